package org.amparo.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.json.problem.CaseJsonException;

/**
 * The folder into which is published. Its readers see everything in it, so nothing that is for the owner alone may be
 * there, and no publication for other readers is replaced.
 *
 * @param path its path; there may be no such folder yet
 */
record PublishedFolder(Path path) {

    /** The name of the file that holds the publication. */
    static final String CASE = "case.json";

    /**
     * Refuses a file of the owner that readers would see, because it is in the folder or because a link there leads to
     * it.
     */
    void refuse(Path own) {
        try {
            if (shows(own)) {
                throw new ToolException(
                        ExitCode.UNUSABLE,
                        own + " is in " + path
                                + ", or a link there leads to it, so readers would see it; choose another folder.");
            }
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, own + " cannot be used: " + Reason.of(e));
        }
    }

    private boolean shows(Path own) throws IOException {
        if (Files.exists(own) && !Files.isRegularFile(own) && !Files.isDirectory(own)) {
            // A device or a pipe, such as /dev/stdin, holds nothing that could be seen.
            return false;
        }
        Path folder = CaseFiles.real(path);
        Path file = CaseFiles.real(own);
        // As it was named, too: a link in the folder may lead out of it, and readers follow it.
        for (Path named = own.toAbsolutePath().normalize(); named != null; named = named.getParent()) {
            if (CaseFiles.real(named).startsWith(folder)) {
                return true;
            }
        }
        return file.startsWith(folder) || (Files.isDirectory(folder) && isLinkedFrom(folder, file));
    }

    private static boolean isLinkedFrom(Path folder, Path file) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                boolean isSame = Files.exists(entry) && Files.exists(file) && Files.isSameFile(entry, file);
                if (isSame || file.startsWith(CaseFiles.real(entry))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Refuses to replace a publication for other readers: what partners may see does not belong where everybody reads.
     */
    void refuseToReplaceAnother(PublicationProfile profile) {
        Path there = path.resolve(CASE);
        if (Files.isRegularFile(there)) {
            profileOf(there).filter(name -> !name.equals(profile.name())).ifPresent(name -> {
                throw new ToolException(
                        ExitCode.UNUSABLE,
                        path + " holds a publication for the profile " + name + "; choose another folder for " + profile
                                + ".");
            });
        }
    }

    private static Optional<String> profileOf(Path published) {
        try (InputStream in = Files.newInputStream(published)) {
            return CaseFiles.parse(FileFormat.DOCUMENT, in).header().profile();
        } catch (IOException | CaseJsonException e) {
            // It is no publication that can be read, and is replaced like any other file of that name.
            return Optional.empty();
        }
    }
}

package org.amparo.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;

/** A folder with the files of one submission. Files that are not of a submission are neither replaced nor deleted. */
public final class SubmissionFolder implements WithoutJson {

    private static final String PAGE = "submission.html";

    private static final List<String> FILES = List.of(PAGE);

    /** As much of a page as says what it is. */
    private static final int START = 512;

    private final Path path;

    private SubmissionFolder(Path path) {
        this.path = path;
    }

    /** The folder at a path, where there may be nothing yet. */
    public static SubmissionFolder at(Path path) {
        return new SubmissionFolder(Objects.requireNonNull(path, "path"));
    }

    /**
     * Whether a submission is there.
     *
     * @throws IOException if it cannot be read
     */
    public boolean holdsSubmission() throws IOException {
        Path page = path.resolve(PAGE);
        if (!Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(page)) {
            return new String(in.readNBytes(START), UTF_8).contains(HtmlDocument.MARK);
        }
    }

    /**
     * Writes a submission, in place of the one that is there. The folder is made if there is none, and a new file is for
     * its owner alone.
     *
     * @return the files
     * @throws SubmissionException {@code foreign-file} if a file that is not of a submission has the name of one to be
     *     written; nothing is written then
     * @throws IOException if a file cannot be written
     */
    public List<Path> write(Submission submission) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        // The page first: by it the folder is known.
        files.put(PAGE, submission.html());
        if (!holdsSubmission()) {
            for (String name : files.keySet()) {
                if (Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                    throw new SubmissionException(
                            "foreign-file",
                            "Expected no file with the name of one of a submission: take another folder.");
                }
            }
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = path.resolve(file.getKey());
            AtomicFile.write(target, FileUse.HANDED_OVER, out -> out.write(file.getValue()));
            written.add(target);
        }
        return written;
    }

    /**
     * Deletes the submission that is there, if any, and nothing else.
     *
     * @return the files that were deleted
     * @throws IOException if a file cannot be deleted
     */
    public List<Path> delete() throws IOException {
        List<Path> deleted = new ArrayList<>();
        if (holdsSubmission()) {
            // The page last: by it the folder is known.
            for (int i = FILES.size() - 1; i >= 0; i--) {
                Path file = path.resolve(FILES.get(i));
                if (Files.deleteIfExists(file)) {
                    deleted.add(file);
                }
            }
        }
        return deleted;
    }

    /** The path. */
    @Override
    public String toString() {
        return path.toString();
    }
}

package org.amparo.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.disclosure.Publication;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;

/**
 * The folder of a site. Before a file is written it is on the list of own files, and it goes from there after it was
 * deleted, so that a run that is cut off leaves no file that the next one would take for somebody else's.
 */
final class SiteFolder {

    private final Path folder;
    private final Site site;
    private final FileUse use;
    private final List<Path> changed = new ArrayList<>();

    SiteFolder(Path folder, Site site) {
        this.folder = folder.toAbsolutePath();
        this.site = site;
        this.use = FileUse.of(site.publication().profile());
    }

    List<Path> write() throws IOException {
        Publication publication = site.publication();
        requireNoFile(folder);
        OwnFiles before = OwnFiles.of(folder).orElseGet(() -> OwnFiles.none(publication));
        require(before, OwnFiles.none(publication));
        if (before.hashes().isEmpty() && publication.caseFile().records().isEmpty()) {
            throw new SiteException(
                    "empty-publication",
                    "Expected a publication that shows a record. The header has no defaultMarking, or all records are marked above the profile.");
        }
        site.rehearse();
        Map<String, String> pending = new TreeMap<>(before.hashes());
        List<String> wanted = site.paths();
        for (String path : wanted) {
            requireOwn(path, before);
            pending.putIfAbsent(path, OwnFiles.PENDING);
        }
        List<String> leaving = new ArrayList<>(before.hashes().keySet());
        leaving.removeAll(new HashSet<>(wanted));
        for (String path : leaving) {
            requireOwn(path, before);
        }
        AtomicFile.sweep(folder);
        list(before, pending);
        for (String path : leaving) {
            delete(folder, path, changed);
            pending.remove(path);
        }
        write(pending);
        list(before, pending);
        return changed;
    }

    /** Deletes all files of the site that is there, whatever it is of. */
    static List<Path> deleteAll(Path place) throws IOException {
        Path folder = place.toAbsolutePath();
        Optional<OwnFiles> own = OwnFiles.of(folder);
        if (own.isEmpty()) {
            return List.of();
        }
        AtomicFile.sweep(folder);
        List<Path> deleted = new ArrayList<>();
        List<IOException> kept = new ArrayList<>();
        for (String path : own.get().hashes().keySet()) {
            try {
                requireNoLink(folder, path);
                delete(folder, path, deleted);
            } catch (IOException e) {
                kept.add(e);
            }
        }
        if (!kept.isEmpty()) {
            throw kept.get(0);
        }
        Path list = folder.resolve(OwnFiles.NAME);
        Files.deleteIfExists(list);
        deleted.add(list);
        AtomicFile.force(folder);
        return deleted;
    }

    private static void requireNoLink(Path folder, String path) throws IOException {
        Path place = folder;
        for (String step : path.split("/", -1)) {
            place = place.resolve(step);
            if (Files.isSymbolicLink(place)) {
                throw new FileSystemException(
                        place.toString(), null, "is a symbolic link, which could lead to files of somebody else");
            }
        }
    }

    private static void require(OwnFiles before, OwnFiles now) {
        if (!before.profile().equals(now.profile())) {
            throw new SiteException(
                    "other-profile",
                    "Expected a folder of this profile: what is for some does not belong where others read. Choose another folder.");
        }
        if (!before.caseFile().equals(now.caseFile())) {
            throw new SiteException("other-case-file", "Expected a folder of this case file. Choose another folder.");
        }
    }

    /** Writes the list, unless it is as it was. */
    private void list(OwnFiles before, Map<String, String> hashes) throws IOException {
        byte[] bytes = new OwnFiles(before.caseFile(), before.profile(), hashes).bytes();
        Path file = folder.resolve(OwnFiles.NAME);
        if (!isOnDisk(file, hash(bytes))) {
            AtomicFile.write(file, use, out -> out.write(bytes));
        }
    }

    /** Checks that no file of somebody else is replaced or deleted, and that no link leads out of the folder. */
    private void requireOwn(String path, OwnFiles before) throws IOException {
        requireNoLink(folder, path);
        Path place = folder;
        for (String step : path.split("/", -1)) {
            requireNoFile(place);
            place = place.resolve(step);
        }
        boolean isOwn = before.hashes().containsKey(path) && Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
        if (!isOwn && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw SiteException.foreignFile();
        }
    }

    private static void requireNoFile(Path place) {
        if (Files.isRegularFile(place)) {
            throw SiteException.notAFolder();
        }
    }

    /** Deletes a file, and the folders on the way to it in which nothing else is. */
    private static void delete(Path folder, String path, List<Path> deleted) throws IOException {
        Path file = folder.resolve(path);
        sweep(file);
        if (Files.deleteIfExists(file)) {
            deleted.add(file);
        }
        Path way = Objects.requireNonNull(file.getParent());
        try {
            while (!way.equals(folder)) {
                Files.deleteIfExists(way);
                way = Objects.requireNonNull(way.getParent());
            }
        } catch (DirectoryNotEmptyException e) {
            // Something else is there.
        }
        AtomicFile.force(way);
    }

    /** Deletes what a run that was killed has left beside a file: text that may be withheld by now. */
    private static void sweep(Path file) {
        Path parent = file.getParent();
        if (parent != null && Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
            AtomicFile.sweep(parent);
        }
    }

    private void write(Map<String, String> hashes) throws IOException {
        try {
            site.each(file -> {
                try {
                    hashes.put(file.path(), write(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes a file unless it is there as it should be, and gives its hash. */
    private String write(SiteFile file) throws IOException {
        byte[] bytes = file.bytes();
        String hash = hash(bytes);
        Path place = folder.resolve(file.path());
        sweep(place);
        if (!isOnDisk(place, hash)) {
            AtomicFile.writeOneToMakeAgain(place, use, out -> out.write(bytes));
            changed.add(place);
        }
        return hash;
    }

    private static boolean isOnDisk(Path place, String sha256) throws IOException {
        if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(place, LinkOption.NOFOLLOW_LINKS), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

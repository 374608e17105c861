package org.amparo.feed;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.AtomicFile.ContentWriter;
import org.amparo.json.file.FileUse;

/**
 * The files of a folder, which are prepared beside their places one by one, and then moved there. What is there already
 * stays untouched, and only what the ledger lists is replaced or deleted.
 */
final class FolderFiles implements AutoCloseable {

    private final Path folder;
    private final FileUse use;
    private final Map<String, PublishedFile> listed;
    private final Set<String> own;
    private final Edition edition;
    private final Steps steps;
    private final Map<String, PublishedFile> wanted = new TreeMap<>();
    private final Map<String, AtomicFile> prepared = new LinkedHashMap<>();

    /** The files of a folder as a ledger knows them, which an edition is about to change. */
    FolderFiles(Path folder, FileUse use, Ledger ledger, Edition edition, Steps steps) {
        this.folder = folder;
        this.use = use;
        this.listed = ledger.files();
        this.own = new TreeSet<>(ledger.leaving());
        this.own.addAll(listed.keySet());
        this.edition = edition;
        this.steps = steps;
    }

    private Path place(String path) {
        return folder.resolve(path);
    }

    /** Whether a file is on disk as the ledger lists it. */
    boolean isIntact(String path) throws IOException {
        PublishedFile file = listed.get(path);
        return file != null && isOnDisk(path, file.sha256());
    }

    private boolean isOnDisk(String path, String sha256) throws IOException {
        Path place = place(path);
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && Sha256.of(place).equals(sha256);
    }

    /** Leaves a file as it is, which must be intact. */
    void keep(String path) {
        wanted.put(path, listed.get(path));
    }

    /** Prepares a file, unless these bytes are in its place already. */
    void put(String path, byte[] bytes) throws IOException {
        put(path, out -> out.write(bytes), Sha256.Sized.of(bytes));
    }

    private void put(String path, ContentWriter content, Sha256.Sized bytes) throws IOException {
        PublishedFile before = listed.get(path);
        Edition changed = before == null || !before.sha256().equals(bytes.sha256()) ? edition : before.changed();
        wanted.put(path, new PublishedFile(bytes.sha256(), bytes.size(), changed));
        requireOwn(path);
        if (!isOnDisk(path, bytes.sha256())) {
            steps.before("prepare " + path);
            prepared.put(path, AtomicFile.prepareOneOfMany(place(path), use, content));
        }
    }

    /**
     * Prepares a file that tells when it last changed: now, unless nothing else in it has changed since.
     *
     * @return when it last changed
     */
    Instant putDated(String path, Function<Edition, byte[]> bytes) throws IOException {
        PublishedFile before = listed.get(path);
        if (before != null) {
            byte[] same = bytes.apply(before.changed());
            if (Sha256.of(same).equals(before.sha256())) {
                put(path, same);
                return before.changed().at();
            }
        }
        put(path, bytes.apply(edition));
        return edition.at();
    }

    /** Prepares such a file that may be too large for memory. */
    void putLarge(String path, Function<Edition, ContentWriter> content) throws IOException {
        if (!keepLarge(path, content)) {
            ContentWriter fresh = content.apply(edition);
            put(path, fresh, Sha256.Sized.of(fresh));
        }
    }

    /**
     * Prepares it only if nothing but the moment in it would change.
     *
     * @return whether that is so
     */
    boolean keepLarge(String path, Function<Edition, ContentWriter> content) throws IOException {
        PublishedFile before = listed.get(path);
        if (before == null) {
            return false;
        }
        ContentWriter same = content.apply(before.changed());
        Sha256.Sized bytes = Sha256.Sized.of(same);
        boolean isSame = bytes.sha256().equals(before.sha256());
        if (isSame) {
            put(path, same, bytes);
        }
        return isSame;
    }

    /** Checks that no file of somebody else is replaced, and that no link leads out of the folder. */
    private void requireOwn(String path) throws IOException {
        requireNoLinks(path);
        Path place = place(path);
        boolean isOwn = own.contains(path) && Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
        if (!isOwn && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw FeedException.foreignFile();
        }
    }

    private void requireNoLinks(String path) throws IOException {
        Path place = folder;
        for (String step : path.split("/", -1)) {
            place = place.resolve(step);
            if (Files.isSymbolicLink(place)) {
                throw new FileSystemException(
                        place.toString(), null, "is a symbolic link, which could lead to files of somebody else");
            }
        }
    }

    /** Checks that everything that is to be deleted is a file. */
    void requireRemovable() throws IOException {
        for (String path : leaving()) {
            requireOwn(path);
        }
    }

    /** The files that the folder is to have. */
    Map<String, PublishedFile> wanted() {
        return wanted;
    }

    /** The paths of the files that are no longer wanted. */
    Set<String> leaving() {
        Set<String> leaving = new TreeSet<>(own);
        leaving.removeAll(wanted.keySet());
        return leaving;
    }

    /**
     * Deletes what is no longer wanted, and puts the prepared files in their places in the order in which they were
     * prepared.
     *
     * @return the files that have changed
     */
    List<Path> commit() throws IOException {
        List<Path> changed = new ArrayList<>();
        for (String path : leaving()) {
            requireNoLinks(path);
            steps.before("delete " + path);
            if (Files.deleteIfExists(place(path))) {
                changed.add(place(path));
            }
            Leftovers.deleteEmptyFolders(folder, path);
        }
        for (Map.Entry<String, AtomicFile> file : prepared.entrySet()) {
            steps.before("move " + file.getKey());
            file.getValue().commit();
            changed.add(place(file.getKey()));
        }
        return changed;
    }

    @Override
    public void close() throws IOException {
        for (AtomicFile file : prepared.values()) {
            file.close();
        }
        for (String path : prepared.keySet()) {
            Leftovers.deleteEmptyFolders(folder, path);
        }
    }
}

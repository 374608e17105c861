package org.amparo.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a folder is. A ledger is of one folder: with another one, what was withdrawn would stay in the first.
 *
 * @param name the path by which it is known, which a link may lead to ever new places
 */
record FolderPlace(Path path, String name) {

    static FolderPlace of(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        return new FolderPlace(path, path.toString());
    }

    /**
     * Checks that this is the folder of a ledger and of no other, also not in part, and that the ledger is no older copy.
     * A folder may have moved, or be lost.
     *
     * @throws FeedException {@code foreign-file}, {@code other-folder} or {@code ledger-too-old}
     */
    void require(Ledger ledger) throws IOException {
        String own = ledger.secret().publicName();
        for (Path index : indexes(path)) {
            PublishedIndex here = PublishedIndex.of(index);
            if (here.folder().filter(other -> !other.equals(own)).isPresent()) {
                throw ledger.isFirst() ? FeedException.foreignFile() : other();
            }
            if (here.edition() > ledger.edition().number()) {
                throw new FeedException(
                        "ledger-too-old",
                        "Expected the ledger of the last publication in the folder: this one is an older copy, which does not know what was withdrawn since. Take the newer one, or a new ledger and an empty folder.");
            }
        }
        if (!name.equals(ledger.folder())) {
            requireGone(ledger, own);
        }
    }

    /** The indexes that there may be: of the main feed, and of each part. */
    private static List<Path> indexes(Path folder) throws IOException {
        List<Path> indexes = new ArrayList<>(List.of(folder.resolve(FolderContent.INDEX)));
        for (Path kind : directories(folder.resolve(FeedSubset.ALL))) {
            directories(kind).forEach(part -> indexes.add(part.resolve(FolderContent.INDEX)));
        }
        return indexes;
    }

    /** The folders in a folder, without links to some. */
    static List<Path> directories(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    private void requireGone(Ledger ledger, String own) throws IOException {
        Optional<Path> there = path(ledger.folder());
        if (there.isEmpty()
                || (Files.exists(path) && Files.exists(there.get()) && Files.isSameFile(path, there.get()))) {
            return;
        }
        for (Path index : indexes(there.get())) {
            if (PublishedIndex.of(index).folder().equals(Optional.of(own))) {
                throw other();
            }
        }
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static FeedException other() {
        return new FeedException(
                "other-folder",
                "Expected the folder that the ledger is of. To move a folder, move it and leave nothing in the old place; for a second folder, take a second ledger.");
    }
}

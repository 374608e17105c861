package org.amparo.tool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What commands of the tool have left in folders, known by what they leave there, and which files hold the id of some
 * record. Texts that name somebody without an id are not found.
 */
final class PublishedPlaces {

    private static final String WORKBOOK = "tables.xlsx";

    /** How many characters are looked at together, and how many of them once more, so that no id is cut in two. */
    private static final int PART = 1 << 20;

    private static final int OVERLAP = 1 << 10;

    /** As much of a file as tells what it is. */
    private static final int START = 256;

    /** A command that writes for readers. */
    enum Command {
        PUBLISH,
        SITE,
        TABLE,
        TABLE_XLSX,
        EXPORT_FTM,
        EXPORT_JSONLD,
        HELD
    }

    /**
     * Something that commands left.
     *
     * @param at a folder, or the file of an export or a list
     * @param made the commands that made it, each with its profile where what it left says so; none if no command is known
     * @param files how many files there are
     * @param withId how many of them hold the id
     */
    record Place(Path at, Map<Command, Optional<String>> made, int files, int withId) {}

    private final Pattern ids;
    private final Map<Path, Place> places = new LinkedHashMap<>();

    /**
     * Places to be looked at.
     *
     * @param ids the ids, in each form in which a command writes one
     */
    PublishedPlaces(Pattern ids) {
        this.ids = ids;
    }

    /** What was found, in the order in which it was looked at. */
    List<Place> places() {
        return new ArrayList<>(places.values());
    }

    /**
     * Looks at a folder and everything in it, or at a file. Links are not followed.
     *
     * @throws IOException if something there cannot be read
     */
    void look(Path start) throws IOException {
        try (Stream<Path> all = Files.walk(start)) {
            for (Path path : all.sorted().toList()) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    folder(path);
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    file(path);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void folder(Path path) {
        PublishedFolder folder = new PublishedFolder(path);
        Map<Command, Optional<String>> made = new LinkedHashMap<>();
        folder.profileOfFeed().ifPresent(profile -> made.put(Command.PUBLISH, Optional.of(profile)));
        folder.profileOfSite().ifPresent(profile -> made.put(Command.SITE, Optional.of(profile)));
        Command table = Files.exists(path.resolve(WORKBOOK)) ? Command.TABLE_XLSX : Command.TABLE;
        folder.profileOfTables().ifPresent(profile -> made.put(table, Optional.of(profile)));
        if (!made.isEmpty()) {
            places.put(path, new Place(path, made, 0, 0));
        }
    }

    private void file(Path path) throws IOException {
        int found = holdsId(path) ? 1 : 0;
        Optional<Command> command = command(path);
        Place around = command.isPresent() ? null : around(path);
        if (around != null) {
            places.put(around.at(), new Place(around.at(), around.made(), around.files() + 1, around.withId() + found));
        } else if (command.isPresent() || found > 0) {
            Map<Command, Optional<String>> made = new LinkedHashMap<>();
            command.ifPresent(known -> made.put(known, Optional.empty()));
            places.put(path, new Place(path, made, 1, found));
        }
    }

    /** The nearest folder around a file in which a command has written. */
    private @Nullable Place around(Path file) {
        for (Path way = file.getParent(); way != null; way = way.getParent()) {
            Place place = places.get(way);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** The command that wrote a file by itself, by how the file begins. */
    private static Optional<Command> command(Path file) throws IOException {
        String start;
        try (InputStream in = Files.newInputStream(file)) {
            start = new String(in.readNBytes(START), UTF_8);
        }
        if (start.startsWith("{\"id\":\"") && start.contains("\"schema\":\"")) {
            return Optional.of(Command.EXPORT_FTM);
        }
        if (start.startsWith("{\"@context\":") || start.startsWith("{\n  \"@context\":")) {
            return Optional.of(Command.EXPORT_JSONLD);
        }
        boolean isHeld = start.startsWith("id,name,liberty,certainty,") || start.startsWith("on,atLeast,atMost,");
        return isHeld ? Optional.of(Command.HELD) : Optional.empty();
    }

    private boolean holdsId(Path file) throws IOException {
        if (ids.matcher(file.toString()).find()) {
            return true;
        }
        if (file.toString().endsWith(".xlsx")) {
            try (ZipFile workbook = new ZipFile(file.toFile())) {
                return isInWorkbook(workbook);
            } catch (ZipException e) {
                // It is called so and is none: its bytes are looked at.
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            return isIn(in);
        }
    }

    private boolean isInWorkbook(ZipFile workbook) throws IOException {
        for (ZipEntry entry : Collections.list(workbook.entries())) {
            try (InputStream in = workbook.getInputStream(entry)) {
                if (isIn(in)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text holds one of the ids, whose characters are the same in each encoding. */
    private boolean isIn(InputStream in) throws IOException {
        Reader reader = new InputStreamReader(in, ISO_8859_1);
        char[] part = new char[PART];
        int kept = 0;
        int count;
        while ((count = reader.read(part, kept, PART - kept)) > 0) {
            int length = kept + count;
            if (ids.matcher(CharBuffer.wrap(part, 0, length)).find()) {
                return true;
            }
            kept = Math.min(OVERLAP, length);
            System.arraycopy(part, length - kept, part, 0, kept);
        }
        return false;
    }
}

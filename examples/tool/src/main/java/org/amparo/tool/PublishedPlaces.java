package org.amparo.tool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.json.DataJson;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.submission.SubmissionFolder;
import org.amparo.tool.CopySearch.Result;
import org.jspecify.annotations.Nullable;

/**
 * What commands of the tool have left in folders, known by what they leave there, and which files there name somebody:
 * by an id, or, where no command wrote them, by a name, too.
 */
final class PublishedPlaces {

    private static final String WORKBOOK = "tables.xlsx";

    /** From the folder of a feed to that of a part: {@code by}, the kind, and the part. */
    private static final int STEPS_TO_A_PART = 3;

    /** As much of a file as tells what it is: the name of somebody held may be long. */
    private static final int START = 4096;

    /** What the list of a feed says of its address and its case file. */
    private static final Pattern OF_FEED = Pattern.compile("\"(?:feedUrl|caseFile)\"\\s*:\\s*\"([^\"]*)\"");

    /** A list of who was held, or of how many were, as CSV and as JSON. */
    private static final Pattern HELD = Pattern.compile("id,name,liberty,certainty,|on,atLeast,atMost,"
            + "|\\{\"id\":\"[^\"]*\",[^\n]*\"liberty\":\"|\\{\"on\":\"[^\"]*\",\"atLeast\":");

    /** A command that writes for readers. */
    enum Command {
        PUBLISH("publish"),
        SITE("site"),
        TABLE("table"),
        TABLE_XLSX("table"),
        EXPORT_FTM("export"),
        EXPORT_JSONLD("export"),
        HELD("held"),
        SUBMISSION("submission");

        private final String word;

        Command(String word) {
            this.word = word;
        }

        /** Its name on the command line. */
        String word() {
            return word;
        }

        /** Whether a command of this name writes a folder, and not a file. */
        static boolean writesFolder(String word) {
            for (Command command : values()) {
                if (command.word.equals(word)) {
                    return command.writesFolder();
                }
            }
            return false;
        }

        /** Whether its command line names the place by an option, and not as a parameter. */
        boolean namesPlaceByOption() {
            return !writesFolder() || this == SUBMISSION;
        }

        /** Whether it writes a folder, and not a file. */
        boolean writesFolder() {
            return switch (this) {
                case PUBLISH, SITE, TABLE, TABLE_XLSX, SUBMISSION -> true;
                case EXPORT_FTM, EXPORT_JSONLD, HELD -> false;
            };
        }
    }

    /**
     * Something that commands left.
     *
     * @param at a folder, or the file of an export or a list
     * @param made the commands that made it, each with its profile where what it left says so; none if no command is known
     * @param files how many files there are
     * @param finds those of them that name somebody
     * @param withTombstone how many do so only by the id of an item that was withdrawn, which readers of a feed need to
     *     drop it
     * @param isAddressNamed whether the path to it names somebody
     * @param isFeedNamed whether the addresses of its feeds do, or the id of their case file
     * @param unsearched the files of which something cannot be read, and in which nothing was found
     */
    record Place(
            Path at,
            Map<Command, Optional<String>> made,
            int files,
            List<Find> finds,
            int withTombstone,
            boolean isAddressNamed,
            boolean isFeedNamed,
            List<Path> unsearched) {

        /** Whether anything in it, or about it, names somebody. */
        boolean isNamed() {
            return !finds.isEmpty() || isAddressNamed || isFeedNamed;
        }

        private Place with(Optional<Find> find, boolean isTombstone) {
            List<Find> all = new ArrayList<>(finds);
            find.ifPresent(all::add);
            int tombstones = withTombstone + (isTombstone ? 1 : 0);
            return new Place(at, made, files + 1, all, tombstones, isAddressNamed, isFeedNamed, unsearched);
        }

        private Place withNamedFeed() {
            return new Place(at, made, files, finds, withTombstone, isAddressNamed, true, unsearched);
        }

        private Place withUnsearched(Path file) {
            List<Path> all = new ArrayList<>(unsearched);
            all.add(file);
            return new Place(at, made, files, finds, withTombstone, isAddressNamed, isFeedNamed, all);
        }
    }

    /**
     * A file that names somebody.
     *
     * @param path where it is in its place, or as much of that as names somebody already
     * @param isCalled whether its path does so
     * @param isListed whether a command wrote it
     */
    record Find(Path path, boolean isCalled, boolean isListed) {}

    private final RecordTraces traces;
    private final Map<Path, Place> places = new LinkedHashMap<>();
    private final Set<Path> listed = new HashSet<>();
    /** The files of submissions, which have no ids in them, so that names are looked for. */
    private final Set<Path> ofSubmissions = new HashSet<>();
    /** The ids of items that were withdrawn. */
    private final Set<String> tombstones = new LinkedHashSet<>();

    /**
     * Places to be looked at.
     *
     * @param traces what is looked for
     */
    PublishedPlaces(RecordTraces traces) {
        this.traces = traces;
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

    private void folder(Path path) throws IOException {
        Map<Command, Optional<String>> made = made(path);
        if (isPart(path)) {
            made.remove(Command.PUBLISH);
        }
        if (!made.isEmpty()) {
            places.put(path, place(path, made));
        }
        listed.addAll(ListedFiles.of(path));
        ofSubmissions.addAll(SubmissionFolder.at(path).files());
    }

    private Place place(Path at, Map<Command, Optional<String>> made) {
        return new Place(at, made, 0, List.of(), 0, traces.isNamedIn(at), false, List.of());
    }

    /** Whether a folder has the feed of a part of what is published around it. */
    private boolean isPart(Path path) {
        Path around = path;
        for (int step = 0; step < STEPS_TO_A_PART && around != null; step++) {
            around = around.getParent();
        }
        Place place = around == null ? null : places.get(around);
        return place != null && place.made().containsKey(Command.PUBLISH);
    }

    /** What commands have left in a folder, each with its profile. */
    private static Map<Command, Optional<String>> made(Path path) {
        PublishedFolder folder = new PublishedFolder(path);
        Map<Command, Optional<String>> made = new LinkedHashMap<>();
        folder.profileOfFeed().ifPresent(profile -> made.put(Command.PUBLISH, Optional.of(profile)));
        folder.profileOfSite().ifPresent(profile -> made.put(Command.SITE, Optional.of(profile)));
        Command table = Files.exists(path.resolve(WORKBOOK)) ? Command.TABLE_XLSX : Command.TABLE;
        folder.profileOfTables().ifPresent(profile -> made.put(table, Optional.of(profile)));
        folder.profileOfSubmission().ifPresent(profile -> made.put(Command.SUBMISSION, Optional.of(profile)));
        return made;
    }

    /**
     * What a command has left in a place.
     *
     * @param word the name of the command
     * @throws IOException if it cannot be looked at
     */
    static Optional<Command> made(String word, Path at) throws IOException {
        if (Files.isDirectory(at)) {
            return made(at).keySet().stream()
                    .filter(command -> command.word().equals(word))
                    .findFirst();
        }
        return Files.isRegularFile(at)
                ? command(at).filter(command -> command.word().equals(word))
                : Optional.empty();
    }

    private void file(Path path) throws IOException {
        Optional<Command> command = command(path);
        Place around = command.isPresent() ? null : around(path);
        if (around == null) {
            Place alone = place(path, new LinkedHashMap<>());
            command.ifPresent(known -> alone.made().put(known, Optional.empty()));
            Path name = Objects.requireNonNull(path.getFileName());
            Result found = searched(path, command.isEmpty());
            if (command.isPresent() || found != Result.NOTHING || alone.isAddressNamed()) {
                Optional<Find> find =
                        found == Result.TRACE ? Optional.of(new Find(name, false, true)) : Optional.empty();
                places.put(path, withUnsearched(alone.with(find, false), name, found));
            }
            return;
        }
        boolean isListed = listed.contains(path);
        Path within = around.at().relativize(path);
        Optional<Path> called = traces.namedPart(within, !isListed);
        Result found = called.isPresent() ? Result.TRACE : searched(path, !isListed);
        boolean holds = found == Result.TRACE;
        boolean isTombstone = holds
                && called.isEmpty()
                && isListed
                && around.made().containsKey(Command.PUBLISH)
                && !holdsIdOfShown(path);
        Optional<Find> find = holds && !isTombstone
                ? Optional.of(
                        new Find(called.orElse(within), called.isPresent(), isListed || ofSubmissions.contains(path)))
                : Optional.empty();
        Place now = withUnsearched(around.with(find, isTombstone), within, found);
        places.put(around.at(), isListed && isOfNamedFeed(path) ? now.withNamedFeed() : now);
    }

    private static Place withUnsearched(Place place, Path file, Result found) {
        return found == Result.UNSEARCHED ? place.withUnsearched(file) : place;
    }

    /** Whether a file is the list of a feed with an address, or of a case file with an id, that names somebody. */
    private boolean isOfNamedFeed(Path file) throws IOException {
        if (!file.endsWith(PublishedFolder.INDEX)) {
            return false;
        }
        Matcher named = OF_FEED.matcher(Files.readString(file, ISO_8859_1));
        while (named.find()) {
            if (traces.isNamedIn(named.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file of a feed has one of the ids outside of items that were withdrawn. */
    private boolean holdsIdOfShown(Path file) throws IOException {
        String text = Files.readString(file, ISO_8859_1);
        if (file.toString().endsWith(".json")) {
            try {
                text = JsonObject.text(withoutTombstones(DataJson.read(file)));
            } catch (CaseJsonException e) {
                // It is no page of a feed.
            }
        }
        for (String tombstone : tombstones) {
            text = text.replace(tombstone, "");
        }
        return traces.isIn(text);
    }

    /** A page of a feed without the items that were withdrawn, whose ids are kept. */
    private DataValue withoutTombstones(DataValue page) {
        if (!(page instanceof DataObject feed && feed.members().get("items") instanceof DataArray items)) {
            return page;
        }
        List<DataValue> shown = new ArrayList<>();
        for (DataValue item : items.items()) {
            if (item instanceof DataObject object
                    && object.members().get("_amparo") instanceof DataObject own
                    && own.members().get("retracted") instanceof DataBoolean isRetracted
                    && isRetracted.value()
                    && object.members().get("id") instanceof DataString id) {
                tombstones.add(id.text());
            } else {
                shown.add(item);
            }
        }
        Map<String, DataValue> members = new LinkedHashMap<>(feed.members());
        members.put("items", new DataArray(shown));
        return new DataObject(members);
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

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), UTF_8);
        }
    }

    /** The command that wrote a file by itself, by how the file begins. */
    private static Optional<Command> command(Path file) throws IOException {
        String start = start(file);
        if (start.startsWith("{\"id\":\"") && start.contains("\"schema\":\"")) {
            return Optional.of(Command.EXPORT_FTM);
        }
        if (start.startsWith("{\"@context\":") || start.startsWith("{\n  \"@context\":")) {
            return Optional.of(Command.EXPORT_JSONLD);
        }
        return HELD.matcher(start).lookingAt() ? Optional.of(Command.HELD) : Optional.empty();
    }

    /** A file that has the same words: that beside the PDF of a submission, which only other programs read. */
    private Path searchable(Path file) {
        if (ofSubmissions.contains(file) && file.toString().endsWith(".pdf")) {
            for (String ending : List.of("html", "docx")) {
                Path other = file.resolveSibling("submission." + ending);
                if (ofSubmissions.contains(other)) {
                    return other;
                }
            }
        }
        return file;
    }

    /**
     * What a file holds of what is looked for.
     *
     * @param withNames whether names are, too: in what a command wrote, a publication has been searched for them
     */
    private Result searched(Path file, boolean withNames) throws IOException {
        return new CopySearch(traces, withNames, CopySearch.MOST_UNPACKED).of(searchable(file));
    }
}

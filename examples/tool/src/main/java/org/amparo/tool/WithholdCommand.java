package org.amparo.tool;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.disclosure.WithheldReason;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.internal.merge.RecordCopies;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.tool.PublishedPlaces.Command;
import org.amparo.tool.PublishedPlaces.Find;
import org.amparo.tool.PublishedPlaces.Place;

/** {@code withhold}: withholds records, and says where something of them is still shown. */
final class WithholdCommand implements ToolCommand {

    private static final String PUBLISHED = "--published";

    private static final String EVERYWHERE = "--everywhere";

    /** Who may be one of those withheld is told each time: whoever withholds somebody again has found them somewhere. */
    private static final Set<WithheldReason> OF_SAME =
            Set.of(WithheldReason.POSSIBLY_SAME_AS_WITHHELD, WithheldReason.LIKELY_SAME_AS_WITHHELD);

    /** The file as it was and is, and what is shown of each. */
    private static final double TIMES_THE_RECORDS = 4;

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "withhold",
                        "Withholds records from all readers, and says where something of them is still shown.")
                .details(
                        "A person becomes one of the kind withheld, whose names are searched for in everything that is published. Any other record is marked secret. "
                                + "Nothing else in FILE changes.",
                        "",
                        "Prints a line for each step: withheld RECORD; with_it RECORD, which goes with it for some readers; lacks RECORD names|given|family, "
                                + "which the record should have, so that exactly its names are searched for; read RECORD POINTER REASON, which publish will ask to be read; and for "
                                + "each folder of --published that the tool wrote, still FOLDER, tombstone FOLDER or perhaps FOLDER, with the commands that write it again. "
                                + "A folder is still one where a file of it has one of these ids, or names somebody and was written by no command, or where its own "
                                + "address names somebody; a line for each file says so, in FILE or called FILE. It is one with a tombstone where only items of a feed "
                                + "have an id that say that they were withdrawn. Where none has, a text may name somebody all the same. still header says that the base "
                                + "or the id of FILE names somebody. NEW in a command stands for a folder whose address names nobody. "
                                + "LEDGER in a command stands for the ledger with which you published there, where nothing says it. "
                                + "No line has a name, but for the path of a file that has one.",
                        "",
                        "With --everywhere, takes it back at once from every place that publish, site, table, held and export have noted beside FILE, and then "
                                + "looks there for what is left: withdrawn FOLDER, from whose feeds it is gone, and to which nothing was added; written PLACE, anew with "
                                + "the options of the last time; deleted PLACE, whole, since it could not be written anew, as while something has to be read first; "
                                + "absent PLACE, where nothing is any more; other FILE, in which is something else by now, or something else, too; left PLACE, with the reason on standard error (exit code 2). If FILE is there and cannot be read, "
                                + "everything is withdrawn or deleted, and OUT is not written.")
                .parameter("FILE", "A case file; - is standard input.")
                .parameters("ID", "The records, such as person:ines-calder.")
                .required(
                        "OUT",
                        "The file to write, which may be FILE; it appears whole or not at all.",
                        "-o",
                        "--output")
                .repeated(
                        "DIR",
                        "A folder with what was written for readers, or a file of it: of publish, site, table, held or export, at any depth.",
                        PUBLISHED)
                .flag(EVERYWHERE, "Takes the records back from every place that is noted beside FILE.");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Path out = arguments.value("--output", CaseFiles::path).orElseThrow();
        List<Path> published = arguments.values(PUBLISHED, CaseFiles::path);
        List<RecordId> ids =
                arguments.all().stream().skip(1).map(WithholdCommand::id).toList();
        String name = arguments.parameter(0);
        boolean isEverywhere = arguments.has(EVERYWHERE);
        if (!CaseFiles.areOne(name, out)) {
            // Withholding from where FILE is waits for nothing.
            CaseFiles.requireOwn(out, List.of(name));
        }
        NotedPlaces noted = new NotedPlaces(List.of(name, out.toString()), console);
        WholeFile file;
        try {
            file = WholeFile.read(console, name, TIMES_THE_RECORDS);
        } catch (InputRefusal e) {
            throw e;
        } catch (ToolException e) {
            if (isEverywhere && CaseInput.isThere(name)) {
                noted.takeBack(new Recall(name, Optional.empty(), console));
            }
            throw e;
        }
        CaseFile after = withheld(file.caseFile(), ids);
        file.with(after).write(console, out);
        Recall recall = new Recall(out.toString(), Optional.of(after), console);
        boolean isClear = true;
        if (isEverywhere) {
            noted.noteBeside(out);
            isClear = noted.takeBack(recall);
        }
        Checklist checklist = new Checklist(noted, recall, out, file.caseFile(), after, ids, console);
        checklist.print(isEverywhere ? noted.with(published) : published);
        return isClear && !(isEverywhere && checklist.isAnythingLeft()) ? ExitCode.GOOD : ExitCode.UNUSABLE;
    }

    private static RecordId id(String text) {
        try {
            return RecordId.parse(text);
        } catch (InvalidValueException e) {
            throw new UsageException("Invalid value for ID: " + e.getMessage());
        }
    }

    private static CaseFile withheld(CaseFile file, List<RecordId> ids) {
        try {
            CaseFile withheld = file;
            for (RecordId id : ids) {
                withheld = withheld.withhold(id);
            }
            return withheld;
        } catch (InvalidValueException e) {
            throw new ToolException(ExitCode.ERRORS, Objects.requireNonNull(e.getMessage()));
        }
    }

    /** An id that is nobody's name. */
    private static final CaseFileId UNNAMED = CaseFileId.of("x");

    /** What is to be done now. */
    private static final class Checklist {

        private final NotedPlaces noted;
        private final Recall recall;
        private final Path out;
        private final CaseFile before;
        private final CaseFile after;
        private final Set<RecordId> withheld;
        private final Console console;
        private final Clock clock;
        private final Map<PublicationProfile, Predicate<String>> names = new HashMap<>();
        private boolean isAnythingLeft;

        Checklist(
                NotedPlaces noted,
                Recall recall,
                Path out,
                CaseFile before,
                CaseFile after,
                List<RecordId> ids,
                Console console) {
            this.noted = noted;
            this.recall = recall;
            this.out = out;
            this.before = shown(before, ids);
            this.after = after;
            this.withheld = ids.stream()
                    .flatMap(id -> after.find(id).stream())
                    .map(CaseRecord::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            this.console = console;
            this.clock = console.clock();
        }

        /** The file as it was before the records were withheld, if only in an earlier run. */
        private static CaseFile shown(CaseFile file, List<RecordId> ids) {
            List<CaseRecord> records = new ArrayList<>(file.records());
            for (RecordId id : ids) {
                file.find(id).ifPresent(record -> records.replaceAll(one -> one.equals(record) ? shown(one) : one));
            }
            return CaseFile.of(file.header(), records);
        }

        private static CaseRecord shown(CaseRecord record) {
            if (record instanceof Person person && person.kind().equals(Optional.of(PersonKind.WITHHELD))) {
                return person.toBuilder().kind(Optional.empty()).build();
            }
            return record.marking().equals(Optional.of(Marking.SECRET))
                    ? RecordCopies.withMarking(record, Marking.PUBLIC)
                    : record;
        }

        /** Whether a place still has one of the ids. */
        boolean isAnythingLeft() {
            return isAnythingLeft;
        }

        void print(List<Path> published) {
            withheld.forEach(id -> line("withheld " + id));
            Set<RecordId> gone = new LinkedHashSet<>();
            Set<String> toRead = new LinkedHashSet<>();
            Map<PublicationProfile, Set<RecordId>> hidden = new LinkedHashMap<>();
            for (PublicationProfile profile : profiles(found(published, withheld, text -> false))) {
                Optional<Publication> then = publication(before, profile);
                Optional<Publication> now = publication(after, profile);
                Set<RecordId> hiddenHere = new LinkedHashSet<>(withheld);
                hiddenHere.addAll(shown(then));
                hiddenHere.removeAll(shown(now));
                hidden.put(profile, hiddenHere);
                gone.addAll(hiddenHere);
                Set<String> known = then.stream()
                        .flatMap(publication -> publication.receipt().toRead().stream())
                        .filter(reading -> !OF_SAME.contains(reading.reason()))
                        .map(Checklist::read)
                        .collect(Collectors.toSet());
                now.stream()
                        .flatMap(publication -> publication.receipt().toRead().stream())
                        .map(Checklist::read)
                        .filter(reading -> !known.contains(reading))
                        .forEach(toRead::add);
            }
            gone.removeAll(withheld);
            gone.forEach(id -> line("with_it " + id));
            withheld.forEach(this::sayWhatTheSearchLacks);
            toRead.forEach(this::line);
            sayWhatTheHeaderNames();
            hidden.forEach((profile, ids) -> print(published, profile, ids));
            published.stream()
                    .filter(path -> !Files.exists(path))
                    .forEach(path -> line("absent " + TerminalText.of(path.toString())));
            if (!published.isEmpty()) {
                line("Then run this again: it changes nothing more, and no line should begin with still.");
            }
            line("Your own files keep it: OUT, so that it is searched for, the list it was imported from, and earlier"
                    + " copies. Withhold it in each file that was joined, merged or copied from this one, too: it has places"
                    + " of its own.");
            line(
                    "What readers, search engines, archives of the web and partners have copied, and your backups, cannot be called back: tell those who have them.");
        }

        private Predicate<String> names(PublicationProfile profile) {
            return names.computeIfAbsent(profile, this::search);
        }

        /** The search for names of which readers may see nothing, also of a file of which nothing can be published. */
        private Predicate<String> search(PublicationProfile profile) {
            CaseHeader header = after.header().toBuilder()
                    .id(UNNAMED)
                    .base(Optional.empty())
                    .build();
            return publication(after, profile)
                    .or(() -> publication(CaseFile.of(header, after.records()), profile))
                    .<Predicate<String>>map(publication -> publication.receipt()::namesWithheld)
                    .orElse(text -> false);
        }

        /** Every address begins with the base, and every feed has the id of the file. */
        private void sayWhatTheHeaderNames() {
            Predicate<String> isNamed = names(PublicationProfile.PUBLIC);
            if (after.header().base().map(URI::toString).filter(isNamed).isPresent()) {
                sayThatTheHeaderNames("base");
            }
            if (isNamed.test(after.id().toString())) {
                sayThatTheHeaderNames("id");
            }
        }

        private void sayThatTheHeaderNames(String attribute) {
            isAnythingLeft = true;
            line("still header /" + attribute);
            line("  run those lines below that end with --withdrawals-only; then write another " + attribute
                    + ", which names nobody, into " + TerminalText.of(out.toString())
                    + "; then do the rest of what stands below");
        }

        private static Set<RecordId> shown(Optional<Publication> publication) {
            Set<RecordId> shown = new LinkedHashSet<>();
            publication.ifPresent(all -> all.caseFile().records().forEach(record -> shown.add(record.id())));
            return shown;
        }

        /** What is left in the places of some readers, of what they may not see. */
        private void print(List<Path> published, PublicationProfile profile, Set<RecordId> ids) {
            for (Place place : found(published, ids, names(profile))) {
                if (noted.profile(place).equals(profile)) {
                    print(place);
                }
            }
        }

        private void line(String text) {
            console.out().line(text);
        }

        private List<PublicationProfile> profiles(List<Place> places) {
            Set<PublicationProfile> named = places.stream().map(noted::profile).collect(Collectors.toSet());
            List<PublicationProfile> profiles = new ArrayList<>(PublicationProfile.all());
            profiles.retainAll(named);
            named.stream()
                    .filter(profile -> !profiles.contains(profile))
                    .sorted(Comparator.comparing(PublicationProfile::audience))
                    .forEach(profiles::add);
            return profiles.isEmpty() ? List.of(PublicationProfile.PUBLIC) : profiles;
        }

        /** What readers see; nothing of a file of which nothing can be published. */
        private Optional<Publication> publication(CaseFile caseFile, PublicationProfile profile) {
            try {
                return Optional.of(Disclosure.project(caseFile, profile, clock));
            } catch (InvalidValueException e) {
                return Optional.empty();
            }
        }

        private static String read(Reading reading) {
            return "read " + reading.record().map(RecordId::toString).orElse("header") + " "
                    + ReportLine.where(reading.at()) + " " + reading.reason().code();
        }

        private void sayWhatTheSearchLacks(RecordId id) {
            if (!(after.find(id).orElse(null) instanceof Person person)) {
                return;
            }
            if (person.names().isEmpty()) {
                line("lacks " + id + " names");
                return;
            }
            if (person.names().stream().allMatch(name -> name.given().isEmpty())) {
                line("lacks " + id + " given");
            }
            if (person.names().stream().map(Name::family).allMatch(Optional::isEmpty)) {
                line("lacks " + id + " family");
            }
        }

        // Folders

        private List<Place> found(List<Path> published, Set<RecordId> ids, Predicate<String> isNamed) {
            PublishedPlaces places =
                    new PublishedPlaces(RecordTraces.of(before, ids).withNames(isNamed));
            for (Path path : published) {
                if (!Files.exists(path)) {
                    continue;
                }
                try {
                    places.look(path);
                } catch (IOException e) {
                    throw new ToolException(
                            ExitCode.UNUSABLE,
                            path + " cannot be read: " + Reason.of(e) + " The records are withheld in " + out + ".");
                }
            }
            return places.places();
        }

        private void print(Place place) {
            isAnythingLeft |= place.isNamed();
            boolean isDone = noted.isDone(place.at())
                    && !place.isNamed()
                    && place.unsearched().isEmpty();
            if (isDone && place.withTombstone() == 0) {
                return;
            }
            String at = TerminalText.of(place.at().toString());
            if (place.isNamed()) {
                line("still " + at + " (" + place.finds().size() + " of " + place.files() + " files)");
            } else if (place.withTombstone() > 0) {
                line("tombstone " + at + " (" + place.withTombstone() + " of " + place.files() + " files)");
            } else {
                line("perhaps " + at);
            }
            if (place.isAddressNamed()) {
                line("  its own address names somebody");
            }
            place.finds().stream().distinct().forEach(this::print);
            place.unsearched()
                    .forEach(one -> line("  cannot be searched: "
                            + TerminalText.of(one.toString().replace('\\', '/'))
                            + "; look at it yourself, and delete it if it is a copy"));
            if (place.made().isEmpty()) {
                line(noted.command(place.at())
                        .map(word ->
                                "  " + word + " wrote into it, and something else is there, too: look at it yourself")
                        .orElse("  no command of the tool is known to have written it: look at it yourself"));
            }
            if (!isDone) {
                place.made().forEach((command, profile) -> print(place, command, profile));
            }
        }

        private void print(Find find) {
            String path = TerminalText.of(find.path().toString().replace('\\', '/'));
            String line = (find.isCalled() ? "  called " : "  in ") + path;
            line(
                    find.isListed()
                            ? line
                            : line + ", which no command wrote: delete it, or "
                                    + (find.isCalled() ? "give it another name" : "take out what names somebody"));
        }

        private void print(Place place, Command command, Optional<String> profile) {
            for (String advice : noted.advice(command, place, profile, recall)) {
                line("  " + advice);
            }
        }
    }
}

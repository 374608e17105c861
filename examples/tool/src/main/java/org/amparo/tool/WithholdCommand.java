package org.amparo.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.disclosure.WithheldReason;
import org.amparo.id.RecordId;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.tool.PublishedPlaces.Command;
import org.amparo.tool.PublishedPlaces.Place;

/** {@code withhold}: withholds records, and says where something of them is still shown. */
final class WithholdCommand implements ToolCommand {

    private static final String PUBLISHED = "--published";

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
                        "Prints a line for each step: withheld RECORD; with_it RECORD, which no reader sees any more either; lacks RECORD names|given|family, "
                                + "which the record should have, so that exactly its names are searched for; read RECORD POINTER REASON, which publish will ask to be read; and for "
                                + "each folder of --published that the tool wrote, still FOLDER or perhaps FOLDER, with the commands that write it again. A folder "
                                + "is still one where a file of it has one of these ids. Where none has, a text may name somebody all the same. "
                                + "LEDGER in a command stands for the ledger with which you published there, where it is not beside FILE or OUT. "
                                + "No line has a name.")
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
                        PUBLISHED);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Path out = arguments.value("--output", CaseFiles::path).orElseThrow();
        List<Path> published = arguments.values(PUBLISHED, CaseFiles::path);
        List<RecordId> ids =
                arguments.all().stream().skip(1).map(WithholdCommand::id).toList();
        WholeFile file = WholeFile.read(console, arguments.parameter(0), TIMES_THE_RECORDS);
        CaseFile after = withheld(file.caseFile(), ids);
        file.with(after).write(console, out);
        new Checklist(arguments.parameter(0), out, file.caseFile(), after, ids, console).print(published);
        return ExitCode.GOOD;
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

    /** What is to be done now. */
    private static final class Checklist {

        private final String file;
        private final Path out;
        private final CaseFile before;
        private final CaseFile after;
        private final Set<RecordId> withheld;
        private final Console console;
        private final Clock clock;

        Checklist(String file, Path out, CaseFile before, CaseFile after, List<RecordId> ids, Console console) {
            this.file = file;
            this.out = out;
            this.before = before;
            this.after = after;
            this.withheld = ids.stream()
                    .flatMap(id -> after.find(id).stream())
                    .map(CaseRecord::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            this.console = console;
            this.clock = console.clock();
        }

        void print(List<Path> published) {
            withheld.forEach(id -> line("withheld " + id));
            Set<RecordId> gone = new LinkedHashSet<>();
            Set<String> toRead = new LinkedHashSet<>();
            List<Place> places = found(published, withheld);
            for (PublicationProfile profile : profiles(places)) {
                Optional<Publication> then = publication(before, profile);
                Optional<Publication> now = publication(after, profile);
                then.ifPresent(
                        publication -> publication.caseFile().records().forEach(record -> gone.add(record.id())));
                now.ifPresent(
                        publication -> publication.caseFile().records().forEach(record -> gone.remove(record.id())));
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
            Set<RecordId> all = new LinkedHashSet<>(withheld);
            all.addAll(gone);
            found(published, all).forEach(this::print);
            if (!published.isEmpty()) {
                line("Then run this again: it changes nothing more, and no line should begin with still.");
            }
            line(
                    "What readers, search engines, archives of the web and partners have copied, and your backups, cannot be called back: tell those who have them.");
        }

        private void line(String text) {
            console.out().line(text);
        }

        private List<PublicationProfile> profiles(List<Place> places) {
            Set<String> names = places.stream()
                    .flatMap(place -> place.made().values().stream())
                    .flatMap(Optional::stream)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            List<PublicationProfile> profiles = PublicationProfile.all().stream()
                    .filter(profile -> names.contains(profile.name()))
                    .toList();
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

        private List<Place> found(List<Path> published, Set<RecordId> ids) {
            PublishedPlaces places = new PublishedPlaces(pattern(ids));
            for (Path path : published) {
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

        /** The ids, former ones included, as JSON, addresses, and FollowTheMoney have them. */
        private Pattern pattern(Set<RecordId> ids) {
            List<String> all = new ArrayList<>();
            for (RecordId id : ids) {
                Stream.concat(Stream.of(id), before.find(id).stream().flatMap(record -> record.formerIds().stream()))
                        .forEach(one -> all.add(form(one)));
            }
            return Pattern.compile("(?<![A-Za-z0-9])(?:" + String.join("|", all) + ")(?![A-Za-z0-9_~-])");
        }

        private static String form(RecordId id) {
            StringBuilder ftm = new StringBuilder();
            String local = id.local();
            for (int i = 0; i < local.length(); i++) {
                char c = local.charAt(i);
                boolean isKept = Character.isLetterOrDigit(c) || (c == '-' && i < local.length() - 1);
                ftm.append(isKept ? String.valueOf(c) : String.format(Locale.ROOT, ".%02x", (int) c));
            }
            return id.type() + "(?:[:/]" + Pattern.quote(local) + "|-" + Pattern.quote(ftm.toString()) + ")";
        }

        private void print(Place place) {
            String at = TerminalText.of(place.at().toString());
            line((place.withId() > 0 ? "still " : "perhaps ")
                    + at
                    + (place.withId() > 0 ? " (" + place.withId() + " of " + place.files() + " files)" : ""));
            if (place.made().isEmpty()) {
                line("  no command of the tool is known to have written it: look at it yourself");
            }
            place.made()
                    .forEach((command, profile) ->
                            commands(command, profile, place.at(), at).forEach(text -> line("  " + text)));
        }

        private List<String> commands(Command command, Optional<String> profile, Path folder, String at) {
            String own = TerminalText.of(out.toString());
            String readers = profile.filter(name -> !name.equals(PublicationProfile.PUBLIC.name()))
                    .map(name -> " --profile " + name)
                    .orElse("");
            return switch (command) {
                case PUBLISH -> published(own, folder, at, readers, profile.orElseThrow());
                case SITE -> List.of(AmparoTool.NAME + " site " + own + " " + at + readers);
                case TABLE -> List.of(AmparoTool.NAME + " table " + own + " " + at + readers);
                case TABLE_XLSX -> List.of(AmparoTool.NAME + " table " + own + " " + at + readers + " --format xlsx");
                case EXPORT_FTM ->
                    List.of(AmparoTool.NAME + " export " + own + " --to ftm -o " + at + " --profile PROFILE");
                case EXPORT_JSONLD ->
                    List.of(AmparoTool.NAME + " export " + own + " --to jsonld -o " + at + " --profile PROFILE");
                case HELD -> List.of(AmparoTool.NAME + " held " + own + " ... --profile PROFILE > " + at);
            };
        }

        /** First what is gone, which waits for no reading; then as usual, with the ledger of the folder. */
        private List<String> published(String own, Path folder, String at, String readers, String profile) {
            String command = AmparoTool.NAME + " publish " + own + " " + at + readers + ledger(folder, profile);
            return List.of(command + " --withdrawals-only", command);
        }

        /**
         * The option for the ledger: none if it is where {@code publish} looks for it, else that of the file that was read,
         * or a word in its place where neither is of the folder.
         */
        private String ledger(Path folder, String profile) {
            String ending = "." + profile + ".ledger";
            if (Ledgers.isOf(folder, Path.of(out + ending))) {
                return "";
            }
            boolean isOfFile = !CaseFiles.isStandardInput(file) && Ledgers.isOf(folder, CaseFiles.path(file + ending));
            return " --ledger " + (isOfFile ? TerminalText.of(file) + ending : "LEDGER");
        }
    }
}

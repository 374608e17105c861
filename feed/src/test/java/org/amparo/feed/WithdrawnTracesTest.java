package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CapacityKind;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.code.RoleRelation;
import org.amparo.code.StatementKind;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.FullJsonWriter;
import org.amparo.people.Capacity;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publishes generated files in which people have names that no other record has, with any options, withdraws each of them
 * in some way, and looks for each word of their names, ids, former ids and titles in every path and byte of the folder.
 * Several people share a folder, since it is published again and again; {@code -Damparo.withdrawals=100000} withdraws more
 * of them.
 */
@Tag("once")
class WithdrawnTracesTest {

    private static final int WITHDRAWALS = Integer.getInteger("amparo.withdrawals", 1_000);

    /** Somebody, and the words that nothing may hold any more: of the name, of the ids, of a former id and of the title of a role. */
    private record Withdrawn(String given, String family, String former, String title) {

        PersonId id() {
            return PersonId.of(lower(given) + "-" + lower(family));
        }

        DetentionId held() {
            return DetentionId.of(lower(family) + "-1");
        }

        List<String> words() {
            return Stream.of(given, family, former, title).map(Withdrawn::lower).toList();
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Withdrawn> PEOPLE = List.of(
            new Withdrawn("Zorana", "Quellmeister", "Brandtova", "Zunftmeisterin"),
            new Withdrawn("Hedvig", "Brackwasser", "Olmskaja", "Glockengiesserin"),
            new Withdrawn("Quirin", "Dornfelder", "Wexlinski", "Laternenwart"),
            new Withdrawn("Ramiro", "Velazcorta", "Ybarrondo", "Farolero"),
            new Withdrawn("Oksana", "Jurkiewska", "Pflaumova", "Kesselflickerin"),
            new Withdrawn("Ludmil", "Gvozdanov", "Kratschmar", "Seilmacher"),
            new Withdrawn("Tunde", "Okpewuru", "Afolagba", "Steinmetz"),
            new Withdrawn("Wilmot", "Thackerby", "Ploverdale", "Wheelwright"));

    private static final URI NAMING = URI.create("https://news.example/zorana-quellmeister/");

    @TempDir
    Path root;

    private int shown;

    @Test
    void after_a_withdrawal_no_path_and_no_byte_of_the_folder_names_anybody_withdrawn() throws IOException {
        int withdrawn = 0;
        for (long seed = 1; withdrawn < WITHDRAWALS; seed++) {
            Path own = Files.createDirectory(root.resolve("" + seed));
            check(own, seed);
            delete(own);
            withdrawn += PEOPLE.size();
        }
        assertThat(shown).as("people who were named before").isGreaterThan(withdrawn * 9 / 10);
    }

    private void check(Path own, long seed) throws IOException {
        Random random = new Random(seed);
        Newsroom newsroom = new Newsroom(own);
        CaseFile file = named(seed);
        Instant first = Newsroom.day("2026-01-01");
        List<FeedOptions> feeds = feeds(random);
        for (FeedOptions feed : isLarge(seed) ? feeds : some(feeds, random)) {
            publish(newsroom.with(feed), first, file);
        }
        List<String> before = traces(newsroom.folder);
        for (Withdrawn person : PEOPLE) {
            String family = person.words().get(1);
            shown += before.stream().anyMatch(trace -> trace.endsWith(family)) ? 1 : 0;
        }
        CaseFile without = without(file, random);
        Newsroom later = newsroom.with(forgotten(random, feeds.get(0)));
        if (random.nextBoolean()) {
            publish(later, first.plus(1, ChronoUnit.DAYS), without);
        } else {
            later.withdraw(first.plus(1, ChronoUnit.DAYS), without);
        }
        assertThat(traces(newsroom.folder)).as("seed %d, the next night", seed).isEmpty();
        publish(later, first.plus(2, ChronoUnit.DAYS), without);
        assertThat(traces(newsroom.folder)).as("seed %d, the night after", seed).isEmpty();
        publish(later, first.plus(100, ChronoUnit.DAYS), without);
        assertThat(traces(newsroom.folder))
                .as("seed %d, when nothing tells of it", seed)
                .isEmpty();
    }

    /** A part that nothing belongs to is not begun. */
    private static void publish(Newsroom newsroom, Instant now, CaseFile file) throws IOException {
        try {
            newsroom.publish(now, file);
        } catch (FeedException e) {
            assertThat(e.code()).isEqualTo("empty-part");
        }
    }

    /** The main feed, and feeds of parts, with options that name the person. */
    private static List<FeedOptions> feeds(Random random) {
        List<FeedOptions> feeds = new ArrayList<>();
        feeds.add(options(random).build());
        Withdrawn one = PEOPLE.get(random.nextInt(PEOPLE.size()));
        feeds.add(options(random).only(FeedSubset.person(one.id())).build());
        feeds.add(options(random).only(FeedSubset.tag(one.title())).build());
        feeds.add(options(random)
                .only(FeedSubset.language(LanguageTag.parse("fr")))
                .build());
        return feeds;
    }

    /** One case in twenty has a whole file and all feeds; the others have less, and there are more of them. */
    private static boolean isLarge(long seed) {
        return seed % 20 == 0;
    }

    /** The main feed, alone or with one of a part. */
    private static List<FeedOptions> some(List<FeedOptions> feeds, Random random) {
        int part = 1 + random.nextInt(feeds.size() - 1);
        return random.nextInt(3) > 0 ? feeds.subList(0, 1) : List.of(feeds.get(0), feeds.get(part));
    }

    private static FeedOptions.Builder options(Random random) {
        FeedOptions.Builder options = FeedOptions.builder()
                .events(random.nextBoolean())
                .caseFile(random.nextBoolean())
                .extension(random.nextInt(4) > 0)
                .pageSize(1 + random.nextInt(20))
                .expired(random.nextInt(8) == 0);
        if (random.nextBoolean()) {
            options.title("The case of Zorana Quellmeister");
        }
        if (random.nextBoolean()) {
            options.description("News of Quellmeister");
        }
        if (random.nextBoolean()) {
            options.siteUrl(random.nextBoolean() ? NAMING : URI.create("https://news.example/cases/"));
        }
        if (random.nextBoolean()) {
            options.homePageUrl(NAMING);
        }
        if (random.nextBoolean()) {
            options.icon(NAMING.resolve("1.png")).favicon(NAMING.resolve("2.png"));
        }
        if (random.nextBoolean()) {
            options.addHub("WebSub", NAMING);
        }
        if (random.nextInt(4) == 0) {
            options.feedUrl(URI.create("https://news.example/zorana-quellmeister/" + random.nextInt() + ".json"));
        }
        if (random.nextBoolean()) {
            options.pages(record -> Optional.of(URI.create("https://pages.example/" + record.local())));
        }
        return options;
    }

    /** The options of the next night, when nobody gives those that name the person. */
    private static FeedOptions forgotten(Random random, FeedOptions main) {
        FeedOptions.Builder options = FeedOptions.builder()
                .events(random.nextBoolean())
                .caseFile(main.caseFile())
                .extension(main.hasExtension())
                .pageSize(main.pageSize());
        if (random.nextBoolean()) {
            options.pages(record -> Optional.of(URI.create("https://pages.example/" + record.local())));
        }
        return options.build();
    }

    /** A generated file in which detainees have these names and ids, and records have ids and texts with them. */
    private static CaseFile named(long seed) {
        CaseFile file = RandomCases.seeded(seed).plausibleCaseFile(isLarge(seed) ? 14 : 10);
        String text = FullJsonWriter.standard().write(file);
        Iterator<Withdrawn> people = PEOPLE.iterator();
        for (Detention detention : file.records(Detention.class)) {
            if (detention.detainee() instanceof PersonId && people.hasNext()) {
                Withdrawn person = people.next();
                text = text.replace("\"" + detention.detainee() + "\"", "\"" + person.id() + "\"")
                        .replace("\"" + detention.id() + "\"", "\"" + person.held() + "\"");
            }
        }
        CaseFile renamed = CaseJsonReader.standard().read(text.getBytes(StandardCharsets.UTF_8));
        Set<RecordId> own = new HashSet<>();
        PEOPLE.forEach(person -> own.addAll(List.of(person.id(), person.held())));
        Random random = new Random(seed);
        int oneOf = isLarge(seed) ? 1 : 3;
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : renamed.records()) {
            boolean isKept = random.nextInt(oneOf) == 0 || own.contains(record.id());
            if (isKept && !(record instanceof Person && own.contains(record.id()))) {
                records.add(record);
            }
        }
        Award.Builder award = Award.builder().id(AwardId.of("lantern")).addName(Name.of("Lantern Prize"));
        for (Withdrawn person : PEOPLE) {
            records.add(person(person));
            records.add(Statement.builder()
                    .id(StatementId.of("free-" + person.words().get(1)))
                    .kind(StatementKind.NEWS)
                    .titles(LocalizedText.english("Free " + person.given() + " " + person.family()))
                    .build());
            award.addConferral(Conferral.builder().recipient(person.id()).build());
        }
        records.add(award.build());
        return CaseFile.of(
                renamed.header().toBuilder()
                        .marking(Marking.PUBLIC)
                        .markings(List.of())
                        .defaultMarking(Marking.PUBLIC)
                        .titles(LocalizedText.english("Arrests, and Zorana Quellmeister"))
                        .build(),
                records);
    }

    private static Person person(Withdrawn person) {
        return Person.builder()
                .id(person.id())
                .addFormerId(PersonId.of("x-" + person.words().get(2)))
                .addName(Name.builder()
                        .full(person.given() + " " + person.family())
                        .given(person.given())
                        .family(person.family())
                        .build())
                .addRole(Role.builder()
                        .relation(RoleRelation.EDITOR_IN_CHIEF)
                        .title(LocalizedText.english(person.title()))
                        .build())
                .addCapacity(Capacity.builder().what(CapacityKind.JOURNALIST).build())
                .build();
    }

    private static CaseFile without(CaseFile file, Random random) {
        Set<RecordId> withdrawn = new HashSet<>();
        PEOPLE.forEach(person -> withdrawn.add(person.id()));
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            records.add(withdrawn.contains(record.id()) ? withdrawn((Person) record, random.nextInt(4)) : record);
        }
        return CaseFile.of(file.header(), records);
    }

    private static Person withdrawn(Person person, int how) {
        Person.Builder without = person.toBuilder();
        return switch (how) {
            case 0 -> without.marking(Marking.SECRET).build();
            case 1 -> without.kind(PersonKind.WITHHELD).build();
            case 2 ->
                without.consent(Consent.builder()
                                .giver(ConsentGiver.SUBJECT)
                                .status(ConsentStatus.WITHDRAWN)
                                .build())
                        .build();
            default -> without.marking(Marking.RESTRICTED).build();
        };
    }

    /** The paths that hold one of the words, or are of files that do. */
    private static List<String> traces(Path folder) throws IOException {
        List<String> traces = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                String name = folder.relativize(path).toString().toLowerCase(Locale.ROOT);
                String text = Files.isRegularFile(path) ? Files.readString(path).toLowerCase(Locale.ROOT) : "";
                for (Withdrawn person : PEOPLE) {
                    for (String word : person.words()) {
                        if (name.contains(word) || text.contains(word)) {
                            traces.add(name + ": " + word);
                        }
                    }
                }
            }
        }
        return traces;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

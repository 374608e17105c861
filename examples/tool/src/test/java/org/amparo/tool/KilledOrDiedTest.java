package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.IncidentKind;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.code.RoleRelation;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.ftm.FollowTheMoney;
import org.amparo.exchange.held.HeldList;
import org.amparo.exchange.jsonld.JsonLd;
import org.amparo.feed.FeedOptions;
import org.amparo.feed.JsonFeeds;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.site.Site;
import org.amparo.site.SiteFile;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody who was killed is dead as somebody whose record says when they died, wherever the date of death counts: each
 * place is asked about two files that differ in this alone.
 */
class KilledOrDiedTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final PersonId IVO = PersonId.of("ivo-lund");
    private static final OrganisationId PAPER = OrganisationId.of("paper");
    private static final StatementId NEWS = StatementId.of("news");
    private static final LocalDate BEFORE = LocalDate.of(2024, 2, 9);
    private static final LocalDate AFTER = LocalDate.of(2024, 2, 11);

    private static final CaseHeader HEADER = CaseHeader.builder()
            .id(CaseFileId.of("any"))
            .base(URI.create("https://cases.example/"))
            .defaultMarking(Marking.PUBLIC)
            .build();

    private static final Evidence SAID = Evidence.of(NEWS, "was shot on 10 February");

    /** The places where it counts, with what they say. */
    private enum Place {
        STATUS(file -> file.asOf(AFTER).statusOf(IVO).liberty() + " "
                + file.asOf(AFTER).statusOf(IVO).certainty() + ", before: "
                + file.asOf(BEFORE).statusOf(IVO).liberty()),
        STATUS_AS_KNOWN(file -> file.asOf(AFTER)
                        .knownBy(LocalDate.of(2024, 2, 12))
                        .statusOf(IVO)
                        .liberty()
                + " "
                + file.asOf(AFTER)
                        .knownBy(LocalDate.of(2024, 2, 28))
                        .statusOf(IVO)
                        .liberty()),
        HELD(file -> file.heldOn(AFTER).certain().size()
                + file.heldOn(AFTER).possible().size() + ", before: "
                + file.heldOn(BEFORE).certain().size()),
        HOLDING(file -> file.asOf(AFTER).holdingOf(IVO).isPresent() + ", before: "
                + file.asOf(BEFORE).holdingOf(IVO).isPresent()),
        ROLES(file -> file.asOf(AFTER).rolesOf(IVO).size() + ", before: "
                + file.asOf(BEFORE).rolesOf(IVO).size()),
        RULES(file -> CaseValidator.standard(CLOCK).validate(file).findings().stream()
                .filter(finding -> !finding.rule().equals("consent-that-nobody-gave"))
                .map(Finding::rule)
                .sorted()
                .toList()
                .toString()),
        FEED(file -> found("\"liberty\": \"[a-z]+\"|Last reported held", feed(file, FeedOptions.defaults()))),
        LIST_OF_THOSE_HELD(KilledOrDiedTest::held),
        FOLLOW_THE_MONEY(file -> found("\"deathDate\":\\[[^\\]]*\\]", bytes(file, FollowTheMoney::write))),
        JSON_LD(file ->
                found("\"deathDate\": \"[^\"]*\"", bytes(file, JsonLd::write).replace("\"deathDate\": {", ""))),
        SITE(KilledOrDiedTest::standing),
        TIMELINE_OF_SITE(file -> found("<td>[^<]*Dead[^<]*</td>|(?<=<title>)Dead[^<]*", page(file)));

        private final Function<CaseFile, String> says;

        Place(Function<CaseFile, String> says) {
            this.says = says;
        }
    }

    /** The files of the library that look at a date of death, and how each knows of a killing. */
    private static final Map<String, String> LOOKING = Map.ofEntries(
            Map.entry("RoleFinder", "ROLES"),
            Map.entry("StatusFinder", "STATUS"),
            Map.entry("Contradiction", "compares two records of one person, who was killed once: TwoPeopleTest"),
            Map.entry("CustodyEnd", "asks for killings, too: OutputCasesTest, end-withheld-killing"),
            Map.entry("StatusDays", "takes the days of incidents, too: StatusDaysTest"),
            Map.entry("CertainDates", "FOLLOW_THE_MONEY, JSON_LD"),
            Map.entry("LastReports", "FEED"),
            Map.entry("FactualParts", "FEED"),
            Map.entry("Assertions", "leaves out what is only denied, in any record"),
            Map.entry("Beginning", "TIMELINE_OF_SITE"),
            Map.entry("KillingDeaths", "RULES, in what asks when somebody died"),
            Map.entry(
                    "MoreCertain", "compares what a status rests on, and takes any loss of an incident for such a one"),
            Map.entry("ExposedToEverybody", "RULES"),
            Map.entry("DiedBeforeBorn", "compares two dates of one record, and knows no other"),
            Map.entry("Person", "has it"));

    private static CaseFile file(Person.Builder person, Incident... incidents) {
        return CaseFile.builder()
                .header(HEADER)
                .add(
                        person.id(IVO)
                                .addName(Name.of("Ivo Lund"))
                                .bornOn(PartialDate.parse("2020-05-05"))
                                .addRole(Role.of(RoleRelation.EMPLOYEE, PAPER).toBuilder()
                                        .period(Period.parse("2021/.."))
                                        .addEvidence(Evidence.of(NEWS, "works for the paper"))
                                        .build())
                                .build(),
                        Organisation.builder()
                                .id(PAPER)
                                .addName(Name.of("The Paper"))
                                .build(),
                        Statement.builder()
                                .id(NEWS)
                                .publishedOn(PartialDate.parse("2024-02-20"))
                                .build(),
                        Detention.builder()
                                .id(DetentionId.of("one"))
                                .detainee(IVO)
                                .period(Period.parse("2023-11-05/.."))
                                .addEvidence(Evidence.of(NEWS, "was held"))
                                .build())
                .add(incidents)
                .build();
    }

    private static CaseFile died(Evidence evidence) {
        return file(Person.builder()
                .diedOn(PartialDate.parse("2024-02-10"))
                .addEvidence(evidence.toBuilder().about(Person.DIED_ON).build()));
    }

    private static Incident killing() {
        return Incident.of(IncidentId.of("shot"), IncidentKind.KILLING, IVO).toBuilder()
                .period(Period.parse("2024-02-10/2024-02-10"))
                .build();
    }

    private static CaseFile killed(Evidence evidence) {
        return file(
                Person.builder(), killing().toBuilder().addEvidence(evidence).build());
    }

    private static Publication published(CaseFile file) {
        Publication publication = Disclosure.project(file, PublicationProfile.PUBLIC, CLOCK);
        return publication.requireReviewed(
                publication.receipt().toRead().stream().map(Reading::key).toList());
    }

    private static String found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    private static String feed(CaseFile file, FeedOptions options) {
        return JsonFeeds.of(published(file), options).pages().get(0).json();
    }

    private static String held(CaseFile file) {
        HeldList list = HeldList.of(published(file));
        return list.on(AFTER).size() + ", before: " + list.on(BEFORE).size();
    }

    private static String standing(CaseFile file) {
        return found("<p class=\"standing\">[^<]*", page(file));
    }

    private static String page(CaseFile file) {
        return Site.of(published(file)).files().stream()
                .filter(one -> one.path().equals("person/ivo-lund/index.html"))
                .map(SiteFile::bytes)
                .map(bytes -> new String(bytes, UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private interface Writing {
        void write(Publication publication, ByteArrayOutputStream to) throws IOException;
    }

    private static String bytes(CaseFile file, Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(published(file), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(UTF_8);
    }

    static Stream<Place> places() {
        return Stream.of(Place.values());
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_killing_that_a_source_states_counts_as_a_date_of_death(Place place) {
        String died = place.says.apply(died(SAID));
        assertThat(place.says.apply(killed(SAID))).isEqualTo(died);
        assertThat(place.says.apply(file(Person.builder()))).isNotEqualTo(died);
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_killing_that_is_only_denied_counts_for_nothing(Place place) {
        Evidence denial = SAID.toBuilder().modality(Modality.DENIED).build();
        assertThat(place.says.apply(killed(denial))).isEqualTo(place.says.apply(file(Person.builder())));
    }

    @Test
    void a_doubtful_date_of_a_killing_is_said_in_words_as_that_of_a_death_and_a_period_is_no_date() {
        CaseFile died =
                file(Person.builder().diedOn(PartialDate.parse("2024-02?")).addEvidence(SAID));
        assertThat(leftOut(died)).contains("deathDate left out");
        assertThat(leftOut(killedIn("2024-02?/2024-02?"))).isEqualTo(leftOut(died));
        assertThat(bytes(killedIn("2024-02-10/2024-02-12"), FollowTheMoney::write))
                .contains("deathDate left out: between 10 and 12 February 2024.")
                .doesNotContain("\"deathDate\"");
    }

    private static CaseFile killedIn(String period) {
        return file(
                Person.builder(),
                killing().toBuilder()
                        .period(Period.parse(period))
                        .addEvidence(SAID)
                        .build());
    }

    private static String leftOut(CaseFile file) {
        return found("deathDate left out[^\"]*", bytes(file, FollowTheMoney::write));
    }

    @Test
    void every_file_that_looks_at_a_date_of_death_is_in_the_table() throws IOException {
        Pattern looks = Pattern.compile("\\bDIED_ON\\b|\\bdiedOn\\(\\)|::diedOn\\b");
        Path root = Path.of(System.getProperty("amparo.root"));
        TreeSet<String> looking = new TreeSet<>();
        for (String module : new String[] {"core", "json", "validation", "feed", "site", "exchange", "examples/tool"}) {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String code = Files.readString(file).replaceAll("(?m)^\\s*/?\\*.*$", "");
                    if (looks.matcher(code).find()) {
                        looking.add(file.getFileName().toString().replace(".java", ""));
                    }
                }
            }
        }
        assertThat(looking).containsExactlyInAnyOrderElementsOf(LOOKING.keySet());
    }
}

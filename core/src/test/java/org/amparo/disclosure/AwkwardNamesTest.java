package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.LocatorKind;
import org.amparo.code.Marking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.id.CaseFileId;
import org.amparo.id.OrganisationId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A name that is also a word of the format takes out what names its bearer and nothing else: neither ids, for the type in
 * front of them, nor what speaks of an attribute by its name.
 */
class AwkwardNamesTest {

    /** Words of ids, of members and of codes. */
    private static final List<String> NAMES = List.of(
            "Case",
            "Person",
            "Detention",
            "Statement",
            "Award",
            "Group",
            "Organisation",
            "Incident",
            "Name",
            "Names",
            "Release",
            "Evidence",
            "Public",
            "File",
            "Title",
            "Marking",
            "Detainee",
            "Person3");

    /** Another one for each, so that nobody is found by the name of somebody else. */
    private static final List<String> GIVEN = List.of(
            "Tamar",
            "Davit",
            "Nestan",
            "Irakli",
            "Mziana",
            "Zurab",
            "Ketevan",
            "Vakhtang",
            "Lamara",
            "Otaria",
            "Eterina",
            "Givargi",
            "Nanuli",
            "Shotari",
            "Dodona",
            "Badria",
            "Tsiala",
            "Jumber");

    /** Those that begin as another one does. */
    private static final List<String> FORMS = List.of("Names", "Person3");

    private static final int LONGEST_SUBTAG = 8;

    /** A name that is in nothing that the format says. */
    private static final String PLAIN = "Qvarden";

    /** Every kind of text, in every place, with ids and addresses that name records of all types. */
    private static final Plants PLANTS = new Plants(
            "person:x1 award:x1#k1 case-file:x1 https://north.example/group/x1 https://north.example/incident/x1.html"
                    + " statement:x1",
            "x1");

    /** The names in two halves, so that none is found as a form of another of its half. */
    static List<Arguments> halves() {
        List<Arguments> halves = new ArrayList<>();
        for (String type : CaseRecord.shapes().keySet()) {
            halves.add(Arguments.of(type, NAMES.stream().filter(FORMS::contains).toList()));
            halves.add(Arguments.of(
                    type, NAMES.stream().filter(name -> !FORMS.contains(name)).toList()));
        }
        return halves;
    }

    private static Person withheld(String family) {
        return withheld("w1", GIVEN.get(0), family);
    }

    private static Person withheld(String id, String given, String family) {
        Name name = Name.of(given + " " + family).toBuilder()
                .given(given)
                .family(family)
                .build();
        return Cases.person(id).addName(name).marking(Marking.SECRET).build();
    }

    /** Somebody of each name, all of whom are withheld. */
    private static List<CaseRecord> withheld(List<String> families) {
        List<CaseRecord> all = new ArrayList<>();
        for (String family : families) {
            all.add(withheld("w" + (all.size() + 1), GIVEN.get(all.size()), family));
        }
        return all;
    }

    private static CaseFile shown(Collection<CaseRecord> hosts, List<String> families, PublicationProfile profile) {
        CaseFile file = PlantedNameTest.file(hosts, withheld(families));
        return Disclosure.project(file, profile, Cases.CLOCK).caseFile();
    }

    /** All of them at once: each that took something out would leave less than a plain name does. */
    @ParameterizedTest
    @MethodSource("org.amparo.disclosure.PlantedNameTest#types")
    void nothing_goes_that_names_nobody(String type) {
        Collection<CaseRecord> hosts = PlantedNameTest.hosts(PLANTS, type).values();
        for (PublicationProfile profile : List.of(PublicationProfile.INTERNAL, PublicationProfile.PUBLIC)) {
            CaseFile plain = shown(hosts, List.of(PLAIN), profile);
            assertThat(plain.records()).hasSizeGreaterThan(10);
            assertThat(shown(hosts, NAMES, profile).records()).as("%s", profile).isEqualTo(plain.records());
        }
    }

    /** The id of the file begins with a word for a file, and its address may have words of its own. */
    @Test
    void no_publication_is_stopped_by_what_names_nobody() {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("north-shore"))
                .base(URI.create("https://north.example/"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        for (String name : NAMES) {
            Person sharing = Cases.person("p1").addName(Name.of("Oren " + name)).build();
            for (Person shown : List.of(sharing, Cases.person("p1").build())) {
                Publication publication = Cases.project(CaseFile.of(header, List.of(withheld(name), shown)));
                assertThat(publication.caseFile().header().base()).as(name).isPresent();
                assertThat(publication.caseFile().records()).as(name).isNotEmpty();
                assertThat(publication.receipt().toRead()).as(name).isEmpty();
            }
        }
    }

    /** An import writes the place of a cell, and not a person. */
    @Test
    void the_place_of_a_cell_stays() {
        Statement list = Cases.statement(StatementId.of("list")).build();
        for (String name : List.of("Row", "Column")) {
            for (String place : List.of("row 2, column \"Nr\"", "row 2, column \"Nr\"; row 2, column AB")) {
                Evidence cell = Evidence.builder()
                        .statement(list.id())
                        .locator(Locator.of(LocatorKind.CELL, place))
                        .build();
                Person shown = Cases.person("p1").addEvidence(cell).build();
                CaseFile file = Cases.open(withheld(name), list, shown);
                assertThat(Disclosure.project(file, PublicationProfile.INTERNAL, Cases.CLOCK)
                                .caseFile()
                                .find(shown.id()))
                        .contains(shown);
                Statement told = Cases.statement(StatementId.of("s1"))
                        .titles(LocalizedText.english("Freed: " + name))
                        .build();
                assertThat(Cases.published(Cases.open(withheld(name), told)).find(told.id()))
                        .hasValue(Cases.statement(told.id()).build());
            }
        }
    }

    /** The owner chose the words of the address. */
    @Test
    void an_address_with_the_name_goes() {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("north-shore"))
                .base(URI.create("https://x.example/case/"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        CaseFile file =
                CaseFile.of(header, List.of(withheld("Case"), Cases.person("p1").build()));
        assertThat(Cases.published(file).header().base()).isEmpty();
    }

    /** In a name of somebody shown, a family name alone would be theirs, too. */
    @ParameterizedTest
    @MethodSource("halves")
    @Tag("once")
    void what_names_somebody_goes(String type, List<String> families) {
        List<CaseRecord> hosts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String family : families) {
            String before = type.equals("person") ? GIVEN.get(names.size()) : "Ms";
            String name = (before + family.replaceAll("[0-9]", "")).toLowerCase(Locale.ROOT);
            String bare = family.toLowerCase(Locale.ROOT);
            String local = name.length() > before.length() + LONGEST_SUBTAG
                    ? "x1"
                    : (before + "-" + family + "-x").toLowerCase(Locale.ROOT);
            Plants plants = new Plants("Freed: " + before + " " + family + ".", local);
            for (CaseRecord host : PlantedNameTest.hosts(plants, type).values()) {
                // The name is not in all, as in a code; what has it nowhere cannot show it.
                if (Strings.of(host).stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(bare))) {
                    hosts.add(PlantedNameTest.withId(host.shape(), host, host.id() + "-n" + names.size()));
                }
            }
            names.add(name);
        }
        assertThat(hosts).hasSizeGreaterThan(50 * families.size());
        CaseFile left = shown(hosts, families, PublicationProfile.INTERNAL);
        assertThat(Strings.of(left).stream().distinct().map(Strings::lettersOf))
                .noneMatch(text -> names.stream().anyMatch(text::contains));
    }

    @Test
    void a_name_with_a_number_goes_without_those_that_have_another() {
        List<CaseRecord> people = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            people.add(Cases.person("invented-" + i)
                    .addName(Name.of("Invented Person" + i))
                    .build());
        }
        people.set(
                2, ((Person) people.get(2)).toBuilder().marking(Marking.SECRET).build());
        for (String text : List.of("Invented Person7 was freed", "Freed: Invented Person 12", "#InventedPerson1")) {
            assertThat(left(people, text)).as(text).isPresent();
        }
        for (String text : List.of(
                "Invented Person3 was freed",
                "Invented Person7 and Invented Person3",
                "Freed: Invented Person",
                "invented-person-3",
                "#InventedPerson3",
                "Invented Person13",
                "Invented Person30",
                "Invented Person7x")) {
            assertThat(left(people, text)).as(text).isEmpty();
        }
    }

    private static Optional<LocalizedText> left(List<CaseRecord> people, String text) {
        List<CaseRecord> records = new ArrayList<>(people);
        StatementId id = StatementId.of("s1");
        records.add(Cases.statement(id).titles(LocalizedText.english(text)).build());
        CaseFile left = Cases.published(Cases.open(records.toArray(CaseRecord[]::new)));
        assertThat(left.records(Person.class)).hasSize(people.size() - 1);
        return left.find(id).flatMap(Statement::titles);
    }

    @Test
    void so_does_the_name_of_a_prison_with_a_number() {
        Organisation fifth = Cases.organisation(OrganisationId.of("o5"))
                .addName(Name.of("Penal Colony 5"))
                .marking(Marking.SECRET)
                .build();
        Organisation ninth = Cases.organisation(OrganisationId.of("o9"))
                .addName(Name.of("Penal Colony 9"))
                .build();
        assertThat(Cases.published(Cases.open(fifth, ninth)).records()).containsExactly(ninth);
    }

    /** If somebody of the same name without a number is withheld, or of the same number, nobody knows who is meant. */
    @Test
    void a_number_tells_apart_only_where_each_name_has_one() {
        Person shown = Cases.person("p7").addName(Name.of("Invented Person7")).build();
        for (String name : List.of("Invented Person", "Invented Person7")) {
            Person third = Cases.secret("w3", "Invented Person3");
            CaseFile left = Cases.published(Cases.open(third, Cases.secret("w0", name), shown));
            assertThat(left.find(shown.id()).orElseThrow().names()).as(name).isEmpty();
        }
    }
}

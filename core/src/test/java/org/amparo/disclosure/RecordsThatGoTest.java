package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ClaimStatus;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.PersonKind;
import org.amparo.custody.Proceeding;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The reasons for which a record goes as a whole are those of the page, and for each there is one that does. */
class RecordsThatGoTest {

    private static final Person PERSON =
            Cases.person("p1").addName(Name.of("Nuran Castell")).build();
    private static final Statement NEWS =
            Cases.statement(StatementId.of("news")).build();

    /** Whether a record can go as a whole for a reason. A reason that is added has to be decided upon, here and there. */
    private static boolean takesRecords(WithheldReason reason) {
        return switch (reason) {
            case LEVEL,
                    MARKING_MISREAD,
                    MARKING_UNCLEAR,
                    UNREAD_MEMBER,
                    DECLARED_WITHHELD,
                    CONSENT,
                    UNKNOWN_MEMBER,
                    WITHDRAWN,
                    DISPUTE_HIDDEN,
                    REQUIRED_LOST,
                    NOTHING_LEFT,
                    REFERENCE -> true;
            case FLOOR,
                    EVIDENCE_ABOUT_WITHHELD,
                    UNSUPPORTED,
                    RETRACTED,
                    TELLS_OF_WITHHELD,
                    COUNTS_WITHHELD,
                    NAME_FOUND,
                    WORDS_OF_WITHHELD,
                    LEADS_TO_NAME,
                    POSSIBLY_SAME_AS_WITHHELD,
                    LIKELY_SAME_AS_WITHHELD,
                    SOURCES_HIDDEN,
                    OWN_EVIDENCE_WITHDRAWN,
                    MORE_CERTAIN,
                    TAKEN_BACK_UNSEEN,
                    NAME_NOT_SEARCHED,
                    NAME_IN_ONE_SCRIPT,
                    NAME_WITH_LOST_LETTERS,
                    NAME_MISSING,
                    NAME_SHARED,
                    CITED_BY_WITHHELD,
                    MAY_LEAD_TO_NAME,
                    WORDING_STAYS -> false;
        };
    }

    @Test
    void the_page_lists_these_reasons_and_no_others() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("amparo.root"), "docs", "disclosure.md"));
        String section = page.split("### Why a record goes", 2)[1].split("\n#", 2)[0];
        Set<String> listed = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                .matcher(section)
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(WithheldReason.values())
                        .filter(RecordsThatGoTest::takesRecords)
                        .map(WithheldReason::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A record for each reason, which goes for it among the others. */
    private static Map<WithheldReason, CaseRecord> examples() {
        Map<WithheldReason, CaseRecord> examples = new EnumMap<>(WithheldReason.class);
        Person.Builder x = Cases.person("x").addName(Name.of("Ilke Vale"));
        examples.put(WithheldReason.LEVEL, x.marking(Marking.SECRET).build());
        Person open = Cases.person("x").addName(Name.of("Ilke Vale")).build();
        examples.put(
                WithheldReason.MARKING_MISREAD,
                open.toBuilder()
                        .unknownMembers(DataObject.EMPTY.with("visibility", new DataString("secret")))
                        .build());
        examples.put(
                WithheldReason.UNREAD_MEMBER,
                open.toBuilder()
                        .unknownMembers(DataObject.EMPTY.with("shoeSize", new DataString("41")))
                        .build());
        examples.put(
                WithheldReason.MARKING_UNCLEAR,
                open.toBuilder()
                        .addMissing(Missing.of("nmaes", MissingReason.WITHHELD_SAFETY))
                        .build());
        examples.put(
                WithheldReason.DECLARED_WITHHELD,
                open.toBuilder().kind(PersonKind.WITHHELD).build());
        examples.put(
                WithheldReason.CONSENT,
                open.toBuilder()
                        .consent(Consent.builder().status(ConsentStatus.REFUSED).build())
                        .build());
        examples.put(WithheldReason.UNKNOWN_MEMBER, (CaseRecord) Plants.minimal(CaseRecord.shapeOf("vehicle")));
        examples.put(
                WithheldReason.WITHDRAWN,
                open.toBuilder()
                        .addEvidence(Evidence.builder()
                                .statement(NEWS.id())
                                .status(ClaimStatus.RETRACTED)
                                .build())
                        .build());
        examples.put(
                WithheldReason.DISPUTE_HIDDEN,
                open.toBuilder()
                        .addEvidence(Evidence.builder()
                                .statement(NEWS.id())
                                .modality(Modality.ALLEGED)
                                .marking(Marking.SECRET)
                                .build())
                        .build());
        examples.put(
                WithheldReason.REQUIRED_LOST,
                Detention.builder()
                        .id(DetentionId.of("x"))
                        .detainee(PersonId.of("nobody"))
                        .build());
        examples.put(
                WithheldReason.NOTHING_LEFT,
                Person.builder().id(PersonId.of("x")).build());
        return examples;
    }

    @ParameterizedTest
    @EnumSource
    void a_record_goes_for_each_of_them_and_the_receipt_names_both(WithheldReason reason) {
        if (!takesRecords(reason)) {
            return;
        }
        if (reason == WithheldReason.REFERENCE) {
            assertThat(goneInAChain()).isEqualTo(reason);
            return;
        }
        CaseRecord example = examples().get(reason);
        CaseFile file = Cases.open(PERSON, NEWS, example);
        Publication publication = Cases.project(file);
        assertThat(Cases.has(publication.caseFile(), example.id())).isFalse();
        assertThat(reasonFor(publication, example)).isEqualTo(reason);
        assertThat(publication.receipt().lines())
                .as("the record")
                .anyMatch(line -> line.contains(example.id().toString()));
        WithheldReason under = reason == WithheldReason.REQUIRED_LOST ? WithheldReason.REFERENCE : reason;
        assertThat(publication.receipt().lines())
                .as("the reason")
                .anyMatch(line -> line.contains("(" + under.code() + ")"));
    }

    private static WithheldReason reasonFor(Publication publication, CaseRecord record) {
        List<Withheld> whole = publication.receipt().withheld().stream()
                .filter(entry -> entry.record().equals(Optional.of(record.id()))
                        && entry.at().equals(Pointer.ROOT))
                .toList();
        return whole.get(whole.size() - 1).reason();
    }

    /** Each goes with the one before, which takes a round each. */
    private static WithheldReason goneInAChain() {
        List<Person> chain = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> Person.builder()
                        .id(PersonId.of("c" + i))
                        .addRole(Role.builder()
                                .person(PersonId.of("c" + (i + 1)))
                                .addMarking(AttributeMarking.of(Role.PERSON, Marking.PUBLIC))
                                .build())
                        .build())
                .toList();
        CaseRecord[] records = Stream.concat(chain.stream(), Stream.of(PERSON)).toArray(CaseRecord[]::new);
        Publication publication = Cases.project(Cases.open(records));
        assertThat(publication.caseFile().records()).isEmpty();
        return reasonFor(publication, chain.get(0));
    }

    /** Its floor takes the only thing that is told of somebody, who then is not shown. */
    @Test
    void a_record_that_goes_with_what_a_floor_takes_is_named_beside_it() {
        Person related = Person.builder()
                .id(PersonId.of("x"))
                .addRole(Role.builder().person(PERSON.id()).build())
                .build();
        Publication publication = Cases.project(Cases.open(PERSON, related));
        assertThat(publication.receipt().lines())
                .containsSubsequence(
                        "  by the floors of the model: person 1, roles 1", "    and with these 1 whole: person:x");
    }

    /** What it lost last is a row of its evidence, and what it lost first is why it goes. */
    @Test
    void the_reason_is_what_was_said_and_not_what_stood_beside_it() {
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(PERSON.id())
                .addProceeding(Proceeding.builder()
                        .description(LocalizedText.english("to report weekly"))
                        .addMarking(AttributeMarking.of(Proceeding.DESCRIPTION, Marking.SECRET))
                        .addEvidence(Evidence.builder()
                                .statement(NEWS.id())
                                .note("As a clerk told us.")
                                .build())
                        .build())
                .build();
        assertThat(Cases.project(Cases.open(PERSON, NEWS, detention)).receipt().lines())
                .contains("  its marking is above the profile (level): 2 in detention:d1")
                .contains("  by the floors of the model: note 1");
    }

    /** Each attribute of each record that says nothing by itself, and that may go while the record says something. */
    static Stream<Arguments> attributesBeside() {
        return recordTables()
                .flatMap(table -> table.lines().stream()
                        .filter(line -> line.traits().role() != AttributeRole.CLAIM || line.is(Person.CONSENT))
                        .filter(line -> line.traits().role() != AttributeRole.CARRIER)
                        .filter(line -> !line.isRequired() && !line.is(CaseRecord.IDENTIFIERS))
                        .map(line -> Arguments.of(table.name(), line.name())));
    }

    /** The tables of those that need nothing but an id. */
    private static Stream<Shape<?, ?>> recordTables() {
        return CaseRecord.tables().stream()
                .filter(table -> table.attributes().containsKey(CaseRecord.REVISIONS.name()))
                .filter(table ->
                        table.lines().stream().filter(Attribute::isRequired).count() == 1);
    }

    /** What was said of it was taken back, and what stood beside that was kept back for another reason. */
    @ParameterizedTest
    @MethodSource("attributesBeside")
    void a_record_of_which_nothing_is_left_went_with_what_it_said(String type, String beside) {
        CaseRecord record = goneBeside(CaseRecord.shapeOf(type), beside);
        Publication publication = Cases.project(Cases.open(PERSON, NEWS, record));
        assertThat(Cases.has(publication.caseFile(), record.id())).isFalse();
        assertThat(reasonFor(publication, record)).isEqualTo(WithheldReason.NOTHING_LEFT);
        assertThat(publication.receipt().causes())
                .filteredOn(cause -> cause.withheld().stream()
                        .anyMatch(entry -> entry.record().equals(Optional.of(record.id()))
                                && entry.at().equals(Pointer.ROOT)))
                .extracting(Cause::reason)
                .containsExactly(WithheldReason.WITHDRAWN);
    }

    private static <T, B> CaseRecord goneBeside(Shape<T, B> table, String beside) {
        boolean isPerson = table == Person.SHAPE;
        B builder = table.newBuilder();
        for (Attribute<T, B, ?> line : table.lines()) {
            boolean isBeside =
                    line.name().equals(beside) && !line.traits().role().speaksOfOthers() && !line.is(Person.CONSENT);
            if (line.isRequired() || isBeside || (line.is(CaseRecord.IDENTIFIERS) && !isPerson)) {
                Plants.setMinimal(line, builder);
            }
        }
        if (builder instanceof Person.Builder person) {
            person.id(PersonId.of("x")).addName(Name.of("Ilke Vale"));
            if (beside.equals(Person.CONSENT.name())) {
                person.consent(Consent.builder().status(ConsentStatus.GIVEN).build());
            }
        }
        String said = isPerson ? Person.NAMES.name() : CaseRecord.IDENTIFIERS.name();
        ((Annotated.Builder<?>) builder)
                .addMarking(AttributeMarking.builder()
                        .attribute(beside)
                        .level(Marking.SECRET)
                        .build())
                .addMissing(Missing.of(said, MissingReason.NOT_STATED))
                .addEvidence(Evidence.builder()
                        .statement(NEWS.id())
                        .about(said)
                        .status(ClaimStatus.RETRACTED)
                        .build());
        return (CaseRecord) table.build(builder);
    }
}

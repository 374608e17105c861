package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.JoinOptions;
import org.amparo.casefile.Merged;
import org.amparo.change.Conflict;
import org.amparo.change.IriPair;
import org.amparo.change.Settlement;
import org.amparo.code.ChangeKind;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.code.StatementKind;
import org.amparo.custody.Charge;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.people.PossibleMatch;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Provenance;
import org.amparo.speech.Mention;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which records are the same in two files, and what becomes of the others. */
class JoinedIdentityTest {

    private static final URI A = URI.create("https://a.example/");
    private static final URI B = URI.create("https://b.example/");
    private static final PersonId ONE = PersonId.of("1");
    private static final PersonId OTHER = PersonId.of("1-2");
    private static final DetentionId HELD = DetentionId.of("1");
    private static final StatementId LIST = StatementId.of("list");
    private static final Instant AT = Instant.parse("2026-03-01T23:30:00Z");
    private static final Instant LATER = Instant.parse("2026-04-01T09:00:00Z");

    private static CaseFile file(URI base, CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("c"))
                .base(base)
                .defaultMarking(Marking.PUBLIC)
                .add(records)
                .build();
    }

    private static Person person(String name, String born) {
        return Person.builder()
                .id(ONE)
                .addName(Name.of(name))
                .bornOn(PartialDate.parse(born))
                .addEvidence(Evidence.of(LIST, name))
                .build();
    }

    private static CaseFile ofA() {
        return file(
                A,
                person("Nino Vale", "1980"),
                Detention.builder()
                        .id(HELD)
                        .detainee(ONE)
                        .addEvidence(Evidence.of(LIST, "a"))
                        .build(),
                Statement.builder().id(LIST).build());
    }

    private static CaseFile ofB() {
        Charge charge = Charge.builder().key("c1").article("206").build();
        return file(
                B,
                person("Tomas Brandt", "1999").toBuilder()
                        .addPossiblySame(PossibleMatch.of(PersonId.of("9")))
                        .build(),
                Detention.builder()
                        .id(HELD)
                        .detainee(ONE)
                        .addCharge(charge)
                        .addEvidence(Evidence.of(LIST, "b"))
                        .build(),
                Person.builder()
                        .id(PersonId.of("9"))
                        .addFormerId(PersonId.of("8"))
                        .build(),
                Statement.builder().id(LIST).addMention(Mention.of(ONE)).build());
    }

    private static IriPair pair(String one, String other) {
        return new IriPair(URI.create(one), URI.create(other));
    }

    @Test
    void records_of_one_id_under_two_bases_are_two() {
        Merged joined = ofA().join(ofB(), AT);
        CaseFile file = joined.caseFile();
        assertThat(file.records()).hasSize(7);
        assertThat(file.find(ONE)).contains(person("Nino Vale", "1980"));
        Person other = file.find(OTHER).orElseThrow();
        assertThat(other.names()).extracting(Name::full).containsExactly("Tomas Brandt");
        assertThat(other.possiblySame()).extracting(PossibleMatch::person).containsExactly(PersonId.of("9"));
        assertThat(other.evidence()).extracting(Evidence::statement).containsExactly(StatementId.of("list-2"));
        Detention held = file.find(DetentionId.of("1-2")).orElseThrow();
        assertThat(held.detainee()).isEqualTo(OTHER);
        assertThat(file.find(StatementId.of("list-2")).orElseThrow().mentions())
                .extracting(Mention::record)
                .containsExactly(OTHER);
        assertThat(joined.conflicts())
                .extracting(Conflict::record, Conflict::settlement)
                .containsExactly(
                        tuple(Optional.of(OTHER), Settlement.RENAMED),
                        tuple(Optional.of(StatementId.of("list-2")), Settlement.RENAMED),
                        tuple(Optional.of(DetentionId.of("1-2")), Settlement.RENAMED));
    }

    @Test
    void each_record_of_the_other_file_says_where_it_is_from() {
        CaseFile file = ofA().join(ofB(), AT).caseFile();
        assertThat(file.find(ONE).orElseThrow().provenance()).isEmpty();
        Provenance from = file.find(OTHER).orElseThrow().provenance().get(0);
        assertThat(from.iri()).isEqualTo(URI.create("https://b.example/person/1"));
        assertThat(from.on()).contains(PartialDate.parse("2026-03-01"));
        assertThat(from.contentHash().orElseThrow()).matches("[0-9a-f]{64}");
        assertThat(file.find(PersonId.of("9")).orElseThrow().provenance())
                .extracting(Provenance::iri)
                .containsExactly(URI.create("https://b.example/person/9"), URI.create("https://b.example/person/8"));
    }

    /** A file may cite a statement, or name a publisher, without having the record. */
    @Test
    void what_only_evidence_or_the_header_names_is_not_the_record_of_another_file() {
        CaseFile whole = ofA();
        CaseFile ours = CaseFile.of(
                whole.header().toBuilder().publisher(OrganisationId.of("desk")).build(),
                whole.records().stream()
                        .filter(record -> !record.id().equals(LIST))
                        .toList());
        CaseFile theirs = file(
                B,
                Statement.builder().id(LIST).build(),
                Organisation.builder().id(OrganisationId.of("desk")).build());
        CaseFile joined = ours.join(theirs, AT).caseFile();
        assertThat(joined.find(LIST)).isEmpty();
        assertThat(joined.find(StatementId.of("list-2"))).isPresent();
        assertThat(joined.find(OrganisationId.of("desk"))).isEmpty();
        assertThat(joined.find(OrganisationId.of("desk-2"))).isPresent();
        assertThat(joined.join(theirs, LATER).caseFile()).isEqualTo(joined);
        CaseFile found = joined.join(whole, LATER).caseFile();
        assertThat(found.find(LIST)).isPresent();
    }

    @Test
    void a_second_join_finds_everything_again_and_renames_nothing() {
        CaseFile once = ofA().join(ofB(), AT).caseFile();
        Merged twice = once.join(ofB(), LATER);
        assertThat(twice.caseFile()).isEqualTo(once);
        assertThat(twice.conflicts()).isEmpty();
        CaseFile more = file(
                B,
                person("Tomas Brandt", "1999"),
                Person.builder().id(PersonId.of("1-2")).build());
        CaseFile thrice = once.join(more, LATER).caseFile();
        assertThat(thrice.find(OTHER).orElseThrow().names()).hasSize(1);
        assertThat(thrice.find(PersonId.of("1-2-2")).orElseThrow().provenance())
                .extracting(Provenance::iri)
                .containsExactly(URI.create("https://b.example/person/1-2"));
    }

    @Test
    void records_are_found_by_the_iri_that_a_third_file_gave_them() {
        CaseFile c = file(URI.create("https://c.example/"), person("Ines Calder", "1970"));
        CaseFile a = ofA().join(c, AT).caseFile();
        CaseFile b = ofB().join(c, AT).caseFile();
        CaseFile all = a.join(b, LATER).caseFile();
        assertThat(all.records(Person.class))
                .flatExtracting(Person::names)
                .extracting(Name::full)
                .containsExactly("Nino Vale", "Ines Calder", "Tomas Brandt");
        assertThat(all.join(ofB(), LATER).caseFile()).isEqualTo(all);
        assertThat(all.join(c, LATER).caseFile()).isEqualTo(all);
    }

    @Test
    void a_reference_to_no_record_leads_to_nobody_of_the_other_file() {
        Detention held =
                Detention.builder().id(DetentionId.of("d")).detainee(ONE).build();
        CaseFile theirs = file(B, held);
        CaseFile joined = ofA().join(theirs, AT).caseFile();
        PersonId nobody =
                (PersonId) joined.find(DetentionId.of("d")).orElseThrow().detainee();
        assertThat(joined.find(nobody)).isEmpty();
        assertThat(joined.join(theirs, LATER).caseFile()).isEqualTo(joined);
        CaseFile later = joined.join(ofB(), LATER).caseFile();
        assertThat(later.find(nobody).orElseThrow().names())
                .extracting(Name::full)
                .containsExactly("Tomas Brandt");
        CaseFile turned = theirs.join(file(A, person("Nino Vale", "1980")), AT).caseFile();
        assertThat(turned.find(ONE)).isEmpty();
        assertThat(turned.find(OTHER)).isPresent();
    }

    @Test
    void without_a_base_nobody_can_tell() {
        CaseFile bare =
                CaseFile.of(ofB().header().toBuilder().base(Optional.empty()).build(), ofB().records());
        for (List<CaseFile> two : List.of(List.of(ofA(), bare), List.of(bare, ofA()), List.of(bare, bare))) {
            assertThatThrownBy(() -> two.get(0).join(two.get(1), AT))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            refused -> assertThat(refused.code()).isEqualTo("missing-base"));
        }
        JoinOptions options = JoinOptions.DEFAULT.withBase(B);
        assertThat(ofA().join(bare, options, AT).caseFile().find(OTHER)).isPresent();
        CaseFile turned = bare.join(ofA(), options, AT).caseFile();
        assertThat(turned.header().base()).contains(B);
        assertThat(turned.find(OTHER).orElseThrow().names())
                .extracting(Name::full)
                .containsExactly("Nino Vale");
    }

    @Test
    void pairs_that_somebody_says_are_one_become_one_and_can_be_taken_apart() {
        JoinOptions same = JoinOptions.DEFAULT
                .withSame(List.of(
                        pair("https://b.example/person/1", "https://a.example/person/1"),
                        pair("https://a.example/detention/1", "https://b.example/detention/1")))
                .withAccepted(Set.of(ONE));
        CaseFile joined = ofA().join(ofB(), same, AT).caseFile();
        Person one = joined.find(ONE).orElseThrow();
        assertThat(one.names()).hasSize(2);
        assertThat(one.formerIds()).containsExactly(OTHER);
        assertThat(one.provenance())
                .extracting(Provenance::iri)
                .containsExactly(URI.create("https://a.example/person/1"), URI.create("https://b.example/person/1"));
        assertThat(joined.detentionsOf(ONE)).hasSize(1);
        assertThat(joined.join(ofB(), same, LATER).caseFile()).isEqualTo(joined);
        assertThat(joined.join(ofB(), LATER).caseFile()).isEqualTo(joined);
        assertThat(joined.join(ofA(), LATER).caseFile()).isEqualTo(joined);
        CaseFile apart = joined.undoMerge(OTHER, LATER).undoMerge(DetentionId.of("1-2"), LATER);
        CaseFile plain = ofA().join(ofB(), AT).caseFile();
        for (CaseRecord record : plain.records()) {
            assertThat(RecordCopies.bare(apart.find(record.id()).orElseThrow())).isEqualTo(RecordCopies.bare(record));
        }
    }

    @Test
    void a_later_version_meets_the_record_that_an_earlier_one_became() {
        JoinOptions same = JoinOptions.DEFAULT
                .withSame(List.of(pair("https://b.example/detention/1", "https://a.example/detention/1")))
                .withAccepted(Set.of(HELD, ONE, OTHER));
        CaseFile joined = ofA().join(ofB(), same, AT).caseFile();
        Detention theirs = ofB().find(HELD).orElseThrow();
        Charge newer = Charge.builder().key("c2").article("228").build();
        CaseFile later = joined.join(
                        file(B, theirs.toBuilder().addCharge(newer).build(), person("Tomas Brandt", "1999")), LATER)
                .caseFile();
        Detention held = later.find(HELD).orElseThrow();
        assertThat(held.charges()).extracting(Charge::article).containsExactly(Optional.of("206"), Optional.of("228"));
    }

    @Test
    void pairs_must_be_two_records_of_one_type_in_these_files() {
        for (List<String> refused : List.of(
                List.of("https://c.example/person/1", "unknown-iri"),
                List.of("https://b.example/detention/1", "different-types"))) {
            JoinOptions same =
                    JoinOptions.DEFAULT.withSame(List.of(pair("https://a.example/person/1", refused.get(0))));
            assertThatThrownBy(() -> ofA().join(ofB(), same, AT))
                    .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                        assertThat(e.code()).isEqualTo(refused.get(1));
                        assertThat(e.arguments()).containsExactly("1");
                    });
        }
    }

    // Contradictions

    @Test
    void two_of_one_iri_who_contradict_each_other_stay_two_however_often_they_come() {
        CaseFile theirs = file(
                A,
                person("Tomas Brandt", "1999"),
                Detention.builder().id(HELD).detainee(ONE).build());
        Merged joined = ofA().join(theirs, AT);
        CaseFile file = joined.caseFile();
        assertThat(file.find(ONE)).isEqualTo(ofA().find(ONE));
        assertThat(file.find(OTHER).orElseThrow().names())
                .extracting(Name::full)
                .containsExactly("Tomas Brandt");
        assertThat(file.detentionsOf(OTHER)).extracting(Detention::id).containsExactly(DetentionId.of("1-2"));
        assertThat(joined.conflicts())
                .filteredOn(conflict -> conflict.settlement() == Settlement.NOT_ONE)
                .extracting(Conflict::record, Conflict::attribute)
                .containsExactly(
                        tuple(Optional.of(ONE), "names"),
                        tuple(Optional.of(OTHER), "names"),
                        tuple(Optional.of(HELD), "detainee"),
                        tuple(Optional.of(DetentionId.of("1-2")), "detainee"));
        assertThat(file.join(theirs, LATER).caseFile()).isEqualTo(file);
        assertThat(file.join(ofA(), LATER).caseFile()).isEqualTo(file);
        CaseFile newer = file(A, person("Tomas Brandt", "1999-05"));
        assertThat(file.join(newer, LATER).caseFile().records()).hasSameSizeAs(file.records());
    }

    @Test
    void a_pair_that_contradicts_itself_is_told_and_stays_two() {
        JoinOptions same =
                JoinOptions.DEFAULT.withSame(List.of(pair("https://b.example/person/1", "https://a.example/person/1")));
        Merged joined = ofA().join(ofB(), same, AT);
        assertThat(joined.caseFile()).isEqualTo(ofA().join(ofB(), AT).caseFile());
        assertThat(joined.conflicts())
                .filteredOn(conflict -> conflict.settlement() == Settlement.NOT_ONE)
                .extracting(Conflict::record, Conflict::attribute)
                .containsExactly(tuple(Optional.of(ONE), "names"), tuple(Optional.of(OTHER), "names"));
    }

    // Taking apart

    @Test
    void what_a_join_combined_is_taken_apart_from_the_result_alone() {
        CaseFile ours = ofA();
        CaseFile theirs = file(
                A,
                person("Tomas Brandt", "1999"),
                Detention.builder().id(DetentionId.of("2")).detainee(ONE).build());
        JoinOptions accepted = JoinOptions.DEFAULT.withAccepted(Set.of(ONE));
        CaseFile joined = ours.join(theirs, accepted, AT).caseFile();
        assertThat(joined.detentionsOf(ONE)).hasSize(2);
        PersonId tomas = PersonId.of("tomas");
        CaseFile apart = joined.undoJoin(ONE, tomas, LATER);
        Person nino = apart.find(ONE).orElseThrow();
        assertThat(RecordCopies.bare(nino)).isEqualTo(person("Nino Vale", "1980"));
        assertThat(nino.provenance()).isEmpty();
        Person other = apart.find(tomas).orElseThrow();
        assertThat(RecordCopies.bare(other))
                .isEqualTo(person("Tomas Brandt", "1999").toBuilder().id(tomas).build());
        for (Person one : List.of(nino, other)) {
            assertThat(one.revisions().get(one.revisions().size() - 1).kind()).contains(ChangeKind.SPLIT);
        }
        assertThat(apart.detentionsOf(ONE)).extracting(Detention::id).containsExactly(HELD);
        assertThat(apart.detentionsOf(tomas)).extracting(Detention::id).containsExactly(DetentionId.of("2"));
        CaseFile again = apart.join(theirs, LATER).caseFile();
        assertThat(again).isEqualTo(apart);
    }

    @Test
    void a_record_that_was_changed_since_is_not_taken_apart() {
        CaseFile joined =
                ofA().join(file(A, person("Nino Vale", "1980-05")), AT).caseFile();
        CaseFile changed = CaseFile.of(
                joined.header(),
                joined.records().stream()
                        .map(record -> record instanceof Person person
                                ? person.toBuilder().addName(Name.of("T.")).build()
                                : record)
                        .toList());
        assertRefused(changed, ONE, PersonId.of("t"), "changed-since-merge");
        assertRefused(joined, ONE, ONE, "id-in-use");
        assertRefused(joined, ONE, DetentionId.of("t"), "different-types");
        assertRefused(joined, HELD, DetentionId.of("t"), "join-not-kept");
        assertRefused(joined, PersonId.of("x"), PersonId.of("t"), "unknown-record");
    }

    private static void assertRefused(
            CaseFile file, org.amparo.id.RecordId joined, org.amparo.id.RecordId other, String code) {
        assertThatThrownBy(() -> file.undoJoin(joined, other, LATER))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_merge_of_the_other_file_is_undone_in_the_joined_one() {
        CaseFile b = file(
                B,
                person("Tomas Brandt", "1999"),
                Person.builder().id(PersonId.of("9")).build());
        CaseFile merged = b.merge(ONE, PersonId.of("9"), Set.of(ONE), AT).caseFile();
        CaseFile joined = ofA().join(merged, AT).caseFile();
        assertThat(joined.find(PersonId.of("9")).orElseThrow().id()).isEqualTo(OTHER);
        CaseFile apart = joined.undoMerge(PersonId.of("9"), LATER);
        assertThat(apart.find(OTHER).orElseThrow().names()).hasSize(1);
        assertThat(apart.find(PersonId.of("9")).orElseThrow().names()).isEmpty();
    }

    /** By a former id of their person the detention would be that of ours, who has this id, and is somebody else. */
    @Test
    void what_refers_by_a_former_id_is_not_that_of_somebody_else_who_has_it() {
        Person nino = Person.builder().id(ONE).addName(Name.of("Nino Vale")).build();
        Person tomas = Person.builder()
                .id(PersonId.of("7"))
                .addFormerId(ONE)
                .addName(Name.of("Tomas Brandt"))
                .build();
        Detention held = Detention.builder().id(HELD).detainee(ONE).build();
        CaseFile joined = file(A, nino).join(file(A, tomas, held), AT).caseFile();
        Detention moved = joined.find(HELD).orElseThrow();
        CaseRecord detainee = joined.find(moved.detainee()).orElseThrow();
        assertThat(((Person) detainee).names()).extracting(Name::full).containsExactly("Tomas Brandt");
        assertThat(file(A, nino).join(file(A, tomas, held), AT).conflicts())
                .extracting(Conflict::settlement)
                .contains(Settlement.NOT_ONE);
        assertThat(joined.join(file(A, tomas, held), LATER).caseFile()).isEqualTo(joined);
    }

    // Two sources of one id

    private static Statement.Builder source(String title) {
        return Statement.builder().id(LIST).titles(LocalizedText.english(title));
    }

    private static Speaker says(String person) {
        return Speaker.builder().person(PersonId.of(person)).build();
    }

    private static Source at(String url) {
        return Source.of(URI.create(url));
    }

    static Stream<Arguments> twoSources() {
        Source archived = at("https://a.example/list").toBuilder()
                .archiveUrl(URI.create("https://archive.example/1"))
                .build();
        return Stream.of(
                Arguments.of(
                        source("Held").source(at("https://a.example/list")).build(),
                        source("Freed").source(at("https://b.example/news/7")).build(),
                        "source"),
                Arguments.of(
                        source("Held").source(archived).build(),
                        source("Held").source(at("https://archive.example/2")).build(),
                        "source"),
                Arguments.of(
                        source("Held")
                                .publishedOn(PartialDate.parse("2024-03-01"))
                                .build(),
                        source("Held").publishedOn(PartialDate.parse("2024-04")).build(),
                        "publishedOn"),
                Arguments.of(
                        source("Held").kind(StatementKind.LIST).build(),
                        source("Held").kind(StatementKind.NEWS).build(),
                        "kind"),
                Arguments.of(
                        source("Held").speaker(says("2")).build(),
                        source("Held").speaker(says("3")).build(),
                        "speaker"),
                Arguments.of(
                        source("Held").speaker(says("1")).build(),
                        source("Held").speaker(says("3")).build(),
                        "speaker"),
                Arguments.of(
                        source("Held").addSignatory(PersonId.of("2")).build(),
                        source("Held")
                                .addSignatory(PersonId.of("3"))
                                .addSignatory(OrganisationId.of("2"))
                                .build(),
                        "signatories"));
    }

    /** Otherwise what the one list says would stand on the source of the other. */
    @ParameterizedTest
    @MethodSource("twoSources")
    void two_sources_of_one_id_stay_two_each_with_what_rests_on_it(Statement one, Statement other, String attribute) {
        CaseFile ours = file(A, person("Nino Vale", "1980"), one);
        CaseFile theirs = file(
                A,
                person("Nino Vale", "1980").toBuilder()
                        .gender(Gender.FEMALE)
                        .evidence(List.of(Evidence.about(Person.GENDER, LIST, "f")))
                        .build(),
                other);
        for (List<CaseFile> files : List.of(List.of(ours, theirs), List.of(theirs, ours))) {
            Merged joined = files.get(0).join(files.get(1), AT);
            CaseFile file = joined.caseFile();
            assertThat(file.records(Statement.class)).hasSize(2);
            for (Evidence evidence : file.find(ONE).orElseThrow().evidence()) {
                Statement expected = evidence.about().isPresent() ? other : one;
                Statement found = file.find(evidence.statement()).orElseThrow();
                assertThat(found.titles()).isEqualTo(expected.titles());
                assertThat(found.source()).isEqualTo(expected.source());
                assertThat(found.kind()).isEqualTo(expected.kind());
                assertThat(found.publishedOn()).isEqualTo(expected.publishedOn());
                assertThat(found.speaker()).isEqualTo(expected.speaker());
                assertThat(found.signatories()).isEqualTo(expected.signatories());
            }
            assertThat(joined.conflicts())
                    .filteredOn(conflict -> conflict.settlement() == Settlement.NOT_ONE)
                    .extracting(Conflict::attribute)
                    .containsExactly(attribute, attribute);
            assertThat(file.join(files.get(1), LATER).caseFile()).isEqualTo(file);
        }
        JoinOptions accepted = JoinOptions.DEFAULT.withAccepted(Set.of(LIST));
        assertThat(ours.join(theirs, accepted, AT).caseFile().records(Statement.class))
                .hasSize(1);
    }

    static Stream<Arguments> oneSource() {
        Source archived = at("https://a.example/list").toBuilder()
                .archiveUrl(URI.create("https://archive.example/1"))
                .build();
        return Stream.of(
                Arguments.of(source("People held").build(), source("Detenidos").build()),
                Arguments.of(
                        source("Held").source(at("https://a.example/list")).build(),
                        source("Held").build()),
                Arguments.of(
                        source("Held").source(at("https://a.example/list")).build(),
                        source("Held")
                                .source(at("http://www.A.example/list/#top"))
                                .build()),
                Arguments.of(
                        source("Held").source(archived).build(),
                        source("Held").source(at("https://archive.example/1")).build()),
                Arguments.of(
                        source("Held")
                                .publishedOn(PartialDate.parse("2024-03-01"))
                                .build(),
                        source("Held").publishedOn(PartialDate.parse("2024-03")).build()),
                Arguments.of(
                        source("Held").kind(StatementKind.LIST).build(),
                        source("Held").kind(StatementKind.VOCABULARY.of("roll")).build()),
                Arguments.of(
                        source("Held").speaker(says("1")).build(),
                        source("Held").speaker(says("1")).build()),
                Arguments.of(
                        source("Held").speaker(says("1")).build(),
                        source("Held").build()),
                Arguments.of(
                        source("Held")
                                .speaker(Speaker.builder()
                                        .onBehalfOf(OrganisationId.of("1"))
                                        .build())
                                .build(),
                        source("Held").speaker(says("1")).build()),
                Arguments.of(
                        source("Held")
                                .addSignatory(PersonId.of("1"))
                                .addSignatory(PersonId.of("2"))
                                .build(),
                        source("Held")
                                .addSignatory(PersonId.of("3"))
                                .addSignatory(PersonId.of("1"))
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("oneSource")
    void sources_that_may_be_one_are_joined(Statement one, Statement other) {
        assertThat(file(A, one).join(file(A, other), AT).caseFile().records()).hasSize(1);
        assertThat(file(A, other).join(file(A, one), AT).caseFile().records()).hasSize(1);
    }

    /** An id is a number; by whom something was said shows when both files' people are told apart. */
    @Test
    void what_two_people_of_one_id_said_stays_two() {
        Statement said = source("Held").speaker(says("1")).build();
        Statement signed =
                Statement.builder().id(StatementId.of("open")).addSignatory(ONE).build();
        CaseFile ours = file(A, said, signed, person("Nino Vale", "1980"));
        CaseFile theirs = file(A, said, signed, person("Tomas Brandt", "1999"));
        CaseFile joined = ours.join(theirs, AT).caseFile();
        assertThat(joined.records(Person.class)).hasSize(2);
        assertThat(joined.records(Statement.class))
                .filteredOn(statement -> statement.speaker().isPresent())
                .extracting(statement -> statement.speaker().orElseThrow().person())
                .containsExactlyInAnyOrder(Optional.of(ONE), Optional.of(OTHER));
        assertThat(joined.records(Statement.class))
                .flatExtracting(Statement::signatories)
                .containsExactlyInAnyOrder(ONE, OTHER);
        assertThat(joined.join(theirs, LATER).caseFile()).isEqualTo(joined);
        assertThat(joined.join(ours, LATER).caseFile()).isEqualTo(joined);
        JoinOptions accepted = JoinOptions.DEFAULT.withAccepted(Set.of(ONE));
        assertThat(ours.join(theirs, accepted, AT).caseFile().records()).hasSize(3);
    }

    @Test
    void what_somebody_said_is_one_also_by_their_former_id() {
        Person moved = person("Nino Vale", "1980").toBuilder()
                .id(PersonId.of("7"))
                .addFormerId(ONE)
                .build();
        CaseFile ours = file(A, source("Held").speaker(says("7")).build(), moved);
        CaseFile theirs = file(A, source("Held").speaker(says("1")).build(), person("Nino Vale", "1980"));
        assertThat(ours.join(theirs, AT).caseFile().records(Statement.class)).hasSize(1);
    }
}

package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Revision;
import org.amparo.shape.TreeCodec;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that decide who may see something: one that is not known hides, wherever it stands. */
class FailClosedTest {

    private static final Person NAMED =
            Cases.person("p1").addName(Name.of("Nuran Castell")).build();

    private static Person of(String kind) {
        return NAMED.toBuilder().kind(PersonKind.VOCABULARY.of(kind)).build();
    }

    private static List<CaseRecord> shown(PublicationProfile profile, CaseRecord... records) {
        return List.copyOf(Disclosure.project(Cases.open(records), profile, Cases.CLOCK)
                .caseFile()
                .records());
    }

    @ParameterizedTest
    @ValueSource(strings = {"witheld", "with-held", "protected", "named-2"})
    void a_person_of_an_unknown_kind_is_for_nobody_and_is_searched_for(String kind) {
        Statement statement = Cases.statement(StatementId.of("s1"))
                .titles(LocalizedText.english("Nuran Castell is held"))
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(shown(profile, of(kind), statement))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Statement.class, left -> assertThat(left.titles()).isEmpty());
        }
        assertThat(Cases.project(Cases.open(of(kind))).receipt().withheld())
                .extracting(Withheld::reason)
                .containsExactly(WithheldReason.DECLARED_WITHHELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unnamed", "unknown"})
    void a_person_of_a_kind_without_a_name_shows_none(String kind) {
        Statement statement = Cases.statement(StatementId.of("s1"))
                .titles(LocalizedText.english("Nuran Castell is held"))
                .build();
        Person person = of(kind).toBuilder()
                .addEvidence(Evidence.about("names", statement.id(), "She is called Nuran."))
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            CaseFile published = Disclosure.project(Cases.open(person, statement), profile, Cases.CLOCK)
                    .caseFile();
            Person left = published.find(person.id()).orElseThrow();
            assertThat(left.kind()).contains(PersonKind.VOCABULARY.of(kind));
            assertThat(left.names()).isEmpty();
            assertThat(left.evidence()).isEmpty();
            assertThat(published.find(statement.id()).orElseThrow().titles()).isEmpty();
        }
    }

    @Test
    void a_person_whom_the_sources_do_not_name_keeps_the_gap_that_says_so() {
        Person person = Person.builder()
                .id(PersonId.of("p1"))
                .kind(PersonKind.UNNAMED)
                .gender(Gender.FEMALE)
                .addMissing(Missing.of(Person.NAMES, MissingReason.NOT_STATED))
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(shown(profile, person.toBuilder().marking(Marking.PUBLIC).build()))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Person.class, left -> assertThat(left.missing()).hasSize(1));
        }
    }

    private static void assertNobodySees(DataObject members) {
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(shown(profile, NAMED.toBuilder().unknownMembers(members).build()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "visibility, secret",
        "visibility, Partners",
        "access, RESTRICTED",
        "tlp, red",
        "tlp, amber",
        "tlp, amber+strict",
        "TLP, GREEN",
        "sharing, TLP:RED",
        "default, secret",
        "'', secret"
    })
    void a_level_under_any_name_hides_the_object(String name, String level) {
        DataValue value = new DataString(level);
        assertNobodySees(DataObject.EMPTY.with(name, value));
        assertNobodySees(DataObject.EMPTY.with(name, DataArray.of(value)));
        assertNobodySees(DataObject.EMPTY.with("rules", DataObject.EMPTY.with(name, value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "restricted", "Partners", "TLP_RED"})
    void a_level_as_a_name_hides_the_object(String name) {
        assertNobodySees(DataObject.EMPTY.with(name, new DataBoolean(true)));
        assertNobodySees(DataObject.EMPTY.with("rules", DataObject.EMPTY.with(name, new DataBoolean(true))));
    }

    @ParameterizedTest
    @CsvSource({"visibility, public", "tlp, clear", "hair, red", "desk:tlp, red", "desk:visibility, secret"})
    void public_other_words_and_private_members_hide_nothing(String name, String value) {
        Organisation body = Cases.organisation(OrganisationId.of("o1"))
                .unknownMembers(DataObject.EMPTY.with(name, new DataString(value)))
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(shown(profile, body)).hasSize(1);
        }
    }

    @Test
    void of_a_header_with_a_level_under_another_name_nothing_can_be_published() {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("north-shore"))
                .defaultMarking(Marking.PUBLIC)
                .unknownMembers(DataObject.EMPTY.with("default", new DataString("secret")))
                .build();
        CaseFile file = CaseFile.of(header, List.of(NAMED));
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThatThrownBy(() -> Disclosure.project(file, profile, Cases.CLOCK))
                    .isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void a_record_of_a_later_version_with_a_level_inside_is_for_nobody() {
        DataObject marked = DataObject.EMPTY.with("marking", new DataString("secret"));
        DataObject vessel =
                DataObject.EMPTY.with("id", new DataString("vessel:v1")).with("crew", DataArray.of(marked));
        CaseRecord record = TreeCodec.read(CaseRecord.shapeOf("vessel"), vessel);
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(shown(profile, record)).isEmpty();
        }
    }

    @Test
    void the_public_is_not_told_of_a_change_of_an_unknown_kind() {
        Person person = NAMED.toBuilder()
                .addRevision(Revision.builder()
                        .number(1L)
                        .at(Instant.parse("2025-01-01T00:00:00Z"))
                        .kind(ChangeKind.VOCABULARY.of("redcated"))
                        .build())
                .addRevision(Revision.of(2, Instant.parse("2025-02-01T00:00:00Z"), ChangeKind.CORRECTED))
                .build();
        assertThat(shown(PublicationProfile.PUBLIC, person))
                .singleElement()
                .satisfies(left -> assertThat(left.revisions())
                        .extracting(Revision::kind)
                        .containsExactly(Optional.of(ChangeKind.CORRECTED)));
    }

    @Test
    void a_record_whose_newest_change_is_of_an_unknown_kind_may_be_retracted() {
        Person changed = NAMED.toBuilder()
                .addRevision(Revision.of(1, Instant.EPOCH, ChangeKind.VOCABULARY.of("retractd")))
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(shown(profile, changed)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "corrected", "retracted"})
    void a_record_whose_newest_change_is_of_a_kind_that_is_kept_back_may_be_retracted(String kind) {
        Revision newest = Revision.builder()
                .number(2L)
                .at(Instant.EPOCH)
                .kind(Optional.of(kind).filter(code -> !code.isEmpty()).map(ChangeKind.VOCABULARY::of))
                .addMarking(AttributeMarking.of(Revision.KIND, Marking.SECRET))
                .build();
        Person changed = NAMED.toBuilder().addRevision(newest).build();
        Person changedAgain = changed.toBuilder()
                .addRevision(Revision.of(3, Instant.EPOCH.plusSeconds(1), ChangeKind.CORRECTED))
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(shown(profile, changed)).isEmpty();
            assertThat(shown(profile, changedAgain)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"partners", "internal", "restricted", "not-in-this-version"})
    void nobody_gets_a_record_whose_newest_change_has_a_kind_that_is_not_for_everybody(String level) {
        Person changed = changed(Marking.VOCABULARY.of(level));
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(shown(profile, changed)).isEmpty();
        }
    }

    @Test
    void a_kind_that_is_for_everybody_keeps_a_record_from_nobody() {
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(shown(profile, changed(Marking.PUBLIC))).hasSize(1);
        }
    }

    /** An older revision would be the newest where the newest is withheld, and say another thing of the record. */
    @ParameterizedTest
    @ValueSource(strings = {"corrected", "retracted"})
    void a_publication_can_be_published_again_where_the_newest_change_is_withheld(String kind) {
        Person corrected = changed(Marking.PARTNERS).toBuilder()
                .addRevision(Revision.of(2, Instant.EPOCH.plusSeconds(1), ChangeKind.VOCABULARY.of(kind)).toBuilder()
                        .marking(Marking.SECRET)
                        .build())
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            List<? extends CaseRecord> once = shown(profile, corrected);
            assertThat(once).hasSize(kind.equals("corrected") ? 1 : 0);
            assertThat(shown(profile, once.toArray(CaseRecord[]::new))).isEqualTo(once);
        }
    }

    private static Person changed(Marking level) {
        return NAMED.toBuilder()
                .addRevision(Revision.of(1, Instant.EPOCH, ChangeKind.CORRECTED).toBuilder()
                        .addMarking(AttributeMarking.of(Revision.KIND, level))
                        .build())
                .build();
    }
}

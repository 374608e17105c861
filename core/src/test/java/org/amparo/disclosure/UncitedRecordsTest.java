package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.CustodyForm;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.custody.CustodyPhase;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.record.Revision;
import org.amparo.speech.Mention;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Statements that nothing shown refers to any longer. */
class UncitedRecordsTest {

    private static final Statement LETTER = Cases.statement(StatementId.of("s1"))
            .titles(LocalizedText.english("A letter"))
            .build();

    private static final Evidence BY_LETTER = evidence(LETTER.id());

    private static Evidence evidence(StatementId statement) {
        return Evidence.builder().statement(statement).build();
    }

    private static Person hidden() {
        return Cases.secret("w1", "Aysel Tariverdi").toBuilder()
                .addEvidence(BY_LETTER)
                .build();
    }

    private static List<Reading> toRead(CaseRecord... records) {
        return Cases.project(Cases.open(records)).receipt().toRead();
    }

    @Test
    void a_statement_that_only_somebody_withheld_cites_has_to_be_read() {
        assertThat(toRead(hidden(), LETTER))
                .extracting(
                        Reading::reason,
                        Reading::record,
                        reading -> reading.at().toString(),
                        Reading::words)
                .containsExactly(tuple(WithheldReason.CITED_BY_WITHHELD, Optional.of(LETTER.id()), "", "A letter"));
    }

    @Test
    void one_that_somebody_shown_cites_too_has_not() {
        Person shown = Cases.person("p1").addEvidence(BY_LETTER).build();
        assertThat(toRead(hidden(), shown, LETTER)).isEmpty();
    }

    @Test
    void one_that_nobody_ever_cited_has_not() {
        assertThat(toRead(Cases.secret("w1", "Aysel Tariverdi"), LETTER)).isEmpty();
    }

    @Test
    void one_that_is_withheld_itself_has_not() {
        assertThat(toRead(hidden(), LETTER.toBuilder().marking(Marking.SECRET).build()))
                .isEmpty();
    }

    @Test
    void one_that_only_a_withheld_part_of_somebody_shown_cites_has_to_be_read() {
        Role tie = Role.builder().person(hidden().id()).addEvidence(BY_LETTER).build();
        Person shown = Cases.person("p1").addRole(tie).build();
        assertThat(toRead(Cases.secret("w1", "Aysel Tariverdi"), shown, LETTER))
                .extracting(Reading::reason)
                .containsExactly(WithheldReason.CITED_BY_WITHHELD);
    }

    private static Statement about(PersonId... people) {
        Statement.Builder report = LETTER.toBuilder();
        for (PersonId person : people) {
            report.addMention(Mention.of(person));
        }
        return report.build();
    }

    @Test
    void one_that_speaks_of_somebody_withheld_and_of_nobody_else_has_to_be_read() {
        Person hidden = Cases.secret("w1", "Aysel Tariverdi");
        Person shown = Cases.person("p1").addName(Name.of("Nuran Castell")).build();
        assertThat(toRead(hidden, about(hidden.id())))
                .extracting(Reading::reason, Reading::record)
                .containsExactly(tuple(WithheldReason.CITED_BY_WITHHELD, Optional.of(LETTER.id())));
        assertThat(toRead(hidden, shown, about(hidden.id(), shown.id()))).isEmpty();
        Person citing = shown.toBuilder().addEvidence(BY_LETTER).build();
        assertThat(toRead(hidden, citing, about(hidden.id()))).isEmpty();
    }

    private static Person nameless() {
        return Cases.person("a1")
                .addName(Name.of("Aysel Tariverdi"))
                .gender(Gender.FEMALE)
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
                .build();
    }

    @Test
    void one_that_only_the_records_of_somebody_without_a_name_cite_has_to_be_read() {
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(nameless().id())
                .addEvidence(BY_LETTER)
                .build();
        Person shown = Cases.person("p1").addName(Name.of("Nuran Castell")).build();
        assertThat(toRead(nameless(), shown, detention, LETTER))
                .extracting(Reading::reason, Reading::record, Reading::words)
                .containsExactly(tuple(WithheldReason.MAY_LEAD_TO_NAME, Optional.of(LETTER.id()), "A letter"));
        Person citing = shown.toBuilder().addEvidence(BY_LETTER).build();
        assertThat(toRead(nameless(), citing, detention, LETTER)).isEmpty();
    }

    @Test
    void so_has_one_that_speaks_of_them_alone() {
        Person shown = Cases.person("p1").addName(Name.of("Nuran Castell")).build();
        assertThat(toRead(nameless(), about(nameless().id())))
                .extracting(Reading::reason, Reading::record)
                .containsExactly(tuple(WithheldReason.MAY_LEAD_TO_NAME, Optional.of(LETTER.id())));
        assertThat(toRead(nameless(), shown, about(nameless().id(), shown.id())))
                .isEmpty();
        Statement bare =
                about(nameless().id()).toBuilder().titles(Optional.empty()).build();
        assertThat(toRead(nameless(), bare)).isEmpty();
    }

    @Test
    void a_prison_to_which_only_a_withheld_detention_refers_has_to_be_read() {
        Organisation prison = Cases.organisation(OrganisationId.of("tar-basin"))
                .addName(Name.of("Tar Basin Prison"))
                .build();
        Person hidden = Cases.secret("w1", "Aysel Tariverdi");
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(hidden.id())
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.PRISON)
                        .authority(prison.id())
                        .build())
                .build();
        assertThat(toRead(hidden, detention, prison))
                .extracting(Reading::reason, Reading::record, Reading::words)
                .containsExactly(tuple(WithheldReason.CITED_BY_WITHHELD, Optional.of(prison.id()), "Tar Basin Prison"));
        Person shown = Cases.person("p1").build();
        Detention other = detention.toBuilder()
                .id(DetentionId.of("d2"))
                .detainee(shown.id())
                .build();
        assertThat(toRead(hidden, detention, shown, other, prison)).isEmpty();
    }

    @Test
    void somebody_to_whom_only_something_withheld_refers_is_there_all_the_same() {
        Person shown = Cases.person("p1").build();
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(shown.id())
                .marking(Marking.SECRET)
                .build();
        assertThat(toRead(shown, detention))
                .extracting(Reading::reason)
                .doesNotContain(WithheldReason.CITED_BY_WITHHELD);
    }

    @Test
    void another_statement_that_is_there_for_the_same_person_alone_explains_none() {
        Statement answer = Cases.statement(StatementId.of("s2"))
                .titles(LocalizedText.english("The answer"))
                .replyTo(LETTER.id())
                .build();
        Person hidden = hidden().toBuilder().addEvidence(evidence(answer.id())).build();
        assertThat(toRead(hidden, LETTER, answer))
                .extracting(Reading::reason, Reading::words)
                .containsExactly(
                        tuple(WithheldReason.CITED_BY_WITHHELD, "A letter"),
                        tuple(WithheldReason.CITED_BY_WITHHELD, "The answer"));
        assertThat(toRead(hidden(), LETTER, answer))
                .as("an answer that nobody cites stands for itself, and explains the letter")
                .isEmpty();
    }

    @Test
    void one_that_rests_on_another_takes_the_place_of_what_cites_that_one() {
        Statement first = Cases.statement(StatementId.of("s0"))
                .titles(LocalizedText.english("What the letter rests on"))
                .build();
        Statement letter = LETTER.toBuilder().addEvidence(evidence(first.id())).build();
        assertThat(toRead(hidden(), letter, first))
                .extracting(Reading::record)
                .containsExactly(Optional.of(letter.id()));
    }

    @Test
    void evidence_that_was_taken_back_is_no_secret() {
        Person shown = Cases.person("p1")
                .addName(Name.of("Ilkin Vale"))
                .addEvidence(
                        BY_LETTER.toBuilder().status(ClaimStatus.SUPERSEDED).build())
                .build();
        assertThat(toRead(shown, LETTER)).isEmpty();
    }

    @Test
    void neither_is_a_record_that_was_retracted() {
        Person retracted = Cases.person("p1")
                .addEvidence(BY_LETTER)
                .addRevision(Revision.of(1, Instant.EPOCH, ChangeKind.RETRACTED))
                .build();
        assertThat(toRead(retracted, LETTER)).isEmpty();
    }

    @Test
    void a_former_id_of_the_statement_is_no_reference_to_it_and_leads_to_it() {
        Statement merged = LETTER.toBuilder().addFormerId(StatementId.of("s9")).build();
        Person person = hidden().toBuilder()
                .evidence(List.of(evidence(StatementId.of("s9"))))
                .build();
        assertThat(toRead(person, merged)).extracting(Reading::record).containsExactly(Optional.of(merged.id()));
        Person shown = Cases.person("p1")
                .gender(Gender.FEMALE)
                .addEvidence(evidence(StatementId.of("s9")))
                .build();
        assertThat(toRead(person, shown, merged)).isEmpty();
    }
}

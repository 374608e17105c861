package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.DetentionId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.speech.Mention;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final Person WITHHELD = Cases.secret("w1", "Leyla Orlova");

    private static Detention detention(String local) {
        return Detention.builder()
                .id(DetentionId.of(local))
                .detainee(WITHHELD.id())
                .build();
    }

    private static Missing gap(String attribute) {
        return Missing.of(attribute, MissingReason.NOT_STATED).toBuilder()
                .note("Nobody asked.")
                .build();
    }

    private static Receipt receipt(CaseFile file) {
        return Cases.project(file).receipt();
    }

    @Test
    void what_went_is_told_by_its_cause_then_by_reason_then_by_the_floors_in_one_line() {
        Person shown = Cases.person("p1")
                .addName(Name.of("Nuran Castell"))
                .addMissing(gap("diedOn"))
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME))
                .bornOn(PartialDate.of(1980))
                .addMarking(AttributeMarking.of("bornOn", Marking.SECRET))
                .build();
        Person other = Cases.person("p2")
                .addName(Name.of("Ilke Vale"))
                .addMissing(gap("diedOn"))
                .build();
        CaseFile file = Cases.open(WITHHELD, shown, other, detention("d1"), detention("d2"));
        assertThat(receipt(file).lines())
                .containsExactly(
                        "Nothing has to be read before you publish.",
                        "",
                        "Left out, 9 in all:",
                        "  person:w1 (its marking is above the profile (level)), and with it 4 in detention:d1, detention:d2",
                        "  its marking is above the profile (level): 1 in person:p1",
                        "  by the floors of the model: consent 1, note 2",
                        "",
                        "Kept: person 2 of 3, detention 0 of 2");
        assertThat(receipt(file).withheld()).extracting(Withheld::reason).contains(WithheldReason.FLOOR);
    }

    @Test
    void a_cause_reaches_through_records_that_went_with_it() {
        Statement statement = Cases.statement(StatementId.of("s1"))
                .addMention(Mention.of(detention("d1").id()))
                .build();
        assertThat(receipt(Cases.open(WITHHELD, detention("d1"), statement)).causes())
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.record()).contains(WITHHELD.id());
                    assertThat(cause.withheld())
                            .extracting(Withheld::record)
                            .contains(Optional.of(detention("d1").id()), Optional.of(statement.id()));
                });
    }

    @Test
    void nothing_left_out_and_nothing_to_read_is_said() {
        Person shown = Cases.person("p1").addName(Name.of("Nuran Castell")).build();
        assertThat(receipt(Cases.open(shown)).lines())
                .containsExactly(
                        "Nothing has to be read before you publish.",
                        "",
                        "Nothing was left out.",
                        "",
                        "Kept: person 1 of 1");
    }

    @Test
    void a_floor_of_consent_leaves_nothing_to_read() {
        Statement news = Cases.statement(StatementId.of("s1")).build();
        Person shown = Cases.person("p1")
                .addName(Name.of("Nuran Castell"))
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME))
                .addEvidence(Evidence.of(news.id(), "Nuran Castell is an editor"))
                .build();
        assertThat(receipt(Cases.open(news, shown)).toRead()).isEmpty();
    }
}

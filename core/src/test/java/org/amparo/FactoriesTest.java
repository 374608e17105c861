package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.amparo.code.CapacityKind;
import org.amparo.code.CustodyForm;
import org.amparo.code.EditKind;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.RoleRelation;
import org.amparo.custody.CustodyPhase;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Capacity;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.Role;
import org.amparo.record.Identifier;
import org.amparo.record.Link;
import org.amparo.speech.Edit;
import org.amparo.speech.Mention;
import org.amparo.text.LanguageTag;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** What people write all day is short, and says what the builder says. */
class FactoriesTest {

    private static final PersonId LEYLA = PersonId.of("leyla-orlova");
    private static final OrganisationId COURIER = OrganisationId.of("north-shore-courier");
    private static final StatementId D0 = StatementId.of("d0");

    @Test
    void of_people() {
        LanguageTag az = LanguageTag.parse("az");
        assertThat(Name.of("Leyla Orlova"))
                .isEqualTo(Name.builder().full("Leyla Orlova").build());
        assertThat(Name.of("Leyla Orlova", az))
                .isEqualTo(Name.builder().full("Leyla Orlova").language(az).build());
        assertThat(Capacity.of(CapacityKind.JOURNALIST))
                .isEqualTo(Capacity.builder().what(CapacityKind.JOURNALIST).build());
        assertThat(Nationality.of("AZ"))
                .isEqualTo(Nationality.builder().country("AZ").build());
        assertThat(GroupMember.of(LEYLA))
                .isEqualTo(GroupMember.builder().member(LEYLA).build());
        assertThat(Role.of(RoleRelation.EDITOR_IN_CHIEF, COURIER))
                .isEqualTo(Role.builder()
                        .relation(RoleRelation.EDITOR_IN_CHIEF)
                        .organisation(COURIER)
                        .build());
    }

    @Test
    void of_evidence() {
        assertThat(Evidence.of(D0, "is held"))
                .isEqualTo(Evidence.builder().statement(D0).wording("is held").build());
        assertThat(Evidence.about("period", D0, "since November"))
                .isEqualTo(Evidence.builder()
                        .about("period")
                        .statement(D0)
                        .wording("since November")
                        .build());
        assertThat(Missing.of("charges", MissingReason.NOT_STATED))
                .isEqualTo(Missing.builder()
                        .attribute("charges")
                        .reason(MissingReason.NOT_STATED)
                        .build());
        assertThat(AttributeMarking.of("place", Marking.SECRET))
                .isEqualTo(AttributeMarking.builder()
                        .attribute("place")
                        .level(Marking.SECRET)
                        .build());
    }

    @Test
    void of_everything_else() {
        URI page = URI.create("https://news.example/");
        Period period = Period.parse("2023-11/..");
        assertThat(Link.of(page)).isEqualTo(Link.builder().url(page).build());
        assertThat(Identifier.of("wikidata", "Q0"))
                .isEqualTo(
                        Identifier.builder().scheme("wikidata").identifier("Q0").build());
        assertThat(CustodyPhase.of(CustodyForm.PRISON))
                .isEqualTo(CustodyPhase.builder().form(CustodyForm.PRISON).build());
        assertThat(CustodyPhase.of(CustodyForm.PRISON, period))
                .isEqualTo(CustodyPhase.builder()
                        .form(CustodyForm.PRISON)
                        .period(period)
                        .build());
        assertThat(Edit.of(EditKind.INSERTION, "[2023]"))
                .isEqualTo(
                        Edit.builder().kind(EditKind.INSERTION).text("[2023]").build());
        assertThat(Mention.of(LEYLA, "Ms. Orlova"))
                .isEqualTo(Mention.builder().record(LEYLA).wording("Ms. Orlova").build());
    }
}

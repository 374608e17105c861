package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.CapacityKind;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.Marking;
import org.amparo.custody.Involvement;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.StatementId;
import org.amparo.people.Capacity;
import org.amparo.people.Nationality;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** What goes with the word that limits it, since without that word it would say more. */
class LimitsTest {

    private static final Period UNTIL_2012 = Period.parse("2001/2012");

    private static AttributeMarking kept(String attribute) {
        return AttributeMarking.of(attribute, Marking.RESTRICTED);
    }

    @Test
    void a_nationality_of_the_past_is_not_published_as_one_of_today() {
        Person person = Cases.person("p1")
                .addNationality(Nationality.of("AZ", UNTIL_2012).toBuilder()
                        .addMarking(kept("period"))
                        .build())
                .addNationality(Nationality.of("GE"))
                .build();
        Person shown = Cases.published(Cases.open(person)).find(person.id()).orElseThrow();
        assertThat(shown.nationalities()).extracting(Nationality::country).containsExactly("GE");
    }

    @Test
    void a_capacity_of_the_past_is_not_published_as_one_of_today() {
        Capacity former = Capacity.of(CapacityKind.JOURNALIST, UNTIL_2012).toBuilder()
                .addMarking(kept("period"))
                .build();
        Capacity other = Capacity.of(CapacityKind.LAWYER);
        Person person = Cases.person("p1").capacities(List.of(former, other)).build();
        Group group = Group.builder()
                .id(GroupId.of("g1"))
                .capacities(List.of(former, other))
                .build();
        assertThat(Cases.published(Cases.open(person, group))
                        .find(person.id())
                        .orElseThrow()
                        .capacities())
                .containsExactly(other);
        assertThat(Cases.published(Cases.open(person, group))
                        .find(group.id())
                        .orElseThrow()
                        .capacities())
                .containsExactly(other);
    }

    @Test
    void somebody_suspected_of_an_involvement_is_not_accused_of_more() {
        Statement news = Cases.statement(StatementId.of("s1")).build();
        Organisation police = Cases.organisation(OrganisationId.of("o1")).build();
        Person person = Cases.person("p1").build();
        Involvement suspected = Involvement.of(police.id(), InvolvementDegree.SUSPECTED).toBuilder()
                .addEvidence(Evidence.of(news.id(), "The police are suspected"))
                .build();
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(person.id())
                .addInvolvement(suspected)
                .build();
        assertThat(involvements(news, police, person, detention)).containsExactly(suspected);
        Detention kept = detention.toBuilder()
                .involvements(
                        List.of(suspected.toBuilder().addMarking(kept("degree")).build()))
                .build();
        assertThat(involvements(news, police, person, kept)).isEmpty();
    }

    private static List<Involvement> involvements(
            Statement news, Organisation police, Person person, Detention detention) {
        return Cases.published(Cases.open(news, police, person, detention))
                .find(detention.id())
                .orElseThrow()
                .involvements();
    }
}

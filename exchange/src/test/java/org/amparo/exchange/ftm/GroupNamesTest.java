package org.amparo.exchange.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.disclosure.Publication;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.Publications;
import org.amparo.exchange.held.HeldList;
import org.amparo.exchange.held.HeldRow;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.speech.Speaker;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** Whose words the name of a group is: those of who spoke, and never of a publisher who only passes them on. */
class GroupNamesTest {

    private static final Person IVO =
            Person.builder().id(PersonId.of("ivo")).addName(Name.of("Ivo Marr")).build();
    private static final Organisation PAPER = Organisation.builder()
            .id(OrganisationId.of("paper"))
            .addName(Name.of("Keel Gazette"))
            .build();
    private static final Organisation UNION = Organisation.builder()
            .id(OrganisationId.of("union"))
            .addName(Name.of("Harbour Union"))
            .build();
    private static final Statement NEWS = Statement.builder()
            .id(StatementId.of("news"))
            .publisher(PAPER.id())
            .publishedOn(PartialDate.parse("2024-12-09"))
            .build();
    private static final Group CREW = Group.builder()
            .id(GroupId.of("crew"))
            .description(LocalizedText.english("the unjustly detained"))
            .addEvidence(Evidence.of(NEWS.id(), "the unjustly detained"))
            .build();
    private static final Detention HELD = Detention.builder()
            .id(DetentionId.of("held"))
            .detainee(CREW.id())
            .period(Period.parse("2024-01-01/.."))
            .addEvidence(Evidence.of(NEWS.id(), "are held"))
            .build();

    private static final String WORDS = "\u201cthe unjustly detained\u201d";

    private static void assertCalled(String name, Statement statement) {
        List<CaseRecord> records = List.of(IVO, PAPER, UNION, statement, CREW, HELD);
        Publication publication = Publications.of(records.toArray(CaseRecord[]::new));
        List<HeldRow> rows = HeldList.of(publication).on(LocalDate.of(2024, 6, 1));
        assertThat(rows).extracting(row -> row.name().orElse("")).containsExactly(name);
        assertThat(Lines.one("Event", publication).get("name")).containsExactly("Detention of " + name);
    }

    private static Statement saidBy(Speaker speaker) {
        return NEWS.toBuilder().speaker(speaker).build();
    }

    @Test
    void of_a_publisher_where_nobody_else_spoke() {
        assertCalled(WORDS + " (in the words of Keel Gazette)", NEWS);
    }

    @Test
    void of_the_person_who_spoke() {
        assertCalled(WORDS + " (in the words of Ivo Marr)", saidBy(Speaker.of(IVO.id())));
    }

    @Test
    void of_the_body_in_whose_name_somebody_spoke() {
        assertCalled(
                WORDS + " (in the words of Harbour Union)",
                saidBy(Speaker.builder().onBehalfOf(UNION.id()).build()));
    }

    @Test
    void of_nobody_where_a_publication_leaves_out_the_speaker() {
        Statement kept = saidBy(Speaker.of(IVO.id())).toBuilder()
                .addMarking(AttributeMarking.of("speaker", Marking.RESTRICTED))
                .build();
        assertCalled(WORDS, kept);
    }

    @Test
    void of_nobody_where_the_speaker_is_in_doubt() {
        Evidence alleged = Evidence.of(NEWS.id(), "it is said that Ivo Marr wrote it").toBuilder()
                .modality(Modality.ALLEGED)
                .build();
        Speaker doubted =
                Speaker.builder().person(IVO.id()).addEvidence(alleged).build();
        assertCalled(WORDS, saidBy(doubted));
    }
}

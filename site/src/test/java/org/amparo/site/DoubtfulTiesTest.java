package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Access;
import org.amparo.code.CapacityKind;
import org.amparo.code.Credibility;
import org.amparo.code.OrganisationKind;
import org.amparo.evidence.Evidence;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Capacity;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.shape.AttributeName;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a page tells of somebody beside the texts of items is told with what is in doubt of it. */
class DoubtfulTiesTest {

    private static final Statement APPEAL = Statement.builder()
            .id(StatementId.of("appeal"))
            .access(Access.SEEN)
            .titles(LocalizedText.english("An appeal"))
            .build();

    private static Evidence doubtful(AttributeName<?> about) {
        return Evidence.builder()
                .about(about.name())
                .statement(APPEAL.id())
                .credibility(Credibility.IMPROBABLE)
                .build();
    }

    private static String page(String path, CaseRecord... records) {
        CaseHeader header =
                Cases.harbour().header().toBuilder().publisher(Optional.empty()).build();
        Map<String, String> pages = Cases.pages(
                CaseFile.of(
                        header,
                        Stream.concat(Stream.of(records), Stream.of(APPEAL)).toList()),
                "en");
        return Objects.requireNonNull(pages.get(path + "/index.html")).replaceAll("<[^>]*>|[\u2068\u2069]", "");
    }

    private static final Person IVO = Person.builder()
            .id(PersonId.of("ivo"))
            .addName(Name.of("Ivo Lund"))
            .addName(Name.builder()
                    .full("Ivan Lunt")
                    .addEvidence(doubtful(Name.FULL))
                    .build())
            .addCapacity(Capacity.builder()
                    .what(CapacityKind.JOURNALIST)
                    .addEvidence(doubtful(Capacity.WHAT))
                    .build())
            .build();

    private static final Group CREW = Group.builder()
            .id(GroupId.of("crew"))
            .description(LocalizedText.english("The crew"))
            .addMember(GroupMember.builder()
                    .member(IVO.id())
                    .addEvidence(doubtful(GroupMember.MEMBER))
                    .build())
            .build();

    @Test
    void a_capacity_and_another_name_say_what_is_in_doubt_of_them() {
        assertThat(page("person/ivo", IVO))
                .contains("Journalist (improbable)")
                .containsPattern("Ivan Lunt\\s*\\(improbable\\)");
    }

    @Test
    void that_somebody_belongs_to_a_group_is_in_doubt_on_both_pages() {
        assertThat(page("group/crew", IVO, CREW)).contains("Ivo Lund (improbable)");
        assertThat(page("person/ivo", IVO, CREW)).contains("“The crew” (improbable)");
    }

    @Test
    void a_group_that_is_called_by_a_quotation_is_called_so_with_its_speaker_in_headings_and_links() {
        Group quoted = CREW.toBuilder()
                .addEvidence(Evidence.of(APPEAL.id(), "The crew"))
                .build();
        assertThat(page("group/crew", IVO, quoted)).containsPattern("“The crew” \\(according to “An appeal”\\)");
        assertThat(page("person/ivo", IVO, quoted))
                .containsPattern("“The crew” \\(according to “An appeal”[,;] improbable\\)");
    }

    @Test
    void so_is_what_an_organisation_is_and_to_what_it_belongs() {
        Organisation body = Organisation.builder()
                .id(OrganisationId.of("body"))
                .addName(Name.builder()
                        .full("The guards")
                        .addEvidence(doubtful(Name.FULL))
                        .build())
                .addKind(OrganisationKind.POLICE)
                .parent(OrganisationId.of("ministry"))
                .addEvidence(doubtful(Organisation.KINDS), doubtful(Organisation.PARENT))
                .build();
        Organisation ministry = Organisation.builder()
                .id(OrganisationId.of("ministry"))
                .addName(Name.of("The ministry"))
                .build();
        assertThat(page("organisation/body", body, ministry))
                .contains("Name: The guards (improbable).")
                .contains("Police (improbable)")
                .contains("The ministry (improbable)");
    }

    /** Ivo belongs to the crew, improbably, and the crew to the union, of which nobody has a doubt. */
    @Test
    void whoever_belongs_to_a_group_within_another_belongs_to_that_no_more_certainly() {
        Group union = Group.builder()
                .id(GroupId.of("union"))
                .description(LocalizedText.english("The union"))
                .addSubgroup(CREW.id())
                .build();
        assertThat(page("person/ivo", IVO, CREW, union)).contains("“The union” (improbable)");
        assertThat(page("group/union", IVO, CREW, union)).contains("“The crew”").doesNotContain("improbable");
        Group sure = union.toBuilder()
                .addMember(GroupMember.builder().member(IVO.id()).build())
                .build();
        assertThat(page("person/ivo", IVO, CREW, sure)).doesNotContain("“The union” (improbable)");
    }

    @Test
    void groups_within_each_other_have_an_end() {
        Group crew = CREW.toBuilder().addSubgroup(GroupId.of("union")).build();
        Group union = Group.builder()
                .id(GroupId.of("union"))
                .description(LocalizedText.english("The union"))
                .addSubgroup(CREW.id())
                .build();
        assertThat(page("person/ivo", IVO, crew, union)).contains("“The union” (improbable)");
    }
}

package org.amparo.examples.referencecase;

import java.util.List;
import org.amparo.Group;
import org.amparo.code.CapacityKind;
import org.amparo.code.CountQualifier;
import org.amparo.code.CountUnit;
import org.amparo.evidence.Evidence;
import org.amparo.id.GroupId;
import org.amparo.people.Capacity;
import org.amparo.people.GroupMember;
import org.amparo.speech.Count;
import org.amparo.text.LocalizedText;

/** The groups of people in the text. It does not say how far they overlap, so no group includes another. */
final class Groups {

    private static final String DEFENDERS =
            "The code is for those who act in peace. The text calls them activists, and does not say how they act.";

    private Groups() {}

    static List<Group> all() {
        return List.of(
                Group.builder()
                        .id(Ids.MEYDAN_ASSOCIATES)
                        .description(
                                LocalizedText.english("recently detained associates of independent outlet Meydan TV"))
                        .affiliation(Ids.MEYDAN_TV)
                        .addEvidence(Read.passedOn(
                                Ids.OTHERS_QUOTED, "recently detained associates of independent outlet Meydan TV"))
                        .missing(Read.nothingOf(Group.SIZE))
                        .build(),
                group(Ids.MANY_OTHERS, "many others arrested for their work on human rights")
                        .size(many())
                        .addEvidence(
                                Read.passedOn(Ids.OTHERS_QUOTED, "many others arrested for their work on human rights"))
                        .build(),
                politicalPrisoners(),
                group(
                                Ids.DISSIDENTS,
                                "numerous dissidents, rights activists, and journalists who have been arrested for"
                                        + " their advocacy of human rights and fundamental freedoms")
                        .size(many())
                        .addCapacity(capacity(
                                CapacityKind.HUMAN_RIGHTS_DEFENDER, Read.implied("rights activists", DEFENDERS)))
                        .addCapacity(capacity(CapacityKind.JOURNALIST, Read.inText("journalists")))
                        .addEvidence(Read.inText("numerous dissidents, rights activists, and journalists who have been"
                                + " arrested for their advocacy of human rights and fundamental freedoms"))
                        .build(),
                group(Ids.UNJUSTLY_DETAINED, "those unjustly detained for their advocacy on behalf of human rights")
                        .addEvidence(Read.passedOn(
                                Ids.DEMANDS_QUOTED,
                                "those unjustly detained for their advocacy on behalf of human rights"))
                        .missing(Read.nothingOf(Group.SIZE))
                        .build());
    }

    private static Group politicalPrisoners() {
        return group(Ids.POLITICAL_PRISONERS, "political prisoners and detainees")
                .size(CoalitionCount.politicalPrisoners())
                .addMember(GroupMember.of(Ids.UNNAMED_ACADEMIC))
                .closed(false)
                .capacities(kindsOfPrisoners())
                .addEvidence(Read.estimated("approximately 254 political prisoners and detainees"))
                .addEvidence(Read.passedOn(
                        Ids.REPORT_QUOTED,
                        Group.MEMBERS,
                        "Political prisoners and detainees included an academic and anti-corruption advocate"))
                .addEvidence(CoalitionCount.included(Group.CLOSED))
                .build();
    }

    /** The kinds of people in the report's list, as codes that can be asked for. */
    private static List<Capacity> kindsOfPrisoners() {
        return List.of(
                listed(CapacityKind.ACADEMIC, "an academic and anti-corruption advocate"),
                listed(CapacityKind.ANTI_CORRUPTION_ADVOCATE, "an academic and anti-corruption advocate"),
                listed(CapacityKind.DEMOCRACY_ACTIVIST, "democracy and human rights activists"),
                capacity(
                        CapacityKind.HUMAN_RIGHTS_DEFENDER,
                        Read.implied("democracy and human rights activists", DEFENDERS, Ids.REPORT_QUOTED)),
                listed(CapacityKind.JOURNALIST, "journalists and bloggers"),
                listed(CapacityKind.BLOGGER, "journalists and bloggers"),
                listed(CapacityKind.OPPOSITION_POLITICIAN, "opposition political figures"),
                listed(CapacityKind.BELIEVER, "religious believers and activists"),
                capacity(
                        CapacityKind.RELIGIOUS_ACTIVIST,
                        Read.implied(
                                "religious believers and activists",
                                "The word “religious” is taken to go with both.",
                                Ids.REPORT_QUOTED)));
    }

    private static Capacity listed(CapacityKind what, String wording) {
        return capacity(what, Read.passedOn(Ids.REPORT_QUOTED, wording));
    }

    private static Capacity capacity(CapacityKind what, Evidence evidence) {
        return Capacity.of(what).toBuilder().addEvidence(evidence).build();
    }

    private static Group.Builder group(GroupId id, String description) {
        return Group.builder().id(id).description(LocalizedText.english(description));
    }

    /** The count of a group whose number the text calls large but does not give. */
    private static Count many() {
        return Count.builder()
                .qualifier(CountQualifier.MANY)
                .unit(CountUnit.PERSON)
                .missing(Read.nothingOf(Count.VALUE, Count.AS_OF))
                .build();
    }
}

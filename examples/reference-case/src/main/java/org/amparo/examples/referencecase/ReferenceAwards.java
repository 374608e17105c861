package org.amparo.examples.referencecase;

import java.util.List;
import org.amparo.Award;
import org.amparo.code.AbsenceReason;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.code.MissingReason;
import org.amparo.code.SpeechAct;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.speech.Act;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;

/**
 * The two awards (once "rewards" in the text): one to somebody who was arrested before, one given in absentia. One
 * sentence of the text is about both, and names neither the two detainees nor their awards. What it says of both
 * together is an {@linkplain #selection() act of the text}; what it says of each is inferred or left open.
 */
final class ReferenceAwards {

    private static final String SELECTED =
            "Two of the detainees named by Secretary Blinken had been selected to receive"
                    + " rewards by the U.S. State Department this month";

    private static final String GROUNDS = "promoting human rights and fighting corruption";

    private ReferenceAwards() {}

    static List<Award> all() {
        return List.of(humanRightsDefender(), antiCorruptionChampion());
    }

    /** The sentence on both awards, as the text has it: it gives the grounds for the two together. */
    static Act selection() {
        String sentence = SELECTED + " for " + GROUNDS + ".";
        return Act.builder()
                .key("a4")
                .kind(SpeechAct.REPORT)
                .description(LocalizedText.english(sentence))
                .addTarget(Ids.HUMAN_RIGHTS_DEFENDER)
                .addTarget(Ids.ANTI_CORRUPTION_CHAMPION)
                .addEvidence(Read.inText(sentence))
                .addEvidence(Read.inferred(
                        Act.TARGETS, "rewards", "The sentences after this one name two awards, so these are meant."))
                .build();
    }

    private static Award humanRightsDefender() {
        String name = "Secretary of State’s Human Rights Defender Award";
        return award(name, name)
                .id(Ids.HUMAN_RIGHTS_DEFENDER)
                .addConferral(toSafarov())
                .addMissing(Missing.of(Award.EDITION, MissingReason.NOT_STATED))
                .build();
    }

    private static Conferral toSafarov() {
        String journey = "he was to come to the United States to receive the Secretary of State’s Human Rights Defender"
                + " Award";
        return Conferral.builder()
                .key("c1")
                .recipient(Ids.SAFAROV)
                .status(ConferralStatus.SELECTED)
                .place(Place.builder()
                        .name(LocalizedText.english("United States"))
                        .country("US")
                        .addEvidence(Read.inText(journey).toBuilder()
                                .note(
                                        "The place planned for the conferral. The text does not say that it was conferred.")
                                .build())
                        .build())
                .addEvidence(Read.inText(journey))
                .addEvidence(thisMonth())
                // The text gives the order of events alone: it does not say that the arrest prevented the journey.
                .missing(Read.nothingOf(
                        Conferral.SELECTED_ON, Conferral.CONFERRED_ON, Conferral.MODE, Conferral.DETENTION))
                .build();
    }

    private static Award antiCorruptionChampion() {
        return award(
                        "Secretary of State’s Anti-Corruption Champion’s Award",
                        "Secretary of State’s 2024 Anti-Corruption Champion’s Award")
                .id(Ids.ANTI_CORRUPTION_CHAMPION)
                .edition("2024")
                .addConferral(toVagifgizi())
                .build();
    }

    private static Conferral toVagifgizi() {
        return Conferral.builder()
                .key("c1")
                .recipient(Ids.VAGIFGIZI)
                .status(ConferralStatus.CONFERRED)
                .conferredOn(PartialDate.of(2024, 12, 9))
                .mode(ConferralMode.IN_ABSENTIA)
                .absenceReason(AbsenceReason.DETAINED)
                .detention(Ids.VAGIFGIZI_DETENTION)
                .addEvidence(Read.inText(
                        "she received the Secretary of State’s 2024 Anti-Corruption Champion’s Award in absentia"))
                .addEvidence(thisMonth())
                .addEvidence(Read.inferred(
                        Conferral.CONFERRED_ON, "On December 9", "The year is that of the award's edition, 2024."))
                .addEvidence(Read.inferred(
                        Conferral.ABSENCE_REASON,
                        "Ms. Vagifgizi has been in pre-trial detention since November 2023",
                        "The text does not say why she was absent: that she was in detention explains it."))
                .addEvidence(Read.inferred(
                        Conferral.DETENTION,
                        "Ms. Vagifgizi has been in pre-trial detention since November 2023",
                        "The only detention of hers in the text."))
                .missing(Read.nothingOf(Conferral.SELECTED_ON))
                .build();
    }

    private static Award.Builder award(String name, String wording) {
        return Award.builder()
                .addName(Name.of(name))
                .conferredBy(Ids.STATE_DEPARTMENT)
                .addEvidence(Read.inText(wording))
                .addEvidence(Read.inferred(
                        Award.CONFERRED_BY,
                        "selected to receive rewards by the U.S. State Department this month",
                        "The sentence does not name the awards. The sentences after it do."))
                .grounds(LocalizedText.english(GROUNDS + ", said of two awards together"))
                .addEvidence(Read.inferred(
                        Award.GROUNDS,
                        "for " + GROUNDS,
                        "The sentence gives them for the two awards together, and does not say which are those of"
                                + " this one."));
    }

    private static Evidence thisMonth() {
        return Read.relative(
                Conferral.SELECTED_ON,
                SELECTED,
                Ids.TEXT,
                "It may be the choosing or the receiving that was this month, so the day of the choice is left open.");
    }
}

package org.amparo.examples.referencecase;

import java.util.List;
import org.amparo.Award;
import org.amparo.code.AbsenceReason;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.evidence.Evidence;
import org.amparo.honours.Conferral;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;

/** The two awards (once "rewards" in the text): one to somebody who was arrested before, one given in absentia. */
final class Awards {

    private static final String SELECTED =
            "had been selected to receive rewards by the U.S. State Department this month";
    private static final String GROUNDS = "promoting human rights and fighting corruption";

    private Awards() {}

    static List<Award> all() {
        return List.of(humanRightsDefender(), antiCorruptionChampion());
    }

    private static Award humanRightsDefender() {
        String name = "Secretary of State’s Human Rights Defender Award";
        return award(name, name)
                .id(Ids.HUMAN_RIGHTS_DEFENDER)
                .addConferral(toSafarov())
                .missing(Read.nothingOf(Award.EDITION))
                .build();
    }

    private static Conferral toSafarov() {
        String journey = "he was to come to the United States to receive the Secretary of State’s Human Rights Defender"
                + " Award";
        return Conferral.builder()
                .key("c1")
                .recipient(Ids.SAFAROV)
                .status(ConferralStatus.SELECTED)
                .selectedOn(PartialDate.of(2024, 12))
                .place(Place.builder()
                        .country("US")
                        .addEvidence(Read.inText(journey).toBuilder()
                                .note("Where it was to be conferred; that it was conferred is not stated.")
                                .build())
                        .build())
                .detention(Ids.SAFAROV_DETENTION)
                .addEvidence(Read.inText(journey))
                .addEvidence(selectedThisMonth())
                .addEvidence(Read.inferred(
                        Conferral.DETENTION,
                        "Just days before " + journey + ", Rufat Safarov was arrested and put in pre-trial detention",
                        "The text gives the order of events; that the arrest prevented the journey follows from it."))
                .missing(Read.nothingOf(Conferral.CONFERRED_ON, Conferral.MODE))
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
                .selectedOn(PartialDate.of(2024, 12))
                .conferredOn(PartialDate.of(2024, 12, 9))
                .mode(ConferralMode.IN_ABSENTIA)
                .absenceReason(AbsenceReason.DETAINED)
                .detention(Ids.VAGIFGIZI_DETENTION)
                .addEvidence(Read.inText(
                        "she received the Secretary of State’s 2024 Anti-Corruption Champion’s Award in absentia"))
                .addEvidence(selectedThisMonth())
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
                .build();
    }

    private static Award.Builder award(String name, String wording) {
        return Award.builder()
                .addName(Name.of(name))
                .conferredBy(Ids.STATE_DEPARTMENT)
                .grounds(LocalizedText.english(GROUNDS))
                .addEvidence(Read.inText(wording))
                .addEvidence(Read.inText(
                        Award.CONFERRED_BY, "selected to receive rewards by the U.S. State Department this month"))
                .addEvidence(Read.inText(Award.GROUNDS, "for " + GROUNDS));
    }

    private static Evidence selectedThisMonth() {
        return Read.relative(
                Conferral.SELECTED_ON,
                "Two of the detainees named by Secretary Blinken " + SELECTED,
                Ids.TEXT,
                "The month is that of the text: it reports 9 December as past, and an award of 2024.");
    }
}

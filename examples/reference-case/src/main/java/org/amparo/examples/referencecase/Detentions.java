package org.amparo.examples.referencecase;

import java.util.List;
import org.amparo.Detention;
import org.amparo.code.CustodyForm;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Motive;
import org.amparo.custody.Proceeding;
import org.amparo.evidence.Evidence;
import org.amparo.id.AgentId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;

/**
 * The detentions in the text. It does not say on what charge, by which court or where anybody is held. The reasons that
 * it gives, in its own voice or another's, are claims, each with its claimant.
 */
final class Detentions {

    private static final String DAYS_BEFORE = "Just days before he was to come to the United States to receive the"
            + " Secretary of State’s Human Rights Defender Award, Rufat Safarov was arrested and put in pre-trial"
            + " detention";

    private Detentions() {}

    static List<Detention> all() {
        return List.of(
                safarov(),
                vagifgizi(),
                byImplication(Ids.GASIMLI_DETENTION, Ids.GASIMLI),
                byImplication(Ids.MEHRALIZADA_DETENTION, Ids.MEHRALIZADA),
                byImplication(Ids.HAJIYEV_DETENTION, Ids.HAJIYEV),
                byImplication(Ids.IBADOGHLU_DETENTION, Ids.IBADOGHLU),
                meydanAssociates(),
                manyOthers(),
                dissidents(),
                unjustlyDetained());
    }

    private static Detention safarov() {
        return Detention.builder()
                .id(Ids.SAFAROV_DETENTION)
                .detainee(Ids.SAFAROV)
                .period(Period.parse("/.."))
                .addCustodyPhase(preTrialDetention())
                .addProceeding(arrest(
                        Read.inText("Rufat Safarov was arrested"),
                        Read.inText(Proceeding.ON, DAYS_BEFORE).toBuilder()
                                .anchor(Ids.TEXT)
                                .note("The days count back from a journey whose date the text does not give.")
                                .build()))
                .addEvidence(Read.inText("Rufat Safarov was arrested and put in pre-trial detention"))
                .addEvidence(Read.inferred(
                        Detention.PERIOD,
                        "Two of the detainees named by Secretary Blinken",
                        "The start is not stated. The text counts him among the detainees, so the detention goes on."))
                .missing(Read.nothingOf(Detention.CHARGES, Detention.MOTIVES))
                .build();
    }

    /** Her detention. The words that her work has drawn the ire of authorities are an act of the statement. */
    private static Detention vagifgizi() {
        return Detention.builder()
                .id(Ids.VAGIFGIZI_DETENTION)
                .detainee(Ids.VAGIFGIZI)
                .period(Period.parse("2023-11/.."))
                .addCustodyPhase(preTrialDetention().toBuilder()
                        .key("p1")
                        .period(Period.parse("2023-11/.."))
                        .build())
                .addEvidence(Read.inText("Ms. Vagifgizi has been in pre-trial detention since November 2023"))
                .missing(Read.nothingOf(Detention.PROCEEDINGS, Detention.CHARGES, Detention.MOTIVES))
                .build();
    }

    /** A detention that only follows from the demand for release; the text says no more of these four. */
    private static Detention byImplication(DetentionId id, PersonId detainee) {
        return Detention.builder()
                .id(id)
                .detainee(detainee)
                .addEvidence(Read.implied(
                        Documents.NAMING, "Somebody who is to be released is detained.", Ids.NAMES_PARAPHRASED))
                .addEvidence(Read.implied(
                        "the detainees named by Secretary Blinken", "Those whom he names are called detainees."))
                .missing(Read.nothingOf(
                        Detention.PERIOD,
                        Detention.CUSTODY_PHASES,
                        Detention.LEGAL_STAGES,
                        Detention.PROCEEDINGS,
                        Detention.CHARGES,
                        Detention.MOTIVES))
                .build();
    }

    private static Detention meydanAssociates() {
        return Detention.builder()
                .id(Ids.MEYDAN_DETENTION)
                .detainee(Ids.MEYDAN_ASSOCIATES)
                .addEvidence(Read.passedOn(Ids.OTHERS_QUOTED, "recently detained associates"))
                .addEvidence(Read.passedOn(Ids.OTHERS_QUOTED, Detention.PERIOD, "recently").toBuilder()
                        .anchor(Ids.STATEMENT)
                        .build())
                .missing(Read.nothingOf(
                        Detention.PERIOD,
                        Detention.CUSTODY_PHASES,
                        Detention.PROCEEDINGS,
                        Detention.CHARGES,
                        Detention.MOTIVES))
                .build();
    }

    private static Detention manyOthers() {
        String wording = "many others arrested for their work on human rights";
        return arrested(Ids.MANY_OTHERS_DETENTION, Read.passedOn(Ids.OTHERS_QUOTED, wording))
                .detainee(Ids.MANY_OTHERS)
                .addMotive(
                        motive("for their work on human rights", Read.claimed(wording, Ids.OTHERS_QUOTED), Ids.BLINKEN))
                .build();
    }

    private static Detention dissidents() {
        String wording = "numerous dissidents, rights activists, and journalists who have been arrested for their"
                + " advocacy of human rights and fundamental freedoms";
        return arrested(Ids.DISSIDENTS_DETENTION, Read.inText(wording))
                .detainee(Ids.DISSIDENTS)
                .addMotive(Motive.builder()
                        .description(
                                LocalizedText.english("for their advocacy of human rights and fundamental freedoms"))
                        .addEvidence(Read.claimed(wording))
                        .missing(Read.nothingOf(Motive.CLAIMANT))
                        .build())
                .build();
    }

    private static Detention unjustlyDetained() {
        String wording = "those unjustly detained for their advocacy on behalf of human rights";
        return Detention.builder()
                .id(Ids.UNJUST_DETENTION)
                .detainee(Ids.UNJUSTLY_DETAINED)
                .addMotive(motive(
                        "for their advocacy on behalf of human rights",
                        Read.claimed(wording, Ids.DEMANDS_QUOTED),
                        Ids.BLINKEN))
                .addEvidence(Read.passedOn(Ids.DEMANDS_QUOTED, wording))
                .missing(Read.nothingOf(
                        Detention.PERIOD, Detention.CUSTODY_PHASES, Detention.PROCEEDINGS, Detention.CHARGES))
                .build();
    }

    private static Motive motive(String description, Evidence evidence, AgentId claimant) {
        return Motive.builder()
                .claimant(claimant)
                .description(LocalizedText.english(description))
                .addEvidence(evidence)
                .build();
    }

    private static Detention.Builder arrested(DetentionId id, Evidence evidence) {
        return Detention.builder()
                .id(id)
                .addProceeding(arrest(evidence))
                .addEvidence(evidence)
                .missing(Read.nothingOf(Detention.PERIOD, Detention.CUSTODY_PHASES, Detention.CHARGES));
    }

    private static Proceeding arrest(Evidence... evidence) {
        return Proceeding.builder()
                .kind(ProceedingKind.ARREST)
                .evidence(List.of(evidence))
                .missing(Read.nothingOf(Proceeding.ON, Proceeding.COURT, Proceeding.CASE_NUMBER))
                .build();
    }

    private static CustodyPhase preTrialDetention() {
        return CustodyPhase.builder()
                .form(CustodyForm.PRE_TRIAL_DETENTION)
                .missing(Read.nothingOf(CustodyPhase.PLACE))
                .build();
    }
}

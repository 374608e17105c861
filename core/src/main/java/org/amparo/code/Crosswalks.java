package org.amparo.code;

import java.util.List;
import java.util.Map;
import org.amparo.internal.text.ResourceFile;

/**
 * The crosswalks of all vocabularies, read from the data files beside the labels.
 *
 * <p><b>HURIDOCS</b>: the micro-thesauri of the Events Standard Formats (HURIDOCS 2001). Terms are code numbers of
 * twelve digits: pairs from the widest to the narrowest term, filled with zeros. {@code 010104000000} is a narrower
 * term of {@code 010000000000}. The labels belong to HURIDOCS and are not shipped.
 *
 * <p><b>TLP</b>: the Traffic Light Protocol 2.0 (FIRST 2022). <b>HRC</b>: the grades in which the Human Rights
 * Committee assesses follow-up to its concluding observations (CCPR/C/108/2). <b>SDG 16.10.1</b>: the violations that the
 * indicator counts. <b>CPJ</b>: the types of death of the Committee to Protect Journalists.
 *
 * <p>A confidence given as a number is not a code: see {@link ConfidenceScale}.
 */
public final class Crosswalks {

    private static final Map<String, String> HURIDOCS_LINES = lines("crosswalk_huridocs");
    private static final Map<String, String> HRC_LINES = lines("crosswalk_hrc");

    /** Liberty and HURIDOCS list 25, where one code tells both the situation of a victim and the stage of a case. */
    public static final Crosswalk<Liberty> HURIDOCS_LIBERTY = huridocs(Liberty.VOCABULARY);

    /**
     * Phases of criminal proceedings and HURIDOCS list 25, where no term can be written without the liberty that goes
     * with it.
     */
    public static final Crosswalk<LegalPhase> HURIDOCS_LEGAL_PHASE = huridocs(LegalPhase.VOCABULARY);

    /** Contact with the outside world and HURIDOCS list 30. */
    public static final Crosswalk<ContactKind> HURIDOCS_CONTACT = huridocs(ContactKind.VOCABULARY);

    /** Kinds of alleged perpetrators and HURIDOCS list 24. */
    public static final Crosswalk<PerpetratorType> HURIDOCS_PERPETRATOR_TYPE = huridocs(PerpetratorType.VOCABULARY);

    /** Degrees of involvement and HURIDOCS list 18. */
    public static final Crosswalk<InvolvementDegree> HURIDOCS_INVOLVEMENT = huridocs(InvolvementDegree.VOCABULARY);

    /** Speech acts and HURIDOCS list 28, which has only declarations about events, by those who make them. */
    public static final Crosswalk<SpeechAct> HURIDOCS_SPEECH_ACT = huridocs(SpeechAct.VOCABULARY);

    /** Responses to a demand and HURIDOCS list 27. */
    public static final Crosswalk<ResponseKind> HURIDOCS_RESPONSE = huridocs(ResponseKind.VOCABULARY);

    /** The connection of a source with the events and HURIDOCS list 19. */
    public static final Crosswalk<SourceConnection> HURIDOCS_SOURCE_CONNECTION = huridocs(SourceConnection.VOCABULARY);

    /** Units of counts and HURIDOCS list 7. */
    public static final Crosswalk<CountUnit> HURIDOCS_COUNT_UNIT = huridocs(CountUnit.VOCABULARY);

    /** Kinds of incidents and HURIDOCS list 4, which has the acts against all rights. */
    public static final Crosswalk<IncidentKind> HURIDOCS_INCIDENT = huridocs(IncidentKind.VOCABULARY);

    /** Kinds of incidents and the violations of SDG indicator 16.10.1. */
    public static final Crosswalk<IncidentKind> SDG_INCIDENT =
            new Crosswalk<>(IncidentKind.VOCABULARY, "SDG 16.10.1", lines("crosswalk_sdg"));

    /** Kinds of incidents and the types of death of the Committee to Protect Journalists. */
    public static final Crosswalk<IncidentKind> CPJ_INCIDENT =
            new Crosswalk<>(IncidentKind.VOCABULARY, "CPJ type of death", lines("crosswalk_cpj"));

    /** Levels of confidentiality and the Traffic Light Protocol 2.0. */
    public static final Crosswalk<Marking> TLP = new Crosswalk<>(Marking.VOCABULARY, "TLP 2.0", lines("crosswalk_tlp"));

    /**
     * Outcomes of demands and the grades of the Human Rights Committee. Grade D is {@link DemandOutcome#NOT_MET} with
     * {@link ResponseKind#NO_RESPONSE}: where a demand is not met, the grade of the response, if {@link #HRC_RESPONSE}
     * has one, takes precedence over that of the outcome.
     */
    public static final Crosswalk<DemandOutcome> HRC_OUTCOME = hrc(DemandOutcome.VOCABULARY);

    /** Responses to demands and the grades of the Human Rights Committee. */
    public static final Crosswalk<ResponseKind> HRC_RESPONSE = hrc(ResponseKind.VOCABULARY);

    private static final List<Crosswalk<?>> ALL = List.of(
            HURIDOCS_LIBERTY,
            HURIDOCS_LEGAL_PHASE,
            HURIDOCS_CONTACT,
            HURIDOCS_PERPETRATOR_TYPE,
            HURIDOCS_INVOLVEMENT,
            HURIDOCS_SPEECH_ACT,
            HURIDOCS_RESPONSE,
            HURIDOCS_SOURCE_CONNECTION,
            HURIDOCS_COUNT_UNIT,
            HURIDOCS_INCIDENT,
            SDG_INCIDENT,
            CPJ_INCIDENT,
            TLP,
            HRC_OUTCOME,
            HRC_RESPONSE);

    private Crosswalks() {}

    /** All crosswalks. */
    public static List<Crosswalk<?>> all() {
        return ALL;
    }

    /** The lines of a data file. */
    static Map<String, String> lines(String name) {
        return ResourceFile.lines(Crosswalks.class.getResourceAsStream(name + ".properties"));
    }

    private static <C extends Code> Crosswalk<C> huridocs(Vocabulary<C> vocabulary) {
        return new Crosswalk<>(vocabulary, "HURIDOCS micro-thesaurus", HURIDOCS_LINES);
    }

    private static <C extends Code> Crosswalk<C> hrc(Vocabulary<C> vocabulary) {
        return new Crosswalk<>(vocabulary, "HRC follow-up", HRC_LINES);
    }
}

package org.amparo.examples.referencecase;

import org.amparo.code.CountMethod;
import org.amparo.code.CountQualifier;
import org.amparo.code.CountScope;
import org.amparo.code.CountUnit;
import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Count;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;

/**
 * The one figure of the text, the coalition's estimate two hops away, and the kinds of people whom the report lists.
 */
final class CoalitionCount {

    /** The report's sentence on who the prisoners are, with the word that the text put in. */
    static final String KINDS = "Political prisoners and detainees included an academic and anti-corruption advocate,"
            + " democracy and human rights activists, journalists and bloggers, opposition political figures, [and]"
            + " religious believers and activists";

    private CoalitionCount() {}

    static Count politicalPrisoners() {
        return Count.builder()
                .key("c1")
                .value(254)
                .qualifier(CountQualifier.APPROXIMATE)
                .unit(CountUnit.PERSON)
                .population(LocalizedText.english("political prisoners and detainees"))
                .asOf(PartialDate.of(2023, 12, 1))
                .scope(CountScope.CURRENT)
                .method(CountMethod.ESTIMATE)
                .by(Ids.COALITION)
                .addEvidence(Read.estimated("[a]n NGO coalition estimated there were approximately 254 political"
                        + " prisoners and detainees as of December 1"))
                .addEvidence(Read.estimated("as of December 1").toBuilder()
                        .about(Count.AS_OF)
                        .modality(Modality.STATED)
                        .note("The words passed on have the day without the year.")
                        .build())
                .addEvidence(Read.inText(Count.AS_OF, "[2023]").toBuilder()
                        .note("The year is in brackets: the text put it into the quotation.")
                        .build())
                .build();
    }

    /** The report's sentence after the estimate. It ascribes the sentence to nobody, and gives no number and no day. */
    static Count kindsOfPrisoners() {
        return Count.builder()
                .key("c1")
                .unit(CountUnit.PERSON)
                .population(LocalizedText.english("political prisoners and detainees"))
                .addBreakdown(onePerson())
                .addBreakdown(part("democracy and human rights activists"))
                .addBreakdown(part("journalists and bloggers"))
                .addBreakdown(part("opposition political figures"))
                .addBreakdown(part("religious believers and activists"))
                .breakdownExhaustive(false)
                .addEvidence(Read.passedOn(Ids.REPORT_QUOTED, KINDS))
                .addEvidence(included(Count.BREAKDOWN_EXHAUSTIVE))
                .missing(Read.nothingOf(Count.VALUE, Count.AS_OF))
                .build();
    }

    /** Evidence that the list of the report is not complete. */
    static Evidence included(AttributeName<?> attribute) {
        return Read.inferred(
                attribute,
                "Political prisoners and detainees included",
                "The word “included” says that these were among them, and not that there were no others.",
                Ids.REPORT_QUOTED);
    }

    private static Count onePerson() {
        return Count.exactly(1).toBuilder()
                .unit(CountUnit.PERSON)
                .population(LocalizedText.english("academic and anti-corruption advocate"))
                .addEvidence(Read.passedOn(Ids.REPORT_QUOTED, "an academic and anti-corruption advocate"))
                .missing(Read.nothingOf(Count.AS_OF))
                .build();
    }

    private static Count part(String population) {
        return Count.builder()
                .unit(CountUnit.PERSON)
                .population(LocalizedText.english(population))
                .addEvidence(Read.passedOn(Ids.REPORT_QUOTED, population))
                .missing(Read.nothingOf(Count.VALUE, Count.AS_OF))
                .build();
    }
}

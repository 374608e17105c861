package org.amparo.examples.referencecase;

import org.amparo.code.CountMethod;
import org.amparo.code.CountQualifier;
import org.amparo.code.CountScope;
import org.amparo.code.CountUnit;
import org.amparo.speech.Count;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;

/** The one figure of the text: the coalition's estimate, two hops away. */
final class Counts {

    private static final PartialDate AS_OF = PartialDate.of(2023, 12, 1);

    private Counts() {}

    static Count politicalPrisoners() {
        return Count.builder()
                .key("c1")
                .value(254)
                .qualifier(CountQualifier.APPROXIMATE)
                .unit(CountUnit.PERSON)
                .population(LocalizedText.english("political prisoners and detainees"))
                .asOf(AS_OF)
                .scope(CountScope.CURRENT)
                .method(CountMethod.ESTIMATE)
                .by(Ids.COALITION)
                .addBreakdown(part("an academic and anti-corruption advocate"))
                .addBreakdown(part("democracy and human rights activists"))
                .addBreakdown(part("journalists and bloggers"))
                .addBreakdown(part("opposition political figures"))
                .addBreakdown(part("religious believers and activists"))
                .breakdownExhaustive(false)
                .addEvidence(Read.estimated("[a]n NGO coalition estimated there were approximately 254 political"
                        + " prisoners and detainees as of December 1 [2023]"))
                .addEvidence(Read.estimated("December 1 [2023]").toBuilder()
                        .about(Count.AS_OF)
                        .note("The year stands in brackets: the text put it into the quotation.")
                        .build())
                .addEvidence(Read.passedOn(
                        Ids.REPORT_QUOTED, Count.BREAKDOWN_EXHAUSTIVE, "Political prisoners and detainees included"))
                .build();
    }

    /** A part of the breakdown. The report lists the parts in a sentence of its own, which it ascribes to nobody. */
    private static Count part(String population) {
        return Count.builder()
                .unit(CountUnit.PERSON)
                .population(LocalizedText.english(population))
                .asOf(AS_OF)
                .addEvidence(Read.passedOn(Ids.REPORT_QUOTED, population))
                .missing(Read.nothingOf(Count.VALUE))
                .build();
    }
}

package org.amparo.examples.referencecase;

import java.util.List;
import org.amparo.code.EditKind;
import org.amparo.code.HopMode;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.id.StatementId;
import org.amparo.speech.Edit;
import org.amparo.speech.Relay;

/** The passages in which the text passes on other documents, each with what was concluded about it. */
final class Relays {

    private static final String ONE_STATEMENT =
            "The text does not say in which statement. It names one of his, so this is taken to be from it.";

    private Relays() {}

    static List<Relay> all() {
        return List.of(
                report(),
                relay(Ids.DEMAND_PARAPHRASED, Ids.STATEMENT, HopMode.PARAPHRASES)
                        .wording(Documents.FIRST_LINE)
                        .addEvidence(ofTheStatement(
                                "The United States has called on the Government of Azerbaijan",
                                "The line names no document. It seems to sum up the statement of the line after it."))
                        .build(),
                relay(Ids.NAMES_PARAPHRASED, Ids.STATEMENT, HopMode.PARAPHRASES)
                        .wording(Documents.NAMING)
                        .build(),
                relay(Ids.URGENCY_QUOTED, Ids.STATEMENT, HopMode.QUOTES)
                        .wording("immediately")
                        .build(),
                others(),
                relay(Ids.CONCERN_QUOTED, Ids.STATEMENT, HopMode.QUOTES)
                        .wording(Documents.CONCERN)
                        .addEvidence(ofTheStatement(
                                "Secretary Blinken said",
                                "The text goes on quoting the statement of the sentence before."))
                        .build(),
                relay(Ids.IRE_QUOTED, Ids.STATEMENT, HopMode.QUOTES)
                        .wording("“Her work,” as Secretary Blinken noted, “has drawn the ire of authorities.”")
                        .addEvidence(ofTheStatement("as Secretary Blinken noted", ONE_STATEMENT))
                        .build(),
                relay(Ids.DEMANDS_QUOTED, Ids.STATEMENT, HopMode.QUOTES)
                        .wording("“We urge the Government of Azerbaijan,” Secretary Blinken said, “to release those"
                                + " unjustly detained for their advocacy on behalf of human rights, cease its crackdown on"
                                + " civil society, respect the human rights and fundamental freedoms of all, and fulfill"
                                + " the commitments it made when it joined the Organization for Security and Cooperation"
                                + " in Europe.”")
                        .addEvidence(ofTheStatement("Secretary Blinken said", ONE_STATEMENT))
                        .build());
    }

    private static Relay report() {
        return relay(Ids.REPORT_QUOTED, Ids.REPORT, HopMode.QUOTES)
                .wording(
                        "[a]n NGO coalition estimated there were approximately 254 political prisoners and detainees as"
                                + " of December 1 [2023]. " + CoalitionCount.KINDS + ".")
                .addEdit(Edit.of(EditKind.ALTERATION, "[a]"))
                .addEdit(Edit.of(EditKind.INSERTION, "[2023]"))
                .addEdit(Edit.of(EditKind.INSERTION, "[and]"))
                .build();
    }

    private static Relay others() {
        String words =
                "recently detained associates of independent outlet Meydan TV, and many others arrested for their"
                        + " work on human rights.";
        return relay(Ids.OTHERS_QUOTED, Ids.STATEMENT, HopMode.QUOTES)
                .wording(words)
                .addEvidence(Read.inferred(
                        Relay.WORDING,
                        "“" + words + " “The United States,”",
                        "The closing quotation mark is missing. The next quotation opens after this sentence."))
                .build();
    }

    private static Evidence ofTheStatement(String wording, String note) {
        return Read.inferred(Relay.STATEMENT, wording, note);
    }

    private static Relay.Builder relay(PartRef as, StatementId document, HopMode mode) {
        return Relay.builder().key(as.key()).statement(document).mode(mode);
    }
}

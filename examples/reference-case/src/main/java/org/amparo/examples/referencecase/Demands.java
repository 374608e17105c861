package org.amparo.examples.referencecase;

import java.util.List;
import org.amparo.code.DemandKind;
import org.amparo.code.Urgency;
import org.amparo.evidence.Evidence;
import org.amparo.speech.Demand;
import org.amparo.text.LocalizedText;

/** The five demands of the statement. The text tells neither their outcome nor whether anybody answered. */
final class Demands {

    private static final String COMMITMENTS =
            "the commitments it made when it joined the Organization for Security and Cooperation in Europe";

    private Demands() {}

    static List<Demand> all() {
        return List.of(
                immediateRelease(),
                quoted(
                                "m2",
                                DemandKind.RELEASE,
                                "release those unjustly detained for their advocacy on behalf of human rights")
                        .addTarget(Ids.UNJUSTLY_DETAINED)
                        .build(),
                quoted("m3", DemandKind.CEASE_CRACKDOWN, "cease its crackdown on civil society")
                        .build(),
                quoted("m4", DemandKind.RESPECT_RIGHTS, "respect the human rights and fundamental freedoms of all")
                        .build(),
                quoted("m5", DemandKind.FULFIL_COMMITMENTS, "fulfill " + COMMITMENTS)
                        .basis(LocalizedText.english(COMMITMENTS))
                        .addEvidence(joined())
                        .build());
    }

    private static Demand immediateRelease() {
        return demand("m1", DemandKind.RELEASE)
                .addTarget(Ids.SAFAROV)
                .addTarget(Ids.VAGIFGIZI)
                .addTarget(Ids.GASIMLI)
                .addTarget(Ids.MEHRALIZADA)
                .addTarget(Ids.HAJIYEV)
                .addTarget(Ids.IBADOGHLU)
                .addTarget(Ids.MEYDAN_ASSOCIATES)
                .addTarget(Ids.MANY_OTHERS)
                .urgency(Urgency.IMMEDIATE)
                .addEvidence(Read.passedOn(Ids.NAMES_PARAPHRASED, Documents.NAMING))
                .addEvidence(Read.passedOn(Ids.URGENCY_QUOTED, Demand.URGENCY, "immediately"))
                .addEvidence(Read.passedOn(
                        Ids.OTHERS_QUOTED,
                        Demand.TARGETS,
                        "recently detained associates of independent outlet Meydan TV, and many others arrested for"
                                + " their work on human rights"))
                .addEvidence(Read.inferred(
                        Demand.ADDRESSEE,
                        "Secretary of State Antony Blinken urged Azerbaijan",
                        "The text says Azerbaijan here. Elsewhere it is the Government of Azerbaijan that is urged.",
                        Ids.NAMES_PARAPHRASED))
                .build();
    }

    /** The evidence for the day of joining, from which the commitments date. The text does not give the day. */
    private static Evidence joined() {
        return Read.passedOn(Ids.DEMANDS_QUOTED, Demand.BASIS, "when it joined").toBuilder()
                .anchor(Ids.STATEMENT)
                .note("The text does not say when.")
                .build();
    }

    private static Demand.Builder quoted(String key, DemandKind kind, String words) {
        return demand(key, kind)
                .description(LocalizedText.english(words))
                .addEvidence(Read.passedOn(Ids.DEMANDS_QUOTED, words))
                .addEvidence(Read.passedOn(
                        Ids.DEMANDS_QUOTED,
                        Demand.ADDRESSEE,
                        "“We urge the Government of Azerbaijan,” Secretary Blinken said"));
    }

    private static Demand.Builder demand(String key, DemandKind kind) {
        return Demand.builder()
                .key(key)
                .kind(kind)
                .addressee(Ids.GOVERNMENT)
                .missing(Read.nothingOf(Demand.RESPONSES, Demand.OUTCOMES));
    }
}

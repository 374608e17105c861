package org.amparo.examples.referencecase;

import java.util.Arrays;
import java.util.List;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.PartRef;
import org.amparo.id.StatementId;
import org.amparo.shape.AttributeName;

/** Makes evidence: where a fact was read, in which words, and whether they say or imply it. All is from one text. */
final class Read {

    private Read() {}

    /** Evidence that the text itself gives. */
    static Evidence inText(String wording) {
        return of(Modality.STATED, wording).build();
    }

    /** Evidence for one attribute that the text itself gives. */
    static Evidence inText(AttributeName<?> attribute, String wording) {
        return of(Modality.STATED, wording).about(attribute).build();
    }

    /** Evidence that the text passes on from another document. */
    static Evidence passedOn(PartRef relay, String wording) {
        return of(Modality.STATED, wording).addVia(relay).build();
    }

    /** Evidence for one attribute that the text passes on from another document. */
    static Evidence passedOn(PartRef relay, AttributeName<?> attribute, String wording) {
        return of(Modality.STATED, wording).addVia(relay).about(attribute).build();
    }

    /** Evidence of a claim by the text, or by a document that it passes on. */
    static Evidence claimed(String wording, PartRef... relays) {
        return of(Modality.ALLEGED, wording).via(List.of(relays)).build();
    }

    /** Evidence of the coalition's estimate, passed on by the report that the text quotes. */
    static Evidence estimated(String wording) {
        return of(Modality.ESTIMATED, wording)
                .addVia(Ids.REPORT_QUOTED)
                .addVia(Ids.ESTIMATE_REPORTED)
                .build();
    }

    /** Evidence for one attribute that follows from words that do not say it. */
    static Evidence inferred(AttributeName<?> attribute, String wording, String note, PartRef... relays) {
        return implied(wording, note, relays).toBuilder().about(attribute).build();
    }

    /** Evidence for a whole fact that follows from words that do not say it. */
    static Evidence implied(String wording, String note, PartRef... relays) {
        return of(Modality.INFERRED, wording).via(List.of(relays)).note(note).build();
    }

    /** Evidence in words that count from the day of a document: "this month". */
    static Evidence relative(AttributeName<?> attribute, String wording, StatementId anchor, String note) {
        return inferred(attribute, wording, note).toBuilder().anchor(anchor).build();
    }

    private static Evidence.Builder of(Modality modality, String wording) {
        return Evidence.builder().statement(Ids.TEXT).modality(modality).wording(wording);
    }

    /** Gaps for attributes of which the text says nothing. */
    static List<Missing> nothingOf(AttributeName<?>... attributes) {
        return Arrays.stream(attributes)
                .map(attribute -> Missing.of(attribute, MissingReason.NOT_STATED))
                .toList();
    }
}

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

/** Where a fact was read, in which words, and whether they say it or it follows from them. All was read in the one text. */
final class Read {

    private Read() {}

    /** The text says it itself. */
    static Evidence inText(String wording) {
        return of(Modality.STATED, wording).build();
    }

    /** The text says it itself, of one attribute. */
    static Evidence inText(AttributeName<?> attribute, String wording) {
        return of(Modality.STATED, wording).about(attribute).build();
    }

    /** The text passes it on from another document. */
    static Evidence passedOn(PartRef relay, String wording) {
        return of(Modality.STATED, wording).addVia(relay).build();
    }

    /** The text passes it on from another document, of one attribute. */
    static Evidence passedOn(PartRef relay, AttributeName<?> attribute, String wording) {
        return of(Modality.STATED, wording).addVia(relay).about(attribute).build();
    }

    /** The text, or the document that it passes on, claims it. */
    static Evidence claimed(String wording, PartRef... relays) {
        return of(Modality.ALLEGED, wording).via(List.of(relays)).build();
    }

    /** The coalition estimated it, as the report passed on, which the text quotes. */
    static Evidence estimated(String wording) {
        return of(Modality.ESTIMATED, wording)
                .addVia(Ids.REPORT_QUOTED)
                .addVia(Ids.ESTIMATE_REPORTED)
                .build();
    }

    /** The words do not say it, and it follows from them. */
    static Evidence inferred(AttributeName<?> attribute, String wording, String note) {
        return of(Modality.INFERRED, wording).about(attribute).note(note).build();
    }

    /** The words do not say it, and the whole of the fact follows from them. */
    static Evidence implied(String wording, String note, PartRef... relays) {
        return of(Modality.INFERRED, wording).via(List.of(relays)).note(note).build();
    }

    /** The words date something from the day of a document: "this month". */
    static Evidence relative(AttributeName<?> attribute, String wording, StatementId anchor, String note) {
        return of(Modality.INFERRED, wording)
                .about(attribute)
                .anchor(anchor)
                .note(note)
                .build();
    }

    private static Evidence.Builder of(Modality modality, String wording) {
        return Evidence.builder().statement(Ids.TEXT).modality(modality).wording(wording);
    }

    /** That the text says nothing of these attributes. */
    static List<Missing> nothingOf(AttributeName<?>... attributes) {
        return Arrays.stream(attributes)
                .map(attribute -> Missing.of(attribute, MissingReason.NOT_STATED))
                .toList();
    }
}

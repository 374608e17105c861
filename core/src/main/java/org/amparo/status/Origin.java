package org.amparo.status;

import java.util.List;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.id.StatementId;
import org.immutables.value.Value;

/** A statement to which some evidence goes back: one source, however many statements passed it on. */
@Value.Immutable
public sealed interface Origin extends JsonForm permits ImmutableOrigin {

    /** The statement that is the origin. */
    StatementId statement();

    /** Whether the researcher saw it, and not just a citation of it. */
    boolean seen();

    /** The chains by which the evidence came from it, one for each piece, in order. */
    List<Chain> chains();

    /** Whether it was read in several statements, which look like several sources but are one. */
    default boolean shared() {
        return chains().stream().map(Chain::readIn).distinct().count() > 1;
    }

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("statement", statement().toString())
                .put("seen", seen())
                .put("shared", shared())
                .put("chains", chains().stream().map(JsonForm::toData).toList())
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Origin value) {
        return value.statement().toString();
    }

    /** The builder. */
    final class Builder extends ImmutableOrigin.Builder implements WithoutJson {
        Builder() {}
    }
}

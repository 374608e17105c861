package org.amparo.status;

import java.util.List;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.immutables.value.Value;

/** The origins of some evidence. A count of sources counts these, not the statements that were read. */
@Value.Immutable
public sealed interface Origins extends JsonForm permits ImmutableOrigins {

    /** The known origins, in the order of the first evidence for each. */
    List<Origin> known();

    /**
     * The chains, in order, whose origin is not known because they break off or go in a circle. Each may go back to one
     * of the known origins, to the same origin as another chain, or to one of its own.
     */
    List<Chain> unknown();

    /**
     * The least possible number of sources: unknown origins add none, but there is at least one if there is any
     * evidence.
     */
    default int atLeast() {
        return known().isEmpty() && !unknown().isEmpty() ? 1 : known().size();
    }

    /** The greatest possible number of sources: each unknown origin may be one more. */
    default int atMost() {
        return known().size() + unknown().size();
    }

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("atLeast", atLeast())
                .put("atMost", atMost())
                .put("known", known().stream().map(JsonForm::toData).toList())
                .put("unknown", unknown().stream().map(JsonForm::toData).toList())
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Origins value) {
        return value.known().size() + " origins";
    }

    /** The builder. */
    final class Builder extends ImmutableOrigins.Builder implements WithoutJson {
        Builder() {}
    }
}

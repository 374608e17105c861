package org.amparo.speech;

import java.util.List;
import java.util.Optional;
import org.amparo.code.HopMode;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Locator;
import org.amparo.id.StatementId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** The passing on by one statement of what another says: a hop in a chain of sources. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Relay extends ClaimedPart, RelayAttributes permits ImmutableRelay {

    /** The attribute table. */
    Shape<Relay, Builder> SHAPE = Shape.of("relay", new RelayAccessors())
            .with(ClaimedPart::keyed)
            .required(RelayAccessors.STATEMENT, Types.reference(StatementId.class))
            .optional(RelayAccessors.MODE, Types.code(HopMode.VOCABULARY))
            .optional(RelayAccessors.WORDING, Types.STRING)
            .prose()
            .list(RelayAccessors.EDITS, Types.part(() -> Edit.SHAPE))
            .inseparable()
            .optional(RelayAccessors.LOCATOR, Types.part(() -> Locator.SHAPE))
            .with(Annotated::annotated);

    /** The statement that is passed on, which the researcher need not have seen. */
    StatementId statement();

    /** The way in which it is passed on: quoted, paraphrased, reported. Absent where it is not plain. */
    Optional<HopMode> mode();

    /** The words that pass it on, verbatim. Absent where they were not copied. */
    Optional<String> wording();

    /** The changes marked inside the quotation, any number, in order. */
    List<Edit> edits();

    /**
     * The position of the passage in the relaying statement. Absent where nobody noted it. RESTRICTED unless the
     * markings say otherwise, if it is a row, of no known kind or of one that is marked, because rows that are missing tell of people who are
     * withheld.
     */
    Optional<Locator> locator();

    /** The passing on of a statement in a certain way. */
    static Relay of(StatementId statement, HopMode mode) {
        return builder().statement(statement).mode(mode).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the values of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The text for {@code toString}, without the content of the object. */
    static String describe(Relay value) {
        return ClaimedPart.describe("relay", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableRelay.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Relay build() {
            return SHAPE.check(super.build());
        }
    }
}

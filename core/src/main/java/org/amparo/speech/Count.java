package org.amparo.speech;

import java.util.List;
import java.util.Optional;
import org.amparo.code.CountMethod;
import org.amparo.code.CountQualifier;
import org.amparo.code.CountScope;
import org.amparo.code.CountUnit;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.id.AgentId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/** A number of persons or episodes, as somebody counted or estimated it. */
@Value.Immutable
public sealed interface Count extends Claim permits ImmutableCount {

    /** The attribute table. */
    Shape<Count, Builder> SHAPE = Shape.of("count", Count::builder, Builder::build)
            .with(Claim::keyed)
            .optional("value", Types.INTEGER, Count::value, Builder::value)
            .optional("atLeast", Types.INTEGER, Count::atLeast, Builder::atLeast)
            .optional("atMost", Types.INTEGER, Count::atMost, Builder::atMost)
            .optional("qualifier", Types.code(CountQualifier.VOCABULARY), Count::qualifier, Builder::qualifier)
            .essential()
            .optional("unit", Types.code(CountUnit.VOCABULARY), Count::unit, Builder::unit)
            .optional("population", Types.LOCALIZED, Count::population, Builder::population)
            .essential()
            .optional("asOf", Types.DATE, Count::asOf, Builder::asOf)
            .essential()
            .optional("scope", Types.code(CountScope.VOCABULARY), Count::scope, Builder::scope)
            .essential()
            .optional("method", Types.code(CountMethod.VOCABULARY), Count::method, Builder::method)
            .optional("by", Types.reference(AgentId.class), Count::by, Builder::by)
            .essential()
            .list("breakdown", Types.part(() -> Count.SHAPE), Count::breakdown, Builder::breakdown)
            .optional("breakdownExhaustive", Types.BOOLEAN, Count::breakdownExhaustive, Builder::breakdownExhaustive)
            .with(Annotated::annotated);

    /** The number as stated. */
    Optional<Long> value();

    /** The lowest number, where a range or a minimum is stated. */
    Optional<Long> atLeast();

    /** The highest number, where a range or a maximum is stated. */
    Optional<Long> atMost();

    /** How exact it is said to be. */
    Optional<CountQualifier> qualifier();

    /** What is counted. */
    Optional<CountUnit> unit();

    /** Who is counted, as worded, by language. */
    Optional<LocalizedText> population();

    /** The day on which it held. */
    Optional<PartialDate> asOf();

    /** Whether all at that time, all ever, or those new in a period. */
    Optional<CountScope> scope();

    /** How it was arrived at. */
    Optional<CountMethod> method();

    /** Who counted. */
    Optional<AgentId> by();

    /** The parts that it is made of. */
    List<Count> breakdown();

    /** Whether the parts are all there is; absent is not said. */
    Optional<Boolean> breakdownExhaustive();

    /** A builder without anything set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all of this. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** What {@code toString} prints: never what the object holds. */
    static String describe(Count value) {
        return Claim.describe("count", value);
    }

    /** Builds one; every method replaces what was given before, but {@code add…}. */
    final class Builder extends ImmutableCount.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Count build() {
            return SHAPE.check(super.build());
        }
    }
}

package org.amparo.speech;

import java.util.List;
import java.util.Optional;
import org.amparo.code.CountMethod;
import org.amparo.code.CountQualifier;
import org.amparo.code.CountScope;
import org.amparo.code.CountUnit;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.AgentId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.immutables.value.Value;

/** A number of persons or episodes, as somebody counted or estimated it. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Count extends ClaimedPart, CountAttributes permits ImmutableCount {

    /** The attribute table. */
    Shape<Count, Builder> SHAPE = Shape.of("count", new CountAccessors())
            .with(ClaimedPart::keyed)
            .optional(CountAccessors.VALUE, Types.INTEGER)
            .counts(BREAKDOWN)
            .optional(CountAccessors.AT_LEAST, Types.INTEGER)
            .counts(BREAKDOWN)
            .optional(CountAccessors.AT_MOST, Types.INTEGER)
            .counts(BREAKDOWN)
            .optional(CountAccessors.QUALIFIER, Types.code(CountQualifier.VOCABULARY))
            .essential()
            .optional(CountAccessors.UNIT, Types.code(CountUnit.VOCABULARY))
            .optional(CountAccessors.POPULATION, Types.LOCALIZED)
            .essential()
            .optional(CountAccessors.AS_OF, Types.DATE)
            .essential()
            .optional(CountAccessors.PERIOD, Types.PERIOD)
            .essential()
            .optional(CountAccessors.SCOPE, Types.code(CountScope.VOCABULARY))
            .essential()
            .optional(CountAccessors.METHOD, Types.code(CountMethod.VOCABULARY))
            .essential()
            .optional(CountAccessors.BY, Types.reference(AgentId.class))
            .essential()
            .list(CountAccessors.BREAKDOWN, Types.part(() -> Count.SHAPE))
            .optional(CountAccessors.BREAKDOWN_EXHAUSTIVE, Types.BOOLEAN)
            .completes(BREAKDOWN)
            .optional(CountAccessors.BREAKDOWN_OVERLAPPING, Types.BOOLEAN)
            .with(Annotated::annotated);

    /**
     * The number as stated, a whole number from 0. Absent where only a minimum, a maximum or a word such as "many" is
     * given.
     */
    Optional<Long> value();

    /** The lowest number, where a range or a minimum is stated. Absent otherwise. */
    Optional<Long> atLeast();

    /** The highest number, where a range or a maximum is stated. Absent otherwise. */
    Optional<Long> atMost();

    /** The exactness of the number, as stated: exact, about, at least, many. Absent where the source does not say. */
    Optional<CountQualifier> qualifier();

    /**
     * The unit of the count: persons, prosecutions, episodes (compare HURIDOCS list 7). Absent where the source does
     * not say.
     */
    Optional<CountUnit> unit();

    /**
     * The population that is counted, as the source words it, by language: "political prisoners and detainees". Absent
     * where the source does not say.
     */
    Optional<LocalizedText> population();

    /** The day to which the count refers, as exactly as it is known (EDTF). Absent where the source does not say. */
    Optional<PartialDate> asOf();

    /**
     * The period in which those counted were added or removed (an EDTF interval). Absent for a count at one time, or
     * where the source does not say.
     */
    Optional<Period> period();

    /**
     * The scope of the count: all at one time, all ever, or those new or removed in a period. Absent where the source
     * does not say.
     */
    Optional<CountScope> scope();

    /**
     * The method by which the number was obtained: a list, an estimate, a survey. Absent where the source does not say.
     */
    Optional<CountMethod> method();

    /** The person or body whose number it is, who is seldom the one who repeats it. Absent where no source gives it. */
    Optional<AgentId> by();

    /**
     * The parts of the number, any number, each a count of its own. They need not add up, which rule {@code
     * breakdown-does-not-add-up} checks.
     */
    List<Count> breakdown();

    /** Whether the parts are complete. Absent where the source does not say. */
    Optional<Boolean> breakdownExhaustive();

    /**
     * Whether somebody may be counted in several parts, such as a journalist who is also a party member. The parts may
     * then add up to more than the whole. Absent where the source does not say.
     */
    Optional<Boolean> breakdownOverlapping();

    /** A number that is given as exact. */
    static Count exactly(long value) {
        return builder().qualifier(CountQualifier.EXACT).value(value).build();
    }

    /** A number that is given as about right. */
    static Count about(long value) {
        return builder().qualifier(CountQualifier.APPROXIMATE).value(value).build();
    }

    /** A minimum: at least this number. */
    static Count noFewerThan(long number) {
        return builder().qualifier(CountQualifier.AT_LEAST).atLeast(number).build();
    }

    /** A maximum: at most this number. */
    static Count noMoreThan(long number) {
        return builder().qualifier(CountQualifier.AT_MOST).atMost(number).build();
    }

    /** A range between two numbers, whichever is given first. */
    static Count between(long one, long other) {
        return builder()
                .qualifier(CountQualifier.RANGE)
                .atLeast(Math.min(one, other))
                .atMost(Math.max(one, other))
                .build();
    }

    /** A word in place of a number: many, several. */
    static Count of(CountQualifier qualifier) {
        return builder().qualifier(qualifier).build();
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
    static String describe(Count value) {
        return ClaimedPart.describe("count", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableCount.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Count build() {
            return SHAPE.check(super.build());
        }
    }
}

package org.amparo.status;

import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.immutables.value.Value;

/** That an award goes, went or was to go to somebody. */
@Value.Immutable
public sealed interface AwardAnswer permits ImmutableAwardAnswer {

    /** The award. */
    AwardId award();

    /** The conferral. */
    Conferral conferral();

    /** A builder, for those who compute answers. */
    static Builder builder() {
        return new Builder();
    }

    /** What {@code toString} prints: never a name or a text. */
    static String describe(AwardAnswer value) {
        return value.award().toString();
    }

    /** Builds one. */
    final class Builder extends ImmutableAwardAnswer.Builder {
        Builder() {}
    }
}

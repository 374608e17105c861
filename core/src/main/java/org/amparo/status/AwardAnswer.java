package org.amparo.status;

import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.shape.TreeCodec;
import org.immutables.value.Value;

/** An award with one of its conferrals. */
@Value.Immutable
public sealed interface AwardAnswer extends JsonForm permits ImmutableAwardAnswer {

    /** The award. */
    AwardId award();

    /** The conferral. */
    Conferral conferral();

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("award", award().toString())
                .put("conferral", TreeCodec.write(Conferral.SHAPE, conferral()))
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(AwardAnswer value) {
        return value.award().toString();
    }

    /** The builder. */
    final class Builder extends ImmutableAwardAnswer.Builder implements WithoutJson {
        Builder() {}
    }
}

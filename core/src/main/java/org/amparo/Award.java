package org.amparo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import org.amparo.honours.Conferral;
import org.amparo.id.AgentId;
import org.amparo.id.AwardId;
import org.amparo.internal.json.Unbound;
import org.amparo.people.Name;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.immutables.value.Value;

/** An award in one edition, with its recipients. */
@Value.Immutable
@SuppressWarnings({"immutables:from", "immutables:subtype"})
public sealed interface Award extends CaseRecord, AwardAttributes permits ImmutableAward {

    /** The attribute table. */
    Shape<Award, Builder> SHAPE = Shape.of("award", new AwardAccessors())
            .required(AwardAccessors.ID, Types.reference(AwardId.class))
            .identity()
            .list(AwardAccessors.NAMES, Types.part(() -> Name.SHAPE))
            .optional(AwardAccessors.CONFERRED_BY, Types.reference(AgentId.class))
            .optional(AwardAccessors.EDITION, Types.STRING)
            .optional(AwardAccessors.GROUNDS, Types.LOCALIZED)
            .list(AwardAccessors.CONFERRALS, Types.part(() -> Conferral.SHAPE))
            .with(CaseRecord::common);

    @Override
    AwardId id();

    /** The names of the award, any number; the first is the one to show. */
    List<Name> names();

    /** The person or body that confers it. Absent where no source names them. */
    Optional<AgentId> conferredBy();

    /**
     * The edition as it is called, often a year: {@code 2024}. Absent where the award has no editions, or the source
     * does not say.
     */
    Optional<String> edition();

    /**
     * The grounds on which it is conferred, as the source words them, by language. Absent where no source gives them.
     */
    Optional<LocalizedText> grounds();

    /** The conferrals, any number, including those to people who were only nominated or who declined. */
    List<Conferral> conferrals();

    @Override
    default Shaped<Award> shaped() {
        return new Shaped<>(SHAPE, this);
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
    static String describe(Award value) {
        return value.id().toString();
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableAward.Builder implements CaseRecord.Builder<Builder> {
        Builder() {}

        @Override
        public Award build() {
            return SHAPE.check(super.build());
        }
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static Award addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}

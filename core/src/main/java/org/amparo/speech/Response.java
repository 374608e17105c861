package org.amparo.speech;

import java.util.Optional;
import org.amparo.code.ResponseKind;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.AgentId;
import org.amparo.id.StatementId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/** A response to a demand, as a rule by its addressee (HURIDOCS list 27). */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Response extends ClaimedPart, ResponseAttributes permits ImmutableResponse {

    /** The attribute table. */
    Shape<Response, Builder> SHAPE = Shape.of("response", new ResponseAccessors())
            .with(ClaimedPart::keyed)
            .optional(ResponseAccessors.BY, Types.reference(AgentId.class))
            .essential()
            .optional(ResponseAccessors.KIND, Types.code(ResponseKind.VOCABULARY))
            .optional(ResponseAccessors.ON, Types.DATE)
            .essential()
            .past()
            .optional(ResponseAccessors.STATEMENT, Types.reference(StatementId.class))
            .with(Annotated::annotated);

    /** The person or body that responded. Absent: the addressee of the demand. */
    Optional<AgentId> by();

    /** The kind of response, a code of an open list (HURIDOCS list 27). Absent where only a statement tells it. */
    Optional<ResponseKind> kind();

    /** The day of the response, as exactly as it is known (EDTF). Absent where no source gives it. Reported as past. */
    Optional<PartialDate> on();

    /** The statement that responds. Absent where the response was no statement, or the statement is not in the file. */
    Optional<StatementId> statement();

    /** A response by somebody, of a kind. */
    static Response of(AgentId by, ResponseKind kind) {
        return builder().by(by).kind(kind).build();
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
    static String describe(Response value) {
        return ClaimedPart.describe("response", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableResponse.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Response build() {
            return SHAPE.check(super.build());
        }
    }
}

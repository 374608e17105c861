package org.amparo.speech;

import java.util.Optional;
import org.amparo.code.EditKind;
import org.amparo.evidence.Marked;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** A marked change inside a quotation, such as a word in square brackets. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Edit extends Marked, EditAttributes permits ImmutableEdit {

    /** The attribute table. */
    Shape<Edit, Builder> SHAPE = Shape.of("edit", new EditAccessors())
            .optional(EditAccessors.KIND, Types.code(EditKind.VOCABULARY))
            .required(EditAccessors.TEXT, Types.STRING)
            .prose()
            .with(Marked::marked);

    /** The kind of change: an insertion, an omission, an alteration, emphasis. Absent where it is not plain. */
    Optional<EditKind> kind();

    /** The words concerned, with their brackets: {@code [2023]}. */
    String text();

    /** A change of a kind to these words. */
    static Edit of(EditKind kind, String text) {
        return builder().kind(kind).text(text).build();
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
    static String describe(Edit value) {
        return "edit";
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableEdit.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public Edit build() {
            return SHAPE.check(super.build());
        }
    }
}

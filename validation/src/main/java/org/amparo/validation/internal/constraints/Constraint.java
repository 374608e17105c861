package org.amparo.validation.internal.constraints;

import java.util.List;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.shape.TypeVisitor;
import org.amparo.shape.Types;

/**
 * A constraint on a single value. Presence and format were checked before, when the object of the value was built.
 *
 * @param kind the kind of constraint
 * @param bound its number; 0 where there is none
 */
public record Constraint(Kind kind, long bound) {

    /** The kinds of constraints. */
    public enum Kind {
        /** A text has something to read: not only spaces and invisible characters. */
        VISIBLE,
        /** A number is not below the bound. */
        AT_LEAST,
        /** A text is not longer than the bound, in UTF-16 units. */
        NOT_LONGER
    }

    /** Far more than any name, article of law or case number has: a longer text is in the wrong attribute. */
    static final int LONGEST_TERM = 1_000;

    private static final Constraint READABLE = new Constraint(Kind.VISIBLE, 0);
    private static final List<Constraint> PASSAGE = List.of(READABLE);
    private static final List<Constraint> TERM = List.of(READABLE, new Constraint(Kind.NOT_LONGER, LONGEST_TERM));
    private static final List<Constraint> NUMBER = List.of(new Constraint(Kind.AT_LEAST, 0));
    private static final List<Constraint> ORDINAL = List.of(new Constraint(Kind.AT_LEAST, 1));

    /** The constraints on every value of an attribute; for text by language, on every text. This is the whole table. */
    public static List<Constraint> of(Attribute<?, ?, ?> attribute) {
        return attribute.type().accept(new TypeConstraints(attribute));
    }

    /** The constraints of an attribute, by its type. */
    private record TypeConstraints(Attribute<?, ?, ?> attribute) implements TypeVisitor<List<Constraint>> {

        @Override
        public List<Constraint> scalar(ScalarType<?> type) {
            if (type != Types.STRING) {
                return List.of();
            }
            return attribute.traits().is(Traits.Mark.PROSE) ? PASSAGE : TERM;
        }

        @Override
        public List<Constraint> localized() {
            return PASSAGE;
        }

        @Override
        public List<Constraint> integer() {
            return attribute.is(Revision.NUMBER) ? ORDINAL : NUMBER;
        }

        @Override
        public List<Constraint> bool() {
            return List.of();
        }

        @Override
        public List<Constraint> tree() {
            return List.of();
        }

        @Override
        public List<Constraint> part(Shape<?, ?> table) {
            return List.of();
        }
    }
}

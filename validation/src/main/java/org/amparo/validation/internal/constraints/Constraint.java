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
 * What a single value must be. That it is there, and of the right format, was checked when its object was built.
 *
 * @param kind what is asked
 * @param bound the number that it is asked with; 0 where there is none
 */
public record Constraint(Kind kind, long bound) {

    /** What can be asked of a value. */
    public enum Kind {
        /** A text has something to read: not only spaces and characters without a shape. */
        VISIBLE,
        /** A number is not below the bound. */
        AT_LEAST,
        /** A text is not longer than the bound, in UTF-16 units. */
        NOT_LONGER
    }

    /** Far more than any name, article of law or case number has; a passage of text got into the wrong attribute. */
    static final int LONGEST_TERM = 1_000;

    private static final Constraint READABLE = new Constraint(Kind.VISIBLE, 0);
    private static final List<Constraint> PASSAGE = List.of(READABLE);
    private static final List<Constraint> TERM = List.of(READABLE, new Constraint(Kind.NOT_LONGER, LONGEST_TERM));
    private static final List<Constraint> NUMBER = List.of(new Constraint(Kind.AT_LEAST, 0));
    private static final List<Constraint> ORDINAL = List.of(new Constraint(Kind.AT_LEAST, 1));

    /** What every value of an attribute must be; of a text by language, every text. This is the whole table. */
    public static List<Constraint> of(Attribute<?, ?, ?> attribute) {
        return attribute.type().accept(new TypeConstraints(attribute));
    }

    /**
     * The constraints of an attribute, by its type.
     *
     * @param attribute the attribute
     */
    private record TypeConstraints(Attribute<?, ?, ?> attribute) implements TypeVisitor<List<Constraint>> {

        @Override
        public List<Constraint> scalar(ScalarType<?> type) {
            if (!type.equals(Types.STRING)) {
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

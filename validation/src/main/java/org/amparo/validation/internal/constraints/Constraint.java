package org.amparo.validation.internal.constraints;

import java.util.List;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.shape.TypeVisitor;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;

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
        VISIBLE("blank-text"),
        /** A number is not below the bound. */
        AT_LEAST("number-too-small"),
        /** A text is not longer than the bound, in UTF-16 units. */
        NOT_LONGER("term-too-long");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code of the rule that finds it broken. */
        public String code() {
            return code;
        }
    }

    /** Far more than any name, article of law or case number has: a longer text is in the wrong attribute. */
    static final int LONGEST_TERM = 1_000;

    private static final Constraint READABLE = new Constraint(Kind.VISIBLE, 0);
    private static final List<Constraint> PASSAGE = List.of(READABLE);
    private static final List<Constraint> TERM = List.of(READABLE, new Constraint(Kind.NOT_LONGER, LONGEST_TERM));
    private static final List<Constraint> NUMBER = List.of(new Constraint(Kind.AT_LEAST, 0));
    private static final List<Constraint> ORDINAL = List.of(new Constraint(Kind.AT_LEAST, 1));

    /** The constraints on a text that is given by language, wherever it stands. */
    static final List<Constraint> LOCALIZED = PASSAGE;

    private static final TypeVisitor<Subject> SUBJECT = new SubjectOfType();

    /** The constraints on every value of an attribute; for text by language, on every text. This is the whole table. */
    public static List<Constraint> of(Attribute<?, ?, ?> attribute) {
        return switch (attribute.type().accept(SUBJECT)) {
            case TEXT -> attribute.traits().is(Traits.Mark.PROSE) ? PASSAGE : TERM;
            case LOCALIZED -> LOCALIZED;
            case NUMBER -> attribute.is(Revision.NUMBER) ? ORDINAL : NUMBER;
            case NONE -> List.of();
        };
    }

    /** Whether a value of an attribute, which is no text by language, keeps all of its constraints. */
    static boolean hold(List<Constraint> constraints, Object value) {
        for (int i = 0; i < constraints.size(); i++) {
            if (!constraints.get(i).holds(value)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all texts of an attribute, which are given by language, keep all of its constraints. */
    static boolean hold(List<Constraint> constraints, LocalizedText texts) {
        for (String text : texts.asMap().values()) {
            if (!hold(constraints, text)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value of an attribute, or a text of a value by language, is as it has to be. */
    boolean holds(Object value) {
        return switch (kind) {
            case VISIBLE -> isVisible(value.toString());
            case AT_LEAST -> ((Long) value) >= bound;
            case NOT_LONGER -> value.toString().length() <= bound;
        };
    }

    private static boolean isVisible(String text) {
        // Most texts begin so, and Unicode need not be asked.
        return (!text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < '\u007f') || isVisibleSomewhere(text);
    }

    private static boolean isVisibleSomewhere(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean invisible = switch (Character.getType(text.codePointAt(i))) {
                case Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.CONTROL,
                        Character.FORMAT -> true;
                default -> false;
            };
            if (!invisible) {
                return true;
            }
        }
        return false;
    }

    /** What a type has values of. */
    private enum Subject {
        TEXT,
        LOCALIZED,
        NUMBER,
        NONE
    }

    private static final class SubjectOfType implements TypeVisitor<Subject> {

        @Override
        public Subject scalar(ScalarType<?> type) {
            return type == Types.STRING ? Subject.TEXT : Subject.NONE;
        }

        @Override
        public Subject localized() {
            return Subject.LOCALIZED;
        }

        @Override
        public Subject integer() {
            return Subject.NUMBER;
        }

        @Override
        public Subject bool() {
            return Subject.NONE;
        }

        @Override
        public Subject tree() {
            return Subject.NONE;
        }

        @Override
        public Subject part(Shape<?, ?> table) {
            return Subject.NONE;
        }
    }
}

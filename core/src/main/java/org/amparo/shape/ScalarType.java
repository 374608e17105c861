package org.amparo.shape;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.amparo.code.Code;
import org.amparo.code.Vocabulary;
import org.amparo.id.CaseFileId;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.CheckedText;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are single strings in JSON: the text of {@code toString}, which {@link #parse} reads. There are
 * ten kinds.
 *
 * @param <V> the Java type of one value
 */
public sealed interface ScalarType<V> extends Type<V> {

    /**
     * Reads a value.
     *
     * @throws InvalidValueException if the text is not of this type
     */
    V parse(String text);

    @Override
    default V ofText(String text) {
        return parse(text);
    }

    /** Asks a visitor about the kind of string. */
    <R> R acceptScalar(ScalarVisitor<R> visitor);

    @Override
    default <R> R accept(TypeVisitor<R> visitor) {
        return visitor.scalar(this);
    }

    @Override
    default <R extends @Nullable Object, X extends Exception> R accept(V value, ValueVisitor<R, X> visitor) throws X {
        return visitor.scalar(this, value);
    }

    @Override
    default @Nullable V from(ValueSource source) {
        return source.scalar(this);
    }

    /**
     * Plain text, or text of a format that a check knows.
     *
     * @param label the type in a few words
     * @param checker the check, which throws {@link InvalidValueException} for text of another format
     */
    record TextType(String label, Consumer<String> checker) implements ScalarType<String> {
        @Override
        public String parse(String text) {
            checker.accept(text);
            return text;
        }

        @Override
        public void check(String value) {
            checker.accept(value);
        }

        @Override
        public boolean isChecked() {
            return true;
        }

        @Override
        public <R> R acceptScalar(ScalarVisitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * See {@link Types#LANGUAGE}.
     *
     * @param label the type in a few words
     */
    record LanguageType(String label) implements ScalarType<LanguageTag> {
        @Override
        public LanguageTag parse(String text) {
            return LanguageTag.parse(text);
        }

        @Override
        public <R> R acceptScalar(ScalarVisitor<R> visitor) {
            return visitor.language();
        }
    }

    /**
     * See {@link Types#DATE}.
     *
     * @param label the type in a few words
     */
    record DateType(String label) implements ScalarType<PartialDate> {
        @Override
        public PartialDate parse(String text) {
            return PartialDate.parse(text);
        }

        @Override
        public <R> R acceptScalar(ScalarVisitor<R> visitor) {
            return visitor.date();
        }
    }

    /**
     * See {@link Types#PERIOD}.
     *
     * @param label the type in a few words
     */
    record PeriodType(String label) implements ScalarType<Period> {
        @Override
        public Period parse(String text) {
            return Period.parse(text);
        }

        @Override
        public <R> R acceptScalar(ScalarVisitor<R> visitor) {
            return visitor.period();
        }
    }

    /**
     * See {@link Types#INSTANT}.
     *
     * @param label the type in a few words
     */
    record InstantType(String label) implements ScalarType<Instant> {

        private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
        private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

        @Override
        public Instant parse(String text) {
            try {
                if (text.endsWith("Z") && text.indexOf('T') == 10) {
                    Instant instant = Instant.parse(text);
                    if (isAsWritten(text, instant)) {
                        return instant;
                    }
                }
            } catch (DateTimeException e) {
                // The exception of the JDK quotes the text, which ours must not.
            }
            throw Invalid.INSTANT_SYNTAX.exception();
        }

        /** Refuses years outside the four digits of RFC 3339. */
        @Override
        public void check(Instant value) {
            if (value.isBefore(FIRST) || value.isAfter(LAST)) {
                throw Invalid.INSTANT_SYNTAX.exception();
            }
        }

        @Override
        public boolean isChecked() {
            return true;
        }

        /**
         * Whether the text is exactly the moment that was read: the JDK also reads 24:00:00 and 23:59:60, each as
         * another moment, and a decimal point without digits.
         */
        private static boolean isAsWritten(String text, Instant instant) {
            int seconds = "2024-12-31T08:00:00".length();
            return text.length() > seconds
                    && instant.toString().startsWith(text.substring(0, seconds))
                    && text.charAt(text.length() - 2) != '.';
        }

        @Override
        public <R> R acceptScalar(ScalarVisitor<R> visitor) {
            return visitor.instant();
        }
    }

    /**
     * See {@link Types#URI} and {@link Types#BASE}.
     *
     * @param label the type in a few words
     * @param checker the check of what is a URI, which throws {@link InvalidValueException} for one of another form
     */
    record UriType(String label, Consumer<String> checker) implements ScalarType<URI> {
        @Override
        public URI parse(String text) {
            try {
                URI value = new URI(text);
                check(value);
                return value;
            } catch (URISyntaxException e) {
                // The exception of the JDK quotes the text, which ours must not.
                throw Invalid.URI_SYNTAX.exception();
            }
        }

        /** Refuses an empty text, which an object of the JDK may have. */
        @Override
        public void check(URI value) {
            String text = value.toString();
            if (text.isEmpty() || !CheckedText.isStorable(text)) {
                throw Invalid.URI_SYNTAX.exception();
            }
            checker.accept(text);
        }

        @Override
        public boolean isChecked() {
            return true;
        }

        @Override
        public <R> R acceptScalar(ScalarVisitor<R> visitor) {
            return visitor.uri(this);
        }
    }

    /**
     * See {@link Types#PART_REF}.
     *
     * @param label the type in a few words
     */
    record PartRefType(String label) implements ScalarType<PartRef> {
        @Override
        public PartRef parse(String text) {
            return PartRef.parse(text);
        }

        @Override
        public <R> R acceptScalar(ScalarVisitor<R> visitor) {
            return visitor.partRef();
        }
    }

    /**
     * See {@link Types#CASE_FILE_ID}.
     *
     * @param label the type in a few words
     */
    record CaseFileIdType(String label) implements ScalarType<CaseFileId> {
        @Override
        public CaseFileId parse(String text) {
            return CaseFileId.parse(text);
        }

        @Override
        public <R> R acceptScalar(ScalarVisitor<R> visitor) {
            return visitor.caseFileId();
        }
    }

    /**
     * See {@link Types#code}.
     *
     * @param vocabulary the open list of codes
     */
    record CodeType<C extends Code>(Vocabulary<C> vocabulary) implements ScalarType<C> {
        @Override
        public String label() {
            return "code of " + vocabulary.name();
        }

        @Override
        public C parse(String text) {
            return vocabulary.of(text);
        }

        @Override
        public <R> R acceptScalar(ScalarVisitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * See {@link Types#reference}.
     *
     * @param kind the type of the ids that may stand here
     */
    record ReferenceType<R extends RecordId>(Class<R> kind) implements ScalarType<R> {

        @Override
        public String label() {
            return "id of " + String.join(" or ", kinds());
        }

        /** The record types to which a reference may lead, in their usual order. */
        public List<String> kinds() {
            return RecordId.types(kind);
        }

        @Override
        public R parse(String text) {
            return RecordId.parse(text, kind);
        }

        @Override
        public <R> R acceptScalar(ScalarVisitor<R> visitor) {
            return visitor.reference(this);
        }
    }
}

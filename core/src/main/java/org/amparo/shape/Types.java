package org.amparo.shape;

import java.util.function.Supplier;
import org.amparo.code.Code;
import org.amparo.code.Vocabulary;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.text.CheckedText;

/** The types for the lines of an attribute table. */
public final class Types {

    /** The largest whole number that every JSON reader holds exactly: 2^53 - 1. */
    static final long MAX_EXACT = (1L << 53) - 1;

    /** Plain text, not empty. */
    public static final ScalarType.TextType STRING = new ScalarType.TextType("text", CheckedText::require);
    /** The key of a part. */
    public static final ScalarType.TextType KEY = new ScalarType.TextType("key", PartRef::requireKey);
    /** The name of an attribute of the same object, as in JSON. */
    public static final ScalarType.TextType ATTRIBUTE = new ScalarType.TextType("attribute name", CheckedText::require);
    /** A country: ISO 3166-1 alpha-2, upper case. */
    public static final ScalarType.TextType COUNTRY =
            new ScalarType.TextType("ISO 3166-1 alpha-2 country", TextChecks::country);
    /** A script: ISO 15924, four letters. */
    public static final ScalarType.TextType SCRIPT = new ScalarType.TextType("ISO 15924 script", TextChecks::script);
    /** A length of time: ISO 8601 years, months, weeks and days, such as {@code P5Y6M}. */
    public static final ScalarType.TextType DURATION =
            new ScalarType.TextType("ISO 8601 duration", TextChecks::duration);
    /** An age in completed years, such as {@code 34} or {@code 30..35} (see {@link org.amparo.time.Age#parse}). */
    public static final ScalarType.TextType AGE = new ScalarType.TextType("age in completed years", TextChecks::age);
    /** A SHA-256 hash, 64 hexadecimal digits in lower case. */
    public static final ScalarType.TextType SHA256 =
            new ScalarType.TextType("SHA-256, 64 hexadecimal digits", TextChecks::sha256);
    /** A version of the format: major, dot, minor. */
    public static final ScalarType.TextType VERSION = new ScalarType.TextType("format version", TextChecks::version);
    /** Text in one or more languages. */
    public static final Type.LocalizedType LOCALIZED = new Type.LocalizedType("text by language");
    /** A language: BCP 47. */
    public static final ScalarType.LanguageType LANGUAGE = new ScalarType.LanguageType("BCP 47 language");
    /** A date: EDTF. */
    public static final ScalarType.DateType DATE = new ScalarType.DateType("EDTF date");
    /** A period: an EDTF interval. */
    public static final ScalarType.PeriodType PERIOD = new ScalarType.PeriodType("EDTF interval");
    /** A moment: RFC 3339, in UTC, with T and Z. */
    public static final ScalarType.InstantType INSTANT = new ScalarType.InstantType("RFC 3339 instant in UTC");
    /** A URI: RFC 3986. */
    public static final ScalarType.UriType URI = new ScalarType.UriType("URI", text -> {});
    /** A URI that others are made from by adding to it: it has a scheme and ends with a slash. */
    public static final ScalarType.UriType BASE =
            new ScalarType.UriType("URI that ends with a slash", TextChecks::base);
    /** A whole number. */
    public static final Type.IntegerType INTEGER = new Type.IntegerType("whole number");
    /** True or false. */
    public static final Type.BooleanType BOOLEAN = new Type.BooleanType("true or false");
    /** A reference to a part of a record. */
    public static final ScalarType.PartRefType PART_REF = new ScalarType.PartRefType("reference to a part");
    /** The id of a case file. */
    public static final ScalarType.CaseFileIdType CASE_FILE_ID = new ScalarType.CaseFileIdType("id of a case file");
    /** Any JSON value. */
    public static final Type.TreeType TREE = new Type.TreeType("any JSON value");

    /** A code of an open vocabulary. */
    public static <C extends Code> ScalarType.CodeType<C> code(Vocabulary<C> vocabulary) {
        return new ScalarType.CodeType<>(vocabulary);
    }

    /** The id of a record of this kind. */
    public static <R extends RecordId> ScalarType.ReferenceType<R> reference(Class<R> kind) {
        return new ScalarType.ReferenceType<>(kind);
    }

    /**
     * An object with a table of its own.
     *
     * @param shape the supplier of the table, asked lazily because tables mention each other
     */
    public static <P> Type.PartType<P> part(Supplier<Shape<P, ?>> shape) {
        return new Type.PartType<>(shape);
    }

    private Types() {}
}

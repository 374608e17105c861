package org.amparo.json.token;

import java.util.List;
import org.amparo.internal.text.Phrases;
import org.amparo.json.problem.JsonProblem;
import org.amparo.shape.Pointer;

/**
 * Everything that reading and writing JSON refuses itself, in one place. Values that the core refuses have its codes.
 *
 * <p>Each has a text in English. Other languages have theirs under its key: the stable code, followed by a dot and a
 * word where the code has several messages.
 */
public enum Refusal {
    /** The text is not JSON here. */
    JSON_SYNTAX(
            "json-syntax",
            "Expected JSON (RFC 8259); nothing behind this place was read. Look just before it, too: perhaps a comma is"
                    + " too many, or a comma, bracket or quotation mark is missing."
                    + " JSON has neither comments nor single quotation marks."),
    /** The text ends before its value does. */
    CUT_OFF(
            "json-syntax.cut-off",
            "The text ends before its JSON value does: it was cut off, or a bracket, brace or quotation mark is missing."),
    /** A line ends before its value does. */
    LINE_CUT_OFF(
            "json-syntax.line",
            "The line ends before its JSON value does. In JSON Lines a record stands whole in one line; or the line was cut"
                    + " off, or a bracket, brace or quotation mark is missing."),
    /** The name of a file in place of what is in it. */
    FILE_NAME(
            "json-syntax.file-name",
            "Expected JSON, and this looks like the name of a file. To read a file, give its Path: read(Path.of(...))."),
    /** There is more than one value. */
    TRAILING_TEXT("trailing-text", "Expected the end of the text after the JSON value."),
    /** A line ends with a comma. */
    LINE_COMMA(
            "trailing-text.comma",
            "Expected the end of the line after the JSON value, and here is a comma. Take it out: in JSON Lines no line ends"
                    + " with a comma."),
    /** The bytes are not UTF-8. */
    NOT_UTF_8(
            "not-utf-8",
            "Expected UTF-8, and byte {0} of the document is not; it was not read. Save the document as UTF-8."),
    /** The bytes are those of a compressed file. */
    COMPRESSED(
            "not-utf-8.compressed",
            "Expected UTF-8, and this is compressed with gzip. Give a GZIPInputStream over it, or expand the file first."),
    /** The bytes of a line are not UTF-8. */
    LINE_NOT_UTF_8(
            "not-utf-8.line",
            "Expected UTF-8, and byte {0} of the line is not; it was not read. Save the file as UTF-8."),
    /** The bytes of a part of a document are not UTF-8. */
    PART_NOT_UTF_8("not-utf-8.part", "Expected UTF-8; this part was not read. Save the document as UTF-8."),
    /** The text starts with a byte order mark. */
    BYTE_ORDER_MARK("byte-order-mark", "Expected UTF-8 without a byte order mark."),
    /** There is more text than the limit. */
    TOO_LARGE("too-large", "The text has more bytes than the limit (ReadLimits); it was not read."),
    /** Objects and arrays are nested deeper than the limit. */
    TOO_DEEP(
            "too-deep",
            "Objects and arrays stand deeper in each other than the limit; nothing behind this place was read."),
    /** The host's parser has limits of its own. */
    PARSER_LIMIT(
            "too-large.parser",
            "The text is beyond a limit of the parser that reads it; nothing behind this place was read."),
    /** A string is longer than the limit. */
    TEXT_TOO_LONG("too-long.text", "The string is longer than the limit."),
    /** A name is longer than the limit. */
    NAME_TOO_LONG("too-long.name", "The name of the member is longer than 1,024 UTF-16 units."),
    /** A number is longer than the limit. */
    NUMBER_TOO_LONG("too-long.number", "The number has more characters than the limit."),
    /** There are more records than the limit. */
    TOO_MANY_RECORDS("too-many-records", "There are more records than the limit; nothing behind this place was read."),
    /** There are more values than the limit. */
    TOO_MANY_VALUES("too-many-values", "There are more values than the limit; nothing behind this place was read."),
    /** There are more problems than the limit. */
    TOO_MANY_PROBLEMS(
            "too-many-problems",
            "There are more problems than the limit; the others are not listed, and nothing behind this place was"
                    + " looked at."),
    /** An object has two members of one name. */
    DUPLICATE_MEMBER("duplicate-member", "The object has another member of this name before."),
    /** A name holds characters that cannot be stored. */
    NAME_CHARACTERS("text-characters.name", "Expected a name without NUL and without unpaired surrogates."),
    /** Not an object. */
    EXPECTED_OBJECT("wrong-kind.object", "Expected an object."),
    /** Not an object of a table that requires no member. */
    EXPECTED_ANY_OF("wrong-kind.any-of", "Expected an object, with one or more of: {0}."),
    /** Not an object of a table that requires members. */
    EXPECTED_PART("wrong-kind.part", "Expected an object, which has at least: {0}."),
    /** Not an object of texts by language. */
    EXPECTED_TEXTS(
            "wrong-kind.texts", "Expected an object with a text for each language, under its BCP 47 tag, such as en."),
    /** Not an array. */
    EXPECTED_ARRAY("wrong-kind.array", "Expected an array; even a single item stands in square brackets."),
    /** Not a string. */
    EXPECTED_STRING("wrong-kind.string", "Expected a string: text in double quotation marks."),
    /** Not a string where an id is expected. */
    EXPECTED_ID(
            "wrong-kind.id",
            "Expected an id in double quotation marks, as in \"person:p1\": a record stands in the file once, and its id in"
                    + " all other places."),
    /** Not a string where a period is expected. */
    EXPECTED_PERIOD(
            "wrong-kind.period",
            "Expected a period in double quotation marks, with one / between its ends, as in \"2023-11/..\"."),
    /** Not a number. */
    EXPECTED_NUMBER("wrong-kind.number", "Expected a number, without quotation marks."),
    /** Not a boolean. */
    EXPECTED_BOOLEAN("wrong-kind.boolean", "Expected true or false, without quotation marks."),
    /** Null for an attribute. */
    NULL_VALUE("null-value", "Expected a value; leave out what is absent."),
    /** An empty array for an attribute. */
    EMPTY_ARRAY("empty-array", "Expected an array with at least one item; leave out what is absent."),
    /** A number that is not written as a whole one. */
    NOT_WHOLE("integer-syntax", "Expected a whole number without fraction and exponent."),
    /** A required member is not there. */
    MISSING_REQUIRED("missing-required", "The object lacks this member, which is required."),
    /** A required member is not there, and the object has one that no table names. */
    MISSING_OR_MISSPELT(
            "missing-required.misspelt",
            "The object lacks this member, which is required; it has one that this version does not know, perhaps"
                    + " misspelt."),
    /** A record has no type. */
    MISSING_TYPE("missing-required.type", "The record lacks its type, one of: {0}."),
    /** A header lacks a member. */
    MISSING_IN_HEADER(
            "missing-required.header", "The header lacks this member, which is required. A header is such as {0}."),
    /** A document has no records. */
    MISSING_RECORDS(
            "missing-required.records",
            "The document lacks its records. If this is JSON Lines, with a header in the first line and a record in each"
                    + " other one, read it as lines."),
    /** The format's version is not 1.x. */
    UNSUPPORTED_VERSION("unsupported-version", "Expected version 1.x of the format; nothing else was looked at."),
    /** The type is not that of a case file. */
    NOT_A_CASE_FILE("not-a-case-file", "Expected the type case-file."),
    /** The first line is not a header. */
    MISSING_HEADER(
            "missing-header", "Expected a header in the first line, such as {0}, and a record in each line after it."),
    /** The first line begins a value that it does not end. */
    HEADER_CUT_OFF(
            "missing-header.document",
            "Expected the whole header in the first line, and its JSON goes on after it; nothing else was looked at. If this"
                    + " is one document over several lines, read it as a document (CaseJson.read), or for the tool give the"
                    + " file a name that ends in .json."),
    /** A header where a record belongs. */
    SECOND_HEADER("second-header", "Expected a record; this is a second header, as where files were put together."),
    /** A whole document in a line. */
    HEADER_WITH_RECORDS(
            "header-with-records",
            "Expected a header without records, which stand in the lines after it. If this is a document, read it as a"
                    + " document."),
    /** A line without a record. */
    BLANK_LINE("blank-line", "Expected a record; the line is blank."),
    /** The id's type is not that of its record. */
    ID_TYPE("id-type.record", "Expected an id of the record's own type; perhaps the type is misspelt. Types are: {0}."),
    /** Two records have one id. */
    DUPLICATE_ID("duplicate-id", "Another record has this id: {0}, line {1}."),
    /** Two parts of a record have one key. */
    DUPLICATE_KEY("duplicate-key", "Another part of the record has this key: {0}, line {1}."),
    /** A number has no exact double. */
    NUMBER_NOT_EXACT(
            "number-not-exact",
            "Expected a number that comes back the same as an IEEE 754 double, which the canonical form requires."),
    /** The value does not have the type of the host's variable. */
    OTHER_TYPE("other-type", "Expected a value of the type that is asked for; this has another type."),
    /** A type without a JSON form is asked for. */
    NOT_READ(
            "not-read", "Values of this type are not read from JSON. A publication is made of a case file: read that."),
    /** A value may hold something that is withheld. */
    NOT_A_PUBLICATION(
            "not-a-publication",
            "Not written: it may hold what must not be seen. Write a Publication, which Disclosure.project makes,"
                    + " or give this mapper AmparoModule.full(), which writes everything."),
    /** A type without a JSON form is given. */
    NOT_WRITTEN("not-written", "Values of this type have no JSON form.");

    private final String key;
    private final String text;

    Refusal(String key, String text) {
        this.key = key;
        this.text = text;
    }

    /** The key of the message: the code, followed by a dot and a word where that has several messages. */
    public String key() {
        return key;
    }

    /** The message in English, with <code>{0}</code> and <code>{1}</code> for the words that are filled in. */
    public String text() {
        return text;
    }

    /**
     * The problem at its place.
     *
     * @param arguments the words that are filled into the message; never words of the text
     */
    public JsonProblem at(Pointer pointer, int line, int column, String... arguments) {
        return new JsonProblem(key, List.of(arguments), pointer, line, column, Phrases.fill(text, arguments));
    }
}

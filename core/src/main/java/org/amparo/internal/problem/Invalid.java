package org.amparo.internal.problem;

import java.util.List;
import org.amparo.internal.text.Phrases;
import org.amparo.problem.InvalidValueException;

/**
 * The table of everything that the model refuses: the key and the English message of each exception. Files of other
 * languages have the message under the same key, which is the code, with a dot and a word after it where the code has
 * several messages.
 */
public enum Invalid {
    /** Not an age. */
    AGE_SYNTAX("age-syntax", "Expected an age in completed years, such as 34, or 30..35 for one within bounds."),
    /** Not a code of any vocabulary. */
    CODE_SYNTAX(
            "code-syntax",
            "A code is lower-case letters a-z, digits and single hyphens between them, at most 64 characters, such"
                    + " as house-arrest; docs/vocabularies.md has the lists."),
    /** Not a confidence. */
    CONFIDENCE_RANGE("confidence-range", "A confidence is a whole number from 0 to 100."),
    /** Not a country. */
    COUNTRY_SYNTAX("country-syntax", "Expected an ISO 3166-1 country of two upper-case letters, such as NO."),

    /** No such day. */
    DATE_IMPOSSIBLE("date-impossible", "A day that exists was expected, and the calendar has none that fits."),
    /** No such month or part of a year. */
    DATE_IMPOSSIBLE_MONTH(
            "date-impossible.month",
            "A month from 01 to 12 was expected, or a season or other part of the year from 21 to 41."),
    /** No such month in Java code. */
    DATE_IMPOSSIBLE_MONTH_OF_YEAR(
            "date-impossible.month-of-year", "A month from 1 to 12 in a year from -9999 to 9999 was expected."),
    /** A range in a set that ends before it begins. */
    DATE_IMPOSSIBLE_RANGE("date-impossible.range", "A range in a set was expected to end no earlier than it begins."),
    /** The year -0000. */
    DATE_IMPOSSIBLE_YEAR_ZERO(
            "date-impossible.year-zero", "A year was expected: the year zero is written 0000, without a sign."),
    /** A day in Java code in a year that EDTF does not write as a day. */
    DATE_IMPOSSIBLE_DAY(
            "date-impossible.day",
            "A day in a year from -9999 to 9999 was expected: EDTF can only write the year of others."),
    /** A period in place of a date. */
    DATE_INTERVAL_REFUSED(
            "date-interval-refused", "A date was expected, and this is an interval, which only a period can be."),
    /** Several dates in place of one. */
    DATE_SET_REFUSED(
            "date-set-refused",
            "One date was expected, and this is an all-of set, which is several: write each where it belongs, or use [..] if it is one of them."),
    /** Not a date. */
    DATE_SYNTAX(
            "date-syntax",
            "An EDTF date was expected, such as 2023, 2023-11, 2023-11-05, 2023-1X, 2023-11~ or [2023-11-05,2023-11-07]: ASCII digits, no spaces."),
    /** A word where a period starts or ends. */
    DATE_SYNTAX_END(
            "date-syntax.end",
            "At each end of a period, a date, .. or nothing was expected: .. where it is open because it goes on, as in"
                    + " 2023-11/.., and nothing where it is not known, as in 2023-11/."),
    /** A date of too many characters. */
    DATE_SYNTAX_LENGTH("date-syntax.length", "An EDTF date of at most 512 characters was expected."),
    /** A day of a season. */
    DATE_SYNTAX_SEASON(
            "date-syntax.season", "Nothing was expected after a season or other part of the year: it has no days."),
    /** Something beside a year of many digits, or not so many. */
    DATE_SYNTAX_YEAR(
            "date-syntax.year",
            "After Y, a year alone was expected, of five digits or more, the first of which is not zero."),
    /** A time of day. */
    DATE_TIME_REFUSED(
            "date-time-refused",
            "A date was expected, and this has a time of day: give the day alone, as the source has it."),
    /** EDTF that is not used. */
    DATE_UNSUPPORTED(
            "date-unsupported",
            "A year in plain digits was expected: exponents and significant digits are not read; X stands for a digit that is not known."),
    /** Not a length of time. */
    DURATION_SYNTAX(
            "duration-syntax",
            "Expected an ISO 8601 length, such as P5Y6M for five years and six months or P10D for ten days."),
    /** Not the text of an interval. */
    PERIOD_SYNTAX(
            "period-syntax",
            "An EDTF interval was expected: two dates with one / between them, .. for an end that is open, nothing for one that is unknown, such as 2023-11/.."),
    /** A one-of set where a period starts. */
    PERIOD_START_REFUSED(
            "period-set-refused.start",
            "A period was expected to start with one date: EDTF has no one-of set there. A single act"
                    + " between two days, such as a killing, has both: 2024-03-15/2024-03-17. Else choose one, as in"
                    + " 2024-03-12/.., and give the other as the rival value of its evidence."),
    /** A one-of set where a period ends. */
    PERIOD_END_REFUSED(
            "period-set-refused.end",
            "A period was expected to end with one date: EDTF has no one-of set there. A single act"
                    + " between two days, such as a killing, has both: 2024-03-15/2024-03-17. Else choose one, as in"
                    + " 2023/2024-03-12, and give the other as the rival value of its evidence."),
    /** Not a moment. */
    INSTANT_SYNTAX("instant-syntax", "Expected a moment in UTC such as 2024-12-31T08:00:00Z."),

    /** Text without a character. */
    EMPTY_TEXT("empty-text", "Expected text that is not empty; leave out what is absent."),
    /** Text by language without a language. */
    EMPTY_TEXT_LANGUAGES("empty-text.languages", "Expected text in at least one language."),
    /** Text that cannot be stored. */
    TEXT_CHARACTERS("text-characters", "Expected text without NUL and without unpaired surrogates."),
    /** Not a language. */
    LANGUAGE_SYNTAX("language-syntax", "Expected a BCP 47 language tag such as en or az-Latn."),
    /** Not a script. */
    SCRIPT_SYNTAX("script-syntax", "Expected an ISO 15924 script such as Latn."),

    /** Not a hash. */
    HASH_SYNTAX("hash-syntax", "Expected a SHA-256 hash of 64 hexadecimal digits in lower case."),
    /** Not a URI. */
    URI_SYNTAX("uri-syntax", "Expected a URI such as https://cases.example/list: a space in it is written %20."),
    /** A base to which nothing can be added. */
    BASE_SYNTAX("base-syntax", "Expected a whole address that ends with a slash, such as https://cases.example/."),
    /** Not a version of the format. */
    VERSION_SYNTAX("version-syntax", "Expected a format version such as 1.0."),
    /** A whole number that some JSON reader would round. */
    NUMBER_RANGE("number-range", "Expected a whole number of at most 2^53 - 1."),
    /** Not a number of JSON. */
    NUMBER_SYNTAX("number-syntax", "Expected a number as JSON writes it."),

    /** Not an id. */
    ID_SYNTAX(
            "id-syntax",
            "Expected a local name of 1 to 128 letters a-z or A-Z, digits, '.', '_', '~' or '-' that begins with a letter or"
                    + " digit; in text it stands behind the type and a colon, as in statement:d0. In Java, LocalIds makes"
                    + " one from any name."),
    /** A type where a local name belongs. */
    ID_SYNTAX_WITH_TYPE(
            "id-syntax.with-type",
            "Expected a local name after the type, and here is a second colon. In Java, of takes the local name alone, as"
                    + " in p1, and parse takes the type with it, as in person:p1."),
    /** A local name alone. */
    ID_SYNTAX_WITHOUT_TYPE(
            "id-syntax.without-type",
            "Expected the type and a colon before the local name, as in person:p1 or statement:d0."),
    /** The id of something else: see {@link #idOf}. */
    ID_TYPE("id-type", "Expected the id of {0}."),
    /** The id of a case file where records have theirs. */
    ID_TYPE_CASE_FILE("id-type.case-file", "Expected the id of a record, not of a case file."),
    /** The id of a type that this version knows, in a record of another. */
    ID_TYPE_LATER("id-type.later", "Expected the id of a type that this version does not know."),
    /** Not a key. */
    KEY_SYNTAX("key-syntax", "Expected a key of 1 to 128 letters a-z or A-Z, digits, '.', '_', '~' or '-'."),
    /** Not a reference to a part. */
    PART_REF_SYNTAX("part-ref-syntax", "Expected a part of a record, such as statement:d1#m1."),
    /** Two records with one id: where both are. */
    DUPLICATE_ID("duplicate-id.places", "Two records have one id: at {0} and at {1}."),
    /** Two parts with one key: where both are. */
    DUPLICATE_KEY("duplicate-key.places", "Two parts of a record have one key: at {0} and at {1}."),

    /** Parts within parts that no text could hold. */
    TOO_MANY_LEVELS("too-many-levels", "Expected parts within parts of at most 254 levels."),

    /** A tree of another type: what was expected. */
    TREE_TYPE("tree-type", "Expected {0}."),
    /** An unknown member with the name of an attribute. */
    UNKNOWN_MEMBER_NAME("unknown-member-name", "Expected an unknown member whose name is not that of an attribute."),

    /** A record was to be merged that is not there. */
    UNKNOWN_RECORD("unknown-record", "Expected the id of a record of the file."),
    /** A record was to take in another, and is not there. */
    UNKNOWN_RECORD_TO_KEEP(
            "unknown-record.keep",
            "Expected the id of a record of the file as the one to keep; the file has no such record."),
    /** A record was to go into another, and is not there. */
    UNKNOWN_RECORD_TO_LOSE(
            "unknown-record.lose",
            "Expected the id of a record of the file as the one to merge into the other; the file has no such record."),
    /** A record was to be withheld, and is not there. */
    UNKNOWN_RECORD_TO_WITHHOLD(
            "unknown-record.withhold",
            "Expected the id of a record of the file as the one to withhold; the file has no such record."),
    /** A record was to be merged with itself. */
    SAME_RECORD("same-record", "Expected two records, not the same one twice."),
    /** Records of two types were to be merged. */
    DIFFERENT_TYPES("different-types", "Expected two records of one type."),
    /** Records of two types were said to be one: the number of the pair. */
    DIFFERENT_TYPES_IN_PAIR("different-types.pair", "Expected two records of one type in pair {0} of IRIs."),
    /** A retracted record was to be merged. */
    RETRACTED_RECORD("retracted-record", "Expected records that are not retracted."),
    /** A retracted record was said to be one with another: the number of the pair. */
    RETRACTED_RECORD_IN_PAIR("retracted-record.pair", "Expected records that are not retracted in pair {0} of IRIs."),
    /** A record of neither file was said to be one with another: the number of the pair. */
    UNKNOWN_IRI("unknown-iri", "Expected the IRIs of two records of the joined files in pair {0}."),
    /** A file without a base was to be joined. */
    MISSING_BASE(
            "missing-base",
            "Expected a base in the header of each of the two files: without it, nobody can tell whether two records"
                    + " of one id are the same."),
    /** A record was to be merged into one that was merged into it. */
    MERGE_CYCLE("merge-cycle", "Expected a record that is not itself said to be merged into the other."),
    /** Two records that contradict each other were to be merged: the attribute. */
    NOT_ONE(
            "not-one",
            "Expected two records that may be about one person or thing. These two contradict each other in {0}; names do"
                    + " where no two of them are alike, or where nothing at all is known of one of the two. If you know that they are one, accept one of their ids, and"
                    + " both people as well where they are detentions of two."),
    /** An edition of a list that has another base than the file, or than the other edition. */
    OTHER_BASE(
            "other-base",
            "Expected editions of the base that the file has: under another one the same id is that of another record."),
    /** An edition of a list that was published before the one that is said to be the earlier. */
    OLDER_EDITION(
            "older-edition",
            "Expected the newer edition of the list to be published after the earlier one: its statements are all older."
                    + " Perhaps the two files were given in the wrong order."),
    /** A file that shows what the earlier edition, of which it was made, keeps back. */
    SHOWN_AGAIN(
            "shown-again",
            "Expected a file that keeps back at least what the earlier edition does, and it shows more of {0}. Perhaps the"
                    + " files are in the wrong order: give FILE first, then WAS, then NOW. A record that is shown on"
                    + " purpose can be accepted by its id."),
    /** Two editions of a list that are one statement with two contents. */
    SAME_STATEMENT(
            "same-statement",
            "Expected each edition of a list to be a statement of its own: {0} says one thing in the earlier and another in"
                    + " the newer. Give it another id in the newer, such as one with the month, and make that file again."),
    /** A merge was to be undone that never was. */
    NOT_MERGED("not-merged", "Expected the id of a record that was merged into another."),
    /** A merge was to be undone that other changes rest on. */
    CHANGED_SINCE_MERGE("changed-since-merge", "Expected a record that was not changed after the merge."),
    /** A merge was to be undone of which nothing is known. */
    MERGE_NOT_KEPT("merge-not-kept", "Expected a merge of which a revision keeps what stood before."),

    /** A record was to get an id that the file uses. */
    ID_IN_USE("id-in-use", "Expected an id that no record of the file has, had, or refers to."),
    /** A join was to be undone that never was. */
    JOIN_NOT_KEPT("join-not-kept", "Expected a record of which a revision keeps what each of two joined files said."),

    /** A case file was to be published of which nothing may be shown. */
    CASE_FILE_WITHHELD(
            "case-file-withheld",
            "Expected a case file whose header and id may be shown, and whose markings can be read."),
    /** A publication with places that nobody has acknowledged as read: their number. */
    NOT_REVIEWED(
            "not-reviewed",
            "Expected everything that must be read before publishing to be acknowledged; not acknowledged: {0}. Read what"
                    + " receipt().toRead() of the publication lists, and give the key of each place to requireReviewed."),
    /** Not a profile. */
    PROFILE_UNKNOWN("profile-unknown", "Expected one of the profiles public, partners, internal, un and states."),
    /** Not the name of a profile, or that of another one. */
    PROFILE_NAME(
            "profile-name",
            "Expected a name of a profile of lower-case letters a-z, digits and single hyphens between them, at most 40"
                    + " characters, which is not owner. Of public and internal there is one each, and one named partners, un or"
                    + " states has the level and the scopes of that one."),
    /** A profile for more readers than any. */
    PROFILE_LEVEL(
            "profile-level",
            "Expected the level partners or restricted: no profile shows what is secret, and what is for everybody has the"
                    + " profile public."),
    /** A profile for which no consent is asked. */
    PROFILE_SCOPES(
            "profile-scopes",
            "Expected uses of the list consent-scope, of which one is share-partners, share-un, share-states or"
                    + " publish-name."),
    /** A publication that would say for whom it is by the id of somebody who is withheld. */
    RECIPIENT_WITHHELD(
            "recipient-withheld",
            "Expected recipients of the profile who are shown in the publication, or are not in the case file. A publication"
                    + " says for whom it is, so that it would name somebody withheld.");

    private final String key;
    private final String text;

    Invalid(String key, String text) {
        this.key = key;
        this.text = text;
    }

    /** The key of the message. */
    public String key() {
        return key;
    }

    /** The message in English, with <code>{0}</code> and <code>{1}</code> for the words that are filled in. */
    public String text() {
        return text;
    }

    /**
     * The exception with this message.
     *
     * @param arguments the words that are filled in; never words of the refused value
     */
    public InvalidValueException exception(String... arguments) {
        return new InvalidValueException(key, Phrases.fill(text, arguments), List.of(arguments));
    }

    /**
     * The exception for an id of another type than those that are expected.
     *
     * @param types {@code person}, {@code case-file}
     */
    public static InvalidValueException idOf(List<String> types) {
        List<String> named = types.stream().map(Invalid::withArticle).toList();
        int last = named.size() - 1;
        String all = last == 0 ? named.get(last) : String.join(", ", named.subList(0, last)) + " or " + named.get(last);
        return new InvalidValueException(ID_TYPE.key, Phrases.fill(ID_TYPE.text, all), types);
    }

    private static String withArticle(String type) {
        return ("aeiou".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type.replace('-', ' ');
    }
}

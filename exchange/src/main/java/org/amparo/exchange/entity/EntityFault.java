package org.amparo.exchange.entity;

import java.util.Locale;

/** What can be wrong with an entity or a value, besides what the reader of JSON refuses. */
enum EntityFault {
    WRONG_KIND("Expected another kind of JSON value."),
    ID_MISSING("Expected an id."),
    DUPLICATE_ID("Expected an id that no other entity of its kind has."),
    KIND_UNCLEAR("Expected an entity that says what it is."),
    DATE_FORM("Expected a year, a month or a day: 2024, 2024-05, 2024-05-17."),
    UNKNOWN_CODE("Expected a text of the code table, or a code of the vocabulary."),
    URL_FORM("Expected an address that begins with http:// or https://."),
    SCHEME_MISSING("Expected the scheme of an identifier."),
    NAME_MISSING("Expected the whole name beside its parts."),
    LINK_MISSING("Expected a role that says whose it is, and where."),
    LINK_NOT_FOUND("Expected the id of an entity that this file has."),
    LINK_KIND("Expected an entity of the kind that belongs here: a person, an organisation or a post."),
    TOO_MANY_VALUES(
            "Expected at most ten thousand values in an entity and roles of a person, and a thousand roles in a link."),
    TOO_LARGE("Expected an entity of at most four million bytes."),

    // Of what comes in nevertheless; the first three with the codes of the rules of validation.
    REVERSED_PERIOD("Expected an end that is not before the start. Both came in as they are."),
    DIED_BEFORE_BORN("Expected an end of a life that is not before its beginning. Both came in as they are."),
    DANGLING_REFERENCE(
            "Expected the id of an organisation of this file. The reference came in, and leads nowhere until a file that has it is joined."),
    LINK_DIFFERS("Expected one organisation: another place names another one, which came in as that of a rival claim.");

    private final String message;

    EntityFault(String message) {
        this.message = message;
    }

    /** The code: {@code date-form}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was expected. */
    String message() {
        return message;
    }
}

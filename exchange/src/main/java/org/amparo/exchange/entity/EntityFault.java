package org.amparo.exchange.entity;

import java.util.Locale;

/** What can be wrong with an entity or a value, besides what the reader of JSON refuses. Several can share a code. */
enum EntityFault {
    NO_TEXT("wrong-kind", "Expected a string that is not empty, or an array of such strings."),
    NO_SINGLE_TEXT("wrong-kind", "Expected one string, and no array."),
    NO_OBJECT("wrong-kind", "Expected an object, or an array of objects."),
    NO_SINGLE_OBJECT("wrong-kind", "Expected one object."),
    NO_LIST("wrong-kind", "Expected an array of objects."),
    ID_MISSING("Expected an id."),
    DUPLICATE_ID("Expected an id that no other entity of its kind has."),
    NO_SCHEMA("kind-unclear", "Expected a schema, such as Person or Organization."),
    OPEN_SCHEMA(
            "kind-unclear",
            "Expected a table \"schema\" in the map that says of this schema \"person\", \"organisation\" or null."),
    NO_CLASS(
            "kind-unclear",
            "Expected an @type (Person, Organization, Membership, Post), or a member that one class alone has."),
    DATE_FORM("Expected a year, a month or a day: 2024, 2024-05, 2024-05-17."),
    UNKNOWN_COUNTRY(
            "unknown-code",
            "Expected a country of ISO 3166-1; the table \"country\" in the map can say what any other code is."),
    URL_FORM("Expected an address that begins with http:// or https://."),
    SCHEME_MISSING("Expected the scheme of an identifier."),
    NAME_MISSING("Expected the whole name beside its parts."),
    LINK_MISSING("Expected a role that says whose it is, and where."),
    LINK_NOT_FOUND("Expected the id of an entity that this file has."),
    LINK_AMBIGUOUS("Expected the id of one entity: this file has several with it."),
    NO_PERSON("link-kind", "Expected the id of a person."),
    SEVERAL_PERSONS("link-kind", "Expected one person whose membership it is."),
    NO_ORGANISATION("link-kind", "Expected the id of an organisation."),
    NO_POSITION("link-kind", "Expected the id of a position."),
    TOO_MANY_VALUES(
            "Expected at most ten thousand values in an entity and roles of a person, and a thousand roles in a link."),
    TOO_LARGE("Expected an entity of at most four million bytes."),

    // Of what comes in nevertheless; the first four with the codes of the rules of validation.
    MEMBER_LIKE_A_MARKING(
            "Expected no member that may say that somebody must not be shown. What it stands in came in as secret."),
    REVERSED_PERIOD("Expected an end that is not before the start. Both came in as they are."),
    DIED_BEFORE_BORN("Expected an end of a life that is not before its beginning. Both came in as they are."),
    DANGLING_REFERENCE(
            "Expected the id of an organisation of this file. The reference came in, and leads nowhere until a file that has it is joined."),
    LINK_DIFFERS("Expected one organisation: another place names another one, which came in as that of a rival claim.");

    private final String code;
    private final String message;

    EntityFault(String message) {
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.message = message;
    }

    EntityFault(String code, String message) {
        this.code = code;
        this.message = message;
    }

    /** The code: {@code date-form}. */
    String code() {
        return code;
    }

    /** What was expected. */
    String message() {
        return message;
    }
}

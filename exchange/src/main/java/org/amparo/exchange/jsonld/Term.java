package org.amparo.exchange.jsonld;

import java.util.Set;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;

/** The terms of schema.org that are used, types first. The context of a document has them, so nothing is fetched. */
enum Term {
    PERSON("Person"),
    ORGANIZATION("Organization"),
    NGO("NGO"),
    NEWS_MEDIA_ORGANIZATION("NewsMediaOrganization"),
    GOVERNMENT_ORGANIZATION("GovernmentOrganization"),
    EVENT("Event"),
    CREATIVE_WORK("CreativeWork"),
    PLACE("Place"),
    POSTAL_ADDRESS("PostalAddress"),
    COUNTRY("Country"),

    NAME("name"),
    ALTERNATE_NAME("alternateName"),
    DESCRIPTION("description"),
    SAME_AS("sameAs", Kind.IRI),
    SUBJECT_OF("subjectOf", Kind.IRI),
    URL("url", Kind.IRI),
    IDENTIFIER("identifier"),

    GIVEN_NAME("givenName"),
    FAMILY_NAME("familyName"),
    GENDER("gender"),
    BIRTH_DATE("birthDate", Kind.DATE),
    DEATH_DATE("deathDate", Kind.DATE),
    NATIONALITY("nationality"),
    AWARD("award"),

    FOUNDING_DATE("foundingDate", Kind.DATE),
    DISSOLUTION_DATE("dissolutionDate", Kind.DATE),
    PARENT_ORGANIZATION("parentOrganization", Kind.IRI),

    ABOUT("about", Kind.IRI),
    START_DATE("startDate", Kind.DATE),
    END_DATE("endDate", Kind.DATE),
    LOCATION("location"),
    ADDRESS("address"),
    ADDRESS_REGION("addressRegion"),
    ADDRESS_COUNTRY("addressCountry"),

    AUTHOR("author", Kind.IRI),
    PUBLISHER("publisher", Kind.IRI),
    DATE_PUBLISHED("datePublished", Kind.DATE),
    IN_LANGUAGE("inLanguage"),
    MENTIONS("mentions", Kind.IRI),
    TEXT("text"),

    DATASET("Dataset"),
    AUDIENCE("Audience"),
    CONDITIONS_OF_ACCESS("conditionsOfAccess"),
    OF_AUDIENCE("audience"),
    AUDIENCE_TYPE("audienceType"),
    EXPIRES("expires");

    /** The terms of a document that says for whom it is. */
    private static final Set<Term> OF_NOTICE =
            Set.of(DATASET, AUDIENCE, CONDITIONS_OF_ACCESS, OF_AUDIENCE, AUDIENCE_TYPE, EXPIRES);

    /** The names of schema.org in data, as its own context has them. */
    private static final String VOCABULARY = "http://schema.org/";

    private final String word;
    private final Kind kind;

    Term(String word) {
        this(word, Kind.OTHER);
    }

    Term(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    private enum Kind {
        IRI,
        DATE,
        OTHER
    }

    /** The name in a document. */
    String word() {
        return word;
    }

    private DataValue definition() {
        DataString iri = new DataString(VOCABULARY + word);
        return switch (kind) {
            case IRI -> DataObject.builder().put("@id", iri).put("@type", "@id").build();
            case DATE ->
                DataObject.builder()
                        .put("@id", iri)
                        .put("@type", VOCABULARY + "Date")
                        .build();
            case OTHER -> iri;
        };
    }

    /**
     * The definitions of the terms.
     *
     * @param hasNotice whether the document says for whom it is
     */
    static DataObject context(boolean hasNotice) {
        DataObject.Builder context = DataObject.builder();
        for (Term term : values()) {
            if (hasNotice || !OF_NOTICE.contains(term)) {
                context.put(term.word, term.definition());
            }
        }
        return context.build();
    }
}

package org.amparo.exchange.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.exchange.DoubtedFiles;
import org.amparo.exchange.Publications;
import org.amparo.exchange.SampleFiles;

/** Documents are linked data in the terms of schema.org, for any file, and nobody who is withheld is in them. */
@Tag("once")
class JsonLdProperties {

    private static final String VOCABULARY = "http://schema.org/";
    private static final URI BASE = URI.create("https://qzx.example/");
    private static final SchemaOrg TERMS = SchemaOrg.read();
    private static final int RECORDS = 25;

    private static Publication publication(long seed) {
        PublicationProfile profile = seed % 2 == 0 ? PublicationProfile.PUBLIC : PublicationProfile.INTERNAL;
        return Publications.of(SampleFiles.random(seed, RECORDS), profile);
    }

    @Property(tries = 7)
    void every_term_is_one_of_schema_org_that_its_type_has(@ForAll @LongRange(max = 1_000_000) long seed) {
        Documents.nodes(publication(seed)).values().forEach(node -> requireTerms(node, new TreeSet<>()));
    }

    private static void requireTerms(JsonObject node, Set<String> found) {
        List<String> types = node.getJsonArray("@type").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        assertThat(types).singleElement().asString().startsWith(VOCABULARY);
        String type = types.get(0).substring(VOCABULARY.length());
        assertThat(TERMS.isType(type)).as(type).isTrue();
        found.add(type);
        node.forEach((name, values) -> {
            if (!name.startsWith("@")) {
                String property = name.substring(VOCABULARY.length());
                assertThat(TERMS.has(type, property))
                        .as("%s of %s", property, type)
                        .isTrue();
                found.add(property);
                values.asJsonArray().forEach(value -> requireValue(property, value.asJsonObject(), found));
            }
        });
    }

    private static void requireValue(String property, JsonObject value, Set<String> found) {
        if (value.containsKey("@value")) {
            assertThat(value.getString("@value")).isNotEmpty();
            if (property.endsWith("Date") || property.equals("datePublished")) {
                assertThat(value.getString("@type")).isEqualTo(VOCABULARY + "Date");
                assertThat(value.getString("@value")).matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
            }
        } else if (value.containsKey("@type")) {
            requireTerms(value, found);
        } else {
            assertThat(value.keySet()).containsExactly("@id");
            assertThat(URI.create(value.getString("@id")).isAbsolute()).isTrue();
        }
    }

    @Property(tries = 7)
    void expansion_loses_nothing(@ForAll @LongRange(max = 1_000_000) long seed) {
        String text = Documents.text(publication(seed));
        JsonArray written = Documents.json(text).getJsonArray("@graph");
        assertThat(Documents.expanded(text).stream()
                        .mapToInt(JsonLdProperties::values)
                        .sum())
                .isEqualTo(written.stream().mapToInt(JsonLdProperties::values).sum());
    }

    /** The number of texts in a value, keywords and properties apart. */
    private static int values(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY ->
                value.asJsonArray().stream().mapToInt(JsonLdProperties::values).sum();
            case OBJECT -> {
                JsonObject object = value.asJsonObject();
                yield object.containsKey("@value")
                        ? 1
                        : object.entrySet().stream()
                                .filter(member -> !member.getKey().equals("@type"))
                                .mapToInt(member -> values(member.getValue()))
                                .sum();
            }
            default -> 1;
        };
    }

    @Property(tries = 7)
    void records_are_at_their_iris_and_references_lead_to_nodes(@ForAll @LongRange(max = 1_000_000) long seed) {
        Publication publication = publication(seed);
        Set<String> iris = new HashSet<>();
        // The node that says for whom the document is.
        iris.add(publication.caseFile().id().iri(BASE).toASCIIString());
        publication.caseFile().records().forEach(record -> iris.add(iri(record)));
        Map<String, JsonObject> nodes = Documents.nodes(publication);
        assertThat(iris).containsAll(nodes.keySet());
        nodes.values()
                .forEach(node -> node.forEach((name, values) -> {
                    if (values.getValueType() == JsonValue.ValueType.ARRAY && !name.startsWith("@")) {
                        values.asJsonArray().stream()
                                .map(JsonValue::asJsonObject)
                                .filter(value -> value.containsKey("@id"))
                                .map(value -> value.getString("@id"))
                                .filter(iri -> iri.startsWith(BASE.toString()))
                                .forEach(iri -> assertThat(nodes).containsKey(iri));
                    }
                }));
    }

    private static String iri(CaseRecord record) {
        return record.id().iri(BASE).toASCIIString();
    }

    @Property(tries = 7)
    void nobody_who_is_withheld_has_a_node(@ForAll @LongRange(max = 1_000_000) long seed) {
        CaseFile whole = SampleFiles.random(seed, RECORDS);
        Publication publication = Publications.of(whole, PublicationProfile.PUBLIC);
        Set<String> withheld = new HashSet<>();
        whole.records().forEach(record -> withheld.add("\"" + iri(record) + "\""));
        publication.caseFile().records().forEach(record -> withheld.remove("\"" + iri(record) + "\""));
        String text = Documents.text(publication);
        assertThat(withheld).noneMatch(text::contains);
    }

    @Property(tries = 7)
    void nothing_rests_on_doubted_evidence_alone(@ForAll @LongRange(max = 1_000_000) long seed) {
        Publication doubted = DoubtedFiles.publication(SampleFiles.random(seed, RECORDS), seed / 3);
        Set<String> left =
                Set.of("@id", "@type", VOCABULARY + "name", VOCABULARY + "description", VOCABULARY + "subjectOf");
        Documents.nodes(doubted).values().stream()
                .filter(node -> !node.getString("@id").endsWith("/rumour"))
                .filter(node -> !node.getString("@id").contains("/case-file/"))
                .forEach(node -> assertThat(left).containsAll(node.keySet()));
    }

    @Property(tries = 5)
    void the_same_publication_gives_the_same_bytes(@ForAll @LongRange(max = 1_000_000) long seed) {
        assertThat(Documents.text(publication(seed))).isEqualTo(Documents.text(publication(seed)));
    }

    @Example
    void every_term_of_the_context_is_used() {
        // Too rare in random files: JsonLdTest has them.
        Set<String> found = new TreeSet<>(Set.of(
                Term.SAME_AS.word(),
                Term.NEWS_MEDIA_ORGANIZATION.word(),
                Term.NGO.word(),
                Term.AWARD.word(),
                Term.FOUNDING_DATE.word(),
                Term.DISSOLUTION_DATE.word()));
        for (int seed = 0; seed < 100; seed++) {
            Documents.nodes(publication(seed)).values().forEach(node -> requireTerms(node, found));
        }
        Set<String> defined = new TreeSet<>();
        for (Term term : Term.values()) {
            defined.add(term.word());
        }
        assertThat(found).isEqualTo(defined);
    }
}

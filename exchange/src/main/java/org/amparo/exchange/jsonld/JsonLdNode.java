package org.amparo.exchange.jsonld;

import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.internal.certain.CertainDate;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/** A node while it is made: properties in the order of the terms, each value once. */
final class JsonLdNode {

    private final Optional<URI> id;
    private final Term type;
    private final Map<Term, Set<DataValue>> properties = new EnumMap<>(Term.class);

    private JsonLdNode(Optional<URI> id, Term type) {
        this.id = id;
        this.type = type;
    }

    /** A record. */
    static JsonLdNode of(URI id, Term type) {
        return new JsonLdNode(Optional.of(id), type);
    }

    /** A value with properties of its own, such as a place. */
    static JsonLdNode value(Term type) {
        return new JsonLdNode(Optional.empty(), type);
    }

    boolean isEmpty() {
        return properties.isEmpty();
    }

    JsonLdNode add(Term term, DataValue value) {
        properties.computeIfAbsent(term, name -> new LinkedHashSet<>()).add(value);
        return this;
    }

    JsonLdNode text(Term term, String text) {
        return add(term, new DataString(text));
    }

    JsonLdNode text(Term term, String text, Optional<LanguageTag> language) {
        return add(
                term,
                language.filter(tag -> !tag.equals(LanguageTag.UNDETERMINED))
                        .<DataValue>map(tag -> DataObject.builder()
                                .put("@value", text)
                                .put("@language", tag.toString())
                                .build())
                        .orElseGet(() -> new DataString(text)));
    }

    JsonLdNode texts(Term term, Optional<LocalizedText> texts) {
        texts.ifPresent(all -> all.asMap().forEach((language, text) -> text(term, text, Optional.of(language))));
        return this;
    }

    JsonLdNode date(Term term, CertainDate date) {
        date.plain().ifPresent(text -> text(term, text));
        return this;
    }

    JsonLdNode iri(Term term, URI iri) {
        return text(term, iri.toASCIIString());
    }

    JsonLdNode node(Term term, JsonLdNode node) {
        return node.isEmpty() ? this : add(term, node.toData());
    }

    DataObject toData() {
        DataObject.Builder members = DataObject.builder().put("@type", type.word());
        id.ifPresent(iri -> members.put("@id", iri.toASCIIString()));
        properties.forEach((term, values) -> members.put(
                term.word(), values.size() == 1 ? values.iterator().next() : new DataArray(List.copyOf(values))));
        return members.build();
    }
}

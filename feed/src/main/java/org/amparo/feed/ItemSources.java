package org.amparo.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.Statement;
import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;
import org.amparo.id.StatementId;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.speech.Source;

/** The sources of an item: each statement once, with its distinct wordings, in the order in which the record names them. */
final class ItemSources {

    private final Words words;
    private final Map<StatementId, Set<String>> wordings = new LinkedHashMap<>();

    ItemSources(Words words) {
        this.words = words;
    }

    /** Adds a statement that the item rests on as a whole. */
    ItemSources add(StatementId statement) {
        saidBy(statement);
        return this;
    }

    ItemSources add(Evidence evidence) {
        Set<String> said = saidBy(evidence.statement());
        evidence.wording().map(wording -> quoted(wording, evidence)).ifPresent(said::add);
        return this;
    }

    private Set<String> saidBy(StatementId statement) {
        return wordings.computeIfAbsent(statement, id -> new LinkedHashSet<>());
    }

    ItemSources addAll(Iterable<Evidence> evidence) {
        evidence.forEach(this::add);
        return this;
    }

    /** Adds all evidence in an object and its parts. */
    <T> ItemSources addAllOf(Shape<T, ?> shape, T object) {
        Walk.over(Pointer.ROOT, shape, object, new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> partShape, P part) {
                if (part instanceof Evidence evidence) {
                    add(evidence);
                }
            }
        });
        return this;
    }

    private String quoted(String wording, Evidence evidence) {
        // What begins with a mark of its own, such as a quotation with "she said" in its middle, is kept as it is.
        String quoted = wording.startsWith("“") ? wording : words.say("source.quoted", wording);
        return evidence.modality()
                .filter(modality -> !modality.equals(Modality.STATED))
                .map(modality -> words.say("source.modality", quoted, words.label(modality)))
                .orElse(quoted);
    }

    List<ItemSource> list() {
        List<ItemSource> sources = new ArrayList<>();
        wordings.forEach((id, said) -> sources.add(source(id, List.copyOf(said))));
        return sources;
    }

    private ItemSource source(StatementId id, List<String> said) {
        Optional<Statement> statement = words.file().find(id).filter(found -> !Words.isRetracted(found));
        String name = words.name(id);
        String dated = statement
                .flatMap(Statement::publishedOn)
                .map(on -> words.say("source.dated", name, words.date(on)))
                .orElse(name);
        Optional<Source> source = statement.flatMap(Statement::source);
        return new ItemSource(
                id,
                words.capitalised(dated),
                web(source.flatMap(Source::url)),
                web(source.flatMap(Source::archiveUrl)),
                said);
    }

    private static Optional<URI> web(Optional<URI> address) {
        return address.flatMap(WebAddress::of);
    }
}

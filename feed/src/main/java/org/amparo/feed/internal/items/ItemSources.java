package org.amparo.feed.internal.items;

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
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSource;
import org.amparo.id.StatementId;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.speech.Source;
import org.amparo.status.Chain;

/** The sources of an item: each statement once, with its distinct wordings, in the order of the record. */
final class ItemSources {

    private final Words words;
    private final Map<StatementId, Map<String, Quotation>> wordings = new LinkedHashMap<>();

    ItemSources(Words words) {
        this.words = words;
    }

    /** Adds a statement that the item rests on as a whole. */
    ItemSources add(StatementId statement) {
        saidBy(statement);
        return this;
    }

    ItemSources add(Evidence evidence) {
        Map<String, Quotation> said = saidBy(evidence.statement());
        evidence.wording()
                .ifPresent(wording -> said.computeIfAbsent(wording, words -> new Quotation())
                        .add(evidence, words.file().chainOf(evidence)));
        return this;
    }

    private Map<String, Quotation> saidBy(StatementId statement) {
        return wordings.computeIfAbsent(statement, id -> new LinkedHashMap<>());
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

    /**
     * Quotes the words. The statements from which they were passed on follow, and their modalities, unless the words are
     * also cited as stated or without a modality.
     */
    private String quoted(String wording, Quotation quotation) {
        String quoted = words.quoted(wording);
        String origins = words.listed(quotation.origins.entrySet().stream().map(this::origin));
        String from = origins.isEmpty() ? quoted : words.say("source.from", quoted, origins);
        List<Modality> other = quotation.modalities.stream()
                .flatMap(Optional::stream)
                .filter(modality -> !modality.equals(Modality.STATED))
                .toList();
        return other.size() < quotation.modalities.size()
                ? from
                : words.say("source.modality", from, words.labels(other));
    }

    private String origin(Map.Entry<StatementId, Boolean> origin) {
        String name = words.name(origin.getKey());
        return origin.getValue() ? name : words.say("source.unseen", name);
    }

    List<ItemSource> list() {
        List<ItemSource> sources = new ArrayList<>();
        wordings.forEach((id, said) -> {
            List<String> quotations = new ArrayList<>();
            said.forEach((wording, quotation) -> quotations.add(quoted(wording, quotation)));
            sources.add(source(id, quotations));
        });
        return sources;
    }

    private ItemSource source(StatementId id, List<String> said) {
        Optional<Statement> statement = words.find(id, Statement.class);
        String name = words.name(id);
        String dated = statement
                .flatMap(Statement::publishedOn)
                .map(on -> words.say("source.dated", name, words.date(on)))
                .orElse(name);
        Optional<Source> source = statement.flatMap(Statement::source);
        return new Cited(
                id,
                words.capitalised(dated),
                web(source.flatMap(Source::url)),
                web(source.flatMap(Source::archiveUrl)),
                said);
    }

    private static Optional<URI> web(Optional<URI> address) {
        return address.flatMap(WebAddress::of);
    }

    /** How a wording is known: with which modalities, and from which statements it was passed on, seen or not. */
    private static final class Quotation {

        private final Set<Optional<Modality>> modalities = new LinkedHashSet<>();
        private final Map<StatementId, Boolean> origins = new LinkedHashMap<>();

        void add(Evidence evidence, Chain chain) {
            modalities.add(evidence.modality());
            if (chain.distance() > 0 && chain.rootKnown()) {
                origins.merge(chain.root(), chain.rootSeen(), Boolean::logicalOr);
            }
        }
    }

    private record Cited(
            StatementId statement, String name, Optional<URI> url, Optional<URI> archiveUrl, List<String> wordings)
            implements ItemSource {

        @Override
        public String toString() {
            return statement.toString();
        }
    }
}

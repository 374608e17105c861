package org.amparo.feed.internal.items;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Modality;
import org.amparo.custody.Involvement;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSource;
import org.amparo.id.StatementId;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.speech.Source;

/** The sources of an item: each statement once, with its distinct wordings, in the order of the record. */
final class ItemSources {

    /** Parts of which no line tells, so that their evidence would be cited for nothing, or accuse somebody. */
    private static final Set<Shape<?, ?>> UNTOLD = Set.of(Involvement.SHAPE, Mention.SHAPE, Relay.SHAPE);

    private final Words words;
    private final Known known;
    private final Map<StatementId, Map<String, Quotation>> wordings = new LinkedHashMap<>();
    private final Set<Evidence> seen = new HashSet<>();

    ItemSources(Words words) {
        this.words = words;
        this.known = new Known(words);
    }

    /** Adds a statement that the item rests on as a whole. */
    ItemSources add(StatementId statement) {
        saidBy(statement);
        return this;
    }

    /** Adds evidence for an object, or for one of its attributes. */
    private void add(Evidence evidence, Object object, Shape<?, ?> of) {
        seen.add(evidence);
        Map<String, Quotation> said = saidBy(evidence.statement());
        evidence.wording()
                .ifPresent(wording -> said.computeIfAbsent(wording, words -> new Quotation())
                        .add(evidence, new Subject(object, evidence.about().orElse(of.name())), known));
    }

    private Map<String, Quotation> saidBy(StatementId statement) {
        return wordings.computeIfAbsent(statement, id -> new LinkedHashMap<>());
    }

    /** Adds evidence of objects that are not at hand, each piece for itself, unless it was added with its object. */
    ItemSources addAll(List<Evidence> evidence, Shape<?, ?> of) {
        evidence.stream().filter(one -> !seen.contains(one)).forEach(one -> add(one, one, of));
        return this;
    }

    /** Adds all evidence in an object and its parts, as far as an item tells of them. */
    <T> ItemSources addAllOf(Shape<T, ?> shape, T object) {
        Walk.over(Pointer.ROOT, shape, object, new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> partShape, P part) {
                if (part instanceof Annotated annotated && !UNTOLD.contains(partShape)) {
                    annotated.evidence().forEach(one -> add(one, part, partShape));
                }
            }
        });
        return this;
    }

    /** Quotes the words. How they came there follows, and what they are evidence for without stating it. */
    private String quoted(String wording, Quotation quotation) {
        Stream<String> doubts = quotation.doubts().entrySet().stream()
                .map(doubt ->
                        words.say("source.for", subjects(doubt.getValue()), words.labels(List.copyOf(doubt.getKey()))));
        String about = words.line(Stream.concat(quotation.origins(), doubts).map(Optional::of));
        String said = quotation
                .standing()
                .map(key -> words.say(key, words.quoted(wording), subjects(quotation.names())))
                .orElseGet(() -> words.quoted(wording));
        return about.isEmpty() ? said : words.say("source.modality", said, about);
    }

    private String subjects(List<String> names) {
        return words.listed(names.stream().map(this::subject).distinct());
    }

    /** What evidence is for, by the name of the attribute or the object. */
    private String subject(String name) {
        return words.say(words.has("of." + name) ? "of." + name : "of.other");
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
        String name = statement.map(known::title).orElseGet(() -> words.capitalised(words.name(id)));
        String dated = statement.flatMap(of -> known.dated(of, name)).orElse(name);
        Optional<Source> source = statement.flatMap(Statement::source);
        return new Cited(id, dated, web(source.flatMap(Source::url)), web(source.flatMap(Source::archiveUrl)), said);
    }

    private static Optional<URI> web(Optional<URI> address) {
        return address.flatMap(WebAddress::of);
    }

    /** How a wording is known: through which statements it came, and what it is evidence for, stated or not. */
    private static final class Quotation {

        private final List<List<String>> origins = new ArrayList<>();
        private final Map<Subject, Set<Modality>> modalities = new LinkedHashMap<>();
        private final Set<String> against = new LinkedHashSet<>();
        private final Set<String> names = new LinkedHashSet<>();

        void add(Evidence evidence, Subject of, Known known) {
            names.add(of.attribute());
            against.add(standing(evidence));
            if (evidence.supports()) {
                modalities.computeIfAbsent(of, subject -> new LinkedHashSet<>()).add(Known.modality(evidence));
            }
            origins.add(known.origins(evidence).toList());
        }

        /** The phrase for what does not support what it is about, so that nobody reads the words as a proof of it. */
        private static String standing(Evidence evidence) {
            if (evidence.supports()) {
                return "";
            }
            if (!evidence.stands()) {
                return evidence.status().filter(ClaimStatus.RETRACTED::equals).isPresent()
                        ? "source.retracted"
                        : "source.superseded";
            }
            return evidence.denies() ? "source.denies" : "source.rival";
        }

        /** The phrase, if none of the evidence in these words supports anything. */
        Optional<String> standing() {
            return against.contains("") ? Optional.empty() : against.stream().findFirst();
        }

        List<String> names() {
            return List.copyOf(names);
        }

        /** The origins of every piece; those of any if no origin is common to all and none is the statement itself. */
        Stream<String> origins() {
            Set<String> all = new LinkedHashSet<>();
            origins.forEach(all::addAll);
            List<String> common = all.stream()
                    .filter(origin -> origins.stream().allMatch(of -> of.contains(origin)))
                    .toList();
            boolean isOwn = origins.stream().anyMatch(List::isEmpty);
            return common.isEmpty() && !isOwn ? all.stream() : common.stream();
        }

        /** What the words do not state, by the manner in which they are evidence for it. */
        Map<Set<Modality>, List<String>> doubts() {
            return modalities.entrySet().stream()
                    .filter(entry -> !entry.getValue().contains(Modality.STATED))
                    .collect(Collectors.groupingBy(
                            Map.Entry::getValue,
                            LinkedHashMap::new,
                            Collectors.mapping(entry -> entry.getKey().attribute(), Collectors.toList())));
        }
    }

    /** What evidence is for: an attribute of an object, or by its own name the whole of it. */
    private record Subject(Object object, String attribute) {

        @Override
        public String toString() {
            return attribute;
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

package org.amparo.feed.internal.items;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.Basis.Ground;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Relayed;
import org.amparo.feed.internal.words.Titles;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSource;
import org.amparo.id.StatementId;
import org.amparo.speech.Source;
import org.amparo.time.PartialDate;

/** The sources of an item: each statement once, in the order of the sentences that rest on them, with its wordings. */
final class ItemSources {

    private final Words words;
    private final Titles titles;
    private final Relayed relayed;
    private final String anchor;
    private final Map<StatementId, Map<String, Quotation>> wordings = new LinkedHashMap<>();
    private final List<StatementId> numbered = new ArrayList<>();

    /**
     * The sources of these grounds.
     *
     * @param anchor a name that no other item has
     */
    ItemSources(Words words, String anchor, List<Ground> grounds) {
        this.words = words;
        this.titles = words.titles();
        this.relayed = words.relayed();
        this.anchor = anchor;
        grounds.forEach(ground -> wordings.computeIfAbsent(ground.statement(), id -> new LinkedHashMap<>()));
        this.numbered.addAll(wordings.keySet());
        Set<Evidence> seen = new HashSet<>();
        grounds.stream().filter(ItemSources::isPlaced).forEach(ground -> {
            ground.evidence().ifPresent(seen::add);
            add(ground);
        });
        grounds.stream()
                .filter(ground -> !isPlaced(ground)
                        && ground.evidence().filter(seen::contains).isEmpty())
                .forEach(this::add);
    }

    /** Whether the object is at hand that the evidence is for, so that it is known by its right name. */
    private static boolean isPlaced(Ground ground) {
        return ground.evidence().filter(ground.object()::equals).isEmpty();
    }

    private void add(Ground ground) {
        ground.evidence()
                .ifPresent(evidence -> evidence.wording()
                        .ifPresent(wording -> Objects.requireNonNull(wordings.get(ground.statement()))
                                .computeIfAbsent(wording, said -> new Quotation())
                                .add(evidence, new Subject(ground.object(), ground.name()), relayed)));
    }

    /** The numbers of the sources of a sentence. */
    List<Integer> notes(Basis basis) {
        return basis.grounds().stream()
                .map(ground -> numbered.indexOf(ground.statement()) + 1)
                .distinct()
                .sorted()
                .toList();
    }

    /** Quotes the words. How they came there follows, and what they are evidence for without stating it. */
    private String quoted(String wording, Quotation quotation) {
        Stream<String> doubts = quotation.doubts().entrySet().stream()
                .map(doubt -> words.say(
                        "source.for",
                        subjects(doubt.getValue()),
                        words.labels(List.copyOf(doubt.getKey())).orElseGet(() -> words.say("known.unknown"))));
        String about = words.line(Stream.concat(quotation.origins(), doubts).map(Optional::of));
        String said = quotation
                .standing()
                .map(key -> words.say(key, words.quoted(wording), subjects(quotation.names())))
                .orElseGet(() -> words.quoted(wording));
        return words.flat(about.isEmpty() ? said : words.say("source.modality", said, about));
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
            sources.add(source(sources.size() + 1, id, quotations));
        });
        return sources;
    }

    private ItemSource source(int number, StatementId id, List<String> said) {
        Optional<Statement> statement = words.find(id, Statement.class);
        Optional<Source> source = statement.flatMap(Statement::source);
        return new Cited(
                number,
                anchor + "-" + number,
                id,
                words.flat(name(id, statement)),
                web(source.flatMap(Source::url)),
                web(source.flatMap(Source::archiveUrl)),
                source.flatMap(Source::archivedAt)
                        .map(at -> words.date(
                                PartialDate.of(at.atOffset(ZoneOffset.UTC).toLocalDate()))),
                said);
    }

    /** The name of a statement with its date, and that it was not seen, if only citations of it are known. */
    private String name(StatementId id, Optional<Statement> statement) {
        String name = statement.map(titles::of).orElseGet(() -> words.capitalised(words.name(id)));
        String dated = statement.flatMap(of -> titles.dated(of, name)).orElse(name);
        boolean isCited = statement
                .flatMap(Statement::access)
                .filter(Access.CITED::equals)
                .isPresent();
        return isCited ? words.say("source.unseen", dated) : dated;
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

        void add(Evidence evidence, Subject of, Relayed relayed) {
            names.add(of.attribute());
            against.add(standing(evidence));
            if (evidence.supports()) {
                modalities.computeIfAbsent(of, subject -> new LinkedHashSet<>()).add(Known.modality(evidence));
            }
            origins.add(relayed.origins(evidence).toList());
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
            int number,
            String anchor,
            StatementId statement,
            String name,
            Optional<URI> url,
            Optional<URI> archiveUrl,
            Optional<String> archivedOn,
            List<String> wordings)
            implements ItemSource {

        @Override
        public String toString() {
            return statement.toString();
        }
    }
}

package org.amparo.feed.internal.items;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Footnote;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.RelayWords;
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
    private final RelayWords relayed;
    private final String anchor;
    private final Map<StatementId, Map<String, Quotation>> wordings = new LinkedHashMap<>();
    private final List<StatementId> numbered = new ArrayList<>();

    /**
     * The sources of all sentences.
     *
     * @param anchor a name that no other item has
     */
    ItemSources(Words words, String anchor, List<Footnote> footnotes) {
        this.words = words;
        this.titles = words.titles();
        this.relayed = words.relayed();
        this.anchor = anchor;
        Set<Evidence> seen = new HashSet<>();
        for (Footnote footnote : footnotes) {
            wordings.computeIfAbsent(footnote.statement(), id -> new LinkedHashMap<>());
        }
        this.numbered.addAll(wordings.keySet());
        for (Footnote footnote : footnotes) {
            if (footnote.isPlaced()) {
                footnote.evidence().ifPresent(seen::add);
                add(footnote);
            }
        }
        for (Footnote footnote : footnotes) {
            if (!footnote.isPlaced() && !seen.contains(footnote.evidence().orElseThrow())) {
                add(footnote);
            }
        }
    }

    private void add(Footnote footnote) {
        Optional<String> wording = footnote.evidence().flatMap(Evidence::wording);
        if (wording.isPresent()) {
            Objects.requireNonNull(wordings.get(footnote.statement()))
                    .computeIfAbsent(wording.get(), said -> new Quotation())
                    .add(footnote.evidence().orElseThrow(), new Subject(footnote.object(), footnote.name()), relayed);
        }
    }

    /** The numbers of the sources of a sentence. */
    List<Integer> notes(Phrase sentence) {
        Set<Integer> notes = new TreeSet<>();
        for (Footnote footnote : sentence.footnotes()) {
            notes.add(numbered.indexOf(footnote.statement()) + 1);
        }
        return List.copyOf(notes);
    }

    /** Quotes the words. How they came there follows, and what they are evidence for without stating it. */
    private Phrase quoted(String wording, Quotation quotation) {
        List<Phrase> about = quotation.origins();
        for (Map.Entry<Set<Modality>, List<String>> doubt : quotation.doubts().entrySet()) {
            Phrase manners = words.labels(List.copyOf(doubt.getKey())).or(words.say("known.unknown"));
            about.add(words.say("source.for", subjects(doubt.getValue()), manners));
        }
        Phrase said = words.quoted(wording);
        Optional<String> standing = quotation.standing();
        if (standing.isPresent()) {
            said = words.say(standing.get(), said, subjects(quotation.names()));
        }
        return words.beside(said, words.line(about));
    }

    private Phrase subjects(Collection<String> names) {
        Set<Phrase> subjects = new LinkedHashSet<>();
        for (String name : names) {
            subjects.add(words.say(words.has("of." + name) ? "of." + name : "of.other"));
        }
        return words.listed(List.copyOf(subjects));
    }

    List<ItemSource> list() {
        List<ItemSource> sources = new ArrayList<>();
        for (Map.Entry<StatementId, Map<String, Quotation>> source : wordings.entrySet()) {
            List<String> quotations = new ArrayList<>();
            for (Map.Entry<String, Quotation> said : source.getValue().entrySet()) {
                quotations.add(words.written(quoted(said.getKey(), said.getValue())));
            }
            sources.add(source(sources.size() + 1, source.getKey(), quotations));
        }
        return sources;
    }

    private ItemSource source(int number, StatementId id, List<String> said) {
        Optional<Statement> statement = words.find(id, Statement.class);
        Optional<Source> source = statement.flatMap(Statement::source);
        return new Cited(
                number,
                anchor + "-" + number,
                id,
                words.written(name(id, statement)),
                web(source.flatMap(Source::url)),
                web(source.flatMap(Source::archiveUrl)),
                source.flatMap(Source::archivedAt).map(this::day),
                said);
    }

    private String day(Instant at) {
        PartialDate day = PartialDate.of(at.atOffset(ZoneOffset.UTC).toLocalDate());
        return words.written(words.date(day));
    }

    /** The name of a statement with its date, and that it was not seen, if only citations of it are known. */
    private Phrase name(StatementId id, Optional<Statement> statement) {
        if (statement.isEmpty()) {
            return words.capitalised(words.name(id));
        }
        Phrase dated = titles.dated(statement.get());
        boolean isCited = statement.get().access().equals(Optional.of(Access.CITED));
        return isCited ? words.say("source.unseen", dated) : dated;
    }

    private static Optional<URI> web(Optional<URI> address) {
        return address.flatMap(WebAddress::of);
    }

    /** How a wording is known: through which statements it came, and what it is evidence for, stated or not. */
    private static final class Quotation {

        private final List<List<Phrase>> origins = new ArrayList<>();
        private final Map<Subject, Set<Modality>> modalities = new LinkedHashMap<>();
        private final Set<String> against = new LinkedHashSet<>();
        private final Set<String> names = new LinkedHashSet<>();

        void add(Evidence evidence, Subject of, RelayWords relayed) {
            names.add(of.attribute());
            against.add(standing(evidence));
            if (evidence.supports()) {
                modalities.computeIfAbsent(of, subject -> new LinkedHashSet<>()).add(Attribution.modality(evidence));
            }
            origins.add(relayed.origins(evidence));
        }

        /** The phrase for what does not support what it is about, so that nobody reads the words as a proof of it. */
        private static String standing(Evidence evidence) {
            if (evidence.supports()) {
                return "";
            }
            if (!evidence.stands()) {
                return evidence.status().equals(Optional.of(ClaimStatus.RETRACTED))
                        ? "source.retracted"
                        : "source.superseded";
            }
            return evidence.denies() ? "source.denies" : "source.rival";
        }

        /** The phrase, if none of the evidence in these words supports anything. */
        Optional<String> standing() {
            return against.contains("")
                    ? Optional.empty()
                    : Optional.of(against.iterator().next());
        }

        Set<String> names() {
            return names;
        }

        /** The origins of every piece; those of any if no origin is common to all and none is the statement itself. */
        List<Phrase> origins() {
            Set<Phrase> all = new LinkedHashSet<>();
            for (List<Phrase> some : origins) {
                all.addAll(some);
            }
            List<Phrase> common = new ArrayList<>(all);
            for (List<Phrase> some : origins) {
                common.retainAll(some);
            }
            return common.isEmpty() && !origins.contains(List.<Phrase>of()) ? new ArrayList<>(all) : common;
        }

        /** What the words do not state, by the manner in which they are evidence for it. */
        Map<Set<Modality>, List<String>> doubts() {
            Map<Set<Modality>, List<String>> doubts = new LinkedHashMap<>();
            for (Map.Entry<Subject, Set<Modality>> subject : modalities.entrySet()) {
                if (!subject.getValue().contains(Modality.STATED)) {
                    doubts.computeIfAbsent(subject.getValue(), manner -> new ArrayList<>())
                            .add(subject.getKey().attribute());
                }
            }
            return doubts;
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

package org.amparo.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemView;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.speech.Source;
import org.amparo.speech.TextVersion;
import org.amparo.text.LanguageTag;

/** The pages about statements: the item of a feed, the address where it can be read, and whom it names. */
final class StatementPages {

    /** A list of a ministry or a union may be the source of a whole file. */
    private static final int MOST_CITING = 100;

    private final SiteContext site;
    private final ItemModel items;
    private final LinkedData linkedData;
    private final Map<StatementId, List<RecordId>> named = new HashMap<>();
    private final Map<StatementId, Set<RecordId>> citing = new HashMap<>();
    private final Map<StatementId, List<Model>> relayed = new HashMap<>();

    StatementPages(SiteContext site) {
        this.site = site;
        this.items = new ItemModel(site);
        this.linkedData = new LinkedData(site);
        addNamed(Person.class);
        addNamed(Group.class);
        addNamed(Organisation.class);
        addCiting();
        site.file().records(Statement.class).forEach(this::addRelayed);
    }

    /** Adds what a statement passes on to the pages of those that said it. */
    private void addRelayed(Statement record) {
        if (!site.hasPage(record) || !site.words().relayed().tellsHow(record.id())) {
            return;
        }
        Statement by = site.words().past(record);
        for (Relay relay : by.relays()) {
            Optional<Statement> said = site.file().find(relay.statement());
            Phrase told = site.words().relayed().passedOn(by, relay);
            if (said.isPresent() && !told.isEmpty()) {
                relayed.computeIfAbsent(said.get().id(), id -> new ArrayList<>())
                        .add(new Model()
                                .put("text", site.words().sentence(told))
                                .put("url", site.link(by.id(), RecordPage.ROOT)));
            }
        }
    }

    /** Adds the statements from which anything in a record was read, unless that was taken back. */
    private void addCiting() {
        for (RecordKind kind : RecordKind.values()) {
            for (CaseRecord record : site.file().records(kind.type())) {
                if (site.hasPage(record)) {
                    Claim told = site.file().claims().of(record);
                    for (Evidence evidence : SubjectPages.evidence(List.of(record))) {
                        if (told.counts(evidence)) {
                            addCiting(evidence, record.id());
                        }
                    }
                }
            }
        }
    }

    private void addCiting(Evidence evidence, RecordId record) {
        Optional<Statement> source = site.file().find(evidence.statement());
        if (source.isPresent() && !source.get().id().equals(record)) {
            citing.computeIfAbsent(source.get().id(), id -> new LinkedHashSet<>())
                    .add(record);
        }
    }

    private void addNamed(Class<? extends CaseRecord> type) {
        for (CaseRecord record : site.file().records(type)) {
            if (site.hasPage(record)) {
                for (Statement statement : site.file().statementsNaming(record.id())) {
                    named.computeIfAbsent(statement.id(), id -> new ArrayList<>())
                            .add(record.id());
                }
            }
        }
    }

    RecordPage of(Statement statement) {
        Item item = site.item(statement).orElseThrow();
        ItemView view = item.view();
        Optional<URI> address = item.externalUrl();
        Model content = new Model()
                .put("heading", view.title())
                .put("url", address.map(URI::toString))
                .put("original", address.map(url -> site.phrases().say("original", url.getHost())))
                .put("hash", statement.source().flatMap(Source::contentHash).map(this::hash))
                .put("item", items.of(view, ""))
                .putEach("texts", site.words().past(statement).texts(), this::text)
                .put("hasTexts", !site.words().past(statement).texts().isEmpty())
                .putList("relayed", relayed.getOrDefault(statement.id(), List.of()))
                .put("hasNamed", named.containsKey(statement.id()))
                .putEach("named", named.getOrDefault(statement.id(), List.of()), id -> link(statement, id));
        addCiting(statement.id(), content);
        return new RecordPage(
                statement.id(),
                "statement",
                view.title(),
                RecordPage.sentence(view),
                content,
                linkedData.of(statement, view, address));
    }

    /** Adds the records that rest on a statement; of very many the first. */
    private void addCiting(StatementId statement, Model content) {
        List<RecordId> all = List.copyOf(citing.getOrDefault(statement, Set.of()));
        content.put("citingCount", all.size())
                .put("hasCiting", !all.isEmpty())
                .putEach("citing", all.subList(0, Math.min(MOST_CITING, all.size())), this::pageLink);
    }

    private Model pageLink(RecordId id) {
        return new Model().put("text", site.pageTitle(id)).put("url", site.link(id, RecordPage.ROOT));
    }

    /** The text of a statement in one language, paragraph by paragraph. */
    private Model text(TextVersion version) {
        List<String> paragraphs = new ArrayList<>();
        version.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> paragraphs.add(Words.alone(line).strip()));
        return new Model()
                .put("language", version.language().map(LanguageTag::toString))
                .putEach("paragraphs", paragraphs, ItemModel::text);
    }

    private String hash(String hash) {
        return site.phrases().say("original.hash", hash);
    }

    /** The page of somebody whom a statement names, with the words of the statement where they are others than the name. */
    private Model link(Statement statement, RecordId id) {
        Words words = site.words();
        Phrase name = words.titles().of(id);
        String plain = Words.alone(words.written(name)).toLowerCase(Locale.ROOT);
        Set<Phrase> wordings = new LinkedHashSet<>();
        for (Mention mention : words.past(statement).mentions()) {
            boolean isMeant = site.file()
                    .find(mention.record())
                    .filter(named -> named.id().equals(id))
                    .isPresent();
            Optional<String> wording = mention.wording().filter(said -> !plain.contains(said.toLowerCase(Locale.ROOT)));
            if (isMeant && wording.isPresent()) {
                Phrase told = words.quoted(wording.get());
                wordings.add(words.known()
                        .part(told, mention, statement, Statement.MENTIONS, Mention.RECORD, Mention.WORDING));
            }
        }
        Phrase said = words.listed(List.copyOf(wordings));
        return new Model()
                .put("text", words.heading(words.beside(name, said)))
                .put("url", site.link(id, RecordPage.ROOT));
    }
}

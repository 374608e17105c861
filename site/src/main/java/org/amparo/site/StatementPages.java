package org.amparo.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.amparo.feed.template.ItemView;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;

/** The pages about statements: the item of a feed, the address where it can be read, and whom it names. */
final class StatementPages {

    /** A list of a ministry or a union may be the source of a whole file. */
    private static final int MOST_CITING = 100;

    private final SiteContext site;
    private final ItemModel items;
    private final LinkedData linkedData;
    private final Map<StatementId, List<RecordId>> named = new HashMap<>();
    private final Map<StatementId, Set<RecordId>> citing = new HashMap<>();

    StatementPages(SiteContext site) {
        this.site = site;
        this.items = new ItemModel(site);
        this.linkedData = new LinkedData(site);
        addNamed(Person.class);
        addNamed(Group.class);
        addNamed(Organisation.class);
        addCiting();
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
                .put("item", items.of(view, ""))
                .put("hasNamed", named.containsKey(statement.id()))
                .putEach("named", named.getOrDefault(statement.id(), List.of()), this::link);
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

    private Model link(RecordId id) {
        return new Model().put("text", site.name(id)).put("url", site.link(id, RecordPage.ROOT));
    }
}

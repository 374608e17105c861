package org.amparo.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.template.ItemView;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;

/** The pages about statements: the item of a feed, the address where it can be read, and whom it names. */
final class StatementPages {

    private final SiteContext site;
    private final ItemModel items;
    private final LinkedData linkedData;
    private final Map<StatementId, List<RecordId>> named = new HashMap<>();

    StatementPages(SiteContext site) {
        this.site = site;
        this.items = new ItemModel(site);
        this.linkedData = new LinkedData(site);
        addNamed(Person.class);
        addNamed(Group.class);
        addNamed(Organisation.class);
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
        return new RecordPage(
                statement.id(), "statement", view.title(), content, linkedData.of(statement, view, address));
    }

    private Model link(RecordId id) {
        return new Model().put("text", site.name(id)).put("url", site.link(id, RecordPage.ROOT));
    }
}

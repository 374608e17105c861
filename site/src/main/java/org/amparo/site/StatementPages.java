package org.amparo.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        Stream.of(Person.class, Group.class, Organisation.class)
                .flatMap(type -> site.file().records(type).stream())
                .filter(site::hasPage)
                .forEach(record -> site.file()
                        .statementsNaming(record.id())
                        .forEach(statement -> named.computeIfAbsent(statement.id(), id -> new ArrayList<>())
                                .add(record.id())));
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
                .putList(
                        "named",
                        named.getOrDefault(statement.id(), List.of()).stream()
                                .map(this::link)
                                .toList());
        return new RecordPage(
                statement.id(), "statement", view.title(), content, linkedData.of(statement, view, address));
    }

    private Model link(RecordId id) {
        return new Model().put("text", site.name(id)).put("url", site.link(id, RecordPage.ROOT));
    }
}

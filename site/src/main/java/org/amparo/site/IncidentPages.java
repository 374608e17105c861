package org.amparo.site;

import java.util.LinkedHashSet;
import java.util.List;
import org.amparo.Incident;
import org.amparo.feed.template.ItemView;
import org.amparo.id.SubjectId;

/** The pages about incidents: the item of a feed, with those to whom it was done. */
final class IncidentPages {

    private final SiteContext site;
    private final ItemModel items;
    private final MapModel maps;
    private final LinkedData linkedData;

    IncidentPages(SiteContext site) {
        this.site = site;
        this.items = new ItemModel(site);
        this.maps = new MapModel(site);
        this.linkedData = new LinkedData(site);
    }

    RecordPage of(Incident incident) {
        ItemView view = site.item(incident).orElseThrow().view();
        Model content = new Model()
                .put("heading", view.title())
                .put("hasSubjects", !incident.subjects().isEmpty())
                .putEach("subjects", List.copyOf(new LinkedHashSet<>(incident.subjects())), this::link)
                .putIfPresent("map", maps.of(incident))
                .put("item", items.of(view, ""));
        return new RecordPage(
                incident.id(),
                "incident",
                view.title(),
                RecordPage.sentence(view),
                content,
                linkedData.of(incident, view));
    }

    private Model link(SubjectId id) {
        return new Model().put("text", site.name(id)).put("url", site.link(id, RecordPage.ROOT));
    }
}

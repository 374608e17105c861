package org.amparo.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.code.Liberty;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemView;
import org.amparo.site.internal.timeline.Timeline;
import org.amparo.status.Status;

/** The pages about detentions: the item of a feed, with the timeline of this detention. */
final class DetentionPages {

    private static final Set<Liberty> HELD = Set.of(Liberty.DEPRIVED, Liberty.MISSING);

    private final SiteContext site;
    private final ItemModel items;
    private final TimelineModel timelines;
    private final MapModel maps;
    private final LinkedData linkedData;

    DetentionPages(SiteContext site) {
        this.site = site;
        this.items = new ItemModel(site);
        this.timelines = new TimelineModel(site);
        this.maps = new MapModel(site);
        this.linkedData = new LinkedData(site);
    }

    RecordPage of(Detention detention) {
        ItemView view = site.item(detention).orElseThrow().view();
        Optional<String> standing = standing(detention, view);
        Optional<String> shown = isTold(view) ? Optional.empty() : standing;
        Timeline timeline = site.timelines().of(detention);
        Model content = new Model()
                .put("heading", view.title())
                .put("standing", shown)
                .put("subject", site.phrases().say("see", site.name(detention.detainee())))
                .put("subjectUrl", site.link(detention.detainee(), RecordPage.ROOT))
                .putIfPresent(
                        "timeline",
                        timelines.of(
                                detention.detainee(),
                                timeline,
                                SubjectPages.evidence(List.of(detention)),
                                incidents(detention)))
                .putIfPresent("map", maps.of(detention))
                .put("item", items.of(view, ""));
        return new RecordPage(
                detention.id(),
                "detention",
                view.title(),
                List.of(),
                standing,
                shown.or(() -> RecordPage.sentence(view)),
                content,
                linkedData.of(detention, view));
    }

    /** Whether the first sentence of the page says how the detention stands, and the section on it when that was reported. */
    private static boolean isTold(ItemView view) {
        return !view.standfirst().isEmpty()
                && !ItemModel.lines(view, List.of(ItemSection.Kind.STATUS)).isEmpty();
    }

    private List<Incident> incidents(Detention detention) {
        List<Incident> incidents = new ArrayList<>();
        for (Incident incident : site.file().incidentsOf(detention.detainee())) {
            if (incident.detention().equals(Optional.of(detention.id())) && site.hasPage(incident)) {
                incidents.add(incident);
            }
        }
        return incidents;
    }

    /**
     * The last report on somebody who is no longer certainly held on the day of the page or, without one, the status. The
     * title of an item is the same on every day, and "detained since 2023" would read as if somebody knew that it goes on.
     */
    private Optional<String> standing(Detention detention, ItemView view) {
        Status status = site.statusOf(detention.detainee());
        if (status.certainty().isCertain()) {
            return Optional.empty();
        }
        List<String> report = ItemModel.lines(view, List.of(ItemSection.Kind.STATUS));
        if (!report.isEmpty()) {
            return Optional.of(String.join(" ", report));
        }
        boolean isHeld = status.detention().equals(Optional.of(detention.id())) && HELD.contains(status.liberty());
        return isHeld ? Optional.of(site.said(status)) : Optional.empty();
    }
}

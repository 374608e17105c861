package org.amparo.site;

import java.util.List;
import org.amparo.Detention;
import org.amparo.feed.template.ItemView;
import org.amparo.site.internal.timeline.Timeline;

/** The pages about detentions: the item of a feed, with the timeline of this detention. */
final class DetentionPages {

    private final SiteContext site;
    private final ItemModel items;
    private final TimelineModel timelines;
    private final LinkedData linkedData;

    DetentionPages(SiteContext site) {
        this.site = site;
        this.items = new ItemModel(site);
        this.timelines = new TimelineModel(site);
        this.linkedData = new LinkedData(site);
    }

    RecordPage of(Detention detention) {
        ItemView view = site.item(detention).orElseThrow().view();
        Timeline timeline = Timeline.of(site.file(), detention, site.asOf());
        Model content = new Model()
                .put("heading", view.title())
                .put("subject", site.phrases().say("see", site.name(detention.detainee())))
                .put("subjectUrl", site.link(detention.detainee(), RecordPage.ROOT))
                .putIfPresent("timeline", timelines.of(timeline, SubjectPages.evidence(List.of(detention))))
                .put("item", items.of(view, ""));
        return new RecordPage(detention.id(), "detention", view.title(), content, linkedData.of(detention, view));
    }
}

package org.amparo.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Award;
import org.amparo.feed.internal.items.Item;
import org.amparo.honours.Conferral;
import org.amparo.id.SubjectId;

/** The pages about awards, with the item of a feed for each conferral. */
final class AwardPages {

    private final SiteContext site;
    private final ItemModel items;

    AwardPages(SiteContext site) {
        this.site = site;
        this.items = new ItemModel(site);
    }

    RecordPage of(Award award) {
        String title = site.name(award.id());
        List<Item> conferrals = site.items().of(award).toList();
        List<Model> models = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        for (int i = 0; i < conferrals.size(); i++) {
            Item item = conferrals.get(i);
            // Of two to one recipient without keys, which a feed refuses, the first has it.
            Optional<String> anchor = item.anchor().filter(anchors::add);
            models.add(conferral(item, "c" + (i + 1) + "-").put("anchor", anchor));
        }
        Model content = new Model().put("heading", title).put("conferrals", models);
        return new RecordPage(award.id(), "award", title, Optional.empty(), content, Optional.empty());
    }

    private Model conferral(Item item, String prefix) {
        Optional<SubjectId> recipient = item.conferral().map(Conferral::recipient);
        return new Model()
                .put("item", items.of(item.view(), prefix))
                .put("id", prefix + "conferral")
                .put("recipient", recipient.map(id -> site.phrases().say("see", site.name(id))))
                .put("recipientUrl", recipient.flatMap(id -> site.link(id, RecordPage.ROOT)));
    }
}

package org.amparo.site;

import java.util.List;
import java.util.Optional;
import org.amparo.data.DataNumber;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.json.Instants;
import org.amparo.feed.internal.json.Members;
import org.amparo.site.Selections.Selection;

/** The file for programs that says of which day and which publication a site is, and what it counts. */
final class SiteData {

    private final SiteContext site;

    SiteData(SiteContext site) {
        this.site = site;
    }

    String text(Selections selections, Optional<String> hash) {
        Members held = new Members();
        for (String word : List.of("certain", "possible", "groups", "unknown")) {
            int count = 0;
            for (Selection selection : selections.standing()) {
                count += selection.word().equals("held-" + word)
                        ? selection.records().size()
                        : 0;
            }
            held.add(word, new DataNumber(Integer.toString(count)));
        }
        Members data = new Members()
                .add("title", site.title())
                .add("language", site.words().language().toString())
                .add("profile", site.publication().profile().audience())
                .add("asOf", site.asOf().toString())
                .add("generatedAt", Instants.text(site.publication().generatedAt()));
        site.base().ifPresent(base -> data.add("url", base));
        hash.ifPresent(value -> data.add("sha256", value));
        return FeedJson.text(data.add("held", held.object()).object());
    }
}

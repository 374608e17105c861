package org.amparo.feed.internal.items;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;

/** What is told of the record of a body or a group alone: that it was corrected. No feed has such an item; a page may. */
final class HistoryItem extends Item {

    private final CaseRecord record;

    HistoryItem(Words words, CaseRecord record) {
        super(words);
        this.record = record;
    }

    @Override
    public CaseRecord record() {
        return record;
    }

    @Override
    public List<String> tags() {
        return List.of();
    }

    @Override
    public ItemView view() {
        Phrase who = titles.of(record.id());
        return view(who, who, new Sections(words).add(Kind.CORRECTIONS, new Corrections(words).lines(record)));
    }
}

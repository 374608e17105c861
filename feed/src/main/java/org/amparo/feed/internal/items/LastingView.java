package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.DemandOutcome;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemSource;
import org.amparo.feed.template.ItemView;
import org.amparo.honours.Conferral;
import org.amparo.text.LanguageTag;

/**
 * An item as far as a change of it is news: without notes and sources, and without as of when something is known, since
 * the next edition of a list says the same again.
 */
public record LastingView(
        ItemView whole,
        String title,
        List<ItemSentence> standfirst,
        List<ItemSentence> account,
        List<ItemSection> sections)
        implements ItemView {

    /** Outcomes of a demand in which nothing has happened yet: their day only says how new they are. */
    public static final Set<DemandOutcome> OPEN =
            Set.of(DemandOutcome.UNKNOWN, DemandOutcome.PENDING, DemandOutcome.NOT_MET);

    public static LastingView of(ItemView whole) {
        List<ItemSection> sections = new ArrayList<>();
        for (ItemSection section : whole.sections()) {
            ItemSection left = NotedSection.lasting(section);
            if (!left.lines().isEmpty()) {
                sections.add(left);
            }
        }
        return new LastingView(
                whole,
                whole instanceof Item.View view ? view.lastingTitle() : whole.title(),
                NotedSection.lasting(whole.standfirst()),
                NotedSection.lasting(whole.account()),
                List.copyOf(sections));
    }

    @Override
    public CaseFile caseFile() {
        return whole.caseFile();
    }

    @Override
    public LanguageTag language() {
        return whole.language();
    }

    @Override
    public CaseRecord record() {
        return whole.record();
    }

    @Override
    public Optional<Conferral> conferral() {
        return whole.conferral();
    }

    @Override
    public List<String> who() {
        return whole.who();
    }

    @Override
    public List<ItemSource> sources() {
        return List.of();
    }

    @Override
    public String toString() {
        return whole.toString();
    }
}

package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.Proceeding;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;

/**
 * What items tell of a detention and of the detainee, by its subject, for a document that has an order of its own. The
 * sentences are those of the items.
 */
public final class Dossier {

    private final DetentionItem item;
    private final Detention detention;
    private final List<Phrase> story = new ArrayList<>();
    private final List<Phrase> arrests = new ArrayList<>();
    private final Map<Kind, List<Phrase>> told = new EnumMap<>(Kind.class);

    Dossier(Words words, DetentionItem item, Detention record) {
        this.item = item;
        this.detention = words.past(record);
        story.addAll(item.story().standfirst());
        story.addAll(item.story().account());
        Sections sections = item.sections();
        Optional<Person> detainee = words.find(detention.detainee(), Person.class);
        if (detainee.isPresent()) {
            sections.add(Kind.PERSON, new PersonLines(words).names(detainee.get()));
        }
        for (Sections.Section section : sections.list()) {
            // The lines on arrests are given by themselves.
            int first = section.kind() == Kind.CUSTODY && !told.containsKey(Kind.CUSTODY) ? item.arrests() : 0;
            add(arrests, section.lines().subList(0, first));
            add(
                    told.computeIfAbsent(section.kind(), kind -> new ArrayList<>()),
                    section.lines().subList(first, section.lines().size()));
        }
    }

    private static void add(List<Phrase> to, List<Line> lines) {
        for (Line line : lines) {
            line.sentences().forEach(piece -> to.add(piece.phrase()));
        }
    }

    /** The detention without what is only denied, and without what was still ahead when it was told. */
    public Detention detention() {
        return detention;
    }

    /** Who it is about and what happened, in whole sentences and in the order of time. */
    public List<Phrase> story() {
        return List.copyOf(story);
    }

    /** The sentences on the arrests. */
    public List<Phrase> arrests() {
        return List.copyOf(arrests);
    }

    /** The sentences on a subject; of custody, without the arrests. */
    public List<Phrase> on(Kind subject) {
        return List.copyOf(told.getOrDefault(subject, List.of()));
    }

    /** The steps of the proceedings of these kinds, as they are told among all of them. */
    public List<Phrase> steps(Set<ProceedingKind> kinds) {
        List<Phrase> steps = new ArrayList<>();
        for (Proceeding step : Course.inTime(detention.proceedings(), Proceeding::on)) {
            if (step.kind().filter(kinds::contains).isPresent()) {
                steps.add(item.step(step));
            }
        }
        return steps;
    }

    @Override
    public String toString() {
        return detention.id().toString();
    }
}

package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.code.WgadCategory;
import org.amparo.custody.Argument;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.RelayWords;
import org.amparo.feed.internal.words.Words;

/** Why somebody holds a detention to be arbitrary, by category. */
final class ArgumentLines {

    private final Words words;
    private final Attribution known;
    private final RelayWords relayed;

    ArgumentLines(Words words) {
        this.words = words;
        this.known = words.known();
        this.relayed = words.relayed();
    }

    /** A line for each argument, in the order of the categories; last those of another category, or of none. */
    List<Line> of(Detention detention) {
        List<Argument> rest = new ArrayList<>(detention.arguments());
        List<Line> lines = new ArrayList<>();
        for (WgadCategory category : WgadCategory.VOCABULARY.codes()) {
            for (Argument argument : detention.arguments()) {
                if (argument.category().equals(Optional.of(category))) {
                    lines.add(line(argument, detention));
                    rest.remove(argument);
                }
            }
        }
        for (Argument argument : rest) {
            lines.add(line(argument, detention));
        }
        return lines;
    }

    private Line line(Argument argument, Detention detention) {
        return Line.of(told(argument, detention).restingOn(Parts.of(detention, Detention.ARGUMENTS, argument)));
    }

    private Phrase told(Argument argument, Detention detention) {
        Phrase text = relayed.quoted(argument.description(), argument);
        Phrase why = words.say("argument.for", words.label(argument.category()), text)
                .or(text);
        Phrase by = known.line(words.within(argument.claimant()), Grounds.only(argument, Argument.CLAIMANT));
        return relayed.claimed(
                why, by, detention, argument, Grounds.of(argument, Argument.CATEGORY, Argument.DESCRIPTION));
    }
}

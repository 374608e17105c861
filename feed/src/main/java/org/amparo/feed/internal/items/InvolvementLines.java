package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.custody.Involvement;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;

/** Those who are said to have had a part in a violation, in sentences, each with whose claim it is. */
final class InvolvementLines {

    private final Words words;
    private final Attribution known;

    InvolvementLines(Words words) {
        this.words = words;
        this.known = words.known();
    }

    /**
     * A line for each involvement.
     *
     * @param record the record that tells of them, and of its list in this attribute
     */
    List<Line> of(List<Involvement> involvements, CaseRecord record, AttributeName<?> list) {
        List<Line> lines = new ArrayList<>();
        for (Involvement involvement : involvements) {
            Phrase told = known.claim(told(involvement, record), Grounds.ofList(involvement, record, list));
            lines.add(Line.of(told.restingOn(Parts.of(record, list, involvement))));
        }
        return lines;
    }

    /** Each involvement in a sentence of its own. */
    List<Phrase> told(List<Involvement> involvements, CaseRecord record, AttributeName<?> list) {
        List<Phrase> told = new ArrayList<>();
        for (Involvement involvement : involvements) {
            Phrase said = known.claim(said(involvement, record), Grounds.ofList(involvement, record, list));
            told.add(known.attributed(said).restingOn(Parts.of(record, list, involvement)));
        }
        return told;
    }

    private Phrase said(Involvement involvement, CaseRecord record) {
        Optional<String> key = words.key("account.involved.", involvement.degree());
        Phrase who = somebody(involvement);
        if (key.isEmpty() || who.isEmpty()) {
            return told(involvement, record);
        }
        Phrase claim = piece(words.say(key.get(), who), involvement, Involvement.DEGREE);
        return words.relayed().said("motive.clause", claim, record, involvement, Grounds.whole(involvement));
    }

    /** Who had a part: the name, or else the type with its article. */
    private Phrase somebody(Involvement involvement) {
        Phrase name = piece(words.within(involvement.agent()), involvement, Involvement.AGENT);
        Optional<String> type = words.key("account.perpetrator.", involvement.perpetratorType());
        return name.isEmpty() && type.isPresent()
                ? piece(words.say(type.get()), involvement, Involvement.PERPETRATOR_TYPE)
                : name;
    }

    private Phrase told(Involvement involvement, CaseRecord record) {
        Phrase degree = piece(words.label(involvement.degree()), involvement, Involvement.DEGREE);
        Phrase claim = words.pieces(who(involvement), degree);
        return words.relayed().claimed(claim, Phrase.NONE, record, involvement, Grounds.whole(involvement));
    }

    /** Who had a part. The type of a perpetrator stands in brackets beside a name, so that nobody reads of two. */
    private Phrase who(Involvement involvement) {
        Phrase type = words.label(involvement.perpetratorType());
        Phrase name = words.within(involvement.agent());
        if (name.isEmpty()) {
            return piece(type, involvement, Involvement.PERPETRATOR_TYPE).or(words.say("response.somebody"));
        }
        return piece(words.beside(name, type), involvement, Involvement.AGENT, Involvement.PERPETRATOR_TYPE);
    }

    private Phrase piece(Phrase piece, Involvement involvement, AttributeName<?>... attributes) {
        return known.claim(piece, Grounds.only(involvement, attributes));
    }
}

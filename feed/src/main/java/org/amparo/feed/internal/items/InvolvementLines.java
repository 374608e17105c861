package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.code.Code;
import org.amparo.custody.Involvement;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;

/** Those who are said to have had a part in a violation, in sentences, each with whose claim it is. */
final class InvolvementLines {

    private final Words words;
    private final Known known;

    InvolvementLines(Words words) {
        this.words = words;
        this.known = words.known();
    }

    /**
     * A line for each involvement.
     *
     * @param record the record that tells of them, and of its list in this attribute
     * @param of what is told of all of them together
     */
    Stream<Line> of(List<Involvement> involvements, CaseRecord record, AttributeName<?> list, Basis of) {
        return involvements.stream()
                .map(involvement -> new Line(words)
                        .say(
                                known.inList(told(involvement, record), involvement, record, list),
                                Basis.of(Involvement.SHAPE, involvement).and(of)));
    }

    private String told(Involvement involvement, CaseRecord record) {
        String claim = words.pieces(
                Stream.of(Optional.of(who(involvement)), label(involvement.degree(), involvement, Involvement.DEGREE)));
        return words.relayed()
                .claimed(involvement)
                .map(by -> known.claimed(words.say("motive.by", by, claim), involvement))
                .orElseGet(() -> known.whole(words.absent(record.id(), "motive.by-unknown", claim), involvement));
    }

    /** Who had a part. The type of a perpetrator stands in brackets beside a name, so that nobody reads of two. */
    private String who(Involvement involvement) {
        Optional<String> type = involvement.perpetratorType().flatMap(words::label);
        return involvement
                .agent()
                .map(words::name)
                .map(name -> known.claimedPiece(
                        type.map(of -> words.say("source.modality", name, of)).orElse(name),
                        involvement,
                        Involvement.AGENT,
                        Involvement.PERPETRATOR_TYPE))
                .or(() -> label(involvement.perpetratorType(), involvement, Involvement.PERPETRATOR_TYPE))
                .orElseGet(() -> words.say("response.somebody"));
    }

    private Optional<String> label(Optional<? extends Code> code, Involvement involvement, AttributeName<?> attribute) {
        return code.flatMap(words::label).map(label -> known.claimedPiece(label, involvement, attribute));
    }
}

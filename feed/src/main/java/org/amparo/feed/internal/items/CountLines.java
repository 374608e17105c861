package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.code.CountMethod;
import org.amparo.code.CountQualifier;
import org.amparo.code.CountScope;
import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Relayed;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Count;

/** A number in sentences: of whom, as of when, who counted and how, and its parts. */
final class CountLines {

    /** The qualifiers that say nothing more of a number that has bounds, and nothing at all without a number. */
    private static final List<CountQualifier> FIGURED =
            List.of(CountQualifier.EXACT, CountQualifier.RANGE, CountQualifier.AT_LEAST, CountQualifier.AT_MOST);

    private final Words words;
    private final Known known;
    private final Relayed relayed;

    CountLines(Words words) {
        this.words = words;
        this.known = new Known(words);
        this.relayed = new Relayed(words);
    }

    /**
     * The number with its parts.
     *
     * @param otherwise what it rests on if it has no evidence
     */
    Line line(Count count, Basis otherwise) {
        List<String> parts = count.breakdown().stream()
                .map(this::counted)
                .flatMap(Optional::stream)
                .toList();
        Line line = new Line(words)
                .say(
                        whole(count),
                        Basis.but(
                                        Count.SHAPE,
                                        count,
                                        Count.BREAKDOWN,
                                        Count.BREAKDOWN_EXHAUSTIVE,
                                        Count.BREAKDOWN_OVERLAPPING)
                                .or(otherwise))
                .say(isUnknown(count) ? words.say("count.qualifier-unknown") : "", Basis.NONE);
        if (parts.isEmpty()) {
            return line;
        }
        Basis ofParts = count.breakdown().stream()
                .map(part -> Basis.of(Count.SHAPE, part))
                .reduce(Basis.only(Count.SHAPE, count, Count.BREAKDOWN), Basis::and);
        return line.say(
                        words.say("count.including", words.all(parts)),
                        ofParts.or(Basis.whole(Count.SHAPE, count)).or(otherwise))
                .say(
                        count.breakdownExhaustive()
                                .filter(isAll -> isAll)
                                .map(all -> known.say(count, Count.BREAKDOWN_EXHAUSTIVE, "count.exhaustive")),
                        Basis.about(Count.SHAPE, count, Count.BREAKDOWN_EXHAUSTIVE)
                                .or(otherwise))
                .say(
                        count.breakdownOverlapping()
                                .filter(isSo -> isSo)
                                .map(so -> known.say(count, Count.BREAKDOWN_OVERLAPPING, "count.overlapping")),
                        Basis.about(Count.SHAPE, count, Count.BREAKDOWN_OVERLAPPING)
                                .or(otherwise));
    }

    private String whole(Count count) {
        if (isUnknown(count) && counted(count).isEmpty()) {
            return "";
        }
        boolean isNumbered = number(count).isPresent();
        String figure = words.pieces(Stream.of(
                counted(count).map(counted -> isNumbered ? counted : words.say("count.unnumbered", counted)),
                count.asOf().map(day -> known.say(count, Count.AS_OF, "date.as-of", words.date(day))),
                count.period().map(words::period),
                // A number as of a day is that of the day. "Current" would seem to be that of today.
                count.scope()
                        .filter(scope -> !scope.equals(CountScope.CURRENT)
                                || count.asOf().isEmpty())
                        .map(words::label)));
        return counting(count)
                .map(by -> figure.isEmpty() ? by : words.say("count.counted", figure, by))
                .orElse(figure);
    }

    /** Who counted, and how. */
    private Optional<String> counting(Count count) {
        Optional<String> how = count.method()
                .map(method -> onCounting(
                        words.key("method.", method).map(words::say).orElseGet(() -> words.label(method)),
                        count,
                        Count.METHOD));
        Optional<String> by = count.by().map(body -> onCounting(words.name(body), count, Count.BY));
        return how.map(method -> by.map(body -> words.say("count.method-by", method, body))
                        .orElse(method))
                .or(() -> by.map(body -> words.say("count.by", body)));
    }

    /** The line on how somebody counted. An estimate as a whole is one of the number, and leaves no doubt of this. */
    private String onCounting(String line, Count count, AttributeName<?> attribute) {
        return isEstimate(count) ? known.piece(line, count, attribute) : known.line(line, count, attribute);
    }

    private static boolean isEstimate(Count count) {
        List<Evidence> whole = count.evidence().stream()
                .filter(evidence -> evidence.about().isEmpty())
                .toList();
        return !whole.isEmpty()
                && whole.stream()
                        .allMatch(evidence ->
                                evidence.supports() && Known.modality(evidence).equals(Modality.ESTIMATED));
    }

    private Optional<String> counted(Count count) {
        Optional<String> number = number(count);
        Optional<String> population = count.population().map(words::plain).map(text -> relayed.quoted(text, count));
        if (population.isPresent()) {
            return number.map(figure -> words.say("count.of", figure, population.get()))
                    .or(() -> population);
        }
        return count.unit()
                .map(unit -> number.map(figure -> words.key("unit.", unit)
                                .map(key -> words.counted(key, figure, last(count)))
                                .orElseGet(() -> words.say("count.of", figure, words.label(unit))))
                        .orElseGet(() -> words.label(unit)))
                .or(() -> number);
    }

    /** The number by which the form of a noun goes. */
    private static String last(Count count) {
        return String.valueOf(count.value().or(count::atMost).or(count::atLeast).orElse(0L));
    }

    private Optional<String> number(Count count) {
        if (isUnknown(count)) {
            return Optional.empty();
        }
        Optional<String> told = count.value()
                .map(String::valueOf)
                .map(value -> qualified(value, count))
                .or(() -> bounds(count).map(bounds -> ofBounds(bounds, count)))
                .or(() -> count.qualifier()
                        .filter(kind -> !FIGURED.contains(kind))
                        .map(words::label));
        // That somebody estimated stands further on in the sentence, if it is told how they counted.
        boolean isTold = isEstimate(count)
                && count.method().filter(CountMethod.ESTIMATE::equals).isPresent();
        return told.map(
                number -> isTold ? known.piece(number, count, Count.VALUE) : known.line(number, count, Count.VALUE));
    }

    /** Whether the number has a qualifier of which nobody here knows what it makes of the number. */
    private static boolean isUnknown(Count count) {
        return count.qualifier().filter(kind -> !kind.isKnown()).isPresent();
    }

    private String qualified(String value, Count count) {
        return count.qualifier()
                .filter(kind -> !kind.equals(CountQualifier.EXACT))
                .map(kind -> words.key("count.", kind)
                        .filter(key -> !kind.equals(CountQualifier.RANGE))
                        .map(key -> words.say(key, value))
                        .orElseGet(() -> words.say(
                                "source.modality", value, bounds(count).orElseGet(() -> words.label(kind)))))
                .orElse(value);
    }

    /** Bounds say by themselves that they are some. */
    private String ofBounds(String bounds, Count count) {
        return count.qualifier().filter(kind -> !FIGURED.contains(kind)).isPresent()
                ? words.say(
                        "source.modality", bounds, words.label(count.qualifier().orElseThrow()))
                : bounds;
    }

    private Optional<String> bounds(Count count) {
        Optional<String> least = count.atLeast().map(String::valueOf);
        Optional<String> most = count.atMost().map(String::valueOf);
        return least.flatMap(from -> most.map(to -> words.say("count.range", from, to)))
                .or(() -> least.map(from -> words.say("count.at-least", from)))
                .or(() -> most.map(to -> words.say("count.at-most", to)));
    }
}

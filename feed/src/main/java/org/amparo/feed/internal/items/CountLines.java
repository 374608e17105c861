package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.code.Code;
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
        this.known = words.known();
        this.relayed = words.relayed();
    }

    /**
     * The number with its parts.
     *
     * @param otherwise what it rests on if it has no evidence
     */
    Line line(Statement statement, Count count, Basis otherwise) {
        List<String> parts = count.breakdown().stream()
                .map(this::counted)
                .flatMap(Optional::stream)
                .toList();
        Line line = new Line(words)
                .say(
                        known.inList(told(statement, count), count, statement, Statement.COUNTS),
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
                        known.piece(words.say("count.including", words.all(parts)), count, Count.BREAKDOWN),
                        ofParts.or(otherwise))
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

    /** The number; if it is not said who counted, whose number it is, since it is not ours. */
    private String told(Statement statement, Count count) {
        String whole = whole(count);
        return whole.isEmpty() || count.by().isPresent() || number(count).isEmpty()
                ? whole
                : words.say("count.according", speaker(statement), whole);
    }

    private String speaker(Statement statement) {
        return words.author(statement)
                .or(() -> statement.publisher().map(words::name))
                .orElseGet(() -> words.say("act.statement"));
    }

    private String whole(Count count) {
        if (isUnknown(count) && counted(count).isEmpty()) {
            return "";
        }
        boolean isNumbered = number(count).isPresent();
        String figure = words.pieces(Stream.of(
                counted(count).map(counted -> isNumbered ? counted : words.say("count.unnumbered", counted)),
                count.asOf().map(day -> known.say(count, Count.AS_OF, "date.as-of", words.date(day))),
                count.period().map(period -> known.piece(words.period(period), count, Count.PERIOD)),
                // A number as of a day is that of the day. "Current" would seem to be that of today.
                count.scope()
                        .filter(scope -> !scope.equals(CountScope.CURRENT)
                                || count.asOf().isEmpty())
                        .flatMap(words::label)
                        .map(scope -> known.piece(scope, count, Count.SCOPE))));
        String told = isNumbered && count.by().isEmpty() ? "source.modality" : "count.counted";
        return counting(count)
                .map(by -> figure.isEmpty() ? by : words.say(told, figure, by))
                .orElse(figure);
    }

    /** Who counted, and how. */
    private Optional<String> counting(Count count) {
        Optional<String> how = count.method()
                .flatMap(method -> words.key("method.", method).map(words::say).or(() -> words.label(method)))
                .map(method -> onCounting(method, count, Count.METHOD));
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
            return number.map(figure -> marked(words.say("count.of", figure, population.get()), count))
                    .or(() -> population);
        }
        Optional<String> unit = count.unit().flatMap(words::label);
        return number.map(figure -> marked(ofUnit(figure, count), count)).or(() -> unit);
    }

    private String ofUnit(String figure, Count count) {
        return count.unit()
                .flatMap(unit -> words.key("unit.", unit)
                        .map(key -> words.counted(key, figure, last(count)))
                        .or(() -> words.label(unit).map(label -> words.say("count.of", figure, label))))
                .orElse(figure);
    }

    /** The number with what stands behind it. That somebody estimated stands further on in the sentence, if it is told how they counted. */
    private String marked(String figure, Count count) {
        String counted = beside(count)
                .map(beside -> words.say("source.modality", figure, beside))
                .orElse(figure);
        boolean isTold = isEstimate(count)
                && count.method().filter(CountMethod.ESTIMATE::equals).isPresent();
        AttributeName<?>[] told = {Count.VALUE, Count.AT_LEAST, Count.AT_MOST, Count.UNIT, Count.POPULATION};
        return isTold ? known.piece(counted, count, told) : known.lineOf(counted, count, told);
    }

    /** The number by which the form of a noun goes. */
    private static String last(Count count) {
        return String.valueOf(count.value().or(count::atMost).or(count::atLeast).orElse(0L));
    }

    private Optional<String> number(Count count) {
        if (isUnknown(count)) {
            return Optional.empty();
        }
        return count.value()
                .map(String::valueOf)
                .map(value -> qualified(value, count))
                .or(() -> bounds(count))
                .or(() -> vague(count));
    }

    /** A qualifier that says more than bounds do: about, many, several. */
    private Optional<String> vague(Count count) {
        return count.qualifier().filter(kind -> !FIGURED.contains(kind)).flatMap(words::label);
    }

    /** Whether nobody here knows what a code makes of the number: its qualifier, its scope, or what is counted. */
    private static boolean isUnknown(Count count) {
        return Stream.<Optional<? extends Code>>of(
                        count.qualifier(),
                        count.scope(),
                        count.unit().filter(unit -> count.population().isEmpty()))
                .flatMap(Optional::stream)
                .anyMatch(code -> !code.isKnown());
    }

    private String qualified(String value, Count count) {
        return count.qualifier()
                .filter(kind -> !isRange(count))
                .flatMap(kind -> words.key("count.", kind))
                .map(key -> words.say(key, value))
                .orElse(value);
    }

    /** What stands behind a number and what is counted: the bounds of a range, or that it is a vague number. */
    private Optional<String> beside(Count count) {
        boolean isSaid = count.qualifier()
                .filter(kind -> count.value().isPresent() && !isRange(count))
                .flatMap(kind -> words.key("count.", kind))
                .isPresent();
        if (isSaid || (count.value().isEmpty() && bounds(count).isEmpty())) {
            return Optional.empty();
        }
        return count.value().isPresent() && isRange(count)
                ? bounds(count).or(() -> Optional.of(words.say("count.ranging")))
                : vague(count);
    }

    private static boolean isRange(Count count) {
        return count.qualifier().filter(CountQualifier.RANGE::equals).isPresent();
    }

    private Optional<String> bounds(Count count) {
        Optional<String> least = count.atLeast().map(String::valueOf);
        Optional<String> most = count.atMost().map(String::valueOf);
        return least.flatMap(from -> most.map(to -> words.say("count.range", from, to)))
                .or(() -> least.map(from -> words.say("count.at-least", from)))
                .or(() -> most.map(to -> words.say("count.at-most", to)));
    }
}

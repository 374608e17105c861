package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Group;
import org.amparo.Statement;
import org.amparo.code.Code;
import org.amparo.code.CountMethod;
import org.amparo.code.CountQualifier;
import org.amparo.code.CountScope;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.RelayWords;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Count;

/** A number in sentences: of whom, as of when, who counted and how, and its parts. */
final class CountLines {

    /** The qualifiers that say nothing more of a number that has bounds, and nothing at all without a number. */
    private static final List<CountQualifier> FIGURED =
            List.of(CountQualifier.EXACT, CountQualifier.RANGE, CountQualifier.AT_LEAST, CountQualifier.AT_MOST);

    private final Words words;
    private final Attribution known;
    private final RelayWords relayed;

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
    Line line(Statement statement, Phrase itself, Count count, Grounds otherwise) {
        Grounds ofList = Grounds.ofList(count, statement, Statement.COUNTS);
        return line(known.claim(told(statement, itself, count), ofList), count, otherwise);
    }

    /** The size of a group, as somebody counted it. */
    Line size(Group group, Count size) {
        Phrase told = known.claim(whole(size), Grounds.only(group, Group.SIZE));
        return line(told, size, Grounds.of(group, Group.SIZE));
    }

    private Line line(Phrase told, Count count, Grounds otherwise) {
        Grounds ofNumber = Grounds.all(count, Count.BREAKDOWN, Count.BREAKDOWN_EXHAUSTIVE, Count.BREAKDOWN_OVERLAPPING);
        Line line = Line.of(told.restingOn(ofNumber.or(otherwise)));
        if (isUnknown(count)) {
            line.say(words.say("count.qualifier-unknown"));
        }
        addParts(line, count, otherwise);
        return line;
    }

    private void addParts(Line line, Count count, Grounds otherwise) {
        List<Phrase> parts = new ArrayList<>();
        Grounds grounds = Grounds.only(count, Count.BREAKDOWN);
        for (Count part : count.breakdown()) {
            parts.add(figure(counted(part), part));
            grounds = grounds.and(Grounds.all(part));
        }
        Phrase all = words.all(parts);
        if (!all.isEmpty()) {
            Phrase including = known.line(words.say("count.including", all), Grounds.only(count, Count.BREAKDOWN));
            line.say(including.restingOn(grounds.or(otherwise)));
            addIfSo(
                    line,
                    count,
                    count.breakdownExhaustive(),
                    Count.BREAKDOWN_EXHAUSTIVE,
                    "count.exhaustive",
                    otherwise);
            addIfSo(
                    line,
                    count,
                    count.breakdownOverlapping(),
                    Count.BREAKDOWN_OVERLAPPING,
                    "count.overlapping",
                    otherwise);
        }
    }

    private void addIfSo(
            Line line, Count count, Optional<Boolean> isSo, AttributeName<?> about, String key, Grounds otherwise) {
        if (isSo.orElse(false)) {
            line.say(known.line(words.say(key), Grounds.of(count, about)).restingElseOn(otherwise));
        }
    }

    /** The number; if it is not said who counted, whose number it is, since it is not ours. */
    private Phrase told(Statement statement, Phrase itself, Count count) {
        Phrase whole = whole(count);
        if (count.by().isPresent() || number(count).isEmpty()) {
            return whole;
        }
        Phrase speaker = words.speaker(statement).or(itself);
        return words.say("count.according", speaker, whole);
    }

    private Phrase whole(Count count) {
        Phrase counted = counted(count);
        if (isUnknown(count) && counted.isEmpty()) {
            return Phrase.NONE;
        }
        boolean isNumbered = !number(count).isEmpty();
        Phrase number = isNumbered ? counted : words.say("count.unnumbered", counted);
        Phrase figure = figure(number, count);
        String told = isNumbered && count.by().isEmpty() ? "source.modality" : "count.counted";
        Phrase by = counting(count);
        return words.say(told, figure, by).or(figure).or(by);
    }

    /** The number with the time of which it is. */
    private Phrase figure(Phrase number, Count count) {
        Phrase day = words.say("date.as-of", words.date(count.asOf()));
        return words.pieces(
                number,
                known.line(day, Grounds.of(count, Count.AS_OF)),
                known.line(words.period(count.period()), Grounds.only(count, Count.PERIOD)),
                known.line(scope(count), Grounds.only(count, Count.SCOPE)));
    }

    /** A number as of a day is that of the day. "Current" would seem to be that of today. */
    private Phrase scope(Count count) {
        boolean isCurrent = count.scope().equals(Optional.of(CountScope.CURRENT));
        return isCurrent && count.asOf().isPresent() ? Phrase.NONE : words.label(count.scope());
    }

    /** Who counted, and how. */
    private Phrase counting(Count count) {
        Phrase how = onCounting(method(count), count, Count.METHOD);
        Phrase by = onCounting(words.within(count.by()), count, Count.BY);
        return words.say("count.method-by", how, by).or(how).or(words.say("count.by", by));
    }

    private Phrase method(Count count) {
        Optional<String> key = words.key("method.", count.method());
        return key.isPresent() ? words.say(key.get()) : words.label(count.method());
    }

    /** The line on how somebody counted. An estimate as a whole is one of the number, and leaves no doubt of this. */
    private Phrase onCounting(Phrase line, Count count, AttributeName<?> attribute) {
        return known.line(
                line, Grounds.areEstimates(count) ? Grounds.only(count, attribute) : Grounds.of(count, attribute));
    }

    private Phrase counted(Count count) {
        Phrase figure = number(count);
        Phrase population = relayed.quoted(count.population(), count);
        if (!population.isEmpty()) {
            return marked(words.say("count.of", figure, population), count).or(population);
        }
        return marked(ofUnit(figure, count), count).or(words.label(count.unit()));
    }

    private Phrase ofUnit(Phrase figure, Count count) {
        Optional<String> key = words.key("unit.", count.unit());
        return key.isPresent() && !figure.isEmpty()
                ? words.counted(key.get(), figure, last(count))
                : words.say("count.of", figure, words.label(count.unit())).or(figure);
    }

    /** The number with what stands behind it. That somebody estimated stands further on in the sentence, if it is told how they counted. */
    private Phrase marked(Phrase figure, Count count) {
        Phrase counted = words.beside(figure, beside(count));
        boolean isTold = Grounds.areEstimates(count) && count.method().equals(Optional.of(CountMethod.ESTIMATE));
        AttributeName<?>[] told = {Count.VALUE, Count.AT_LEAST, Count.AT_MOST, Count.UNIT, Count.POPULATION};
        return known.line(counted, isTold ? Grounds.only(count, told) : Grounds.of(count, told));
    }

    /** The number by which the form of a noun goes. */
    private static String last(Count count) {
        return String.valueOf(count.value().or(count::atMost).or(count::atLeast).orElse(0L));
    }

    private Phrase number(Count count) {
        if (isUnknown(count)) {
            return Phrase.NONE;
        }
        return count.value().isPresent()
                ? qualified(Words.number(count.value().get()), count)
                : bounds(count).or(vague(count));
    }

    /** A qualifier that says more than bounds do: about, many, several. */
    private Phrase vague(Count count) {
        boolean isFigured = count.qualifier().isPresent()
                && FIGURED.contains(count.qualifier().get());
        return isFigured ? Phrase.NONE : words.label(count.qualifier());
    }

    /** Whether nobody here knows what a code makes of the number: its qualifier, its scope, or what is counted. */
    private static boolean isUnknown(Count count) {
        return isUnknown(count.qualifier())
                || isUnknown(count.scope())
                || (isUnknown(count.unit()) && count.population().isEmpty());
    }

    private static boolean isUnknown(Optional<? extends Code> code) {
        return code.isPresent() && !code.get().isKnown();
    }

    private Phrase qualified(Phrase value, Count count) {
        Optional<String> key = words.key("count.", count.qualifier());
        return key.isPresent() && !isRange(count) ? words.say(key.get(), value) : value;
    }

    /** What stands behind a number and what is counted: the bounds of a range, or that it is a vague number. */
    private Phrase beside(Count count) {
        boolean isValue = count.value().isPresent();
        boolean isSaid = isValue
                && !isRange(count)
                && words.key("count.", count.qualifier()).isPresent();
        if (isSaid || (!isValue && bounds(count).isEmpty())) {
            return Phrase.NONE;
        }
        return isValue && isRange(count) ? bounds(count).or(words.say("count.ranging")) : vague(count);
    }

    private static boolean isRange(Count count) {
        return count.qualifier().equals(Optional.of(CountQualifier.RANGE));
    }

    private Phrase bounds(Count count) {
        Phrase least = number(count.atLeast());
        Phrase most = number(count.atMost());
        return words.say("count.range", least, most)
                .or(words.say("count.at-least", least))
                .or(words.say("count.at-most", most));
    }

    private static Phrase number(Optional<Long> number) {
        return number.isPresent() ? Words.number(number.get()) : Phrase.NONE;
    }
}

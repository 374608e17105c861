package org.amparo.feed.internal.items;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.code.Code;
import org.amparo.code.CustodyForm;
import org.amparo.code.MissingReason;
import org.amparo.code.Penalty;
import org.amparo.custody.Charge;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Missing;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;

/** What a detained person is charged with and sentenced to, in sentences. */
final class TrialLines {

    /** The reasons that tell what the sources of the detention say. */
    private static final List<MissingReason> OF_SOURCES =
            List.of(MissingReason.NOT_STATED, MissingReason.UNKNOWN_TO_SOURCE, MissingReason.DISPUTED);

    /** "Art. 228", "статья 228" or "§ 5", but neither "L. 421-1" nor "IV". */
    private static final Pattern NAMED_ARTICLE = Pattern.compile("§|(?![IVXLCDM]+\\b)\\p{L}{2}");

    private final Words words;
    private final Known known;
    private final Detention detention;

    TrialLines(Words words, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.detention = detention;
    }

    private Line line() {
        return new Line(words);
    }

    private Basis basis(AttributeName<?> list, Basis part) {
        return Parts.basis(detention, list, part);
    }

    /** The charges. An empty list is not reported as none: there may be charges that are withheld. */
    Stream<Line> charges() {
        if (!detention.charges().isEmpty()) {
            return detention.charges().stream().map(this::charge);
        }
        return detention.missing().stream()
                .filter(missing -> missing.attribute().equals(Detention.CHARGES.name()))
                .map(Missing::reason)
                .sorted(Comparator.comparing(Code::code))
                .limit(1)
                .map(this::uncharged);
    }

    /** Why there is no charge. That the sources of the detention say nothing of one is known by these. */
    private Line uncharged(MissingReason reason) {
        Basis own = Basis.only(Detention.SHAPE, detention, Detention.CHARGES);
        String key = words.key("charge.missing.", reason).orElse("charge.missing");
        boolean isUnsourced = own.grounds().isEmpty() && words.has(key + ".unsourced");
        return line().say(
                        words.say(isUnsourced ? key + ".unsourced" : key),
                        OF_SOURCES.contains(reason) ? own.or(Parts.whole(detention)) : own);
    }

    private Line charge(Charge charge) {
        return isLeftOut(charge) ? line() : whole(charge);
    }

    /** Whether it was left out what a charge is, so that nobody may say that it is not recorded. */
    boolean isLeftOut(Charge charge) {
        boolean saysNothing = charge.article().isEmpty()
                && charge.code().isEmpty()
                && charge.description().isEmpty()
                && charge.chargeClass().isEmpty();
        return saysNothing
                && Stream.of(Charge.ARTICLE, Charge.CODE, Charge.DESCRIPTION, Charge.CHARGE_CLASS)
                        .anyMatch(attribute -> words.leaveOut(detention.id(), attribute));
    }

    private Line whole(Charge charge) {
        return line().say(charged(charge), basis(charge))
                .say(
                        charge.droppedOn()
                                .map(on -> known.part(
                                        words.say("charge.dropped", words.when(on)),
                                        charge,
                                        detention,
                                        Detention.CHARGES,
                                        Charge.DROPPED_ON)),
                        basis(Detention.CHARGES, Basis.about(Charge.SHAPE, charge, Charge.DROPPED_ON)));
    }

    /** What it rests on that somebody was charged. */
    Basis basis(Charge charge) {
        return basis(Detention.CHARGES, Basis.but(Charge.SHAPE, charge, Charge.DROPPED_ON));
    }

    /** The charge, for the middle of a sentence. */
    String charged(Charge charge) {
        Stream<Optional<String>> law =
                Stream.of(charge.article().map(this::article), charge.code().map(Words::own));
        Optional<String> description = charge.description().map(words::text);
        Optional<String> kind = charge.chargeClass().flatMap(words::label);
        String under = words.pieces(description.isPresent() ? Stream.concat(law, Stream.of(kind)) : law);
        String what = description
                .map(text -> under.isEmpty() ? text : words.say("source.modality", text, under))
                .orElseGet(() -> under.isEmpty() ? kind.orElseGet(() -> kindless(charge)) : under);
        String key = description.isPresent() || under.isEmpty() ? "charge.with" : "charge.under";
        String brought = charge.broughtOn()
                .map(on -> words.say(key + ".on", what, words.when(on)))
                .orElseGet(() -> words.say(key, what));
        return known.part(
                brought,
                charge,
                detention,
                Detention.CHARGES,
                Charge.DESCRIPTION,
                Charge.ARTICLE,
                Charge.CODE,
                Charge.CHARGE_CLASS,
                Charge.BROUGHT_ON);
    }

    /** An article of a law. One that begins with a word or the sign of a section needs no other word for it. */
    private String article(String number) {
        return NAMED_ARTICLE.matcher(number).lookingAt()
                ? Words.own(number)
                : words.say("charge.article", Words.own(number));
    }

    private String kindless(Charge charge) {
        return words.say(charge.chargeClass().isPresent() ? "code.unknown" : "charge.kindless");
    }

    /** Whether something is told of what a charge is, and not only that it has a code that this version does not know. */
    boolean isKnown(Charge charge) {
        if (isLeftOut(charge)) {
            return false;
        }
        return charge.article().isPresent()
                || charge.code().isPresent()
                || charge.description().isPresent()
                || charge.chargeClass().map(Code::isKnown).orElse(true);
    }

    /**
     * A sentence. The day by which somebody is due for release is told as reported, since it may have passed on the day
     * of the reader, and items do not change with the day.
     *
     * @param isOver whether it was due before somebody was released or died, so that nothing is due any more
     */
    Line sentence(Sentence sentence, boolean isOver) {
        return line().say(sentenced(sentence), basis(sentence))
                .say(
                        sentence.legallyFinal()
                                .map(isFinal -> words.say(isFinal ? "sentence.final" : "sentence.not-final"))
                                .map(told -> known(told, sentence, Sentence.LEGALLY_FINAL)),
                        basis(sentence, Sentence.LEGALLY_FINAL))
                .say(
                        sentence.period()
                                .map(term -> words.say("sentence.term", words.period(term)))
                                .map(told -> known(told, sentence, Sentence.PERIOD)),
                        basis(sentence, Sentence.PERIOD))
                .say(
                        sentence.releaseDue()
                                .map(day -> words.say(
                                        isOver ? "sentence.release-was-due" : "sentence.release-due", words.date(day)))
                                .map(told -> known(told, sentence, Sentence.RELEASE_DUE)),
                        basis(sentence, Sentence.RELEASE_DUE));
    }

    private String known(String told, Sentence sentence, AttributeName<?> attribute) {
        return known.part(told, sentence, detention, Detention.SENTENCES, attribute);
    }

    private Basis basis(Sentence sentence, AttributeName<?> attribute) {
        return basis(Detention.SENTENCES, Basis.about(Sentence.SHAPE, sentence, attribute));
    }

    /** What it rests on that somebody was sentenced. */
    Basis basis(Sentence sentence) {
        return basis(
                Detention.SENTENCES,
                Basis.but(Sentence.SHAPE, sentence, Sentence.LEGALLY_FINAL, Sentence.PERIOD, Sentence.RELEASE_DUE));
    }

    /** The sentence, for the middle of one. */
    String sentenced(Sentence sentence) {
        String what = words.pieces(Stream.of(
                sentence.penalty()
                        .filter(penalty -> isWorthSaying(penalty, sentence))
                        .flatMap(words::label),
                isPrisonForLife(sentence) ? Optional.empty() : words.labels(sentence.kinds()),
                sentence.length().map(words::length),
                suspended(sentence),
                unknownKind(sentence)));
        String passed = sentence.on()
                .map(on -> words.say("headline.on", words.say("sentence.passed"), words.when(on)))
                .orElseGet(() -> words.say("sentence.passed"));
        return known.part(
                what.isEmpty() ? passed : words.say("sentence.to", passed, what),
                sentence,
                detention,
                Detention.SENTENCES,
                Sentence.ON,
                Sentence.PENALTY,
                Sentence.KINDS,
                Sentence.LENGTH,
                Sentence.SUSPENDED_LENGTH);
    }

    /** That life is served in prison goes without saying. */
    private static boolean isPrisonForLife(Sentence sentence) {
        return sentence.penalty().filter(Penalty.LIFE::equals).isPresent()
                && sentence.kinds().equals(List.of(CustodyForm.PRISON));
    }

    private Optional<String> suspended(Sentence sentence) {
        return sentence.suspendedLength().map(part -> {
            if (sentence.length().isEmpty()) {
                return words.say("sentence.suspended-alone", words.length(part));
            }
            return sentence.length().get().equals(part)
                    ? words.say("sentence.suspended-all")
                    : words.say("sentence.suspended", words.length(part));
        });
    }

    /** Whether the penalty says more than the length of the sentence or the forms in which it is served. */
    private static boolean isWorthSaying(Penalty penalty, Sentence sentence) {
        return !penalty.equals(Penalty.FIXED_TERM) || sentence.length().isEmpty();
    }

    /** That a kind is not known: a length alone would read as one of prison. */
    private Optional<String> unknownKind(Sentence sentence) {
        return Stream.concat(sentence.kinds().stream(), sentence.penalty().stream())
                        .allMatch(Code::isKnown)
                ? Optional.empty()
                : Optional.of(words.say("sentence.kind-unknown"));
    }
}

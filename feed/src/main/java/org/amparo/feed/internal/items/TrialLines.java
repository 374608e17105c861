package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.Detention;
import org.amparo.code.Code;
import org.amparo.code.CustodyForm;
import org.amparo.code.MissingReason;
import org.amparo.code.Penalty;
import org.amparo.custody.Charge;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Missing;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;
import org.amparo.status.HeldAnswer;

/** What a detained person is charged with and sentenced to, in sentences. */
final class TrialLines {

    /** The reasons that tell what the sources of the detention say. */
    private static final List<MissingReason> OF_SOURCES =
            List.of(MissingReason.NOT_STATED, MissingReason.UNKNOWN_TO_SOURCE, MissingReason.DISPUTED);

    /** "Art. 228", "статья 228" or "§ 5", but neither "L. 421-1" nor "IV". */
    private static final Pattern NAMED_ARTICLE = Pattern.compile("§|(?![IVXLCDM]+\\b)\\p{L}{2}");

    /** What of a sentence the words tell in which it was passed. */
    private static final AttributeName<?>[] PASSED = {
        Sentence.ON, Sentence.PENALTY, Sentence.KINDS, Sentence.LENGTH, Sentence.SUSPENDED_LENGTH
    };

    private final Words words;
    private final Attribution known;
    private final Detention detention;

    TrialLines(Words words, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.detention = detention;
    }

    /** The charges. An empty list is not reported as none: there may be charges that are withheld. */
    List<Line> charges() {
        List<Line> lines = new ArrayList<>();
        for (Charge charge : detention.charges()) {
            if (!isLeftOut(charge)) {
                lines.add(whole(charge));
            }
        }
        if (detention.charges().isEmpty()) {
            missing().ifPresent(reason -> lines.add(uncharged(reason)));
        }
        return lines;
    }

    /** Why there are no charges; of several reasons the first by its code. */
    private Optional<MissingReason> missing() {
        Optional<MissingReason> first = Optional.empty();
        for (Missing missing : detention.missing()) {
            boolean isFirst = first.isEmpty()
                    || missing.reason().code().compareTo(first.get().code()) < 0;
            if (missing.attribute().equals(Detention.CHARGES.name()) && isFirst) {
                first = Optional.of(missing.reason());
            }
        }
        return first;
    }

    /** Why there is no charge. That the sources of the detention say nothing of one is known by these. */
    private Line uncharged(MissingReason reason) {
        Grounds own = Grounds.only(detention, Detention.CHARGES);
        String key = words.key("charge.missing.", reason).orElse("charge.missing");
        boolean isUnsourced = own.footnotes().isEmpty() && words.has(key + ".unsourced");
        Phrase told = words.say(isUnsourced ? key + ".unsourced" : key);
        return Line.of(told.restingOn(OF_SOURCES.contains(reason) ? own.or(Grounds.whole(detention)) : own));
    }

    /** Whether it was left out what a charge is, so that nobody may say that it is not recorded. */
    boolean isLeftOut(Charge charge) {
        boolean saysNothing = charge.article().isEmpty()
                && charge.code().isEmpty()
                && charge.description().isEmpty()
                && charge.chargeClass().isEmpty();
        return saysNothing
                && (words.leaveOut(detention.id(), Charge.ARTICLE)
                        || words.leaveOut(detention.id(), Charge.CODE)
                        || words.leaveOut(detention.id(), Charge.DESCRIPTION)
                        || words.leaveOut(detention.id(), Charge.CHARGE_CLASS));
    }

    private Line whole(Charge charge) {
        Phrase plea = words.say("charge.plea", words.label(charge.plea()));
        return Line.of(charged(charge))
                .say(replacing(charge))
                .say(known(plea, charge, Charge.PLEA))
                .say(dropped(charge));
    }

    /** What somebody says to a charge, in a sentence of its own; none of an answer that is not known here. */
    Phrase pleaded(Charge charge, Phrase subject, boolean areSeveral) {
        Optional<String> key = words.key("account.plea.", charge.plea());
        return key.isPresent()
                ? known(words.sayOf(areSeveral, key.get(), subject), charge, Charge.PLEA)
                        .restingOn(Parts.of(detention, charge))
                : Phrase.NONE;
    }

    /** A charge in a sentence, with the answer to it, which rests on the same. */
    Phrase answered(Charge charge, Phrase accused, boolean areSeveral) {
        String key = words.key("account.pleaded.", charge.plea()).orElseThrow();
        return words.sayOf(areSeveral, key, accused);
    }

    /** That a charge took the place of another one, and what that was, if it is told. */
    private Phrase replacing(Charge charge) {
        if (charge.replaces().isEmpty()) {
            return Phrase.NONE;
        }
        Phrase earlier = Phrase.NONE;
        for (Charge other : detention.charges()) {
            boolean isReplaced = charge.replaces().get().record().equals(detention.id())
                    && other.key().equals(Optional.of(charge.replaces().get().key()));
            earlier = isReplaced && !isLeftOut(other) ? what(other) : earlier;
        }
        Phrase told = words.say("charge.replaces", earlier).or(words.say("charge.replaces.other"));
        return known(told, charge, Charge.REPLACES);
    }

    /** That a charge was dropped on a day, if it was. */
    Phrase dropped(Charge charge) {
        return known(words.say("charge.dropped", words.when(charge.droppedOn())), charge, Charge.DROPPED_ON);
    }

    /** The same with what the charge was. */
    Phrase droppedCharge(Charge charge) {
        Phrase on = known(words.when(charge.droppedOn()), charge, Charge.DROPPED_ON);
        Phrase charged = charged(charge);
        boolean isSaid = on.remarks().containsAll(charged.remarks());
        return words.say("charge.dropped-of", on, isSaid ? charged.withoutRemarks() : charged);
    }

    /** What is told of a charge, and how it is known: by evidence of its own or of the list, and not of the detention. */
    private Phrase known(Phrase told, Charge charge, AttributeName<?>... attributes) {
        Phrase unsourced = known.unsourced(charge, detention, Detention.CHARGES);
        return unsourced.isEmpty()
                ? known.part(told, charge, detention, Detention.CHARGES, attributes)
                : told.beside(List.of(unsourced));
    }

    /** The charge, for the middle of a sentence. */
    Phrase charged(Charge charge) {
        return charged(charge, what(charge));
    }

    /** That somebody is charged with something, in a sentence of its own. */
    Phrase accused(Charge charge, Phrase what, Phrase subject, boolean areSeveral) {
        String key = isLawAlone(charge) ? "account.charged.under.on" : "account.charged.on";
        Phrase when = words.when(charge.broughtOn());
        Phrase dated = ofWhole(words.sayOf(areSeveral, key, subject, when, what), charge);
        return dated.or(words.sayOf(areSeveral, "account.charged", subject, charged(charge, what)));
    }

    private static boolean isLawAlone(Charge charge) {
        return charge.description().isEmpty()
                && (charge.article().isPresent() || charge.code().isPresent());
    }

    private Phrase charged(Charge charge, Phrase what) {
        String key = isLawAlone(charge) ? "charge.under" : "charge.with";
        Phrase when = words.when(charge.broughtOn());
        return ofWhole(words.say(key + ".on", what, when).or(words.say(key, what)), charge);
    }

    private Phrase ofWhole(Phrase told, Charge charge) {
        return known(
                        told,
                        charge,
                        Charge.DESCRIPTION,
                        Charge.ARTICLE,
                        Charge.CODE,
                        Charge.CHARGE_CLASS,
                        Charge.BROUGHT_ON)
                .restingOn(Parts.of(detention, charge));
    }

    /** What somebody is charged with: in words, with the law beside them, or else the law. */
    private Phrase what(Charge charge) {
        Phrase law = law(charge);
        Phrase description = words.text(charge.description());
        Phrase kind = words.label(charge.chargeClass());
        return description.isEmpty()
                ? law.or(kind).or(kindless(charge))
                : words.beside(description, words.pieces(law, kind));
    }

    /** The same in a few words: without the law, if there are others. */
    Phrase described(Charge charge) {
        return words.text(charge.description()).or(whatUnder(charge));
    }

    /** The same for a sentence, which leaves the class to the fields. */
    Phrase whatUnder(Charge charge) {
        Phrase code = words.say("account.charge.code", Words.own(charge.code()));
        Phrase law = words.say("account.charge.article", article(charge), Words.own(charge.code()))
                .or(article(charge))
                .or(code);
        Phrase description = words.text(charge.description());
        if (description.isEmpty()) {
            return law.or(what(charge));
        }
        return words.say("account.charge.under", description, law).or(description);
    }

    private Phrase law(Charge charge) {
        return words.pieces(article(charge), Words.own(charge.code()));
    }

    /** An article of a law. One that begins with a word or the sign of a section needs no other word for it. */
    private Phrase article(Charge charge) {
        Phrase number = Words.own(charge.article());
        boolean isNamed = charge.article().isPresent()
                && NAMED_ARTICLE.matcher(charge.article().get()).lookingAt();
        return isNamed ? number : words.say("charge.article", number);
    }

    private Phrase kindless(Charge charge) {
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
        Phrase term = words.say("sentence.term", words.period(sentence.period()));
        Phrase due = words.say(
                isOver ? "sentence.release-was-due" : "sentence.release-due", words.date(sentence.releaseDue()));
        return Line.of(sentenced(sentence))
                .say(finality(sentence))
                .say(known(term, sentence, Sentence.PERIOD))
                .say(known(due, sentence, Sentence.RELEASE_DUE));
    }

    /** Whether a sentence can still be appealed against, if that is told. */
    Phrase finality(Sentence sentence) {
        Phrase isFinal = words.either(sentence.legallyFinal(), "sentence.final", "sentence.not-final");
        return known(isFinal, sentence, Sentence.LEGALLY_FINAL);
    }

    private Phrase known(Phrase told, Sentence sentence, AttributeName<?> attribute) {
        return known.part(told, sentence, detention, Detention.SENTENCES, attribute);
    }

    /** The sentence, for the middle of one. */
    Phrase sentenced(Sentence sentence) {
        Phrase what = words.pieces(
                isWorthSaying(sentence) ? words.label(sentence.penalty()) : Phrase.NONE,
                isPrisonForLife(sentence) ? Phrase.NONE : words.labels(sentence.kinds()),
                words.length(sentence.length()),
                suspended(sentence),
                unknownKind(sentence));
        Phrase passed = words.on(words.say("sentence.passed"), sentence.on());
        return ofWhole(words.say("sentence.to", passed, what).or(passed), sentence);
    }

    private Phrase ofWhole(Phrase told, Sentence sentence) {
        return known.part(told, sentence, detention, Detention.SENTENCES, PASSED)
                .restingOn(Parts.of(detention, sentence));
    }

    /** Whether nothing of what a sentence is, is in doubt. */
    boolean isPlain(Sentence sentence) {
        return known.isPlain(Grounds.ofPart(sentence, detention, Detention.SENTENCES, PASSED));
    }

    /**
     * The sentence passed on somebody, in a sentence of its own.
     *
     * @param court which passed it; none where it is not known
     */
    Phrase sentenced(Sentence sentence, Phrase court, Phrase subject, boolean areSeveral) {
        Phrase when = words.when(sentence.on());
        Phrase what = penalised(sentence);
        Phrase passed = words.say("account.sentenced.at", subject, when, what, court)
                .or(words.sayOf(areSeveral, "account.sentenced", subject, when, what))
                .or(words.sayOf(areSeveral, "account.sentenced.undated", subject, what))
                .or(words.sayOf(areSeveral, "account.sentenced.bare", subject, when))
                .or(words.sayOf(areSeveral, "account.sentenced.only", subject));
        return ofWhole(passed, sentence);
    }

    /** Whether it is told what somebody was sentenced to. */
    boolean hasPenalty(Sentence sentence) {
        return !penalised(sentence).isEmpty();
    }

    private Phrase penalised(Sentence sentence) {
        return words.pieces(penalty(sentence), served(sentence), suspendedBeside(sentence), unknownKind(sentence));
    }

    private Phrase penalty(Sentence sentence) {
        Optional<String> key = words.key("account.penalty.", sentence.penalty());
        return key.isPresent() && isWorthSaying(sentence) ? words.say(key.get()) : Phrase.NONE;
    }

    /** How long, and in which forms of custody. */
    private Phrase served(Sentence sentence) {
        Phrase length = words.length(sentence.length());
        if (isSuspended(sentence)) {
            return words.say("sentence.suspended-alone", length);
        }
        List<Phrase> forms = new ArrayList<>();
        for (CustodyForm kind : sentence.kinds()) {
            boolean isSaid = kind.isKnown() && HeldAnswer.HELD.contains(kind.liberty());
            forms.add(isSaid ? words.form(kind) : Phrase.NONE);
        }
        Phrase in = forms.contains(Phrase.NONE) ? Phrase.NONE : words.all(forms);
        Phrase labels = isPrisonForLife(sentence) ? Phrase.NONE : words.labels(sentence.kinds());
        return words.say("account.penalty.served", length, in).or(words.pieces(length, labels));
    }

    /** Whether nothing of it is served as long as it stays suspended. */
    private static boolean isSuspended(Sentence sentence) {
        return sentence.kinds().equals(List.of(CustodyForm.SUSPENDED_SENTENCE))
                && sentence.length().isPresent()
                && sentence.suspendedLength().isEmpty();
    }

    private Phrase suspendedBeside(Sentence sentence) {
        return isSuspended(sentence) ? Phrase.NONE : suspended(sentence);
    }

    /** That life is served in prison goes without saying. */
    private static boolean isPrisonForLife(Sentence sentence) {
        return sentence.penalty().equals(Optional.of(Penalty.LIFE))
                && sentence.kinds().equals(List.of(CustodyForm.PRISON));
    }

    private Phrase suspended(Sentence sentence) {
        Phrase part = words.length(sentence.suspendedLength());
        if (sentence.length().isEmpty()) {
            return words.say("sentence.suspended-alone", part);
        }
        return sentence.length().equals(sentence.suspendedLength())
                ? words.say("sentence.suspended-all")
                : words.say("sentence.suspended", part);
    }

    /** Whether the penalty says more than the length of the sentence or the forms in which it is served. */
    private static boolean isWorthSaying(Sentence sentence) {
        return !sentence.penalty().equals(Optional.of(Penalty.FIXED_TERM))
                || sentence.length().isEmpty();
    }

    /** That a kind is not known: a length alone would read as one of prison. */
    private Phrase unknownKind(Sentence sentence) {
        boolean isKnown =
                sentence.penalty().isEmpty() || sentence.penalty().get().isKnown();
        for (CustodyForm kind : sentence.kinds()) {
            isKnown = isKnown && kind.isKnown();
        }
        return isKnown ? Phrase.NONE : words.say("sentence.kind-unknown");
    }
}

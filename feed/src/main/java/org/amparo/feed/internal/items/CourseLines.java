package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.Charge;
import org.amparo.custody.ContactFinding;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Sentence;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;

/** The course of a detention in sentences: custody, steps of the proceedings, sentences, the end. */
final class CourseLines {

    private final Words words;
    private final Known known;
    private final Headline headline;
    private final Detention detention;

    CourseLines(Words words, Headline headline, Detention detention) {
        this.words = words;
        this.known = new Known(words);
        this.headline = headline;
        this.detention = detention;
    }

    Stream<String> custody() {
        List<CustodyPhase> phases = detention.custodyPhases();
        boolean said = phases.stream().anyMatch(phase -> phase.period().equals(detention.period()));
        List<String> lines = Stream.of(
                        headline.arrests(),
                        detention.period().filter(period -> !said).stream().map(headline::whole),
                        phases.stream()
                                .filter(phase -> !headline.isWhole(phase))
                                .map(this::phase),
                        detention.period().filter(period -> Headline.isOnlyOpen(period) && headline.mayGoOn()).stream()
                                .map(period -> known.say(detention, Detention.PERIOD, "custody.continuing")),
                        phases.stream()
                                .flatMap(phase -> phase.contact().stream())
                                .map(this::contact))
                .flatMap(of -> of)
                .toList();
        return (lines.isEmpty() ? Stream.of(headline.detained()) : lines.stream()).map(words::sentence);
    }

    private String phase(CustodyPhase phase) {
        return words.pieces(Stream.of(
                Optional.of(headline.formed(phase)),
                phase.place()
                        .flatMap(words::place)
                        .map(place -> headline.ofPhase(words.say("custody.at", place), phase, CustodyPhase.PLACE)),
                phase.authority()
                        .map(words::name)
                        .map(name -> headline.ofPhase(
                                words.say("custody.authority", name), phase, CustodyPhase.AUTHORITY))));
    }

    private String contact(ContactFinding contact) {
        String finding = words.label(contact.finding());
        return known.whole(
                contact.period()
                        .map(period -> words.say("headline.on", finding, words.period(period)))
                        .orElse(finding),
                contact);
    }

    /** The steps that are told in no other section, and the stages. */
    Stream<String> proceedings() {
        return Stream.concat(
                        detention.proceedings().stream().filter(this::isStep).map(this::step),
                        detention.legalStages().stream().map(this::stage).map(words::sentence))
                .filter(line -> !line.isEmpty());
    }

    /** Whether a step is neither the arrest nor the end, which stand elsewhere. */
    private boolean isStep(Proceeding step) {
        boolean isEnd = step.kind()
                .filter(List.of(ProceedingKind.RELEASE, ProceedingKind.DEATH)::contains)
                .isPresent();
        return step.kind().filter(ProceedingKind.ARREST::equals).isEmpty()
                && (!isEnd || detention.release().isEmpty());
    }

    private String step(Proceeding step) {
        String kind = step.kind().map(words::label).orElseGet(() -> words.say("step.kindless"));
        String on = step.on()
                .map(day -> words.say("headline.on", kind, words.when(day)))
                .orElse(kind);
        String where = words.pieces(Stream.of(
                step.court().map(words::name),
                step.place().flatMap(words::place),
                step.caseNumber().map(number -> words.say("step.case", Words.own(number)))));
        String told = where.isEmpty() ? on : words.say("source.modality", on, where);
        return words.sentences(Stream.of(
                Optional.of(known.lineOfPart(
                        told,
                        step,
                        step.on().isPresent() ? Proceeding.ON : Proceeding.KIND,
                        detention,
                        Detention.PROCEEDINGS)),
                step.description().map(words::text),
                step.result().map(words::text).map(result -> words.say("step.result", result))));
    }

    private String stage(LegalStage stage) {
        String phase = words.label(stage.phase());
        return known.lineOfPart(
                stage.period()
                        .map(period -> words.say("stage.during", phase, words.lasting(period)))
                        .orElse(phase),
                stage,
                LegalStage.PHASE,
                detention,
                Detention.LEGAL_STAGES);
    }

    Stream<String> charges() {
        if (!detention.charges().isEmpty()) {
            return detention.charges().stream().map(this::charge);
        }
        // An empty list is not reported as no charges: there may be charges that are withheld.
        return detention.missing().stream()
                .filter(missing -> missing.attribute().equals(Detention.CHARGES.name()))
                .map(missing -> words.say("charge.missing", words.label(missing.reason())))
                .limit(1);
    }

    private String charge(Charge charge) {
        return words.sentences(Stream.of(
                Optional.of(charged(charge)),
                charge.droppedOn().map(on -> known.say(charge, Charge.DROPPED_ON, "charge.dropped", words.when(on)))));
    }

    /** The charge, for the middle of a sentence. */
    String charged(Charge charge) {
        Optional<String> article = charge.article().map(number -> words.say("charge.article", Words.own(number)));
        Stream<Optional<String>> law = Stream.of(article, charge.code().map(Words::own));
        Optional<String> description = charge.description().map(words::text);
        Optional<String> kind = charge.chargeClass().map(words::label);
        String under = words.pieces(description.isPresent() ? Stream.concat(law, Stream.of(kind)) : law);
        String what = description
                .map(text -> under.isEmpty() ? text : words.say("source.modality", text, under))
                .orElse(under.isEmpty() ? kind.orElse("") : under);
        String key = description.isPresent() || under.isEmpty() ? "charge.with" : "charge.under";
        String brought = charge.broughtOn()
                .map(on -> words.say(key + ".on", what, words.when(on)))
                .orElseGet(() -> words.say(key, what));
        return known.whole(brought, charge);
    }

    String sentence(Sentence sentence) {
        return words.sentences(Stream.of(
                Optional.of(sentenced(sentence)),
                sentence.legallyFinal().map(isFinal -> words.say(isFinal ? "sentence.final" : "sentence.not-final"))));
    }

    /** The sentence, for the middle of one. */
    String sentenced(Sentence sentence) {
        String what = words.pieces(Stream.of(
                Optional.of(sentence.kinds()).filter(kinds -> !kinds.isEmpty()).map(words::labels),
                sentence.length().map(words::length)));
        String passed = sentence.on()
                .map(on -> words.say("headline.on", words.say("sentence.passed"), words.when(on)))
                .orElseGet(() -> words.say("sentence.passed"));
        return known.whole(what.isEmpty() ? passed : words.say("sentence.to", passed, what), sentence);
    }

    /** How it ended. House arrest, or what else followed, is told with what is called a release. */
    String release(Release release) {
        return words.sentences(Stream.of(
                Optional.of(ended(release)),
                headline.from(release, false).map(headline::formed),
                release.conditions()
                        .map(words::text)
                        .map(text -> known.whole(words.say("release.conditions", text), release))));
    }

    /** The end, for the middle of a sentence. */
    String ended(Release release) {
        String ended = headline.ended(release);
        return headline.after(release)
                .map(phase -> words.say("release.into", ended, headline.formed(phase)))
                .orElse(ended);
    }
}

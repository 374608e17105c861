package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.code.ProceedingKind;
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
                        detention.period().filter(Headline::isOnlyOpen).stream()
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

    String sentence(Sentence sentence) {
        String what = words.pieces(Stream.of(
                Optional.of(sentence.kinds()).filter(kinds -> !kinds.isEmpty()).map(words::labels),
                sentence.length().map(words::length)));
        String passed = sentence.on()
                .map(on -> words.say("headline.on", words.say("sentence.passed"), words.when(on)))
                .orElseGet(() -> words.say("sentence.passed"));
        return words.sentences(Stream.of(
                Optional.of(known.whole(what.isEmpty() ? passed : words.say("sentence.to", passed, what), sentence)),
                sentence.legallyFinal().map(isFinal -> words.say(isFinal ? "sentence.final" : "sentence.not-final"))));
    }

    /** How it ended. House arrest, or what else followed, is told with what is called a release. */
    String release(Release release) {
        String ended = headline.ended(release);
        return words.sentences(Stream.of(
                Optional.of(headline.after(release)
                        .map(phase -> words.say("release.into", ended, headline.formed(phase)))
                        .orElse(ended)),
                headline.from(release, false).map(headline::formed),
                release.conditions()
                        .map(words::text)
                        .map(text -> known.whole(words.say("release.conditions", text), release))));
    }
}

package org.amparo.feed.internal.items;

import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.custody.Assessment;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;

/** The findings of bodies on a detention, in sentences. */
final class FindingLines {

    private final Words words;
    private final Known known;
    private final Detention detention;

    FindingLines(Words words, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.detention = detention;
    }

    /** A finding on the detention. */
    Line found(Assessment assessment) {
        if (isLeftOut(assessment)) {
            return new Line(words);
        }
        String told = assessment
                .document()
                .map(document -> words.say("demand.in", finding(assessment), words.name(document)))
                .orElseGet(() -> finding(assessment));
        return new Line(words)
                .say(
                        known.part(
                                told,
                                assessment,
                                detention,
                                Detention.ASSESSMENTS,
                                Assessment.BODY,
                                Assessment.SCHEME,
                                Assessment.OUTCOME,
                                Assessment.CATEGORIES,
                                Assessment.CRITERIA,
                                Assessment.ON,
                                Assessment.DOCUMENT),
                        Parts.basis(detention, Detention.ASSESSMENTS, Basis.of(Assessment.SHAPE, assessment)));
    }

    /** Whether it was left out what was found, so that nobody may say that it is not recorded. */
    private boolean isLeftOut(Assessment assessment) {
        boolean saysNothing = assessment.outcome().isEmpty()
                && assessment.categories().isEmpty()
                && assessment.criteria().isEmpty();
        return saysNothing
                && Stream.of(Assessment.CATEGORIES, Assessment.CRITERIA)
                        .anyMatch(attribute -> words.leaveOut(detention.id(), attribute));
    }

    private String finding(Assessment assessment) {
        Optional<String> day = assessment.on().map(words::when);
        String beside =
                words.pieces(Stream.of(words.labels(assessment.categories()), words.labels(assessment.criteria())));
        Optional<String> body =
                assessment.body().map(words::name).or(() -> assessment.scheme().flatMap(words::label));
        Optional<String> that = body.flatMap(by -> assessment
                .outcome()
                .flatMap(outcome -> words.key("assessment.that.", outcome))
                .map(key -> day.map(when -> words.say(key + ".on", by, when)).orElseGet(() -> words.say(key, by))));
        if (that.isPresent()) {
            return beside.isEmpty() ? that.get() : words.say("source.modality", that.get(), beside);
        }
        String found = words.pieces(Stream.of(
                assessment.outcome().map(words::labelOrUnknown),
                Optional.of(beside).filter(said -> !said.isEmpty())));
        String finding = found.isEmpty() ? words.say("assessment.unspecified") : found;
        return body.map(by -> day.map(when -> words.say("assessment.by-on", by, finding, when))
                        .orElseGet(() -> words.say("assessment.by", by, finding)))
                .or(() -> day.map(when -> words.say("headline.on", finding, when)))
                .orElse(finding);
    }
}

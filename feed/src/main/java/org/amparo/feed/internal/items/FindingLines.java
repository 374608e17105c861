package org.amparo.feed.internal.items;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.custody.Assessment;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;

/** The findings of bodies on a detention, in sentences. */
final class FindingLines {

    private final Words words;
    private final Attribution known;
    private final Detention detention;

    FindingLines(Words words, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.detention = detention;
    }

    /** A finding on the detention. */
    Line found(Assessment assessment) {
        Phrase finding = finding(assessment);
        Phrase told = words.say("demand.in", finding, words.name(assessment.document()))
                .or(finding);
        return found(assessment, told);
    }

    /** The same for running text, in which a note names the document. */
    Line told(Assessment assessment) {
        return found(assessment, finding(assessment));
    }

    private Line found(Assessment assessment, Phrase told) {
        if (isLeftOut(assessment)) {
            return new Line();
        }
        Phrase line = known.part(
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
                Assessment.DOCUMENT);
        return Line.of(line.restingOn(Parts.of(detention, Detention.ASSESSMENTS, assessment)));
    }

    /** Whether it was left out what was found, so that nobody may say that it is not recorded. */
    private boolean isLeftOut(Assessment assessment) {
        boolean saysNothing = assessment.outcome().isEmpty()
                && assessment.categories().isEmpty()
                && assessment.criteria().isEmpty();
        return saysNothing
                && (words.leaveOut(detention.id(), Assessment.CATEGORIES)
                        || words.leaveOut(detention.id(), Assessment.CRITERIA));
    }

    private Phrase finding(Assessment assessment) {
        Phrase day = words.when(assessment.on());
        Phrase beside = words.pieces(words.labels(assessment.categories()), words.labels(assessment.criteria()));
        Phrase body = words.within(assessment.body()).or(words.label(assessment.scheme()));
        Optional<String> that = words.key("assessment.that.", assessment.outcome());
        if (that.isPresent() && !body.isEmpty()) {
            Phrase found = words.say(that.get() + ".on", body, day).or(words.say(that.get(), body));
            return words.beside(found, beside.ofFields());
        }
        Phrase found = words.pieces(words.labelOrUnknown(assessment.outcome()), beside)
                .or(words.say("assessment.unspecified"));
        return words.say("assessment.by-on", body, found, day)
                .or(words.say("assessment.by", body, found))
                .or(words.on(found, assessment.on()));
    }
}

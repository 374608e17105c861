package org.amparo.examples.referencecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Evidence;
import org.amparo.speech.Count;
import org.amparo.speech.Edit;
import org.amparo.status.Chain;
import org.amparo.status.Hop;

/** The answer to whose a figure is: the chain of statements by which it came to the text. */
final class CountAnswer {

    private final CaseFile caseFile;
    private final EnglishWording wording;

    CountAnswer(CaseFile caseFile) {
        this.caseFile = caseFile;
        this.wording = new EnglishWording(caseFile);
    }

    Answer authorityOf(long figure) {
        List<String> answer = new ArrayList<>();
        List<String> basis = new ArrayList<>();
        for (Statement statement : caseFile.records(Statement.class)) {
            for (Count count : statement.counts()) {
                if (count.value().equals(Optional.of(figure))) {
                    answer.add("On that of: " + count.by().map(wording::name).orElse("not stated") + "; "
                            + EnglishWording.label(count.qualifier()) + ", " + EnglishWording.label(count.method())
                            + ", as of "
                            + count.asOf().map(EnglishWording::date).orElse("a day not stated") + putIn(count) + ".");
                    count.evidence().stream()
                            .filter(evidence -> evidence.about().isEmpty())
                            .forEach(evidence -> addChain(evidence, answer));
                    count.evidence().forEach(evidence -> basis.add(EnglishWording.evidence(evidence)));
                }
            }
        }
        return new Answer(
                "On whose authority does " + figure + " rest, through which hops, with which wording?", answer, basis);
    }

    /** The words of the date that are not those of the count's author, but of a text that quotes. */
    private String putIn(Count count) {
        List<String> edits = count.evidence().stream()
                .flatMap(evidence -> caseFile.chainOf(evidence).hops().stream())
                .flatMap(hop -> hop.edits().stream())
                .map(Edit::text)
                .toList();
        return count.evidence().stream()
                .filter(evidence -> evidence.isAbout(Count.AS_OF))
                .filter(evidence -> evidence.wording().filter(edits::contains).isPresent())
                .map(evidence ->
                        " (" + evidence.wording().orElseThrow() + " was put in by " + evidence.statement() + ")")
                .collect(Collectors.joining());
    }

    private void addChain(Evidence evidence, List<String> answer) {
        Chain chain = caseFile.chainOf(evidence);
        chain.hops().stream().map(CountAnswer::hop).forEach(answer::add);
        answer.add("Hops from " + chain.readIn() + " to " + chain.root() + ": " + chain.distance()
                + (chain.rootSeen() ? "; it was seen." : "; it was not seen."));
    }

    private static String hop(Hop hop) {
        String edits = hop.edits().stream().map(Edit::text).collect(Collectors.joining(" "));
        return hop.relaying() + " " + EnglishWording.label(hop.mode()) + " " + hop.relayed()
                + hop.wording()
                        .map(words -> ": " + EnglishWording.quoted(words))
                        .orElse("")
                + (edits.isEmpty() ? "" : " Put in by the one who quotes: " + edits);
    }
}

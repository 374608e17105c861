package org.amparo.validation.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Evidence;
import org.amparo.id.StatementId;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.speech.TextVersion;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.wording.QuotationMarks;
import org.amparo.validation.internal.wording.SourceText;

/** Finds words that are quoted from a source but not in its text, and quotation marks that do not match. */
public final class FaultyQuotation implements Rule {

    private static final String MARKS = "marks";

    @Override
    public void check(CaseLayout layout, Findings findings) {
        Map<StatementId, List<SourceText>> texts = new HashMap<>();
        for (ObjectPlace<?> site : layout.sites()) {
            if (site.object() instanceof TextVersion version && !QuotationMarks.areBalanced(version.text())) {
                findings.add(MARKS, site.spot(TextVersion.TEXT));
            }
            words(site)
                    .ifPresent(words -> check(
                            words,
                            texts.computeIfAbsent(words.source(), source -> texts(layout.caseFile(), source)),
                            site,
                            findings));
        }
    }

    private static Optional<Quoted> words(ObjectPlace<?> site) {
        if (site.object() instanceof Evidence evidence) {
            return evidence.wording().map(words -> new Quoted(evidence.statement(), words));
        }
        Optional<String> words = Optional.empty();
        if (site.object() instanceof Relay relay) {
            words = relay.wording();
        } else if (site.object() instanceof Mention mention) {
            words = mention.wording();
        }
        return words.flatMap(text -> site.record()
                .filter(Statement.class::isInstance)
                .map(statement -> new Quoted(((Statement) statement).id(), text)));
    }

    private static List<SourceText> texts(CaseFile caseFile, StatementId source) {
        return caseFile.find(source).stream()
                .flatMap(statement -> statement.texts().stream())
                .map(version -> SourceText.of(version.text()))
                .toList();
    }

    private static void check(Quoted words, List<SourceText> sources, ObjectPlace<?> site, Findings findings) {
        if (sources.isEmpty()) {
            if (!QuotationMarks.areBalanced(words.text())) {
                findings.add(MARKS, site.spot(Evidence.WORDING));
            }
        } else if (sources.stream().noneMatch(source -> source.holds(words.text()))) {
            findings.add("absent", site.spot(Evidence.WORDING));
        }
    }

    private record Quoted(StatementId source, String text) {}
}

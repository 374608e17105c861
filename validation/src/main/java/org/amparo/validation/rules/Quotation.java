package org.amparo.validation.rules;

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

/** P3: words given as those of a source that are not in its text, or quotation marks that do not match. */
public final class Quotation implements Rule {

    private static final String MARKS = "marks";

    private final Map<StatementId, List<SourceText>> texts = new HashMap<>();

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<?> site : layout.sites()) {
            if (site.object() instanceof TextVersion version && !QuotationMarks.areBalanced(version.text())) {
                report.add(MARKS, site.place(TextVersion.TEXT));
            }
            words(site).ifPresent(words -> check(layout.caseFile(), words, site, report));
        }
    }

    private static Optional<Words> words(Site<?> site) {
        if (site.object() instanceof Evidence evidence) {
            return evidence.wording().map(words -> new Words(evidence.statement(), words));
        }
        Optional<String> words = Optional.empty();
        if (site.object() instanceof Relay relay) {
            words = relay.wording();
        } else if (site.object() instanceof Mention mention) {
            words = mention.wording();
        }
        return words.flatMap(text -> site.record()
                .filter(Statement.class::isInstance)
                .map(statement -> new Words(((Statement) statement).id(), text)));
    }

    private void check(CaseFile caseFile, Words words, Site<?> site, Report report) {
        List<SourceText> sources = texts.computeIfAbsent(
                words.source(),
                id -> caseFile.find(id).stream()
                        .flatMap(statement -> statement.texts().stream())
                        .map(version -> SourceText.of(version.text()))
                        .toList());
        if (sources.isEmpty()) {
            if (!QuotationMarks.areBalanced(words.text())) {
                report.add(MARKS, site.place(Evidence.WORDING));
            }
        } else if (sources.stream().noneMatch(source -> source.holds(words.text()))) {
            report.add("absent", site.place(Evidence.WORDING));
        }
    }

    private record Words(StatementId source, String text) {}
}

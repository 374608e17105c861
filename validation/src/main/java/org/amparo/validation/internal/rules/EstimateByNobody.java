package org.amparo.validation.internal.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CountMethod;
import org.amparo.code.CountQualifier;
import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;
import org.amparo.speech.Count;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds an estimate that is attributed to nobody. */
public final class EstimateByNobody implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Count> site : layout.sites(Count.class)) {
            if (CountWithoutDay.isNumber(site.object())
                    && isEstimate(site.object())
                    && !isAttributed(layout.caseFile(), site)) {
                findings.add(site.spot());
            }
        }
    }

    private static boolean isEstimate(Count count) {
        return count.method().equals(Optional.of(CountMethod.ESTIMATE))
                || count.qualifier().equals(Optional.of(CountQualifier.APPROXIMATE))
                || count.evidence().stream()
                        .anyMatch(evidence -> evidence.modality().equals(Optional.of(Modality.ESTIMATED)));
    }

    /** Whether the count or one around it is attributed, or a statement that it is in or comes from has a voice. */
    private static boolean isAttributed(CaseFile caseFile, ObjectPlace<Count> site) {
        return Stream.concat(Stream.of(site), site.enclosing())
                .anyMatch(around -> around.as(Count.class)
                                .filter(count -> isAttributed(caseFile, count.object()))
                                .isPresent()
                        || around.as(Statement.class)
                                .filter(statement -> hasVoice(statement.object()))
                                .isPresent());
    }

    private static boolean isAttributed(CaseFile caseFile, Count count) {
        return count.by().isPresent()
                || count.evidence().stream()
                        .filter(Evidence::supports)
                        .map(evidence -> caseFile.chainOf(evidence).root())
                        .flatMap(root -> caseFile.find(root).stream())
                        .anyMatch(EstimateByNobody::hasVoice);
    }

    private static boolean hasVoice(Statement statement) {
        return statement.publisher().isPresent()
                || statement.speaker().isPresent()
                || !statement.signatories().isEmpty();
    }
}

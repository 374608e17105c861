package org.amparo.feed.internal.words;

import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.shape.AttributeName;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * What was still ahead when it was told: a release, a phase of custody or a step with a date that is certainly after all
 * statements that tell of it. Nobody knows whether it came about.
 */
public final class Ahead {

    private final CaseFile file;

    Ahead(CaseFile file) {
        this.file = file;
    }

    /** The file without what was ahead, which changes no status. */
    CaseFile without() {
        List<CaseRecord> past = file.records().stream()
                .map(record -> record instanceof Detention detention ? without(detention) : record)
                .toList();
        return past.equals(file.records())
                ? file
                : CaseFile.builder().header(file.header()).addAll(past).build();
    }

    /** The detention without what was ahead; the same object if nothing was. */
    public Detention without(Detention detention) {
        boolean isPast = release(detention).isEmpty()
                && phases(detention).isEmpty()
                && steps(detention).isEmpty();
        return isPast
                ? detention
                : detention.toBuilder()
                        .release(detention
                                .release()
                                .filter(release -> release(detention).isEmpty()))
                        .custodyPhases(rest(detention.custodyPhases(), phases(detention)))
                        .proceedings(rest(detention.proceedings(), steps(detention)))
                        .period(detention.period().map(period -> opened(period, detention)))
                        .build();
    }

    private static <P> List<P> rest(List<P> parts, List<P> ahead) {
        return parts.stream().filter(part -> !ahead.contains(part)).toList();
    }

    /** The period without an end that is that of a release ahead. */
    private Period opened(Period period, Detention detention) {
        boolean endsWithIt = release(detention)
                .flatMap(Release::on)
                .filter(on ->
                        period.end().filter(end -> !end.before(on).isCertain()).isPresent())
                .isPresent();
        return endsWithIt
                ? Period.parse(period.start().map(PartialDate::toString).orElse("") + "/..")
                : period;
    }

    /** The release, if it was ahead. */
    public Optional<Release> release(Detention detention) {
        return detention.release().filter(release -> isAhead(release.on(), release, detention, Detention.RELEASE));
    }

    /** The phases of custody that were ahead. */
    public List<CustodyPhase> phases(Detention detention) {
        return detention.custodyPhases().stream()
                .filter(phase ->
                        isAhead(phase.period().flatMap(Period::start), phase, detention, Detention.CUSTODY_PHASES))
                .toList();
    }

    /** The steps of the proceedings that were ahead. */
    public List<Proceeding> steps(Detention detention) {
        return detention.proceedings().stream()
                .filter(step -> isAhead(step.on(), step, detention, Detention.PROCEEDINGS))
                .toList();
    }

    private boolean isAhead(Optional<PartialDate> date, Annotated part, Detention detention, AttributeName<?> list) {
        List<Evidence> own = part.evidence().stream().filter(Evidence::supports).toList();
        List<Evidence> telling = own.isEmpty()
                ? detention.evidence().stream()
                        .filter(evidence -> evidence.supports() && evidence.isAbout(list))
                        .toList()
                : own;
        return date.filter(day -> isAfterAll(day, telling)).isPresent();
    }

    private boolean isAfterAll(PartialDate day, List<Evidence> telling) {
        List<PartialDate> told = telling.stream()
                .flatMap(evidence -> file.find(evidence.statement()).stream())
                .flatMap(statement -> statement.publishedOn().stream())
                .toList();
        // A statement without a date may have been published afterwards.
        return !told.isEmpty()
                && told.size() == telling.size()
                && told.stream().allMatch(published -> day.after(published).isCertain());
    }
}

package org.amparo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.code.ChangeKind;
import org.amparo.code.ContactKind;
import org.amparo.code.CustodyForm;
import org.amparo.code.LegalPhase;
import org.amparo.code.Liberty;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Release;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.id.SubjectId;
import org.amparo.problem.InvalidValueException;
import org.amparo.status.Status;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Computes the status of somebody as of a day: every detention, and every phase of it, gives a reading, and the strongest is the answer. */
final class StatusFinder {

    private final CaseIndex index;
    private final LocalDate day;

    StatusFinder(CaseIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    Status statusOf(SubjectId subject) {
        Reading held =
                episodesOf(subject).map(this::read).min(Reading.STRONGEST_FIRST).orElse(Reading.unknown());
        Reading answer = index.find(subject)
                .filter(Person.class::isInstance)
                .map(person -> withDeath((Person) person, held))
                .orElse(held);
        return Status.builder()
                .on(day)
                .liberty(answer.liberty())
                .certainty(answer.certainty())
                .custodyForm(answer.form())
                .legalPhase(answer.phase())
                .detention(answer.detention())
                .evidence(answer.evidence())
                .contrary(answer.contrary())
                .lastEvidence(Sources.newestOf(publishedOn(answer.evidence())))
                .build();
    }

    private List<PartialDate> publishedOn(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(one -> index.find(one.statement()).stream())
                .flatMap(record ->
                        record instanceof Statement statement ? statement.publishedOn().stream() : Stream.empty())
                .toList();
    }

    /** The detentions of the subject, and those of groups that list it as a member, but for the retracted. */
    private Stream<Detention> episodesOf(SubjectId subject) {
        List<SubjectId> subjects = new ArrayList<>(List.of(subject));
        index.groupsOf(subject).forEach(group -> subjects.add(group.id()));
        return subjects.stream()
                .flatMap(one -> index.referring(one, Detention.class).stream()
                        .filter(detention -> index.same(detention.detainee(), one)))
                .filter(detention -> !isRetracted(detention));
    }

    private static boolean isRetracted(Detention detention) {
        return !detention.revisions().isEmpty()
                && detention
                        .revisions()
                        .get(detention.revisions().size() - 1)
                        .kind()
                        .filter(ChangeKind.RETRACTED::equals)
                        .isPresent();
    }

    private Reading withDeath(Person person, Reading held) {
        if (person.diedOn().isEmpty()) {
            return held;
        }
        PartialDate died = person.diedOn().get();
        Sources sources = Sources.of(index, person, Set.of("diedOn"), List.of());
        boolean cutBeforeDay = sources.first()
                .map(source -> died.cutAt(source).latest().filter(day::isAfter).isPresent())
                .orElse(false);
        if (died.before(day).isCertain() || (cutBeforeDay && died.before(day).isPossible())) {
            return new Reading(
                            Liberty.DEAD,
                            Certainty.CERTAIN,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            sources.supporting(),
                            List.of())
                    .disputedBy(sources.denying());
        }
        return died.after(day).isCertain() ? held : held.atMostPossible().disputedBy(sources.supporting());
    }

    /** What a detention says of the day: its release where that is past, else its phases and its own period. */
    private Reading read(Detention detention) {
        Optional<Reading> released = detention.release().flatMap(release -> readRelease(detention, release));
        if (released.filter(reading -> !reading.liberty().equals(Liberty.UNKNOWN))
                .isPresent()) {
            return released.get();
        }
        Stream<Reading> phases = detention.custodyPhases().stream().map(phase -> readPhase(detention, phase));
        Stream<Reading> whole =
                detention.custodyPhases().isEmpty() || detention.period().isPresent()
                        ? Stream.of(readWhole(detention))
                        : Stream.empty();
        Reading held = Stream.concat(phases, whole).min(Reading.STRONGEST_FIRST).orElse(Reading.unknown());
        return released.isPresent() ? held.atMostPossible() : held;
    }

    /** Free after the release; on its day certainly; unknown where it may have been; nothing where it certainly was still to come. */
    private Optional<Reading> readRelease(Detention detention, Release release) {
        Sources sources = Sources.of(index, release, Set.of("on", "kind"), List.of(detention));
        Optional<LocalDate> latest = release.on()
                .flatMap(on ->
                        sources.first().map(on::cutAt).orElseGet(on::bounds).latest())
                .or(() -> release.on().isPresent()
                        ? Optional.empty()
                        : sources.first().flatMap(PartialDate::latest));
        boolean today =
                release.on().filter(on -> on.isDay() && on.on(day).isCertain()).isPresent();
        boolean past = latest.filter(day::isAfter).isPresent()
                && release.on()
                        .map(on -> !on.after(day).isPossible() || !on.isDay())
                        .orElse(true);
        if (today || past) {
            return Optional.of(reading(
                            detention,
                            Liberty.FREE,
                            today ? Certainty.CERTAIN : Certainty.POSSIBLE,
                            Optional.empty(),
                            sources)
                    .disputedBy(sources.denying()));
        }
        boolean toCome = release.on().map(on -> on.after(day).isCertain()).orElse(false);
        return toCome ? Optional.empty() : Optional.of(Reading.unknown());
    }

    private Reading readPhase(Detention detention, CustodyPhase phase) {
        Sources sources = Sources.of(index, phase, Set.of("form", "period", "contact"), List.of(detention));
        Optional<Period> period = phase.period().or(detention::period);
        boolean denied =
                phase.contact().stream().anyMatch(found -> found.finding().equals(ContactKind.DETENTION_DENIED));
        Function<CustodyForm, Liberty> liberty = form -> denied ? Liberty.MISSING : form.liberty();
        Reading accepted =
                readPeriod(detention, period, liberty.apply(phase.form()), Optional.of(phase.form()), sources);
        List<Evidence> against = new ArrayList<>(sources.denying());
        against.addAll(rivalPeriods(detention, accepted, liberty.apply(phase.form()), sources));
        sources.rival().stream()
                .filter(one -> one.about().filter("form"::equals).isPresent())
                .filter(one -> rival(one, CustodyForm::of)
                        .filter(form -> accepted.form().isPresent()
                                && !liberty.apply(form).equals(accepted.liberty()))
                        .isPresent())
                .forEach(against::add);
        return accepted.disputedBy(against).disputedBy(deniedAsWhole(detention));
    }

    private Reading readWhole(Detention detention) {
        Sources sources = Sources.of(index, detention, Set.of("period"), List.of());
        Reading accepted = readPeriod(detention, detention.period(), Liberty.DEPRIVED, Optional.empty(), sources);
        List<Evidence> against = new ArrayList<>(sources.denying());
        against.addAll(rivalPeriods(detention, accepted, Liberty.DEPRIVED, sources));
        boolean otherForms = detention.custodyPhases().stream()
                .anyMatch(phase -> !phase.form().liberty().equals(Liberty.DEPRIVED));
        return (otherForms ? accepted.atMostPossible() : accepted).disputedBy(against);
    }

    private List<Evidence> deniedAsWhole(Detention detention) {
        return Sources.of(index, detention, Set.of(), List.of()).denying();
    }

    private List<Evidence> rivalPeriods(Detention detention, Reading accepted, Liberty liberty, Sources sources) {
        return sources.rival().stream()
                .filter(one -> one.about().filter("period"::equals).isPresent())
                .filter(one -> rival(one, Period::parse)
                        .map(period -> readPeriod(detention, Optional.of(period), liberty, accepted.form(), sources))
                        .filter(other -> !other.liberty().equals(accepted.liberty()))
                        .isPresent())
                .toList();
    }

    /** The rival value that a source gives; nothing where it cannot be read as a value of the attribute. */
    private static <V> Optional<V> rival(Evidence evidence, Function<String, V> parse) {
        if (evidence.rival().isPresent() && evidence.rival().get() instanceof DataString text) {
            try {
                return Optional.of(parse.apply(text.text()));
            } catch (InvalidValueException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Reading readPeriod(
            Detention detention,
            Optional<Period> period,
            Liberty liberty,
            Optional<CustodyForm> form,
            Sources sources) {
        boolean startUnknown = period.map(Period::hasUnknownStart).orElse(true);
        Certainty inside = period.map(known -> contains(known, sources)).orElse(Certainty.POSSIBLE);
        if (!inside.isPossible()) {
            return reading(detention, Liberty.FREE, Certainty.POSSIBLE, Optional.empty(), sources);
        }
        if (startUnknown) {
            Certainty since = notBeforeSource(sources);
            if (!since.isPossible()) {
                return reading(detention, Liberty.UNKNOWN, Certainty.NO, Optional.empty(), sources);
            }
            boolean endUnknown = period.map(Period::hasUnknownEnd).orElse(false);
            inside = endUnknown ? Certainty.POSSIBLE : since;
        }
        boolean ended = period.map(known -> !known.hasOpenEnd()).orElse(false);
        boolean still = sources.reachTo(day) || (ended && sources.newest().isEmpty());
        return reading(detention, liberty, still ? inside : Certainty.POSSIBLE, form, sources);
    }

    private Certainty contains(Period period, Sources sources) {
        return sources.first().map(source -> period.contains(day, source)).orElseGet(() -> period.contains(day));
    }

    /** Whether the day is not before the first source: from then on a detention whose start is unknown is known of. */
    private Certainty notBeforeSource(Sources sources) {
        return sources.first()
                .map(source -> switch (source.after(day)) {
                    case CERTAIN -> Certainty.NO;
                    case POSSIBLE -> Certainty.POSSIBLE;
                    case NO -> Certainty.CERTAIN;
                })
                .orElse(Certainty.NO);
    }

    private Reading reading(
            Detention detention, Liberty liberty, Certainty certainty, Optional<CustodyForm> form, Sources sources) {
        boolean held = form.isPresent() || (!liberty.equals(Liberty.FREE) && !liberty.equals(Liberty.UNKNOWN));
        return new Reading(
                liberty,
                certainty,
                form,
                held ? legalPhase(detention) : Optional.empty(),
                Optional.of(detention.id()),
                sources.supporting(),
                List.of());
    }

    /** The last legal phase stated that possibly holds on the day. */
    private Optional<LegalPhase> legalPhase(Detention detention) {
        return detention.legalStages().stream()
                .filter(stage -> stage.period()
                        .map(period -> period.contains(day).isPossible())
                        .orElse(true))
                .map(LegalStage::phase)
                .reduce((earlier, later) -> later);
    }
}

package org.amparo.feed.internal.items;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.claim.Claim;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.Liberty;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.honours.Conferral;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.internal.certain.Acts;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;
import org.amparo.speech.Outcome;
import org.amparo.status.AwardAnswer;
import org.amparo.status.DemandAnswer;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Status;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The last that a file tells of somebody: whether they were held, and by which report. It is the same on whatever day
 * the file is published, so that an item changes only when its record does.
 */
final class LastReports {

    /** A day after every day of which a file tells. */
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private static final PartialDate NEVER = PartialDate.parse("0000");

    private final Words words;
    /** An order of deaths, with the newest last. */
    private final Comparator<Death> newestLast;

    private final Attribution known;
    /** The file without what is only denied, and without what was ahead, which makes nobody free. */
    private final CaseFile file;

    /** The answers so far: somebody may have been detained many times. */
    private final Map<SubjectId, Status> answers = new HashMap<>();

    private final Map<SubjectId, Optional<Death>> deaths = new HashMap<>();
    private final Map<RecordId, Incident> killings;

    LastReports(Words words) {
        this.words = words;
        this.known = words.known();
        this.file = words.past();
        this.killings = killings();
        this.newestLast = Comparator.comparing((Death death) -> death.on().orElse(NEVER), PartialDate.BY_EARLIEST)
                .thenComparing(death -> words.written(death.told()));
    }

    /**
     * The status after all that is told, if it may be told. "Possibly free" only means that no further detention is
     * known. A publication may leave one out, and somebody held in secret must not be called free. Nobody is held who
     * died, even if a detention was never closed, and a death that is only alleged leaves all of it open.
     */
    Optional<Status> of(SubjectId subject) {
        return Optional.of(last(subject))
                .filter(status -> !status.liberty().equals(Liberty.UNKNOWN))
                .filter(status -> !status.liberty().equals(Liberty.FREE) || status.certainty() == Certainty.CERTAIN)
                .filter(status -> isDead(status) == hasDied(subject));
    }

    /** Whether somebody is known to have died, and not only said to: nobody is told as dead for a rumour. */
    boolean hasDied(SubjectId subject) {
        return !died(subject).isEmpty()
                || inCustody(subject).isPresent()
                || killing(subject).isPresent();
    }

    /**
     * The same for the item of a detention: that of another one must not seem to be the status in this one. Nobody is
     * last reported held by a detention of which a step tells that it has ended.
     */
    Optional<Status> of(SubjectId subject, Detention detention) {
        boolean isEnded = Ending.of(detention)
                .filter(end -> end.isStep() && isUpheld(end, detention))
                .isPresent();
        return of(subject)
                .filter(status -> isDead(status) || isOf(status, detention))
                .filter(status -> !isEnded || !isHeld(status));
    }

    /** Whether the last report is older than the detention, as that of a page is which was changed to tell of it. */
    static boolean isOlder(Status status, Detention detention) {
        Optional<PartialDate> last = status.lastEvidence();
        if (isAfter(detention.period().flatMap(Period::start), last)) {
            return true;
        }
        for (Proceeding step : detention.proceedings()) {
            if (Ending.isArrest(step) && isAfter(step.on(), last)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAfter(Optional<PartialDate> began, Optional<PartialDate> last) {
        return began.isPresent()
                && last.isPresent()
                && began.get().after(last.get()).isCertain();
    }

    /** Whether the status is that of somebody held in this detention, although an end of it may be told of. */
    boolean isHeld(Detention detention) {
        return of(detention.detainee())
                .filter(status -> isOf(status, detention) && isHeld(status))
                .isPresent();
    }

    /** Whether nobody may say that a detention goes on which tells of no end, since that is known from elsewhere, or left out. */
    boolean leavesOpen(Detention detention) {
        Status last = last(detention.detainee());
        boolean isFreed = last.liberty().equals(Liberty.FREE) && isOf(last, detention);
        return isFreed ? goesOn(detention) : leavesEndOut(detention);
    }

    /**
     * The day on which a demand for the release of somebody was met or, if that is not recorded, undone: where it was
     * undone later, nobody was detained throughout from before it.
     */
    Optional<PartialDate> interruption(SubjectId subject) {
        for (DemandAnswer answer : file.demandsFor(subject)) {
            boolean isForRelease =
                    answer.demand().kind().filter(DemandKind.RELEASE::equals).isPresent();
            Optional<Outcome> undone = answer.newest()
                    .filter(outcome -> outcome.state().equals(DemandOutcome.MET_THEN_REVERSED))
                    .filter(outcome -> !supporting(outcome).isEmpty());
            if (isForRelease && undone.isPresent()) {
                return lastMet(answer).or(() -> day(undone.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<PartialDate> lastMet(DemandAnswer answer) {
        List<PartialDate> days = new ArrayList<>();
        for (Outcome outcome : answer.outcomes()) {
            if (outcome.state().equals(DemandOutcome.MET)
                    && !supporting(outcome).isEmpty()) {
                day(outcome).ifPresent(days::add);
            }
        }
        return days.stream().max(PartialDate.BY_EARLIEST);
    }

    /** The day of an outcome or, without one, of its newest source. */
    private Optional<PartialDate> day(Outcome outcome) {
        List<PartialDate> told = new ArrayList<>();
        for (Evidence evidence : supporting(outcome)) {
            source(evidence).flatMap(Statement::publishedOn).ifPresent(told::add);
        }
        return outcome.asOf().or(() -> told.stream().max(PartialDate.BY_EARLIEST));
    }

    private static List<Evidence> supporting(Outcome outcome) {
        return Claim.of(new Shaped<>(Outcome.SHAPE, outcome)).throughout().supporting();
    }

    /** Whether an end is left out of the publication, so that nothing may be said of it. */
    boolean leavesEndOut(Detention detention) {
        if (leavesReleaseOut(detention)) {
            return true;
        }
        boolean isUnknown = last(detention.detainee()).liberty().equals(Liberty.UNKNOWN);
        return isUnknown
                && goesOn(detention)
                && file.find((RecordId) detention.id())
                        .filter(told -> file.claims().of(told).isTold())
                        .isPresent();
    }

    /** Whether a release is left out of the publication, or a source that may tell of the end which a release announced. */
    boolean leavesReleaseOut(Detention detention) {
        if (words.leaveOut(detention.id(), Detention.RELEASE)) {
            return true;
        }
        boolean isAnnounced = words.asserted()
                .find((RecordId) detention.id())
                .map(Detention.class::cast)
                .flatMap(words.ahead()::release)
                .isPresent();
        return isAnnounced && words.leaveOut(detention.id(), Annotated.EVIDENCE);
    }

    /** Whether a form of custody, or something of one, is left out of the publication: what is left may not be the last. */
    boolean leavesCustodyOut(Detention detention) {
        return words.leaveOut(detention.id(), Detention.CUSTODY_PHASES);
    }

    private static boolean goesOn(Detention detention) {
        return detention.period().filter(Period::hasOpenEnd).isPresent();
    }

    /** Whether somebody is missing after all that is told. */
    boolean isMissing(SubjectId subject) {
        return last(subject).liberty().equals(Liberty.MISSING);
    }

    private Status last(SubjectId subject) {
        return answers.computeIfAbsent(subject, file.asOf(AFTER_ALL)::statusOf);
    }

    private static boolean isOf(Status status, Detention detention) {
        return status.detention().equals(Optional.of(detention.id()));
    }

    private static boolean isHeld(Status status) {
        return HeldAnswer.HELD.contains(status.liberty());
    }

    static boolean isDead(Status status) {
        return status.liberty().equals(Liberty.DEAD);
    }

    /** What a status says: of the dead when they died, of the others when they were last reported held, and how. */
    List<Line> lines(Status status) {
        if (!isDead(status)) {
            Line contrary = Line.of(contrary(status).restingOn(Grounds.ofStatus(status.contrary())));
            return List.of(lastHeld(status), contrary);
        }
        Phrase died = died(status.subject());
        Optional<Incident> killing = killing(status.subject());
        Line dead = Line.of(died.isEmpty() && killing.isPresent() ? killed(killing.get()) : died);
        return hasOtherDay(status.subject()) ? List.of(dead, Line.of(words.say("status.contrary"))) : List.of(dead);
    }

    /** Whether a detention, or a killing, tells of another day of the death than the record of the person. */
    private boolean hasOtherDay(SubjectId subject) {
        List<PartialDate> days = daysOfDeath(subject);
        return !days.isEmpty() && !others(days, days.get(0)).isEmpty();
    }

    /** Those of some days that are certainly others than this one. */
    private static List<PartialDate> others(List<PartialDate> days, PartialDate told) {
        List<PartialDate> others = new ArrayList<>(days);
        others.removeIf(day -> day.sameDayAs(told).isPossible());
        return others;
    }

    /** The day of the death as the record of the person has it, a detention, and a killing. */
    private List<PartialDate> daysOfDeath(SubjectId subject) {
        List<PartialDate> days = new ArrayList<>();
        diedOn(subject).ifPresent(days::add);
        inCustody(subject).flatMap(Death::on).ifPresent(days::add);
        killing(subject).flatMap(Acts::date).ifPresent(days::add);
        return days;
    }

    /** Words that tell of a death on a day, with the other days that are recorded for it: none stands there as plain. */
    Phrase withOtherDays(Phrase died, SubjectId subject, Optional<PartialDate> told) {
        if (died.isEmpty() || told.isEmpty()) {
            return died;
        }
        List<PartialDate> days = daysOfDeath(subject);
        dayOfRecord(subject).ifPresent(days::add);
        List<Phrase> others = new ArrayList<>();
        for (PartialDate day : others(days, told.get())) {
            others.add(words.date(day));
        }
        return words.beside(died, words.say("headline.other-day", words.each(others)));
    }

    /** That something speaks against a status: another source, or the only one itself. */
    Phrase contrary(Status status) {
        if (status.contrary().isEmpty()) {
            return Phrase.NONE;
        }
        Set<StatementId> sources = new HashSet<>();
        for (List<Evidence> told : List.of(status.evidence(), status.contrary())) {
            for (Evidence evidence : told) {
                sources.add(evidence.statement());
            }
        }
        return words.say(sources.size() > 1 ? "status.contrary" : "status.contrary-alone");
    }

    /** That a person is said to have died, if there is no more than that. */
    Line rumours(SubjectId subject) {
        return Line.of(rumour(subject));
    }

    /** That a person died, with the date, for the middle of a sentence; none if the person's record does not tell. */
    Phrase died(SubjectId subject) {
        Optional<Person> person = person(subject).filter(FactualParts::death);
        return person.isPresent() ? died(person.get()) : Phrase.NONE;
    }

    /** The same of a person who is only said to have died, or to have been killed. */
    Phrase rumour(SubjectId subject) {
        Optional<Incident> killing = Optional.ofNullable(killings.get(current(subject)))
                .filter(one -> !isKnown(one, subject) && !hasDied(subject));
        return saidToHaveDied(subject)
                .or(killing.isPresent() ? known.sourced(killed(killing.get()), killing.get()) : Phrase.NONE);
    }

    /** That a person is only said to have died, as their own record has it. */
    Phrase saidToHaveDied(SubjectId subject) {
        Optional<Person> person = person(subject).filter(someone -> !FactualParts.death(someone));
        return person.isPresent() ? known.sourced(died(person.get()), person.get()) : Phrase.NONE;
    }

    private Phrase died(Person person) {
        Phrase died = words.say("headline.died", words.when(person.diedOn()));
        return known.line(died, Grounds.of(person, Person.DIED_ON)).restingOn(Grounds.only(person, Person.DIED_ON));
    }

    private Optional<Person> person(SubjectId subject) {
        return words.find(subject, Person.class);
    }

    /** The newest death of a person in custody that the end of a detention tells of, or a step of one. */
    Optional<Death> inCustody(SubjectId subject) {
        return deaths.computeIfAbsent(subject, this::newest);
    }

    private Optional<Death> newest(SubjectId subject) {
        Optional<Death> newest = Optional.empty();
        for (Detention detention : subject instanceof PersonId ? file.detentionsOf(subject) : List.<Detention>of()) {
            for (Death death : detention.isRetracted() ? List.<Death>of() : deaths(detention)) {
                if (newest.isEmpty() || newestLast.compare(death, newest.get()) > 0) {
                    newest = Optional.of(death);
                }
            }
        }
        return newest;
    }

    /** Whether an end may be told as a fact. */
    boolean isUpheld(Ending end, Detention detention) {
        return end.isUpheld(detention) && !isUnsourced(end, detention);
    }

    /** Whether no source tells of a release that is after all sources of the detention. */
    boolean isUnsourced(Ending end, Detention detention) {
        return end.part() instanceof Release release && words.ahead().isUnsourced(detention, release);
    }

    /** Whether an end is a release that was still to come when it was told. */
    boolean isAhead(Ending end, Detention detention) {
        return end.part() instanceof Release && words.ahead().release(detention).isPresent();
    }

    private List<Death> deaths(Detention detention) {
        List<Death> deaths = new ArrayList<>();
        Headline headline = new Headline(words, this, new Course(this, detention));
        for (Ending end : Ending.all(detention)) {
            if (end.isDeath() && isUpheld(end, detention)) {
                deaths.add(new Death(detention.id(), headline.ended(end), end.on()));
            }
        }
        return deaths;
    }

    /**
     * A death in custody.
     *
     * @param detention the detention in which it was
     * @param told that and when the person died, for the middle of a sentence
     */
    record Death(DetentionId detention, Phrase told, Optional<PartialDate> on) {

        @Override
        public String toString() {
            return "death";
        }
    }

    /** The killing of a person that is known, and not only said; the last of several in the file. */
    Optional<Incident> killing(SubjectId subject) {
        return Optional.ofNullable(killings.get(current(subject))).filter(killing -> isKnown(killing, subject));
    }

    /** Whether a killing is a fact, by what is told of it and of everything else. */
    private boolean isKnown(Incident killing, SubjectId subject) {
        return FactualParts.killing(killing)
                && isDead(last(subject))
                && last(subject).certainty().isCertain();
    }

    private RecordId current(SubjectId subject) {
        return file.find((RecordId) subject).map(CaseRecord::id).orElse(subject);
    }

    /** The killings that somebody tells of, by the persons killed; one that is upheld before another. */
    private Map<RecordId, Incident> killings() {
        Map<RecordId, Incident> killed = new HashMap<>();
        for (Incident incident : file.records(Incident.class)) {
            for (SubjectId subject : FactualParts.isKilling(incident) ? incident.subjects() : List.<SubjectId>of()) {
                Incident before = killed.get(current(subject));
                boolean isBetter = before == null || FactualParts.killing(incident) || !FactualParts.killing(before);
                if (subject instanceof PersonId && isBetter) {
                    killed.put(current(subject), incident);
                }
            }
        }
        return killed;
    }

    /** That somebody was killed, for the middle of a sentence. */
    Phrase killed(Incident killing) {
        Phrase killed =
                words.say("headline.killed", IncidentItem.when(words, killing)).or(words.say("headline.killed-bare"));
        return known.line(killed, Grounds.whole(killing, Incident.KINDS, Incident.SUBJECTS, Incident.PERIOD));
    }

    /** When a person is known to have died. */
    Optional<PartialDate> diedOn(SubjectId subject) {
        return person(subject).filter(FactualParts::death).flatMap(Person::diedOn);
    }

    /** When a person died as their own record has it, also where somebody doubts or denies that. */
    Optional<PartialDate> dayOfRecord(SubjectId subject) {
        return person(subject).flatMap(Person::diedOn);
    }

    /** A line with that day, and how it is known. */
    Phrase onDayOfRecord(Phrase died, SubjectId subject) {
        Optional<Person> person = person(subject);
        return person.isPresent() ? known.line(died, Grounds.of(person.get(), Person.DIED_ON)) : died;
    }

    /**
     * What was last told of somebody who was held, missing or restricted.
     *
     * @param form the form of custody on the day of that report, if it is known
     * @param wasCertain whether that was certain on that day
     * @param isDenied whether it is a known form of custody that the authorities deny
     * @param on when that was reported, for the middle of a sentence; none if the source has no date
     */
    record LastHeld(Liberty liberty, Optional<CustodyForm> form, boolean wasCertain, boolean isDenied, Phrase on) {

        boolean isSecret() {
            return form.equals(Optional.of(CustodyForm.SECRET_DETENTION));
        }

        @Override
        public String toString() {
            return liberty.toString();
        }
    }

    /** What was last told of somebody by a status that is not that of a dead person. */
    LastHeld lastTold(Status status) {
        Optional<Status> onItsDay = onItsDay(status);
        Optional<CustodyForm> form = onItsDay.orElse(status).custodyForm();
        Liberty liberty = onItsDay.filter(day -> isHeld(day) && isHeld(status))
                .orElse(status)
                .liberty();
        boolean wasCertain = onItsDay.isPresent()
                && onItsDay.get().liberty().equals(liberty)
                && onItsDay.get().certainty() == Certainty.CERTAIN;
        // Somebody in a known form of custody that is denied is not told as missing and as held at once.
        boolean isDenied = liberty.equals(Liberty.MISSING)
                && form.isPresent()
                && !form.get().liberty().equals(Liberty.MISSING);
        return new LastHeld(liberty, form, wasCertain, isDenied, newest(status).asOf());
    }

    private Line lastHeld(Status status) {
        LastHeld held = lastTold(status);
        Optional<CustodyForm> form = held.form();
        if (held.liberty().equals(Liberty.RESTRICTED) && form.isPresent()) {
            // The form says of itself that it restricts.
            String measure = held.wasCertain() ? "status.measure" : "status.possibly.measure";
            Phrase restricted = words.say(measure + ".on", held.on(), words.form(form.get()))
                    .or(words.say(measure, words.form(form.get())));
            return Line.of(restricted.restingOn(Grounds.ofStatus(status.evidence())))
                    .say(isCut(status) ? Phrase.NONE : age(status));
        }
        Liberty liberty = held.isDenied() ? Liberty.DEPRIVED : held.liberty();
        String how =
                (held.wasCertain() ? "status." : "status.possibly.") + (held.isSecret() ? "secret" : liberty.code());
        Phrase last = words.say(how + ".on", held.on()).or(words.say(how));
        Phrase told = words.pieces(
                last,
                form.isPresent() && !held.isSecret() ? words.form(form.get()) : Phrase.NONE,
                held.isDenied() ? words.say("headline.denied") : Phrase.NONE);
        return Line.of(told.restingOn(Grounds.ofStatus(status.evidence())))
                .say(isCut(status) ? Phrase.NONE : age(status));
    }

    /** The status on the day of its last report, the first that its date may mean. */
    private Optional<Status> onItsDay(Status status) {
        Optional<LocalDate> day = status.lastEvidence().flatMap(PartialDate::earliest);
        return day.isPresent() ? Optional.of(file.asOf(day.get()).statusOf(status.subject())) : Optional.empty();
    }

    /** That the report has no date, or that nothing newer is known. */
    private Phrase age(Status status) {
        if (status.evidence().isEmpty()) {
            return words.say("known.unsourced");
        }
        if (status.lastEvidence().isEmpty()) {
            return words.say("status.undated");
        }
        boolean isNewest = isNewest(status.lastEvidence().get(), status);
        return isNewest ? words.say("status.newest").asOf() : Phrase.NONE;
    }

    /** Whether any detention of somebody lacks something, so that nobody may say that nothing else is known. */
    private boolean isCut(Status status) {
        return words.leaveOut(status.subject(), Detention.DETAINEE)
                || words.leaveOut(status.subject(), Annotated.EVIDENCE)
                || status.detention()
                        .filter(detention -> words.leaveOut(detention, Annotated.EVIDENCE))
                        .isPresent();
    }

    /** What may make a newer source: what speaks against the status, and all that is told of custody, acts, awards and outcomes. */
    private List<Evidence> besides(Status status) {
        List<Evidence> all = new ArrayList<>(status.contrary());
        List<CaseRecord> told = new ArrayList<>(words.file().detentionsOf(status.subject()));
        told.addAll(words.file().incidentsOf(status.subject()));
        status.detention().flatMap(words.file()::find).ifPresent(told::add);
        for (CaseRecord record : told) {
            addEvidence(record.shaped(), all);
        }
        for (AwardAnswer answer : words.file().awardsOf(status.subject())) {
            addEvidence(new Shaped<>(Conferral.SHAPE, answer.conferral()), all);
        }
        for (DemandAnswer answer : words.file().demandsFor(status.subject())) {
            for (Outcome outcome : answer.outcomes()) {
                addEvidence(new Shaped<>(Outcome.SHAPE, outcome), all);
            }
        }
        return all;
    }

    private static void addEvidence(Shaped<?> told, List<Evidence> all) {
        told.walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (object instanceof Evidence evidence) {
                    all.add(evidence);
                }
            }
        });
    }

    /** Whether no source may be newer than the report; of another one with the same month nobody knows. */
    private boolean isNewest(PartialDate date, Status status) {
        Set<StatementId> reports = new HashSet<>();
        for (Evidence evidence : status.evidence()) {
            reports.add(file.chainOf(evidence).root());
        }
        for (Evidence evidence : besides(status)) {
            Optional<PartialDate> on = source(evidence).flatMap(Statement::publishedOn);
            boolean isOlder = on.isPresent() && !on.get().after(date).isPossible();
            if (!isOlder && !reports.contains(file.chainOf(evidence).root())) {
                return false;
            }
        }
        return true;
    }

    /** The statement that first said what evidence says. */
    private Optional<Statement> source(Evidence evidence) {
        return words.find(file.chainOf(evidence).root(), Statement.class);
    }

    /**
     * The date of the newest statement. It is told as inferred if it is so in every statement of that date; from which words,
     * the item of that statement says, since they may be about somebody else.
     */
    private Phrase newest(Status status) {
        Phrase plain = words.when(status.lastEvidence());
        Map<String, Phrase> dated = new TreeMap<>();
        for (Evidence evidence : status.evidence()) {
            Optional<Statement> statement = source(evidence);
            if (statement.isPresent() && statement.get().publishedOn().equals(status.lastEvidence())) {
                Phrase told = plain.beside(known.doubts(Grounds.of(statement.get(), Statement.PUBLISHED_ON)));
                dated.put(words.written(told), told);
            }
        }
        return dated.isEmpty() || dated.containsValue(plain)
                ? plain
                : dated.values().iterator().next();
    }
}

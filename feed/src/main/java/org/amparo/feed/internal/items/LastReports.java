package org.amparo.feed.internal.items;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.code.Liberty;
import org.amparo.custody.Release;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.words.Asserted;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
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
    private final Known known;
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
    }

    /**
     * The status after all that is told, if it may be told. "Possibly free" only means that no further detention is
     * known. A publication may leave one out, and somebody held in secret must not be called free. Nobody is held who
     * died, even if a detention was never closed, and a death that is only alleged leaves all of it open.
     */
    Optional<Status> of(SubjectId subject) {
        return Optional.of(answers.computeIfAbsent(subject, file.asOf(AFTER_ALL)::statusOf))
                .filter(status -> !status.liberty().equals(Liberty.UNKNOWN))
                .filter(status -> !status.liberty().equals(Liberty.FREE) || status.certainty() == Certainty.CERTAIN)
                .filter(status -> isDead(status) == hasDied(subject));
    }

    /** Whether somebody is known to have died, and not only said to: nobody is told as dead for a rumour. */
    boolean hasDied(SubjectId subject) {
        return died(subject).isPresent()
                || inCustody(subject).isPresent()
                || killing(subject).isPresent();
    }

    /**
     * The same for the item of a detention: that of another one must not seem to be the status in this one. Nobody is
     * last reported held by a detention of which a step tells that it has ended.
     */
    Optional<Status> of(SubjectId subject, Detention detention) {
        return of(subject)
                .filter(status -> isDead(status) || isOf(status, detention))
                .filter(status -> !isHeld(status)
                        || Ending.of(detention).filter(Ending::isStep).isEmpty());
    }

    /** Whether the last report is older than the detention, as that of a page is which was changed to tell of it. */
    static boolean isOlder(Status status, Detention detention) {
        return status.lastEvidence()
                .filter(date -> Stream.concat(
                                detention.period().flatMap(Period::start).stream(),
                                detention.proceedings().stream()
                                        .filter(Ending::isArrest)
                                        .flatMap(arrest -> arrest.on().stream()))
                        .anyMatch(began -> began.after(date).isCertain()))
                .isPresent();
    }

    /** Whether the status is that of somebody held in this detention, although an end of it may be told of. */
    boolean isHeld(Detention detention) {
        return of(detention.detainee())
                .filter(status -> isOf(status, detention) && isHeld(status))
                .isPresent();
    }

    private static boolean isOf(Status status, Detention detention) {
        return status.detention().filter(detention.id()::equals).isPresent();
    }

    private static boolean isHeld(Status status) {
        return HeldAnswer.HELD.contains(status.liberty());
    }

    static boolean isDead(Status status) {
        return status.liberty().equals(Liberty.DEAD);
    }

    /** What a status says: of the dead when they died, of the others when they were last reported held, and how. */
    Stream<Line> lines(Status status) {
        return isDead(status)
                ? died(status.subject())
                        .map(told -> line(status.subject(), told))
                        .or(() -> killing(status.subject()).map(this::line))
                        .stream()
                : Stream.of(
                        lastHeld(status),
                        new Line(words).say(contrary(status), Basis.of(Detention.SHAPE, status.contrary())));
    }

    /** That something speaks against a status: another source, or the only one itself. */
    private String contrary(Status status) {
        if (status.contrary().isEmpty()) {
            return "";
        }
        long sources = Stream.of(status.evidence(), status.contrary())
                .flatMap(List::stream)
                .map(Evidence::statement)
                .distinct()
                .count();
        return words.say(sources > 1 ? "status.contrary" : "status.contrary-alone");
    }

    /** That a person is said to have died, if there is no more than that. */
    Stream<Line> rumours(SubjectId subject) {
        return rumour(subject).stream().map(told -> line(subject, told));
    }

    private Line line(SubjectId subject, String died) {
        Basis basis = words.find(subject, Person.class)
                .map(person -> Basis.only(Person.SHAPE, person, Person.DIED_ON))
                .orElse(Basis.NONE);
        return new Line(words).say(died, basis);
    }

    /** That a person died, with the date, for the middle of a sentence; empty if the person's record does not tell. */
    Optional<String> died(SubjectId subject) {
        return person(subject).filter(Upheld::death).flatMap(this::died);
    }

    /** The same of a person who is only said to have died. */
    Optional<String> rumour(SubjectId subject) {
        return person(subject)
                .filter(person -> !Upheld.death(person))
                .flatMap(person -> died(person).map(told -> known.sourced(told, person)));
    }

    private Optional<String> died(Person person) {
        return person.diedOn().map(on -> known.say(person, Person.DIED_ON, "headline.died", words.when(on)));
    }

    private Optional<Person> person(SubjectId subject) {
        return words.find(subject, Person.class);
    }

    /** The newest death of a person in custody that the end of a detention tells of, or a step of one. */
    Optional<Death> inCustody(SubjectId subject) {
        return deaths.computeIfAbsent(
                subject,
                id -> file.detentionsOf(id).stream()
                        .filter(detention -> id instanceof PersonId && !detention.isRetracted())
                        .flatMap(this::deaths)
                        .max(Comparator.comparing((Death death) -> death.on().orElse(NEVER), PartialDate.BY_EARLIEST)
                                .thenComparing(Death::told)));
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

    private Stream<Death> deaths(Detention detention) {
        return Ending.all(detention)
                .filter(end -> end.isDeath() && isUpheld(end, detention))
                .map(end -> new Death(
                        detention.id(),
                        new Headline(words, this, new Course(this, detention)).ended(end),
                        end.on(),
                        end.basis(detention)));
    }

    /**
     * A death in custody.
     *
     * @param detention the detention in which it was
     * @param told that and when the person died, for the middle of a sentence
     */
    record Death(DetentionId detention, String told, Optional<PartialDate> on, Basis basis) {

        @Override
        public String toString() {
            return "death";
        }
    }

    /** The killing of a person that is known, and not only said; the last of several in the file. */
    Optional<Incident> killing(SubjectId subject) {
        return Optional.ofNullable(killings.get(current(subject)));
    }

    private RecordId current(SubjectId subject) {
        return file.find((RecordId) subject).map(CaseRecord::id).orElse(subject);
    }

    /** The known killings by the persons killed. */
    private Map<RecordId, Incident> killings() {
        Map<RecordId, Incident> killed = new HashMap<>();
        for (Incident incident : file.records(Incident.class)) {
            if (Upheld.killing(incident)) {
                incident.subjects().stream()
                        .filter(PersonId.class::isInstance)
                        .forEach(person -> killed.put(current(person), incident));
            }
        }
        return killed;
    }

    /** That somebody was killed, for the middle of a sentence. */
    String killed(Incident killing) {
        return known.title(
                killing.period()
                        .map(period -> words.say("headline.killed", IncidentItem.when(words, killing, period)))
                        .orElseGet(() -> words.say("headline.killed-bare")),
                killing,
                Incident.KINDS,
                Incident.SUBJECTS,
                Incident.PERIOD);
    }

    private Line line(Incident killing) {
        return new Line(words)
                .say(
                        killed(killing),
                        Basis.whole(Incident.SHAPE, killing, Incident.KINDS, Incident.SUBJECTS, Incident.PERIOD));
    }

    /** When a person is known to have died. */
    Optional<PartialDate> diedOn(SubjectId subject) {
        return person(subject).filter(Upheld::death).flatMap(Person::diedOn);
    }

    private Line lastHeld(Status status) {
        // Somebody in a known form of custody that is denied is not told as missing and as held at once.
        boolean isDenied = status.liberty().equals(Liberty.MISSING)
                && status.custodyForm()
                        .filter(form -> !form.liberty().equals(Liberty.MISSING))
                        .isPresent();
        boolean isSecret = status.custodyForm()
                .filter(CustodyForm.SECRET_DETENTION::equals)
                .isPresent();
        String how = (wasCertain(status) ? "status." : "status.possibly.")
                + (isSecret ? "secret" : (isDenied ? Liberty.DEPRIVED : status.liberty()).code());
        String last = status.lastEvidence()
                .map(date -> words.say(how + ".on", newest(status, date)))
                .orElseGet(() -> words.say(how));
        Optional<String> denied =
                Optional.of("headline.denied").filter(key -> isDenied).map(words::say);
        return new Line(words)
                .say(
                        words.pieces(Stream.of(
                                Optional.of(last),
                                status.custodyForm().filter(form -> !isSecret).map(words::form),
                                denied)),
                        Basis.of(Detention.SHAPE, status.evidence()))
                .say(isCut(status) ? Optional.empty() : age(status), Basis.NONE);
    }

    /** That the report has no date, or that nothing newer is known. */
    private Optional<String> age(Status status) {
        if (status.evidence().isEmpty()) {
            return Optional.of(words.say("known.unsourced"));
        }
        return status.lastEvidence().isEmpty()
                ? Optional.of(words.say("status.undated"))
                : status.lastEvidence()
                        .filter(date -> isNewest(date, besides(status)))
                        .map(date -> words.say("status.newest"));
    }

    /** Whether any detention of somebody lacks something, so that nobody may say that nothing else is known. */
    private boolean isCut(Status status) {
        return words.leaveOut(status.subject(), Detention.DETAINEE)
                || words.leaveOut(status.subject(), Annotated.EVIDENCE)
                || status.detention()
                        .filter(detention -> words.leaveOut(detention, Annotated.EVIDENCE))
                        .isPresent();
    }

    /** What may make a newer source: what speaks against the status, and what speaks against anything in the detention. */
    private List<Evidence> besides(Status status) {
        Stream<Evidence> contrary = status.detention().flatMap(words.file()::find).stream()
                .filter(Detention.class::isInstance)
                .map(Detention.class::cast)
                .flatMap(Asserted::contrary);
        return Stream.concat(status.contrary().stream(), contrary).toList();
    }

    /** Whether what speaks against the status is certainly not newer. */
    private boolean isNewest(PartialDate date, List<Evidence> contrary) {
        return contrary.stream()
                .map(evidence -> file.chainOf(evidence).root())
                .map(root -> words.find(root, Statement.class).flatMap(Statement::publishedOn))
                .allMatch(on -> on.filter(day -> !day.after(date).isPossible()).isPresent());
    }

    /** Whether the newest statement makes it certain on its own day, the first that its date may mean. */
    private boolean wasCertain(Status status) {
        return status.lastEvidence()
                .flatMap(PartialDate::earliest)
                .map(file::asOf)
                .map(day -> day.statusOf(status.subject()))
                .filter(then -> then.liberty().equals(status.liberty()) && then.certainty() == Certainty.CERTAIN)
                .isPresent();
    }

    /** The date of the newest statement. It is told as inferred if it is so in every statement of that date. */
    private String newest(Status status, PartialDate date) {
        String plain = words.when(date);
        List<String> dated = status.evidence().stream()
                .map(evidence -> file.chainOf(evidence).root())
                .flatMap(root -> words.find(root, Statement.class).stream())
                .filter(statement -> statement.publishedOn().equals(Optional.of(date)))
                .map(statement -> known.line(plain, statement, Statement.PUBLISHED_ON))
                .sorted()
                .toList();
        return dated.isEmpty() || dated.contains(plain) ? plain : dated.get(0);
    }
}

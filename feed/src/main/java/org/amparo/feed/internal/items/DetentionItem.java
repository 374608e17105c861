package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.Code;
import org.amparo.custody.Assessment;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Motive;
import org.amparo.custody.Sentence;
import org.amparo.feed.internal.words.Asserted;
import org.amparo.feed.internal.words.Relayed;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.people.Recognition;
import org.amparo.people.Role;
import org.amparo.record.Place;
import org.amparo.status.DemandAnswer;
import org.amparo.status.Status;

/** A detention in words, with official charge and alleged motive side by side, neither in the library's own voice. */
final class DetentionItem extends Item {

    private final LastReports reports;
    private final Course course;
    private final Headline headline;
    private final DemandLines demands;
    private final Relayed relayed;
    /** The detention without what is only denied, and without what was still ahead when it was told. */
    private final Detention detention;

    private final Detention record;
    private final DeniedLines denied;
    private final AheadLines ahead;

    DetentionItem(Words words, LastReports reports, Detention record) {
        super(words);
        this.record = record;
        this.detention = words.ahead().without(Asserted.of(record));
        this.denied = new DeniedLines(words, reports, record);
        this.ahead = new AheadLines(words, reports, Asserted.of(record));
        this.reports = reports;
        this.course = new Course(reports, detention);
        this.headline = new Headline(words, reports, course);
        this.demands = new DemandLines(words);
        this.relayed = new Relayed(words);
    }

    @Override
    public Detention record() {
        return record;
    }

    @Override
    public Optional<Status> status() {
        return reports.of(detention.detainee(), detention);
    }

    @Override
    public Stream<String> tags() {
        List<CustodyPhase> phases = detention.custodyPhases();
        Stream<String> forms = phases.stream().flatMap(phase -> words.label(phase.form()).stream());
        Stream<String> countries = phases.stream()
                .flatMap(phase -> Stream.concat(
                        phase.place().flatMap(Place::country).stream(),
                        phase.authority().stream().flatMap(this::jurisdiction)));
        return Stream.of(capacities(detention.detainee()), forms, countries).flatMap(tags -> tags);
    }

    @Override
    public ItemView view() {
        String who = titles.of(detention.detainee());
        CourseLines lines = new CourseLines(words, headline, course);
        Sections sections = new Sections(words)
                .add(Kind.ROLE, roles())
                .add(
                        Kind.CUSTODY,
                        Stream.of(
                                        denied.isWhole() ? Stream.<Line>empty() : lines.custody(),
                                        ahead.custody(),
                                        denied.custody(isSpokenOf()))
                                .flatMap(all -> all))
                .add(Kind.STATUS, Stream.concat(status().stream().flatMap(reports::lines), death()))
                .add(
                        Kind.RELEASE,
                        Stream.of(course.ending().stream().map(lines::release), ahead.release(), denied.release())
                                .flatMap(all -> all))
                .add(Kind.CHARGES, Stream.concat(denied.isWhole() ? Stream.empty() : lines.charges(), denied.charges()))
                .add(Kind.MOTIVES, detention.motives().stream().map(this::motive))
                .add(
                        Kind.PROCEEDINGS,
                        Stream.of(lines.proceedings(), ahead.proceedings(), denied.proceedings())
                                .flatMap(all -> all))
                .add(
                        Kind.SENTENCES,
                        Stream.concat(
                                Course.inTime(detention.sentences(), Sentence::on).stream()
                                        .map(lines::sentence),
                                denied.sentences()))
                .add(Kind.ASSESSMENTS, assessments().map(this::assessment))
                .add(Kind.RECOGNITIONS, recognitions())
                .add(Kind.DEMANDS, demandsForDetainee().map(demands::of));
        String named = known.piece(who, detention, Detention.DETAINEE);
        return view(
                words.say(
                        "title.case",
                        named,
                        denied.isWhole()
                                ? denied.whole(isSpokenOf())
                                : words.listed(Stream.concat(Stream.of(headline.text()), ahead.headline()))),
                Optional.of(who),
                sections);
    }

    /** The death in another detention, or one of which no more than a rumour is known, as the headline tells it. */
    private Stream<Line> death() {
        Stream<Line> elsewhere = reports.died(detention.detainee()).isPresent()
                ? Stream.empty()
                : course.deathInCustody().stream()
                        .map(death -> new Line(words).say(headline.died(death), death.basis()));
        return Stream.concat(elsewhere, reports.rumours(detention.detainee()));
    }

    /** The findings; where it is denied that there was a detention, only those of which it is told whose they are. */
    private Stream<Assessment> assessments() {
        return detention.assessments().stream()
                .filter(assessment -> !denied.isWhole()
                        || assessment.body().isPresent()
                        || assessment.scheme().filter(Code::isKnown).isPresent());
    }

    /** Whether somebody has found, claimed or demanded something as if there had been a detention. */
    private boolean isSpokenOf() {
        return assessments().findAny().isPresent()
                || !detention.motives().isEmpty()
                || demandsForDetainee().findAny().isPresent();
    }

    private Stream<Line> roles() {
        return words.find(detention.detainee(), Person.class).stream()
                .flatMap(person -> person.roles().stream()
                        .map(role -> new Line(words)
                                .say(
                                        role(role),
                                        Basis.of(Role.SHAPE, role)
                                                .or(Basis.only(Person.SHAPE, person, Person.ROLES)))));
    }

    private Stream<Line> recognitions() {
        return words.find(detention.detainee(), Person.class).stream()
                .flatMap(person -> person.recognitions().stream()
                        .map(recognition -> new Line(words)
                                .say(
                                        recognition(recognition),
                                        Basis.of(Recognition.SHAPE, recognition)
                                                .or(Basis.only(Person.SHAPE, person, Person.RECOGNITIONS)))));
    }

    private String role(Role role) {
        Optional<String> what =
                role.title().map(words::text).or(() -> role.relation().flatMap(words::label));
        Optional<String> where =
                role.organisation().map(body -> known.piece(words.name(body), role, Role.ORGANISATION));
        Optional<String> when = role.period().map(words::period);
        String line = words.pieces(Stream.of(what, where, when));
        if (line.isEmpty()) {
            return line;
        }
        String disputed = role.disputed().orElse(false) ? words.say("role.disputed", line) : line;
        return known.whole(disputed, role);
    }

    private Line motive(Motive motive) {
        Optional<String> why = motive.description().map(words::plain).map(text -> relayed.quoted(text, motive));
        String beside = words.line(Stream.of(
                words.labels(motive.rights())
                        .map(rights -> known.pieces(rights, motive.rights().size(), motive, Motive.RIGHTS))
                        .map(rights -> words.say("motive.rights", rights)),
                words.labels(motive.targetedCapacities()).map(capacities -> words.say("motive.as", capacities))));
        String said = why.map(text -> beside.isEmpty() ? text : words.say("source.modality", text, beside))
                .orElse(beside);
        String claim = said.isEmpty() ? words.say("motive.bare") : said;
        String told = motive.claimant()
                .map(by -> known.piece(words.name(by), motive, Motive.CLAIMANT))
                .or(() -> relayed.claimed(motive))
                .map(by -> known.claim(words.say("motive.by", by, claim), motive, Motive.DESCRIPTION))
                .orElseGet(() -> known.say(motive, Motive.DESCRIPTION, "motive.by-unknown", claim));
        return new Line(words).say(told, Parts.basis(detention, Detention.MOTIVES, Basis.of(Motive.SHAPE, motive)));
    }

    private Line assessment(Assessment assessment) {
        String found = words.pieces(Stream.of(
                assessment.outcome().map(words::labelOrUnknown),
                words.labels(assessment.categories()),
                words.labels(assessment.criteria())));
        String finding = found.isEmpty() ? words.say("assessment.unspecified") : found;
        Optional<String> body =
                assessment.body().map(words::name).or(() -> assessment.scheme().flatMap(words::label));
        Optional<String> day = assessment.on().map(words::when);
        String on = body.map(by -> day.map(when -> words.say("assessment.by-on", by, finding, when))
                        .orElseGet(() -> words.say("assessment.by", by, finding)))
                .or(() -> day.map(when -> words.say("headline.on", finding, when)))
                .orElse(finding);
        String in = assessment
                .document()
                .map(document -> words.say("demand.in", on, words.name(document)))
                .orElse(on);
        return new Line(words)
                .say(
                        known.whole(in, assessment),
                        Parts.basis(detention, Detention.ASSESSMENTS, Basis.of(Assessment.SHAPE, assessment)));
    }

    private String recognition(Recognition recognition) {
        String stands =
                recognition.status().map(words::labelOrUnknown).orElseGet(() -> words.say("assessment.unspecified"));
        String lasting = recognition
                .period()
                .map(period -> words.say("headline.on", stands, words.period(period)))
                .orElse(stands);
        String by = words.pieces(Stream.of(
                recognition.scheme().flatMap(words::label),
                words.labels(recognition.criteria()),
                recognition
                        .removalReason()
                        .flatMap(words::label)
                        .map(reason -> words.say("recognition.removed", reason))));
        String position = by.isEmpty() ? lasting : words.say("source.modality", lasting, by);
        String line = recognition
                .body()
                .map(body -> words.say("recognition.by", words.name(body), position))
                .orElse(position);
        return known.whole(line, recognition);
    }

    private Stream<DemandAnswer> demandsForDetainee() {
        return words.asserted().demandsFor(detention.detainee()).stream()
                .filter(answer ->
                        words.find(answer.statement(), Statement.class).isPresent());
    }
}

package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.custody.Assessment;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Motive;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.people.Recognition;
import org.amparo.people.Role;
import org.amparo.record.Place;
import org.amparo.speech.Demand;
import org.amparo.status.DemandAnswer;
import org.amparo.status.Status;

/** A detention in words, with official charge and alleged motive side by side, neither in the library's own voice. */
final class DetentionItem extends Item {

    private final LastReports reports;
    private final Headline headline;
    private final DemandLines demands;
    private final Detention detention;

    DetentionItem(Words words, LastReports reports, Detention detention) {
        super(words);
        this.reports = reports;
        this.headline = new Headline(words, reports, detention);
        this.demands = new DemandLines(words);
        this.detention = detention;
    }

    @Override
    public Detention record() {
        return detention;
    }

    @Override
    public Optional<Status> status() {
        return reports.of(detention.detainee(), detention.id());
    }

    @Override
    public Stream<String> tags() {
        List<CustodyPhase> phases = detention.custodyPhases();
        Stream<String> forms = phases.stream().map(phase -> words.label(phase.form()));
        Stream<String> countries = phases.stream()
                .flatMap(phase -> Stream.concat(
                        phase.place().flatMap(Place::country).stream(),
                        phase.authority().stream().flatMap(this::jurisdiction)));
        return Stream.of(capacities(detention.detainee()), forms, countries).flatMap(tags -> tags);
    }

    @Override
    public ItemView view() {
        String who = known.title(detention.detainee());
        List<DemandAnswer> asked = demandsForDetainee();
        CourseLines course = new CourseLines(words, headline, detention);
        Sections sections = new Sections(words)
                .add(Kind.ROLE, personRoles().map(this::role))
                .add(Kind.CUSTODY, course.custody())
                .add(Kind.STATUS, status().stream().flatMap(reports::lines))
                .add(Kind.RELEASE, detention.release().stream().map(course::release))
                .add(Kind.CHARGES, course.charges())
                .add(Kind.MOTIVES, detention.motives().stream().map(this::motive))
                .add(Kind.PROCEEDINGS, course.proceedings())
                .add(Kind.SENTENCES, detention.sentences().stream().map(course::sentence))
                .add(Kind.ASSESSMENTS, detention.assessments().stream().map(this::assessment))
                .add(Kind.RECOGNITIONS, recognitions().map(this::recognition))
                .add(Kind.DEMANDS, asked.stream().map(demands::of));
        String named = known.piece(who, detention, Detention.DETAINEE);
        return view(words.say("title.case", named, headline.text()), Optional.of(who), sections, sources(asked));
    }

    /** What the lines rest on: also those about the detainee, and the demands, which are in other records. */
    private ItemSources sources(List<DemandAnswer> asked) {
        ItemSources sources = new ItemSources(words).addAllOf(Detention.SHAPE, detention);
        personRoles().forEach(role -> sources.addAllOf(Role.SHAPE, role));
        recognitions().forEach(recognition -> sources.addAllOf(Recognition.SHAPE, recognition));
        sources.addAll(LastReports.evidence(status()), Detention.SHAPE);
        headline.deathInCustody().ifPresent(death -> sources.addAll(death.evidence(), Detention.SHAPE));
        asked.forEach(answer -> sources.addAllOf(Demand.SHAPE, answer.demand()));
        return sources;
    }

    private Stream<Role> personRoles() {
        return words.find(detention.detainee(), Person.class).stream().flatMap(person -> person.roles().stream());
    }

    private Stream<Recognition> recognitions() {
        return words.find(detention.detainee(), Person.class).stream()
                .flatMap(person -> person.recognitions().stream());
    }

    private String role(Role role) {
        Optional<String> what =
                role.title().map(words::text).or(() -> role.relation().map(words::label));
        Optional<String> where =
                role.organisation().map(body -> known.piece(words.name(body), role, Role.ORGANISATION));
        Optional<String> when = role.period().map(words::period);
        String line = words.pieces(Stream.of(what, where, when));
        if (line.isEmpty()) {
            return line;
        }
        String disputed = role.disputed().orElse(false) ? words.say("role.disputed", line) : line;
        return words.sentence(known.whole(disputed, role));
    }

    private String motive(Motive motive) {
        Optional<String> why = motive.description().map(words::plain).map(text -> known.quoted(text, motive));
        String beside = words.line(Stream.of(
                Optional.of(motive.rights())
                        .filter(rights -> !rights.isEmpty())
                        .map(rights -> known.pieces(words.labels(rights), rights.size(), motive, Motive.RIGHTS))
                        .map(rights -> words.say("motive.rights", rights)),
                Optional.of(motive.targetedCapacities())
                        .filter(capacities -> !capacities.isEmpty())
                        .map(capacities -> words.say("motive.as", words.labels(capacities)))));
        String said = why.map(text -> beside.isEmpty() ? text : words.say("source.modality", text, beside))
                .orElse(beside);
        String claim = said.isEmpty() ? words.say("motive.bare") : said;
        return words.sentence(motive.claimant()
                .map(by -> known.piece(words.name(by), motive, Motive.CLAIMANT))
                .or(() -> known.claimed(motive))
                .map(by -> known.claim(words.say("motive.by", by, claim), motive, Motive.DESCRIPTION))
                .orElseGet(() -> known.say(motive, Motive.DESCRIPTION, "motive.by-unknown", claim)));
    }

    private String assessment(Assessment assessment) {
        String found = words.pieces(Stream.of(
                assessment.outcome().map(words::label),
                Optional.of(assessment.categories())
                        .filter(categories -> !categories.isEmpty())
                        .map(words::labels),
                Optional.of(assessment.criteria())
                        .filter(criteria -> !criteria.isEmpty())
                        .map(words::labels)));
        String finding = found.isEmpty() ? words.say("assessment.unspecified") : found;
        Optional<String> body =
                assessment.body().map(words::name).or(() -> assessment.scheme().map(words::label));
        Optional<String> day = assessment.on().map(words::when);
        String on = body.map(by -> day.map(when -> words.say("assessment.by-on", by, finding, when))
                        .orElseGet(() -> words.say("assessment.by", by, finding)))
                .or(() -> day.map(when -> words.say("headline.on", finding, when)))
                .orElse(finding);
        String in = assessment
                .document()
                .map(document -> words.say("demand.in", on, words.name(document)))
                .orElse(on);
        return words.sentence(known.whole(in, assessment));
    }

    private String recognition(Recognition recognition) {
        String stands = recognition.status().map(words::label).orElseGet(() -> words.say("assessment.unspecified"));
        String lasting = recognition
                .period()
                .map(period -> words.say("headline.on", stands, words.period(period)))
                .orElse(stands);
        String by = words.pieces(Stream.of(
                recognition.scheme().map(words::label),
                Optional.of(recognition.criteria())
                        .filter(criteria -> !criteria.isEmpty())
                        .map(words::labels),
                recognition.removalReason().map(reason -> words.say("recognition.removed", words.label(reason)))));
        String position = by.isEmpty() ? lasting : words.say("source.modality", lasting, by);
        String line = recognition
                .body()
                .map(body -> words.say("recognition.by", words.name(body), position))
                .orElse(position);
        return words.sentence(known.whole(line, recognition));
    }

    private List<DemandAnswer> demandsForDetainee() {
        return words.file().demandsFor(detention.detainee()).stream()
                .filter(answer ->
                        words.find(answer.statement(), Statement.class).isPresent())
                .toList();
    }
}

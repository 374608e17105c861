package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.custody.Assessment;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Motive;
import org.amparo.custody.Release;
import org.amparo.custody.Sentence;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
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
        Sections sections = new Sections(words)
                .add(Kind.ROLE, roles())
                .add(Kind.CUSTODY, custody())
                .add(Kind.STATUS, status().stream().flatMap(reports::lines))
                .add(Kind.CHARGES, charges())
                .add(Kind.MOTIVES, detention.motives().stream().map(this::motive))
                .add(Kind.SENTENCES, detention.sentences().stream().map(this::sentence))
                .add(Kind.RELEASE, detention.release().stream().map(this::release))
                .add(Kind.ASSESSMENTS, detention.assessments().stream().map(this::assessment))
                .add(Kind.DEMANDS, asked.stream().map(demands::of));
        String named = known.piece(words.capitalised(who), detention, Detention.DETAINEE);
        return view(words.say("title.of", named, headline.text()), Optional.of(who), sections, sources(asked));
    }

    /** What the lines rest on: also those about the detainee, and the demands, which are in other records. */
    private ItemSources sources(List<DemandAnswer> asked) {
        ItemSources sources = new ItemSources(words).addAllOf(Detention.SHAPE, detention);
        personRoles().forEach(role -> sources.addAllOf(Role.SHAPE, role));
        sources.addAll(LastReports.evidence(status()), Detention.SHAPE);
        asked.forEach(answer -> sources.addAllOf(Demand.SHAPE, answer.demand()));
        return sources;
    }

    private Stream<String> roles() {
        return personRoles().map(this::role);
    }

    private Stream<Role> personRoles() {
        return words.find(detention.detainee(), Person.class).stream().flatMap(person -> person.roles().stream());
    }

    private String role(Role role) {
        Optional<String> what =
                role.title().map(words::text).or(() -> role.relation().map(words::label));
        Optional<String> where =
                role.organisation().map(body -> known.piece(words.name(body), role, Role.ORGANISATION));
        String named = what.flatMap(title -> where.map(body -> words.say("role.at", title, body)))
                .or(() -> what)
                .or(() -> where)
                .orElse("");
        String line = role.disputed().orElse(false) && !named.isEmpty() ? words.say("role.disputed", named) : named;
        return line.isEmpty() ? line : known.whole(line, role);
    }

    private Stream<String> custody() {
        List<CustodyPhase> phases = detention.custodyPhases();
        boolean said = phases.stream().anyMatch(phase -> phase.period().equals(detention.period()));
        List<String> lines = Stream.of(
                        headline.arrests(),
                        detention.period().filter(period -> !said).stream().map(headline::whole),
                        phases.stream()
                                .filter(phase -> !headline.isWhole(phase))
                                .map(this::phase),
                        detention.period().filter(Headline::isOnlyOpen).stream()
                                .map(period -> known.say(detention, Detention.PERIOD, "custody.continuing")))
                .flatMap(of -> of)
                .toList();
        return lines.isEmpty() ? Stream.of(headline.detained()) : lines.stream();
    }

    private String phase(CustodyPhase phase) {
        return words.line(Stream.of(
                Optional.of(headline.formed(phase)),
                phase.place()
                        .flatMap(words::place)
                        .map(place -> headline.ofPhase(words.say("custody.at", place), phase, CustodyPhase.PLACE)),
                phase.authority()
                        .map(words::name)
                        .map(name -> headline.ofPhase(
                                words.say("custody.authority", name), phase, CustodyPhase.AUTHORITY))));
    }

    private Stream<String> charges() {
        if (!detention.charges().isEmpty()) {
            return detention.charges().stream().map(this::charge);
        }
        // An empty list is not reported as no charges: there may be charges that are withheld.
        return detention.missing().stream()
                .filter(missing -> missing.attribute().equals(Detention.CHARGES.name()))
                .map(missing -> words.label(missing.reason()))
                .limit(1);
    }

    private String charge(Charge charge) {
        Optional<String> article = charge.article()
                .map(number -> charge.code()
                        .map(code -> words.say("charge.article-of", number, code))
                        .orElseGet(() -> words.say("charge.article", number)))
                .or(charge::code);
        return known.whole(
                words.line(Stream.of(
                        charge.description().map(words::text),
                        article,
                        charge.chargeClass().map(words::label),
                        charge.broughtOn().map(on -> words.say("charge.brought", words.when(on))),
                        charge.droppedOn().map(on -> words.say("charge.dropped", words.when(on))))),
                charge);
    }

    private String motive(Motive motive) {
        String said = words.line(Stream.of(
                motive.description().map(words::text).map(text -> known.quoted(text, motive)),
                Optional.of(motive.rights())
                        .filter(rights -> !rights.isEmpty())
                        .map(rights -> known.pieces(words.labels(rights), rights.size(), motive, Motive.RIGHTS)),
                Optional.of(motive.targetedCapacities())
                        .filter(capacities -> !capacities.isEmpty())
                        .map(words::labels)));
        String claim = said.isEmpty() ? words.say("motive.bare") : said;
        String line = motive.claimant()
                .map(by -> known.piece(words.name(by), motive, Motive.CLAIMANT))
                .or(() -> known.claimed(motive))
                .map(by -> words.say("motive.by", by, claim))
                .orElseGet(() -> words.say("motive.by-unknown", claim));
        return known.line(line, motive, Motive.DESCRIPTION);
    }

    private String sentence(Sentence sentence) {
        return known.whole(
                words.line(Stream.of(
                        Optional.of(sentence.kinds())
                                .filter(kinds -> !kinds.isEmpty())
                                .map(words::labels),
                        sentence.length().map(length -> words.say("sentence.length", words.length(length))),
                        sentence.on().map(on -> words.say("sentence.on", words.when(on))),
                        sentence.legallyFinal()
                                .map(isFinal -> words.say(isFinal ? "sentence.final" : "sentence.not-final")))),
                sentence);
    }

    /** How it ended. House arrest, or what else followed, is told with what is called a release. */
    private String release(Release release) {
        String ended = headline.ended(release);
        String told = headline.after(release)
                .map(phase -> words.say("release.into", ended, headline.formed(phase)))
                .orElse(ended);
        return words.line(Stream.of(
                Optional.of(told), release.conditions().map(words::text).map(text -> known.whole(text, release))));
    }

    private String assessment(Assessment assessment) {
        String found = words.line(Stream.of(
                assessment.outcome().map(words::label),
                Optional.of(assessment.categories())
                        .filter(categories -> !categories.isEmpty())
                        .map(words::labels),
                assessment.on().map(words::when)));
        String line = assessment
                .body()
                .map(words::name)
                .or(() -> assessment.scheme().map(words::label))
                .map(by -> words.say("assessment.by", by, found))
                .orElse(found);
        return known.whole(line, assessment);
    }

    private List<DemandAnswer> demandsForDetainee() {
        return words.file().demandsFor(detention.detainee()).stream()
                .filter(answer ->
                        words.find(answer.statement(), Statement.class).isPresent())
                .toList();
    }
}

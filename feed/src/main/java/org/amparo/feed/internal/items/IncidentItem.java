package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.claim.Claim;
import org.amparo.code.Consequence;
import org.amparo.code.IncidentKind;
import org.amparo.feed.internal.words.Assertions;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.id.SubjectId;
import org.amparo.internal.certain.Acts;
import org.amparo.record.Place;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * An incident in words: what was done to whom, when and where, and what somebody says of the motive and of those
 * involved.
 */
final class IncidentItem extends Item {

    private final LastReports reports;
    private final IncidentLinks links;
    private final Incident record;
    /** The incident without what is only denied, and without what was still ahead when it was told. */
    private final Incident incident;

    /** The period, if the whole was still ahead. */
    private final Optional<Period> planned;

    private IncidentItem(Words words, LastReports reports, IncidentLinks links, Incident record) {
        super(words);
        Incident asserted = Assertions.of(record);
        this.reports = reports;
        this.links = links;
        this.record = record;
        this.incident = words.past(record);
        this.planned = asserted.period().filter(period -> words.ahead().isAhead(asserted));
    }

    /** The item of an incident, unless it is only denied. */
    static Optional<IncidentItem> of(Words words, LastReports reports, IncidentLinks links, Incident record) {
        return record.isRetracted() || !Assertions.isOnlyDenied(record)
                ? Optional.of(new IncidentItem(words, reports, links, record))
                : Optional.empty();
    }

    @Override
    public Incident record() {
        return record;
    }

    @Override
    public Optional<Status> status() {
        return incident.subjects().size() == 1 ? reports.of(incident.subjects().get(0)) : Optional.empty();
    }

    @Override
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (SubjectId subject : incident.subjects()) {
            addCapacities(tags, subject);
        }
        for (IncidentKind kind : incident.kinds()) {
            words.tag(kind).ifPresent(tags::add);
        }
        incident.place().flatMap(Place::country).ifPresent(tags::add);
        return tags;
    }

    @Override
    public ItemView view() {
        Sections sections = new Sections(words)
                .add(Kind.INCIDENT, List.of(happened(), description(), consequences(), during(), unsourced(record)))
                .add(Kind.STATUS, lastReport())
                .add(Kind.MOTIVES, new MotiveLines(words).of(incident.motives(), incident, Incident.MOTIVES))
                .add(Kind.INVOLVEMENTS, involvements());
        for (IncidentLinks.Link link : links.related(incident)) {
            IncidentItem other = new IncidentItem(words, reports, links, link.incident());
            sections.add(Kind.RELATED, other.named(link, incident.subjects()));
        }
        sections.add(Kind.CORRECTIONS, new Corrections(words).lines(record));
        return view(title(), who(), story(), sections);
    }

    /** Whom it struck, what was done, by whom and why as others say, and what became of them. */
    Story story() {
        RunningText account = new RunningText(words);
        addFirst(account, List.of(description()));
        account.say(ledTo());
        for (Phrase involved :
                new InvolvementLines(words).told(incident.involvements(), incident, Incident.INVOLVEMENTS)) {
            account.say(involved);
        }
        addFirst(account, new MotiveLines(words).of(incident.motives(), incident, Incident.MOTIVES));
        Optional<Status> status = status();
        if (status.isPresent() && !LastReports.isDead(status.get())) {
            account.say(held(status.get()));
        } else {
            addFirst(account, List.of(during()));
        }
        return Story.of(words, standfirst(), account.sentences());
    }

    /** Where somebody was when last reported, in a sentence of its own if the detention is known. */
    private Phrase held(Status status) {
        Optional<Detention> detention = words.find(incident.detention(), Detention.class);
        if (detention.isPresent() && detention.get().detainee().equals(status.subject())) {
            CourseLines lines = new CourseLines(words, reports, words.past(detention.get()));
            return new Standfirst(words, reports, lines)
                    .of(words.again(status.subject()), reports.of(status.subject(), detention.get()));
        }
        Phrase last = reports.lines(status).get(0).sentences().get(0).phrase();
        return words.say("account.last-reported", words.again(status.subject()), last);
    }

    private Phrase ledTo() {
        List<Phrase> consequences = new ArrayList<>();
        for (Consequence consequence : incident.consequences()) {
            consequences.add(words.label(consequence));
        }
        Phrase told = words.say("account.consequences", words.all(consequences));
        return known.each(told, incident.consequences().size(), Grounds.of(incident, Incident.CONSEQUENCES));
    }

    private static void addFirst(RunningText account, List<Line> lines) {
        for (Line line : lines) {
            if (!line.sentences().isEmpty()) {
                account.say(line.sentences().get(0).phrase());
            }
        }
    }

    private Phrase standfirst() {
        if (incident.subjects().isEmpty()) {
            return Phrase.NONE;
        }
        SubjectId first = incident.subjects().get(0);
        boolean areSeveral =
                incident.subjects().size() > 1 || words.find(first, Group.class).isPresent();
        Phrase at = known.place(
                words.say("account.at", words.place(incident.place())), incident.place(), incident, Incident.PLACE);
        boolean isKilling = incident.isKilling() && incident.kinds().size() == 1 && planned.isEmpty();
        Phrase killed = words.say("headline.killed", when(words, incident)).or(words.say("headline.killed-bare"));
        Phrase suffered = suffered(areSeveral ? who() : new Protagonist(words).of(first, who()), areSeveral);
        Phrase whom = areSeveral ? who() : new Protagonist(words).of(first, who());
        Phrase told = isKilling
                ? words.sayOf(areSeveral, "standfirst.killed", whom, Phrase.spaced(List.of(killed, at)))
                : suffered.isEmpty()
                        ? words.say("standfirst.incident", who(), Phrase.spaced(List.of(done(), at)))
                        : Phrase.spaced(List.of(suffered, at));
        return known.sourced(known.line(told, whole()), record);
    }

    private List<Line> involvements() {
        return new InvolvementLines(words).of(incident.involvements(), incident, Incident.INVOLVEMENTS);
    }

    /** What was done to somebody in a detention: an incident of its own, as the detention tells of it. */
    static Line inDetention(
            Words words, LastReports reports, IncidentLinks links, IncidentLinks.Link link, SubjectId detainee) {
        return new IncidentItem(words, reports, links, link.incident()).named(link, List.of(detainee));
    }

    /** What was done to somebody in a detention, in a sentence of its own. */
    static Phrase suffered(
            Words words,
            LastReports reports,
            IncidentLinks links,
            IncidentLinks.Link link,
            SubjectId detainee,
            Phrase subject,
            boolean areSeveral) {
        IncidentItem item = new IncidentItem(words, reports, links, link.incident());
        List<SubjectId> others = new ArrayList<>(item.incident.subjects());
        others.remove(detainee);
        Phrase suffered = item.suffered(subject, areSeveral);
        if (suffered.isEmpty()) {
            Phrase named =
                    item.named(link, List.of(detainee)).sentences().get(0).phrase();
            return words.say("account.incident.recorded", named);
        }
        Phrase told = words.say(
                        "account.incident.with", suffered, words.titles().of(others))
                .or(suffered);
        return link.known(words, words.known().sourced(words.known().line(told, item.whole()), item.record));
    }

    /** What somebody suffered and when, in a sentence; none if that cannot be said of each of its kinds. */
    private Phrase suffered(Phrase whom, boolean areSeveral) {
        Optional<String> alone = incident.kinds().size() == 1 && planned.isEmpty()
                ? words.key("account.suffered.", incident.kinds().get(0))
                : Optional.empty();
        Phrase told = alone.isPresent()
                ? words.sayOf(areSeveral, alone.get(), whom)
                : words.sayOf(areSeveral, "account.incident", whom, acts());
        Phrase when = incident.period().isPresent() ? time(incident.period().get()) : Phrase.NONE;
        return words.say("headline.on", told, when).or(told);
    }

    /** What was done, as something that somebody suffers; none if that cannot be said of each of its kinds. */
    private Phrase acts() {
        List<Phrase> acts = new ArrayList<>();
        for (IncidentKind kind : incident.kinds()) {
            Optional<String> key = words.key("account.incident.kind.", kind);
            if (key.isEmpty()) {
                return Phrase.NONE;
            }
            acts.add(words.say(key.get()));
        }
        return planned.isEmpty() ? words.all(acts) : Phrase.NONE;
    }

    /** What was done, with those to whom it was done unless they are these. */
    private Phrase beside(Phrase done, List<SubjectId> named) {
        return incident.subjects().equals(named)
                ? done
                : words.say("incident.of", done, who()).or(done);
    }

    /**
     * The incident as the item of another record names it: what was done and when, with those to whom it was done.
     *
     * @param named those of whom the other item tells
     */
    private Line named(IncidentLinks.Link link, List<SubjectId> named) {
        Phrase told = beside(done(), named);
        return new Line().lead(link.known(words, known.sourced(known.line(told, whole()), record)), record.id());
    }

    private Grounds whole() {
        return Grounds.whole(incident, Incident.KINDS, Incident.SUBJECTS, Incident.PERIOD);
    }

    private Phrase who() {
        return titles.of(incident.subjects());
    }

    private Phrase title() {
        List<Phrase> all = new ArrayList<>();
        all.add(title(who()));
        Phrase some = who();
        if (incident.subjects().size() > 2) {
            some = words.say("title.and-others", titles.of(incident.subjects().get(0)));
            all.add(title(some));
        }
        all.add(title(some, what()));
        return CaseTitle.shortest(words, all);
    }

    private Phrase title(Phrase who) {
        return title(who, done());
    }

    private Phrase title(Phrase who, Phrase done) {
        Phrase title = words.say("title.case", who, done).or(words.capitalised(done));
        return known.sourced(known.line(title, whole()), record);
    }

    /**
     * The incident as an event: what happened, what it led to, and who is said to have had a part. It is one if its
     * date is known, and was not ahead; of one whose kinds are not known here, nobody could tell what happened.
     */
    Optional<EventItem.Event> event() {
        Optional<Period> period = incident.period();
        boolean isDated = period.flatMap(Period::start).isPresent()
                || period.flatMap(Period::end).isPresent();
        boolean isKnown =
                incident.kinds().isEmpty() || !words.labels(incident.kinds()).isEmpty();
        if (planned.isPresent() || !isDated || !isKnown) {
            return Optional.empty();
        }
        Sections sections = new Sections(words)
                .add(Kind.INCIDENT, List.of(happened(), consequences(), unsourced(record)))
                .add(Kind.INVOLVEMENTS, involvements());
        return Optional.of(new EventItem.Event(who(), title(), sections));
    }

    /** What was done, and when, for the middle of a sentence. */
    private Phrase done() {
        Phrase what = what();
        Optional<PartialDate> ahead = planned.flatMap(Period::start);
        if (ahead.isPresent()) {
            return words.absent(incident.id(), "headline.ahead", what, words.date(ahead));
        }
        return incident.period().isPresent() ? during(what, incident.period().get()) : what;
    }

    private Phrase what() {
        return words.labels(incident.kinds()).or(words.say("incident.kindless"));
    }

    /** A date follows without a comma; "threat from May" would be another thing. */
    private Phrase during(Phrase what, Period period) {
        boolean isDate = Acts.date(incident).isPresent()
                && period.start().isPresent()
                && period.end().isPresent();
        Phrase when = time(period);
        return isDate ? words.say("headline.on", what, when) : words.pieces(what, when);
    }

    private Phrase time(Period period) {
        return isOver(period) ? words.starting(period.start().get()) : when(words, incident);
    }

    /** Whether it is told as a disappearance that goes on, and nobody to whom it was done is missing any longer. */
    private boolean isOver(Period period) {
        return incident.kinds().contains(IncidentKind.ENFORCED_DISAPPEARANCE)
                && period.hasOpenEnd()
                && period.start().isPresent()
                && incident.subjects().stream().noneMatch(reports::isMissing);
    }

    /** When it happened: a date if it has one, "between March and April" if it was one act in these. */
    static Phrase when(Words words, Incident incident) {
        return incident.period().isPresent()
                ? words.when(Acts.date(incident)).or(words.period(incident.period()))
                : Phrase.NONE;
    }

    /** The status, unless the incident itself tells of the death. */
    private List<Line> lastReport() {
        Optional<Status> status = status();
        boolean isToldHere = status.filter(LastReports::isDead)
                .flatMap(dead -> reports.killing(dead.subject()))
                .filter(killing -> killing.id().equals(record.id()))
                .isPresent();
        return status.isEmpty() || isToldHere ? List.of() : reports.lines(status.get());
    }

    /** What was done, as it is known. By an import, that may be known only by whom it struck and when. */
    private Line happened() {
        Phrase at = known.place(
                words.say("custody.at", words.located(incident.place())), incident.place(), incident, Incident.PLACE);
        // A place of which no source tells apart is no more certain than what happened there.
        Phrase line = isPlaced() ? known.together(List.of(doubted(done()), at)) : doubted(words.pieces(done(), at));
        Grounds grounds = Grounds.whole(incident, Incident.KINDS, Incident.SUBJECTS, Incident.PERIOD, Incident.PLACE);
        return Line.of(line.restingOn(grounds.and(Grounds.all(incident.place()))));
    }

    /** Whether a source tells where it happened. */
    private boolean isPlaced() {
        Optional<Place> place = incident.place();
        return place.isPresent()
                && !Claim.of(incident.shaped())
                        .part(place.get(), Incident.PLACE)
                        .isWithoutEvidence();
    }

    private Phrase doubted(Phrase line) {
        Claim claim = Claim.of(incident.shaped());
        boolean isKnownByParts = claim.attribute(Incident.SUBJECTS).isOwn()
                || claim.attribute(Incident.PERIOD).isOwn();
        return isKnownByParts
                ? known.line(line, whole())
                : known.each(line, incident.kinds().size(), Grounds.of(incident, Incident.KINDS));
    }

    private Line description() {
        return Line.of(known.line(words.clause(incident.description()), Grounds.of(incident, Incident.DESCRIPTION)));
    }

    private Line consequences() {
        Phrase told = words.say("incident.consequences", words.labels(incident.consequences()));
        return Line.of(known.each(told, incident.consequences().size(), Grounds.of(incident, Incident.CONSEQUENCES)));
    }

    /** The detention in which it happened, if that is published. */
    private Line during() {
        Line line = new Line();
        Optional<Detention> detention = words.find(incident.detention(), Detention.class);
        if (detention.isPresent()) {
            Phrase told =
                    words.say("incident.during", words.name(detention.get().id()));
            line.lead(
                    known.line(told, Grounds.of(incident, Incident.DETENTION)),
                    detention.get().id());
        }
        return line;
    }
}

package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.feed.internal.words.Asserted;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.id.SubjectId;
import org.amparo.internal.certain.Acts;
import org.amparo.record.Place;
import org.amparo.status.Status;
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
        Incident asserted = Asserted.of(record);
        this.reports = reports;
        this.links = links;
        this.record = record;
        this.incident = words.past(record);
        this.planned = asserted.period().filter(period -> words.ahead().isAhead(asserted));
    }

    /** The item of an incident, unless it is only denied. */
    static Stream<IncidentItem> of(Words words, LastReports reports, IncidentLinks links, Incident record) {
        return Stream.of(record)
                .filter(told -> told.isRetracted() || !Asserted.isOnlyDenied(told))
                .map(told -> new IncidentItem(words, reports, links, told));
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
    public Stream<String> tags() {
        return Stream.of(
                        incident.subjects().stream().flatMap(this::capacities),
                        incident.kinds().stream().flatMap(kind -> words.label(kind).stream()),
                        incident.place().flatMap(Place::country).stream())
                .flatMap(tags -> tags);
    }

    @Override
    public ItemView view() {
        Sections sections = new Sections(words)
                .add(Kind.INCIDENT, Stream.of(happened(), description(), consequences(), during(), unsourced(record)))
                .add(Kind.STATUS, lastReport())
                .add(
                        Kind.MOTIVES,
                        new MotiveLines(words)
                                .of(
                                        incident.motives(),
                                        incident,
                                        Incident.MOTIVES,
                                        Basis.only(Incident.SHAPE, incident, Incident.MOTIVES)))
                .add(Kind.INVOLVEMENTS, involvements())
                .add(Kind.RELATED, links.related(incident).map(this::related));
        return view(title(), who(), sections);
    }

    private Stream<Line> involvements() {
        return new InvolvementLines(words)
                .of(
                        incident.involvements(),
                        incident,
                        Incident.INVOLVEMENTS,
                        Basis.only(Incident.SHAPE, incident, Incident.INVOLVEMENTS));
    }

    private Line related(IncidentLinks.Link link) {
        IncidentItem other = new IncidentItem(words, reports, links, link.incident());
        return other.named(link, incident.subjects());
    }

    /** What was done to somebody in a detention: an incident of its own, as the detention tells of it. */
    static Line inDetention(
            Words words, LastReports reports, IncidentLinks links, IncidentLinks.Link link, SubjectId detainee) {
        return new IncidentItem(words, reports, links, link.incident()).named(link, List.of(detainee));
    }

    /**
     * The incident as the item of another record names it: what was done and when, with those to whom it was done.
     *
     * @param named those of whom the other item tells
     */
    private Line named(IncidentLinks.Link link, List<SubjectId> named) {
        String told = who().filter(who -> !incident.subjects().equals(named))
                .map(who -> words.say("incident.of", done(), who))
                .orElseGet(this::done);
        String doubted =
                known.sourced(known.title(told, incident, Incident.KINDS, Incident.SUBJECTS, Incident.PERIOD), record);
        Basis whole = Basis.whole(Incident.SHAPE, incident, Incident.KINDS, Incident.SUBJECTS, Incident.PERIOD);
        return new Line(words).lead(link.known(words, doubted), whole.and(link.basis()), record.id());
    }

    private Optional<String> who() {
        return words.present(incident.subjects().stream().map(titles::of));
    }

    private String title() {
        String title = who().map(of -> words.say("title.case", of, done())).orElseGet(() -> words.capitalised(done()));
        return known.sourced(known.title(title, incident, Incident.KINDS, Incident.SUBJECTS, Incident.PERIOD), record);
    }

    /**
     * The incident as an event: what happened, what it led to, and who is said to have had a part. It is one if its
     * date is known, and was not ahead; of one whose kinds are not known here, nobody could tell what happened.
     */
    Optional<EventItem.Event> event() {
        boolean isDated = incident.period()
                .filter(period -> period.start().isPresent() || period.end().isPresent())
                .isPresent();
        boolean isKnown =
                incident.kinds().isEmpty() || words.labels(incident.kinds()).isPresent();
        Sections sections = new Sections(words)
                .add(Kind.INCIDENT, Stream.of(happened(), consequences()))
                .add(Kind.INVOLVEMENTS, involvements());
        return Optional.of(new EventItem.Event(who(), title(), sections))
                .filter(event -> planned.isEmpty() && isDated && isKnown);
    }

    /** What was done, and when, for the middle of a sentence. */
    private String done() {
        String what = words.labels(incident.kinds()).orElseGet(() -> words.say("incident.kindless"));
        return planned.flatMap(Period::start)
                .map(on -> words.absent(incident.id(), "headline.ahead", what, words.date(on)))
                .or(() -> incident.period().map(period -> during(what, period)))
                .orElse(what);
    }

    /** A date follows without a comma; "threat from May" would be another thing. */
    private String during(String what, Period period) {
        String when = when(words, incident, period);
        boolean isDate = Acts.date(incident).isPresent()
                && period.start().isPresent()
                && period.end().isPresent();
        return isDate
                ? words.say("headline.on", what, when)
                : words.pieces(Stream.of(Optional.of(what), Optional.of(when)));
    }

    /** When it happened: a date if it has one, "between March and April" if it was one act in these. */
    static String when(Words words, Incident incident, Period period) {
        return Acts.date(incident).map(words::when).orElseGet(() -> words.period(period));
    }

    /** The status, unless the incident itself tells of the death. */
    private Stream<Line> lastReport() {
        return status()
                .filter(status -> !LastReports.isDead(status)
                        || reports.killing(status.subject())
                                .filter(killing -> killing.id().equals(record.id()))
                                .isEmpty())
                .stream()
                .flatMap(reports::lines);
    }

    /** What was done, as it is known. By an import, that may be known only by whom it struck and when. */
    private Line happened() {
        Optional<String> at = incident.place()
                .flatMap(place -> words.place(place)
                        .map(name -> known.place(words.say("custody.at", name), place, incident, Incident.PLACE)));
        boolean isPlaced = incident.place()
                .filter(place -> !place.evidence().isEmpty()
                        || incident.evidence().stream()
                                .anyMatch(evidence -> evidence.about().isEmpty() || evidence.isAbout(Incident.PLACE)))
                .isPresent();
        // A place of which no source tells apart is no more certain than what happened there.
        String line = isPlaced
                ? known.together(Stream.of(Optional.of(doubted(done())), at))
                : doubted(words.pieces(Stream.of(Optional.of(done()), at)));
        return new Line(words)
                .say(
                        line,
                        Basis.whole(
                                        Incident.SHAPE,
                                        incident,
                                        Incident.KINDS,
                                        Incident.SUBJECTS,
                                        Incident.PERIOD,
                                        Incident.PLACE)
                                .and(Basis.of(incident.place())));
    }

    private String doubted(String line) {
        boolean isKnownByParts = incident.evidence().stream()
                .anyMatch(evidence -> evidence.isAbout(Incident.SUBJECTS) || evidence.isAbout(Incident.PERIOD));
        return isKnownByParts
                ? known.title(line, incident, Incident.KINDS, Incident.SUBJECTS, Incident.PERIOD)
                : known.lineOfEach(
                        line, incident, Incident.KINDS, incident.kinds().size());
    }

    private Line description() {
        return new Line(words)
                .say(
                        incident.description()
                                .map(words::clause)
                                .map(text -> known.line(text, incident, Incident.DESCRIPTION)),
                        Basis.about(Incident.SHAPE, incident, Incident.DESCRIPTION));
    }

    private Line consequences() {
        return new Line(words)
                .say(
                        words.labels(incident.consequences())
                                .map(labels -> known.sayOfEach(
                                        incident,
                                        Incident.CONSEQUENCES,
                                        incident.consequences().size(),
                                        "incident.consequences",
                                        labels)),
                        Basis.about(Incident.SHAPE, incident, Incident.CONSEQUENCES));
    }

    /** The detention in which it happened, if that is published. */
    private Line during() {
        Line line = new Line(words);
        incident.detention()
                .flatMap(id -> words.find(id, Detention.class))
                .ifPresent(detention -> line.lead(
                        known.say(incident, Incident.DETENTION, "incident.during", words.name(detention.id())),
                        Basis.about(Incident.SHAPE, incident, Incident.DETENTION),
                        detention.id()));
        return line;
    }
}

package org.amparo.feed.internal.items;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.data.DataArray;
import org.amparo.feed.internal.words.Asserted;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.honours.Conferral;
import org.amparo.id.SubjectId;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;

/** The conferral of an award in words. */
final class ConferralItem extends Item {

    private final LastReports reports;
    private final Award record;
    /** The award without what is only denied, and without what was ahead when it was told. */
    private final Award award;

    private final Conferral conferral;
    /** The day of the conferral, if it was ahead. */
    private final Optional<PartialDate> planned;

    private ConferralItem(
            Words words,
            LastReports reports,
            Award record,
            Award award,
            Conferral conferral,
            Optional<PartialDate> planned) {
        super(words);
        this.reports = reports;
        this.record = record;
        this.award = award;
        this.conferral = conferral;
        this.planned = planned;
    }

    /** The items of an award, one for each conferral that is not only denied. */
    static Stream<ConferralItem> all(Words words, LastReports reports, Award record) {
        Award asserted = Asserted.of(record);
        Award past = words.ahead().without(asserted);
        return IntStream.range(0, past.conferrals().size())
                .mapToObj(i -> new ConferralItem(
                        words,
                        reports,
                        record,
                        past,
                        past.conferrals().get(i),
                        asserted.conferrals()
                                .get(i)
                                .conferredOn()
                                .filter(on ->
                                        past.conferrals().get(i).conferredOn().isEmpty())));
    }

    @Override
    public Award record() {
        return record;
    }

    @Override
    public URI id(URI base) {
        SubjectId recipient = conferral.recipient();
        return URI.create(super.id(base) + "#"
                + key().orElseGet(() -> "conferral-" + recipient.type() + "-" + recipient.local()));
    }

    @Override
    public Optional<String> key() {
        return conferral.key();
    }

    /** The same whatever other conferrals there are, so that it tells nothing of them. */
    @Override
    public Optional<DataArray> partName() {
        return Optional.of(EventName.RECEIVED.of(conferral).in(award.id()));
    }

    @Override
    public Optional<Conferral> conferral() {
        return Optional.of(conferral);
    }

    @Override
    public Optional<Status> status() {
        return reports.of(conferral.recipient());
    }

    @Override
    public Stream<String> tags() {
        return Stream.of(
                        capacities(conferral.recipient()),
                        conferral.mode().flatMap(words::label).stream(),
                        conferral.place().flatMap(Place::country).stream())
                .flatMap(tags -> tags);
    }

    @Override
    public ItemView view() {
        String who = titles.of(conferral.recipient());
        Sections sections = new Sections(words)
                .add(Kind.AWARD, Stream.of(ofAward(), ofConferral(), grounds()).flatMap(lines -> lines))
                .add(Kind.STATUS, status().stream().flatMap(reports::lines));
        return view(title(who), Optional.of(who), sections);
    }

    private String title(String who) {
        return titled(words.say("title.award", nameTold(edition()), reached(who)));
    }

    EventName nameOfEvent() {
        return EventName.CONFERRAL.of(conferral);
    }

    /** The conferral as an event. */
    EventItem.Event event() {
        String who = titles.of(conferral.recipient());
        String told = conferral
                .conferredOn()
                .map(on -> known.say(conferral, Conferral.CONFERRED_ON, "award.conferred", words.when(on)))
                .orElseGet(() -> known.line(stage(ConferralStatus.CONFERRED), conferral, Conferral.STATUS));
        Line line = new Line(words)
                .say(told, basis(Conferral.STATUS, Conferral.CONFERRED_ON).and(whole()));
        return new EventItem.Event(Optional.of(who), title(who), new Sections(words).add(Kind.AWARD, Stream.of(line)));
    }

    /** The title is in doubt where the recipient is, or what says that the award was given. */
    private String titled(String title) {
        return conferral.status().isPresent()
                ? known.title(title, conferral, Conferral.RECIPIENT, Conferral.STATUS)
                : known.title(
                        title,
                        conferral,
                        Conferral.RECIPIENT,
                        Conferral.CONFERRED_ON,
                        Conferral.MODE,
                        Conferral.COLLECTED_BY);
    }

    private String edition() {
        String name = words.name(award.id());
        return award.edition()
                .map(of -> words.say("title.edition", name, Words.own(of)))
                .orElse(name);
    }

    /** The recipient, and the stage unless the award was given: a title must not make a laureate of a nominee. */
    private String reached(String who) {
        Optional<String> stage = planned.map(this::planned)
                .or(() -> conferral
                        .status()
                        .filter(status -> !status.equals(ConferralStatus.CONFERRED))
                        .map(status -> words.label(status).orElseGet(() -> words.say("stage.other"))));
        return stage.isEmpty() && wasConferred()
                ? who
                : words.say("award.stage", who, stage.orElseGet(() -> words.say("award.stage-unknown")));
    }

    private String planned(PartialDate on) {
        return words.absent(award.id(), "award.ahead", words.date(on));
    }

    /** Whether a date already says the same. */
    private boolean isDated(ConferralStatus status) {
        return (status.equals(ConferralStatus.CONFERRED) && planned.isPresent())
                || (status.equals(ConferralStatus.SELECTED)
                        && conferral.selectedOn().isPresent())
                || (status.equals(ConferralStatus.CONFERRED)
                        && conferral.conferredOn().isPresent());
    }

    /** Whether the award was given. If not, its place is where it was to be given. */
    boolean wasConferred() {
        return !isOpen() && (conferral.conferredOn().isPresent() || isGiven());
    }

    /**
     * Whether it was ahead when it was told, or its stage is not known here, which may be any: nothing is told as
     * given.
     */
    private boolean isOpen() {
        return planned.isPresent() || isOfUnknownStage();
    }

    private boolean isOfUnknownStage() {
        return conferral.status().filter(status -> !status.isKnown()).isPresent();
    }

    private boolean isGiven() {
        return conferral
                .status()
                .map(status -> status.equals(ConferralStatus.CONFERRED) || status.equals(ConferralStatus.RESCINDED))
                .orElse(conferral.mode().isPresent() || conferral.collectedBy().isPresent());
    }

    private Stream<Line> ofAward() {
        Optional<String> name =
                Optional.of(edition()).filter(named -> !award.names().isEmpty()).map(named -> nameTold(named));
        Optional<String> told = award.conferredBy()
                .map(words::name)
                .map(body -> name.map(named -> words.say("award.of", named, body))
                        .orElseGet(() -> words.say("award.by", body)))
                .map(line -> known.line(line, award, Award.CONFERRED_BY))
                .or(() -> name);
        Basis by = Basis.about(Award.SHAPE, award, Award.CONFERRED_BY);
        return Stream.of(new Line(words)
                .say(told, name.map(named -> nameBasis().and(by)).orElse(by)));
    }

    private String nameTold(String named) {
        String told = words.shown(award.names())
                .map(name -> known.part(named, name, award, Award.NAMES, Name.FULL))
                .orElse(named);
        return known.piece(told, award, Award.EDITION);
    }

    /** What the name of the award rests on. */
    private Basis nameBasis() {
        return words.shown(award.names())
                .map(name -> Basis.whole(Name.SHAPE, name, Name.FULL))
                .orElse(Basis.NONE)
                .and(Basis.about(Award.SHAPE, award, Award.NAMES, Award.EDITION));
    }

    private Stream<Line> grounds() {
        return award.grounds().stream()
                .map(grounds -> new Line(words)
                        .say(
                                known.say(award, Award.GROUNDS, "award.grounds", words.text(grounds)),
                                Basis.about(Award.SHAPE, award, Award.GROUNDS)));
    }

    /** The sentences on the conferral, the first of which rests on what is told of the whole, too. */
    private Stream<Line> ofConferral() {
        List<Fact> facts = facts().toList();
        if (facts.isEmpty()) {
            return Stream.of(new Line(words).say(words.say("award.stage-unknown"), whole()));
        }
        return IntStream.range(0, facts.size()).mapToObj(i -> {
            Basis own = basis(facts.get(i));
            return new Line(words).say(facts.get(i).told(), i == 0 ? own.and(whole()) : own);
        });
    }

    private Basis whole() {
        return Basis.whole(Conferral.SHAPE, conferral, Conferral.RECIPIENT).or(ofList());
    }

    private Basis basis(AttributeName<?>... about) {
        return Basis.about(Conferral.SHAPE, conferral, about).or(ofList());
    }

    private Basis basis(Fact fact) {
        Basis own = basis(fact.about().toArray(AttributeName<?>[]::new));
        return fact.about().contains(Conferral.PLACE) ? own.and(Basis.of(conferral.place())) : own;
    }

    private Basis ofList() {
        return Basis.only(Award.SHAPE, award, Award.CONFERRALS);
    }

    private Stream<Fact> facts() {
        return Stream.of(
                        conferral
                                .status()
                                .filter(status -> !isDated(status))
                                .map(status -> new Fact(told(stage(status), Conferral.STATUS), Conferral.STATUS)),
                        planned.map(on -> new Fact(told(planned(on), Conferral.CONFERRED_ON), Conferral.CONFERRED_ON)),
                        conferral.selectedOn().map(on -> fact(Conferral.SELECTED_ON, "award.selected", words.when(on))),
                        conferral
                                .conferredOn()
                                .filter(on -> !isOpen())
                                .map(on -> fact(Conferral.CONFERRED_ON, "award.conferred", words.when(on))),
                        absence().or(() -> mode().map(mode -> fact(Conferral.MODE, "award.mode", mode))),
                        conferral
                                .absenceReason()
                                .filter(reason -> planned.isEmpty() && absence().isEmpty())
                                .flatMap(words::label)
                                .map(reason -> fact(Conferral.ABSENCE_REASON, "award.absent", reason)),
                        conferral
                                .collectedBy()
                                .filter(person -> !isOpen())
                                .map(person -> fact(Conferral.COLLECTED_BY, "award.collected", words.name(person))),
                        conferral
                                .place()
                                .filter(place -> !isOfUnknownStage())
                                .flatMap(place -> words.place(place).map(name -> known.place(name, place)))
                                .map(place ->
                                        fact(Conferral.PLACE, wasConferred() ? "award.at" : "award.planned-at", place)))
                .flatMap(Optional::stream);
    }

    private Optional<String> mode() {
        return conferral.mode().filter(mode -> !isOpen()).flatMap(words::label);
    }

    /** How it was received and why the recipient was not there, in one sentence. */
    private Optional<Fact> absence() {
        return mode().filter(mode -> !conferral.mode().equals(Optional.of(ConferralMode.IN_PERSON)))
                .flatMap(mode -> conferral
                        .absenceReason()
                        .flatMap(reason -> words.key("absence.", reason))
                        .map(words::say)
                        .map(reason -> new Fact(
                                words.pieces(Stream.of(
                                        Optional.of(told(words.say("award.mode", mode), Conferral.MODE)),
                                        Optional.of(known.piece(reason, conferral, Conferral.ABSENCE_REASON)))),
                                Conferral.MODE,
                                Conferral.ABSENCE_REASON)));
    }

    /** A line on an attribute of the conferral, which is in doubt as the list of conferrals is if nothing is told of it. */
    private String told(String line, AttributeName<?> attribute) {
        return known.part(line, conferral, award, Award.CONFERRALS, attribute);
    }

    private Fact fact(AttributeName<?> about, String key, String value) {
        return new Fact(told(words.say(key, value), about), about);
    }

    /** A sentence on attributes of the conferral. */
    private record Fact(String told, List<AttributeName<?>> about) {

        Fact(String told, AttributeName<?>... about) {
            this(told, List.of(about));
        }

        @Override
        public String toString() {
            return about.toString();
        }
    }

    private String stage(ConferralStatus status) {
        return words.named("stage.", status);
    }
}

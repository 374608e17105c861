package org.amparo.feed.internal.items;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.data.DataArray;
import org.amparo.feed.internal.words.Assertions;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
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

    /** The stages after which nobody receives the award, or has it any longer. */
    private static final Set<ConferralStatus> OVER = Set.of(ConferralStatus.DECLINED, ConferralStatus.RESCINDED);

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
    static List<ConferralItem> all(Words words, LastReports reports, Award record) {
        Award asserted = Assertions.of(record);
        Award past = words.ahead().without(asserted);
        List<ConferralItem> items = new ArrayList<>();
        for (int i = 0; i < past.conferrals().size(); i++) {
            Conferral conferral = past.conferrals().get(i);
            Optional<PartialDate> planned = conferral.conferredOn().isPresent()
                    ? Optional.empty()
                    : asserted.conferrals().get(i).conferredOn();
            items.add(new ConferralItem(words, reports, record, past, conferral, planned));
        }
        return items;
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
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        addCapacities(tags, conferral.recipient());
        addTag(tags, conferral.mode());
        conferral.place().flatMap(Place::country).ifPresent(tags::add);
        return tags;
    }

    @Override
    public ItemView view() {
        Phrase who = titles.of(conferral.recipient());
        Sections sections = new Sections(words).add(Kind.AWARD, ofAward());
        addConferral(sections);
        sections.add(Kind.AWARD, Line.of(grounds()));
        if (status().isPresent()) {
            sections.add(Kind.STATUS, reports.lines(status().get()));
        }
        sections.add(Kind.CORRECTIONS, corrections());
        return view(title(who), who, story(), sections);
    }

    private Story story() {
        SubjectId recipient = conferral.recipient();
        boolean areSeveral = words.find(recipient, Group.class).isPresent();
        Phrase who = known.line(titles.of(recipient), Grounds.only(conferral, Conferral.RECIPIENT));
        Phrase with = new Protagonist(words).of(recipient, who);
        Phrase told = told(with, areSeveral);
        Phrase first = told.isEmpty()
                ? told(words.say("standfirst.award", nameTold(edition()), who, reached()), Conferral.STATUS)
                        .restingOn(grounds(Conferral.STATUS).and(whole()))
                : told;
        RunningText account = new RunningText(words);
        Grounds ofBody = Grounds.of(award, Award.CONFERRED_BY);
        Phrase by = known.line(words.say("account.award.by", words.within(award.conferredBy())), ofBody);
        Phrase grounds = words.say("account.award.grounds", words.text(award.grounds()));
        Phrase because = known.line(grounds, Grounds.of(award, Award.GROUNDS)).noted();
        Phrase given = by.noted().restingOn(ofBody);
        boolean isJoined = !given.isEmpty()
                && !because.isEmpty()
                && given.remarks().isEmpty()
                && because.remarks().isEmpty();
        Phrase whole = words.say("account.award.for", words.within(award.conferredBy()), words.text(award.grounds()));
        account.say(isJoined ? whole.restingOn(ofBody.and(Grounds.of(award, Award.GROUNDS))) : given);
        account.say(isJoined ? Phrase.NONE : because);
        Optional<Detention> detention = words.find(conferral.detention(), Detention.class);
        if (detention.isPresent()) {
            CourseLines lines = new CourseLines(words, reports, words.past(detention.get()));
            Standfirst held = new Standfirst(words, reports, lines);
            account.say(held.of(words.again(recipient), reports.of(recipient, detention.get())));
        }
        return Story.of(words, first, account.sentences());
    }

    /** How far it went, for the end of a sentence. */
    private Phrase reached() {
        Phrase stage = conferral.status().isPresent() ? stage(conferral.status().get()) : Phrase.NONE;
        return planned().or(stage).or(words.say("award.stage-unknown"));
    }

    private Phrase stage() {
        return planned().or(notYet()).or(words.say("award.stage-unknown"));
    }

    private Phrase grounds() {
        Phrase grounds = words.say("award.grounds", words.text(award.grounds()));
        return known.line(grounds, Grounds.of(award, Award.GROUNDS));
    }

    /** The day of the conferral, or else of the choice. */
    Optional<PartialDate> day() {
        return conferral.conferredOn().or(conferral::selectedOn);
    }

    /** That somebody received the award, or how far it went, in a sentence; none of a stage that is not known here. */
    Phrase told(Phrase recipient, boolean areSeveral) {
        Phrase name = words.within(nameTold(edition()), award.id());
        boolean isOver = conferral.status().filter(OVER::contains).isPresent();
        if (planned.isPresent() && !isOver) {
            Phrase ahead =
                    words.absentOf(areSeveral, award.id(), "account.award.ahead", recipient, name, words.when(planned));
            return told(ahead, Conferral.CONFERRED_ON)
                    .restingOn(grounds(Conferral.CONFERRED_ON).and(whole()));
        }
        if (wasConferred() && !isOver) {
            boolean isAbsent = conferral.mode().equals(Optional.of(ConferralMode.IN_ABSENTIA));
            Phrase how = Phrase.spaced(List.of(
                    words.when(conferral.conferredOn()), isAbsent ? words.say("account.in-absentia") : Phrase.NONE));
            Phrase received = words.sayOf(areSeveral, "account.award", recipient, name, how)
                    .or(words.sayOf(areSeveral, "account.award.bare", recipient, name));
            Phrase dated = told(received, Conferral.CONFERRED_ON)
                    .restingOn(grounds(Conferral.CONFERRED_ON, Conferral.MODE).and(whole()));
            // A note says that a day is inferred, but not that there was a conferral.
            return known.isPlain(Grounds.whole(conferral, Conferral.STATUS)) ? dated.noted() : dated;
        }
        Optional<String> stage = words.key("account.award.", conferral.status());
        return stage.isPresent()
                ? told(words.sayOf(areSeveral, stage.get(), recipient, name), Conferral.STATUS)
                        .restingOn(grounds(Conferral.STATUS).and(whole()))
                : Phrase.NONE;
    }

    /** The corrections of the award, if this is all that it tells of. */
    private List<Line> corrections() {
        return record.conferrals().size() == 1 ? new Corrections(words).lines(record) : List.of();
    }

    private Phrase title(Phrase who) {
        Phrase whole = titled(words.say("title.award", nameTold(edition()), reached(who)));
        Phrase withoutEdition = titled(words.say("title.award", nameOnly(words.name(award.id())), reached(who)));
        return CaseTitle.shortest(words, List.of(whole, withoutEdition));
    }

    EventName nameOfEvent() {
        return EventName.CONFERRAL.of(conferral);
    }

    /** The conferral as an event. */
    EventItem.Event event() {
        Phrase who = titles.of(conferral.recipient());
        Phrase on = words.say("award.conferred", words.when(conferral.conferredOn()));
        Phrase told = known.line(on, Grounds.of(conferral, Conferral.CONFERRED_ON))
                .or(known.line(stage(ConferralStatus.CONFERRED), Grounds.of(conferral, Conferral.STATUS)));
        Grounds ofStage = grounds(Conferral.STATUS, Conferral.CONFERRED_ON).and(whole());
        Line line = Line.of(told.restingOn(ofStage));
        return new EventItem.Event(who, title(who), new Sections(words).add(Kind.AWARD, line));
    }

    /** The title is in doubt where the recipient is, or what says that the award was given. */
    private Phrase titled(Phrase title) {
        Grounds grounds = conferral.status().isPresent()
                ? Grounds.whole(conferral, Conferral.RECIPIENT, Conferral.STATUS)
                : Grounds.whole(
                        conferral, Conferral.RECIPIENT, Conferral.CONFERRED_ON, Conferral.MODE, Conferral.COLLECTED_BY);
        return known.line(title, grounds);
    }

    private Phrase edition() {
        Phrase name = words.name(award.id());
        return words.say("title.edition", name, Words.own(award.edition())).or(name);
    }

    /** The recipient, and the stage unless the award was given: a title must not make a laureate of a nominee. */
    private Phrase reached(Phrase who) {
        Phrase stage = planned().or(notYet());
        return stage.isEmpty() && wasConferred() ? who : words.say("award.stage", who, stage());
    }

    /** The stage, unless the award was conferred. */
    private Phrase notYet() {
        boolean isConferred = conferral.status().equals(Optional.of(ConferralStatus.CONFERRED));
        return conferral.status().isEmpty() || isConferred
                ? Phrase.NONE
                : words.label(conferral.status()).or(words.say("stage.other"));
    }

    /** That the conferral was ahead, with its day. */
    private Phrase planned() {
        return words.absent(award.id(), "award.ahead", words.date(planned));
    }

    /** Whether a date already says the same. */
    private boolean isDated(ConferralStatus status) {
        return status.equals(ConferralStatus.CONFERRED)
                ? planned.isPresent() || conferral.conferredOn().isPresent()
                : status.equals(ConferralStatus.SELECTED)
                        && conferral.selectedOn().isPresent();
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
        return conferral.status().isPresent() && !conferral.status().get().isKnown();
    }

    private boolean isGiven() {
        Optional<ConferralStatus> status = conferral.status();
        return status.isPresent()
                ? status.get().equals(ConferralStatus.CONFERRED) || status.get().equals(ConferralStatus.RESCINDED)
                : conferral.mode().isPresent() || conferral.collectedBy().isPresent();
    }

    private Line ofAward() {
        Phrase name = award.names().isEmpty() ? Phrase.NONE : nameTold(edition());
        Phrase body = words.within(award.conferredBy());
        Phrase by = words.say("award.of", name, body).or(words.say("award.by", body));
        Grounds ofBody = Grounds.of(award, Award.CONFERRED_BY);
        Grounds ofName = name.isEmpty() ? Grounds.NONE : ofName();
        return Line.of(known.line(by, ofBody).or(name).restingOn(ofName.and(ofBody)));
    }

    private Phrase nameTold(Phrase named) {
        return known.line(nameOnly(named), Grounds.only(award, Award.EDITION));
    }

    private Phrase nameOnly(Phrase named) {
        Optional<Name> name = words.shown(award.names());
        return name.isPresent() ? known.part(named, name.get(), award, Award.NAMES, Name.FULL) : named;
    }

    /** What the name of the award rests on. */
    private Grounds ofName() {
        Optional<Name> name = words.shown(award.names());
        Grounds whole = name.isPresent() ? Grounds.whole(name.get(), Name.FULL) : Grounds.NONE;
        return whole.and(Grounds.of(award, Award.NAMES, Award.EDITION));
    }

    private Grounds whole() {
        return Grounds.whole(conferral, Conferral.RECIPIENT).or(ofList());
    }

    private Grounds grounds(AttributeName<?>... about) {
        return Grounds.of(conferral, about).or(ofList());
    }

    private Grounds ofList() {
        return Grounds.only(award, Award.CONFERRALS);
    }

    /** Adds the sentences on the conferral, the first of which rests on what is told of the whole, too. */
    private void addConferral(Sections sections) {
        List<Line> lines = new ArrayList<>();
        Optional<ConferralStatus> status = conferral.status();
        if (status.isPresent() && !isDated(status.get())) {
            add(lines, stage(status.get()), Conferral.STATUS);
        }
        add(lines, planned(), Conferral.CONFERRED_ON);
        add(lines, words.say("award.selected", words.when(conferral.selectedOn())), Conferral.SELECTED_ON);
        if (!isOpen()) {
            add(lines, words.say("award.conferred", words.when(conferral.conferredOn())), Conferral.CONFERRED_ON);
        }
        addAttendance(lines);
        if (!isOpen()) {
            add(lines, words.say("award.collected", words.within(conferral.collectedBy())), Conferral.COLLECTED_BY);
        }
        if (!isOfUnknownStage()) {
            String at = wasConferred() ? "award.at" : "award.planned-at";
            Phrase place = known.place(words.located(conferral.place()), conferral.place());
            Grounds grounds = grounds(Conferral.PLACE).and(Grounds.all(conferral.place()));
            add(lines, told(words.say(at, place), Conferral.PLACE).restingOn(grounds));
        }
        if (lines.isEmpty()) {
            add(lines, words.say("award.stage-unknown"));
        }
        sections.add(Kind.AWARD, lines);
    }

    /** Adds how it was received and why the recipient was not there, in one sentence if that can be. */
    private void addAttendance(List<Line> lines) {
        Phrase mode = isOpen() ? Phrase.NONE : words.say("award.mode", words.label(conferral.mode()));
        boolean isInPerson = conferral.mode().equals(Optional.of(ConferralMode.IN_PERSON));
        Optional<String> key = words.key("absence.", conferral.absenceReason());
        if (key.isPresent() && !mode.isEmpty() && !isInPerson) {
            Phrase why = known.line(words.say(key.get()), Grounds.only(conferral, Conferral.ABSENCE_REASON));
            add(
                    lines,
                    words.pieces(told(mode, Conferral.MODE), why)
                            .restingOn(grounds(Conferral.MODE, Conferral.ABSENCE_REASON)));
            return;
        }
        add(lines, mode, Conferral.MODE);
        if (planned.isEmpty()) {
            add(lines, words.say("award.absent", words.label(conferral.absenceReason())), Conferral.ABSENCE_REASON);
        }
    }

    private void add(List<Line> lines, Phrase line, AttributeName<?> about) {
        add(lines, told(line, about).restingOn(grounds(about)));
    }

    private void add(List<Line> lines, Phrase told) {
        if (!told.isEmpty()) {
            lines.add(Line.of(lines.isEmpty() ? told.restingAlsoOn(whole()) : told));
        }
    }

    /** A line on an attribute of the conferral, which is in doubt as the list of conferrals is if nothing is told of it. */
    private Phrase told(Phrase line, AttributeName<?> attribute) {
        return known.part(line, conferral, award, Award.CONFERRALS, attribute);
    }

    private Phrase stage(ConferralStatus status) {
        return words.named("stage.", status);
    }
}

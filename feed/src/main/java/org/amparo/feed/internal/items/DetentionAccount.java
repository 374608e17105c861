package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.IncidentKind;
import org.amparo.code.LegalPhase;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.Assessment;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.StatementId;
import org.amparo.shape.AttributeName;
import org.amparo.status.AwardAnswer;
import org.amparo.status.DemandAnswer;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The account of a detention in whole sentences: how it began, what the person is accused of and what others say to that,
 * what came after in the order of time, and who asked for what. Where an owner tells it in words of their own, these
 * stand in its place, with whatever others deny.
 */
final class DetentionAccount {

    /** How many demands are told one by one. */
    private static final int DEMANDS = 2;

    private static final Set<LegalPhase> CONVICTED =
            Set.of(LegalPhase.CONVICTED_APPEALABLE, LegalPhase.CONVICTED_FINAL);

    private static final Set<IncidentKind> ILL_TREATMENT = Set.of(
            IncidentKind.TORTURE, IncidentKind.ILL_TREATMENT, IncidentKind.SEXUAL_VIOLENCE, IncidentKind.ASSAULT);

    private final Words words;
    private final Attribution known;
    private final LastReports reports;
    private final IncidentLinks links;
    private final CourseLines lines;
    private final Course course;
    private final Headline headline;
    private final TrialLines trial;
    private final Detention detention;
    private final Optional<PartialDate> toldStart;
    private final boolean isCustodyTold;
    private final boolean areSeveral;
    private final Phrase subject;

    /**
     * The account of a detention.
     *
     * @param toldStart the day since which the sentence before it says that somebody is held
     * @param isCustodyTold whether that sentence tells the custody itself
     */
    DetentionAccount(
            Words words,
            LastReports reports,
            IncidentLinks links,
            CourseLines lines,
            Optional<PartialDate> toldStart,
            boolean isCustodyTold) {
        this.words = words;
        this.known = words.known();
        this.reports = reports;
        this.links = links;
        this.lines = lines;
        this.course = lines.course();
        this.headline = lines.headline();
        this.detention = course.detention();
        this.trial = new TrialLines(words, detention);
        this.toldStart = toldStart;
        this.isCustodyTold = isCustodyTold;
        this.areSeveral = words.find(detention.detainee(), Group.class).isPresent();
        this.subject = subject();
    }

    private Phrase subject() {
        if (areSeveral) {
            return words.say("account.subject.many");
        }
        boolean isNamed = words.find(detention.detainee(), Person.class)
                .filter(person -> !person.names().isEmpty())
                .isPresent();
        return isNamed ? words.again(detention.detainee()) : words.say("account.subject");
    }

    /**
     * Something that happened.
     *
     * @param on its day, if it is known
     * @param brief what a long account says of it; empty if it leaves it to the fields
     */
    private record Happening(Optional<PartialDate> on, List<Phrase> told, List<Phrase> brief) {

        Happening(Optional<PartialDate> on, Phrase told) {
            this(on, List.of(told), List.of(told));
        }

        static Happening ofDetail(Optional<PartialDate> on, Phrase told) {
            return new Happening(on, List.of(told), List.of());
        }

        @Override
        public String toString() {
            return "happening";
        }
    }

    /** The sentences. */
    List<Phrase> sentences() {
        List<Line> narratives = new NarrativeLines(words).of(detention);
        RunningText account = new RunningText(words);
        addFirst(account, narratives);
        for (Happening happening : told()) {
            if (narratives.isEmpty()) {
                account.say(happening.told(), happening.brief());
            } else {
                happening.told().forEach(account::sayIfContested);
            }
        }
        return account.sentences();
    }

    private static void addFirst(RunningText account, List<Line> lines) {
        List<Phrase> told = new ArrayList<>();
        addFirst(told, lines);
        told.forEach(account::say);
    }

    /** What is told, in its order. */
    private List<Happening> told() {
        List<Happening> told = new ArrayList<>();
        List<Happening> later = later();
        for (Phrase beginning : beginnings()) {
            told.add(happening(beginning));
        }
        if (told.isEmpty()) {
            later.stream().filter(this::isBeforeCharges).findFirst().ifPresent(told::add);
            later.removeAll(told);
        }
        addAccusations(told);
        told.addAll(later);
        addFindings(told);
        addDemands(told);
        if (detention.charges().isEmpty()) {
            List<Phrase> none = new ArrayList<>();
            addFirst(none, trial.charges());
            none.forEach(one -> told.add(happening(one)));
        }
        return told;
    }

    /** Whether something came before any charge, so that it began with that. */
    private boolean isBeforeCharges(Happening happening) {
        boolean isBefore = happening.on().isPresent();
        for (Charge charge : detention.charges()) {
            isBefore = isBefore
                    && charge.broughtOn().isPresent()
                    && happening.on().get().before(charge.broughtOn().get()).isCertain();
        }
        return isBefore && !detention.charges().isEmpty();
    }

    private static Happening happening(Phrase told) {
        return new Happening(Optional.empty(), told);
    }

    private static Happening detail(Phrase told, boolean isDetail) {
        return isDetail ? Happening.ofDetail(Optional.empty(), told) : happening(told);
    }

    private void addAccusations(List<Happening> told) {
        int charges = 0;
        for (Charge charge : detention.charges()) {
            if (!trial.isLeftOut(charge)) {
                charges++;
                List<Phrase> accused = accused(charge, trial.whatUnder(charge));
                List<Phrase> brief = charges > 2 ? List.of() : accused(charge, trial.described(charge));
                told.add(new Happening(Optional.empty(), accused, brief));
                told.add(happening(trial.dropped(charge)));
            }
        }
        addMotives(told);
    }

    /** That somebody is charged with something, and the answer to that, in one sentence if neither is in doubt. */
    private List<Phrase> accused(Charge charge, Phrase what) {
        Phrase charged = trial.accused(charge, what, subject, areSeveral);
        Phrase pleaded = trial.pleaded(charge, subject, areSeveral);
        return isJoined(charged, pleaded)
                ? List.of(trial.answered(charge, charged, areSeveral))
                : List.of(charged, pleaded);
    }

    private void addMotives(List<Happening> told) {
        List<Phrase> motives = new ArrayList<>();
        addFirst(motives, new MotiveLines(words).of(detention.motives(), detention, Detention.MOTIVES));
        for (int i = 0; i < motives.size(); i++) {
            told.add(detail(motives.get(i), i > 0));
        }
    }

    /** Adds the first sentence of each line. */
    private static void addFirst(List<Phrase> told, List<Line> lines) {
        for (Line line : lines) {
            if (!line.sentences().isEmpty()) {
                told.add(line.sentences().get(0).phrase());
            }
        }
    }

    // How it began

    private List<Phrase> beginnings() {
        List<Phrase> beginnings = new ArrayList<>();
        boolean isArrestTold =
                isCustodyTold && course.phases().isEmpty() && detention.period().isEmpty();
        Optional<PartialDate> before = Optional.empty();
        for (Proceeding arrest : course.arrests()) {
            boolean isPlain = arrest.place().isEmpty()
                    && arrest.authority().isEmpty()
                    && arrest.warrantShown().isEmpty();
            if (!isArrestTold || !isPlain) {
                boolean isAgain = before.isPresent()
                        && arrest.on().isPresent()
                        && before.get().before(arrest.on().get()).isCertain();
                Phrase told = arrested(arrest, isAgain ? "account.arrested.again" : "account.arrested");
                beginnings.add(beginnings.isEmpty() ? told.restingAlsoOn(ofWhole()) : told);
            }
            before = arrest.on();
        }
        Optional<Period> period = detention.period();
        if (period.isPresent() && detention.isDeprivation() && !isTold(period.get())) {
            Phrase rest = isDayOfArrest(period.get()) ? afterArrest(period.get()) : detained(period.get());
            beginnings.add(rest);
        }
        return beginnings;
    }

    /** Whether an arrest tells the same day as the start of a period that nobody doubts, or gives otherwise. */
    private boolean isDayOfArrest(Period period) {
        for (Proceeding arrest : course.arrests()) {
            if (arrest.on().isPresent() && arrest.on().equals(period.start())) {
                List<Phrase> doubts = known.doubts(Grounds.of(detention, Detention.PERIOD));
                return !headline.hasRivalPeriod() && (doubts.isEmpty() || doubts.equals(doubts(arrest)));
            }
        }
        return false;
    }

    private List<Phrase> doubts(Proceeding arrest) {
        return known.doubts(Grounds.ofPart(arrest, detention, Detention.PROCEEDINGS, Proceeding.ON, Proceeding.KIND));
    }

    /** What an arrest leaves to be told of the period: nothing, where the end is told before the account. */
    private Phrase afterArrest(Period period) {
        boolean isEndUnknown = headline.isEndUnknown(period);
        boolean isEndTold = course.pastEnding()
                .filter(end -> end.on().equals(course.closed(period).end()))
                .isPresent();
        if (isEndUnknown) {
            return words.say("account.unended.alone").restingOn(Grounds.of(detention, Detention.PERIOD));
        }
        return period.hasOpenEnd() || isEndTold ? Phrase.NONE : detained(period);
    }

    /** Whether a form of custody, or the sentence before the account, tells the period. */
    private boolean isTold(Period period) {
        if (isCustodyTold && headline.held().contains(headline.whole(period))) {
            return true;
        }
        if (headline.hasRivalPeriod()) {
            return false;
        }
        boolean isOpen = course.closed(period).hasOpenEnd();
        if (isOpen && toldStart.isPresent() && toldStart.equals(period.start())) {
            return true;
        }
        for (CustodyPhase phase : course.phases()) {
            if (phase.period().equals(Optional.of(period))) {
                return true;
            }
        }
        return false;
    }

    private Phrase arrested(Proceeding arrest, String key) {
        Phrase when = words.when(arrest.on());
        Phrase at = ofStep(
                known.place(words.say("account.at", words.place(arrest.place())), arrest.place()),
                arrest,
                Proceeding.PLACE);
        Phrase by = ofStep(words.say("account.by", words.within(arrest.authority())), arrest, Proceeding.AUTHORITY);
        Phrase warrant = words.either(arrest.warrantShown(), "step.warrant-shown", "step.no-warrant");
        Phrase details = Phrase.spaced(List.of(when, at, by));
        Phrase told = words.sayOf(areSeveral, key, subject, details)
                .or(words.sayOf(areSeveral, "account.arrested.bare", subject));
        Phrase whole = words.pieces(told, ofStep(warrant, arrest, Proceeding.WARRANT_SHOWN));
        return ofStep(whole, arrest, Proceeding.ON, Proceeding.KIND).restingOn(Parts.of(detention, arrest));
    }

    private Phrase ofStep(Phrase line, Proceeding step, AttributeName<?>... attributes) {
        return known.line(line, Grounds.ofPart(step, detention, Detention.PROCEEDINGS, attributes));
    }

    private Phrase detained(Period period) {
        Grounds end = lines.closing(period, course.closed(period));
        return headline.whole(period, subject, areSeveral).restingOn(ofWhole().and(end));
    }

    private Grounds ofWhole() {
        return Grounds.whole(detention, Detention.DETAINEE, Detention.PERIOD);
    }

    // What came after

    /** What happened afterwards, in the order of time; what has no day stays behind what it is listed after. */
    private List<Happening> later() {
        List<Happening> later = new ArrayList<>();
        addSteps(later);
        for (Sentence sentence : Course.inTime(detention.sentences(), Sentence::on)) {
            Phrase sentenced = sentenced(sentence);
            Phrase finality = trial.finality(sentence);
            List<Phrase> whole = isJoined(sentenced, finality)
                    ? List.of(words.say("account.joined", sentenced, finality))
                    : List.of(sentenced, finality);
            later.add(new Happening(sentence.on(), whole, whole));
        }
        addCustody(later);
        for (IncidentLinks.Link link : links.within(detention)) {
            Phrase told = IncidentItem.suffered(words, reports, links, link, detention.detainee(), subject, areSeveral);
            later.add(new Happening(link.incident().period().flatMap(Period::start), told));
        }
        addAwards(later);
        return inTime(later);
    }

    /** The sentence, by the court whose step of the same day tells that it was passed. */
    private Phrase sentenced(Sentence sentence) {
        Optional<Proceeding> passing = passing(sentence);
        Phrase court = words.within(passing.flatMap(Proceeding::court));
        Phrase told = trial.sentenced(sentence, court, subject, areSeveral);
        return passing.isPresent() ? told.restingAlsoOn(Parts.of(detention, passing.get())) : told;
    }

    /** The first step with a court that tells that a sentence was passed, if nobody doubts either. */
    private Optional<Proceeding> passing(Sentence sentence) {
        for (Proceeding step : lines.steps()) {
            boolean isSameDay = sentence.on().isPresent() && sentence.on().equals(step.on());
            Grounds ofStep = Grounds.ofPart(
                    step, detention, Detention.PROCEEDINGS, Proceeding.ON, Proceeding.KIND, Proceeding.COURT);
            if ((isOf(step, ProceedingKind.VERDICT) || isOf(step, ProceedingKind.SENTENCE))
                    && isSameDay
                    && step.court().isPresent()
                    && trial.hasPenalty(sentence)
                    && known.isPlain(ofStep)
                    && trial.isPlain(sentence)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence tells all that would be told of a verdict. */
    private boolean isToldBySentence(Proceeding verdict) {
        boolean saysMore = verdict.length().isPresent()
                || verdict.authority().isPresent()
                || verdict.warrantShown().isPresent();
        for (Sentence sentence : detention.sentences()) {
            if (!saysMore && passing(sentence).equals(Optional.of(verdict))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two things fit into one sentence: neither is in doubt. */
    private static boolean isJoined(Phrase first, Phrase second) {
        return !first.isEmpty() && !second.isEmpty() && !first.endsInDoubt() && !second.endsInDoubt();
    }

    private static List<Happening> inTime(List<Happening> listed) {
        Comparator<Happening> byDay = Comparator.comparing(one -> one.on().orElseThrow(), PartialDate.BY_EARLIEST);
        List<Happening> dated = new ArrayList<>(listed);
        dated.removeIf(one -> one.on().isEmpty());
        dated.sort(byDay);
        List<Happening> undated = new ArrayList<>(listed);
        undated.removeIf(one -> one.on().isPresent());
        dated.addAll(undated);
        return dated;
    }

    /** Whether the sentence before the account tells the phase, and no more is known of it. */
    private boolean isTold(CustodyPhase phase) {
        boolean isPlain = phase.place().isEmpty() && phase.authority().isEmpty();
        boolean isOfStart = toldStart.isPresent()
                && Course.start(phase).equals(toldStart)
                && course.last().equals(Optional.of(phase));
        boolean isLast = isCustodyTold && isHeadline(phase);
        return isPlain
                && (isOfStart
                        || isLast
                        || (course.phases().size() == 1 && phase.period().isEmpty()));
    }

    /** Whether the headline tells the phase, perhaps with the remark that no later one is known. */
    private boolean isHeadline(CustodyPhase phase) {
        Phrase formed = headline.formed(phase);
        for (Phrase held : headline.held()) {
            if (held.equals(formed) || held.withoutRemarks().equals(formed)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the forms of custody; those that follow each other, with a date and without a doubt, in one sentence. */
    private void addCustody(List<Happening> later) {
        Optional<PartialDate> from = Optional.empty();
        Optional<PartialDate> endBefore = Optional.empty();
        Phrase run = Phrase.NONE;
        Phrase brief = Phrase.NONE;
        for (CustodyPhase phase : course.phases()) {
            if (isTold(phase)) {
                continue;
            }
            boolean isPlain = Course.start(phase).isPresent() && isPlain(phase);
            if (!run.isEmpty() && isPlain) {
                Phrase then = headline.followed(phase, endBefore);
                run = words.say("account.then", run, custody(phase, then));
                brief = words.say("account.then", brief, briefly(phase, then));
            } else {
                later.add(new Happening(from, List.of(run), List.of(brief)));
                from = Course.start(phase);
                Phrase alone = headline.formed(phase, subject, areSeveral);
                run = custody(phase, alone);
                brief = briefly(phase, alone);
            }
            if (!isPlain) {
                later.add(new Happening(from, List.of(run), List.of(brief)));
                run = Phrase.NONE;
            }
            endBefore = phase.period()
                    .flatMap(period -> course.closed(phase, period).end());
        }
        later.add(new Happening(from, List.of(run), List.of(brief)));
    }

    private boolean isPlain(CustodyPhase phase) {
        return known.isPlain(
                Grounds.ofPart(phase, detention, Detention.CUSTODY_PHASES, CustodyPhase.FORM, CustodyPhase.PERIOD));
    }

    private Grounds closing(CustodyPhase phase) {
        return phase.period().isPresent()
                ? lines.closing(
                        phase.period().get(),
                        course.closed(phase, phase.period().get()))
                : Grounds.NONE;
    }

    private Phrase custody(CustodyPhase phase, Phrase told) {
        Phrase place = known.place(words.say("account.at", words.place(phase.place())), phase.place());
        Phrase at = headline.ofPhase(place, phase, CustodyPhase.PLACE);
        Phrase authority = words.say("custody.authority", words.within(phase.authority()));
        Phrase by = headline.ofPhase(authority, phase, CustodyPhase.AUTHORITY);
        return briefly(phase, words.pieces(Phrase.spaced(List.of(told, at)), by));
    }

    /** The same without the place and the authority. */
    private Phrase briefly(CustodyPhase phase, Phrase told) {
        return headline.ofPhase(told, phase, CustodyPhase.FORM, CustodyPhase.PERIOD)
                .restingOn(Parts.of(detention, phase).and(closing(phase)));
    }

    private void addSteps(List<Happening> later) {
        for (Proceeding step : lines.steps()) {
            if (!isToldElsewhere(step)) {
                later.add(Happening.ofDetail(step.on(), lines.happened(step)));
            }
        }
        for (LegalStage stage : detention.legalStages()) {
            if (!isToldBySentence(stage)) {
                later.add(Happening.ofDetail(stage.period().flatMap(Period::start), lines.stood(stage)));
            }
        }
        RemedyLines remedies = new RemedyLines(words, detention);
        for (Remedy remedy : detention.remedies()) {
            later.add(Happening.ofDetail(RemedyLines.day(remedy), remedies.happened(remedy)));
        }
    }

    /** Whether a charge, a sentence or a form of custody tells the same as a step. */
    private boolean isToldElsewhere(Proceeding step) {
        boolean hasDropped = false;
        for (Charge charge : detention.charges()) {
            hasDropped |= charge.droppedOn().isPresent();
        }
        return (isOf(step, ProceedingKind.CHARGE) && !detention.charges().isEmpty())
                || (isOf(step, ProceedingKind.CHARGE_DROPPED) && hasDropped)
                || (isOf(step, ProceedingKind.SENTENCE)
                        && !detention.sentences().isEmpty())
                || (isOf(step, ProceedingKind.VERDICT) && isToldBySentence(step))
                || (isOf(step, ProceedingKind.TRANSFER) && !course.moves().isEmpty())
                || (isOf(step, ProceedingKind.ILL_TREATMENT_ALLEGED) && isToldByIncident(step));
    }

    /** Whether an incident of the detention tells of ill-treatment on the same day. */
    private boolean isToldByIncident(Proceeding step) {
        for (IncidentLinks.Link link : links.within(detention)) {
            boolean isSameDay = step.on().isPresent()
                    && step.on().equals(link.incident().period().flatMap(Period::start));
            if (isSameDay
                    && !Collections.disjoint(ILL_TREATMENT, link.incident().kinds())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Proceeding step, ProceedingKind kind) {
        return step.kind().equals(Optional.of(kind));
    }

    /** Whether a sentence tells that it is final, or not yet. */
    private boolean isToldBySentence(LegalStage stage) {
        if (!CONVICTED.contains(stage.phase())) {
            return false;
        }
        for (Sentence sentence : detention.sentences()) {
            if (sentence.legallyFinal().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void addAwards(List<Happening> later) {
        for (AwardAnswer answer : words.past().awardsOf(detention.detainee())) {
            Optional<Award> award = words.find(answer.award(), Award.class);
            List<ConferralItem> items = award.isPresent() ? ConferralItem.all(words, reports, award.get()) : List.of();
            for (ConferralItem item : items) {
                if (item.conferral().equals(Optional.of(answer.conferral()))) {
                    later.add(Happening.ofDetail(item.day(), item.told(subject, areSeveral)));
                }
            }
        }
    }

    // What others say and ask

    private void addFindings(List<Happening> told) {
        FindingLines findings = new FindingLines(words, detention);
        List<Phrase> found = new ArrayList<>();
        for (Assessment assessment : detention.assessments()) {
            addFirst(found, List.of(findings.told(assessment)));
        }
        for (int i = 0; i < found.size(); i++) {
            told.add(detail(found.get(i), i > 0));
        }
    }

    /** Whether a statement came when the detention was certainly over, so that its demand is of another one. */
    private boolean isOfLater(Statement statement) {
        Optional<PartialDate> end =
                course.closing().filter(one -> one.isSourced(detention)).flatMap(Ending::on);
        return end.isPresent()
                && statement.publishedOn().isPresent()
                && end.get().before(statement.publishedOn().get()).isCertain();
    }

    /** Adds demands, each with what became of it in the words of the fields, which know what is left out. */
    private void addDemands(List<Happening> told) {
        DemandLines demands = new DemandLines(words);
        int count = 0;
        Optional<StatementId> before = Optional.empty();
        for (DemandAnswer answer : words.past().demandsFor(detention.detainee())) {
            Optional<Statement> statement = words.find(answer.statement(), Statement.class);
            boolean isShown = statement.isPresent() && !isOfLater(statement.get());
            boolean isAgain = before.equals(Optional.of(answer.statement()));
            List<Line.Piece> sentences = isShown ? demands.told(answer, isAgain).sentences() : List.of();
            if (!sentences.isEmpty()) {
                count++;
                before = Optional.of(answer.statement());
            }
            List<Phrase> said = new ArrayList<>();
            sentences.forEach(sentence -> said.add(sentence.phrase()));
            if (count <= DEMANDS) {
                List<Phrase> brief = count == 1 ? said : List.of(words.say("account.more-demands"));
                told.add(new Happening(Optional.empty(), said, brief));
            }
        }
        if (count > DEMANDS) {
            told.add(happening(words.say("account.more-demands")));
        }
    }
}

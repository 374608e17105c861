package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
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

    /** Something that happened, with its day if it is known, and whether a long account leaves it to the fields. */
    private record Happening(Optional<PartialDate> on, Phrase told, boolean isDetail) {

        Happening(Optional<PartialDate> on, Phrase told) {
            this(on, told, false);
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
            if (!narratives.isEmpty()) {
                account.sayIfContested(happening.told());
            } else if (happening.isDetail()) {
                account.sayIfShort(happening.told());
            } else {
                account.say(happening.told());
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
        for (Phrase beginning : beginnings()) {
            told.add(happening(beginning));
        }
        addAccusations(told);
        told.addAll(later());
        addFindings(told);
        addDemands(told);
        if (detention.charges().isEmpty()) {
            List<Phrase> none = new ArrayList<>();
            addFirst(none, trial.charges());
            none.forEach(one -> told.add(happening(one)));
        }
        return told;
    }

    private static Happening happening(Phrase told) {
        return new Happening(Optional.empty(), told);
    }

    private static Happening detail(Phrase told, boolean isDetail) {
        return new Happening(Optional.empty(), told, isDetail);
    }

    private void addAccusations(List<Happening> told) {
        int charges = 0;
        for (Charge charge : detention.charges()) {
            if (!trial.isLeftOut(charge)) {
                charges++;
                Phrase charged = words.sayOf(areSeveral, "account.charged", subject, trial.charged(charge));
                told.add(detail(charged, charges > 2));
                told.add(detail(trial.pleaded(charge, subject, areSeveral), charges > 2));
                told.add(happening(trial.dropped(charge)));
            }
        }
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
        boolean isToldByArrest = period.isPresent() && isDayOfArrest(period.get());
        if (period.isPresent() && detention.isDeprivation() && !isToldByArrest && !isTold(period.get())) {
            beginnings.add(detained(period.get()));
        }
        return beginnings;
    }

    /** Whether an arrest tells the same day as the start of a period that goes on. */
    private boolean isDayOfArrest(Period period) {
        for (Proceeding arrest : course.arrests()) {
            if (arrest.on().isPresent() && arrest.on().equals(period.start()) && period.hasOpenEnd()) {
                return !headline.hasRivalPeriod();
            }
        }
        return false;
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
        addCustody(later);
        for (Sentence sentence : Course.inTime(detention.sentences(), Sentence::on)) {
            later.add(new Happening(sentence.on(), trial.sentenced(sentence, subject, areSeveral)));
            later.add(new Happening(sentence.on(), trial.finality(sentence)));
        }
        addSteps(later);
        for (IncidentLinks.Link link : links.within(detention)) {
            Phrase told = IncidentItem.suffered(words, reports, links, link, detention.detainee(), subject, areSeveral);
            later.add(new Happening(link.incident().period().flatMap(Period::start), told));
        }
        addAwards(later);
        return inTime(later);
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
        Phrase run = Phrase.NONE;
        for (CustodyPhase phase : course.phases()) {
            if (isTold(phase)) {
                continue;
            }
            Phrase alone = custody(phase, headline.formed(phase, subject, areSeveral));
            boolean isPlain = Course.start(phase).isPresent() && isPlain(phase);
            if (!run.isEmpty() && isPlain) {
                Phrase then = custody(phase, headline.followed(phase));
                run = words.say("account.then", run, then);
            } else {
                later.add(new Happening(from, run));
                from = Course.start(phase);
                run = alone;
            }
            if (!isPlain) {
                later.add(new Happening(from, run));
                run = Phrase.NONE;
            }
        }
        later.add(new Happening(from, run));
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
        Phrase whole = words.pieces(Phrase.spaced(List.of(told, at)), by);
        return headline.ofPhase(whole, phase, CustodyPhase.FORM, CustodyPhase.PERIOD)
                .restingOn(Parts.of(detention, phase).and(closing(phase)));
    }

    private void addSteps(List<Happening> later) {
        for (Proceeding step : lines.steps()) {
            if (!isToldElsewhere(step)) {
                later.add(new Happening(step.on(), lines.happened(step), true));
            }
        }
        for (LegalStage stage : detention.legalStages()) {
            if (!isToldBySentence(stage)) {
                later.add(new Happening(stage.period().flatMap(Period::start), lines.stood(stage), true));
            }
        }
        RemedyLines remedies = new RemedyLines(words, detention);
        for (Remedy remedy : detention.remedies()) {
            later.add(new Happening(RemedyLines.day(remedy), remedies.happened(remedy), true));
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
                || (isOf(step, ProceedingKind.TRANSFER) && !course.moves().isEmpty());
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
                    later.add(new Happening(item.day(), item.told(subject, areSeveral)));
                }
            }
        }
    }

    // What others say and ask

    private void addFindings(List<Happening> told) {
        FindingLines findings = new FindingLines(words, detention);
        List<Phrase> found = new ArrayList<>();
        for (Assessment assessment : detention.assessments()) {
            addFirst(found, List.of(findings.found(assessment)));
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
        for (DemandAnswer answer : words.past().demandsFor(detention.detainee())) {
            Optional<Statement> statement = words.find(answer.statement(), Statement.class);
            boolean isShown = statement.isPresent() && !isOfLater(statement.get());
            List<Line.Piece> sentences = isShown ? demands.of(answer).sentences() : List.of();
            if (!sentences.isEmpty()) {
                count++;
            }
            if (count <= DEMANDS) {
                sentences.forEach(sentence -> told.add(happening(sentence.phrase())));
            }
        }
        if (count > DEMANDS) {
            told.add(happening(words.say("account.more-demands")));
        }
    }
}

package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.code.ContactKind;
import org.amparo.code.Liberty;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Status;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The newest that is known of a detention, in the words of a headline: a death before a release, a release before the
 * form of custody, the last form before the first.
 */
final class Headline {

    private final Words words;
    private final Known known;
    private final LastReports reports;
    private final Detention detention;
    private final List<CustodyPhase> phases;
    private final Optional<Release> release;

    Headline(Words words, LastReports reports, Detention detention) {
        this.words = words;
        this.known = new Known(words);
        this.reports = reports;
        this.detention = detention;
        this.phases = detention.custodyPhases();
        this.release = detention.release();
    }

    static boolean isDeath(Release release) {
        return release.kind().filter(ReleaseKind.DEATH::equals).isPresent();
    }

    /** The headline, without whose it is. */
    String text() {
        if (release.filter(end -> isDeath(end) && isUpheld(end)).isPresent()) {
            return endedAndHeld(release.orElseThrow(), Optional.empty());
        }
        return words.listed(
                Stream.concat(dead().stream(), ended().map(Stream::of).orElseGet(this::heldOrMoved)));
    }

    /** The release, if it was one and is known to be past. */
    private Optional<String> ended() {
        return release.filter(end -> isPast(end) && isUpheld(end))
                .map(end -> endedAndHeld(end, from(end, false).map(this::formed)));
    }

    /** The end and the beginning, one of which tells how the detention is known. */
    private String endedAndHeld(Release end, Optional<String> form) {
        Optional<String> since = heldSince();
        return words.pieces(Stream.of(Optional.of(since.isPresent() ? endedAlone(end) : ended(end)), form, since));
    }

    private boolean isPast(Release end) {
        return after(end).isEmpty() && !isHeld();
    }

    private boolean isUpheld(Release end) {
        return Upheld.release(detention, end);
    }

    /** Whether the detention goes on as far as is known, although a release may be told of. */
    private boolean isHeld() {
        return reports.of(detention.detainee(), detention.id())
                .filter(status -> HeldAnswer.HELD.contains(status.liberty()))
                .isPresent();
    }

    private Stream<String> heldOrMoved() {
        return Stream.of(
                        Optional.of(held()),
                        denied(),
                        release.filter(end -> after(end).isEmpty()).map(this::reported))
                .flatMap(Optional::stream);
    }

    /** A release that may lie ahead, or that is only alleged or denied, as it then says itself. */
    private String reported(Release end) {
        return isUpheld(end) ? words.say("headline.reported", ended(end)) : ended(end);
    }

    /** That the person has died. A detention that was never closed ended then at the latest. */
    private Optional<String> dead() {
        return reports.of(detention.detainee())
                .filter(LastReports::isDead)
                .flatMap(status -> reports.died(detention.detainee()))
                .or(() -> deathInCustody().map(LastReports.Death::told));
    }

    /** The death in another detention, or as a step of this one, if this one was never closed. */
    Optional<LastReports.Death> deathInCustody() {
        boolean isClosed = release.filter(this::isUpheld).isPresent()
                || detention.period().flatMap(Period::end).isPresent();
        return isClosed ? Optional.empty() : reports.inCustody(detention.detainee());
    }

    /** Whether nothing tells that a detention with an open end has ended. */
    boolean mayGoOn() {
        return release.isEmpty()
                && reports.diedOn(detention.detainee()).isEmpty()
                && deathInCustody().isEmpty();
    }

    /** The end of the detention, for the middle of a sentence: "released on bail on 26 May 2024". */
    String ended(Release end) {
        return known.asWhole(endedAlone(end), end, detention, Detention.RELEASE);
    }

    /** The same, and only how the release itself is known. */
    private String endedAlone(Release end) {
        String how = words.released(end.kind());
        Optional<PartialDate> on =
                end.on().or(() -> isDeath(end) ? reports.diedOn(detention.detainee()) : Optional.empty());
        return known.title(on(how, on), end, Release.ON, Release.KIND);
    }

    private String on(String how, Optional<PartialDate> on) {
        return on.map(day -> words.say("headline.on", how, words.when(day)))
                .orElseGet(() -> words.say("headline.undated", how));
    }

    /** A step that is the death, for the middle of a sentence. */
    String died(Proceeding death) {
        return known.lineOfPart(
                on(words.released(Optional.of(ReleaseKind.DEATH)), death.on()),
                death,
                death.on().isPresent() ? Proceeding.ON : Proceeding.KIND,
                detention,
                Detention.PROCEEDINGS);
    }

    /** The phase of custody that began with the release or after it: house arrest that is told as a release is none. */
    Optional<CustodyPhase> after(Release end) {
        return from(end, true);
    }

    /** The last phase from the release on, in which the person was held, or was only restricted. */
    Optional<CustodyPhase> from(Release end, boolean isHeld) {
        return phases.stream()
                .filter(phase -> HeldAnswer.HELD.contains(phase.form().liberty()) == isHeld)
                .filter(phase -> isFrom(end, phase))
                .reduce((first, last) -> last);
    }

    /** Whether a phase began with the release or after it. If the dates leave it open, the one that goes on did. */
    private boolean isFrom(Release end, CustodyPhase phase) {
        Certainty before = end.on()
                .flatMap(on -> start(phase).map(start -> start.before(on)))
                .orElse(Certainty.POSSIBLE);
        return !before.isPossible() || (!before.isCertain() && isMoved(phase));
    }

    /** Whether the phase is the last, goes on, and is not the one with which the detention began. */
    private boolean isMoved(CustodyPhase phase) {
        return phase.period().filter(Period::hasOpenEnd).isPresent()
                && last().filter(phase::equals).isPresent()
                && beganBefore(start(phase)).isPresent();
    }

    /**
     * A period of custody, closed by the release if nobody says when it ended. One that is only alleged or denied
     * closes nothing, but then it is not known that the custody goes on.
     */
    Period closed(Period period) {
        return release.filter(this::isPast)
                .flatMap(end -> isUpheld(end) ? closed(period, end) : opened(period))
                .orElse(period);
    }

    private static Optional<Period> opened(Period period) {
        return period.start().filter(start -> period.hasOpenEnd()).map(start -> Period.parse(start + "/"));
    }

    private static Optional<Period> closed(Period period, Release release) {
        return release.on()
                .filter(on -> period.end().isEmpty() && on.canBoundPeriod())
                .filter(on -> period.start()
                        .filter(start -> on.before(start).isCertain())
                        .isEmpty())
                .flatMap(on -> Period.spanning(period, Period.of(on, on)));
    }

    private Optional<String> heldSince() {
        Optional<PartialDate> own = detention.period().flatMap(Period::start);
        return own.map(start -> known.title(heldSince(start), detention, Detention.PERIOD))
                .or(() -> first().map(
                                phase -> ofPhase(heldSince(start(phase).orElseThrow()), phase, CustodyPhase.PERIOD)));
    }

    private String heldSince(PartialDate start) {
        return words.say("headline.held", words.since(start));
    }

    private static Optional<PartialDate> start(CustodyPhase phase) {
        return phase.period().flatMap(Period::start);
    }

    private Optional<CustodyPhase> first() {
        return phases.stream()
                .filter(phase -> start(phase).isPresent())
                .reduce((one, other) -> startsBefore(other, start(one)) ? other : one);
    }

    private static boolean startsBefore(CustodyPhase phase, Optional<PartialDate> other) {
        return other.flatMap(
                        day -> start(phase).filter(start -> start.before(day).isCertain()))
                .isPresent();
    }

    /** The last phase, by its dates and else by the order of the list. */
    private Optional<CustodyPhase> last() {
        return phases.stream().reduce((one, other) -> startsBefore(other, start(one)) ? one : other);
    }

    /** The last form of custody with its dates and then the beginning of the whole, or what else is known. */
    private String held() {
        boolean hasEnded = detention.period().flatMap(Period::end).isPresent();
        Optional<CustodyPhase> last = last().filter(phase -> phase.period()
                .filter(period -> !hasEnded || period.end().isPresent())
                .isPresent());
        if (last.isPresent()) {
            Optional<String> before = beganBefore(start(last.get()));
            return words.listed(Stream.concat(Stream.of(formed(last.get())), before.stream()));
        }
        return detention
                .period()
                .map(this::whole)
                .or(() -> Optional.of(detained()).filter(line -> !phases.isEmpty()))
                .or(() -> arrests().findFirst())
                .orElseGet(this::detained);
    }

    /** Since when the person was detained, if that is certainly longer than since the day. */
    private Optional<String> beganBefore(Optional<PartialDate> day) {
        Optional<PartialDate> own = detention.period().flatMap(Period::start);
        Optional<PartialDate> began = own.or(() -> first().flatMap(Headline::start));
        return began.filter(start ->
                        day.filter(other -> start.before(other).isCertain()).isPresent())
                .map(start -> words.say("custody.whole", words.since(start)))
                .map(line -> own.isPresent()
                        ? known.piece(line, detention, Detention.PERIOD)
                        : ofPhase(line, first().orElseThrow(), CustodyPhase.PERIOD));
    }

    private Optional<String> denied() {
        return reports.of(detention.detainee(), detention.id())
                .map(Status::liberty)
                .filter(liberty ->
                        liberty.equals(Liberty.MISSING) && phases.stream().anyMatch(Headline::isDenied))
                .map(liberty -> words.say("headline.denied"));
    }

    private static boolean isDenied(CustodyPhase phase) {
        return phase.contact().stream().anyMatch(contact -> contact.finding().equals(ContactKind.DETENTION_DENIED));
    }

    String detained() {
        return known.whole(words.say("custody.detained"), detention);
    }

    Stream<String> arrests() {
        return arrestSteps().stream().map(this::arrest);
    }

    List<Proceeding> arrestSteps() {
        return detention.proceedings().stream()
                .filter(step ->
                        step.kind().filter(ProceedingKind.ARREST::equals).isPresent())
                .toList();
    }

    String arrest(Proceeding arrest) {
        return known.lineOfPart(
                arrest.on()
                        .map(on -> words.say("custody.arrested-on", words.when(on)))
                        .orElseGet(() -> words.say("custody.arrested")),
                arrest,
                arrest.on().isPresent() ? Proceeding.ON : Proceeding.KIND,
                detention,
                Detention.PROCEEDINGS);
    }

    /** The whole detention. Of a period with no known start only that it goes on is a claim, and has a line of its own. */
    String whole(Period period) {
        if (!isOnlyOpen(period)) {
            return known.say(detention, Detention.PERIOD, "custody.whole", words.period(closed(period)));
        }
        return detention.custodyPhases().stream()
                .filter(this::isWhole)
                .findFirst()
                .map(phase -> words.say("custody.undated", formed(phase)))
                .orElseGet(() -> known.whole(words.say("custody.undated", words.say("custody.detained")), detention));
    }

    static boolean isOnlyOpen(Period period) {
        return period.hasUnknownStart() && period.hasOpenEnd();
    }

    /** Whether a phase without a date of its own is all that is known of a detention that goes on. */
    boolean isWhole(CustodyPhase phase) {
        return detention.custodyPhases().size() == 1
                && phase.period().isEmpty()
                && detention.period().filter(Headline::isOnlyOpen).isPresent();
    }

    /** A phase: "in pre-trial detention since November 2023". */
    String formed(CustodyPhase phase) {
        String form = words.form(phase.form());
        String line = phase.period()
                .map(period -> words.say("custody.phase", form, words.period(isEnded(phase) ? closed(period) : period)))
                .orElse(form);
        String known = phase.period().isPresent() ? ofPhase(line, phase, CustodyPhase.PERIOD) : line;
        return known.equals(line) ? ofPhase(line, phase, CustodyPhase.FORM) : known;
    }

    /** Whether the release ended the phase. A restriction that began with it goes on. */
    private boolean isEnded(CustodyPhase phase) {
        return release.flatMap(end -> from(end, false)).filter(phase::equals).isEmpty();
    }

    String ofPhase(String line, CustodyPhase phase, AttributeName<?> attribute) {
        return known.lineOfPart(line, phase, attribute, detention, Detention.CUSTODY_PHASES);
    }
}

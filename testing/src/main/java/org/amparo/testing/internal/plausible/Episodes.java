package org.amparo.testing.internal.plausible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.code.ContactKind;
import org.amparo.code.CustodyForm;
import org.amparo.code.MissingReason;
import org.amparo.code.OrganisationKind;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.ContactFinding;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Release;
import org.amparo.evidence.Missing;
import org.amparo.id.OrganisationId;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Makes typical detentions: arrest, remand, trial, and possibly release; reported by the news and by an update. */
final class Episodes {

    private final Plan plan;
    private final Telling telling;
    private final Allegations allegations;

    Episodes(Plan plan, Telling telling) {
        this.plan = plan;
        this.telling = telling;
        this.allegations = new Allegations(plan, telling);
    }

    Detention detention(int position) {
        Dice dice = plan.dice("detention", position);
        Plan.Episode episode = plan.episode(position);
        boolean rough = dice.percent(25);
        Period period = rough ? roughly(episode) : exactly(episode.start(), episode.released());
        Detention.Builder detention = Detention.builder()
                .id(plan.detention(position))
                .detainee(plan.subject(position))
                .period(period)
                .addEvidence(telling.evidence(plan.news(position)).build())
                .addEvidence(telling.evidence(plan.update(position)).build());
        if (rough) {
            detention
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.PRE_TRIAL_DETENTION, period))
                    .addMissing(Missing.of(Detention.CHARGES, MissingReason.NOT_STATED));
        } else {
            detention.custodyPhases(phases(dice, position, episode));
            new Prosecution(plan, telling, position).addTo(detention);
        }
        episode.released().ifPresent(day -> detention.release(release(dice, position, episode, day)));
        allegations.add(position, detention);
        if (dice.percent(20)) {
            detention.revisions(PlausibleRevisions.of(dice, Detention.PERIOD, Detention.CHARGES, Detention.RELEASE));
        }
        return detention.build();
    }

    /** The period as a source gives it, to the month only. */
    private static Period roughly(Plan.Episode episode) {
        PartialDate start = month(episode.start());
        return episode.released().map(day -> Period.of(start, month(day))).orElseGet(() -> Period.startingIn(start));
    }

    private static PartialDate month(LocalDate day) {
        return PartialDate.of(day.getYear(), day.getMonthValue());
    }

    private static Period exactly(LocalDate start, Optional<LocalDate> end) {
        return end.map(day -> Period.of(PartialDate.of(start), PartialDate.of(day)))
                .orElseGet(() -> Period.startingIn(PartialDate.of(start)));
    }

    private List<CustodyPhase> phases(Dice dice, int position, Plan.Episode episode) {
        LocalDate remanded = episode.start().plusDays(Prosecution.DAYS_WITH_THE_POLICE);
        List<CustodyPhase> phases = new ArrayList<>();
        phases.add(phase(
                        "in-police-custody",
                        CustodyForm.POLICE_CUSTODY,
                        exactly(episode.start(), Optional.of(remanded)),
                        position)
                .build());
        phases.add(remand(dice, position, exactly(remanded, Optional.of(episode.trial()))));
        CustodyPhase.Builder last = phase(
                "in-the-end",
                episode.convicted() ? CustodyForm.PRISON : CustodyForm.HOUSE_ARREST,
                exactly(episode.trial(), episode.released()),
                position);
        if (episode.convicted() && dice.percent(30)) {
            last.authority(plan.body(OrganisationKind.PRISON, position));
        }
        phases.add(last.build());
        return phases;
    }

    private CustodyPhase remand(Dice dice, int position, Period period) {
        OrganisationId prison = plan.body(OrganisationKind.PRISON, position);
        ContactFinding.Builder contact = ContactFinding.builder()
                .finding(dice.percent(50) ? ContactKind.COUNSEL_ALLOWED : ContactKind.FAMILY_DENIED);
        if (dice.percent(10)) {
            contact.period(period);
        }
        return phase("in-remand", CustodyForm.PRE_TRIAL_DETENTION, period, position)
                .place(Places.named("Remand prison of Nowhere", prison, dice))
                .addContact(contact.build())
                .build();
    }

    private CustodyPhase.Builder phase(String key, CustodyForm form, Period period, int position) {
        return CustodyPhase.builder()
                .key(key)
                .form(form)
                .period(period)
                .addEvidence(telling.evidence(plan.update(position)).build());
    }

    private Release release(Dice dice, int position, Plan.Episode episode, LocalDate day) {
        Release.Builder release = Release.builder()
                .key("release")
                .kind(releaseKind(dice, episode))
                .on(PartialDate.of(day))
                .addEvidence(telling.evidence(plan.update(position)).build());
        if (!episode.deadly() && dice.percent(10)) {
            release.conditions(LocalizedText.english("A report to the police once a week"));
        }
        return release.build();
    }

    private static ReleaseKind releaseKind(Dice dice, Plan.Episode episode) {
        if (episode.deadly()) {
            return ReleaseKind.DEATH;
        }
        return episode.convicted()
                ? dice.oneOf(List.of(ReleaseKind.PARDON, ReleaseKind.PAROLE, ReleaseKind.AMNESTY))
                : ReleaseKind.CHARGES_DROPPED;
    }
}

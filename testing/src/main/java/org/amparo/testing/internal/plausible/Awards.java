package org.amparo.testing.internal.plausible;

import java.time.LocalDate;
import org.amparo.Award;
import org.amparo.code.AbsenceReason;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.code.NameKind;
import org.amparo.honours.Conferral;
import org.amparo.people.Name;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Makes the awards of a plan: one to somebody who is held, and one to somebody who is there. */
final class Awards {

    private final Plan plan;
    private final Telling telling;

    Awards(Plan plan, Telling telling) {
        this.plan = plan;
        this.telling = telling;
    }

    Award award(int position) {
        Dice dice = plan.dice("award", position);
        int detention = dice.between(0, plan.personalEpisodes() - 1);
        LocalDate day = plan.episode(detention).start().plusDays(dice.between(10, 30));
        Award.Builder award = Award.builder().id(plan.award(position));
        addNames(dice, position, award);
        return award.conferredBy(plan.documenter(position))
                .edition(Integer.toString(day.getYear()))
                .grounds(LocalizedText.english("For courage that nobody had to show."))
                .addConferral(inAbsence(dice, position, detention, day))
                .addConferral(Conferral.builder()
                        .key("c2")
                        .recipient(plan.person(plan.bystander(position)))
                        .status(ConferralStatus.CONFERRED)
                        .conferredOn(PartialDate.of(day))
                        .mode(ConferralMode.IN_PERSON)
                        .build())
                .revisions(PlausibleRevisions.of(dice, Award.GROUNDS, Award.CONFERRALS))
                .build();
    }

    private static void addNames(Dice dice, int position, Award.Builder award) {
        String english = "Prize of the Plain, number " + position;
        if (!dice.percent(20)) {
            award.addName(Name.of(english));
            return;
        }
        award.addName(Name.of(english, LanguageTag.ENGLISH))
                .addName(Name.builder()
                        .full("Премия Равнины, № " + position)
                        .language(LanguageTag.parse("ru"))
                        .script("Cyrl")
                        .kind(NameKind.AS_IN_SOURCE)
                        .period(Period.startingIn(PartialDate.of(2018)))
                        .build())
                .addName(Name.builder()
                        .full("Premiya Ravniny, No. " + position)
                        .kind(NameKind.TRANSLITERATION)
                        .transliteration("as spelt by the source")
                        .build());
    }

    private Conferral inAbsence(Dice dice, int position, int detention, LocalDate day) {
        Conferral.Builder conferral = Conferral.builder()
                .key("c1")
                .recipient(plan.subject(detention))
                .status(ConferralStatus.CONFERRED)
                .selectedOn(PartialDate.of(day.minusDays(7)))
                .conferredOn(PartialDate.of(day))
                .absenceReason(AbsenceReason.DETAINED)
                .detention(plan.detention(detention))
                .addEvidence(telling.evidence(plan.update(detention)).build());
        if (dice.percent(20)) {
            conferral.mode(ConferralMode.BY_PROXY).collectedBy(plan.person(plan.bystander(position + 1)));
        } else {
            conferral.mode(ConferralMode.IN_ABSENTIA);
        }
        if (dice.percent(40)) {
            conferral.place(Places.named("Hall of the Plain", plan.documenter(position), dice));
        }
        return conferral.build();
    }
}

package org.amparo.testing.internal.plausible;

import java.net.URI;
import java.util.List;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.CountMethod;
import org.amparo.code.CountQualifier;
import org.amparo.code.CountScope;
import org.amparo.code.CountUnit;
import org.amparo.code.DemandCondition;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.HopMode;
import org.amparo.code.ResponseKind;
import org.amparo.code.SpeechAct;
import org.amparo.code.StatementKind;
import org.amparo.code.Urgency;
import org.amparo.id.PersonId;
import org.amparo.speech.Act;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Mention;
import org.amparo.speech.Outcome;
import org.amparo.speech.Relay;
import org.amparo.speech.Response;
import org.amparo.speech.Source;
import org.amparo.speech.TextVersion;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;

/** Makes the statements of a plan: news of an arrest, updates on it, and reports that pass both on. */
final class Statements {

    private static final String RELAY = "r1";
    private static final List<StatementKind> REPORTS =
            List.of(StatementKind.COUNTRY_REPORT, StatementKind.THEMATIC_REPORT, StatementKind.LIST);

    private final Plan plan;
    private final Telling telling;

    Statements(Plan plan, Telling telling) {
        this.plan = plan;
        this.telling = telling;
    }

    Statement statement(int position) {
        Dice dice = plan.dice("statement", position);
        int detention = plan.detentionOf(position);
        String subject = telling.nameOfSubject(detention);
        Statement.Builder statement = Statement.builder()
                .id(plan.statement(position))
                .kind(
                        plan.isReport(position)
                                ? dice.oneOf(REPORTS)
                                : plan.isNews(position) ? StatementKind.PUBLIC_STATEMENT : StatementKind.NEWS)
                .titles(LocalizedText.english("Statement " + position))
                .publisher(plan.documenter(dice.between(0, 1 << 20)))
                .publishedOn(PartialDate.of(plan.published(position)))
                .addAddressee(plan.government())
                .addText(TextVersion.builder()
                        .language(telling.tongue(detention).language())
                        .text(telling.text(position))
                        .original(true)
                        .build())
                .addMention(Mention.of(plan.subject(detention), subject))
                .access(Access.SEEN)
                .source(Source.builder()
                        .url(URI.create("https://news.example/" + position))
                        .build());
        if (position % 10 == 3) {
            statement.addMention(Mention.builder().record(best()).build());
        }
        if (plan.isNews(position)) {
            statement.addAct(Act.builder()
                    .kind(SpeechAct.CONCERN)
                    .targets(List.of(plan.subject(detention)))
                    .addressee(plan.government())
                    .build());
            statement.addDemand(demand(dice, detention));
        } else {
            statement.addRelay(Relay.builder()
                    .key(RELAY)
                    .statement(plan.statement(plan.isReport(position) ? plan.update(detention) : plan.news(detention)))
                    .mode(HopMode.QUOTES)
                    .wording(telling.tongue(detention).isHeld(subject))
                    .build());
        }
        if (plan.isReport(position)) {
            statement.addCount(count(dice, position));
        }
        return statement.revisions(PlausibleRevisions.of(dice)).build();
    }

    /** The person who is named most often. */
    private PersonId best() {
        return plan.person(0);
    }

    private Demand demand(Dice dice, int detention) {
        Demand.Builder demand = Demand.builder()
                .key("d1")
                .kind(DemandKind.RELEASE)
                .addTarget(plan.subject(detention))
                .addressee(plan.government())
                .urgency(Urgency.IMMEDIATE)
                .condition(DemandCondition.UNCONDITIONAL);
        Plan.Episode episode = plan.episode(detention);
        if (dice.percent(20)) {
            demand.addResponse(Response.builder()
                    .by(plan.government())
                    .kind(ResponseKind.REJECTED)
                    .on(PartialDate.of(episode.trial()))
                    .build());
        }
        episode.released()
                .ifPresent(day -> demand.addOutcome(Outcome.builder()
                        .key("o1")
                        .target(plan.subject(detention))
                        .state(DemandOutcome.MET)
                        .asOf(PartialDate.of(day))
                        .addEvidence(telling.evidence(plan.update(detention)).build())
                        .build()));
        plan.again(detention)
                .ifPresent(next -> demand.addOutcome(Outcome.builder()
                        .key("o2")
                        .target(plan.subject(detention))
                        .state(DemandOutcome.MET_THEN_REVERSED)
                        .asOf(PartialDate.of(plan.episode(next).start()))
                        .addEvidence(telling.evidence(plan.news(next)).build())
                        .build()));
        return demand.build();
    }

    private Count count(Dice dice, int position) {
        long women = dice.between(10, 60);
        long men = dice.between(100, 200);
        return Count.builder()
                .key("c1")
                .value(women + men)
                .qualifier(CountQualifier.EXACT)
                .unit(CountUnit.PERSON)
                .population(LocalizedText.english("detained on political grounds"))
                .asOf(PartialDate.of(plan.published(position)))
                .scope(CountScope.CURRENT)
                .method(CountMethod.ENUMERATED_LIST)
                .by(plan.documenter(position))
                .breakdown(List.of(part("women", women), part("men", men)))
                .breakdownExhaustive(true)
                .build();
    }

    private static Count part(String population, long value) {
        return Count.builder()
                .population(LocalizedText.english(population))
                .value(value)
                .unit(CountUnit.PERSON)
                .build();
    }
}

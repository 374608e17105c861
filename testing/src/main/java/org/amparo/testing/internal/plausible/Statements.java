package org.amparo.testing.internal.plausible;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
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
import org.amparo.code.EditKind;
import org.amparo.code.HopMode;
import org.amparo.code.LocatorKind;
import org.amparo.code.ResponseKind;
import org.amparo.code.SpeechAct;
import org.amparo.code.StatementKind;
import org.amparo.code.Urgency;
import org.amparo.evidence.Locator;
import org.amparo.id.PersonId;
import org.amparo.speech.Act;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Edit;
import org.amparo.speech.Mention;
import org.amparo.speech.Outcome;
import org.amparo.speech.Relay;
import org.amparo.speech.Response;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;
import org.amparo.speech.TextVersion;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

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
                .kind(kind(dice, position))
                .titles(LocalizedText.english("Statement " + position))
                .publisher(plan.documenter(dice.between(0, 1 << 20)))
                .addAddressee(plan.government())
                .addText(TextVersion.builder()
                        .language(telling.tongue(detention).language())
                        .text(telling.text(position))
                        .original(true)
                        .build())
                .addMention(Mention.of(plan.subject(detention), subject))
                .access(Access.SEEN);
        addDays(dice, position, statement);
        if (position % 10 == 3) {
            statement.addMention(Mention.builder().record(best()).build());
        }
        if (plan.isNews(position)) {
            statement.addAct(act(dice, detention));
            statement.addDemand(demand(dice, detention));
        } else {
            statement.addRelay(relay(dice, position, detention, subject));
        }
        if (plan.isReport(position)) {
            statement.addCount(count(dice, position));
            addReport(dice, position, statement);
        }
        addMore(plan.dice("more", position), position, statement);
        return statement
                .revisions(PlausibleRevisions.of(dice, Statement.PUBLISHED_ON, Statement.TITLES))
                .build();
    }

    private StatementKind kind(Dice dice, int position) {
        if (plan.isReport(position)) {
            return dice.oneOf(REPORTS);
        }
        return plan.isNews(position) ? StatementKind.PUBLIC_STATEMENT : StatementKind.NEWS;
    }

    /** Adds the day of publication, perhaps those of a later change and of reading, and where it was read. */
    private void addDays(Dice dice, int position, Statement.Builder statement) {
        LocalDate published = plan.published(position);
        LocalDate last = published;
        statement.publishedOn(PartialDate.of(published));
        if (dice.percent(10)) {
            last = published.plusDays(dice.between(1, 60));
            statement.updatedOn(PartialDate.of(last));
        }
        Source.Builder source = Source.builder().url(URI.create("https://news.example/" + position));
        if (dice.percent(30)) {
            LocalDate read = last.plusDays(dice.between(1, 60));
            statement.accessedOn(PartialDate.of(read));
            if (dice.percent(20)) {
                source.archiveUrl(URI.create("https://archive.example/" + position))
                        .archivedAt(read.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                        .contentHash("0a".repeat(32));
            }
        }
        statement.source(source.build());
    }

    private Act act(Dice dice, int detention) {
        Act.Builder act = Act.builder()
                .kind(SpeechAct.CONCERN)
                .targets(List.of(plan.subject(detention)))
                .addressee(plan.government());
        if (dice.percent(5)) {
            act.by(plan.documenter(detention)).description(LocalizedText.english("Concern for somebody invented"));
        }
        return act.build();
    }

    private Relay relay(Dice dice, int position, int detention, String subject) {
        Relay.Builder relay = Relay.builder()
                .key(RELAY)
                .statement(plan.statement(plan.isReport(position) ? plan.update(detention) : plan.news(detention)))
                .mode(HopMode.QUOTES)
                .wording(telling.tongue(detention).isHeld(subject));
        if (dice.percent(3)) {
            relay.addEdit(Edit.of(EditKind.EMPHASIS, subject));
        }
        if (dice.percent(5)) {
            relay.locator(Locator.of(LocatorKind.PAGE, Integer.toString(dice.between(1, 90))));
        }
        return relay.build();
    }

    /** Adds what reports have: the time and places that they cover, an incident that they tell of, more numbers. */
    private void addReport(Dice dice, int position, Statement.Builder statement) {
        LocalDate published = plan.published(position);
        if (dice.percent(50)) {
            statement.covers(Period.of(
                    PartialDate.of(published.getYear() - 1),
                    PartialDate.of(published.getYear(), published.getMonthValue())));
        }
        if (dice.percent(30)) {
            statement.addPlace(Places.named("The plain of Nowhere", plan.government(), dice));
        }
        if (dice.percent(20)) {
            statement.addSignatory(plan.documenter(position)).addSignatory(plan.documenter(position + 1));
        }
        if (plan.incidents > 0 && plan.happened(position % plan.incidents).isBefore(published.minusDays(1))) {
            statement.addMention(Mention.builder()
                    .record(plan.incident(position % plan.incidents))
                    .build());
        }
        if (dice.percent(30)) {
            statement.addCount(inPeriod(dice, position));
        }
        if (dice.percent(30)) {
            statement.addCount(range(dice, position));
        }
    }

    /** Adds what few statements have: a speaker, a translation, another statement to which they reply. */
    private void addMore(Dice dice, int position, Statement.Builder statement) {
        int detention = plan.detentionOf(position);
        if (dice.percent(5)) {
            statement.speaker(Speaker.builder()
                    .person(plan.person(plan.bystander(position)))
                    .role("spokesperson")
                    .onBehalfOf(plan.documenter(position))
                    .build());
        }
        if (telling.tongue(detention) != Tongue.ENGLISH && dice.percent(5)) {
            statement.addText(TextVersion.builder()
                    .language(Tongue.ENGLISH.language())
                    .text(Tongue.ENGLISH.isHeld(Tongue.ENGLISH.nobody()))
                    .original(false)
                    .build());
        }
        if (!plan.isNews(position) && dice.percent(3)) {
            statement.replyTo(plan.statement(plan.news(detention)));
        }
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
        if (dice.percent(5)) {
            demand.description(LocalizedText.english("Free them at once, whoever they are"))
                    .basis(LocalizedText.english("Article 9 of the Covenant"))
                    .byDate(PartialDate.of(episode.trial()));
        }
        if (dice.percent(20)) {
            Response.Builder response = Response.builder()
                    .by(plan.government())
                    .kind(ResponseKind.REJECTED)
                    .on(PartialDate.of(episode.trial()));
            if (dice.percent(30)) {
                response.statement(plan.statement(plan.update(detention)));
            }
            demand.addResponse(response.build());
        }
        episode.released()
                .ifPresent(day -> demand.addOutcome(Outcome.builder()
                        .key("o1")
                        .target(plan.subject(detention))
                        .state(episode.deadly() ? DemandOutcome.MOOT : DemandOutcome.MET)
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

    /** Those who were added in the year before, at least. */
    private Count inPeriod(Dice dice, int position) {
        LocalDate published = plan.published(position);
        return Count.builder()
                .key("c2")
                .atLeast((long) dice.between(5, 30))
                .qualifier(CountQualifier.AT_LEAST)
                .unit(CountUnit.PERSON)
                .population(LocalizedText.english("arrested on political grounds"))
                .asOf(PartialDate.of(published))
                .period(Period.of(PartialDate.of(published.minusYears(1)), PartialDate.of(published)))
                .scope(CountScope.NEW_IN_PERIOD)
                .method(CountMethod.ENUMERATED_LIST)
                .by(plan.documenter(position))
                .build();
    }

    /** A range, with parts in which somebody may be counted twice. */
    private Count range(Dice dice, int position) {
        return Count.builder()
                .key("c3")
                .atLeast(40L)
                .atMost((long) dice.between(60, 90))
                .qualifier(CountQualifier.RANGE)
                .unit(CountUnit.PERSON)
                .population(LocalizedText.english("journalists and members of parties"))
                .asOf(PartialDate.of(plan.published(position)))
                .scope(CountScope.CURRENT)
                .method(CountMethod.ESTIMATE)
                .by(plan.documenter(position))
                .breakdown(List.of(part("journalists", 25), part("members of parties", 30)))
                .breakdownOverlapping(true)
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

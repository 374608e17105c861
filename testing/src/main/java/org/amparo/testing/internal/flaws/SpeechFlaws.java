package org.amparo.testing.internal.flaws;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.code.AbsenceReason;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.code.CountMethod;
import org.amparo.code.CountScope;
import org.amparo.code.CountUnit;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.honours.Conferral;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.time.PartialDate;

/** The flaws of awards, counts and demands. The record with the flaw comes first. */
public final class SpeechFlaws {

    private SpeechFlaws() {}

    // Awards

    public static List<CaseRecord> conferredBeforeSelected(Cast cast) {
        return conferral(
                cast, conferral(cast).selectedOn(PartialDate.of(2024, 6, 1)).conferredOn(PartialDate.of(2024, 5, 1)));
    }

    public static List<CaseRecord> absenceWithoutReason(Cast cast) {
        return conferral(cast, conferral(cast).mode(ConferralMode.IN_ABSENTIA));
    }

    public static List<CaseRecord> notShownAsDetained(Cast cast) {
        return conferral(
                cast,
                conferral(cast)
                        .mode(ConferralMode.IN_ABSENTIA)
                        .absenceReason(AbsenceReason.DETAINED)
                        .conferredOn(PartialDate.of(2024, 5, 1)));
    }

    private static Conferral.Builder conferral(Cast cast) {
        return Conferral.builder()
                .key("c1")
                .recipient(cast.personId())
                .status(ConferralStatus.CONFERRED)
                .addEvidence(cast.inSource());
    }

    private static List<CaseRecord> conferral(Cast cast, Conferral.Builder conferral) {
        return List.of(
                cast.award().addConferral(conferral.build()).build(),
                cast.person().build(),
                cast.source());
    }

    // Counts

    public static List<CaseRecord> breakdownThatDoesNotSum(Cast cast) {
        return count(
                cast,
                number(cast, 10)
                        .addBreakdown(part(7))
                        .addBreakdown(part(6))
                        .breakdownExhaustive(true)
                        .by(cast.bodyId())
                        .asOf(PartialDate.of(2024, 12, 1)));
    }

    public static List<CaseRecord> allEverAmongThoseNow(Cast cast) {
        return count(
                cast,
                number(cast, 10)
                        .scope(CountScope.CURRENT)
                        .addBreakdown(
                                part(4).toBuilder().scope(CountScope.CUMULATIVE).build())
                        .addBreakdown(part(6))
                        .breakdownExhaustive(true)
                        .by(cast.bodyId())
                        .asOf(PartialDate.of(2024, 12, 1)));
    }

    public static List<CaseRecord> countWithoutDay(Cast cast) {
        return count(cast, number(cast, 10).by(cast.bodyId()));
    }

    public static List<CaseRecord> estimateByNobody(Cast cast) {
        return count(cast, number(cast, 10).method(CountMethod.ESTIMATE).asOf(PartialDate.of(2024, 12, 1)));
    }

    public static List<CaseRecord> negativeNumber(Cast cast) {
        return count(cast, number(cast, -1).by(cast.bodyId()).asOf(PartialDate.of(2024, 12, 1)));
    }

    private static Count.Builder number(Cast cast, long value) {
        return Count.builder().key("n1").value(value).unit(CountUnit.PERSON).addEvidence(cast.inSource());
    }

    private static Count part(long value) {
        return Count.builder().value(value).unit(CountUnit.PERSON).build();
    }

    private static List<CaseRecord> count(Cast cast, Count.Builder count) {
        return List.of(cast.statement(1, "2024-12-20").addCount(count.build()).build(), cast.body());
    }

    // Demands

    public static List<CaseRecord> outcomeBeforeDemand(Cast cast) {
        return demand(
                cast,
                Outcome.builder()
                        .state(DemandOutcome.NOT_MET)
                        .asOf(PartialDate.of(2023, 1, 1))
                        .addEvidence(cast.inSource())
                        .build());
    }

    public static List<CaseRecord> metWithoutEvidence(Cast cast) {
        return demand(
                cast,
                Outcome.builder()
                        .state(DemandOutcome.MET)
                        .asOf(PartialDate.of(2024, 12, 24))
                        .build());
    }

    public static List<CaseRecord> detainedAfterRelease(Cast cast) {
        Outcome released = Outcome.builder()
                .state(DemandOutcome.MET)
                .asOf(PartialDate.of(2024, 5, 2))
                .addEvidence(cast.inSource())
                .build();
        return List.of(
                demanding(cast, cast.statement(2, "2023-04-01"), released),
                cast.person().build(),
                cast.source(),
                cast.detention(1, "2023-03-05/2024-05-02").build(),
                cast.detention(2, "2024-11-01/..").build());
    }

    private static List<CaseRecord> demand(Cast cast, Outcome outcome) {
        return List.of(
                demanding(cast, cast.statement(1, "2024-12-20"), outcome),
                cast.person().build());
    }

    private static Statement demanding(Cast cast, Statement.Builder statement, Outcome outcome) {
        Demand demand = Demand.builder()
                .key("m1")
                .kind(DemandKind.RELEASE)
                .addTarget(cast.personId())
                .addOutcome(outcome)
                .build();
        return statement.addDemand(demand).build();
    }
}

package org.amparo.testing.internal.flaws;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Statement;
import org.amparo.code.ClaimStatus;
import org.amparo.code.MissingReason;
import org.amparo.code.RightTargeted;
import org.amparo.custody.Motive;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.PartRef;
import org.amparo.speech.TextVersion;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The flaws of sources and of the chains between them. The record with the flaw comes first. */
public final class SourceFlaws {

    private SourceFlaws() {}

    public static List<CaseRecord> chainCycle(Cast cast) {
        PartRef there = cast.statementId(1).part("r1");
        PartRef back = cast.statementId(2).part("r1");
        return List.of(
                heldBy(cast, cast.evidence(1).via(List.of(there, back, there)).build()),
                cast.person().build(),
                relaying(cast, 1, 2),
                relaying(cast, 2, 1));
    }

    public static List<CaseRecord> relayLoop(Cast cast) {
        return List.of(relaying(cast, 1, 2), relaying(cast, 2, 3), relaying(cast, 3, 1));
    }

    public static List<CaseRecord> viaThatLeadsNowhere(Cast cast) {
        return List.of(
                heldBy(
                        cast,
                        cast.evidence(1).addVia(cast.statementId(1).part("r9")).build()),
                cast.person().build(),
                relaying(cast, 1, 2),
                cast.statement(2, "2024-12-21").build());
    }

    public static List<CaseRecord> keyOnlyElsewhere(Cast cast) {
        return List.of(
                heldBy(
                        cast,
                        cast.evidence(1).addVia(cast.statementId(1).part("r1")).build()),
                cast.person().build(),
                cast.source(),
                relaying(cast, 2, 1));
    }

    public static List<CaseRecord> viaOfAnotherStatement(Cast cast) {
        return List.of(
                heldBy(
                        cast,
                        cast.evidence(1).addVia(cast.statementId(2).part("r1")).build()),
                cast.person().build(),
                cast.source(),
                relaying(cast, 2, 1));
    }

    public static List<CaseRecord> oneOriginTwice(Cast cast) {
        Evidence one = cast.evidence(1).addVia(cast.statementId(1).part("r1")).build();
        Evidence other = cast.evidence(2).addVia(cast.statementId(2).part("r1")).build();
        return List.of(
                heldBy(cast, one, other),
                cast.person().build(),
                relaying(cast, 1, 3),
                relaying(cast, 2, 3),
                cast.statement(3, "2024-12-20").build());
    }

    public static List<CaseRecord> onlyRetractedEvidence(Cast cast) {
        Evidence retracted = cast.evidence(1).status(ClaimStatus.RETRACTED).build();
        Detention detention = heldBy(cast, retracted).toBuilder()
                .addMotive(Motive.builder()
                        .addRight(RightTargeted.EXPRESSION)
                        .addEvidence(retracted)
                        .build())
                .build();
        return List.of(detention, cast.person().build(), cast.source());
    }

    public static List<CaseRecord> undatedStatement(Cast cast) {
        return List.of(
                cast.undated(1).build(),
                cast.detention(1, "2024-03-05/..").build(),
                cast.person().build());
    }

    public static List<CaseRecord> relativeWording(Cast cast) {
        return List.of(
                heldBy(cast, Evidence.about(Detention.PERIOD, cast.statementId(1), "was taken away last month")),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> inferredYear(Cast cast) {
        return List.of(
                heldBy(cast, Evidence.about(Detention.PERIOD, cast.statementId(1), "has been held since March 5")),
                cast.person().build(),
                cast.undated(1)
                        .addMissing(Missing.of(Statement.PUBLISHED_ON, MissingReason.NOT_STATED))
                        .build());
    }

    public static List<CaseRecord> quotationNotInSource(Cast cast) {
        Statement source = cast.statement(1, "2024-12-20")
                .addText(TextVersion.builder()
                        .language(LanguageTag.ENGLISH)
                        .text("Nothing happened on the invented plain.")
                        .build())
                .build();
        return List.of(heldBy(cast, cast.inSource()), cast.person().build(), source);
    }

    /** A statement that passes on another. */
    private static Statement relaying(Cast cast, int number, int other) {
        return cast.statement(number, "2024-12-21")
                .addRelay(cast.relay("r1", cast.statementId(other)))
                .build();
    }

    private static Detention heldBy(Cast cast, Evidence... evidence) {
        return Detention.builder()
                .id(cast.detentionId(1))
                .detainee(cast.personId())
                .period(Period.startingIn(PartialDate.of(2024, 3, 5)))
                .evidence(List.of(evidence))
                .build();
    }
}

package org.amparo.testing.internal.plausible;

import java.util.List;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Credibility;
import org.amparo.code.LocatorKind;
import org.amparo.code.Modality;
import org.amparo.code.Reliability;
import org.amparo.code.SourceConnection;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.time.PartialDate;

/** The statements that report an episode, and their words. */
final class Telling {

    private static final List<Reliability> RELIABILITIES = List.of(
            Reliability.A_COMPLETELY_RELIABLE,
            Reliability.B_USUALLY_RELIABLE,
            Reliability.B_USUALLY_RELIABLE,
            Reliability.C_FAIRLY_RELIABLE,
            Reliability.F_CANNOT_BE_JUDGED);
    private static final List<Credibility> CREDIBILITIES =
            List.of(Credibility.CONFIRMED, Credibility.PROBABLY_TRUE, Credibility.POSSIBLY_TRUE, Credibility.DOUBTFUL);
    private static final List<SourceConnection> CONNECTIONS =
            List.of(SourceConnection.RELATIVE, SourceConnection.LAWYER, SourceConnection.WITNESS);

    private final Plan plan;

    Telling(Plan plan) {
        this.plan = plan;
    }

    /** Evidence in the words of the statement. */
    Evidence.Builder evidence(int statement) {
        int detention = plan.detentionOf(statement);
        String name = nameOfSubject(detention);
        return found(statement)
                .wording(
                        plan.isNews(statement)
                                ? tongue(detention).isHeld(name)
                                : tongue(detention).isDecided(name));
    }

    /** Evidence in the statement, whose words nobody copied. */
    Evidence.Builder found(int statement) {
        Evidence.Builder evidence =
                Evidence.builder().statement(plan.statement(statement)).modality(Modality.STATED);
        judge(plan.dice("judged", statement), evidence);
        return evidence;
    }

    /** What the keepers of the file think of a statement, the same wherever it is evidence. Of most, nothing. */
    private static void judge(Dice dice, Evidence.Builder evidence) {
        if (dice.percent(4)) {
            evidence.reliability(dice.oneOf(RELIABILITIES));
        }
        if (dice.percent(4)) {
            evidence.credibility(dice.oneOf(CREDIBILITIES));
        }
        if (dice.percent(2)) {
            evidence.connection(dice.oneOf(CONNECTIONS));
        }
        if (dice.percent(4)) {
            evidence.recordedOn(PartialDate.of(2025, dice.between(5, 6)));
        }
        if (dice.percent(2)) {
            evidence.note("Read by desk " + dice.between(1, 9));
        }
        if (dice.percent(4)) {
            evidence.locator(Locator.of(LocatorKind.PARAGRAPH, Integer.toString(dice.between(1, 9))));
        }
        if (dice.percent(2)) {
            evidence.status(dice.percent(70) ? ClaimStatus.ACCEPTED : ClaimStatus.UNVERIFIED);
        }
    }

    /** The text of the statement. */
    String text(int statement) {
        int detention = plan.detentionOf(statement);
        String name = nameOfSubject(detention);
        String held = tongue(detention).isHeld(name);
        return plan.isNews(statement) ? held : held + " " + tongue(detention).isDecided(name);
    }

    /** The language of the subject, which is also that of the sources. */
    Tongue tongue(int detention) {
        return Tongue.of(detention < plan.personalEpisodes() ? plan.detainee(detention) : detention);
    }

    /** The name that the sources give the subject of an episode. */
    String nameOfSubject(int detention) {
        int person = plan.detainee(detention);
        boolean named = detention < plan.personalEpisodes() && Persons.isNamed(person);
        return named
                ? Tongue.of(person).person(person).full()
                : tongue(detention).nobody();
    }
}

package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.claim.Standing;
import org.amparo.code.ChangeKind;
import org.amparo.code.CustodyForm;
import org.amparo.code.HopMode;
import org.amparo.code.Liberty;
import org.amparo.custody.CustodyPhase;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.record.Revision;
import org.amparo.speech.Relay;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was read in a statement that was retracted, or that passes on such a one, counts in no question. */
class ClaimsTest {

    private static final PersonId VERA = PersonId.of("vera");
    private static final StatementId NEWS = StatementId.of("news");
    private static final StatementId AGENCY = StatementId.of("agency");
    private static final LocalDate RETRACTED = LocalDate.parse("2024-05-01");
    private static final LocalDate DAY = LocalDate.parse("2024-03-20");

    private static Statement statement(StatementId id, boolean isRetracted) {
        Statement.Builder statement = Statement.builder().id(id).publishedOn(PartialDate.parse("2024-03-20"));
        if (isRetracted) {
            statement.addRevision(Revision.builder()
                    .number(1L)
                    .at(RETRACTED.atTime(10, 0).toInstant(ZoneOffset.UTC))
                    .kind(ChangeKind.RETRACTED)
                    .build());
        }
        return statement.build();
    }

    private static Detention detention() {
        Evidence evidence = Evidence.of(NEWS, "has been held").toBuilder()
                .addVia(NEWS.part("r"))
                .build();
        return Detention.builder()
                .id(DetentionId.of("d"))
                .detainee(VERA)
                .period(Period.parse("2024-03-05/.."))
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.PRISON)
                        .addEvidence(evidence)
                        .build())
                .addEvidence(evidence)
                .build();
    }

    /** The news, which passes on in a manner what the agency said. */
    private static CaseFile file(HopMode mode, String retracted) {
        Relay relay = Relay.of(AGENCY, mode).toBuilder().key("r").build();
        return CaseFile.builder()
                .id(CaseFileId.of("c"))
                .add(Person.builder().id(VERA).build(), detention())
                .add(statement(NEWS, retracted.equals("news")).toBuilder()
                        .addRelay(relay)
                        .build())
                .add(statement(AGENCY, retracted.equals("agency")))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "quotes, none, FIRM",
        "quotes, news, WITHDRAWN",
        "quotes, agency, WITHDRAWN",
        "estimates, agency, FIRM",
        "estimates, news, WITHDRAWN",
    })
    void evidence_counts_unless_its_statement_or_one_that_it_passes_on_was_retracted(
            String mode, String retracted, Standing standing) {
        CaseFile file = file(HopMode.VOCABULARY.of(mode), retracted);
        Detention detention = detention();
        Claims claims = file.claims();
        assertThat(claims.of(detention).standing()).isEqualTo(standing);
        assertThat(claims.of(detention, Detention.PERIOD).standing()).isEqualTo(standing);
        assertThat(claims.of(detention)
                        .part(detention.custodyPhases().get(0), Detention.CUSTODY_PHASES)
                        .standing())
                .isEqualTo(standing);
        boolean counts = standing.isTold();
        assertThat(file.asOf(DAY).statusOf(VERA).liberty()).isEqualTo(counts ? Liberty.DEPRIVED : Liberty.UNKNOWN);
        assertThat(file.heldOn(DAY).certain()).hasSize(counts ? 1 : 0);
        assertThat(file.asOf(DAY).knownBy(RETRACTED.minusDays(1)).statusOf(VERA).certainty())
                .isEqualTo(Certainty.CERTAIN);
        assertThat(file.asOf(DAY).knownBy(RETRACTED).statusOf(VERA).certainty().equals(Certainty.CERTAIN))
                .isEqualTo(counts);
    }

    @Test
    void a_file_in_which_nothing_was_retracted_says_what_its_records_say() {
        CaseFile file = file(HopMode.QUOTES, "none");
        for (Detention detention :
                List.of(detention(), detention().toBuilder().evidence(List.of()).build())) {
            assertThat(file.claims().of(detention).standing())
                    .isEqualTo(Claim.of(detention.shaped()).standing());
        }
    }
}

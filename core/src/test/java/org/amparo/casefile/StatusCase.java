package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Statement;
import org.amparo.code.CustodyForm;
import org.amparo.code.HopMode;
import org.amparo.code.Liberty;
import org.amparo.code.Modality;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Release;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.speech.Relay;
import org.amparo.status.Status;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** A file in the making, of reports and whatever is given, and what it says of Leyla Orlova. */
abstract class StatusCase {

    static final PersonId LEYLA = PersonId.of("leyla-orlova");
    static final GroupId NEWSROOM = GroupId.of("newsroom");
    static final StatementId MARCH = StatementId.of("march-report");
    static final StatementId JUNE = StatementId.of("june-report");
    static final StatementId DECEMBER = StatementId.of("december-report");
    static final StatementId DIGEST = StatementId.of("digest");
    static final StatementId UNDATED = StatementId.of("undated-report");

    /**
     * The records of the case: reports of 10 March, 10 June and 10 December 2024, one without a date, and those given.
     */
    private final List<CaseRecord> records = new ArrayList<>(List.of(
            report(MARCH, "2024-03-10"),
            report(JUNE, "2024-06-10"),
            report(DECEMBER, "2024-12-10"),
            Statement.builder().id(UNDATED).build()));

    static Statement report(StatementId id, String date) {
        return Statement.builder().id(id).publishedOn(PartialDate.parse(date)).build();
    }

    static Detention.Builder detention(String id) {
        return Detention.builder().id(DetentionId.of(id)).detainee(LEYLA);
    }

    static Detention.Builder detention(String id, String period, StatementId... reports) {
        Detention.Builder detention = detention(id).period(Period.parse(period));
        for (StatementId report : reports) {
            detention.addEvidence(Evidence.of(report, "is held"));
        }
        return detention;
    }

    static CustodyPhase.Builder phase(CustodyForm form, String period) {
        return CustodyPhase.builder().form(form).period(Period.parse(period));
    }

    static Release released(String on) {
        return Release.builder().on(PartialDate.parse(on)).build();
    }

    static Evidence denial(StatementId report) {
        return Evidence.builder().statement(report).modality(Modality.DENIED).build();
    }

    static Evidence rival(String about, StatementId report, String value) {
        return Evidence.builder()
                .about(about)
                .statement(report)
                .rival(new DataString(value))
                .build();
    }

    /** A report of 20 December 2024 that passes on the one of March, as part r1. */
    static Statement digest(HopMode mode) {
        return report(DIGEST, "2024-12-20").toBuilder()
                .addRelay(Relay.builder().key("r1").statement(MARCH).mode(mode).build())
                .build();
    }

    /** Read in the digest, which has it from the report of March. */
    static Evidence passedOn() {
        return Evidence.builder().statement(DIGEST).addVia(DIGEST.part("r1")).build();
    }

    StatusCase given(CaseRecord... more) {
        records.addAll(List.of(more));
        return this;
    }

    Status on(String day) {
        return of(LEYLA, day);
    }

    Status of(SubjectId subject, String day) {
        return file().asOf(LocalDate.parse(day)).statusOf(subject);
    }

    CaseFile file() {
        return CaseFile.builder()
                .id(CaseFileId.of("north-shore"))
                .addAll(records)
                .build();
    }

    void says(String day, Liberty liberty, Certainty certainty) {
        Status status = on(day);
        assertThat(status.liberty()).as(day).isEqualTo(liberty);
        assertThat(status.certainty()).as(day).isEqualTo(certainty);
        assertThat(status.on()).isEqualTo(day);
    }
}

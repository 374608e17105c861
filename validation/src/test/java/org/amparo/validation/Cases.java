package org.amparo.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.speech.TextVersion;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Invented cases to try the rules on. */
final class Cases {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);
    static final PersonId LEYLA = PersonId.of("leyla-orlova");
    static final StatementId NEWS = StatementId.of("news");

    private Cases() {}

    static CaseFile file(CaseRecord... records) {
        return CaseFile.builder().id(CaseFileId.of("north-shore")).add(records).build();
    }

    static ValidationReport validate(CaseFile file) {
        return CaseValidator.standard(CLOCK).validate(file);
    }

    /** The places at which a rule finds something. */
    static List<String> places(String rule, CaseFile file) {
        return validate(file).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.pointer().toString())
                .toList();
    }

    static List<String> places(String rule, CaseRecord... records) {
        return places(rule, file(records));
    }

    static List<String> messages(String rule, CaseRecord... records) {
        return validate(file(records)).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .toList();
    }

    static Person leyla() {
        return Person.builder().id(LEYLA).addName(Name.of("Leyla Orlova")).build();
    }

    static Detention.Builder detention(String id, String period) {
        return Detention.builder().id(DetentionId.of(id)).detainee(LEYLA).period(Period.parse(period));
    }

    /** A detention of which a source is recorded: {@code statement("news")}. */
    static Detention.Builder reported(String id, String period) {
        return detention(id, period).addEvidence(Evidence.of(NEWS, "was detained"));
    }

    static Statement.Builder statement(String id) {
        return Statement.builder().id(StatementId.of(id));
    }

    static Statement published(StatementId id, String day) {
        return Statement.builder().id(id).publishedOn(PartialDate.parse(day)).build();
    }

    static Statement saying(StatementId id, String text) {
        return Statement.builder()
                .id(id)
                .addText(TextVersion.builder().text(text).build())
                .build();
    }
}

package org.amparo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.IncidentKind;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.testing.RandomCases;
import org.amparo.validation.internal.constraints.BrokenValues;
import org.amparo.validation.internal.constraints.Constraint;

/** The same is found record by record and in the whole file, and in an object alone. */
@Tag("once")
class RecordByRecordProperties {

    private static final CaseValidator VALIDATOR = CaseValidator.standard(Cases.CLOCK);

    private static final CaseValidator CONSTRAINTS = CaseValidator.builder(Cases.CLOCK)
            .only(Arrays.stream(Constraint.Kind.values())
                    .map(Constraint.Kind::code)
                    .toArray(String[]::new))
            .build();

    private static final Set<String> ACROSS_RECORDS = VALIDATOR.rules().stream()
            .filter(CaseRule::isAcrossRecords)
            .map(CaseRule::code)
            .collect(Collectors.toUnmodifiableSet());

    @Property(tries = 50)
    void records_alone_have_the_findings_of_the_whole_but_for_the_rules_across_records(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).unsoundCaseFile(15);
        List<Finding> alone = new ArrayList<>(VALIDATOR.validate(file.header()).findings());
        for (int i = 0; i < file.records().size(); i++) {
            alone.addAll(
                    VALIDATOR.validate(file.header(), file.records().get(i), i).findings());
        }
        Stream<Finding> whole = VALIDATOR.validate(file).findings().stream()
                .filter(finding -> !ACROSS_RECORDS.contains(finding.rule()));
        List<Finding> asTheyCome = new ArrayList<>();
        VALIDATOR.validateEach(file.header(), file.records().iterator(), asTheyCome::add);
        assertThat(asTheyCome).isEqualTo(alone);

        // That a child was killed stands in another record.
        alone.removeIf(
                finding -> isOfChild(finding) && isKilled(file, finding.record().orElseThrow()));
        List<Finding> known = whole.filter(finding ->
                        !isOfChild(finding) || !isKilled(file, finding.record().orElseThrow()))
                .toList();
        assertThat(alone).containsExactlyElementsOf(known);
    }

    private static boolean isOfChild(Finding finding) {
        return finding.rule().equals("exposed-to-everybody")
                && finding.pointer().toString().endsWith("/names");
    }

    private static boolean isKilled(CaseFile file, RecordId id) {
        return file.incidentsOf((SubjectId) id).stream()
                .anyMatch(incident -> incident.kinds().contains(IncidentKind.KILLING));
    }

    @Property(tries = 30)
    void what_an_object_alone_breaks_is_what_the_report_says(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).unsoundCaseFile(15);
        assertThat(BrokenValues.in(file).stream().map(value -> value.kind().code() + value.at()))
                .containsExactlyInAnyOrderElementsOf(CONSTRAINTS.validate(file).findings().stream()
                        .map(finding -> finding.rule() + finding.pointer())
                        .toList());
        for (CaseRecord record : file.records()) {
            assertThat(BrokenValues.in(record).stream()
                            .map(value -> value.kind().code() + value.at()))
                    .containsExactlyInAnyOrderElementsOf(
                            CONSTRAINTS.validate(file.header(), record, 0).findings().stream()
                                    .map(finding -> finding.rule() + finding.pointerInRecord())
                                    .toList());
        }
    }
}

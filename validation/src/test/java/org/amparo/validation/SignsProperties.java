package org.amparo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.testing.RandomCases;

/**
 * The look at signs changes nothing in what is found. How many records are tried: {@code
 * -Damparo.test.jvm=-Damparo.objects=100000}.
 */
class SignsProperties {

    private static final int RECORDS = 25;

    /** With the flaws, which are more, a file has as many on average. */
    private static final int ON_AVERAGE = 50;

    private static final int FILES = Integer.getInteger("amparo.objects", 1_000) / ON_AVERAGE;

    private static final CaseValidator ALL = CaseValidator.standard(Cases.CLOCK);

    private static final CaseValidator ON_VALUES = CaseValidator.builder(Cases.CLOCK)
            .only("blank-text", "number-too-small", "term-too-long")
            .build();

    /** Of a house with codes and a rule of its own, which leaves some of ours out. */
    private static final CaseValidator OF_A_HOUSE = CaseValidator.builder(Cases.CLOCK)
            .codes(codes("capacity.podcaster.en = podcaster"))
            .without("blank-text", "unknown-member")
            .add(CaseRule.builder("desk-of-many-records")
                    .severity(Severity.INFO)
                    .title("Revised records")
                    .message("The record was revised.")
                    .each(CaseRecord.class, (record, found) -> {
                        if (!record.revisions().isEmpty()) {
                            found.add(CaseRecord.REVISIONS);
                        }
                    })
                    .build())
            .build();

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void the_same_is_found_in_records_with_and_without_flaws(@ForAll("seeds") int seed) {
        CaseFile file = file(seed);
        for (CaseValidator validator : List.of(ALL, ON_VALUES, OF_A_HOUSE)) {
            CaseValidator laysOutAll = validator.withoutSigns();
            assertThat(oneByOne(validator, file)).isEqualTo(oneByOne(laysOutAll, file));
        }
    }

    private static CodeList codes(String text) {
        try {
            return CodeList.read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Integer> seeds() {
        return Arbitraries.integers().between(1, Math.max(1, FILES));
    }

    private static CaseFile file(int seed) {
        RandomCases cases = RandomCases.seeded(seed);
        return switch (seed % 5) {
            case 0 -> cases.plausibleCaseFile(RECORDS);
            case 1 -> flawed(cases);
            case 2 -> cases.caseFile(RECORDS);
            default -> cases.unsoundCaseFile(RECORDS);
        };
    }

    /** Mostly plausible, under the header of any file, which may say that it was published. */
    private static CaseFile flawed(RandomCases cases) {
        CaseFile any = cases.caseFile(RECORDS);
        List<CaseRecord> records = new ArrayList<>(cases.contradictory().records());
        any.records().stream()
                .filter(record -> records.stream().noneMatch(other -> other.id().equals(record.id())))
                .limit(2)
                .forEach(records::add);
        return CaseFile.of(any.header(), records);
    }

    private static List<ValidationReport> oneByOne(CaseValidator validator, CaseFile file) {
        CaseHeader header = file.header();
        List<ValidationReport> reports = new ArrayList<>();
        for (int i = 0; i < file.records().size(); i++) {
            reports.add(validator.validate(header, file.records().get(i), i));
        }
        return reports;
    }
}

package org.amparo.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.testing.RandomCases;
import org.amparo.validation.internal.constraints.BrokenValues;
import org.junit.jupiter.api.Test;

/**
 * The direct checks find what the validators of Hibernate Validator find, and {@code @Valid} finds the same. How many
 * objects are compared: {@code -Damparo.test.jvm=-Damparo.objects=100000}.
 */
class EquivalenceProperties {

    private static final int OBJECTS = Integer.getInteger("amparo.objects", 1_500);
    private static final int RECORDS = 25;
    private static final Validator VALIDATOR = Hosts.validator("en");
    private static final HibernateMapping MAPPING = new HibernateMapping();

    @Test
    void the_same_is_found_in_objects_with_and_without_flaws() {
        int[] broken = new int[2];
        LongStream.range(0, OBJECTS / RECORDS).forEach(seed -> {
            RandomCases cases = RandomCases.seeded(seed);
            CaseFile file = seed % 3 == 0 ? cases.plausibleCaseFile(RECORDS) : cases.unsoundCaseFile(RECORDS);
            same(file.header());
            for (CaseRecord record : file.records()) {
                broken[same(record) ? 0 : 1]++;
            }
        });
        assertThat(broken[0]).as("valid").isGreaterThan(OBJECTS / 5);
        assertThat(broken[1]).as("not valid").isGreaterThan(OBJECTS / 5);
    }

    /** Compares what is found in an object; whether nothing is. */
    private static boolean same(Object object) {
        Set<String> direct = BrokenValues.in(object).stream()
                .map(value -> value.kind().code() + " " + value.at())
                .collect(Collectors.toSet());
        assertThat(MAPPING.pointers(object)).isEqualTo(direct);
        Set<String> valid = VALIDATOR.validate(object).stream()
                .map(violation -> CaseViolations.code(violation).orElseThrow() + " " + violation.getPropertyPath())
                .collect(Collectors.toSet());
        assertThat(valid).isEqualTo(MAPPING.paths(object));
        return direct.isEmpty();
    }
}

package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutOfMemoryTest {

    @ParameterizedTest
    @CsvSource({"64, 4", "2048, 4", "3900, 8", "4096, 8", "16384, 32"})
    void the_advice_is_always_more_than_what_was_not_enough(long megabytes, long advised) {
        assertThat(OutOfMemory.advice(megabytes << 20))
                .contains("java -Xmx" + advised + "g -jar gives " + advised + " GB");
    }
}

package org.amparo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class DateFuzz {

    static Stream<byte[]> seeds() {
        return Seeds.dates(Path.of(System.getProperty("amparo.root")));
    }

    @MethodSource("seeds")
    @FuzzTest
    void date(byte[] bytes) {
        DateProperty.check(new String(bytes, UTF_8));
    }
}

package org.amparo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class IdFuzz {

    static Stream<byte[]> seeds() {
        return Seeds.ids(Path.of(System.getProperty("amparo.root")));
    }

    @MethodSource("seeds")
    @FuzzTest
    void id(byte[] bytes) {
        IdProperty.check(new String(bytes, UTF_8));
    }
}

package org.amparo.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class LineFuzz {

    static Stream<byte[]> seeds() {
        return Seeds.lines(Path.of(System.getProperty("amparo.root")));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "case.dict")
    @FuzzTest
    void lines(byte[] bytes) {
        LineProperty.check(bytes);
    }
}

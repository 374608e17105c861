package org.amparo.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class FeedFuzz {

    static Stream<byte[]> seeds() {
        return Seeds.feeds(Path.of(System.getProperty("amparo.root")));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "case.dict")
    @FuzzTest
    void feed(byte[] bytes) {
        FeedProperty.check(bytes);
    }
}

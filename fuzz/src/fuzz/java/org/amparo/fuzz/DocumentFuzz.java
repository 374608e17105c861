package org.amparo.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentFuzz {

    static Stream<byte[]> seeds() {
        return Seeds.documents(Path.of(System.getProperty("amparo.root")));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "case.dict")
    @FuzzTest
    void document(byte[] bytes) {
        DocumentProperty.check(bytes);
    }
}

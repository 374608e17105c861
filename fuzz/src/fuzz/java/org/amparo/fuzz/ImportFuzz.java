package org.amparo.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class ImportFuzz {

    static Stream<byte[]> seeds() {
        return Seeds.imports(Path.of(System.getProperty("amparo.root")));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "import.dict")
    @FuzzTest
    void list(byte[] bytes) {
        ImportProperty.check(bytes);
    }
}

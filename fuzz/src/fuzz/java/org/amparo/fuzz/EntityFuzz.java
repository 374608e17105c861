package org.amparo.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class EntityFuzz {

    static Stream<byte[]> seeds() {
        return Seeds.entities(Path.of(System.getProperty("amparo.root")));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "entity.dict")
    @FuzzTest
    void entities(byte[] bytes) {
        EntityProperty.check(bytes);
    }
}

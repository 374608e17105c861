package org.amparo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the finds of a fuzzer, and the inputs it starts from, again in every build. */
class KeptInputsTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));
    private static final Path KEPT = ROOT.resolve("fuzz/src/test/resources/org/amparo/fuzz");

    /** A folder of kept inputs, named as Jazzer names it, with the property that holds for them. */
    private record Target(String folder, Consumer<byte[]> property) {

        /** The inputs; none before anything was found. */
        List<Path> inputs() throws IOException {
            if (!Files.isDirectory(KEPT.resolve(folder))) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(KEPT.resolve(folder))) {
                return files.sorted().toList();
            }
        }

        @Override
        public String toString() {
            return folder;
        }
    }

    private static final List<Target> TARGETS = List.of(
            new Target("DocumentFuzzInputs/document", DocumentProperty::check),
            new Target("LineFuzzInputs/lines", LineProperty::check),
            new Target("FeedFuzzInputs/feed", FeedProperty::check),
            new Target("DateFuzzInputs/date", bytes -> DateProperty.check(new String(bytes, UTF_8))),
            new Target("IdFuzzInputs/id", bytes -> IdProperty.check(new String(bytes, UTF_8))),
            new Target("ImportFuzzInputs/list", ImportProperty::check),
            new Target("EntityFuzzInputs/entities", EntityProperty::check));

    static Stream<Target> targets() {
        return TARGETS.stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void what_was_found_once_is_found_no_more(Target target) throws IOException {
        for (Path file : target.inputs()) {
            byte[] bytes = Files.readAllBytes(file);
            assertThatCode(() -> target.property().accept(bytes))
                    .as(file.getFileName().toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void what_a_fuzzer_begins_with_has_all_properties() {
        Seeds.documents(ROOT).forEach(DocumentProperty::check);
        Seeds.lines(ROOT).forEach(LineProperty::check);
        Seeds.feeds(ROOT).forEach(FeedProperty::check);
        Seeds.dates(ROOT).forEach(TARGETS.get(3).property());
        Seeds.ids(ROOT).forEach(TARGETS.get(4).property());
        Seeds.imports(ROOT).forEach(ImportProperty::check);
        Seeds.entities(ROOT).forEach(EntityProperty::check);
    }
}

package org.amparo.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabulariesTest {

    @Test
    void every_class_of_codes_is_listed_once() throws Exception {
        URI classes =
                Code.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Set<String> declared = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of(classes).resolve("org/amparo/code"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    Class<?> type = Class.forName("org.amparo.code." + name.substring(0, name.length() - 6));
                    if (type.getSuperclass() == Code.class) {
                        declared.add(type.getSimpleName());
                    }
                }
            }
        }
        List<String> listed = Vocabularies.all().stream()
                .map(vocabulary -> vocabulary.codes().get(0).getClass().getSimpleName())
                .toList();
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void names_and_codes_are_unique_kebab_case() {
        assertThat(Vocabularies.all())
                .extracting(Vocabulary::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        for (Vocabulary<?> vocabulary : Vocabularies.all()) {
            assertThat(vocabulary.codes())
                    .isNotEmpty()
                    .extracting(Code::code)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.length() <= 64 && code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        }
    }

    @Test
    void codes_come_in_the_order_of_the_list() {
        for (Vocabulary<?> vocabulary : Vocabularies.all()) {
            assertThat(vocabulary.codes().stream().sorted().map(Code::code))
                    .containsExactlyElementsOf(
                            vocabulary.codes().stream().map(Code::code).toList());
        }
        assertThat(Marking.VOCABULARY.codes())
                .containsExactly(Marking.PUBLIC, Marking.PARTNERS, Marking.RESTRICTED, Marking.SECRET);
    }

    @Test
    void lists_cannot_be_changed() {
        assertThatThrownBy(() -> Vocabularies.all().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Marking.VOCABULARY.codes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_marking_a_reliability_and_a_missing_reason_are_never_unknown() {
        assertThat(Stream.of(
                                Marking.VOCABULARY,
                                Reliability.VOCABULARY,
                                Credibility.VOCABULARY,
                                MissingReason.VOCABULARY)
                        .flatMap(vocabulary -> vocabulary.codes().stream())
                        .map(Code::code))
                .doesNotContain("unknown", "other");
    }

    @Test
    void a_vocabulary_is_its_name() {
        assertThat(CustodyForm.VOCABULARY).hasToString("custody-form").isNotEqualTo(ReleaseKind.VOCABULARY);
        assertThat(CustodyForm.VOCABULARY).isEqualTo(CustodyForm.BAIL.vocabulary());
        assertThat(CustodyForm.VOCABULARY).hasSameHashCodeAs(CustodyForm.BAIL.vocabulary());
    }
}

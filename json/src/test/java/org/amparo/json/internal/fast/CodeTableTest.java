package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.code.Code;
import org.amparo.code.Vocabularies;
import org.amparo.code.Vocabulary;
import org.junit.jupiter.api.Test;

class CodeTableTest {

    private static Code find(Vocabulary<?> vocabulary, String code) {
        return new CodeTable(vocabulary).code(("[\"" + code + "\"]").getBytes(US_ASCII), 2, code.length());
    }

    @Test
    void every_code_of_a_list_is_found_as_its_constant_and_others_are_made() {
        for (Vocabulary<?> vocabulary : Vocabularies.all()) {
            vocabulary
                    .codes()
                    .forEach(code -> assertThat(find(vocabulary, code.code())).isSameAs(code));
            assertThat(find(vocabulary, "of-a-desk")).isEqualTo(vocabulary.of("of-a-desk"));
        }
    }
}

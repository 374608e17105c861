package org.amparo.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.problem.InvalidValueException;

class IdProperties {

    private static final Pattern ID =
            Pattern.compile("[a-z][a-z0-9-]{0,63}:[A-Za-z0-9][A-Za-z0-9._~-]{0,127}", Pattern.DOTALL);

    @Property(tries = 300)
    void exactly_what_the_grammar_allows_is_an_id_and_prints_as_it_was_read(@ForAll("texts") String text) {
        if (ID.matcher(text).matches() && !text.startsWith("case-file:")) {
            assertThat(RecordId.parse(text)).hasToString(text).isEqualTo(RecordId.parse(text));
        } else {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> RecordId.parse(text));
        }
    }

    @Property(tries = 300)
    void the_class_of_each_type_reads_the_ids_of_that_type_and_no_others(@ForAll("texts") String text) {
        for (RecordTypes.Row row : RecordTypes.ROWS) {
            if (ID.matcher(text).matches() && text.startsWith(row.type() + ":")) {
                assertThat(row.parse().apply(text)).isEqualTo(RecordId.parse(text));
            } else {
                assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> row.parse().apply(text));
            }
        }
    }

    @Property(tries = 300)
    void the_order_is_total_and_agrees_with_equality(@ForAll("ids") RecordId a, @ForAll("ids") RecordId b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property(tries = 300)
    void a_part_prints_as_it_was_read(@ForAll("ids") RecordId id, @ForAll("locals") String key) {
        PartRef ref = id.part(key);
        assertThat(PartRef.parse(ref.toString())).isEqualTo(ref);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withChars("aZ9:-._~# /ə\n").ofMaxLength(8),
                ids().map(RecordId::toString),
                ids().map(id -> id + "\n"),
                Combinators.combine(locals(), locals()).as((type, local) -> type + ":" + local));
    }

    @Provide
    Arbitrary<RecordId> ids() {
        List<String> types = new ArrayList<>(RecordTypes.names());
        types.addAll(List.of("vehicle", "x-1"));
        return Combinators.combine(Arbitraries.of(types), locals()).as(RecordId::of);
    }

    @Provide
    Arbitrary<String> locals() {
        Arbitrary<String> first = Arbitraries.strings().alpha().numeric().ofLength(1);
        Arbitrary<String> rest =
                Arbitraries.strings().alpha().numeric().withChars("._~-").ofMaxLength(127);
        return Combinators.combine(first, rest).as(String::concat);
    }
}

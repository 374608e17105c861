package org.amparo.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndexReferencesTest {

    private static List<Object> kinds(int number) {
        return Stream.generate(Object::new).limit(number).toList();
    }

    @Test
    void as_many_kinds_as_there_may_be_are_told_apart() {
        References.Builder builder = new References.Builder();
        List<Object> kinds = kinds(References.MOST_KINDS);
        IntStream.range(0, kinds.size()).forEach(i -> builder.add(0, kinds.get(i), i, "holder"));
        References references = builder.build(1);
        for (int i = 0; i < kinds.size(); i++) {
            assertThat(references.<Integer>to(0, kinds.get(i), (place, holder) -> place))
                    .containsExactly(i);
            assertThat(references.count(0, kinds.get(i))).isEqualTo(1);
        }
    }

    @Test
    void one_kind_more_is_refused() {
        References.Builder builder = new References.Builder();
        kinds(References.MOST_KINDS).forEach(kind -> builder.add(0, kind, 0, "holder"));
        assertThatThrownBy(() -> builder.add(0, new Object(), 0, "holder")).isInstanceOf(IllegalStateException.class);
    }
}

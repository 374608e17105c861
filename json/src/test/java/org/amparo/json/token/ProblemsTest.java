package org.amparo.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.json.problem.JsonProblem;
import org.amparo.shape.Pointer;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static boolean add(Problems problems, String code, int line, int column) {
        return problems.add(
                new JsonProblem(code, List.of(), Pointer.ROOT.member("a"), line, column, "Expected something else."));
    }

    private static Stream<String> listed(Problems problems) {
        return problems.list().stream()
                .map(problem ->
                        problem.line() + ":" + problem.column() + " " + problem.code() + " " + problem.pointer());
    }

    @Test
    void they_come_in_the_order_of_the_text_and_those_of_one_place_as_they_were_found() {
        Problems problems = new Problems(10);
        add(problems, "late", 7, 1);
        add(problems, "second", 2, 9);
        add(problems, "first", 2, 3);
        add(problems, "also-first", 2, 3);
        assertThat(listed(problems))
                .containsExactly("2:3 first /a", "2:3 also-first /a", "2:9 second /a", "7:1 late /a");
        assertThat(problems.hasMore()).isFalse();
        assertThat(problems.size()).isEqualTo(4);
    }

    @Test
    void one_beyond_the_limit_ends_the_search_and_is_told_as_such_behind_all_others() {
        Problems problems = new Problems(2);
        assertThat(add(problems, "one", 5, 1)).isTrue();
        assertThat(add(problems, "two", 6, 1)).isTrue();
        assertThat(add(problems, "three", 1, 1)).isFalse();
        assertThat(add(problems, "four", 2, 1)).isFalse();
        assertThat(listed(problems)).containsExactly("5:1 one /a", "6:1 two /a", "1:1 too-many-problems /a");
        assertThat(problems.hasMore()).isTrue();
        assertThat(problems.size()).isEqualTo(2);
    }

    @Test
    void where_none_may_be_listed_it_is_still_said_that_there_are_some() {
        Problems problems = new Problems(0);
        assertThat(problems.isEmpty()).isTrue();
        assertThat(listed(problems)).isEmpty();
        assertThat(add(problems, "one", 5, 1)).isFalse();
        assertThat(problems.isEmpty()).isFalse();
        assertThat(listed(problems)).containsExactly("5:1 too-many-problems /a");
    }

    @Test
    void of_a_version_that_is_not_known_nothing_else_is_said() {
        Problems problems = new Problems(2);
        add(problems, "one", 1, 1);
        problems.add(Refusal.UNSUPPORTED_VERSION.at(Pointer.ROOT, 3, 4));
        add(problems, "three", 5, 1);
        assertThat(problems.isOfOtherVersion()).isTrue();
        assertThat(listed(problems)).containsExactly("3:4 unsupported-version ");
    }

    @Test
    void a_version_beyond_the_limit_is_not_known_to_be_another() {
        Problems problems = new Problems(1);
        add(problems, "one", 1, 1);
        problems.add(Refusal.UNSUPPORTED_VERSION.at(Pointer.ROOT, 3, 4));
        assertThat(problems.isOfOtherVersion()).isFalse();
        assertThat(listed(problems)).containsExactly("1:1 one /a", "3:4 too-many-problems ");
    }
}

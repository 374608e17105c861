package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LettersProperties {

    @Property
    void letters_are_followed_by_what_a_map_would_give(@ForAll char[] some, @ForAll char[] asked) {
        Letters<Integer> letters = new Letters<>();
        Map<Character, Integer> map = new HashMap<>();
        for (char letter : some) {
            int next = map.size();
            Integer expected = map.computeIfAbsent(letter, none -> next);
            assertThat(letters.get(letter, () -> next)).isEqualTo(expected);
        }
        assertThat(letters.isEmpty()).isEqualTo(map.isEmpty());
        map.forEach((letter, next) -> assertThat(letters.get(letter)).isEqualTo(next));
        for (char letter : asked) {
            assertThat(letters.get(letter)).isEqualTo(map.get(letter));
        }
    }
}

package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class RecentProperties {

    /** Two letters make texts that differ in little, of which many have the same place. */
    @Property
    void a_value_is_found_by_its_own_text_alone(
            @ForAll @Size(max = 200)
                    List<@CharRange(from = 'a', to = 'b') @StringLength(min = 8, max = 40) String> texts,
            @ForAll @IntRange(max = 9) int offset) {
        Recent recent = new Recent();
        for (String text : texts) {
            byte[] bytes = ("x".repeat(offset) + text + "y".repeat(9)).getBytes(US_ASCII);
            int place = Recent.place(bytes, offset, text.length());
            String found = recent.find(String.class, place, bytes, offset, text.length());
            assertThat(found).isIn(null, text);
            assertThat(recent.find(Long.class, place, bytes, offset, text.length()))
                    .isNull();
            recent.keep(text, place, bytes, offset, text.length());
            assertThat(recent.find(String.class, place, bytes, offset, text.length()))
                    .isSameAs(text);
        }
    }

    /** One letter that differs, at each position of texts of each length. */
    @Property
    void every_letter_counts(@ForAll @IntRange(min = 8, max = 40) int length) {
        Recent recent = new Recent();
        byte[] text = "a".repeat(length).getBytes(US_ASCII);
        for (int i = 0; i < length; i++) {
            byte[] other = text.clone();
            other[i] = 'b';
            int place = Recent.place(other, 0, length);
            recent.keep("kept", place, text, 0, length);
            assertThat(recent.find(String.class, place, other, 0, length)).isNull();
            assertThat(recent.find(String.class, place, text, 0, length)).isEqualTo("kept");
            if (length > Recent.SHORTEST) {
                assertThat(recent.find(String.class, place, text, 0, length - 1))
                        .isNull();
            }
        }
    }
}

package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.amparo.json.token.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a text that has more values than the limit, no more are made before the fast way gives up. */
class FastLimitsTest {

    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Limits LIMITS = Limits.STANDARD.withValues(1_000);

    private static final int MANY = 50_000;

    /** A reader with its tables has a hundred kilobytes, and a thousand small values as many again. */
    private static final long AT_MOST = 1 << 20;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            numbers              ; "x:y": [                  ; 0                              ; ]
            empty objects        ; "x:y": [                  ; {}                             ; ]
            empty arrays         ; "x:y": [                  ; []                             ; ]
            texts                ; "x:y": [                  ; "a"                            ; ]
            members              ; "x:y": {                  ; "a@": 0                        ; }
            unknown members      ; "w:w": 0,                 ; "x:@": 0                       ; , "y:z": 0
            names                ; "names": [                ; {"full": "a"}                  ; ]
            languages            ; "roles": [{"title": {     ; "en-x-a@": "b"                 ; }}]
            ids                  ; "formerIds": [            ; "person:a@"                    ; ]
            """)
    void no_more_is_made_than_the_limit(String name, String before, String part, String behind) {
        StringBuilder text =
                new StringBuilder("{\"type\": \"person\", \"id\": \"person:leyla-orlova\", ").append(before);
        for (int i = 0; i < MANY; i++) {
            text.append(i == 0 ? "" : ", ").append(part.replace("@", Integer.toString(i, Character.MAX_RADIX)));
        }
        byte[] utf8 = text.append(behind).append('}').toString().getBytes(UTF_8);
        FastRecords fast = new FastRecords(LIMITS);

        assertThat(new FastRecords(LIMITS.withValues(10 * MANY)).record(utf8))
                .as("%s, with another limit", name)
                .isNotNull();
        long start = MEMORY.getCurrentThreadAllocatedBytes();
        assertThat(fast.record(utf8)).isNull();
        assertThat(MEMORY.getCurrentThreadAllocatedBytes() - start).isLessThan(AT_MOST);
    }
}

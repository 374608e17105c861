package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.amparo.json.internal.syntax.Utf8;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.problem.Position;
import org.amparo.json.token.Problems;
import org.amparo.json.token.Refusal;

class Utf8Properties {

    private final Utf8 utf8 = new Utf8();

    @Property(tries = 20_000)
    void bytes_are_decoded_or_refused_where_the_jdk_does(@ForAll("almostUtf8") byte[] bytes) {
        agrees(bytes);
    }

    @Property(tries = 5_000)
    void text_is_decoded(@ForAll String text) {
        agrees(text.getBytes(UTF_8));
    }

    @Property(tries = 1)
    void every_sequence_of_two_bytes_and_every_start_of_longer_ones_is_decoded_or_refused_as_by_the_jdk() {
        for (int first = 0x80; first < 0x100; first++) {
            for (int second = 0; second < 0x100; second++) {
                agrees(new byte[] {(byte) first, (byte) second});
                agrees(new byte[] {'"', (byte) first, (byte) second, (byte) 0x80, '"'});
                agrees(new byte[] {(byte) first, (byte) second, (byte) 0xBF, (byte) 0xBF, '\n'});
                agrees(new byte[] {(byte) first, (byte) second, (byte) 0xBF, '\n'});
            }
        }
    }

    private void agrees(byte[] bytes) {
        CharBuffer expected = CharBuffer.allocate(bytes.length);
        boolean refused = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), expected, true)
                .isError();
        expected.flip();
        Problems problems = new Problems(10);
        CharBuffer text = utf8.decode(bytes, problems);
        if (refused) {
            Position end = Utf8.after(expected);
            assertThat((CharSequence) text).isNull();
            assertThat(problems.list())
                    .singleElement()
                    .returns(Refusal.NOT_UTF_8.key(), JsonProblem::messageKey)
                    .returns(end.line(), JsonProblem::line)
                    .returns(end.column(), JsonProblem::column);
        } else {
            String mark = expected.toString().startsWith("\uFEFF") ? "\uFEFF" : "";
            assertThat(mark + text).isEqualTo(expected.toString());
            assertThat(problems.isEmpty()).isEqualTo(mark.isEmpty());
        }
    }

    /** Pieces that are UTF-8, with a few bytes that are not. */
    @Provide
    Arbitrary<byte[]> almostUtf8() {
        Arbitrary<byte[]> piece = Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Arbitraries.of("a", "\n", "é", "߿", "ࠀ", "퟿", "\uE000", "￿", "𐀀", "􏿿")
                                .map(text -> text.getBytes(UTF_8))),
                Tuple.of(
                        1,
                        Arbitraries.of(0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xF8, 0xFF)
                                .map(value -> new byte[] {(byte) (int) value})));
        return piece.list().ofMaxSize(12).map(Utf8Properties::joined);
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pieces.forEach(out::writeBytes);
        return out.toByteArray();
    }
}

package org.amparo.json.internal.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.erdtman.jcs.JsonCanonicalizer;

/** A hundred thousand documents of any content, in the canonical form. */
class CanonicalProperties {

    private static final int DOCUMENTS = 1_000;

    @Property(tries = 100)
    void another_implementation_gives_the_same(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < DOCUMENTS; i++) {
            DataObject document = object(random, 3);
            String canonical = canonical(document);

            assertThat(canonical).isEqualTo(new JsonCanonicalizer(text(document)).getEncodedString());
        }
    }

    @Property(tries = 100)
    void the_canonical_form_of_the_canonical_form_is_itself(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<DataValue> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(object(random, 3));
        }
        String canonical = canonical(new DataArray(documents));

        assertThat(canonical(tree(canonical))).isEqualTo(canonical);
    }

    /** Read as an unknown member, which keeps any JSON. */
    private static DataValue tree(String json) {
        return CaseJsonReader.standard()
                .read("{\"type\": \"case-file\", \"amparo\": \"1.0\", \"id\": \"case-file:north-shore\", \"x:y\": "
                        + json + ", \"records\": []}")
                .header()
                .unknownMembers()
                .member("x:y")
                .orElseThrow();
    }

    private static DataObject object(Random random, int depth) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            members.put(string(random), value(random, depth - 1));
        }
        return new DataObject(members);
    }

    private static DataValue value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> DataNull.NULL;
            case 1 -> new DataBoolean(random.nextBoolean());
            case 2, 3 -> new DataNumber(number(random));
            case 4, 5 -> new DataString(string(random));
            case 6 -> object(random, depth);
            default -> {
                List<DataValue> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(random, depth - 1));
                }
                yield new DataArray(items);
            }
        };
    }

    /** One that a double holds, written in one way or another. */
    private static String number(Random random) {
        double number = switch (random.nextInt(4)) {
            case 0 -> random.nextInt(2_000) - 1_000;
            case 1 -> random.nextLong() >> 11;
            case 2 -> random.nextInt(1_000_000) / 1_000.0;
            default -> Double.longBitsToDouble(random.nextLong());
        };
        String plain = EcmaNumber.print(Double.isFinite(number) ? number : 0);
        return switch (random.nextInt(3)) {
            case 0 -> plain.replace('e', 'E');
            case 1 -> plain.contains("e") || plain.contains(".") ? plain : plain + ".00";
            default -> plain.contains("e") ? plain : plain + "e0";
        };
    }

    private static String string(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(
                    switch (random.nextInt(6)) {
                        case 0 -> 1 + random.nextInt(0x20);
                        case 1 -> 0x80 + random.nextInt(0x700);
                        case 2 -> 0xE000 + random.nextInt(0x1FFD);
                        case 3 -> 0x10000 + random.nextInt(0xFFFF);
                        default -> 0x20 + random.nextInt(0x5F);
                    });
        }
        return text.toString();
    }

    private static String canonical(DataValue value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Canonical.write(value, out);
        return out.toString(UTF_8);
    }

    private static String text(DataValue value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonTextWriter writer = JsonTextWriter.compact(out);
        RecordWriter.write(writer, value);
        writer.flush();
        return out.toString(UTF_8);
    }
}

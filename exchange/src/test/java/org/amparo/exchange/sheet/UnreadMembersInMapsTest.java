package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.CaseRecord;
import org.amparo.exchange.ExchangeException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A map that would write a member which no table has is refused, wherever in a record it stands. */
class UnreadMembersInMapsTest {

    private static final List<String> MEMBERS = List.of(
            "consentStatus", "consent_given", "optOut", "refused", "отказ", "noPublicar", "hairColour", "markng", "");

    /**
     * A template with a place for one more member.
     *
     * @param json the template, with {@code %s} in that place
     * @param pointer where the member then stands
     */
    record Place(String json, String pointer) {

        @Override
        public String toString() {
            return pointer;
        }
    }

    static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (String type : List.of("person", "detention", "incident")) {
            String head = "\"type\": \"" + type + "\", \"id\": \"" + type + ":{No}\"";
            add(places, CaseRecord.shapes().get(type), "{" + head + "%s}", "/records/0", new TreeSet<>());
        }
        return places;
    }

    private static void add(List<Place> places, Shape<?, ?> shape, String json, String pointer, Set<String> around) {
        places.add(new Place(json, pointer));
        for (Attribute<?, ?, ?> line : shape.lines()) {
            Shape<?, ?> part = line.type().table().orElse(null);
            if (part != null && !around.contains(part.name())) {
                Set<String> inner = new TreeSet<>(around);
                inner.add(part.name());
                boolean isList = line.isList();
                String object = isList ? "[{\"@if\": [\"No\"]%s}]" : "{\"@if\": [\"No\"]%s}";
                String template = json.replace("%s", ", \"" + line.name() + "\": " + object);
                add(places, part, template, pointer + "/" + line.name() + (isList ? "/0" : ""), inner);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void it_is_refused_at_its_place(Place place) {
        for (String member : MEMBERS) {
            String template = place.json().replace("%s", ", \"" + member + "\": \"{No}\"");
            String map = """
                    {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:x"},
                     "statement": {"id": "statement:s"},
                     "values": [{"columns": ["No"], "codes": {"1": "a"}}], "records": [%s]}""".formatted(template);
            assertThatThrownBy(() -> ImportMap.read(map))
                    .as(member)
                    .isInstanceOfSatisfying(
                            ExchangeException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("map-member"))
                    .hasMessageContaining("\"" + place.pointer() + "/" + member + "\"");
        }
    }
}

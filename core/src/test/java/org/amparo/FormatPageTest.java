package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.TypeVisitor;
import org.junit.jupiter.api.Test;

class FormatPageTest {

    private static final String PAGE = "format.md";
    private static final String BEGIN = "<!-- attributes: generated from the attribute tables -->\n";
    private static final String END = "<!-- /attributes -->";

    @Test
    void the_attributes_are_those_of_the_tables() throws IOException {
        String page = Pages.read(PAGE);
        assertThat(page).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        Pages.isCurrent(PAGE, before + attributes() + page.substring(page.indexOf(END)));
    }

    @Test
    void every_accessor_has_its_place() throws IOException {
        String page = Pages.read(PAGE);
        for (Shape<?, ?> table : Tables.all()) {
            String heading = "\n### " + Pages.heading(table) + "\n";
            assertThat(page).containsOnlyOnce(heading);
            int start = page.indexOf(heading) + heading.length();
            int next = page.indexOf("\n### ", start);
            String section = page.substring(start, next < 0 ? page.indexOf(END) : next);
            assertThat(Tables.accessors(Tables.typeOf(table)).keySet())
                    .as(table.name())
                    .allSatisfy(accessor -> assertThat(section).containsOnlyOnce("\n| `" + accessor + "` |"));
        }
    }

    private static String attributes() {
        StringBuilder text = new StringBuilder();
        for (Shape<?, ?> table : Tables.all()) {
            text.append("\n### ").append(Pages.heading(table)).append("\n\n");
            text.append(Pages.row("member", "JSON", "how many", "example")).append("|---|---|---|---|\n");
            if (table.reserved().contains("type")) {
                text.append(Pages.row("`type`", "string", "1", code("\"" + table.name() + "\"")));
            }
            table.attributes().values().forEach(line -> text.append(row(line)));
            if (table.reserved().contains("records")) {
                text.append(Pages.row("`records`", "array of objects: the records", "0..*", code("[{…}]")));
            }
        }
        return text.append("\n").toString();
    }

    private static String row(Attribute<?, ?, ?> line) {
        boolean many = line.isList();
        String json =
                many ? "array of " + form(line.type()).replaceFirst("^(string|object)", "$1s") : form(line.type());
        String example = many ? "[" + example(line) + "]" : example(line);
        return Pages.row("`" + line.name() + "`", json, Tables.cardinality(line), code(example));
    }

    private static String form(Type<?> type) {
        return type.accept(new Forms());
    }

    private static final class Forms implements TypeVisitor<String> {

        @Override
        public String scalar(ScalarType<?> type) {
            return "string: " + type.label();
        }

        @Override
        public String localized() {
            return "object: text by language";
        }

        @Override
        public String integer() {
            return "number: whole";
        }

        @Override
        public String bool() {
            return "true or false";
        }

        @Override
        public String tree() {
            return "any value";
        }

        @Override
        public String part(Shape<?, ?> table) {
            return "object: [" + table.name() + "](#" + Pages.heading(table) + ")";
        }
    }

    private static String example(Attribute<?, ?, ?> line) {
        return line.type().accept(new Examples(line.name()));
    }

    private record Examples(String attribute) implements TypeVisitor<String> {

        @Override
        public String scalar(ScalarType<?> type) {
            String text = attribute.equals("coordinates") ? "geo:48.2,16.37;u=1000" : Samples.text(type);
            return text.equals(Samples.SECRET) ? "\"…\"" : "\"" + text + "\"";
        }

        @Override
        public String localized() {
            return "{\"en\": \"…\", \"az\": \"…\"}";
        }

        @Override
        public String integer() {
            return "254";
        }

        @Override
        public String bool() {
            return "true";
        }

        @Override
        public String tree() {
            return "\"2023-12/..\"";
        }

        @Override
        public String part(Shape<?, ?> table) {
            return "{…}";
        }
    }

    private static String code(String json) {
        return "`" + json + "`";
    }
}

package org.amparo;

import java.io.IOException;
import java.util.Locale;
import org.amparo.code.Code;
import org.amparo.shape.Attribute;
import org.amparo.shape.Essential;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.junit.jupiter.api.Test;

class ModelPageTest {

    private static final String INTRO = """
            # The model

            Every type of the model with every attribute, generated from the attribute tables in the code. What the attributes mean is said
            in the Javadoc of the accessor that has the same name; how they stand in JSON, in [format.md](format.md).

            - **kind**: what one value is. A code is one of an open vocabulary, so another code is kept as it is. An object has a section of its own.
            - **how many**: `1` always, `0..1` once or not, `0..*` any number, in order. Required is only what an object is meaningless
              without; an attribute that is required here was so from the first version, and none is added later.
            - **since**: the version of the format that brought the attribute.
            - **floor**: the level below which the attribute is never published, unless the object itself marks it by name.
            - **essential**: without it the object would say something else, so that one which loses it in a publication is left out: one which
              loses the last of its values (`one`), or any of them (`all`). What is required is always essential.
            - **past**: the date is of something that a source reports as having happened; it cannot be later than the source.

            A case file has a header and records of six types. All else are parts of these.

            """;

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        StringBuilder page = new StringBuilder(INTRO);
        page.append(contents());
        for (Shape<?, ?> table : Tables.all()) {
            page.append(section(table));
        }
        Pages.isCurrent("model.md", page.toString());
    }

    private static String contents() {
        StringBuilder lines = new StringBuilder();
        lines.append("Header: ").append(link(CaseHeader.SHAPE));
        String group = "";
        for (Shape<?, ?> table : Tables.all().subList(1, Tables.all().size())) {
            String next = Tables.packageOf(table);
            lines.append(next.equals(group) ? " · " : "\n\n" + title(next) + ": ")
                    .append(link(table));
            group = next;
        }
        return lines.append("\n\n").toString();
    }

    private static String title(String group) {
        return group.equals("amparo") ? "Records" : "`org.amparo." + group + "`";
    }

    private static String link(Shape<?, ?> table) {
        return "[" + table.name() + "](#" + Pages.heading(table) + ")";
    }

    private static String section(Shape<?, ?> table) {
        StringBuilder section = new StringBuilder("## " + Pages.heading(table) + "\n\n");
        section.append("`").append(Tables.typeOf(table).getName()).append("`\n\n");
        section.append(Pages.row("attribute", "kind", "how many", "since", "floor", "essential", "past"));
        section.append("|---|---|---|---|---|---|---|\n");
        table.attributes().values().forEach(line -> section.append(row(line)));
        return section.append("\n").toString();
    }

    private static String row(Attribute<?, ?, ?> line) {
        return Pages.row(
                "`" + line.name() + "`",
                kind(line.type()),
                Tables.cardinality(line),
                line.traits().since(),
                line.traits().floor().map(Code::code).orElse(""),
                essential(line.traits().essential()),
                line.traits().past() ? "past" : "");
    }

    private static String essential(Essential essential) {
        return essential == Essential.NO ? "" : essential.name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Type<?> type) {
        return type instanceof Type.PartType<?> part ? "object: " + link(part.shape()) : type.label();
    }
}

package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.code.Code;
import org.amparo.shape.Attribute;
import org.amparo.shape.Essential;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.shape.Type;
import org.junit.jupiter.api.Test;

class ModelPageTest {

    private static final String INTRO = """
            # The model

            Every type of the model with every attribute, generated from the attribute tables in the code. The Javadoc of the accessor with the
            same name says what an attribute means, [format.md](format.md) how it stands in JSON, and [modelling.md](modelling.md) why some
            attributes are there and others are not.

            - **kind**: what one value is. A code is one of an open vocabulary, so another code is kept as it is. An object has a section of its own.
            - **how many**: `1` always, `0..1` once or not, `0..*` any number, in order. Required is only what an object would mean
              nothing without; an attribute that is required here was so from the first version, and none is added later.
            - **since**: the version of the format that brought the attribute.
            - **floor**: the least strict level that the attribute can have, unless the object itself marks it by name.
              An `unpublished` attribute is in no publication, however it is marked.
            - **essential**: without it the object would say something else, so an object that loses it in a publication is left out: an object
              that loses the last of its values (`one`), or any of them (`all`). A required attribute is always essential.
            - **past**: the date is of something that a source reports as having happened; it cannot be later than the source.
            - **order**: the order of an `ordered` list is part of what it says: in the order of time, the newest last; or, of `via`, the way from
              source to source. The order of any other says what is shown first.

            A case file has a header and records of several types. Everything else is a part of these.

            """;

    /** Why an object means nothing without it, by {@code type.attribute}; that of ids of records is one for all. */
    private static final Map<String, String> ARGUED = Map.ofEntries(
            Map.entry("case-file.amparo", "without the version of the format nobody knows how to read the rest"),
            Map.entry("case-file.id", "two files could not be told apart, nor compared with what they were"),
            Map.entry(
                    "detention.detainee",
                    "a detention of nobody says nothing of anybody; somebody unnamed is a record too"),
            Map.entry(
                    "evidence.statement",
                    "evidence that rests on no statement is none; an observation is a statement too"),
            Map.entry("missing.attribute", "a reason for a gap says nothing if it does not say for which"),
            Map.entry("missing.reason", "the object itself shows the gap: the reason is all that it adds"),
            Map.entry("attribute-marking.attribute", "a level for an unnamed attribute protects none"),
            Map.entry("attribute-marking.level", "naming an attribute without a level protects nothing"),
            Map.entry("locator.position", "the kind alone leads nowhere"),
            Map.entry("identifier.scheme", "a number without its scheme identifies nothing"),
            Map.entry("identifier.identifier", "a scheme alone identifies nothing"),
            Map.entry("link.url", "a link without an address leads nowhere"),
            Map.entry("revision.number", "the order of revisions could not be told, clocks being what they are"),
            Map.entry("revision.at", "nobody could tell what was known when"),
            Map.entry("name.full", "parts alone do not say in which order they go, and which of them is shown"),
            Map.entry("nationality.country", "the country is all that it says"),
            Map.entry("capacity.what", "the capacity is all that it says"),
            Map.entry("photo.url", "a picture without an address is none: the image is not in the file"),
            Map.entry("contact-detail.address", "the way alone reaches nobody"),
            Map.entry("parent-body.organisation", "a place below nobody says nothing"),
            Map.entry("possible-match.person", "a match with nobody says nothing"),
            Map.entry("group-member.member", "a membership of nobody says nothing"),
            Map.entry("custody-phase.form", "a phase without its form says nothing of liberty"),
            Map.entry("legal-stage.phase", "a stage without its phase says nothing of the proceedings"),
            Map.entry("contact-finding.finding", "the finding is all that it says"),
            Map.entry(
                    "conferral.recipient",
                    "an award conferred on nobody is no conferral; somebody unnamed is a record too"),
            Map.entry("edit.text", "a change that shows no words cannot be undone in the quotation"),
            Map.entry("mention.record", "a mention of nothing says nothing"),
            Map.entry("outcome.state", "the result of the demand is all that it says; unknown is a state too"),
            Map.entry(
                    "relay.statement",
                    "passing on nothing is no hop; a statement need not have been seen to be a record"),
            Map.entry("provenance.iri", "without it, nobody can tell which record of the other file it is"),
            Map.entry("text-version.text", "a version of a text without the text is none"));

    private static final Map<String, String> REQUIRED = required();

    private static Map<String, String> required() {
        Map<String, String> required = new HashMap<>(ARGUED);
        CaseRecord.shapes().keySet().forEach(type -> required.put(type + ".id", "nothing could refer to the record"));
        return required;
    }

    @Test
    void each_required_attribute_was_argued() {
        List<String> required = Tables.all().stream()
                .flatMap(table -> table.attributes().values().stream()
                        .filter(Attribute::isRequired)
                        .map(line -> table.name() + "." + line.name()))
                .toList();
        assertThat(REQUIRED.keySet()).containsExactlyInAnyOrderElementsOf(required);
    }

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        StringBuilder page = new StringBuilder(INTRO);
        page.append(contents());
        page.append(whyRequired());
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

    private static String whyRequired() {
        StringBuilder section = new StringBuilder("""
                ## Why these are required

                Everything else is optional, because it must be possible to record a draft, and a text that says little.

                """);
        section.append(Pages.row("attribute", "without it")).append("|---|---|\n");
        for (Shape<?, ?> table : Tables.all()) {
            table.attributes().keySet().stream()
                    .map(name -> table.name() + "." + name)
                    .filter(REQUIRED::containsKey)
                    .forEach(name -> section.append(Pages.row("`" + name + "`", REQUIRED.get(name))));
        }
        return section.append("\n").toString();
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
        section.append(Pages.row("attribute", "kind", "how many", "since", "floor", "essential", "past", "order"));
        section.append("|---|---|---|---|---|---|---|---|\n");
        table.attributes().values().forEach(line -> section.append(row(line)));
        return section.append("\n").toString();
    }

    private static String row(Attribute<?, ?, ?> line) {
        return Pages.row(
                "`" + line.name() + "`",
                kind(line.type()),
                Tables.cardinality(line),
                line.traits().since(),
                floor(line.traits()),
                essential(line.traits().essential()),
                line.traits().is(Traits.Mark.PAST) ? "past" : "",
                line.traits().is(Traits.Mark.ORDERED) ? "ordered" : "");
    }

    private static String floor(Traits traits) {
        return traits.floor().map(Code::code).orElse("") + (traits.is(Traits.Mark.UNPUBLISHED) ? ", unpublished" : "");
    }

    private static String essential(Essential essential) {
        return essential == Essential.NO ? "" : essential.name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Type<?> type) {
        return type.table().map(table -> "object: " + link(table)).orElseGet(type::label);
    }
}

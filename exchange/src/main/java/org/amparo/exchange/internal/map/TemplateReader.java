package org.amparo.exchange.internal.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.internal.map.Template.Piece;
import org.amparo.exchange.internal.map.Template.Place;
import org.amparo.exchange.internal.map.Template.Repeated;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.jspecify.annotations.Nullable;

/** Reads the templates of a map, by the tables of the records that they make. */
final class TemplateReader {

    private static final String TYPE = "type";
    private static final String ID = "id";
    private static final String IF = "@if";
    private static final String IF_ALL = "@ifAll";
    private static final String UNLESS = "@unless";
    private static final String SHARED = "@shared";
    private static final String EVIDENCE = "@evidence";

    /** What the import says itself of each piece of evidence. */
    private static final Set<String> OWN = Set.of("about", "statement", "locator", "wording");

    private static final String ROW = ":row";

    private final Map<String, ValueRule> rules;
    private final Set<String> nothing;
    private final Set<String> otherCodes;

    /** The places in templates and conditions. */
    private final Set<Place> used = new LinkedHashSet<>();

    /**
     * A reader.
     *
     * @param rules the rules by name; a rule is added for each column that has none
     * @param nothing the texts that stand for an empty cell
     * @param otherCodes codes that are taken though the vocabularies do not have them
     */
    TemplateReader(Map<String, ValueRule> rules, Set<String> nothing, Set<String> otherCodes) {
        this.rules = rules;
        this.nothing = nothing;
        this.otherCodes = otherCodes;
    }

    /** What of the rules no template uses: values, and parts of them; with what is named there instead. */
    List<String> unused() {
        List<String> names = used.stream().map(Place::value).distinct().toList();
        List<String> unused = new ArrayList<>();
        for (ValueRule rule : rules.values()) {
            Set<String> parts = rule.partNames().isEmpty() ? Set.of("") : rule.partNames();
            parts.stream()
                    .filter(part -> !used.contains(new Place(rule.name(), part)))
                    .map(part -> part.isEmpty() ? NearName.hinted(rule.name(), names) : rule.name() + "." + part)
                    .forEach(unused::add);
        }
        return unused;
    }

    List<RecordTemplate> records(MapPart list) {
        List<RecordTemplate> records = new ArrayList<>();
        for (MapPart item : list.items()) {
            Each.of(item).forEach(part -> records.add(record(part)));
        }
        return records;
    }

    /** The split values in an item of an array or in a record: whether and for what it is repeated. */
    private static final class Loops {

        /** Those in its members outside of arrays. */
        private final Set<String> members;

        /** Those in its conditions, and in what it says of evidence. */
        private final Set<String> asked;

        /** Those in its arrays. */
        private final Set<String> within;

        Loops() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        private Loops(Set<String> members, Set<String> asked, Set<String> within) {
            this.members = members;
            this.asked = asked;
            this.within = within;
        }

        /** Takes the values of a condition. */
        Loops asked() {
            return new Loops(asked, asked, asked);
        }

        /**
         * The values for whose pieces it is repeated, side by side. What is made for one piece has nothing of the others,
         * so the values in its arrays are among them; without such members each array has all pieces.
         */
        Set<String> values() {
            Set<String> values = new LinkedHashSet<>(members);
            values.addAll(asked);
            if (!members.isEmpty()) {
                values.addAll(within);
            }
            return values;
        }

        /** All split values in it. */
        Set<String> all() {
            Set<String> all = new LinkedHashSet<>(members);
            all.addAll(asked);
            all.addAll(within);
            return all;
        }
    }

    /** Reads the header, which is the same for all rows. */
    DataObject header(MapPart part) {
        requireNoSteering(part);
        return constant(part, members(part, CaseHeader.SHAPE, new Loops()));
    }

    /** Reads what all evidence says. */
    DataObject constantEvidence(MapPart part) {
        return constant(part, evidence(part, new Loops()));
    }

    private static DataObject constant(MapPart part, Template.Members object) {
        if (object.varies()) {
            throw part.refusal("map-kind", "Expected an object without columns.");
        }
        return object.constant();
    }

    private static void requireNoSteering(MapPart part) {
        if (part.value() instanceof DataArray) {
            part.items().forEach(TemplateReader::requireNoSteering);
        } else if (part.value() instanceof DataObject) {
            for (String name : part.members().keySet()) {
                MapPart member = part.required(name);
                if (Each.STEERING.contains(name)) {
                    throw member.refusal("map-member", "Expected no member of this name but in a template.");
                }
                requireNoSteering(member);
            }
        }
    }

    RecordTemplate record(MapPart part) {
        MapPart type = part.required(TYPE);
        Shape<? extends CaseRecord, ?> shape = CaseRecord.shapes().get(type.word());
        if (shape == null) {
            throw type.refusal(
                    "map-kind",
                    "Expected the type of a record: "
                            + String.join(", ", CaseRecord.shapes().keySet()) + ".");
        }
        part.required(ID);
        boolean shared = part.member(SHARED).map(MapPart::bool).orElse(false);
        Loops loops = new Loops();
        Template members = members(part, shape, loops);
        return new RecordTemplate(new Repeated(members, loops.values()), shape, shared);
    }

    /**
     * Reads an object.
     *
     * @param shape its table; null where any JSON stands
     * @param loops takes the split values in it
     */
    private Template.Members members(MapPart part, @Nullable Shape<?, ?> shape, Loops loops) {
        Map<String, Template> members = new LinkedHashMap<>();
        for (String name : part.members().keySet()) {
            MapPart member = part.required(name);
            if (!Each.STEERING.contains(name)) {
                members.put(name, template(member, type(member, name, shape), loops));
            } else if (name.equals(SHARED) && part.member(TYPE).isEmpty()) {
                throw member.refusal("map-member", "Expected no member of this name but in a record.");
            } else if (name.equals(Each.NAME)) {
                throw member.refusal("map-member", "Expected no member of this name but in a record or an item.");
            }
        }
        Template.Members object = new Template.Members(
                members,
                places(part, IF, loops.asked()),
                places(part, IF_ALL, loops.asked()),
                places(part, UNLESS, loops.asked()),
                part.member(EVIDENCE).map(evidence -> evidence(evidence, loops.asked())));
        object.anyOf().forEach(condition -> requireMeaning(part.required(IF), condition, object));
        object.allOf().forEach(condition -> requireMeaning(part.required(IF_ALL), condition, object));
        return object;
    }

    /** Refuses a condition that any text would meet, and that nothing in the object shows. */
    private void requireMeaning(MapPart at, Place condition, Template.Members object) {
        ValueRule rule = rules.get(condition.value());
        boolean hasMeaning = rule != null && rule.saysWhatTextsAre();
        if (!hasMeaning && !object.uses(condition.value())) {
            throw at.refusal(
                    "map-name",
                    "Expected columns that the object has, or values with a table, a pattern or dates: any text would do here, \"no\" as well.");
        }
    }

    /** Reads what evidence says: an object of strings and of what is the same for all rows. */
    private Template.Members evidence(MapPart part, Loops loops) {
        requireNoSteering(part);
        for (String name : part.members().keySet()) {
            if (OWN.contains(name)) {
                throw part.required(name).refusal("map-member", "Expected no member of this name in evidence.");
            }
        }
        Template.Members evidence = members(part, Evidence.SHAPE, loops);
        evidence.members().forEach((name, member) -> {
            if (member.varies() && !(member instanceof Template.Text)) {
                throw part.required(name).refusal("map-kind", "Expected a string, or a value without columns.");
            }
        });
        return evidence;
    }

    private List<Place> places(MapPart part, String member, Loops loops) {
        return part.member(member).map(list -> places(list, loops)).orElse(List.of());
    }

    private List<Place> places(MapPart list, Loops loops) {
        List<Place> places = list.items().stream()
                .map(item -> place(item, item.word(), loops))
                .toList();
        if (places.isEmpty()) {
            throw list.refusal("map-kind", "Expected a column.");
        }
        return places;
    }

    private static @Nullable Type<?> type(MapPart part, String name, @Nullable Shape<?, ?> shape) {
        if (shape == null) {
            return null;
        }
        Attribute<?, ?, ?> line = shape.attributes().get(name);
        if (line == null && !shape.reserved().contains(name) && name.indexOf(':') < 0) {
            throw part.refusal(
                    "map-member",
                    "Expected a member of " + shape.name() + ": "
                            + String.join(", ", shape.attributes().keySet())
                            + "; or a private one with a colon in its name.");
        }
        return line == null ? null : line.type();
    }

    private Template template(MapPart part, @Nullable Type<?> type, Loops loops) {
        if (part.value() instanceof DataObject) {
            Shape<?, ?> shape = type == null ? null : type.table().orElse(null);
            return members(part, shape, loops);
        }
        if (part.value() instanceof DataArray) {
            List<Repeated> items = new ArrayList<>();
            for (MapPart item : part.items()) {
                Each.of(item).forEach(one -> items.add(item(one, type, loops)));
            }
            return new Template.Items(items);
        }
        return part.value() instanceof DataString ? text(part, type, loops) : new Template.Literal(part.value());
    }

    private Repeated item(MapPart part, @Nullable Type<?> type, Loops around) {
        Loops loops = new Loops();
        Template template = template(part, type, loops);
        around.within.addAll(loops.all());
        return new Repeated(template, loops.values());
    }

    private Template text(MapPart part, @Nullable Type<?> type, Loops loops) {
        List<Piece> pieces = pieces(part, part.word(), loops);
        if (pieces.stream().allMatch(Template.Words.class::isInstance)) {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(((Template.Words) piece).text()));
            if (type != null && !Codes.isFine(type, text.toString(), otherCodes)) {
                throw part.refusal("unknown-code", Codes.expected(type, text.toString()));
            }
            return new Template.Literal(new DataString(text.toString()));
        }
        return new Template.Text(pieces);
    }

    private List<Piece> pieces(MapPart part, String text, Loops loops) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end;
            if (text.startsWith("[[", at)) {
                end = text.indexOf("]]", at);
                require(part, end > 0);
                List<Piece> inner = pieces(part, text.substring(at + 2, end), loops);
                require(
                        part,
                        inner.stream().anyMatch(piece -> piece instanceof Place)
                                && !text.substring(at + 2, end).contains("[["));
                pieces.add(new Template.Optional(inner));
                end += 2;
            } else if (text.startsWith("{{", at) || text.startsWith("}}", at)) {
                pieces.add(new Template.Words(text.substring(at, at + 1)));
                end = at + 2;
            } else if (text.charAt(at) == '{') {
                end = text.indexOf('}', at) + 1;
                require(part, end > 0);
                pieces.add(inBraces(part, text.substring(at + 1, end - 1), loops));
            } else {
                require(part, text.charAt(at) != '}');
                end = at + 1;
                while (end < text.length() && "{}[".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                pieces.add(new Template.Words(text.substring(at, end)));
            }
            at = end;
        }
        return pieces;
    }

    private static void require(MapPart part, boolean isFine) {
        if (!isFine) {
            throw part.refusal(
                    "map-template", "Expected {Column}, {{ and }} for braces, and [[ ]] around some of both.");
        }
    }

    private Piece inBraces(MapPart part, String name, Loops loops) {
        return name.equals(ROW) ? new Template.RowNumber() : place(part, name, loops);
    }

    /** The place of a name: a value, a part of a value, or a column of which the map says nothing else. */
    Place place(MapPart part, String name, Loops loops) {
        Place place = place(part, name);
        used.add(place);
        ValueRule rule = rules.computeIfAbsent(place.value(), column -> new ValueRule(column, nothing));
        if (rule.isSplit()) {
            loops.members.add(place.value());
        }
        return place;
    }

    private Place place(MapPart part, String name) {
        ValueRule whole = rules.get(name);
        if (whole != null) {
            if (!whole.partNames().isEmpty()) {
                throw part.refusal(
                        "map-name",
                        "Expected one of the parts: {" + name + "."
                                + String.join("}, {" + name + ".", whole.partNames()) + "}.");
            }
            return new Place(name, "");
        }
        int dot = name.lastIndexOf('.');
        ValueRule rule = dot < 0 ? null : rules.get(name.substring(0, dot));
        if (rule != null) {
            String inner = name.substring(dot + 1);
            if (rule.partNames().contains(inner) || (inner.equals(Place.NUMBER) && rule.isSplit())) {
                return new Place(rule.name(), inner);
            }
        }
        return new Place(name, "");
    }
}

package org.amparo.exchange.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Marked;
import org.amparo.exchange.internal.map.SourceMap;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.jspecify.annotations.Nullable;

/**
 * A record, or a part of one, while it is put together. Each value gets evidence at its place. Where there can be one
 * value alone the first is taken, and another one is evidence of a rival value. Of two dates that agree the more exact
 * one is taken, and both are evidence for it.
 */
final class RecordDraft {

    private static final String UNDETERMINED = "und";
    private static final Set<String> NAME_PARTS = Set.of("given", "family", "patronymic", "honorific");

    private final SourceMap map;
    private final Shape<?, ?> shape;
    private final Map<String, DataValue> members = new LinkedHashMap<>();
    private final Map<String, List<RecordDraft>> parts = new LinkedHashMap<>();
    private final Set<Piece> evidence = new LinkedHashSet<>();

    RecordDraft(SourceMap map, Shape<?, ?> shape) {
        this.map = map;
        this.shape = shape;
    }

    /** Another draft for the same file. */
    RecordDraft part(Shape<?, ?> other) {
        return new RecordDraft(map, other);
    }

    /** Sets a member that is no claim: a type, an id, a key, a marking. */
    RecordDraft set(String name, String text) {
        members.put(name, new DataString(text));
        return this;
    }

    /** Keeps it from everybody if an entity of which it is made may say that somebody must not be shown. */
    void protect(List<Entity> entities) {
        boolean refuses = false;
        for (Entity entity : entities) {
            refuses |= entity.refuses();
        }
        if (refuses) {
            set(Marked.MARKING.name(), Marking.SECRET.code());
        }
    }

    boolean has(String name) {
        return members.containsKey(name) || parts.containsKey(name);
    }

    /** The text of an attribute that is one. */
    Optional<String> text(String attribute) {
        return members.get(attribute) instanceof DataString text ? Optional.of(text.text()) : Optional.empty();
    }

    /** Whether an attribute has the value that a text is. */
    boolean says(String attribute, String text) {
        return value(attribute, text).equals(members.get(attribute));
    }

    boolean isEmpty() {
        return members.isEmpty() && parts.isEmpty();
    }

    /** Takes a value in its own words. */
    void take(String attribute, EntityValue said) {
        take(attribute, said.text(), said);
    }

    /** Takes a value in the words of the model; the words of the file become the wording. */
    void take(String attribute, String text, EntityValue said) {
        if (isFine(attribute, text, said)) {
            take(attribute, text, said, !text.equals(said.text()));
        }
    }

    /** Takes a reference to a record whose id was made of what the file says. */
    void refer(String attribute, String id, EntityValue said) {
        if (isFine(attribute, id, said)) {
            take(attribute, id, said, false);
        }
    }

    private void take(String attribute, String text, EntityValue said, boolean isConverted) {
        DataValue value = value(attribute, text);
        DataValue first = members.putIfAbsent(attribute, value);
        if (first != null && type(attribute) == Types.DATE && isMoreExact(value, first)) {
            members.put(attribute, value);
        }
        said.use();
        evidence.add(new Piece(attribute, value, base(attribute, said), isConverted, said.text()));
    }

    /** Says that a value stands behind what was taken, in words of its own. */
    void support(String attribute, EntityValue said) {
        said.use();
        evidence.add(new Piece(attribute, null, base(attribute, said), true, said.text()));
    }

    /** Whether a date lies within another one; both are years, months or days. */
    private static boolean isMoreExact(String date, String other) {
        return date.startsWith(other + "-");
    }

    private static boolean isMoreExact(DataValue date, @Nullable DataValue other) {
        return date instanceof DataString one && other instanceof DataString two && isMoreExact(one.text(), two.text());
    }

    /**
     * Takes a period from its ends, of which at least one is there. Of several, each is a rival of the first, or of the
     * more exact one that agrees with it.
     *
     * @param starts dates as the model writes them, by what was said
     */
    void takePeriod(String attribute, Map<EntityValue, String> starts, Map<EntityValue, String> ends) {
        String start = mostExact(starts);
        String end = mostExact(ends);
        starts.forEach((said, date) -> takeEnd(attribute, agreed(date, start) + "/" + end, said));
        ends.forEach((said, date) -> takeEnd(attribute, start + "/" + agreed(date, end), said));
    }

    private static String mostExact(Map<EntityValue, String> dates) {
        return dates.values().stream()
                .reduce((first, next) -> isMoreExact(next, first) ? next : first)
                .orElse("");
    }

    private static String agreed(String date, String taken) {
        return isMoreExact(taken, date) ? taken : date;
    }

    private void takeEnd(String attribute, String period, EntityValue said) {
        if (isFine(attribute, period, said)) {
            take(
                    attribute,
                    period,
                    said,
                    !(period.startsWith(said.text() + "/") || period.endsWith("/" + said.text())));
        }
    }

    /** Adds a code or the like to a list of texts. */
    void addText(String attribute, String text, EntityValue said) {
        if (isFine(attribute, text, said)) {
            addValue(attribute, new DataString(text), said, !text.equals(said.text()));
        }
    }

    /** Adds an object that has no evidence of its own. */
    void addObject(String attribute, DataObject object, EntityValue said) {
        addValue(attribute, object, said, false);
    }

    private void addValue(String attribute, DataValue value, EntityValue said, boolean isConverted) {
        Set<DataValue> items = new LinkedHashSet<>();
        if (members.get(attribute) instanceof DataArray array) {
            items.addAll(array.items());
        }
        items.add(value);
        members.put(attribute, new DataArray(List.copyOf(items)));
        said.use();
        evidence.add(new Piece(attribute, null, base(attribute, said), isConverted, said.text()));
    }

    /** Adds a part to a list; if the list has one that says the same, its evidence is added to that. */
    void addPart(String attribute, RecordDraft part) {
        List<RecordDraft> list = parts.computeIfAbsent(attribute, name -> new ArrayList<>());
        list.stream()
                .filter(other -> other.saysAll(part))
                .findFirst()
                .ifPresentOrElse(other -> other.evidence.addAll(part.evidence), () -> list.add(part));
    }

    /** Whether it says all that another draft says, and else nothing but the parts of a name. */
    private boolean saysAll(RecordDraft other) {
        return members.entrySet().containsAll(other.members.entrySet())
                && members.keySet().stream()
                        .allMatch(name -> other.members.containsKey(name) || NAME_PARTS.contains(name));
    }

    /** Sets the one object of an attribute. */
    void putObject(String attribute, DataObject object, EntityValue said) {
        members.put(attribute, object);
        said.use();
        evidence.add(new Piece(attribute, null, base(attribute, said), false, said.text()));
    }

    /** Sets the one part of an attribute, which has evidence of its own. */
    void putPart(String attribute, RecordDraft part) {
        members.put(attribute, part.toData());
    }

    /** Says that a value stands behind the whole. */
    void support(EntityValue said) {
        said.use();
        evidence.add(new Piece("", null, base("", said), false, said.text()));
    }

    /** Says that another statement stands behind the whole. */
    void support(String statement) {
        evidence.add(new Piece(
                "", null, DataObject.builder().put("statement", statement).build(), false, ""));
    }

    /**
     * A piece of evidence, before it is known which value is taken.
     *
     * @param value the value that was said; null if it cannot be a rival
     * @param base what it says in any case
     */
    private record Piece(
            String attribute, @Nullable DataValue value, DataObject base, boolean isConverted, String words) {

        DataObject toData(SourceMap map, @Nullable DataValue taken) {
            DataObject.Builder piece = DataObject.builder();
            base.members().forEach(piece::put);
            boolean isLessExact = value != null && taken != null && isMoreExact(taken, value);
            if (isConverted || isLessExact) {
                piece.put("wording", words);
            }
            if (base.member("locator").isPresent()) {
                map.evidence().members().forEach(piece::put);
            }
            if (value != null && !value.equals(taken) && !isLessExact) {
                piece.put("rival", value);
            }
            return piece.build();
        }
    }

    private DataObject base(String about, EntityValue said) {
        DataObject.Builder piece = DataObject.builder();
        if (!about.isEmpty()) {
            piece.put("about", about);
        }
        return piece.put("statement", map.statementId())
                .put("locator", DataObject.builder().put("kind", "line").put("position", said.place()))
                .build();
    }

    private Type<?> type(String attribute) {
        Attribute<?, ?, ?> line = shape.attributes().get(attribute);
        return Objects.requireNonNull(line, "attribute").type();
    }

    private DataValue value(String attribute, String text) {
        return type(attribute) == Types.LOCALIZED
                ? DataObject.builder().put(UNDETERMINED, text).build()
                : new DataString(text);
    }

    /** Whether a text can stand in an attribute; if it cannot, what was said is rejected. */
    private boolean isFine(String attribute, String text, EntityValue said) {
        Type<?> type = type(attribute);
        try {
            (type == Types.LOCALIZED ? Types.STRING : type).ofText(text);
            return true;
        } catch (InvalidValueException e) {
            said.reject(e);
            return false;
        }
    }

    DataObject toData() {
        DataObject.Builder object = DataObject.builder();
        members.forEach(object::put);
        parts.forEach((name, list) ->
                object.put(name, list.stream().map(RecordDraft::toData).toList()));
        if (!evidence.isEmpty()) {
            object.put(
                    "evidence",
                    evidence.stream()
                            .<DataValue>map(piece -> piece.toData(map, members.get(piece.attribute())))
                            .distinct()
                            .toList());
        }
        return object.build();
    }
}

package org.amparo.testing.internal.anything;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amparo.Statement;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Marked;
import org.amparo.evidence.Missing;
import org.amparo.id.StatementId;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.shape.ValueSource;
import org.amparo.speech.Relay;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.testing.internal.chance.Specimens;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/** An object in the making: goes through the attribute table and gives each line a value or none. */
final class ObjectDraft {

    private static final int DEEPEST = 3;

    private final Dice dice;
    private final World world;
    private final ScalarTexts texts;
    private final Dates dates;
    private final Trees trees;
    private final Deque<World.PlannedRelay> relays;
    private final Deque<Frame> enclosing = new ArrayDeque<>();
    private int keys;
    private int revisions;

    ObjectDraft(Dice dice, World world, List<World.PlannedRelay> relays) {
        this.dice = dice;
        this.world = world;
        this.texts = new ScalarTexts(dice, world);
        this.dates = new Dates(dice);
        this.trees = new Trees(dice);
        this.relays = new ArrayDeque<>(relays);
    }

    /**
     * An object of the table.
     *
     * @param given the texts of attributes whose values are already decided
     */
    <T> T make(Shape<T, ?> shape, Map<String, List<String>> given) {
        Map<String, List<String>> all = decide(shape);
        all.putAll(given);
        return fill(shape, all);
    }

    private <T, B> T fill(Shape<T, B> shape, Map<String, List<String>> given) {
        B builder = shape.newBuilder();
        Frame frame = new Frame(shape, new LinkedHashSet<>());
        for (Attribute<T, B, ?> attribute : shape.lines()) {
            set(attribute, builder, given, frame);
        }
        if (dice.percent(15)) {
            shape.setUnknownMembers(builder, trees.unknownMembers(shape));
        }
        return shape.build(builder);
    }

    private <T, B, V> void set(Attribute<T, B, V> attribute, B builder, Map<String, List<String>> given, Frame frame) {
        List<V> values = new ArrayList<>();
        List<String> decided = given.get(attribute.name());
        if (decided != null) {
            decided.forEach(
                    text -> values.add(Objects.requireNonNull(attribute.type().ofText(text))));
        } else {
            enclosing.push(frame);
            for (int i = howMany(attribute); i > 0; i--) {
                values.add(Objects.requireNonNull(attribute.type().from(new Values(attribute.name()))));
            }
            enclosing.pop();
        }
        if (!values.isEmpty()) {
            frame.present().add(attribute.name());
            attribute.set(builder, values);
        }
    }

    private int howMany(Attribute<?, ?, ?> attribute) {
        boolean part = attribute.type().hasTable();
        int depth = enclosing.size() - 1;
        if (attribute.isRequired()) {
            return 1;
        }
        if (attribute.is(Statement.RELAYS)) {
            return Math.max(relays.size(), depth == 0 && dice.percent(10) ? 1 : 0);
        }
        if ((part && depth >= DEEPEST) || !dice.percent(part ? 50 - 12 * depth : 45)) {
            return 0;
        }
        return attribute.isList() ? dice.between(1, part ? DEEPEST - depth : 2) : 1;
    }

    /** A source of random values that fit one attribute. */
    private final class Values implements ValueSource {

        private final String attribute;

        Values(String attribute) {
            this.attribute = attribute;
        }

        @Override
        public <V> V scalar(ScalarType<V> type) {
            return type.parse(type.equals(Types.ATTRIBUTE) ? attributeName() : texts.of(attribute, type));
        }

        @Override
        public LocalizedText localized() {
            Map<LanguageTag, String> byLanguage = new LinkedHashMap<>();
            for (int i = dice.between(1, 3); i > 0; i--) {
                byLanguage.put(LanguageTag.parse(dice.oneOf(Specimens.LANGUAGES)), texts.sentence());
            }
            return LocalizedText.of(byLanguage);
        }

        @Override
        public Long integer() {
            return dice.percent(3) ? (1L << 53) - 1 : (long) dice.between(0, 400);
        }

        @Override
        public Boolean bool() {
            return dice.percent(50);
        }

        @Override
        public DataValue tree() {
            return dice.percent(60) ? new DataString(dice.percent(50) ? dates.period() : dates.date()) : trees.value();
        }

        @Override
        public <P> P part(Shape<P, ?> table) {
            return fill(table, decide(table));
        }
    }

    /**
     * The values of an object that depend on others: its key is unique, a relay was planned, a chain starts where it
     * was read.
     */
    private Map<String, List<String>> decide(Shape<?, ?> part) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        if (part.attributes().containsKey(ClaimedPart.KEY.name())) {
            given.put(ClaimedPart.KEY.name(), dice.percent(60) ? List.of(nextKey()) : List.of());
        }
        if (part.equals(Relay.SHAPE) && !relays.isEmpty()) {
            World.PlannedRelay relay = relays.pop();
            given.put(ClaimedPart.KEY.name(), List.of(relay.key()));
            given.put(Relay.STATEMENT.name(), List.of(relay.to()));
        }
        if (part.equals(Evidence.SHAPE)) {
            String statement = world.reference(List.of(StatementId.TYPE));
            given.put(Evidence.STATEMENT.name(), List.of(statement));
            given.put(Evidence.VIA.name(), world.chainFrom(statement));
        }
        if (part.equals(Revision.SHAPE) && !enclosing.isEmpty()) {
            given.put(Revision.ABOUT.name(), changed(enclosing.element().present()));
        }
        return given;
    }

    /**
     * What a revision changed: nothing that it names, or one of the attributes that its record has, in turn. Without dice,
     * so that the rest of a file is as it was before there was this attribute.
     */
    private List<String> changed(Set<String> present) {
        revisions++;
        List<String> names = List.copyOf(present);
        int turn = keys + revisions;
        return turn % 3 == 0 ? List.of() : List.of(names.get(turn % names.size()));
    }

    private String nextKey() {
        keys++;
        return dice.oneOf(List.of("k", "C_", "m.", "7~")) + keys;
    }

    /**
     * An attribute of the annotated object: one without a value if a gap is explained, or else one that has a value.
     */
    private String attributeName() {
        Frame annotation = enclosing.pop();
        Frame annotated = enclosing.isEmpty() ? annotation : enclosing.element();
        enclosing.push(annotation);
        Set<String> names = new LinkedHashSet<>(annotated.shape().attributes().keySet());
        if (annotation.shape().equals(Missing.SHAPE)) {
            names.removeAll(annotated.present());
        } else {
            names.retainAll(annotated.present());
        }
        return names.isEmpty() ? Marked.MARKING.name() : dice.oneOf(List.copyOf(names));
    }

    private record Frame(Shape<?, ?> shape, Set<String> present) {}
}

package org.amparo.validation.internal.signs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.evidence.Extensible;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.validation.internal.layout.ValueKind;
import org.amparo.validation.internal.rules.RecordRule;
import org.amparo.validation.internal.rules.Sign;
import org.amparo.validation.internal.rules.Signs;
import org.jspecify.annotations.Nullable;

/** The signs of rules, by the tables and lines of the objects and values that may have them. */
public final class SignTable {

    private static final Set<ValueKind> SHOWN =
            Set.of(ValueKind.TIME, ValueKind.CODE, ValueKind.ADDRESS, ValueKind.COUNTRY);

    private final List<Shape<?, ?>> tables = CaseRecord.tables();
    private final List<Attribute<?, ?, ?>> lines =
            List.copyOf(tables.stream().flatMap(table -> table.lines().stream()).toList());

    /** The numbers of the rules, by code. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<Integer> rulesOnValues = new ArrayList<>();
    private final Watch[][] byTable = none(tables.size());
    private final Watch[][] byLine = none(lines.size());
    private final Watch[][] withParts = none(lines.size());
    private Watch[] withUnknownMembers = {};

    /** The signs of these rules, by their codes. */
    public SignTable(Map<String, RecordRule> rules) {
        rules.forEach((code, rule) -> {
            int number = numbers.size();
            numbers.put(code, number);
            rule.signs(new RuleSigns(number));
        });
    }

    private static Watch[][] none(int size) {
        return Stream.generate(() -> new Watch[0]).limit(size).toArray(Watch[][]::new);
    }

    /** A sign that a rule looks out for. */
    record Watch(int rule, Sign<Object> sign) {}

    /** The signs that one rule tells. */
    private final class RuleSigns implements Signs {

        private final int rule;

        RuleSigns(int rule) {
            this.rule = rule;
        }

        @Override
        public <T> void inEach(Class<T> type, Sign<? super T> sign) {
            for (int i = 0; i < tables.size(); i++) {
                if (type.isAssignableFrom(tables.get(i).type())) {
                    byTable[i] = with(byTable[i], sign);
                }
            }
        }

        @Override
        public <T> void inEachWith(
                AttributeName<?> attribute, Class<T> type, Function<Shape<?, ?>, Sign<? super T>> sign) {
            int line = 0;
            for (Shape<?, ?> table : tables) {
                int position = table.positionOf(attribute.name());
                if (position >= 0 && type.isAssignableFrom(table.type())) {
                    requireShown(table.lines().get(position).type().hasTable());
                    withParts[line + position] = with(withParts[line + position], sign.apply(table));
                }
                line += table.lines().size();
            }
        }

        @Override
        public void inEachWithUnknownMembers(Sign<? super Extensible> sign) {
            withUnknownMembers = with(withUnknownMembers, sign);
        }

        @Override
        public void inValues(ValueKind kind, Predicate<Attribute<?, ?, ?>> where, Sign<Object> sign) {
            requireShown(SHOWN.contains(kind));
            for (int i = 0; i < lines.size(); i++) {
                if (ValueKind.of(lines.get(i).type()) == kind && where.test(lines.get(i))) {
                    byLine[i] = with(byLine[i], sign);
                }
            }
        }

        @Override
        public void inValuesThatAreNotClean() {
            rulesOnValues.add(rule);
        }

        private void requireShown(boolean shown) {
            if (!shown) {
                throw new IllegalArgumentException("Nothing of this kind is shown.");
            }
        }

        @SuppressWarnings("unchecked") // It is shown nothing but objects with the table, or values of the line.
        private Watch[] with(Watch[] watches, Sign<?> sign) {
            Watch[] more = Arrays.copyOf(watches, watches.length + 1);
            more[watches.length] = new Watch(rule, (Sign<Object>) sign);
            return more;
        }
    }

    /** Whether a rule with this code has told its signs. */
    boolean knows(String code) {
        return numbers.containsKey(code);
    }

    int rules() {
        return numbers.size();
    }

    /** The number of the rule with this code, if it has told its signs. */
    @Nullable
    Integer numberOf(String code) {
        return numbers.get(code);
    }

    List<Integer> rulesOnValues() {
        return rulesOnValues;
    }

    /** The signs in objects with a table, by its number. */
    Watch[] inObjects(int table) {
        return byTable[table];
    }

    /** The signs in objects that have parts in a line, by its number among those of all tables. */
    Watch[] inObjectsWith(int line) {
        return withParts[line];
    }

    /** The signs in objects with unknown members. */
    Watch[] inObjectsWithUnknownMembers() {
        return withUnknownMembers;
    }

    /** The signs in values of a line, by its number among those of all tables. */
    Watch[] inValues(int line) {
        return byLine[line];
    }
}

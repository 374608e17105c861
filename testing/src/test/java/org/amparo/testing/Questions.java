package org.amparo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.JoinOptions;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.testing.internal.plausible.PlausibleCases;

/**
 * Asks a case file every possible question with every value of the file that fits. Questions are found by reflection,
 * so that new ones are included.
 */
final class Questions {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2019, 12, 31),
            LocalDate.of(2024, 3, 20),
            LocalDate.of(2024, 12, 21),
            LocalDate.of(2030, 1, 1));

    /** The methods that answer, or say with a code why they cannot: there is no such record, or it cannot be merged. */
    private static final Set<String> MAY_REFUSE =
            Set.of("statusOf", "holdingOf", "merge", "undoMerge", "join", "undoJoin", "update", "withhold");

    /** Methods that take other records, or anything. */
    private static final Set<String> NO_QUESTIONS = Set.of("equals", "withRecords");

    private static final int DEEPEST = 2;

    private final CaseFile file;
    private final Set<Object> values = new LinkedHashSet<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Questions(CaseFile file) {
        this.file = file;
        collect();
    }

    /** Asks all questions, checks that each has an answer and none throws, and gives their names. */
    static Set<String> askAll(CaseFile file) {
        Questions questions = new Questions(file);
        questions.ask(file, 0);
        return questions.asked;
    }

    private void collect() {
        values.addAll(DAYS);
        CaseRecord.shapes().keySet().forEach(type -> values.add(RecordId.of(type, "nowhere")));
        values.add(StatementId.of("nowhere").part("nothing"));
        values.add(Evidence.of(StatementId.of("nowhere"), "nothing"));
        values.add("Nobody at all");
        values.add(Person.class);
        values.add(Instant.parse("2026-01-15T12:00:00Z"));
        values.add(file);
        values.add(Set.of());
        values.addAll(file.records());
        values.add(Person.builder().id(PersonId.of("of-no-file")).build());
        values.add(Statement.builder().id(StatementId.of("of-no-file")).build());
        values.addAll(List.of(Detention.PERIOD, Person.NAMES, Annotated.EVIDENCE));
        values.add(JoinOptions.DEFAULT.withBase(URI.create("https://other.example/")));
        values.add(RandomCases.seeded(1).plausibleCaseFile(PlausibleCases.FEWEST));
        for (CaseRecord record : file.records()) {
            walk(record.shape(), record, new Walk.Visitor() {
                @Override
                public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                    if (object instanceof Evidence) {
                        values.add(object);
                    } else if (object instanceof Name name) {
                        values.add(name.full());
                    }
                }

                @Override
                public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                    if (value instanceof RecordId || value instanceof PartRef) {
                        values.add(value);
                    }
                }
            });
        }
        values.add(values.stream().filter(Evidence.class::isInstance).toList());
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private static <T> void walk(Shape<T, ?> shape, CaseRecord record, Walk.Visitor visitor) {
        Walk.over(Pointer.ROOT, shape, (T) record, visitor);
    }

    private void ask(Object whom, int depth) {
        Stream.of(whom.getClass().getMethods())
                .filter(method -> method.getDeclaringClass() == whom.getClass())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !NO_QUESTIONS.contains(method.getName()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .forEach(method -> ask(whom, method, depth));
    }

    private void ask(Object whom, Method method, int depth) {
        for (Object[] arguments : arguments(method)) {
            Object answer = answer(whom, method, arguments);
            assertThat(answer).as("%s", method).isNotNull();
            if (depth < DEEPEST && isAskedInTurn(answer)) {
                ask(answer, depth + 1);
            }
        }
        asked.add(method.getName());
    }

    /** Whether an answer, such as the view as of a day, is asked questions in turn. Whole files are asked elsewhere. */
    private static boolean isAskedInTurn(Object answer) {
        return answer.getClass().getPackage() == CaseFile.class.getPackage()
                && Modifier.isPublic(answer.getClass().getModifiers())
                && !answer.getClass().isMemberClass()
                && !(answer instanceof CaseFile);
    }

    private static Object answer(Object whom, Method method, Object[] arguments) {
        try {
            return method.invoke(whom, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException refusal && MAY_REFUSE.contains(method.getName())) {
                return refusal.code();
            }
            throw new AssertionError(method + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(method + " cannot be called", e);
        }
    }

    /** The arguments: as many as the parameter with the most values has; the other values take turns. */
    private List<Object[]> arguments(Method method) {
        List<List<Object>> choices = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            List<Object> fitting = values.stream().filter(type::isInstance).toList();
            assertThat(fitting).as("values of %s, for %s", type, method).isNotEmpty();
            choices.add(fitting);
        }
        int most = choices.stream().mapToInt(List::size).max().orElse(1);
        List<Object[]> arguments = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            Object[] row = new Object[choices.size()];
            for (int j = 0; j < row.length; j++) {
                row[j] = choices.get(j).get((i * (3 * j + 1)) % choices.get(j).size());
            }
            arguments.add(row);
        }
        return arguments;
    }
}

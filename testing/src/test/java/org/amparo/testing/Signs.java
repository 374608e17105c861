package org.amparo.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.speech.Relay;

/** The signs of flaws that no rule finds: each is looked for in a whole file. */
final class Signs {

    private Signs() {}

    /** Whether the file shows the flaw; empty if a rule finds it, which the tests of validation check. */
    static Optional<Boolean> of(Flaw flaw, CaseFile file) {
        return switch (flaw) {
            case TWO_DATES_IN_THREE_SOURCES ->
                found(detentions(
                        file,
                        detention -> detention.evidence().stream().anyMatch(one -> isRival(one, "period"))
                                && detention.evidence().stream()
                                                .map(Evidence::statement)
                                                .distinct()
                                                .count()
                                        == 3));
            case DENIAL -> found(evidence(file).stream().anyMatch(Evidence::denies));
            case RIVAL_FORMS -> found(evidence(file).stream().anyMatch(one -> isRival(one, "form")));
            case GROUP_AND_OWN_EPISODE ->
                found(detentions(
                        file,
                        one -> one.detainee() instanceof PersonId
                                && file.groupsOf(one.detainee()).stream()
                                        .flatMap(group -> file.detentionsOf(group.id()).stream())
                                        .anyMatch(other -> overlap(one, other))));
            case UNDATED_STATEMENT ->
                found(detentions(
                        file,
                        one -> one.evidence().stream()
                                .flatMap(evidence -> file.find(evidence.statement()).stream())
                                .allMatch(source -> source.publishedOn().isEmpty()
                                        && source.missing().isEmpty())));
            case RELAY_LOOP ->
                found(file.records(Statement.class).stream().anyMatch(statement -> isRelayedBy(file, statement.id())));
            case DISPUTED_ROLE ->
                found(file.records(Person.class).stream()
                        .flatMap(person -> person.roles().stream())
                        .anyMatch(role -> role.disputed().orElse(false)));
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> found(boolean found) {
        return Optional.of(found);
    }

    private static boolean detentions(CaseFile file, Predicate<Detention> sign) {
        return file.records(Detention.class).stream().anyMatch(sign);
    }

    private static boolean isRival(Evidence evidence, String attribute) {
        return evidence.about().equals(Optional.of(attribute))
                && evidence.rival().isPresent();
    }

    private static boolean overlap(Detention one, Detention other) {
        return one.period().isPresent()
                && other.period().isPresent()
                && one.period().get().overlaps(other.period().get()).isCertain();
    }

    private static boolean isRelayedBy(CaseFile file, StatementId id) {
        Set<StatementId> seen = new HashSet<>();
        List<StatementId> next = new ArrayList<>(List.of(id));
        while (!next.isEmpty()) {
            List<StatementId> relayed = file.find(next.remove(0)).stream()
                    .flatMap(statement -> statement.relays().stream())
                    .map(Relay::statement)
                    .toList();
            if (relayed.contains(id)) {
                return true;
            }
            relayed.stream().filter(seen::add).forEach(next::add);
        }
        return false;
    }

    private static List<Evidence> evidence(CaseFile file) {
        List<Evidence> evidence = new ArrayList<>();
        file.records().forEach(record -> collect(record.shape(), record, evidence));
        return evidence;
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private static <T> void collect(Shape<T, ?> shape, CaseRecord record, List<Evidence> evidence) {
        Walk.over(Pointer.ROOT, shape, (T) record, new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> partShape, P object) {
                if (object instanceof Annotated annotated) {
                    evidence.addAll(annotated.evidence());
                }
            }
        });
    }
}

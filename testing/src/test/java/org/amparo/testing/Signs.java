package org.amparo.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandOutcome;
import org.amparo.code.LegalPhase;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.Release;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.speech.Relay;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

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
            case OVERLAPPING_EPISODES ->
                found(detentions(
                        file,
                        one -> file.detentionsOf(one.detainee()).stream()
                                .anyMatch(other -> one != other && overlap(one, other))));
            case OPEN_END_WITH_RELEASE ->
                found(detentions(
                        file,
                        one -> one.period().filter(Period::hasOpenEnd).isPresent()
                                && one.release().flatMap(Release::on).isPresent()));
            case HOUSE_ARREST_AS_RELEASE ->
                found(detentions(
                        file,
                        one -> one.release().isPresent()
                                && one.custodyPhases().stream()
                                        .anyMatch(phase -> phase.form().equals(CustodyForm.HOUSE_ARREST)
                                                && start(phase.period())
                                                        .equals(one.release().flatMap(Release::on)))));
            case PHASE_OUTSIDE_EPISODE ->
                found(detentions(
                        file,
                        one -> one.custodyPhases().stream()
                                .anyMatch(
                                        phase -> isBefore(one.period().flatMap(Period::end), start(phase.period())))));
            case DROPPED_BEFORE_BROUGHT ->
                found(detentions(
                        file,
                        one -> one.charges().stream()
                                .anyMatch(charge -> isBefore(charge.droppedOn(), charge.broughtOn()))));
            case SENTENCE_WITHOUT_CONVICTION ->
                found(detentions(file, one -> !one.sentences().isEmpty() && !isConvicted(one)));
            case DEATH_BEFORE_ARREST ->
                found(file.records(Person.class).stream()
                        .anyMatch(person -> file.detentionsOf(person.id()).stream()
                                .anyMatch(one -> isBefore(person.diedOn(), start(one.period())))));
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
            case CONFERRED_BEFORE_SELECTED ->
                found(file.records(Award.class).stream()
                        .flatMap(award -> award.conferrals().stream())
                        .anyMatch(conferral -> isBefore(conferral.conferredOn(), conferral.selectedOn())));
            case OUTCOME_BEFORE_DEMAND ->
                found(file.records(Statement.class).stream()
                        .anyMatch(statement -> statement.demands().stream()
                                .flatMap(demand -> demand.outcomes().stream())
                                .anyMatch(outcome -> isBefore(outcome.asOf(), statement.publishedOn()))));
            case MET_WITHOUT_EVIDENCE ->
                found(file.records(Statement.class).stream()
                        .flatMap(statement -> statement.demands().stream())
                        .flatMap(demand -> demand.outcomes().stream())
                        .anyMatch(outcome -> outcome.state().equals(DemandOutcome.MET)
                                && outcome.evidence().isEmpty()));
            case REFERENCE_TO_MERGED_ID ->
                found(file.records(Statement.class).stream()
                        .flatMap(statement -> statement.mentions().stream())
                        .anyMatch(mention -> file.find(mention.record())
                                .filter(record -> !record.id().equals(mention.record()))
                                .isPresent()));
            case MERGE_CYCLE ->
                found(file.records().stream()
                        .anyMatch(record -> record.formerIds().stream()
                                .flatMap(former -> file.find(former).stream())
                                .anyMatch(other -> other.formerIds().contains(record.id()))));
            case MEMBER_OF_ITSELF ->
                found(file.records(Group.class).stream()
                        .anyMatch(group -> group.members().stream()
                                .anyMatch(listed -> listed.member().equals(group.id()))));
            case PARENT_OF_ITSELF ->
                found(file.records(Organisation.class).stream()
                        .anyMatch(body -> body.parent().equals(Optional.of(body.id()))));
            case BIDIRECTIONAL_CONTROL_IN_NAME ->
                found(names(file, name -> name.full().codePoints().anyMatch(Signs::isBidirectionalControl)));
            case MIXED_SCRIPTS_IN_NAME ->
                found(names(
                        file,
                        name -> scripts(name).contains(Character.UnicodeScript.LATIN)
                                && scripts(name).contains(Character.UnicodeScript.CYRILLIC)));
            case NAME_WITHOUT_ITS_PARTS ->
                found(names(
                        file, name -> !name.family().map(name.full()::contains).orElse(true)));
            case RECOGNITION_BY_NOBODY ->
                found(file.records(Person.class).stream()
                        .flatMap(person -> person.recognitions().stream())
                        .anyMatch(one -> one.body().isEmpty() && one.scheme().isEmpty()));
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

    private static boolean names(CaseFile file, Predicate<Name> sign) {
        return file.records(Person.class).stream()
                .flatMap(person -> person.names().stream())
                .anyMatch(sign);
    }

    private static Set<Character.UnicodeScript> scripts(Name name) {
        Set<Character.UnicodeScript> scripts = new HashSet<>();
        name.full().codePoints().forEach(letter -> scripts.add(Character.UnicodeScript.of(letter)));
        return scripts;
    }

    private static boolean isBidirectionalControl(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isConvicted(Detention detention) {
        return detention.proceedings().stream()
                        .anyMatch(step -> step.kind().equals(Optional.of(ProceedingKind.VERDICT)))
                || detention.legalStages().stream()
                        .anyMatch(stage -> stage.phase().equals(LegalPhase.CONVICTED_APPEALABLE)
                                || stage.phase().equals(LegalPhase.CONVICTED_FINAL));
    }

    private static boolean isRival(Evidence evidence, String attribute) {
        return evidence.about().equals(Optional.of(attribute))
                && evidence.rival().isPresent();
    }

    private static Optional<PartialDate> start(Optional<Period> period) {
        return period.flatMap(Period::start);
    }

    private static boolean isBefore(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().before(other.get()).isCertain();
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

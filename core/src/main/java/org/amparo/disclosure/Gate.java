package org.amparo.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.custody.Charge;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Essential;
import org.amparo.shape.Shape;
import org.amparo.speech.Speaker;

/**
 * The gate that accusations have to pass. An accusation, of which the table says that its evidence is essential, is
 * published only with evidence that stands and supports it. Anything else goes when all evidence for it was withdrawn.
 */
final class Gate {

    private final Remainder remainder;

    Gate(Remainder remainder) {
        this.remainder = remainder;
    }

    /** Whether a piece of evidence counts: neither it nor its statement was withdrawn. */
    boolean stands(Evidence evidence) {
        return evidence.stands()
                && statement(evidence).filter(CaseRecord::isRetracted).isEmpty();
    }

    private Optional<Statement> statement(Evidence evidence) {
        return remainder.original().find(evidence.statement());
    }

    /** Whether some of the evidence supports what it is about, and is not denied by its own source. */
    boolean supports(List<Evidence> evidence) {
        return evidence.stream()
                .filter(this::supports)
                .anyMatch(one -> evidence.stream().noneMatch(other -> isDeniedBy(one, other)));
    }

    /** Nobody knows what a status or a modality says that no list holds. */
    private boolean supports(Evidence evidence) {
        return stands(evidence)
                && evidence.supports()
                && evidence.status().filter(status -> !status.isKnown()).isEmpty()
                && evidence.modality().filter(modality -> !modality.isKnown()).isEmpty();
    }

    private boolean isDeniedBy(Evidence evidence, Evidence other) {
        return other.denies()
                && stands(other)
                && (other.statement().equals(evidence.statement())
                        || isSameSpeaker(evidence.statement(), other.statement()));
    }

    private boolean isSameSpeaker(StatementId one, StatementId other) {
        Optional<RecordId> speaker = speaker(one);
        return speaker.isPresent() && speaker.equals(speaker(other));
    }

    private Optional<RecordId> speaker(StatementId id) {
        Optional<Speaker> speaker = remainder.original().find(id).flatMap(Statement::speaker);
        return speaker.flatMap(some -> some.person()
                .<RecordId>map(person -> person)
                .or(() -> some.onBehalfOf().map(agent -> agent)));
    }

    /** Whether objects of this table are accusations. */
    private static boolean isAccusation(Shape<?, ?> table) {
        Attribute<?, ?, ?> evidence = table.attributes().get(Annotated.EVIDENCE.name());
        return evidence != null && evidence.traits().essential() == Essential.ONE;
    }

    /**
     * Whether a value is an accusation that nothing in the file supports: neither evidence of its own nor, where it has
     * none, evidence of its record about the attribute in which it stands. An official charge may also rest on evidence
     * for the whole record.
     */
    boolean isClosed(Optional<RecordId> record, Attribute<?, ?, ?> attribute, Object value) {
        Optional<? extends Shape<?, ?>> table = attribute.type().table();
        if (table.filter(Gate::isAccusation).isEmpty() || !(value instanceof Annotated claim)) {
            return false;
        }
        if (!claim.evidence().isEmpty()) {
            return !supports(claim.evidence());
        }
        boolean mayRestOnWhole = table.get() == Charge.SHAPE;
        Predicate<Evidence> isForIt =
                one -> one.about().map(attribute.name()::equals).orElse(mayRestOnWhole);
        return !supports(record.flatMap(remainder.original()::find), isForIt)
                || !supports(record.flatMap(remainder.soFar()::find), isForIt);
    }

    private boolean supports(Optional<CaseRecord> record, Predicate<Evidence> which) {
        return supports(record.stream()
                .flatMap(some -> some.evidence().stream())
                .filter(which)
                .toList());
    }

    /** Whether there was evidence for a whole object, all of it was withdrawn, and nothing else supports the object. */
    boolean isWithdrawn(Object object) {
        List<Evidence> evidence = evidenceOf(object);
        return evidence.stream().anyMatch(one -> one.about().isEmpty() && isWithdrawn(one))
                && evidence.stream().noneMatch(this::supports);
    }

    /** The same for an attribute. Evidence for the whole object supports it too. */
    boolean isWithdrawn(Object object, String attribute) {
        List<Evidence> evidence = evidenceOf(object);
        return evidence.stream().anyMatch(one -> isAbout(one, attribute) && isWithdrawn(one))
                && evidence.stream()
                        .filter(one -> one.about().isEmpty() || isAbout(one, attribute))
                        .noneMatch(this::supports);
    }

    private static boolean isAbout(Evidence evidence, String attribute) {
        return evidence.about().filter(attribute::equals).isPresent();
    }

    /** Whether it supported something and does not stand; a denial or a rival value supported nothing. */
    private boolean isWithdrawn(Evidence evidence) {
        return !stands(evidence) && !evidence.denies() && evidence.rival().isEmpty();
    }

    /** The evidence of an object. Of a retracted record, nothing but the retraction is shown. */
    private static List<Evidence> evidenceOf(Object object) {
        boolean retracted = object instanceof CaseRecord record && record.isRetracted();
        return !retracted && object instanceof Annotated annotated ? annotated.evidence() : List.of();
    }
}

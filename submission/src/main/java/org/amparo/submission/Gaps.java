package org.amparo.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.code.MissingReason;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.disclosure.Publication;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Missing;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;

/** Why a record has no answer to a question. */
final class Gaps {

    private static final String NOT_SAID = "Not known: no source in the record says it.";
    private static final String LEFT_OUT = "Not given: something on this was left out for this reader.";
    private static final String WITHHELD = "Not given: it is withheld.";
    private static final String NOT_TOLD =
            "Not known: what is recorded on this is only denied, was still ahead when it was told, or cannot be put into words.";

    private static final Set<MissingReason> OF_WITHHOLDING =
            Set.of(MissingReason.WITHHELD_SAFETY, MissingReason.WITHHELD_CONSENT, MissingReason.WITHHELD_LEGAL);

    private final Publication publication;
    private final Detention detention;
    private final Person person;
    private final Optional<CaseRecord> publisher;

    /** The gaps in a detention, the detainee and the publisher, as they are published. */
    Gaps(Publication publication, Detention detention, Person person, Optional<CaseRecord> publisher) {
        this.publication = publication;
        this.detention = detention;
        this.person = person;
        this.publisher = publisher;
    }

    /** The reason in a sentence: what the record says of the gap, what was left out, or that no source says it. */
    String reason(Topic.Gap gap) {
        List<Missing> missing = new ArrayList<>();
        add(missing, person, gap.ofPerson());
        add(missing, detention, gap.ofDetention());
        for (Proceeding arrest : FormAnswers.steps(detention)) {
            add(missing, arrest, gap.ofArrest());
        }
        for (CustodyPhase phase : detention.custodyPhases()) {
            add(missing, phase, gap.ofPhase());
        }
        publisher.ifPresent(record -> add(missing, record, gap.ofPublisher()));
        if (!missing.isEmpty()) {
            return worded(missing);
        }
        if (isLeftOut(gap)) {
            return LEFT_OUT;
        }
        return hasAny(gap) ? NOT_TOLD : NOT_SAID;
    }

    private static void add(List<Missing> to, Annotated object, List<AttributeName<?>> attributes) {
        for (Missing missing : object.missing()) {
            for (AttributeName<?> attribute : attributes) {
                if (missing.attribute().equals(attribute.name())) {
                    to.add(missing);
                }
            }
        }
    }

    /** The reason of several that comes first in its list, so that the order of the record does not matter. */
    private static String worded(List<Missing> missing) {
        MissingReason first = missing.get(0).reason();
        for (Missing one : missing) {
            first = one.reason().code().compareTo(first.code()) < 0 ? one.reason() : first;
        }
        if (OF_WITHHOLDING.contains(first)) {
            return WITHHELD;
        }
        if (first.equals(MissingReason.REDACTED_BY_PROFILE)) {
            return LEFT_OUT;
        }
        if (first.equals(MissingReason.NONE_EXISTS)) {
            return "There is none, as far as is recorded here.";
        }
        if (first.equals(MissingReason.NOT_APPLICABLE)) {
            return "The question does not arise here.";
        }
        if (first.equals(MissingReason.NOT_STATED)) {
            return "Not known: the sources at hand do not say it.";
        }
        if (first.equals(MissingReason.UNKNOWN_TO_SOURCE)) {
            return "Not known: a source says that it does not know it.";
        }
        if (first.equals(MissingReason.NOT_YET_RESEARCHED)) {
            return "Not known: nobody has looked for it yet.";
        }
        if (first.equals(MissingReason.DISPUTED)) {
            return "Not known: sources contradict each other so far that no value is accepted.";
        }
        return "Not known: the reason is one that is not known here.";
    }

    private boolean isLeftOut(Topic.Gap gap) {
        return leavesOut(person.id(), gap.ofPerson())
                || leavesOut(detention.id(), gap.ofDetention())
                || leavesOut(detention.id(), gap.ofArrest())
                || leavesOut(detention.id(), gap.ofPhase())
                || publisher
                        .filter(record -> leavesOut(record.id(), gap.ofPublisher()))
                        .isPresent();
    }

    private boolean leavesOut(RecordId record, List<AttributeName<?>> attributes) {
        return attributes.stream().anyMatch(attribute -> publication.leavesOut(record, attribute));
    }

    /** Whether the record has a value of which nothing is told. */
    private boolean hasAny(Topic.Gap gap) {
        boolean isOfPublisher = publisher.orElse(null) instanceof Organisation organisation
                && has(Organisation.SHAPE, organisation, gap.ofPublisher());
        if (isOfPublisher || has(Person.SHAPE, person, gap.ofPerson())) {
            return true;
        }
        List<AttributeName<?>> whole =
                gap.ofArrest().isEmpty() && gap.ofPhase().isEmpty() ? gap.ofDetention() : List.of();
        if (has(Detention.SHAPE, detention, whole)) {
            return true;
        }
        boolean isOfArrest =
                FormAnswers.steps(detention).stream().anyMatch(arrest -> has(Proceeding.SHAPE, arrest, gap.ofArrest()));
        return isOfArrest
                || detention.custodyPhases().stream().anyMatch(phase -> has(CustodyPhase.SHAPE, phase, gap.ofPhase()));
    }

    private static <T> boolean has(Shape<T, ?> shape, T object, List<AttributeName<?>> attributes) {
        for (Attribute<T, ?, ?> line : shape.lines()) {
            for (AttributeName<?> attribute : attributes) {
                if (line.name().equals(attribute.name()) && !line.values(object).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}

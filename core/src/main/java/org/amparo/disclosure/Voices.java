package org.amparo.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.custody.Argument;
import org.amparo.custody.Narrative;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.RecordId;
import org.amparo.internal.marking.Levels;
import org.amparo.shape.Shape;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.speech.Speaker;

/**
 * The records whose words give away somebody who is gone without naming them: the statements of a speaker, a publisher
 * or signatories who are gone, the awards that lost a recipient or the giver, the incidents that lost a subject, and the
 * groups that lost their affiliation or every member.
 */
final class Voices {

    private static final Set<String> OF_STATEMENT = Set.of(
            Statement.TITLES.name(), Statement.TEXTS.name(), Statement.SOURCE.name(), CaseRecord.IDENTIFIERS.name());
    /** The words of a quotation, and the place of it, which may be given in its words. */
    private static final Set<String> QUOTATION = Set.of(Evidence.WORDING.name(), Evidence.LOCATOR.name());

    private static final Set<String> AUTHORS =
            Set.of(Statement.SPEAKER.name(), Statement.SIGNATORIES.name(), Statement.PUBLISHER.name());

    private static final Set<String> OF_SPEAKER = Set.of(Speaker.PERSON.name(), Speaker.ON_BEHALF_OF.name());
    private static final Set<String> OF_AWARD = Set.of(Award.CONFERRED_BY.name(), Award.CONFERRALS.name());
    private static final Set<String> OF_INCIDENT = Set.of(Incident.SUBJECTS.name());
    private static final Set<String> OF_GROUP = Set.of(Group.AFFILIATION.name(), Group.MEMBERS.name());

    private final CaseFile original;
    private final Set<RecordId> lost = new HashSet<>();

    private Voices(CaseFile original) {
        this.original = original;
    }

    static Voices lost(CaseFile original, CaseFile left) {
        Voices voices = new Voices(original);
        for (Statement statement : original.records(Statement.class)) {
            voices.add(statement, left.find(statement.id()).filter(now -> isHeard(statement, now)));
        }
        for (Award award : original.records(Award.class)) {
            voices.add(award, left.find(award.id()).filter(now -> isHeard(award, now)));
        }
        for (Incident incident : original.records(Incident.class)) {
            voices.add(incident, left.find(incident.id()).filter(now -> isHeard(incident, now)));
        }
        for (Group group : original.records(Group.class)) {
            voices.add(group, left.find(group.id()).filter(now -> isHeard(group, now)));
        }
        return voices;
    }

    private void add(CaseRecord record, Optional<? extends CaseRecord> heard) {
        if (heard.isEmpty()) {
            lost.add(record.id());
        }
    }

    private static boolean isHeard(Statement before, Statement now) {
        return before.speaker().isPresent() == now.speaker().isPresent()
                && isLeft(before.speaker(), now.speaker(), Speaker::person)
                && isLeft(before.speaker(), now.speaker(), Speaker::onBehalfOf)
                && before.signatories().isEmpty() == now.signatories().isEmpty()
                && isLeft(before.publisher(), now.publisher(), Optional::of)
                && !keepsBack(Statement.SHAPE, before, now, AUTHORS)
                && before.speaker()
                        .filter(speaker -> keepsBackPerson(speaker) || keepsBack(speaker, now.speaker()))
                        .isEmpty();
    }

    private static <P> boolean isLeft(Optional<P> before, Optional<P> now, Function<P, Optional<?>> part) {
        return before.flatMap(part).isEmpty() || now.flatMap(part).isPresent();
    }

    /** Whether somebody is not recorded because they are kept back. They are gone like somebody who is. */
    private static <T extends Annotated> boolean keepsBack(Shape<T, ?> shape, T before, T now, Set<String> names) {
        return Stream.concat(
                        before.missing().stream().filter(Levels::keepsBack).map(Missing::attribute),
                        before.markings().stream()
                                .filter(entry -> entry.level().isAbove(Marking.PUBLIC))
                                .map(AttributeMarking::attribute))
                .anyMatch(name -> names.contains(name)
                        && Objects.requireNonNull(shape.attributes().get(name))
                                .values(now)
                                .isEmpty());
    }

    private static boolean keepsBack(Speaker before, Optional<Speaker> now) {
        return now.filter(left -> keepsBack(Speaker.SHAPE, before, left, OF_SPEAKER))
                .isPresent();
    }

    private static boolean keepsBackPerson(Annotated speaker) {
        return speaker.missing().stream().anyMatch(Levels::keepsBack);
    }

    private static boolean isHeard(Award before, Award now) {
        List<?> recipients = now.conferrals().stream().map(Conferral::recipient).toList();
        return before.conferrals().stream().map(Conferral::recipient).allMatch(new HashSet<>(recipients)::contains)
                && isLeft(before.conferredBy(), now.conferredBy(), Optional::of)
                && !keepsBack(Award.SHAPE, before, now, OF_AWARD);
    }

    /** What an incident says holds for all its subjects, so its words tell of the one who is gone. */
    private static boolean isHeard(Incident before, Incident now) {
        return now.subjects().containsAll(before.subjects())
                && !keepsBack(Incident.SHAPE, before, now, OF_INCIDENT)
                && before.missing().stream()
                        .noneMatch(gap -> OF_INCIDENT.contains(gap.attribute()) && Levels.keepsBack(gap));
    }

    private static boolean isHeard(Group before, Group now) {
        return isLeft(before.affiliation(), now.affiliation(), Optional::of)
                && before.members().isEmpty() == now.members().isEmpty()
                && !keepsBack(Group.SHAPE, before, now, OF_GROUP);
    }

    /** Whether the attribute of an object holds such words. */
    boolean isLost(Optional<RecordId> record, Object object, String attribute) {
        if (object instanceof CaseRecord whole) {
            return lost.contains(whole.id()) && isWords(whole, attribute);
        }
        if (object instanceof Narrative narrative && attribute.equals(Narrative.DESCRIPTION.name())) {
            return narrative.evidence().stream().anyMatch(evidence -> isLost(evidence.statement()));
        }
        if (object instanceof Argument argument && attribute.equals(Argument.DESCRIPTION.name())) {
            return argument.evidence().stream().anyMatch(evidence -> isLost(evidence.statement()));
        }
        if (!QUOTATION.contains(attribute)) {
            return false;
        }
        return (object instanceof Evidence evidence && isLost(evidence.statement()))
                || (object instanceof Relay relay && isLost(relay.statement()))
                || (object instanceof Mention && record.filter(lost::contains).isPresent());
    }

    /** Whether the words of a record are lost. */
    boolean isLost(RecordId statement) {
        return original.find(statement)
                .map(CaseRecord::id)
                .filter(lost::contains)
                .isPresent();
    }

    private static boolean isWords(CaseRecord record, String attribute) {
        return record instanceof Statement
                ? OF_STATEMENT.contains(attribute)
                : attribute.equals(Award.GROUNDS.name())
                        || attribute.equals(Group.DESCRIPTION.name())
                        || attribute.equals(Incident.DESCRIPTION.name());
    }
}

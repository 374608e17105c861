package org.amparo.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.casefile.CaseFile;
import org.amparo.code.MissingReason;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Missing;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.internal.marking.Levels;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;

/**
 * The attributes of records of which something was left out, so that nobody may say that the file does not know it. What
 * no publication shows, such as evidence that was retracted, is not among them, nor is what the model keeps back, but for
 * sources that only this has.
 */
final class Omissions {

    private static final Set<WithheldReason> OF_ALL_PUBLICATIONS =
            Set.of(WithheldReason.FLOOR, WithheldReason.WITHDRAWN, WithheldReason.RETRACTED);

    private final Map<RecordId, Set<String>> attributes = new HashMap<>();

    private Omissions() {}

    static Omissions of(CaseFile original, List<Withheld> withheld) {
        Omissions omissions = new Omissions();
        // Where nobody may know whether a statement was retracted, what was read in it goes as if it was, but is left
        // out.
        boolean hidesRetractions = original.records().stream().anyMatch(Retraction::isHidden);
        Map<RecordId, LostEvidence> sources = new HashMap<>();
        for (Withheld entry : withheld) {
            Optional<CaseRecord> record = entry.record().flatMap(original::find);
            boolean isLeftOut = !OF_ALL_PUBLICATIONS.contains(entry.reason())
                    || (hidesRetractions && entry.reason() == WithheldReason.WITHDRAWN);
            if (record.isEmpty() || !(isLeftOut || entry.reason() == WithheldReason.FLOOR)) {
                continue;
            }
            LostEvidence lost = sources.computeIfAbsent(record.get().id(), none -> new LostEvidence(record.get()));
            if (isLeftOut) {
                omissions.add(original, record.get(), entry);
                lost.leftOut.add(entry.at().toString());
            } else {
                lost.keptBack.add(entry.at().toString());
            }
        }
        sources.forEach((record, lost) -> {
            if (lost.isAny()) {
                omissions.add(record, Annotated.EVIDENCE.name());
            }
        });
        return omissions;
    }

    /**
     * Whether evidence of a record goes within what is left out of it, or what the model keeps back has a source that nothing
     * else of the record has.
     */
    private static final class LostEvidence {

        private final CaseRecord record;
        private final Set<String> leftOut = new HashSet<>();
        private final Set<String> keptBack = new HashSet<>();

        private final Set<StatementId> ofKeptBack = new HashSet<>();
        private final Set<StatementId> ofOthers = new HashSet<>();
        private boolean isLeftOut;

        LostEvidence(CaseRecord record) {
            this.record = record;
        }

        boolean isAny() {
            EvidencePlaces.in(record).forEach((at, evidence) -> add(at.toString(), evidence.statement()));
            return isLeftOut || !ofOthers.containsAll(ofKeptBack);
        }

        private void add(String at, StatementId statement) {
            isLeftOut |= isWithin(at, leftOut);
            (isWithin(at, keptBack) ? ofKeptBack : ofOthers).add(statement);
        }

        private static boolean isWithin(String at, Set<String> places) {
            String place = at;
            while (!places.contains(place) && !place.isEmpty()) {
                place = place.substring(0, place.lastIndexOf('/'));
            }
            return places.contains(place);
        }
    }

    boolean has(RecordId record, AttributeName<?> attribute) {
        return attributes.getOrDefault(record, Set.of()).contains(attribute.name());
    }

    private void add(CaseFile original, CaseRecord record, Withheld entry) {
        entry.attribute().ifPresent(name -> add(record.id(), name));
        addAround(record, entry.at());
        if (entry.reason() == WithheldReason.TELLS_OF_WITHHELD) {
            addGaps(record);
        }
        if (record instanceof Detention detention) {
            addDetainee(original, detention.detainee());
        }
        if (record instanceof Group group && losesMembers(entry)) {
            addDetainee(original, group.id());
        }
    }

    /** Whether those who are left out of a group may lack its detentions. */
    private static boolean losesMembers(Withheld entry) {
        String at = entry.at().toString();
        return at.isEmpty()
                || at.startsWith(Pointer.ROOT.member(Group.MEMBERS.name()).toString())
                || at.startsWith(Pointer.ROOT.member(Group.SUBGROUPS.name()).toString());
    }

    private void add(RecordId record, String attribute) {
        attributes.computeIfAbsent(record, none -> new HashSet<>()).add(attribute);
    }

    /** The attributes of which something stands in a place, but for what stands beside a piece of evidence. */
    private void addAround(CaseRecord record, Pointer at) {
        for (String name : at.toString().split("/", -1)) {
            if (name.equals(Annotated.EVIDENCE.name())) {
                return;
            }
            add(record.id(), name);
        }
    }

    /** Whoever is said to be held lacks what is left out of the detention, too, and so do all who belong to a group. */
    private void addDetainee(CaseFile original, RecordId id) {
        Optional<CaseRecord> detainee = original.find(id).filter(one -> !has(one.id(), Detention.DETAINEE));
        detainee.ifPresent(one -> add(one.id(), Detention.DETAINEE.name()));
        if (detainee.isPresent() && detainee.get() instanceof Group group) {
            group.members().forEach(member -> addDetainee(original, member.member()));
            group.subgroups().forEach(part -> addDetainee(original, part));
        }
    }

    /** The gaps of a record that say that something is withheld. */
    private void addGaps(CaseRecord record) {
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                if (object instanceof Annotated annotated) {
                    for (Missing gap : annotated.missing()) {
                        if (Levels.keepsBack(gap) || gap.reason().equals(MissingReason.REDACTED_BY_PROFILE)) {
                            add(record.id(), gap.attribute());
                        }
                    }
                }
            }
        });
    }
}

package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.internal.answer.RetractedStatements;
import org.amparo.internal.marking.Levels;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Types;
import org.amparo.time.Period;

/**
 * The search for dates and periods that another one has taken the place of, and of which all that tells of them may be
 * shown: the value of today, the evidence that was superseded, and the statement in which it was read. What was withdrawn
 * is not among them, and nothing of somebody who is shown without the name.
 */
final class FormerValues {

    /**
     * A record, or a part of it.
     *
     * @param attribute the attribute of the record that has the part
     */
    private record Place(RecordId record, Optional<String> attribute) {

        Place within(Attribute<?, ?, ?> line) {
            return attribute.isPresent() ? this : new Place(record, Optional.of(line.name()));
        }
    }

    private final CaseFile shown;
    private final Omissions omissions;
    private final RetractedStatements retracted;
    private final Remainder remainder;
    private final PublicationProfile profile;
    private final Map<RecordId, List<FormerValue>> found = new HashMap<>();

    private FormerValues(
            CaseFile shown,
            Omissions omissions,
            RetractedStatements retracted,
            Remainder remainder,
            PublicationProfile profile) {
        this.shown = shown;
        this.omissions = omissions;
        this.retracted = retracted;
        this.remainder = remainder;
        this.profile = profile;
    }

    /**
     * The former values of the records of a publication.
     *
     * @param original the file of which it was made
     * @param retracted all statements of that file which were retracted
     * @param level the level of its records unless they say otherwise
     */
    static Map<RecordId, List<FormerValue>> of(
            CaseFile original,
            Marking level,
            CaseFile shown,
            Omissions omissions,
            RetractedStatements retracted,
            Remainder remainder,
            PublicationProfile profile) {
        FormerValues values = new FormerValues(shown, omissions, retracted, remainder, profile);
        for (CaseRecord record : original.records()) {
            Optional<CaseRecord> left =
                    shown.find(record.id()).filter(one -> one.id().equals(record.id()));
            if (left.isPresent() && !left.get().isRetracted() && !remainder.isOfNameless(record.id())) {
                values.add(record.shaped(), left.get(), level);
            }
        }
        return values.found;
    }

    private <T extends CaseRecord> void add(Shaped<T> record, CaseRecord left, Marking level) {
        Shape<T, ?> shape = record.shape();
        if (shape.type().isInstance(left) && tells(shape, record.object())) {
            Place place = new Place(record.object().id(), Optional.empty());
            add(place, shape, record.object(), shape.type().cast(left), level);
        }
    }

    /** Whether anything in an object was superseded, as in few. */
    private static <T, B> boolean tells(Shape<T, B> shape, T object) {
        if (object instanceof Annotated told) {
            for (Evidence evidence : told.evidence()) {
                if (isSuperseded(evidence)) {
                    return true;
                }
            }
        }
        for (Attribute<T, B, ?> line : shape.lines()) {
            if (line.type().hasTable() && isTold(line, object)) {
                return true;
            }
        }
        return false;
    }

    private static <T, V> boolean isTold(Attribute<T, ?, V> line, T object) {
        Shape<V, ?> table = line.type().table().orElseThrow();
        for (V part : line.values(object)) {
            if (tells(table, part)) {
                return true;
            }
        }
        return false;
    }

    /** Adds those of an object and of its parts. */
    private <T, B> void add(Place place, Shape<T, B> shape, T object, T left, Marking enclosing) {
        Levels levels = Levels.of(shape, object, enclosing);
        if (object instanceof Annotated told && left instanceof Annotated shownObject) {
            for (Evidence evidence : told.evidence()) {
                if (isSuperseded(evidence) && isShown(evidence, levels)) {
                    add(place, shape, object, left, shownObject, evidence, levels);
                }
            }
        }
        for (Attribute<T, B, ?> line : shape.lines()) {
            if (line.traits().role() == AttributeRole.CLAIM
                    && line.type().table().isPresent()) {
                addParts(place.within(line), line, object, left, levels);
            }
        }
    }

    /** Those of parts; of a list from which one is left out, nobody can tell which is which. */
    private <T, V> void addParts(Place place, Attribute<T, ?, V> line, T object, T left, Levels levels) {
        List<V> parts = line.values(object);
        List<V> shownParts = line.values(left);
        if (parts.size() == shownParts.size()) {
            Shape<V, ?> table = line.type().table().orElseThrow();
            for (int i = 0; i < parts.size(); i++) {
                add(place, table, parts.get(i), shownParts.get(i), levels.within(line));
            }
        }
    }

    private <T, B> void add(
            Place place, Shape<T, B> shape, T object, T left, Annotated told, Evidence evidence, Levels levels) {
        Attribute<T, B, ?> line = shape.attributes().get(evidence.about().orElseThrow());
        if (line != null && isDated(line) && !isLeftOut(place.record(), line, object, left, levels)) {
            String around = place.within(line).attribute().orElseThrow();
            former(around, shape.name(), line, left, told, evidence.rival().orElseThrow())
                    .ifPresent(value -> found.computeIfAbsent(place.record(), none -> new ArrayList<>())
                            .add(value));
        }
    }

    private static boolean isDated(Attribute<?, ?, ?> line) {
        return line.traits().role() == AttributeRole.CLAIM
                && !line.isList()
                && (line.type().equals(Types.DATE) || line.type().equals(Types.PERIOD));
    }

    private <T, V> boolean isLeftOut(RecordId record, Attribute<T, ?, V> line, T object, T left, Levels levels) {
        return line.values(left).isEmpty()
                || !line.values(left).equals(line.values(object))
                || levels.isKeptBack(line.name())
                || profile.hides(levels.of(line))
                || omissions.has(record, AttributeName.of(line.name(), line.type()));
    }

    /** The value, if it is one of the attribute and says another beginning than that of today, or another end. */
    private static <T, V> Optional<FormerValue> former(
            String around, String table, Attribute<T, ?, V> line, T left, Annotated told, DataValue rival) {
        V today = line.values(left).get(0);
        try {
            V former = TreeCodec.read(line.type(), rival);
            boolean isOther = former instanceof Period period ? isOther(period, (Period) today) : !former.equals(today);
            AttributeName<V> name = AttributeName.of(line.name(), line.type());
            return isOther
                    ? Optional.of(
                            new FormerValue(told, around, table, name, rival, TreeCodec.write(line.type(), today)))
                    : Optional.empty();
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** That an end came to be known is no correction. */
    private static boolean isOther(Period former, Period today) {
        boolean haveEnds = former.end().isPresent() && today.end().isPresent();
        return !former.start().equals(today.start())
                || (haveEnds && !former.end().equals(today.end()));
    }

    /** Whether it gave a value, plainly, in the place of which another one has come. */
    private static boolean isSuperseded(Evidence evidence) {
        return evidence.status().equals(Optional.of(ClaimStatus.SUPERSEDED))
                && evidence.about().isPresent()
                && evidence.rival().isPresent()
                && evidence.modality().orElse(Modality.STATED).equals(Modality.STATED);
    }

    private boolean isShown(Evidence evidence, Levels around) {
        if (profile.hides(around.of(Annotated.EVIDENCE.name())) || around.isKeptBack(Annotated.EVIDENCE.name())) {
            return false;
        }
        Levels levels = Levels.of(Evidence.SHAPE, evidence, around.effective());
        boolean isHidden = profile.hides(levels.effective())
                || levels.entries().values().stream().anyMatch(entry -> profile.hides(entry.level()))
                || !Evidence.SHAPE.unknownMembersOf(evidence).isEmpty()
                || Levels.isMisread(Evidence.SHAPE, evidence);
        return !isHidden && isSourceShown(evidence);
    }

    private boolean isSourceShown(Evidence evidence) {
        for (PartRef via : evidence.via()) {
            if (!remainder.has(via)) {
                return false;
            }
        }
        return shown.find(evidence.statement())
                        .filter(Statement.class::isInstance)
                        .filter(one -> !one.isRetracted())
                        .isPresent()
                && !retracted.isWithdrawn(evidence)
                && !remainder.isSourceOfNameless(evidence.statement());
    }
}

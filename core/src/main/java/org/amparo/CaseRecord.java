package org.amparo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.code.ChangeKind;
import org.amparo.code.Marking;
import org.amparo.evidence.Annotated;
import org.amparo.id.RecordId;
import org.amparo.internal.json.Unbound;
import org.amparo.record.Identifier;
import org.amparo.record.Provenance;
import org.amparo.record.Revision;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;

/**
 * A record of a case file: a person, an organisation, a group, a detention, an incident, an award or a statement.
 *
 * <p>A file of a later version may hold records of further types. They are kept, though they are none of these, so a
 * {@code switch} over records needs a default.
 */
public sealed interface CaseRecord extends Annotated
        permits Person, Organisation, Group, Detention, Incident, Award, Statement, OtherRecord {

    /** The name of {@link #identifiers()}. */
    AttributeName<Identifier> IDENTIFIERS = AttributeName.of("identifiers", Types.part(() -> Identifier.SHAPE));

    /** The name of {@link #formerIds()}. */
    AttributeName<RecordId> FORMER_IDS = AttributeName.of("formerIds", Types.reference(RecordId.class));

    /** The name of {@link #provenance()}. */
    AttributeName<Provenance> PROVENANCE = AttributeName.of("provenance", Types.part(() -> Provenance.SHAPE));

    /** The name of {@link #revisions()}. */
    AttributeName<Revision> REVISIONS = AttributeName.of("revisions", Types.part(() -> Revision.SHAPE));

    /** The id, unique in its case file and never changed. */
    RecordId id();

    /** The identifiers of the record in other schemes, any number: a Wikidata item, an ISNI, a row of a list. */
    List<Identifier> identifiers();

    /** The ids of records that were merged into this one, any number. They still lead to it. */
    List<RecordId> formerIds();

    /**
     * The other case files that gave the record or something of it, any number. A join writes it, and finds the record
     * by it in the next join. Absent: the record is the file's own. SECRET unless the markings say otherwise.
     */
    List<Provenance> provenance();

    /** The history of the record, any number of revisions, the newest last. */
    List<Revision> revisions();

    /**
     * Whether the record was retracted, that is, whether its newest revision says so. Retracted evidence does not
     * retract its record.
     */
    default boolean isRetracted() {
        return !revisions().isEmpty()
                && revisions()
                        .get(revisions().size() - 1)
                        .kind()
                        .filter(ChangeKind.RETRACTED::equals)
                        .isPresent();
    }

    /** The record with the attribute table of its type. */
    Shaped<? extends CaseRecord> shaped();

    /** The attribute table of the record's type. */
    default Shape<? extends CaseRecord, ?> shape() {
        return shaped().shape();
    }

    /**
     * The methods that the builders of all records have in common.
     *
     * @param <B> the builder
     */
    interface Builder<B extends Builder<B>> extends Annotated.Builder<B> {
        /** Adds an identifier in another scheme. */
        B addIdentifier(Identifier identifier);

        /** Replaces the identifiers in other schemes. */
        B identifiers(Iterable<? extends Identifier> identifiers);

        /** Adds the id of a record that was merged into this one. */
        B addFormerId(RecordId formerId);

        /** Replaces the ids of records that were merged into this one. */
        B formerIds(Iterable<? extends RecordId> formerIds);

        /** Adds a case file that gave the record or something of it. */
        B addProvenance(Provenance provenance);

        /** Replaces the case files that gave the record. */
        B provenance(Iterable<? extends Provenance> provenance);

        /** Adds the newest revision. */
        B addRevision(Revision revision);

        /** Replaces the revisions. */
        B revisions(Iterable<? extends Revision> revisions);
    }

    /** Adds the lines that every record has, at the end of an attribute table. */
    static <T extends CaseRecord, B extends Builder<B>> Shape<T, B> common(Shape<T, B> shape) {
        return shape.list(IDENTIFIERS, T::identifiers, B::identifiers)
                .identity()
                .list(FORMER_IDS, T::formerIds, B::formerIds)
                .identity()
                .list(PROVENANCE, T::provenance, B::provenance)
                .identity()
                .floor(Marking.SECRET)
                .list(REVISIONS, T::revisions, B::revisions)
                .ordered()
                .history()
                .with(Annotated::annotated)
                .reserve("type");
    }

    /** The attribute tables of the record types by type name, in their usual order. */
    static Map<String, Shape<? extends CaseRecord, ?>> shapes() {
        return RecordShapes.all();
    }

    /**
     * The attribute table of a record type or, for a type that this version does not know, a table that keeps
     * everything.
     */
    static Shape<? extends CaseRecord, ?> shapeOf(String type) {
        Objects.requireNonNull(type, "type");
        Shape<? extends CaseRecord, ?> shape = RecordShapes.of(type);
        return shape == null ? OtherRecord.SHAPE : shape;
    }

    /** All attribute tables of the format: those of the header, of the record types, and of all parts in them. */
    static List<Shape<?, ?>> tables() {
        return RecordShapes.reached();
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static CaseRecord addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}

package org.amparo.testing.internal.plausible;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Marked;
import org.amparo.evidence.Missing;
import org.amparo.id.RecordId;
import org.amparo.record.Identifier;
import org.amparo.record.Provenance;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.shape.Type;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;

/**
 * Adds to a few records what a careful organisation notes in the margins: who may see a part, why it lacks a value,
 * where one value of it was read, a key, a number in another list, and the id of a record that was merged into it. This
 * goes by the attribute tables, since every object can have it.
 */
final class Margins {

    /** The base of a file that gave some of the records. */
    private static final String PARTNER = "https://partner.example/";

    private static final List<Marking> LEVELS =
            List.of(Marking.PARTNERS, Marking.PARTNERS, Marking.RESTRICTED, Marking.SECRET);
    private static final List<MissingReason> REASONS =
            List.of(MissingReason.NOT_STATED, MissingReason.UNKNOWN_TO_SOURCE, MissingReason.NOT_YET_RESEARCHED);

    private final Plan plan;
    private final Telling telling;

    Margins(Plan plan, Telling telling) {
        this.plan = plan;
        this.telling = telling;
    }

    /** The record of this type and position, with notes or as it is. */
    CaseRecord of(CaseRecord record, String type, int position) {
        Dice dice = plan.dice("margins of " + type, position);
        if (!dice.percent(8)) {
            return record;
        }
        Evidence source = telling.found(plan.update(position % plan.detentions)).build();
        return new Notes(dice, source).on(record);
    }

    /** The notes of one record. */
    private static final class Notes {

        private final Dice dice;
        private final Evidence source;
        private int keys;

        Notes(Dice dice, Evidence source) {
            this.dice = dice;
            this.source = source;
        }

        @SuppressWarnings("unchecked") // A record's own table is the table of its type.
        <T extends CaseRecord> CaseRecord on(CaseRecord record) {
            return on((Shape<T, ?>) record.shape(), (T) record);
        }

        private <T, B> T on(Shape<T, B> shape, T object) {
            B builder = shape.newBuilder();
            shape.lines().forEach(line -> copy(line, object, builder));
            shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
            if (object instanceof CaseRecord record && dice.percent(30)) {
                number(shape, record, builder);
            }
            if (dice.percent(15)) {
                note(shape, object, builder);
            }
            return shape.build(builder);
        }

        private <T, B, V> void copy(Attribute<T, B, V> line, T object, B builder) {
            List<V> values = line.values(object);
            if (!values.isEmpty()) {
                line.set(
                        builder,
                        values.stream().map(value -> copied(line.type(), value)).toList());
            }
        }

        private <V> V copied(Type<V> type, V value) {
            return type.table().map(table -> on(table, value)).orElse(value);
        }

        private <B> void number(Shape<?, B> shape, CaseRecord record, B builder) {
            List<Identifier> numbers = new ArrayList<>(record.identifiers());
            Identifier.Builder number =
                    Identifier.builder().scheme("register-of-nowhere").identifier("N-" + dice.between(1, 1 << 20));
            if (dice.percent(30)) {
                number.issuer(LocalizedText.english("An office in Nowhere")).issuedOn(PartialDate.parse("2015-03"));
            }
            numbers.add(number.build());
            shape.line(CaseRecord.IDENTIFIERS).set(builder, List.copyOf(numbers));
            if (dice.percent(30)) {
                shape.line(CaseRecord.FORMER_IDS).setOne(builder, RecordId.parse(record.id() + "-twin"));
                shape.line(CaseRecord.PROVENANCE)
                        .setOne(
                                builder,
                                Provenance.builder()
                                        .iri(record.id().iri(URI.create(PARTNER)))
                                        .contentHash("5e".repeat(32))
                                        .on(PartialDate.parse("2024-05-01"))
                                        .build());
            }
        }

        private <T, B> void note(Shape<T, B> shape, T object, B builder) {
            switch (dice.between(0, 4)) {
                case 0 -> key(shape, object, builder);
                case 1 -> evidence(shape, object, builder);
                case 2 -> missing(shape, object, builder);
                case 3 -> marking(shape, object, builder);
                default -> markings(shape, object, builder);
            }
        }

        private <T, B> void key(Shape<T, B> shape, T object, B builder) {
            if (object instanceof ClaimedPart claim && claim.key().isEmpty()) {
                keys++;
                shape.line(ClaimedPart.KEY).setOne(builder, "note-" + keys);
            }
        }

        /** Adds evidence for one value; not for a date of the past, which another statement may have told earlier. */
        private <T, B> void evidence(Shape<T, B> shape, T object, B builder) {
            List<String> names = claims(shape)
                    .filter(line ->
                            !line.traits().is(Traits.Mark.PAST) && !line.type().hasTable())
                    .filter(line -> !line.values(object).isEmpty())
                    .map(Attribute::name)
                    .toList();
            if (object instanceof Annotated annotated && !names.isEmpty()) {
                Evidence one = source.toBuilder().about(dice.oneOf(names)).build();
                shape.line(Annotated.EVIDENCE).set(builder, and(annotated.evidence(), one));
            }
        }

        private <T, B> void missing(Shape<T, B> shape, T object, B builder) {
            if (object instanceof Annotated annotated) {
                Set<String> told =
                        annotated.missing().stream().map(Missing::attribute).collect(Collectors.toSet());
                List<String> names = claims(shape)
                        .filter(line -> line.values(object).isEmpty() && !told.contains(line.name()))
                        .map(Attribute::name)
                        .toList();
                if (!names.isEmpty()) {
                    Missing.Builder gap = Missing.of(dice.oneOf(names), dice.oneOf(REASONS)).toBuilder();
                    if (dice.percent(20)) {
                        gap.note("Asked for by desk " + dice.between(1, 9));
                    }
                    shape.line(Annotated.MISSING).set(builder, and(annotated.missing(), gap.build()));
                }
            }
        }

        private <T, B> void marking(Shape<T, B> shape, T object, B builder) {
            if (object instanceof Marked marked && marked.marking().isEmpty()) {
                shape.line(Marked.MARKING).setOne(builder, dice.oneOf(LEVELS));
            }
        }

        private <T, B> void markings(Shape<T, B> shape, T object, B builder) {
            if (object instanceof Marked marked && marked.markings().isEmpty()) {
                List<String> names = claims(shape)
                        .filter(line -> !line.values(object).isEmpty())
                        .map(Attribute::name)
                        .toList();
                if (!names.isEmpty()) {
                    shape.line(Marked.MARKINGS)
                            .setOne(builder, AttributeMarking.of(dice.oneOf(names), dice.oneOf(LEVELS)));
                }
            }
        }

        private static <T, B> Stream<Attribute<T, B, ?>> claims(Shape<T, B> shape) {
            return shape.lines().stream().filter(line -> line.traits().role() == AttributeRole.CLAIM);
        }

        private static <V> List<V> and(List<V> some, V one) {
            return Stream.concat(some.stream(), Stream.of(one)).toList();
        }
    }
}

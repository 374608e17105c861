package org.amparo.disclosure;

import java.util.List;
import java.util.Optional;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.evidence.ClaimedPart;
import org.amparo.honours.Conferral;
import org.amparo.internal.merge.RecordCopies;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Traits;

/**
 * A retracted record as a publication shows it: its ids, its history, but not what was changed, and whatever the table
 * requires of it. What decides who may see it stays as well, so that a narrower publication can be made of this one. The
 * conferrals of an award stay in the same way, because each is an item of a feed, whose readers must hear that it was
 * withdrawn.
 */
final class RetractedRecord {

    private RetractedRecord() {}

    static CaseRecord of(CaseRecord record) {
        CaseRecord left = of(record.shaped());
        List<Revision> history = left.revisions().stream()
                .map(revision -> revision.toBuilder().about(Optional.empty()).build())
                .toList();
        return RecordCopies.withRevisions(left, history);
    }

    private static <T extends CaseRecord> T of(Shaped<T> record) {
        return of(record.shape(), record.object());
    }

    private static <T, B> T of(Shape<T, B> shape, T record) {
        B builder = shape.newBuilder();
        shape.lines().stream().filter(RetractedRecord::stays).forEach(line -> line.copy(record, builder));
        if (record instanceof Award award && builder instanceof Award.Builder left) {
            award.conferrals().forEach(conferral -> left.addConferral(of(Conferral.SHAPE, conferral)));
        }
        return shape.build(builder);
    }

    private static boolean stays(Attribute<?, ?, ?> line) {
        Traits traits = line.traits();
        return line.isRequired()
                || line.is(CaseRecord.FORMER_IDS)
                || line.is(ClaimedPart.KEY)
                || traits.role() == AttributeRole.HISTORY
                || traits.role() == AttributeRole.CARRIER
                || traits.is(Traits.Mark.GUARD);
    }
}

package org.amparo.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Extensible;
import org.amparo.evidence.Marked;
import org.amparo.record.Revision;
import org.amparo.shape.Shape;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.ValueKind;
import org.amparo.validation.internal.wording.UsualNames;

/** Finds evidence, a revision, a gap or a marking that names an attribute which its object does not have. */
public final class NoSuchAttribute implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEachWith(
                Marked.MARKINGS,
                Marked.class,
                table -> (object, setting) ->
                        object.markings().stream().anyMatch(entry -> !has(object, table, entry.attribute())));
        signs.inEachWith(
                Annotated.MISSING,
                Annotated.class,
                table -> (object, setting) ->
                        object.missing().stream().anyMatch(gap -> !has(object, table, gap.attribute())));
        signs.inEachWith(
                CaseRecord.REVISIONS, CaseRecord.class, table -> (record, setting) -> changedNone(record, table));
        signs.inEachWith(Annotated.EVIDENCE, Annotated.class, table -> (object, setting) -> isAboutNone(object, table));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        if (!layout.header().amparo().equals(CaseHeader.FORMAT_VERSION)) {
            return; // The names may be those of the later version.
        }
        for (ObjectPlace.Value value : layout.values(ValueKind.ATTRIBUTE)) {
            value.site()
                    .parent()
                    .filter(object -> !UnknownMember.isOfUnknownType(object))
                    .filter(object -> !object.hasAttribute(value.value().toString()))
                    .ifPresent(object -> add(value, object, findings));
        }
    }

    private static boolean isAboutNone(Annotated object, Shape<?, ?> table) {
        List<Evidence> evidence = object.evidence();
        for (int i = 0; i < evidence.size(); i++) {
            Optional<String> about = evidence.get(i).about();
            if (about.isPresent() && !has(object, table, about.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean changedNone(CaseRecord record, Shape<?, ?> table) {
        for (Revision revision : record.revisions()) {
            Optional<String> about = revision.about();
            if (about.isPresent() && !has(record, table, about.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Extensible object, Shape<?, ?> table, String attribute) {
        return table.attributes().containsKey(attribute)
                || object.unknownMembers().members().containsKey(attribute);
    }

    private static void add(ObjectPlace.Value value, ObjectPlace<?> object, Findings findings) {
        List<String> near = UsualNames.meant(
                value.value().toString(), object.shape().attributes().keySet());
        if (near.isEmpty()) {
            findings.add(value.spot());
        } else {
            findings.add("near", value.spot(), String.join(", ", near));
        }
    }
}

package org.amparo.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.data.DataArray;
import org.amparo.data.DataNull;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Type;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds a value that a source is said to give but the attribute cannot have. */
public final class RivalOfAnotherType implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEachWith(
                Annotated.EVIDENCE, Annotated.class, table -> (object, setting) -> isSign(object.evidence(), table));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        if (!layout.header().amparo().equals(CaseHeader.FORMAT_VERSION)) {
            return; // The attribute may have other values in the later version.
        }
        for (ObjectPlace<Evidence> site : layout.sites(Evidence.class)) {
            Evidence evidence = site.object();
            if (site.parent()
                    .filter(object -> !UnknownMember.isOfUnknownType(object))
                    .filter(object -> isOfAnotherType(evidence, object.shape()))
                    .isPresent()) {
                findings.add(site.spot(Evidence.RIVAL));
            }
        }
    }

    private static boolean isSign(List<Evidence> evidence, Shape<?, ?> table) {
        for (int i = 0; i < evidence.size(); i++) {
            if (isOfAnotherType(evidence.get(i), table)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAnotherType(Evidence evidence, Shape<?, ?> table) {
        return evidence.rival().isPresent()
                && !canBe(table, evidence.about(), evidence.rival().get());
    }

    /** Whether the rival fits: null, always; without a name, an object; with a name of no attribute, anything. */
    private static boolean canBe(Shape<?, ?> shape, Optional<String> about, DataValue rival) {
        if (rival instanceof DataNull) {
            return true;
        }
        if (about.isEmpty()) {
            return rival instanceof DataObject;
        }
        Attribute<?, ?, ?> attribute = shape.attributes().get(about.get());
        return attribute == null
                || items(attribute, rival).stream().allMatch(item -> isReadable(attribute.type(), item));
    }

    private static List<DataValue> items(Attribute<?, ?, ?> attribute, DataValue rival) {
        return attribute.isList() && rival instanceof DataArray array ? array.items() : List.of(rival);
    }

    private static boolean isReadable(Type<?> type, DataValue value) {
        try {
            TreeCodec.read(type, value);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }
}

package org.amparo.testing.internal.anything;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.shape.Shape;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.testing.internal.chance.Specimens;

/** Makes JSON that no attribute table describes. */
final class Trees {

    private static final int DEPTH = 3;

    /**
     * How many of a hundred members have a prefix: without one they would hide most persons and detentions, and tests of
     * publications would have little to look at.
     */
    private static final int PRIVATE = 85;

    private final Dice dice;

    Trees(Dice dice) {
        this.dice = dice;
    }

    /** Any value. */
    DataValue value() {
        return value(DEPTH);
    }

    /** Some members with names that neither the table nor the format uses. */
    DataObject unknownMembers(Shape<?, ?> shape) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            String specimen = dice.oneOf(Specimens.MEMBERS);
            String name = dice.percent(PRIVATE) ? "x:" + specimen : specimen;
            if (!shape.attributes().containsKey(name) && !shape.reserved().contains(name)) {
                members.put(name, value());
            }
        }
        return new DataObject(members);
    }

    private DataValue value(int depth) {
        return switch (dice.between(depth > 0 ? 0 : 2, 6)) {
            case 0 -> object(depth - 1);
            case 1 -> array(depth - 1);
            case 2 -> new DataNumber(dice.oneOf(Specimens.NUMBERS));
            case 3 -> new DataBoolean(dice.percent(50));
            case 4 -> DataNull.NULL;
            default -> new DataString(dice.percent(10) ? "" : dice.oneOf(Specimens.SENTENCES));
        };
    }

    private DataObject object(int depth) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        for (int i = dice.between(0, 3); i > 0; i--) {
            members.put(dice.percent(5) ? "" : dice.oneOf(Specimens.MEMBERS), value(depth));
        }
        return new DataObject(members);
    }

    private DataArray array(int depth) {
        List<DataValue> items = new ArrayList<>();
        for (int i = dice.between(0, 3); i > 0; i--) {
            items.add(value(depth));
        }
        return new DataArray(items);
    }
}

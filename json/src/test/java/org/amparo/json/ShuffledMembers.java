package org.amparo.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;

/** JSON with the members of each object in another order, which says the same. */
public final class ShuffledMembers {

    private ShuffledMembers() {}

    /** The same value with its members in an order of chance. */
    public static DataValue of(DataValue value, Random random) {
        if (value instanceof DataObject object) {
            List<String> names = new ArrayList<>(object.members().keySet());
            Collections.shuffle(names, random);
            Map<String, DataValue> members = new LinkedHashMap<>();
            names.forEach(name -> members.put(name, of(object.members().get(name), random)));
            return new DataObject(members);
        }
        if (value instanceof DataArray array) {
            return new DataArray(
                    array.items().stream().map(item -> of(item, random)).toList());
        }
        return value;
    }
}

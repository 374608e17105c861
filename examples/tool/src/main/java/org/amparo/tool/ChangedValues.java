package org.amparo.tool;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.change.Change;
import org.amparo.change.Operation;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.id.PartRef;
import org.amparo.shape.Shaped;
import org.amparo.shape.TreeCodec;

/**
 * The values that changed, as both files have them.
 *
 * @param earlier the earlier file
 * @param newer the newer file
 */
record ChangedValues(CaseFile earlier, CaseFile newer) {

    /** Both, as members {@code before} and {@code after}; one that is not there is left out. */
    JsonObject of(Change change) {
        JsonObject values = new JsonObject();
        before(change).ifPresent(value -> values.with("before", value));
        after(change).ifPresent(value -> values.with("after", value));
        return values;
    }

    /** The earlier value; empty for one that was added. */
    private Optional<DataValue> before(Change change) {
        if (change.operation() == Operation.ADDED) {
            return Optional.empty();
        }
        Optional<DataValue> record = in(earlier, change);
        return change.operation() == Operation.REMOVED
                ? record.flatMap(value -> at(value, path(change)))
                : record.flatMap(value -> replaced(value, change));
    }

    /** The newer value; empty for one that was removed. */
    private Optional<DataValue> after(Change change) {
        return change.operation() == Operation.REMOVED
                ? Optional.empty()
                : in(newer, change).flatMap(value -> at(value, path(change)));
    }

    /** The way to the value: the position, and for an unknown member its name, since the position is its object's. */
    private static List<String> path(Change change) {
        List<String> at = names(change.at().toString());
        return change.attribute()
                .filter(name -> isUnknown(name, at))
                .map(name -> Stream.concat(at.stream(), Stream.of(name)).toList())
                .orElse(at);
    }

    private static boolean isUnknown(String attribute, List<String> at) {
        // The position of a known attribute ends with its name, or with the item of a list of that name.
        return Stream.of(1, 2)
                .noneMatch(last -> at.size() >= last && at.get(at.size() - last).equals(attribute));
    }

    private static List<String> names(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Stream.of(pointer.substring(1).split("/", -1))
                        .map(name -> name.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    private static Optional<DataValue> in(CaseFile file, Change change) {
        return change.record().isEmpty()
                ? Optional.of(TreeCodec.write(CaseHeader.SHAPE, file.header()))
                : change.record().flatMap(id -> file.find(id)).map(record -> json(record.shaped()));
    }

    private static <T> DataValue json(Shaped<T> record) {
        return TreeCodec.write(record.shape(), record.object());
    }

    /** The value in the earlier record, in which the part of the same key may stand at another place of its list. */
    private Optional<DataValue> replaced(DataValue record, Change change) {
        List<String> path = path(change);
        Optional<String> key = change.part().map(PartRef::key);
        Optional<DataValue> after = in(newer, change);
        for (int i = path.size(); key.isPresent() && i > 0; i--) {
            List<String> around = path.subList(0, i);
            if (after.flatMap(value -> at(value, around))
                    .filter(value -> hasKey(value, key.get()))
                    .isPresent()) {
                List<String> within = path.subList(i, path.size());
                return withKey(record, key.get()).flatMap(part -> at(part, within));
            }
        }
        return at(record, path);
    }

    private static boolean hasKey(DataValue value, String key) {
        return value instanceof DataObject object
                && object.member("key").filter(new DataString(key)::equals).isPresent();
    }

    private static Optional<DataValue> withKey(DataValue value, String key) {
        if (hasKey(value, key)) {
            return Optional.of(value);
        }
        Stream<DataValue> inside = value instanceof DataObject object
                ? object.members().values().stream()
                : value instanceof DataArray array ? array.items().stream() : Stream.empty();
        return inside.flatMap(one -> withKey(one, key).stream()).findFirst();
    }

    private static Optional<DataValue> at(DataValue value, List<String> path) {
        Optional<DataValue> found = Optional.of(value);
        for (String name : path) {
            found = found.flatMap(one -> step(one, name));
        }
        return found;
    }

    private static Optional<DataValue> step(DataValue value, String name) {
        if (value instanceof DataObject object) {
            return object.member(name);
        }
        if (value instanceof DataArray array && name.matches("[0-9]{1,9}")) {
            int item = Integer.parseInt(name);
            return item < array.items().size() ? Optional.of(array.items().get(item)) : Optional.empty();
        }
        return Optional.empty();
    }
}

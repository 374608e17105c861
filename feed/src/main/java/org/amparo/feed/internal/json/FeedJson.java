package org.amparo.feed.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.data.DataArray;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.json.address.OwnAddress;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TreeWriter;

/** The JSON of a feed: records in their own format, and the text of the whole. */
public final class FeedJson {

    private FeedJson() {}

    /** Begins an extension with the address of the page that explains it, if the project has one. */
    public static Members extension() {
        Members members = new Members();
        OwnAddress.OF_PROJECT.page("feed").ifPresent(about -> members.add("about", about));
        return members;
    }

    /**
     * The record as in a document, without the members that JSON Feed forbids.
     *
     * @throws RefusedException if an unknown member is nested too deep, or its name too long
     */
    public static DataObject record(CaseRecord record) {
        TreeWriter tree = new TreeWriter();
        try {
            RecordWriter.write(tree, record);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return allowed((DataObject) tree.root());
    }

    /**
     * Leaves out members whose name has a dot or starts with an underscore, nulls, numbers beyond those of a double,
     * because of which a reader may refuse the whole feed, and lists with one of these.
     */
    private static DataObject allowed(DataObject object) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            if (!name.startsWith("_") && name.indexOf('.') < 0) {
                allowed(value).ifPresent(kept -> members.put(name, kept));
            }
        });
        return new DataObject(members);
    }

    private static Optional<DataValue> allowed(DataValue value) {
        if (value instanceof DataObject object) {
            return Optional.of(allowed(object));
        }
        if (value instanceof DataArray array) {
            List<DataValue> items = array.items().stream()
                    .flatMap(item -> allowed(item).stream())
                    .toList();
            return items.size() < array.items().size() ? Optional.empty() : Optional.of(new DataArray(items));
        }
        boolean isForbidden = value == DataNull.NULL || (value instanceof DataNumber number && isTooLarge(number));
        return isForbidden ? Optional.empty() : Optional.of(value);
    }

    private static boolean isTooLarge(DataNumber number) {
        return Double.isInfinite(Double.parseDouble(number.literal()));
    }

    /**
     * The object as text, with each member on a line of its own.
     *
     * @throws RefusedException if an unknown member is nested too deep, or its name too long
     */
    public static String text(DataObject object) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            JsonTextWriter writer = JsonTextWriter.pretty(text);
            RecordWriter.write(writer, object);
            writer.endLine();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return text.toString(UTF_8);
    }
}

package org.amparo.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.Reading;
import org.amparo.disclosure.Receipt;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;

/**
 * The writing of a publication's receipt as JSON, for the owner of the case file: what has to be read before the
 * publication goes out, and what was left out and why. It is no case file, and nothing reads it back.
 */
public final class ReceiptJson {

    private ReceiptJson() {}

    /**
     * Writes the receipt. The file appears whole or not at all, and its owner alone can read it, also where it takes
     * the place of one that others could read.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Publication publication, Path file) throws IOException {
        AtomicFile.write(file, FileUse.RECEIPT, out -> DataJson.write(toDataSince(publication, Set.of()), out));
    }

    /** The JSON of the receipt, in which every place to read is new. */
    public static String write(Publication publication) {
        return writeSince(publication, Set.of());
    }

    /**
     * The JSON of the receipt, which says of each place to read whether it is new since an earlier receipt.
     *
     * @param earlierKeys the keys of the earlier receipt
     */
    public static String writeSince(Publication publication, Collection<String> earlierKeys) {
        return DataJson.write(toDataSince(publication, earlierKeys));
    }

    /** The same as a tree, for whoever has something to add to it. */
    public static DataObject toDataSince(Publication publication, Collection<String> earlierKeys) {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(earlierKeys, "earlierKeys");
        Receipt receipt = publication.receipt();
        Set<Reading> fresh = Set.copyOf(receipt.toReadExcept(earlierKeys));
        DataObject.Builder json = DataObject.builder()
                .put("caseFile", publication.caseFile().id().toString())
                .put("profile", publication.profile().name())
                .put("generatedAt", publication.generatedAt().toString());
        if (!publication.profile().recipients().isEmpty()) {
            json.put(
                    "recipients",
                    publication.profile().recipients().stream()
                            .map(id -> new DataString(id.toString()))
                            .toList());
        }
        receipt.toData().members().forEach(json::put);
        return json.put(
                        "toRead",
                        receipt.toRead().stream()
                                .map(reading -> reading.toData().with("new", new DataBoolean(fresh.contains(reading))))
                                .toList())
                .build();
    }
}

package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.disclosure.Cause;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.Reading;
import org.amparo.disclosure.Receipt;
import org.amparo.disclosure.Withheld;
import org.amparo.disclosure.WithheldReason;
import org.amparo.id.RecordId;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.token.TokenWriter;
import org.amparo.shape.Pointer;

/**
 * The writing of a publication's receipt as JSON, for the owner of the case file: what has to be read before the
 * publication goes out, and what was left out and why. It is no case file, and nothing reads it back.
 */
public final class ReceiptJson implements WithoutJson {

    private final TokenWriter json;
    private final Set<Reading> fresh;

    private ReceiptJson(TokenWriter json, Collection<Reading> fresh) {
        this.json = json;
        this.fresh = Set.copyOf(fresh);
    }

    /**
     * Writes the receipt. The file appears whole or not at all, and its owner alone can read it, also where it takes
     * the place of one that others could read.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Publication publication, Path file) throws IOException {
        AtomicFile.write(file, FileUse.RECEIPT, out -> write(publication, Set.of(), out));
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(publication, earlierKeys, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return out.toString(UTF_8);
    }

    private static void write(Publication publication, Collection<String> earlierKeys, OutputStream out)
            throws IOException {
        JsonTextWriter writer = JsonTextWriter.pretty(out);
        new ReceiptJson(writer, publication.receipt().toReadExcept(earlierKeys)).receipt(publication);
        writer.endLine();
        writer.flush();
    }

    private void receipt(Publication publication) throws IOException {
        Receipt receipt = publication.receipt();
        json.startObject();
        member("caseFile", publication.caseFile().id().toString());
        member("profile", publication.profile().name());
        member("generatedAt", publication.generatedAt().toString());
        if (publication.holdsUntil().isPresent()) {
            member("holdsUntil", publication.holdsUntil().get().toString());
        }
        array("toRead", receipt.toRead(), this::reading);
        array("notSearched", receipt.notSearched(), this::withheld);
        array("causes", receipt.causes(), this::cause);
        counts("kept", receipt.kept());
        counts("total", receipt.total());
        json.endObject();
    }

    private void reading(Reading reading) throws IOException {
        json.startObject();
        member("key", reading.key());
        place(reading.record(), reading.at());
        reason(reading.reason());
        if (!reading.words().isEmpty()) {
            member("words", reading.words());
        }
        json.name("new");
        json.bool(fresh.contains(reading));
        json.endObject();
    }

    private void cause(Cause cause) throws IOException {
        json.startObject();
        if (cause.record().isPresent()) {
            member("record", cause.record().get().toString());
        }
        reason(cause.reason());
        array("withheld", cause.withheld(), this::withheld);
        json.endObject();
    }

    private void withheld(Withheld entry) throws IOException {
        json.startObject();
        place(entry.record(), entry.at());
        member("reason", entry.reason().code());
        member("level", entry.level().toString());
        json.endObject();
    }

    private void place(Optional<RecordId> record, Pointer at) throws IOException {
        if (record.isPresent()) {
            member("record", record.get().toString());
        }
        member("at", at.toString());
    }

    private void reason(WithheldReason reason) throws IOException {
        member("reason", reason.code());
        member("explanation", reason.explanation());
    }

    private void member(String name, String text) throws IOException {
        json.name(name);
        json.string(text);
    }

    private void counts(String name, Map<String, Integer> counts) throws IOException {
        json.name(name);
        json.startObject();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.name(count.getKey());
            json.number(count.getValue().toString());
        }
        json.endObject();
    }

    /** Writes one item of an array. */
    private interface Item<T> {
        void write(T item) throws IOException;
    }

    private <T> void array(String name, List<T> items, Item<T> each) throws IOException {
        json.name(name);
        json.startArray();
        for (T item : items) {
            each.write(item);
        }
        json.endArray();
    }
}

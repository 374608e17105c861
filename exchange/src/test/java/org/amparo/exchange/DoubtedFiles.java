package org.amparo.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.Annotated;
import org.amparo.id.StatementId;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.FullJsonWriter;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.text.LocalizedText;

/** Files of which every single attribute is doubted, as an import of a doubted list would write them. */
public final class DoubtedFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final StatementId RUMOUR = StatementId.of("rumour");

    /** What is no claim. */
    private static final Set<String> ABOUT_NOTHING =
            Set.of("type", "id", "key", "evidence", "marking", "markings", "missing", "revisions", "retracted");

    private DoubtedFiles() {}

    /** The ways to doubt something: one or two pieces of evidence about an attribute. */
    private static final List<List<String>> WAYS = List.of(
            List.of("\"modality\": \"alleged\""),
            List.of("\"credibility\": \"5\""),
            List.of("\"reliability\": \"e\"", "\"status\": \"retracted\""),
            List.of("\"status\": \"accepted\"", "\"modality\": \"denied\""));

    /**
     * A publication of a file with other evidence, and with a statement that it refers to. What is withheld goes first,
     * since evidence about it goes, too, and the publisher alone vouches for the rest.
     */
    public static Publication publication(CaseFile file, long seed) {
        CaseFile left = Publications.of(file, PublicationProfile.INTERNAL).caseFile();
        return Publications.of(of(left, seed), PublicationProfile.INTERNAL);
    }

    private static CaseFile of(CaseFile file, long seed) {
        List<CaseRecord> records = new ArrayList<>(file.records());
        records.add(Statement.builder()
                .id(RUMOUR)
                .titles(LocalizedText.english("What people say"))
                .build());
        CaseFile whole = CaseFile.of(file.header(), records);
        try {
            JsonNode tree = MAPPER.readTree(FullJsonWriter.standard().write(whole));
            List<String> way = WAYS.get((int) (seed % WAYS.size()));
            for (int i = 0; i < whole.records().size(); i++) {
                if (!whole.records().get(i).id().equals(RUMOUR)) {
                    doubt(whole.records().get(i), tree.get("records").get(i), way);
                }
            }
            return CaseJsonReader.standard().read(MAPPER.writeValueAsString(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void doubt(CaseRecord record, JsonNode node, List<String> way) {
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (object instanceof Annotated) {
                    doubt((ObjectNode) node.at(at.toString()), way);
                }
            }
        });
    }

    private static void doubt(ObjectNode object, List<String> way) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.removeAll(ABOUT_NOTHING);
        ArrayNode evidence = MAPPER.createArrayNode();
        for (String name : names) {
            for (String one : way) {
                try {
                    evidence.add(MAPPER.readTree(
                            "{\"about\": \"%s\", \"statement\": \"%s\", %s}".formatted(name, RUMOUR, one)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        // A file can say that it withholds evidence.
        object.remove(List.of("evidence", "missing"));
        if (!evidence.isEmpty()) {
            object.set("evidence", evidence);
        }
    }
}

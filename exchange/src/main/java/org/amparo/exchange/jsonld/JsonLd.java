package org.amparo.exchange.jsonld;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.data.DataObject;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.Readership;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.certain.CertainCase;
import org.amparo.id.AgentId;
import org.amparo.id.CaseFileId;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;

/**
 * A publication as <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a> in the terms of <a
 * href="https://schema.org">schema.org</a>: one document with its context in it and a node for each record, at the
 * record's IRI.
 *
 * <p>What is not certain is left out, and so are charges, sentences, motives and roles. {@code docs/export.md} says what
 * becomes what, and why.
 */
public final class JsonLd {

    private JsonLd() {}

    /**
     * Writes a publication. The same publication gives the same bytes; one record is in memory at a time, beside the
     * publication.
     *
     * @param publication of a file with a {@code base}; nothing in it may be left to be read
     * @param to UTF-8; it stays open
     * @throws ExchangeException {@code not-reviewed} if something must be read first ({@code requireReviewed}); {@code
     *     no-base} if the header has no base, without which records have no IRIs. Nothing is written then
     * @throws IOException if the stream fails
     */
    public static void write(Publication publication, OutputStream to) throws IOException {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(to, "to");
        CertainCase known = CertainCase.of(publication);
        URI base = known.file()
                .header()
                .base()
                .orElseThrow(() -> new ExchangeException(
                        "no-base",
                        "Expected a base in the header: the address at which the IRIs of the records begin."));
        Nodes nodes = new Nodes(known, base);
        Readership readership = publication.readership();
        JsonTextWriter document = JsonTextWriter.pretty(to);
        document.startObject();
        document.name("@context");
        RecordWriter.write(document, Term.context(!readership.isEverybody()));
        document.name("@graph");
        document.startArray();
        if (!readership.isEverybody()) {
            RecordWriter.write(document, notice(readership, known.file().id(), base));
        }
        for (CaseRecord record : known.records()) {
            Optional<JsonLdNode> node = nodes.of(record);
            if (node.isPresent()) {
                RecordWriter.write(document, node.get().toData());
            }
        }
        document.endArray();
        document.endObject();
        document.endLine();
        document.flush();
    }

    /** The node that says for whom the document is: that of the case file. */
    private static DataObject notice(Readership readership, CaseFileId file, URI base) {
        JsonLdNode node = JsonLdNode.of(file.iri(base), Term.DATASET)
                .text(Term.CONDITIONS_OF_ACCESS, readership.profile())
                .node(Term.OF_AUDIENCE, JsonLdNode.value(Term.AUDIENCE).text(Term.AUDIENCE_TYPE, readership.profile()));
        for (AgentId recipient : readership.recipients()) {
            node.node(Term.OF_AUDIENCE, JsonLdNode.value(Term.AUDIENCE).text(Term.IDENTIFIER, recipient.toString()));
        }
        readership.holdsUntil().ifPresent(moment -> node.text(Term.EXPIRES, moment.toString()));
        return node.toData();
    }
}

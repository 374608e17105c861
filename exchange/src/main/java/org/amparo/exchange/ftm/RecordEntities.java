package org.amparo.exchange.ftm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.disclosure.Publication;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.certain.CertainCase;
import org.amparo.id.RecordId;

/**
 * The entities of each record of a publication by itself, as {@link FollowTheMoney} writes those of all: references lead
 * to entities of other records.
 */
public final class RecordEntities implements WithoutJson {

    private final CertainCase known;
    private final EntityLines lines;

    private RecordEntities(Publication publication) {
        this.known = CertainCase.of(publication);
        this.lines = new EntityLines(publication, known);
    }

    /**
     * Those of a publication.
     *
     * @throws ExchangeException {@code not-reviewed} if something must be read first ({@code requireReviewed})
     */
    public static RecordEntities of(Publication publication) {
        return new RecordEntities(Objects.requireNonNull(publication, "publication"));
    }

    /** The entities of a record, one a line in UTF-8; empty if it has none that is certain, or is not there. */
    public Optional<byte[]> lines(RecordId id) {
        Objects.requireNonNull(id, "id");
        return known.find(id, CaseRecord.class).map(this::lines).filter(bytes -> bytes.length > 0);
    }

    private byte[] lines(CaseRecord record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            lines.write(record, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory failed.", e);
        }
        return out.toByteArray();
    }

    /** What it is of. */
    @Override
    public String toString() {
        return "entities of " + known.file().id();
    }
}

package org.amparo.exchange.ftm;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.amparo.disclosure.Publication;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.certain.CertainCase;

/**
 * The entities of a publication in the model of <a href="https://followthemoney.tech">FollowTheMoney</a> 4.5, one on
 * each line: {@code {"id": …, "schema": …, "properties": {name: [text, …]}}}.
 *
 * <p>What is not certain is left out, and so are charges, sentences and motives. {@code docs/export.md} says what becomes
 * what, and why.
 */
public final class FollowTheMoney {

    private FollowTheMoney() {}

    /**
     * Writes a publication. The same publication gives the same bytes; one record is in memory at a time, beside the
     * publication.
     *
     * @param publication nothing in it may be left to be read
     * @param to UTF-8; it stays open
     * @throws ExchangeException {@code not-reviewed} if something must be read first ({@code requireReviewed})
     * @throws IOException if the stream fails
     */
    public static void write(Publication publication, OutputStream to) throws IOException {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(to, "to");
        CertainCase known = CertainCase.of(publication);
        new EntityLines(publication, known).write(known.records(), to);
    }
}

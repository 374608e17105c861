package org.amparo.exchange.internal.table;

import org.amparo.disclosure.Publication;
import org.amparo.exchange.ExchangeException;

/** The check that everything in a publication that must be read was read, which every way out makes. */
public final class ReviewCheck {

    private ReviewCheck() {}

    /**
     * Refuses a publication in which something is left to be read.
     *
     * @throws ExchangeException {@code not-reviewed}
     */
    public static void require(Publication publication) {
        if (!publication.isReviewed()) {
            throw new ExchangeException(
                    "not-reviewed",
                    "Expected a publication of which everything that must be read is acknowledged. See requireReviewed.");
        }
    }
}

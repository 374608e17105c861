package org.amparo.exchange.entity;

import java.io.IOException;

/** Takes the entities of which something did not fit. */
@FunctionalInterface
public interface RejectedEntities {

    /**
     * Takes an entity. Of lines, they come in the order of the file.
     *
     * @throws IOException if it cannot be kept; the import ends
     */
    void reject(RejectedEntity entity) throws IOException;
}

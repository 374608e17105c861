package org.amparo.exchange.internal.fill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.amparo.CaseHeader;
import org.amparo.data.DataObject;
import org.amparo.exchange.ExchangeException;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLineReader;
import org.amparo.json.problem.CaseJsonException;

/** The header in a map. */
public final class MapHeader {

    private MapHeader() {}

    /**
     * Reads it.
     *
     * @param members its members, type and version included
     * @throws ExchangeException {@code map-header} if it is none
     */
    public static CaseHeader read(DataObject members) {
        JsonLines line = new JsonLines();
        line.add(members);
        try (CaseLineReader lines = CaseJsonReader.standard().lines(new ByteArrayInputStream(line.take()))) {
            return lines.header();
        } catch (CaseJsonException e) {
            throw new ExchangeException(
                    "map-header",
                    "Expected a header. In the map, at \"/header"
                            + e.problems().get(0).pointer() + "\": "
                            + e.problems().get(0).code() + ".");
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed.", e);
        }
    }
}

package org.amparo.exchange.entity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.data.DataValue;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.fill.MapHeader;
import org.amparo.exchange.internal.map.SourceMap;
import org.amparo.json.DataJson;
import org.amparo.json.problem.CaseJsonException;

/**
 * What a file of entities does not say itself: the header of the case file, the statement that the file is, and codes
 * for its words. It is an import map without templates; {@linkplain org.amparo docs/popolo-and-ftm.md} describes it.
 */
public final class EntityMap implements WithoutJson {

    private static final Set<String> TABLES =
            Set.of("schema", "gender", "classification", "note", "role", "contact", "country");

    private final SourceMap map;
    private final CaseHeader header;

    private EntityMap(SourceMap map, CaseHeader header) {
        this.map = map;
        this.header = header;
    }

    SourceMap map() {
        return map;
    }

    /**
     * Reads a map.
     *
     * @throws CaseJsonException if the file is not JSON
     * @throws ExchangeException if it is no map; {@code map-…}
     * @throws IOException if the file cannot be read
     */
    public static EntityMap read(Path file) throws IOException {
        return of(DataJson.read(file));
    }

    /**
     * Reads a map.
     *
     * @throws CaseJsonException if the text is not JSON
     * @throws ExchangeException if it is no map; {@code map-…}
     */
    public static EntityMap read(String json) {
        return of(DataJson.read(json));
    }

    /**
     * The map that a JSON value is.
     *
     * @throws ExchangeException if it is none; {@code map-…}
     */
    public static EntityMap of(DataValue value) {
        SourceMap map = SourceMap.of(Objects.requireNonNull(value, "value"), TABLES);
        return new EntityMap(map, MapHeader.read(map.header()));
    }

    /** The header of the case file. */
    public CaseHeader header() {
        return header;
    }

    /**
     * Whether the map says, in its header or anywhere else, who may see what is made by it. If not, all of it is
     * RESTRICTED.
     */
    public boolean hasMarkings() {
        return map.hasMarkings();
    }
}

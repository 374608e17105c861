package org.amparo.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.amparo.data.DataValue;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.map.SheetMap;
import org.amparo.internal.text.ResourceFile;
import org.amparo.json.DataJson;
import org.amparo.json.problem.CaseJsonException;

/**
 * What the columns of a spreadsheet mean: the header of the case file, the statement that the spreadsheet is, templates
 * of records, tables of codes, forms of dates. It is a JSON object; {@linkplain org.amparo docs/import.md} describes its
 * members.
 */
public final class ImportMap implements WithoutJson {

    private static final String SCHEMA = "amparo-import-map-1.0.schema.json";

    private final SheetMap map;

    private ImportMap(SheetMap map) {
        this.map = map;
    }

    SheetMap map() {
        return map;
    }

    /**
     * Reads a map.
     *
     * @throws CaseJsonException if the file is not JSON
     * @throws ExchangeException if it is no map, or something in it is still to be filled in; {@code map-…}
     * @throws IOException if the file cannot be read
     */
    public static ImportMap read(Path file) throws IOException {
        return of(DataJson.read(file));
    }

    /**
     * Reads a map.
     *
     * @throws CaseJsonException if the text is not JSON
     * @throws ExchangeException if it is no map, or something in it is still to be filled in; {@code map-…}
     */
    public static ImportMap read(String json) {
        return of(DataJson.read(json));
    }

    /**
     * The map that a JSON value is.
     *
     * @throws ExchangeException if it is none, or something in it is still to be filled in; {@code map-…}
     */
    public static ImportMap of(DataValue value) {
        Objects.requireNonNull(value, "value");
        return new ImportMap(SheetMap.of(value));
    }

    /**
     * Whether the map says, in its header or anywhere else, who may see what is made by it. If not, all of it is
     * RESTRICTED.
     */
    public boolean hasMarkings() {
        return map.hasMarkings();
    }

    /** The JSON Schema (2020-12) of maps, as text that ends with LF. */
    public static String schema() {
        return ResourceFile.text(ImportMap.class.getResourceAsStream(SCHEMA));
    }
}

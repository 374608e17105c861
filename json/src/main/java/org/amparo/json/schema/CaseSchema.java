package org.amparo.json.schema;

import java.util.Optional;
import org.amparo.internal.text.ResourceFile;
import org.amparo.json.address.OwnAddress;

/**
 * The format as JSON Schema 2020-12, for programs without this library: two schemas for documents, two for a line of
 * JSON Lines. {@linkplain org.amparo docs/schema.md} says what a schema cannot.
 *
 * <p>The schemas for writers refuse every member, record type and id type that this version does not know, except
 * private members, whose names have a colon. The open ones are for readers, and admit everything that a later 1.x
 * brings. Codes are open in all of them.
 */
public enum CaseSchema {

    /** For writers of documents. */
    DOCUMENT("amparo-1.0.schema.json", "document"),

    /** For writers of JSON Lines: each line, the header included. */
    LINE("amparo-1.0-line.schema.json", "line"),

    /** For readers of documents. */
    OPEN_DOCUMENT("amparo-1.0-open.schema.json", "document"),

    /** For readers of JSON Lines. */
    OPEN_LINE("amparo-1.0-open-line.schema.json", "line");

    private final String fileName;
    private final String root;

    CaseSchema(String fileName, String root) {
        this.fileName = fileName;
        this.root = root;
    }

    /** The schema for a use. */
    public static CaseSchema of(boolean open, boolean line) {
        if (open) {
            return line ? OPEN_LINE : OPEN_DOCUMENT;
        }
        return line ? LINE : DOCUMENT;
    }

    /** Whether it is of a line and not of a document. */
    public boolean isOfLines() {
        return this == LINE || this == OPEN_LINE;
    }

    /** Whether it admits members, record types and id types of a later version. */
    public boolean isOpen() {
        return this == OPEN_DOCUMENT || this == OPEN_LINE;
    }

    /** A name for the file: {@code amparo-1.0.schema.json}. */
    public String fileName() {
        return fileName;
    }

    /** The {@code $id}, which is the address of the schema, if the project has one. */
    public Optional<String> id() {
        return OwnAddress.OF_PROJECT.page("schema/" + fileName);
    }

    /** The schema, as JSON text that ends with LF. It needs no other file. */
    public String text() {
        // One file has both; documents and lines begin at different definitions in it.
        CaseSchema whole = of(isOpen(), false);
        return ResourceFile.text(CaseSchema.class.getResourceAsStream(whole.fileName))
                .replace(whole.fileName, fileName)
                .replaceFirst("#/[$]defs/" + whole.root, "#/\\$defs/" + root);
    }
}

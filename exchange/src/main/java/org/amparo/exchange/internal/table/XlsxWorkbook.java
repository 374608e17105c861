package org.amparo.exchange.internal.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amparo.exchange.internal.rows.Headings;

/**
 * A workbook of texts (ECMA-376, SpreadsheetML), written to a stream sheet by sheet. Everything in it that says when it was
 * made says the moment that it is given.
 */
final class XlsxWorkbook {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-";

    /** The years that a ZIP file can hold everywhere in the same way. */
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2099;

    private final ZipOutputStream zip;
    private final Writer xml;
    private final LocalDateTime madeAt;
    private int sheet;
    private int row;

    /**
     * Begins a workbook.
     *
     * @param sheets the names of its sheets, in the order in which they are written
     * @param madeAt the moment at which it was made
     */
    XlsxWorkbook(OutputStream to, List<String> sheets, Instant madeAt) throws IOException {
        this.zip = new ZipOutputStream(to, UTF_8);
        this.xml = new BufferedWriter(new OutputStreamWriter(zip, UTF_8));
        this.madeAt = LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC);
        contentTypes(sheets.size());
        relations();
        properties(madeAt);
        workbook(sheets);
        styles();
    }

    private void contentTypes(int sheets) throws IOException {
        begin("[Content_Types].xml");
        xml.write("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"" + TYPES + "package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        contentType("docProps/core.xml", "package.core-properties+xml");
        contentType("xl/workbook.xml", "officedocument.spreadsheetml.sheet.main+xml");
        contentType("xl/styles.xml", "officedocument.spreadsheetml.styles+xml");
        for (int i = 1; i <= sheets; i++) {
            contentType("xl/" + sheetFile(i), "officedocument.spreadsheetml.worksheet+xml");
        }
        xml.write("</Types>");
        end();
    }

    private void contentType(String part, String type) throws IOException {
        xml.write("<Override PartName=\"/" + part + "\" ContentType=\"" + TYPES + type + "\"/>");
    }

    private static String sheetFile(int number) {
        return "worksheets/sheet" + number + ".xml";
    }

    private void relations() throws IOException {
        begin("_rels/.rels");
        xml.write("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        relation("rId1", OFFICE + "relationships/officeDocument", "xl/workbook.xml");
        relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        xml.write("</Relationships>");
        end();
    }

    private void relation(String id, String type, String target) throws IOException {
        xml.write("<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>");
    }

    private void properties(Instant moment) throws IOException {
        begin("docProps/core.xml");
        xml.write("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:creator>Amparo</dc:creator>");
        for (String name : List.of("created", "modified")) {
            xml.write("<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">" + moment + "</dcterms:" + name + ">");
        }
        xml.write("</cp:coreProperties>");
        end();
    }

    private void workbook(List<String> sheets) throws IOException {
        begin("xl/workbook.xml");
        xml.write("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "relationships\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.write("<sheet name=\"" + sheets.get(i - 1) + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
        }
        xml.write("</sheets></workbook>");
        end();
        begin("xl/_rels/workbook.xml.rels");
        xml.write("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= sheets.size(); i++) {
            relation("rId" + i, OFFICE + "relationships/worksheet", sheetFile(i));
        }
        relation("rId" + (sheets.size() + 1), OFFICE + "relationships/styles", "styles.xml");
        xml.write("</Relationships>");
        end();
    }

    /** The least that spreadsheets ask for. */
    private void styles() throws IOException {
        String format = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"";
        begin("xl/styles.xml");
        xml.write("<styleSheet xmlns=\"" + MAIN + "\">"
                + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\">" + format + "/></cellStyleXfs>"
                + "<cellXfs count=\"1\">" + format + " xfId=\"0\"/></cellXfs></styleSheet>");
        end();
    }

    /** Begins the next sheet. */
    void beginSheet() throws IOException {
        sheet++;
        row = 0;
        begin("xl/" + sheetFile(sheet));
        xml.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    }

    /** Adds a row. An empty text gives no cell. */
    void row(Collection<String> texts) throws IOException {
        row++;
        xml.write("<row r=\"" + row + "\">");
        int column = 0;
        for (String text : texts) {
            if (!text.isEmpty()) {
                xml.write("<c r=\"" + Headings.letters(column) + row
                        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                xml.write(escaped(text));
                xml.write("</t></is></c>");
            }
            column++;
        }
        xml.write("</row>");
    }

    /** A parser of XML makes a line feed of a carriage return that is not escaped. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    /** Ends the sheet. */
    void endSheet() throws IOException {
        xml.write("</sheetData></worksheet>");
        end();
    }

    /** Ends the workbook. The stream stays open. */
    void finish() throws IOException {
        zip.finish();
    }

    private void begin(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        boolean isHeld = madeAt.getYear() >= FIRST_YEAR && madeAt.getYear() <= LAST_YEAR;
        entry.setTimeLocal(isHeld ? madeAt : LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        xml.write(DECLARATION);
    }

    private void end() throws IOException {
        xml.flush();
        zip.closeEntry();
    }
}

package org.amparo.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemSource;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A submission as a document of a word processor: headings, answers and a list of sources, each in a style of its own. */
final class DocxDocument {

    /** The part that says what made it, and what it says in one of ours. */
    static final String ABOUT = "docProps/app.xml";

    static final String MARK = "<Application>" + Submission.MADE_BY + "</Application>";

    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    /** In twentieths of a point. */
    private static final int WIDTH_A4 = 11906;

    private static final int HEIGHT_A4 = 16838;
    private static final int MARGIN = 1361;

    private final XWPFDocument docx;

    private DocxDocument(XWPFDocument docx) {
        this.docx = docx;
    }

    /**
     * The document in Office Open XML.
     *
     * @param madeAt the moment that it names as its own
     */
    static byte[] of(Document document, Instant madeAt) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument docx = new XWPFDocument()) {
            DocxDocument making = new DocxDocument(docx);
            making.describe(document.title(), madeAt);
            making.layOut();
            making.add(document);
            docx.write(out);
            return at(madeAt, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same archive in which every entry has one time. */
    private static byte[] at(Instant moment, byte[] archive) throws IOException {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8);
                ZipOutputStream to = new ZipOutputStream(out, UTF_8)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(time);
                to.putNextEntry(same);
                from.transferTo(to);
            }
        }
        return out.toByteArray();
    }

    /** Says what it is and when it was made, and nothing of who made it where. */
    private void describe(String title, Instant madeAt) {
        CoreProperties about = docx.getProperties().getCoreProperties();
        about.setTitle(plain(title));
        about.setCreator("");
        about.setCreated(Optional.of(Date.from(madeAt)));
        about.setModified(Optional.of(Date.from(madeAt)));
        docx.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(Submission.MADE_BY);
    }

    private void layOut() throws XmlException {
        docx.createStyles()
                .setStyles(StylesDocument.Factory.parse(DocxStyles.STYLES).getStyles());
        docx.createNumbering()
                .setNumbering(
                        NumberingDocument.Factory.parse(DocxStyles.NUMBERS).getNumbering());
        XWPFParagraph footer = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle(DocxStyles.FOOTER);
        footer.createRun().setText("Page ");
        field(footer, "PAGE");
        footer.createRun().setText(" of ");
        field(footer, "NUMPAGES");
        CTSectPr page = docx.getDocument().getBody().getSectPr();
        CTPageSz size = page.addNewPgSz();
        size.setW(WIDTH_A4);
        size.setH(HEIGHT_A4);
        CTPageMar margins = page.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setFooter(MARGIN / 2);
        margins.setHeader(MARGIN / 2);
        margins.setGutter(0);
    }

    /** A number that a word processor counts; until then, it is 1. */
    private static void field(XWPFParagraph paragraph, String name) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }

    private void add(Document document) {
        paragraph(DocxStyles.TITLE, document.title());
        document.notes().forEach(note -> paragraph(DocxStyles.NOTE, note));
        for (Document.Section section : document.sections()) {
            paragraph(DocxStyles.SECTION, section.heading());
            section.replies().forEach(this::reply);
        }
        if (!document.sources().isEmpty()) {
            paragraph(DocxStyles.SECTION, HtmlDocument.SOURCES);
            document.sources().forEach(this::source);
        }
    }

    private void reply(Document.Reply reply) {
        paragraph(DocxStyles.QUESTION, reply.number() + ". " + reply.question());
        for (ItemSentence sentence : reply.sentences()) {
            XWPFParagraph paragraph = paragraph(DocxStyles.ANSWER, sentence.text());
            sentence.notes().forEach(number -> note(paragraph, number));
        }
        reply.remark().ifPresent(remark -> paragraph(DocxStyles.REMARK, remark));
    }

    /** The number of a source, which leads to it. */
    private static void note(XWPFParagraph paragraph, int number) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(anchor(number));
        CTR run = link.addNewR();
        run.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        run.addNewT().setStringValue("[" + number + "]");
    }

    private static String anchor(int number) {
        return "source_" + number;
    }

    private void source(ItemSource source) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(DocxStyles.SOURCE);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(source.number()));
        start.setName(anchor(source.number()));
        paragraph.getCTP().addNewBookmarkEnd().setId(start.getId());
        write(paragraph, source.name());
        source.url().ifPresent(url -> link(paragraph, ", ", url));
        source.archiveUrl().ifPresent(url -> link(paragraph, ", " + Document.copy(source), url));
        for (String wording : source.wordings()) {
            paragraph.createRun().addBreak();
            write(paragraph, wording);
        }
    }

    private static void link(XWPFParagraph paragraph, String before, URI url) {
        write(paragraph, before);
        paragraph.createHyperlinkRun(url.toString()).setText(url.toString());
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, text);
        return paragraph;
    }

    /** Adds words; those that stand by themselves, such as names, as a run each, which has its own direction. */
    private static void write(XWPFParagraph paragraph, String text) {
        for (String part : parts(text)) {
            XWPFRun run = paragraph.createRun();
            run.setText(plain(part));
            if (isFromTheRight(part)) {
                run.getCTR().addNewRPr().addNewRtl();
                // Or a number behind the words would be read as a part of them.
                paragraph.createRun().setText(LEFT_TO_RIGHT_MARK);
            }
        }
    }

    /** A text between its marks of direction, for which a word processor has runs. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[\u2066-\u2069]", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Whether the first letter with a direction is read from the right. */
    private static boolean isFromTheRight(String text) {
        return new RightToLeft.Runs().getBaseDirection(text) == RightToLeft.Runs.RTL;
    }

    /** The words as XML has them: no control characters, and a space for each line end, as on a page of HTML. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\uFFFE\uFFFF]+", " ");
    }
}

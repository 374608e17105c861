package org.amparo.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.owasp.encoder.Encode;

/**
 * A submission as PDF, tagged for screen readers (PDF/UA), with its fonts in it. It is the page of HTML, set for paper.
 * Nothing is fetched, whatever the words of a record look like.
 */
final class PdfDocument {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 22mm 24mm 25mm;
              @bottom-center { content: "Page " counter(page) " of " counter(pages); font-family: %1$s; font-size: 8.5pt } }
            body { font-family: %1$s; font-size: 10pt; line-height: 1.35; margin: 0 }
            h1 { font-size: 15pt; line-height: 1.25; margin: 0 0 4mm 0; padding: 0 0 3mm 0; border-bottom: 0.8pt solid #000 }
            h2 { font-size: 12pt; margin: 7mm 0 2mm 0; padding: 0 0 1mm 0; border-bottom: 0.4pt solid #777; -fs-keep-with-inline: keep }
            h3 { font-size: 10pt; margin: 3.5mm 0 0.8mm 0; -fs-keep-with-inline: keep }
            p { margin: 0 0 1.2mm 6mm; orphans: 2; widows: 2; word-wrap: break-word }
            .remark { font-style: italic } .note { font-style: italic; margin-left: 0 }
            .together { page-break-inside: avoid }
            sup { font-size: 7pt; line-height: 0 } a { color: #000; text-decoration: none }
            ol { margin: 0; padding: 0; list-style: none } li { margin: 0 0 2.4mm 8mm; font-size: 9pt; word-wrap: break-word }
            .number { display: inline-block; width: 8mm; margin-left: -8mm }
            """.replace("%1$s", PdfFonts.FAMILIES);

    /** What the metadata of a PDF of ours says. */
    static final String MARK = "<pdf:Producer>" + Submission.MADE_BY + "</pdf:Producer>";

    /** The XML packet of metadata. */
    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>MOMENT</xmp:CreateDate>
            PRODUCER
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    /** What is said of a number behind a sentence, which leads to its source. */
    private static final String TO_SOURCES = "Source, in the list at the end";

    private final Document document;
    private final Instant madeAt;

    private PdfDocument(Document document, Instant madeAt) {
        this.document = document;
        this.madeAt = madeAt;
    }

    /**
     * The document as PDF.
     *
     * @param madeAt the moment that it names as its own
     * @throws SubmissionException {@code letters-without-font} if it has letters that the fonts do not have
     */
    static byte[] of(Document document, Instant madeAt) {
        try {
            if (!PdfFonts.haveAll(document.text())) {
                throw SubmissionException.lettersWithoutFont();
            }
            return QuietFonts.with(() -> new PdfDocument(document, madeAt).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() throws IOException {
        return rendered(HtmlDocument.printed(document, STYLE), this::describe);
    }

    /** What is still to be done with a PDF before it is saved. */
    @FunctionalInterface
    interface Finish {
        void with(PDDocument pdf) throws IOException;
    }

    /** A page of HTML as PDF. Whatever address it names, nothing is opened for it, in the network or of files. */
    static byte[] rendered(String html, Finish finish) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.addTo(builder);
        builder.useUnicodeBidiSplitter(RightToLeft.Runs::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(html, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            finish.with(pdf);
            pdf.save(out);
        }
        return out.toByteArray();
    }

    /** Says what it is and when it was made, and nothing of who made it where. */
    private void describe(PDDocument pdf) throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(document.title());
        about.setProducer(Submission.MADE_BY);
        about.setCreationDate(GregorianCalendar.from(madeAt.atZone(ZoneOffset.UTC)));
        pdf.setDocumentInformation(about);
        // The id is a hash of this, and of the description.
        pdf.setDocumentId(madeAt.toEpochMilli());
        String xml = METADATA.replace("PRODUCER", MARK)
                .replace("MOMENT", madeAt.toString())
                .replace("TITLE", Encode.forXmlContent(document.title()));
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xml.getBytes(UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                describe(annotation);
            }
        }
    }

    /** Says where a link leads, which a screen reader reads out and PDF/UA asks for (clause 7.18.5). */
    private static void describe(PDAnnotation annotation) {
        if (annotation instanceof PDAnnotationLink link) {
            boolean isAddress = link.getAction() instanceof PDActionURI;
            link.setContents(isAddress ? ((PDActionURI) link.getAction()).getURI() : TO_SOURCES);
        }
    }
}

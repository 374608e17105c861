/** Submissions to bodies of the United Nations, filled from a publication. */
module org.amparo.submission {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;
    requires transitive org.amparo;
    requires org.amparo.json;
    requires org.amparo.feed;
    requires owasp.encoder;

    // The writers of PDF and DOCX.
    requires java.desktop;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.xmlbeans;
    // PDFBox says of no module that it needs this one.
    requires org.apache.commons.logging;

    exports org.amparo.submission;
}

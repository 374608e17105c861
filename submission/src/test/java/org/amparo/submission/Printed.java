package org.amparo.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words of a submission in its formats, without spaces and marks of direction, which each has of its own. */
final class Printed {

    private Printed() {}

    /** The words of the page, with the numbers of the sources before them if the other format writes them. */
    static String html(byte[] page, boolean isNumbered) {
        Document parsed = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
        int number = 0;
        for (Element source : parsed.select("ol > li")) {
            number++;
            if (isNumbered) {
                source.prependText(number + ".");
            }
        }
        return letters(parsed.body().text());
    }

    static String pdf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            // As it is seen: addresses of a line are written after the words around them.
            stripper.setSortByPosition(true);
            String text = stripper.getText(document);
            return letters(text.replaceAll("(?m)^Page \\d+ of \\d+ *$", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String docx(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            StringBuilder text = new StringBuilder();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                text.append(paragraph.getText()).append('\n');
            }
            return letters(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(one -> !Character.isWhitespace(one)
                        && !Character.isISOControl(one)
                        && Character.getType(one) != Character.FORMAT)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}

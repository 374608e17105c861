package org.amparo.submission;

import java.net.URI;
import java.util.List;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemSource;
import org.owasp.encoder.Encode;

/** A submission as HTML that is also XML, without a script, a picture or a font of anybody. */
final class HtmlDocument {

    private static final String STYLE = """
            body { font-family: sans-serif; line-height: 1.4; max-width: 45em; margin: 2em auto; padding: 0 1em }
            h1 { font-size: 1.5em } h2 { font-size: 1.2em; margin-top: 1.5em } h3 { font-size: 1em; margin-bottom: 0.2em }
            p { margin: 0.2em 0 } sup { font-size: 0.7em } .remark { font-style: italic } li { margin: 0.4em 0 }
            """;

    /** What a page of ours begins with. */
    static final String MARK = "<meta name=\"generator\" content=\"Amparo submission\"/>";

    private final StringBuilder html = new StringBuilder();

    private HtmlDocument() {}

    static String of(Document document) {
        HtmlDocument page = new HtmlDocument();
        page.add(document);
        return page.html.toString();
    }

    private void add(Document document) {
        String title = escaped(document.title());
        html.append("<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n");
        html.append("<meta charset=\"utf-8\"/>\n")
                .append(MARK)
                .append("\n<meta name=\"robots\" content=\"noindex\"/>\n");
        html.append("<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n");
        html.append("</head>\n<body>\n<h1>").append(title).append("</h1>\n");
        document.notes().forEach(note -> paragraph("remark", escaped(note)));
        document.sections().forEach(this::section);
        if (!document.sources().isEmpty()) {
            html.append("<h2>Sources</h2>\n<ol>\n");
            document.sources().forEach(this::source);
            html.append("</ol>\n");
        }
        html.append("</body>\n</html>\n");
    }

    private void section(Document.Section section) {
        html.append("<h2>").append(escaped(section.heading())).append("</h2>\n");
        section.replies().forEach(this::reply);
    }

    private void reply(Document.Reply reply) {
        html.append("<h3>")
                .append(escaped(reply.number() + ". " + reply.question()))
                .append("</h3>\n");
        for (ItemSentence sentence : reply.sentences()) {
            html.append("<p>")
                    .append(escaped(sentence.text()))
                    .append(notes(sentence.notes()))
                    .append("</p>\n");
        }
        reply.remark().ifPresent(remark -> paragraph("remark", escaped(remark)));
    }

    private void paragraph(String kind, String text) {
        html.append("<p class=\"").append(kind).append("\">").append(text).append("</p>\n");
    }

    private static String notes(List<Integer> numbers) {
        StringBuilder notes = new StringBuilder();
        for (int number : numbers) {
            notes.append("<a href=\"#source-")
                    .append(number)
                    .append("\">[")
                    .append(number)
                    .append("]</a>");
        }
        return notes.length() == 0 ? "" : "<sup>" + notes + "</sup>";
    }

    private void source(ItemSource source) {
        html.append("<li id=\"").append(source.anchor()).append("\">").append(escaped(source.name()));
        source.url().ifPresent(url -> html.append(", ").append(link(url)));
        source.archiveUrl()
                .ifPresent(url ->
                        html.append(", ").append(escaped(Document.copy(source))).append(link(url)));
        source.wordings().forEach(wording -> html.append("<br/>").append(escaped(wording)));
        html.append("</li>\n");
    }

    /** An address that is also read on paper. */
    private static String link(URI url) {
        return "<a href=\"" + Encode.forHtmlAttribute(url.toString()) + "\">" + escaped(url.toString()) + "</a>";
    }

    private static String escaped(String text) {
        return Encode.forXmlContent(text);
    }
}

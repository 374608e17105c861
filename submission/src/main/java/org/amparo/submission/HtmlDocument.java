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

    /** The heading of the sources. */
    static final String SOURCES = "Sources";

    /** What a page of ours begins with. */
    static final String MARK = "<meta name=\"generator\" content=\"" + Submission.MADE_BY + "\"/>";

    private final StringBuilder html = new StringBuilder();
    private final String style;
    private final boolean isPrinted;

    private HtmlDocument(String style, boolean isPrinted) {
        this.style = style;
        this.isPrinted = isPrinted;
    }

    static String of(Document document) {
        return of(document, new HtmlDocument(STYLE, false));
    }

    /** The same words for paper: with an outline, with names of links, and a question on one page with its answer. */
    static String printed(Document document, String style) {
        return of(document, new HtmlDocument(style, true));
    }

    private static String of(Document document, HtmlDocument page) {
        page.add(document);
        return page.html.toString();
    }

    private void add(Document document) {
        String title = escaped(document.title());
        html.append("<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n");
        if (isPrinted) {
            outline(document);
        } else {
            html.append("<meta charset=\"utf-8\"/>\n")
                    .append(MARK)
                    .append("\n<meta name=\"robots\" content=\"noindex\"/>\n");
        }
        html.append("<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(style)
                .append("</style>\n");
        html.append("</head>\n<body>\n<h1>").append(title).append("</h1>\n");
        document.notes().forEach(note -> paragraph(isPrinted ? "note" : "remark", escaped(note)));
        document.sections().forEach(this::section);
        if (!document.sources().isEmpty()) {
            heading(SOURCES);
            html.append("<ol>\n");
            document.sources().forEach(this::source);
            html.append("</ol>\n");
        }
        html.append("</body>\n</html>\n");
    }

    /** The headings, as a reader of PDF shows them beside the pages. */
    private void outline(Document document) {
        html.append("<bookmarks>");
        document.sections().forEach(section -> bookmark(section.heading()));
        if (!document.sources().isEmpty()) {
            bookmark(SOURCES);
        }
        html.append("</bookmarks>\n");
    }

    private void bookmark(String heading) {
        html.append("<bookmark name=\"")
                .append(Encode.forXmlAttribute(heading))
                .append("\" href=\"#")
                .append(anchor(heading))
                .append("\"/>");
    }

    private static String anchor(String heading) {
        return heading.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private void heading(String heading) {
        html.append(isPrinted ? "<h2 id=\"" + anchor(heading) + "\">" : "<h2>")
                .append(escaped(heading))
                .append("</h2>\n");
    }

    private void section(Document.Section section) {
        keepTogether("<div class=\"together\">\n");
        heading(section.heading());
        boolean isFirst = true;
        for (Document.Reply reply : section.replies()) {
            keepTogether(isFirst ? "" : "<div class=\"together\">\n");
            reply(reply);
            isFirst = false;
        }
    }

    /** A question and its first answer, after the heading if it is the first, stay on one page of paper. */
    private void keepTogether(String mark) {
        html.append(isPrinted ? mark : "");
    }

    private void reply(Document.Reply reply) {
        html.append("<h3>")
                .append(escaped(reply.number() + ". " + reply.question()))
                .append("</h3>\n");
        boolean isFirst = true;
        for (ItemSentence sentence : reply.sentences()) {
            html.append("<p>")
                    .append(escaped(sentence.text()))
                    .append(notes(sentence.notes()))
                    .append("</p>\n");
            keepTogether(isFirst ? "</div>\n" : "");
            isFirst = false;
        }
        reply.remark().ifPresent(remark -> paragraph("remark", escaped(remark)));
        keepTogether(isFirst ? "</div>\n" : "");
    }

    private void paragraph(String kind, String text) {
        html.append("<p class=\"").append(kind).append("\">").append(text).append("</p>\n");
    }

    private String notes(List<Integer> numbers) {
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
        html.append("<li id=\"").append(source.anchor()).append("\">");
        // Beside its words, where a number that the list makes would stand apart from them in the file.
        html.append(isPrinted ? "<span class=\"number\">" + source.number() + ".</span> " : "");
        html.append(escaped(source.name()));
        source.url().ifPresent(url -> html.append(", ").append(link(url)));
        source.archiveUrl()
                .ifPresent(url ->
                        html.append(", ").append(escaped(Document.copy(source))).append(link(url)));
        source.wordings().forEach(wording -> html.append("<br/>").append(escaped(wording)));
        html.append("</li>\n");
    }

    /** An address that is also read on paper. */
    private String link(URI url) {
        String address = Encode.forHtmlAttribute(url.toString());
        return "<a href=\"" + address + "\">" + escaped(url.toString()) + "</a>";
    }

    private static String escaped(String text) {
        return Encode.forXmlContent(text);
    }
}

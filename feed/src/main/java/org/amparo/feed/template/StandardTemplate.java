package org.amparo.feed.template;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.feed.internal.words.FeedPhrases;
import org.amparo.internal.text.Phrases;
import org.owasp.encoder.Encode;

/** The template of {@link ItemTemplate#standard}. */
final class StandardTemplate implements ItemTemplate {

    static final StandardTemplate INSTANCE = new StandardTemplate();

    private StandardTemplate() {}

    @Override
    public String html(ItemView item) {
        Phrases phrases = FeedPhrases.in(item.language().toLocale());
        StringBuilder html = new StringBuilder();
        html.append("<p><strong>").append(escaped(item.title())).append("</strong></p>\n");
        paragraph(html, item.standfirst());
        paragraph(html, item.account());
        if (!item.sections().isEmpty()) {
            html.append("<dl>\n");
            item.sections().forEach(section -> section(html, section));
            html.append("</dl>\n");
        }
        if (!item.sources().isEmpty()) {
            html.append("<p>").append(escaped(phrases.say("heading.sources"))).append("</p>\n<ol>\n");
            item.sources().forEach(source -> source(html, source, phrases));
            html.append("</ol>\n");
        }
        return html.toString();
    }

    private static void section(StringBuilder html, ItemSection section) {
        html.append("<dt>").append(escaped(section.heading())).append("</dt>\n");
        section.lines()
                .forEach(line ->
                        html.append("<dd>").append(marked(line.sentences())).append("</dd>\n"));
    }

    private static void paragraph(StringBuilder html, List<ItemSentence> sentences) {
        if (!sentences.isEmpty()) {
            html.append("<p>").append(marked(sentences)).append("</p>\n");
        }
    }

    private static String marked(List<ItemSentence> sentences) {
        return sentences.stream()
                .map(sentence -> escaped(sentence.text()) + notes(sentence))
                .collect(Collectors.joining(" "));
    }

    /** The numbers of the sources, in brackets. Readers rename what they would lead to, so they are no links. */
    private static String notes(ItemSentence sentence) {
        String marks = marks(sentence);
        return marks.isEmpty() ? "" : "<sup>" + marks + "</sup>";
    }

    private static String marks(ItemSentence sentence) {
        return sentence.notes().stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }

    private static void source(StringBuilder html, ItemSource source, Phrases phrases) {
        html.append("<li>").append(link(source.url(), source.name()));
        source.archiveUrl()
                .ifPresent(address -> html.append(", ").append(link(Optional.of(address), archived(source, phrases))));
        source.wordings().forEach(wording -> html.append("<br>").append(escaped(wording)));
        html.append("</li>\n");
    }

    private static String archived(ItemSource source, Phrases phrases) {
        String copy = phrases.say("source.archive");
        return source.archivedOn()
                .map(on -> phrases.say("source.dated", copy, on))
                .orElse(copy);
    }

    private static String link(Optional<URI> target, String text) {
        return target.map(address ->
                        "<a href=\"" + Encode.forHtmlAttribute(address.toString()) + "\">" + escaped(text) + "</a>")
                .orElseGet(() -> escaped(text));
    }

    private static String escaped(String text) {
        return Encode.forHtmlContent(text);
    }

    @Override
    public String text(ItemView item) {
        Phrases phrases = FeedPhrases.in(item.language().toLocale());
        StringBuilder text = new StringBuilder();
        text.append(item.title()).append('\n');
        block(text, item.standfirst());
        block(text, item.account());
        item.sections()
                .forEach(section -> block(
                        text,
                        section.heading(),
                        section.lines().stream()
                                .map(line -> "- " + sentences(line.sentences()))
                                .toList()));
        if (!item.sources().isEmpty()) {
            block(text, phrases.say("heading.sources"), sourceLines(item.sources()));
        }
        return text.toString();
    }

    private static void block(StringBuilder text, String heading, List<String> lines) {
        text.append('\n').append(heading).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
    }

    private static void block(StringBuilder text, List<ItemSentence> sentences) {
        if (!sentences.isEmpty()) {
            text.append('\n').append(sentences(sentences)).append('\n');
        }
    }

    private static String sentences(List<ItemSentence> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.text() + marks(sentence))
                .collect(Collectors.joining(" "));
    }

    private static List<String> sourceLines(List<ItemSource> sources) {
        return sources.stream()
                .map(source -> "[" + source.number() + "] " + source.name()
                        + source.url().map(address -> " <" + address + ">").orElse("")
                        + source.wordings().stream()
                                .map(wording -> "\n  " + wording)
                                .collect(Collectors.joining()))
                .toList();
    }
}

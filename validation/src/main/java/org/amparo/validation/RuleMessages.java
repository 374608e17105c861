package org.amparo.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.amparo.internal.text.Phrasebook;
import org.amparo.internal.text.Phrases;
import org.amparo.internal.text.ResourceFile;
import org.amparo.validation.internal.rules.Rule;

/** The texts of Amparo's rules: constant, in English, with the messages in other languages beside them. */
final class RuleMessages {

    private static final String TITLE = "title";

    private static final Map<String, Map<String, String>> BY_RULE = byRule();

    private RuleMessages() {}

    private static Map<String, Map<String, String>> byRule() {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        ResourceFile.lines(RuleMessages.class.getResourceAsStream("messages.properties"))
                .forEach((key, text) -> {
                    int dot = key.indexOf('.');
                    String rule = dot < 0 ? key : key.substring(0, dot);
                    String which = dot < 0 ? Rule.Findings.THE_ONE_MESSAGE : key.substring(dot + 1);
                    texts.computeIfAbsent(rule, code -> new LinkedHashMap<>()).put(which, text);
                });
        texts.replaceAll((rule, all) -> Collections.unmodifiableMap(all));
        return Collections.unmodifiableMap(texts);
    }

    /** The messages of a rule by their words; its title is among them. */
    static Map<String, String> of(String rule) {
        return Objects.requireNonNull(BY_RULE.get(rule), rule);
    }

    /** The message of a finding in the language of the locale; in English, or as its rule has it, where there is none. */
    static String translated(Finding finding, Locale locale) {
        return Holder.TRANSLATIONS
                .find(locale)
                .flatMap(words -> words.find(finding.messageKey()))
                .map(text -> filled(text, finding.words()))
                .orElse(finding.message());
    }

    /** A message with its words put in. One without words may have braces of its own. */
    static String filled(String text, List<String> words) {
        return words.isEmpty() ? text : Phrases.fill(text, words.toArray(String[]::new));
    }

    /** Read when a first message is asked for: most programs never do. */
    private static final class Holder {
        static final Phrasebook TRANSLATIONS =
                Phrasebook.translations("messages", file -> RuleMessages.class.getResourceAsStream(file));
    }

    /** The title of a rule. */
    static String title(String rule) {
        return Objects.requireNonNull(of(rule).get(TITLE), rule);
    }
}

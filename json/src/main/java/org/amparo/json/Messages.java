package org.amparo.json;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.internal.text.Phrasebook;
import org.amparo.internal.text.ResourceFile;

/**
 * The messages of problems in other languages. The English text that a problem has from where it was found is looked up in the
 * English file, and what the other file has under the same key is given instead.
 */
final class Messages {

    private static final String KIND = "kind.";
    private static final Pattern SLOT = Pattern.compile("[{](kinds|place|line)[}]");

    private Messages() {}

    /** The message in the language of the locale; as it is where there is none. */
    static String translated(String code, String message, Locale locale) {
        Map<String, String> words = Holder.WORDS.getOrDefault(locale.getLanguage(), Map.of());
        for (Template template : Holder.TEMPLATES.getOrDefault(code, List.of())) {
            Matcher found = template.pattern().matcher(message);
            String text = words.get(template.key());
            if (text != null && found.matches()) {
                return SLOT.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(filled(slot, found, words)));
            }
        }
        return message;
    }

    private static String filled(MatchResult slot, Matcher found, Map<String, String> words) {
        String name = slot.group(1);
        String english = found.group(name);
        if (!name.equals("kinds")) {
            return english;
        }
        return Arrays.stream(english.split(", | or ", -1))
                .map(kind -> words.getOrDefault(Holder.KINDS.getOrDefault(kind, kind), kind))
                .collect(joining(", "));
    }

    /** Everything in the file of one language, by key. */
    static Map<String, String> read(String language) {
        return ResourceFile.lines(Messages.class.getResourceAsStream(Phrasebook.file("messages", language)));
    }

    /** What a key belongs to: the code, or {@code kind}. */
    static String code(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    /** An English message with what can be filled in. */
    private record Template(String key, Pattern pattern, boolean constant) {

        static Template of(String key, String text) {
            Matcher slots = SLOT.matcher(text);
            StringBuilder pattern = new StringBuilder();
            int end = 0;
            while (slots.find()) {
                pattern.append(Pattern.quote(text.substring(end, slots.start())));
                pattern.append("(?<").append(slots.group(1)).append(">.+)");
                end = slots.end();
            }
            pattern.append(Pattern.quote(text.substring(end)));
            return new Template(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), end == 0);
        }
    }

    /** Read when a first message is asked for: most programs never do. */
    private static final class Holder {

        static final Map<String, Map<String, String>> WORDS =
                Phrasebook.LANGUAGES.stream().collect(toUnmodifiableMap(Function.identity(), Messages::read));

        private static final Map<String, String> IN_ENGLISH = WORDS.getOrDefault(Phrasebook.ENGLISH, Map.of());

        /** By code; those in which nothing is filled in come first, for one of them may look like another filled in. */
        static final Map<String, List<Template>> TEMPLATES = IN_ENGLISH.entrySet().stream()
                .map(entry -> Template.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Template::constant).reversed())
                .collect(collectingAndThen(
                        groupingBy(template -> code(template.key()), Collectors.toUnmodifiableList()), Map::copyOf));

        static final Map<String, String> KINDS = IN_ENGLISH.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(KIND))
                .collect(toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}

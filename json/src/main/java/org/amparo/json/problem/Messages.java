package org.amparo.json.problem;

import java.util.List;
import java.util.Locale;
import org.amparo.internal.text.Phrasebook;
import org.amparo.internal.text.Phrases;

/** The messages of problems in other languages than English, in which every problem has its message already. */
final class Messages {

    private static final String ID_TYPE = "id-type";

    private Messages() {}

    /** The message in the language of the locale; in English where that has none. */
    static String translated(JsonProblem problem, Locale locale) {
        return Holder.TRANSLATIONS
                .find(locale)
                .flatMap(words -> words.find(problem.messageKey()).map(text -> filled(text, problem, words)))
                .orElse(problem.message());
    }

    private static String filled(String text, JsonProblem problem, Phrases words) {
        List<String> arguments = problem.arguments();
        if (problem.messageKey().equals(ID_TYPE)) {
            List<String> kinds = arguments.stream()
                    .map(type -> words.find("kind." + type).orElse(type))
                    .toList();
            return Phrases.fill(text, String.join(", ", kinds));
        }
        // A problem of another version may have fewer.
        boolean lacksSome = text.contains("{" + arguments.size() + "}");
        return lacksSome ? problem.message() : Phrases.fill(text, arguments.toArray(String[]::new));
    }

    /** Read when a first message is asked for: most programs never do. */
    private static final class Holder {
        static final Phrasebook TRANSLATIONS =
                Phrasebook.translations("messages", file -> Messages.class.getResourceAsStream(file));
    }
}

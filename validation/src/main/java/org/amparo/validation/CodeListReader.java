package org.amparo.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.code.Code;
import org.amparo.code.Vocabularies;
import org.amparo.code.Vocabulary;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.validation.internal.wording.Nearest;

/** Reads the codes of a house, strictly: a slip would leave a code unknown, or hide a misspelt one. */
final class CodeListReader {

    private static final String SYNTAX = "code-list-syntax";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<Code, LocalizedText> labels = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int line;

    private CodeListReader() {}

    static Map<Code, LocalizedText> read(BufferedReader text) throws IOException {
        CodeListReader reader = new CodeListReader();
        try {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                reader.line++;
                reader.add(reader.line == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
            }
        } catch (CharacterCodingException e) {
            throw new InvalidValueException(SYNTAX, "The file is not UTF-8.");
        }
        if (!reader.problems.isEmpty()) {
            throw new InvalidValueException(SYNTAX, String.join(" ", reader.problems));
        }
        return reader.labels;
    }

    private void add(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.startsWith("#") || text.startsWith("!")) {
            return;
        }
        int equals = text.indexOf('=');
        String[] key = text.substring(0, Math.max(0, equals)).strip().split("\\.", -1);
        String label = text.substring(equals + 1).strip();
        if (key.length != 3) {
            problem("expected vocabulary.code.language = label, such as capacity.podcaster.en = podcaster");
        } else if (text.indexOf('\\') >= 0) {
            problem("expected the letters themselves, in UTF-8, and no backslash");
        } else if (label.isBlank()) {
            problem("expected a label after the equals sign");
        } else {
            vocabulary(key[0])
                    .flatMap(vocabulary -> code(vocabulary, key[1]))
                    .ifPresent(code -> language(key[2]).ifPresent(language -> add(code, language, label)));
        }
    }

    private Optional<Vocabulary<?>> vocabulary(String name) {
        Optional<Vocabulary<?>> found = Vocabularies.all().stream()
                .filter(vocabulary -> vocabulary.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            List<String> near = Nearest.to(name, Vocabularies.all().stream().map(Vocabulary::name));
            problem(
                    near.isEmpty()
                            ? "no vocabulary has this name; docs/vocabularies.md has all"
                            : "no vocabulary has this name; perhaps it is meant to be: " + String.join(", ", near));
        }
        return found;
    }

    private Optional<Code> code(Vocabulary<?> vocabulary, String text) {
        try {
            Code code = vocabulary.of(text);
            if (!code.isKnown()) {
                return Optional.of(code);
            }
            problem("the vocabulary " + vocabulary.name() + " has this code itself");
        } catch (InvalidValueException e) {
            problem("expected a code of small letters and digits, in words with hyphens between them");
        }
        return Optional.empty();
    }

    private Optional<LanguageTag> language(String text) {
        try {
            return Optional.of(LanguageTag.parse(text));
        } catch (InvalidValueException e) {
            problem("expected a language tag, such as az or zh-Hant");
            return Optional.empty();
        }
    }

    private void add(Code code, LanguageTag language, String label) {
        LocalizedText before = labels.get(code);
        if (before == null) {
            labels.put(code, LocalizedText.of(language, label));
        } else if (before.in(language).isEmpty()) {
            labels.put(code, before.with(language, label));
        } else {
            problem("the code has a label in this language already");
        }
    }

    private void problem(String what) {
        problems.add("Line " + line + ": " + what + ".");
    }
}

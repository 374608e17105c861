package org.amparo.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.code.Code;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.LocalizedText;

/**
 * The codes that a house uses beside those of Amparo, with their labels, so that the rule {@code unknown-code} finds
 * only those that nobody has stated.
 *
 * <pre>
 * # Codes of the desk: vocabulary.code.language = label
 * capacity.podcaster.en = podcaster
 * capacity.podcaster.fr = baladodiffuseur
 * </pre>
 *
 * <p>Such a file is UTF-8 and has a label a line, without escapes: the name of one of {@link
 * org.amparo.code.Vocabularies}, a code that it does not have, and a language tag (BCP 47), with dots between them; then
 * an equals sign and the label. A line that is empty or begins with {@code #} or {@code !} says nothing. A code has at
 * least one label, and one in each language.
 *
 * <p>For everything else such a code is as unknown as before ({@link Code#isKnown()}). Above all, it shows nothing: what
 * hides for a code that Amparo does not know stays hidden. Immutable and thread-safe.
 */
public final class CodeList implements WithoutJson {

    private final Map<Code, LocalizedText> labels;

    private CodeList(Map<Code, LocalizedText> labels) {
        this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws InvalidValueException {@code code-list-syntax}, with every problem and its line in the message, if it has
     *     another form or is not UTF-8. It repeats nothing of the file
     */
    public static CodeList read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        // A reader of files refuses malformed bytes, where a charset would replace them.
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(text);
        }
    }

    /**
     * Reads the text of such a file.
     *
     * @param text is read to its end, and not closed
     * @throws IOException if it cannot be read
     * @throws InvalidValueException {@code code-list-syntax}, as for a file
     */
    public static CodeList read(Reader text) throws IOException {
        Objects.requireNonNull(text, "text");
        return new CodeList(CodeListReader.read(new BufferedReader(text)));
    }

    /** The codes, in the order of the file; unmodifiable. */
    public Set<Code> codes() {
        return labels.keySet();
    }

    /** The labels of one of the codes, in the languages that the file has; empty for any other code. */
    public Optional<LocalizedText> labels(Code code) {
        Objects.requireNonNull(code, "code");
        return Optional.ofNullable(labels.get(code));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeList that && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return labels.hashCode();
    }

    /** The number of codes. */
    @Override
    public String toString() {
        return labels.size() + " codes";
    }
}

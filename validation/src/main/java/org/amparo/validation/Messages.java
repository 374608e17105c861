package org.amparo.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the rules say: constant texts, in English. */
final class Messages {

    private static final Map<String, String> TEXTS = load();

    private Messages() {}

    /** The message of a rule, or one of them. */
    static String of(String rule, String what) {
        return Objects.requireNonNull(TEXTS.get(what.isEmpty() ? rule : rule + "." + what), rule);
    }

    private static Map<String, String> load() {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream("messages.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), texts::getProperty));
    }
}

package org.amparo.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What the rules say: constant texts, in English. */
final class Messages {

    private static final Properties TEXTS = load();

    private Messages() {}

    /** The message of a rule, or one of them. */
    static String of(String rule, String what) {
        return Objects.requireNonNull(TEXTS.getProperty(what.isEmpty() ? rule : rule + "." + what), rule);
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream("messages.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

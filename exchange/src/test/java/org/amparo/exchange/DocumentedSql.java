package org.amparo.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The statements of SQL on a page, so that what it says is what is run. */
public final class DocumentedSql {

    private static final Pattern BLOCK = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    private DocumentedSql() {}

    /** The only block of a page that begins like this. */
    public static String of(String page, String start) {
        try {
            String text = Files.readString(Path.of(System.getProperty("amparo.root"), page));
            return BLOCK.matcher(text)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .filter(sql -> sql.startsWith(start))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

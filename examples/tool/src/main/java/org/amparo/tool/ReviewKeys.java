package org.amparo.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys by which somebody acknowledges having read a place, in files. */
final class ReviewKeys {

    private static final Pattern KEY = Pattern.compile("\\b[0-9a-f]{16}\\b");

    /** A key with a remark, also as a receipt prints it. */
    private static final Pattern LINE = Pattern.compile("(?:key\\s+)?([0-9a-f]{16})(?:\\s.*)?");

    private ReviewKeys() {}

    /**
     * The keys in a file that somebody wrote: one begins each line, other than empty ones and remarks. A line
     * copied from a receipt will do.
     *
     * @throws ToolException if it cannot be read, or a line has no key; a receipt is no such file
     */
    static Set<String> of(Path file) {
        Set<String> keys = new LinkedHashSet<>();
        List<String> lines = read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Matcher key = LINE.matcher(line);
                if (!key.matches()) {
                    throw new ToolException(
                            ExitCode.UNUSABLE, file + " has no key at the start of line " + (i + 1) + ".");
                }
                keys.add(key.group(1));
            }
        }
        return keys;
    }

    /** The keys in an earlier receipt, in any form; none if there is no such file. */
    static Set<String> inReceipt(Path file) {
        return Files.isRegularFile(file)
                ? KEY.matcher(read(file)).results().map(found -> found.group()).collect(Collectors.toSet())
                : Set.of();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, file + " cannot be read: " + Reason.of(e));
        }
    }
}

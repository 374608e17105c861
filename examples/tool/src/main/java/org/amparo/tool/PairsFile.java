package org.amparo.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.change.IriPair;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;

/**
 * A file of pairs of records that are one, each by its global IRI: a pair in a line, with a space between the two.
 * Blank lines, and those that begin with #, say nothing.
 *
 * @param lines the number of the line of each pair
 */
record PairsFile(List<IriPair> pairs, List<Integer> lines) {

    private static final String COMMENT = "#";

    /**
     * Reads a file.
     *
     * @throws ToolException if it cannot be read, or a line is no pair
     */
    static PairsFile read(Path file) {
        List<String> text;
        try {
            text = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, file + " cannot be read: " + Reason.of(e));
        }
        List<IriPair> pairs = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).strip();
            if (!line.isEmpty() && !line.startsWith(COMMENT)) {
                pairs.add(pair(file, i + 1, line));
                lines.add(i + 1);
            }
        }
        return new PairsFile(pairs, lines);
    }

    private static IriPair pair(Path file, int number, String line) {
        String[] iris = line.split("\\s+", -1);
        if (iris.length == 2) {
            try {
                URI one = new URI(iris[0]);
                URI other = new URI(iris[1]);
                if (isGlobal(one) && isGlobal(other)) {
                    return new IriPair(one, other);
                }
            } catch (URISyntaxException e) {
                throw notAPair(file, number);
            }
        }
        throw notAPair(file, number);
    }

    /** Whether it is an address; a mere id would be a URI, too. */
    private static boolean isGlobal(URI iri) {
        return iri.isAbsolute() && !iri.isOpaque();
    }

    private static ToolException notAPair(Path file, int number) {
        return AcceptFile.unusable(
                file,
                "Line " + number
                        + ": Expected the global IRIs of two records, such as https://cases.example/person/ines-calder,"
                        + " with a space between them.");
    }

    /**
     * Writes lines of pairs and comments, for their owner alone.
     *
     * @throws ToolException if they cannot be written
     */
    static void write(Path file, List<String> lines) {
        new ReplacedFile(file).requireNoCaseFile();
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file, FileUse.OWN, (OutputStream to) -> to.write(text));
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, file + " cannot be written: " + Reason.of(e));
        }
    }

    /** The line of a pair, and that of one that is not to be believed before somebody has looked. */
    static String line(URI one, URI other, boolean asComment) {
        return (asComment ? COMMENT + " " : "") + one + " " + other;
    }
}

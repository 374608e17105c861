package org.amparo.json.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Folders that readers see, known by a file that a publication has left there, whoever made it and for whom. */
public final class ServedFolder {

    /** As much of a file as tells what it is. The header of a case file may have long titles. */
    private static final int START = 1 << 16;

    /** What the files have before any record. A case file of an owner has no profile in its header. */
    private static final Map<String, Pattern> MARKS = Map.of(
            "case.json", Pattern.compile("\"profile\"\\s*:\\s*\""),
            "index.json", Pattern.compile("\\A\\s*\\{\\s*\"amparoFeedIndex\""),
            "site.sha256", Pattern.compile("\\A# Amparo site "),
            "datapackage.json", Pattern.compile("\"name\"\\s*:\\s*\"amparo-tables\""));

    private static final Pattern RECORDS = Pattern.compile("\"records\"\\s*:");

    private ServedFolder() {}

    /**
     * The folders that readers see and that have a file in them, at any depth: first those by its name, the nearest
     * first, and then those in which it really is.
     *
     * @param own the file, which need not be there yet
     * @throws IOException if a folder on the way cannot be looked into
     */
    public static Set<Path> around(Path own) throws IOException {
        Set<Path> served = new LinkedHashSet<>();
        for (Path place : List.of(own.toAbsolutePath().normalize(), RealPaths.real(own))) {
            for (Path folder = place.getParent(); folder != null; folder = folder.getParent()) {
                if (isServed(folder)) {
                    served.add(folder);
                }
            }
        }
        return served;
    }

    private static boolean isServed(Path folder) throws IOException {
        for (Map.Entry<String, Pattern> mark : MARKS.entrySet()) {
            Path file = folder.resolve(mark.getKey());
            if (Files.isRegularFile(file)
                    && mark.getValue().matcher(start(file)).find()) {
                return true;
            }
        }
        return false;
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(START), UTF_8);
            return RECORDS.split(start, 2)[0];
        }
    }
}

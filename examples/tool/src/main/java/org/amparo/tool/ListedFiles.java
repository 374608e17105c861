package org.amparo.tool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that commands have written into a folder, by the lists that they leave there. Any other is somebody's own. */
final class ListedFiles {

    private static final String PATH = "([A-Za-z0-9][A-Za-z0-9._~/-]*)";
    private static final Pattern MEMBER = Pattern.compile("\"path\"\\s*:\\s*\"" + PATH + "\"");

    /** Each list by its name, with what stands before the path of a file. */
    private static final Map<String, Pattern> LISTS = Map.of(
            PublishedFolder.INDEX,
            MEMBER,
            "datapackage.json",
            MEMBER,
            "site.sha256",
            Pattern.compile("(?m)^[0-9a-f]{64}  " + PATH + "$"));

    private ListedFiles() {}

    /**
     * The files that the lists in a folder name, and the lists.
     *
     * @throws IOException if a list cannot be read
     */
    static Set<Path> of(Path folder) throws IOException {
        Set<Path> listed = new HashSet<>();
        for (Map.Entry<String, Pattern> list : LISTS.entrySet()) {
            Path file = folder.resolve(list.getKey());
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                listed.add(file);
                Matcher path = list.getValue().matcher(Files.readString(file, ISO_8859_1));
                while (path.find()) {
                    listed.add(folder.resolve(path.group(1)));
                }
            }
        }
        return listed;
    }
}

package org.amparo.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.disclosure.Publication;

/**
 * The list of the files of a site, with what it is of: lines as {@code sha256sum --check} reads them, after three that it
 * takes for remarks.
 *
 * @param caseFile the id of the case file
 * @param profile its audience: the name of the profile, and the recipients
 * @param hashes the SHA-256 of each file by its path; zeros for one that is about to be written
 */
record OwnFiles(String caseFile, String profile, Map<String, String> hashes) {

    static final String NAME = "site.sha256";

    /** The hash of a file of which nobody knows whether it is there. */
    static final String PENDING = "0".repeat(64);

    private static final String VERSION = "# Amparo site 1";
    private static final String CASE_FILE = "# case file: ";
    private static final String PROFILE = "# profile: ";

    /** No part begins with a dot, so that no path leads out of the folder. */
    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64})  ((?:[A-Za-z0-9][A-Za-z0-9._~-]*/)*[A-Za-z0-9][A-Za-z0-9._~-]*)");

    /** The list of a site that has no file yet. */
    static OwnFiles none(Publication publication) {
        return new OwnFiles(
                publication.caseFile().id().toString(), publication.profile().audience(), new TreeMap<>());
    }

    /**
     * Reads the list of a folder.
     *
     * @return empty if there is none
     * @throws SiteException {@code foreign-file} if a file of its name is no such list
     */
    static Optional<OwnFiles> of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw SiteException.foreignFile();
        }
        return Optional.of(
                read(new String(Files.readAllBytes(file), UTF_8).lines().toList()));
    }

    private static OwnFiles read(List<String> lines) {
        boolean isList = lines.size() >= 3
                && lines.get(0).equals(VERSION)
                && lines.get(1).startsWith(CASE_FILE)
                && lines.get(2).startsWith(PROFILE);
        if (!isList) {
            throw SiteException.foreignFile();
        }
        Map<String, String> hashes = new TreeMap<>();
        for (String line : lines.subList(3, lines.size())) {
            Matcher match = LINE.matcher(line);
            if (!match.matches()) {
                throw SiteException.foreignFile();
            }
            hashes.put(match.group(2), match.group(1));
        }
        return new OwnFiles(
                lines.get(1).substring(CASE_FILE.length()), lines.get(2).substring(PROFILE.length()), hashes);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        text.append(VERSION).append('\n');
        text.append(CASE_FILE).append(caseFile).append('\n');
        text.append(PROFILE).append(profile).append('\n');
        hashes.forEach(
                (path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString().getBytes(UTF_8);
    }
}

package org.amparo.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.json.problem.CaseJsonException;

/**
 * The reading and writing of case files as JSON documents on disk ({@linkplain org.amparo docs/format.md}), with the
 * standard limits and layout.
 *
 * <pre>{@code
 * CaseJson.writeFull(caseFile, Path.of("case.json"));   // everything, for your own disk
 * CaseFile again = CaseJson.read(Path.of("case.json")); // equal, unknown members included
 * }</pre>
 *
 * <p>{@link CaseJsonReader}, {@link CaseJsonWriter} and {@link FullJsonWriter} take streams, texts, JSON Lines, and
 * limits and layouts of your own.
 *
 * <p>Writing is deterministic: equal case files give equal bytes, everywhere. Members that a later version or somebody
 * else has put into a document are kept and written back.
 */
public final class CaseJson {

    private CaseJson() {}

    /**
     * Reads a document.
     *
     * @throws CaseJsonException with every problem of the document, if it has any
     * @throws IOException if the file cannot be read
     */
    public static CaseFile read(Path file) throws IOException {
        return CaseJsonReader.standard().read(file);
    }

    /**
     * Writes a publication.
     *
     * <p>The file appears whole or not at all. It keeps the permissions of the one that it replaces. A new one of
     * the public profile is made as any other, and one of another profile can be read by its owner alone. A symbolic
     * link is refused.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Publication publication, Path file) throws IOException {
        CaseJsonWriter.standard().write(publication, file);
    }

    /**
     * Writes everything that a case file holds, withheld names included: for its owner's disk.
     *
     * <p>The file appears whole or not at all. It keeps the permissions of the one that it replaces; a new one
     * can be read by its owner alone.
     *
     * @throws CaseJsonException if an unknown member is nested deeper than 512 levels, or JSON cannot hold its name
     * @throws IOException if the file cannot be written
     */
    public static void writeFull(CaseFile caseFile, Path file) throws IOException {
        FullJsonWriter.standard().write(caseFile, file);
    }

    /**
     * The SHA-256 hash (FIPS 180-4) of a publication in its canonical form: 64 hexadecimal digits in lower case. Equal
     * publications have equal hashes on every platform.
     *
     * @throws CaseJsonException {@code number-not-exact} if a number would come back different as an IEEE 754 double
     */
    public static String contentHash(Publication publication) {
        return contentHashFull(publication.caseFile());
    }

    /**
     * The SHA-256 hash (FIPS 180-4) of everything that a case file holds in its canonical form: 64 hexadecimal digits
     * in lower case. It tells whether two files are equal, and whether one was changed. Keep it to yourself: a guess at
     * what a file says can be checked against it.
     *
     * @throws CaseJsonException {@code number-not-exact} if a number would come back different as an IEEE 754 double
     */
    public static String contentHashFull(CaseFile caseFile) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            FullJsonWriter.standard()
                    .withLayout(JsonLayout.CANONICAL)
                    .write(caseFile, new DigestOutputStream(OutputStream.nullOutputStream(), hash));
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to nowhere failed.", e);
        }
    }
}

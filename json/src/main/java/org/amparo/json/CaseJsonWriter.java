package org.amparo.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.amparo.disclosure.Publication;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.amparo.json.problem.CaseJsonException;

/**
 * A writer of publications as JSON, in the layout of your choice: as a document or as JSON Lines.
 *
 * <pre>{@code
 * CaseJsonWriter.standard().withLayout(JsonLayout.COMPACT).write(publication, response.body());
 * }</pre>
 *
 * <p>It takes publications and nothing else. A {@link FullJsonWriter} writes everything.
 *
 * <p>Immutable and thread-safe: each {@code with…} gives a copy.
 */
public final class CaseJsonWriter implements WithoutJson {

    private static final CaseJsonWriter STANDARD = new CaseJsonWriter(FullJsonWriter.standard());

    private final FullJsonWriter writer;

    private CaseJsonWriter(FullJsonWriter writer) {
        this.writer = writer;
    }

    /** A writer of {@link JsonLayout#PRETTY} documents. */
    public static CaseJsonWriter standard() {
        return STANDARD;
    }

    /** This writer with another layout. */
    public CaseJsonWriter withLayout(JsonLayout layout) {
        Objects.requireNonNull(layout, "layout");
        return new CaseJsonWriter(writer.withLayout(layout));
    }

    /**
     * Writes a publication.
     *
     * <p>The file appears whole or not at all. It keeps the permissions of the one that it replaces. A new one of
     * the public profile is made as any other, and one of another profile can be read by its owner alone. A symbolic
     * link is refused.
     *
     * @throws CaseJsonException {@code number-not-exact}, in the canonical layout only, if a number would come back
     *     different as an IEEE 754 double
     * @throws IOException if the file cannot be written
     */
    public void write(Publication publication, Path file) throws IOException {
        AtomicFile.write(file, FileUse.of(publication.profile()), out -> write(publication, out));
    }

    /**
     * Writes a publication to a stream, which stays open.
     *
     * @throws CaseJsonException as for {@link #write(Publication, Path)}
     * @throws IOException if the stream cannot be written
     */
    public void write(Publication publication, OutputStream out) throws IOException {
        writer.write(publication.caseFile(), out);
    }

    /**
     * The JSON of a publication.
     *
     * @throws CaseJsonException as for {@link #write(Publication, Path)}
     */
    public String write(Publication publication) {
        return writer.write(publication.caseFile());
    }
}

package org.amparo.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;

/** A folder with the files of one submission. Files that are not of a submission are neither replaced nor deleted. */
public final class SubmissionFolder implements WithoutJson {

    /** As much of a page as says what it is. */
    private static final int START = 512;

    /** What is larger is no file of a submission. */
    private static final int MOST = 1 << 26;

    private final Path path;

    private SubmissionFolder(Path path) {
        this.path = path;
    }

    /** The folder at a path, where there may be nothing yet. */
    public static SubmissionFolder at(Path path) {
        return new SubmissionFolder(Objects.requireNonNull(path, "path"));
    }

    /**
     * Whether a submission is there, in any format.
     *
     * @throws IOException if it cannot be read
     */
    public boolean holdsSubmission() throws IOException {
        return !files().isEmpty();
    }

    /**
     * The files of the submission that is there: one for each format, with the same words; none if there is none.
     *
     * @throws IOException if one cannot be read
     */
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (SubmissionFormat format : SubmissionFormat.values()) {
            if (isOurs(format)) {
                files.add(file(format));
            }
        }
        return files;
    }

    private Path file(SubmissionFormat format) {
        return path.resolve("submission." + format.code());
    }

    /** Whether a file says that it is of a submission. */
    private boolean isOurs(SubmissionFormat format) throws IOException {
        Path file = file(format);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return switch (format) {
                case HTML -> new String(in.readNBytes(START), UTF_8).contains(HtmlDocument.MARK);
                case PDF -> new String(in.readNBytes(MOST), ISO_8859_1).contains(PdfDocument.MARK);
                case DOCX -> new String(about(new ZipInputStream(in, UTF_8)), UTF_8).contains(DocxDocument.MARK);
            };
        }
    }

    private static byte[] about(ZipInputStream archive) throws IOException {
        try {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals(DocxDocument.ABOUT)) {
                    return archive.readNBytes(START);
                }
            }
        } catch (ZipException e) {
            // It is only called so.
        }
        return new byte[0];
    }

    /**
     * Writes a submission in all formats, in place of the one that is there. The folder is made if there is none, and a
     * new file is for its owner alone.
     *
     * @return the files
     * @throws SubmissionException {@code foreign-file} if a file that is not of a submission has the name of one to be
     *     written, or {@code letters-without-font} as for {@link Submission#pdf}; nothing is written then
     * @throws IOException if a file cannot be written
     */
    public List<Path> write(Submission submission) throws IOException {
        return write(submission, EnumSet.allOf(SubmissionFormat.class));
    }

    /**
     * The same in these formats. Files that an earlier submission has left in others are deleted: they would say
     * something else.
     *
     * @throws IllegalArgumentException if there are no formats
     */
    public List<Path> write(Submission submission, Set<SubmissionFormat> formats) throws IOException {
        Objects.requireNonNull(submission, "submission");
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one format.");
        }
        Map<SubmissionFormat, byte[]> files = new EnumMap<>(SubmissionFormat.class);
        for (SubmissionFormat format : formats) {
            files.put(format, submission.bytes(format));
        }
        for (SubmissionFormat format : files.keySet()) {
            if (Files.exists(file(format), LinkOption.NOFOLLOW_LINKS) && !isOurs(format)) {
                throw new SubmissionException(
                        "foreign-file", "Expected no file with the name of one of a submission: take another folder.");
            }
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<SubmissionFormat, byte[]> file : files.entrySet()) {
            Path target = file(file.getKey());
            AtomicFile.write(target, FileUse.HANDED_OVER, out -> out.write(file.getValue()));
            written.add(target);
        }
        delete(EnumSet.complementOf(EnumSet.copyOf(files.keySet())));
        return written;
    }

    /**
     * Deletes the submission that is there, if any, and nothing else.
     *
     * @return the files that were deleted
     * @throws IOException if a file cannot be deleted
     */
    public List<Path> delete() throws IOException {
        return delete(EnumSet.allOf(SubmissionFormat.class));
    }

    private List<Path> delete(Set<SubmissionFormat> formats) throws IOException {
        List<Path> deleted = new ArrayList<>();
        for (SubmissionFormat format : formats) {
            if (isOurs(format)) {
                Files.delete(file(format));
                deleted.add(file(format));
            }
        }
        return deleted;
    }

    /** The path. */
    @Override
    public String toString() {
        return path.toString();
    }
}

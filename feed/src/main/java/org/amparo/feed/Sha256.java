package org.amparo.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.amparo.json.file.AtomicFile.ContentWriter;

/** SHA-256 hashes as 64 lower-case hexadecimal digits. */
final class Sha256 {

    private Sha256() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static String of(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The hash of a content that is written, and how many bytes it has.
     */
    record Sized(String sha256, long size) {

        static Sized of(byte[] bytes) {
            return new Sized(Sha256.of(bytes), bytes.length);
        }

        static Sized of(ContentWriter content) throws IOException {
            MessageDigest digest = digest();
            Counting out = new Counting(digest);
            content.writeTo(out);
            out.flush();
            return new Sized(HexFormat.of().formatHex(digest.digest()), out.size);
        }
    }

    private static final class Counting extends OutputStream {

        private final MessageDigest digest;
        private long size;

        Counting(MessageDigest digest) {
            this.digest = digest;
        }

        @Override
        public void write(int one) {
            digest.update((byte) one);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            digest.update(bytes, from, length);
            size += length;
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

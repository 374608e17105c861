package org.amparo.exchange.internal.fill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Hashes of 64 bits. Of a million texts, two have the same in one of forty million files, and then a row is rejected
 * that need not be.
 */
public final class Hash64 {

    private final MessageDigest digest = sha256();

    /** A maker of hashes, for one thread. */
    public Hash64() {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** The hash of a text, which is never 0. */
    public long of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /** The hash of bytes, which is never 0. */
    public long of(byte[] bytes) {
        long hash = ByteBuffer.wrap(digest.digest(bytes)).getLong();
        return hash == 0 ? 1 : hash;
    }
}

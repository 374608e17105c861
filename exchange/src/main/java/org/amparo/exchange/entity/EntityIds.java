package org.amparo.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Local names and keys made of the ids of others. No two ids give the same: letters, digits and {@code _ ~ -} stay, each
 * other byte becomes a dot and two hexadecimal digits, a name that would not begin with a letter or digit has {@code x.}
 * before it, and one that would be too long is {@code sha256..} and its hash.
 */
final class EntityIds {

    private static final int MOST = 128;

    private EntityIds() {}

    static String local(String id) {
        StringBuilder local = new StringBuilder();
        for (byte b : id.getBytes(UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isAlphanumeric(c) || c == '_' || c == '~' || c == '-') {
                local.append(c);
            } else {
                local.append('.').append(HexFormat.of().toHexDigits(b));
            }
        }
        if (!isAlphanumeric(local.charAt(0))) {
            local.insert(0, "x.");
        }
        return local.length() <= MOST ? local.toString() : "sha256.." + sha256(id);
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** The SHA-256 of a text in UTF-8, as hexadecimal digits. */
    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

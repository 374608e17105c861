package org.amparo.exchange.ftm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.amparo.id.RecordId;

/**
 * Ids in the characters that FollowTheMoney keeps: letters, digits, dots and inner hyphens. No two records get the
 * same.
 *
 * <p>The id of a record is its type, a hyphen and its local name, in which a dot, an underscore, a tilde and a hyphen
 * at the end become a dot and two hexadecimal digits. What is derived from a record has words behind it, each after a
 * dot, which begin with a letter that is no such digit.
 */
final class FtmIds {

    /** The most characters that the type {@code entity} allows. */
    private static final int MOST = 200;

    private FtmIds() {}

    static String of(RecordId id) {
        return limited(id.type(), escaped(id));
    }

    /** The id of something that is derived from a record, and perhaps from another one. */
    static String of(RecordId id, String word, RecordId other) {
        return limited(id.type(), escaped(id) + "." + word + "." + escaped(other));
    }

    /** The id of something that is derived from a record. */
    static String of(RecordId id, String word) {
        return limited(id.type(), escaped(id) + "." + word);
    }

    /**
     * The id of something that is derived from a part of a record.
     *
     * @param key the key of the part, which no other part of the record has
     * @param place the place of the part in its list, from 1 on; it counts where there is no key
     */
    static String of(RecordId id, String word, Optional<String> key, int place) {
        return of(id, word + "." + key.map(text -> "k-" + escaped(text)).orElse("n-" + place));
    }

    /** The id of a post of a title in an organisation, whoever holds it. */
    static String ofPost(RecordId organisation, String title) {
        return of(
                organisation,
                "position." + HexFormat.of().formatHex(sha256(title)).substring(0, 32));
    }

    private static String escaped(RecordId id) {
        return id.type() + "-" + escaped(id.local());
    }

    private static String escaped(String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isKept = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || (c == '-' && i < text.length() - 1);
            if (isKept) {
                kept.append(c);
            } else {
                kept.append('.').append(HexFormat.of().toHexDigits((byte) c));
            }
        }
        return kept.toString();
    }

    /** The text itself, or one with its hash where it is too long. */
    private static String limited(String type, String text) {
        return text.length() <= MOST ? text : type + ".sha256." + HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

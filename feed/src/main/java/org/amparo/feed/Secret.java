package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a ledger. What is hashed with it cannot be checked against guesses by somebody who has not got it.
 *
 * @param hex 64 hexadecimal digits
 */
record Secret(String hex) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int NAME_DIGITS = 32;

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }

    byte[] hash(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(hex), ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256.", e);
        }
    }

    /** The public name of the folder, which the ledger with this secret alone gives. */
    String publicName() {
        return nameOf("folder");
    }

    /** A public name of something, which tells nobody what it is. */
    String nameOf(String text) {
        return HexFormat.of().formatHex(hash(text.getBytes(UTF_8))).substring(0, NAME_DIGITS);
    }

    @Override
    public String toString() {
        return "secret";
    }
}

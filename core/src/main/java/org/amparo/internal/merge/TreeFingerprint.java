package org.amparo.internal.merge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;

/** The fingerprint of a tree, equal for trees that differ only in the order of members. */
public final class TreeFingerprint {

    private TreeFingerprint() {}

    /** The fingerprint as hexadecimal digits. */
    public static String of(DataValue tree) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(tree, digest);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static void add(DataValue value, MessageDigest digest) {
        if (value instanceof DataObject object) {
            add('{', object.members().size(), digest);
            new TreeMap<>(object.members()).forEach((name, member) -> {
                add('n', name, digest);
                add(member, digest);
            });
        } else if (value instanceof DataArray array) {
            add('[', array.items().size(), digest);
            array.items().forEach(item -> add(item, digest));
        } else if (value instanceof DataString string) {
            add('s', string.text(), digest);
        } else if (value instanceof DataNumber number) {
            add('d', number.literal(), digest);
        } else {
            add(value instanceof DataBoolean bool ? (bool.value() ? 't' : 'f') : '0', 0, digest);
        }
    }

    private static void add(char kind, String text, MessageDigest digest) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(kind, bytes.length, digest);
        digest.update(bytes);
    }

    private static void add(char kind, int length, MessageDigest digest) {
        digest.update(ByteBuffer.allocate(6).putChar(kind).putInt(length).array());
    }
}

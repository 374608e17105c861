package org.amparo.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.shape.Shaped;
import org.amparo.shape.TreeCodec;

/** A hash of texts and trees that is the same wherever it is computed. */
final class TextHash {

    private final MessageDigest hash;

    TextHash() {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** The hash of an object. */
    static <T> String of(Shaped<T> object) {
        return new TextHash()
                .with(TreeCodec.write(object.shape(), object.object()))
                .hash();
    }

    /** Adds a text, with its length before it, so that no two lists of texts are alike. */
    TextHash with(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        hash.update(bytes);
        return this;
    }

    TextHash with(DataValue tree) {
        if (tree instanceof DataObject object) {
            with("object").with(Integer.toString(object.members().size()));
            object.members().forEach((name, member) -> with(name).with(member));
        } else if (tree instanceof DataArray array) {
            with("array").with(Integer.toString(array.items().size()));
            array.items().forEach(this::with);
        } else if (tree instanceof DataString string) {
            with("string").with(string.text());
        } else if (tree instanceof DataNumber number) {
            with("number").with(number.literal());
        } else {
            with(tree instanceof DataBoolean bool ? Boolean.toString(bool.value()) : "null");
        }
        return this;
    }

    /** The hash in hexadecimal digits, after which nothing can be added. */
    String hash() {
        return HexFormat.of().formatHex(hash.digest());
    }
}

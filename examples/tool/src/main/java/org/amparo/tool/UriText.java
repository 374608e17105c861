package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.util.Locale;

/** Makes texts parts of a URI (RFC 3986): other characters are percent-encoded, as UTF-8. */
final class UriText {

    private static final String PATH = "-._~!$&'()*+,;=:@/";
    private static final String FRAGMENT = PATH + "?";

    private UriText() {}

    /** The name of a file as a path that cannot be taken for a scheme or for a host. */
    static String path(String file) {
        String path = encoded(file.replace(File.separatorChar, '/'), PATH);
        int colon = path.indexOf(':');
        boolean likeScheme = colon >= 0 && path.lastIndexOf('/', colon) < 0;
        return likeScheme ? "./" + path : path.startsWith("//") ? path.substring(1) : path;
    }

    static String fragment(String text) {
        return encoded(text, FRAGMENT);
    }

    private static String encoded(String text, String allowed) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(UTF_8)) {
            char c = (char) (b & 0xff);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || allowed.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Integer.toHexString(0x100 | c).substring(1).toUpperCase(Locale.ROOT));
            }
        }
        return encoded.toString();
    }
}

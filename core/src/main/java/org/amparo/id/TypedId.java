package org.amparo.id;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import org.amparo.internal.json.Unbound;
import org.amparo.problem.InvalidValueException;

/** What all ids share: a type and a local name, written {@code type:local}. */
abstract class TypedId {

    private static final int MAX_LOCAL = 128;
    private static final int MAX_TYPE = 64;

    private final String type;
    private final String local;

    TypedId(String type, String local) {
        this.type = type;
        this.local = local;
        if (!isType(type) || !isLocal(local)) {
            throw malformed();
        }
    }

    static InvalidValueException malformed() {
        return new InvalidValueException(
                "id-syntax",
                "Expected a local name of 1 to 128 letters, digits, '.', '_', '~' or '-' that begins with a letter or digit;"
                        + " in text it stands behind the type and a colon, as in statement:d0.");
    }

    /** The local name that stands behind the type, for a text that must be of the given type. */
    static String localOf(String type, String text) {
        if (!text.startsWith(type) || text.length() <= type.length() || text.charAt(type.length()) != ':') {
            if (text.indexOf(':') < 1) {
                throw malformed();
            }
            throw new InvalidValueException("id-type", "Expected the id of " + named(type) + ".");
        }
        return text.substring(type.length() + 1);
    }

    private static String named(String type) {
        return ("aeiou".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type.replace('-', ' ');
    }

    static boolean isLocal(String local) {
        if (local.isEmpty() || local.length() > MAX_LOCAL || !isAlphanumeric(local.charAt(0))) {
            return false;
        }
        for (int i = 1; i < local.length(); i++) {
            char c = local.charAt(i);
            if (!isAlphanumeric(c) && c != '.' && c != '_' && c != '~' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isType(String type) {
        if (type.isEmpty() || type.length() > MAX_TYPE || !isLowerCase(type.charAt(0))) {
            return false;
        }
        for (int i = 1; i < type.length(); i++) {
            char c = type.charAt(i);
            if (!isLowerCase(c) && !isDigit(c) && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(char c) {
        return isLowerCase(c) || isDigit(c) || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLowerCase(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public final String type() {
        return type;
    }

    public final String local() {
        return local;
    }

    public final URI iri(URI base) {
        return URI.create(base + type + "/" + local);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof TypedId that && type.equals(that.type) && local.equals(that.local);
    }

    @Override
    public final int hashCode() {
        return 31 * type.hashCode() + local.hashCode();
    }

    @Override
    public final String toString() {
        return type + ":" + local;
    }

    /** What Jackson calls that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object unbound() {
        throw Unbound.exception();
    }
}

package org.amparo.feed.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.json.token.Refusal;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.amparo.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * The rules for single values in a feed: texts, addresses, dates and sizes. A method gives null when it has reported a
 * problem.
 */
final class FeedValues {

    private static final Pattern ADDRESS_OF_VERSION = Pattern.compile("https?://jsonfeed[.]org/version/(1|1[.]1)");
    private static final Pattern RFC_3339 = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})");

    /** The greatest whole number up to which a double holds all others. */
    private static final double MAX_EXACT = 0x1p53 - 1;

    /** A rule for the value of a member. */
    interface Rule {
        /** What is kept of a value; null if it is left out, which has been reported. */
        @Nullable
        DataValue keep(DataValue value, Pointer at);
    }

    private final Faults faults;

    FeedValues(Faults faults) {
        this.faults = faults;
    }

    /** The instant of RFC 3339; empty if the text is none. */
    static Optional<Instant> instant(String text) {
        if (!RFC_3339.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Nullable
    DataValue refused(Refusal refusal, Pointer at) {
        faults.add(refusal, at);
        return null;
    }

    @Nullable
    DataValue refused(FeedFault fault, Pointer at) {
        faults.add(fault, at);
        return null;
    }

    @Nullable
    DataValue version(DataValue value, Pointer at) {
        String text = value instanceof DataString string ? string.text() : "";
        Matcher version = ADDRESS_OF_VERSION.matcher(text);
        return version.matches() ? new DataString(version.group(1)) : refused(FeedFault.VERSION, at);
    }

    @Nullable
    DataValue id(DataValue value, Pointer at) {
        if (value instanceof DataNumber number) {
            faults.add(FeedFault.NUMBER_AS_ID, at);
            return new DataString(number.literal());
        }
        boolean isId = value instanceof DataString string && !string.text().isBlank();
        return isId ? value : refused(FeedFault.NO_ID, at);
    }

    @Nullable
    DataValue text(DataValue value, Pointer at) {
        if (!(value instanceof DataString string)) {
            return refused(Refusal.EXPECTED_STRING, at);
        }
        return string.text().isBlank() ? refused(FeedFault.EMPTY, at) : value;
    }

    @Nullable
    DataValue bool(DataValue value, Pointer at) {
        return value instanceof DataBoolean ? value : refused(Refusal.EXPECTED_BOOLEAN, at);
    }

    @Nullable
    DataValue date(DataValue value, Pointer at) {
        boolean isDate =
                value instanceof DataString string && instant(string.text()).isPresent();
        return isDate ? value : refused(FeedFault.DATE, at);
    }

    @Nullable
    DataValue language(DataValue value, Pointer at) {
        DataValue text = text(value, at);
        try {
            return text instanceof DataString string
                    ? new DataString(LanguageTag.parse(string.text()).toString())
                    : null;
        } catch (InvalidValueException e) {
            faults.add(e, at);
            return null;
        }
    }

    @Nullable
    DataValue addressOrMail(DataValue value, Pointer at) {
        boolean isMail = value instanceof DataString string
                && uri(string.text()).filter(FeedValues::isMail).isPresent();
        return isMail ? value : address(value, at);
    }

    private static boolean isMail(URI uri) {
        return "mailto".equalsIgnoreCase(uri.getScheme());
    }

    @Nullable
    DataValue address(DataValue value, Pointer at) {
        String text = value instanceof DataString string ? string.text() : "";
        String ascii = uri(text).flatMap(WebAddress::of).map(URI::toString).orElse("");
        if (ascii.isEmpty()) {
            return refused(FeedFault.WEB_ADDRESS, at);
        }
        if (!ascii.equals(text)) {
            faults.add(FeedFault.NOT_ASCII, at);
        }
        return new DataString(ascii);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Nullable
    DataValue bytes(DataValue value, Pointer at) {
        double size = number(value);
        return size >= 0 && size == Math.rint(size) ? DataNumber.of((long) size) : refused(FeedFault.SIZE, at);
    }

    @Nullable
    DataValue seconds(DataValue value, Pointer at) {
        return number(value) >= 0 ? value : refused(FeedFault.SIZE, at);
    }

    /** The number, or -1 if the value is not one of a possible size. */
    private static double number(DataValue value) {
        double number = value instanceof DataNumber given ? Double.parseDouble(given.literal()) : -1;
        return number <= MAX_EXACT ? number : -1;
    }
}

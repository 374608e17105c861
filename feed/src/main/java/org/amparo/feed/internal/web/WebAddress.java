package org.amparo.feed.internal.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Web addresses in the form that a feed may hold: absolute, http or https, ASCII. */
public final class WebAddress {

    private WebAddress() {}

    /**
     * The address in ASCII, the host in Punycode and all else percent-encoded; empty unless it is an http or https
     * address with a host and without a user name.
     */
    public static Optional<URI> of(URI iri) {
        String scheme = iri.getScheme();
        String authority = iri.getRawAuthority();
        if (scheme == null || authority == null || !isWeb(scheme) || authority.indexOf('@') >= 0) {
            return Optional.empty();
        }
        try {
            String text = iri.toString();
            int start = text.indexOf("//") + 2;
            URI ascii = new URI(
                    text.substring(0, start) + asciiHost(authority) + text.substring(start + authority.length()));
            return Optional.of(new URI(ascii.toASCIIString())).filter(address -> address.getHost() != null);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same of an address below which files lie: one without a query or a fragment that ends with a slash. */
    public static Optional<URI> ofFolder(URI iri) {
        return of(iri).filter(address -> address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.getPath().endsWith("/"));
    }

    /** The words of an address, which has hyphens and escapes in place of spaces and letters, to look for names in. */
    public static String words(URI address) {
        String host = IDN.toUnicode(Objects.requireNonNullElse(address.getHost(), ""));
        String rest = Stream.of(address.getPath(), address.getQuery(), address.getFragment())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return (host + " " + rest).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
    }

    private static boolean isWeb(String scheme) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        return lower.equals("http") || lower.equals("https");
    }

    private static String asciiHost(String authority) {
        int port = authority.lastIndexOf(':');
        // An IPv6 address holds colons of its own, and ends with a bracket.
        int end = port > authority.lastIndexOf(']') ? port : authority.length();
        String host = authority.substring(0, end);
        return (host.startsWith("[") ? host : IDN.toASCII(host)) + authority.substring(end);
    }
}

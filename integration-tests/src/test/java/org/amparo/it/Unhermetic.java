package org.amparo.it;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Function;

/** Everything that the library must not do, for a test that the rules find it. Each method does one thing. */
@SuppressWarnings("all")
final class Unhermetic {

    private Unhermetic() {}

    static final class Ambient {
        Object property() {
            return System.getProperty("user.home");
        }

        Object environment() {
            return System.getenv("HOME");
        }

        Object milliseconds() {
            return System.currentTimeMillis();
        }

        Object lineEnd() {
            return System.lineSeparator();
        }

        Object locale() {
            return Locale.getDefault();
        }

        Object zone() {
            return ZoneId.systemDefault();
        }

        Object timeZone() {
            return TimeZone.getDefault();
        }

        Object charset() {
            return Charset.defaultCharset();
        }

        Object moment() {
            return Instant.now();
        }

        Object today() {
            return LocalDate.now();
        }

        Object todaySomewhere() {
            return LocalDate.now(ZoneOffset.UTC);
        }

        Object clock() {
            return Clock.systemUTC();
        }

        Object date() {
            return new Date();
        }

        Object random() {
            return new Random();
        }

        Object id() {
            return UUID.randomUUID();
        }

        Object lowerCase(String text) {
            return text.toLowerCase();
        }

        Object lowerCaseReferred() {
            return (Function<String, String>) String::toLowerCase;
        }

        Object upperCase(String text) {
            return text.toUpperCase();
        }

        Object bytes(String text) {
            return text.getBytes();
        }

        Object fromBytes(byte[] bytes) {
            return new String(bytes);
        }

        Object reader() {
            return new InputStreamReader(new ByteArrayInputStream(new byte[0]));
        }

        Object readerReferred() {
            return (Function<ByteArrayInputStream, InputStreamReader>) InputStreamReader::new;
        }

        Object written() {
            return new ByteArrayOutputStream().toString();
        }

        Object format(int number) {
            return String.format("%d", number);
        }

        Object formatted(int number) {
            return "%d".formatted(number);
        }

        Object pattern() {
            return DateTimeFormatter.ofPattern("d MMMM");
        }
    }

    static final class Hermetic {
        Object lowerCase(String text) {
            return text.toLowerCase(Locale.ROOT);
        }

        Object moment(Clock clock) {
            return clock.instant();
        }

        Object today(Clock clock) {
            return LocalDate.now(clock);
        }

        Object uri(String text) throws URISyntaxException {
            return new URI(text);
        }

        Object simpleName(Object of) {
            return of.getClass().getSimpleName();
        }
    }

    static final class Reflecting {
        Object type() throws ClassNotFoundException {
            return Class.forName("java.lang.String");
        }

        Object methods(Class<?> type) {
            return type.getMethods();
        }

        Object call(Method method) throws ReflectiveOperationException {
            return method.invoke(null);
        }

        Object loaded() {
            return ServiceLoader.load(Runnable.class);
        }

        Object loader() {
            return Thread.currentThread().getContextClassLoader();
        }
    }

    static final class Logging {
        void print() {
            System.out.println();
        }

        void printError() {
            System.err.println();
        }

        void trace(Exception problem) {
            problem.printStackTrace();
        }

        Object logger() {
            return System.getLogger("amparo");
        }

        Object otherLogger() {
            return java.util.logging.Logger.getLogger("amparo");
        }

        Object facade() {
            return org.slf4j.LoggerFactory.getLogger("amparo");
        }
    }

    static final class Networking {
        Object open(URI uri) throws IOException {
            return uri.toURL().openStream();
        }

        Object client() {
            return java.net.http.HttpClient.newHttpClient();
        }

        Object socket() throws IOException {
            return new java.net.Socket("localhost", 80);
        }

        Object address() throws IOException {
            return InetAddress.getByName("localhost");
        }
    }

    static final class Remembering {
        static int count;
        static final List<String> SEEN = new ArrayList<>();
        static final Map<String, String> CACHE = new HashMap<>();
        static final StringBuilder TEXT = new StringBuilder();
        static final ThreadLocal<String> CURRENT = new ThreadLocal<>();
        public static final String[] NAMES = {"a"};
        static final List<String> FINE = List.of("a");
    }
}

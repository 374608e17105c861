package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Javadoc of accessors, beside the meaning: how many values there are, what none means, and their form. */
class AccessorDocsTest {

    private static final Path SOURCES = Path.of(System.getProperty("amparo.root"), "core", "src", "main", "java");

    /** By the type of an attribute, the standard of its form, which the Javadoc has to name. */
    private static final Map<Type<?>, String> FORMS = Map.of(
            Types.DATE, "EDTF",
            Types.PERIOD, "EDTF interval",
            Types.COUNTRY, "ISO 3166-1 alpha-2",
            Types.SCRIPT, "ISO 15924",
            Types.LANGUAGE, "BCP 47",
            Types.DURATION, "ISO 8601",
            Types.AGE, "completed years",
            Types.INSTANT, "RFC 3339",
            Types.SHA256, "FIPS 180-4");

    static List<Shape<?, ?>> tables() {
        return Tables.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void an_accessor_says_what_absent_means_or_that_there_may_be_any_number(Shape<?, ?> table) {
        for (Method accessor : Tables.accessors(Tables.typeOf(table)).values()) {
            String says = javadoc(accessor);
            if (accessor.getReturnType() == Optional.class) {
                assertThat(says).as(name(accessor)).contains("Absent");
            } else if (accessor.getReturnType() == List.class) {
                assertThat(says).as(name(accessor)).contains("any number");
            }
            assertThat(says.split(" ").length).as(name(accessor)).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void an_accessor_names_the_standard_of_its_form(Shape<?, ?> table) {
        Map<String, Method> accessors = Tables.accessors(Tables.typeOf(table));
        for (Attribute<?, ?, ?> line : table.attributes().values()) {
            String form = FORMS.get(line.type());
            if (form != null) {
                assertThat(javadoc(accessors.get(line.name())))
                        .as(table.name() + "." + line.name())
                        .contains(form);
            }
            if (line.traits().is(Traits.Mark.PAST)) {
                assertThat(javadoc(accessors.get(line.name())))
                        .as(table.name() + "." + line.name())
                        .contains("Reported as past");
            }
            if (line.traits().floor().isPresent()) {
                String floor = line.traits().floor().get().code().toUpperCase(Locale.ROOT);
                assertThat(javadoc(accessors.get(line.name())))
                        .as(table.name() + "." + line.name())
                        .contains(floor + " unless the markings");
            }
        }
    }

    /** Of an accessor that narrows one of a supertype and says nothing itself, what the supertype says. */
    private static String javadoc(Method accessor) {
        return Stream.concat(
                        Stream.of(accessor.getDeclaringClass()),
                        Stream.of(accessor.getDeclaringClass().getInterfaces()))
                .flatMap(type -> own(type, accessor.getName()).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError(name(accessor) + " says nothing"));
    }

    private static Optional<String> own(Class<?> type, String accessor) {
        Matcher matcher = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@\\S+\\s+|default )*[A-Z][\\w<>.]* " + accessor + "\\(\\)",
                        Pattern.DOTALL)
                .matcher(source(type));
        return matcher.find()
                ? Optional.of(
                        matcher.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip())
                : Optional.empty();
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(Method accessor) {
        return accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName();
    }
}

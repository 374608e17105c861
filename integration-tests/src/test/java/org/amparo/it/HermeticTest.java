package org.amparo.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The library takes nothing from its surroundings: clock, locale and charset are parameters, and it does not use
 * reflection, logging or the network.
 */
class HermeticTest {

    private static final Set<String> OF_SYSTEM = Set.of("arraycopy", "identityHashCode");
    private static final Set<String> OF_CLASS = Set.of(
            "cast",
            "isInstance",
            "isAssignableFrom",
            "isEnum",
            "getName",
            "getPackageName",
            "getSimpleName",
            "getResourceAsStream",
            "desiredAssertionStatus");
    private static final Set<String> OF_NET = Set.of("URI", "URISyntaxException", "IDN", "URLEncoder", "URLDecoder");

    /** The settings: if they are handed over, they are not taken from the machine. */
    private static final Set<String> SETTINGS =
            Set.of(Locale.class.getName(), Charset.class.getName(), Clock.class.getName());

    private static final Set<String> DEFAULTS = Set.of(
            "java.util.Locale.getDefault",
            "java.util.Locale.setDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Calendar.getInstance",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.random.RandomGenerator.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.Math.random",
            "java.lang.String.formatted");

    /** The types whose constructor without parameters takes a seed from the machine. */
    private static final Set<String> SEEDED_BY_THE_MACHINE = Set.of(
            "java.util.Date",
            "java.util.GregorianCalendar",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.security.SecureRandom");

    /**
     * The intended exceptions: a validator for programs without a clock of their own, the name of a file that nobody
     * else has open, hashes of ids and contents that nobody can foresee, and the secret of a ledger.
     */
    private static final Map<String, String> EXCUSED = Map.of(
            "org.amparo.validation.CaseValidator", "java.time.Clock.systemUTC",
            "org.amparo.json.file.TemporaryFile", "java.util.UUID.randomUUID",
            "org.amparo.id.TypedId", "java.util.SplittableRandom.<init>",
            "org.amparo.internal.index.HashedKey", "java.util.SplittableRandom.<init>",
            "org.amparo.feed.Secret", "java.security.SecureRandom.<init>");

    private static final ArchRule NOTHING_AMBIENT = rule(
            "take clock, locale, charset and settings as parameters", type -> accesses(type, HermeticTest::isAmbient));

    private static final ArchRule NO_REFLECTION = rule(
            "not reflect",
            type -> Stream.concat(
                    accesses(
                            type,
                            access -> isOf(access, Class.class) && !OF_CLASS.contains(access.getName())
                                    || access.getName().equals("getContextClassLoader")),
                    dependencies(
                            type,
                            used -> used.getPackageName().equals("java.lang.reflect")
                                    || used.isEquivalentTo(java.util.ServiceLoader.class)
                                    || used.isAssignableTo(ClassLoader.class))));

    private static final ArchRule NO_LOGGING = rule(
            "neither log nor print",
            type -> Stream.concat(
                    accesses(
                            type,
                            access -> access.getName().equals("printStackTrace")
                                    || isOf(access, System.class)
                                            && Set.of("out", "err", "getLogger").contains(access.getName())),
                    dependencies(
                            type,
                            used -> used.isAssignableTo(PrintStream.class)
                                    || used.getName().startsWith("java.lang.System$Logger")
                                    || Stream.of(
                                                    "java.util.logging",
                                                    "org.slf4j",
                                                    "org.jboss.logging",
                                                    "org.apache.commons.logging",
                                                    "org.apache.log4j",
                                                    "org.apache.logging")
                                            .anyMatch(used.getPackageName()::startsWith))));

    private static final ArchRule NO_NETWORK = rule(
            "not use the network",
            type -> Stream.concat(
                    accesses(type, access -> access.getName().equals("toURL")),
                    dependencies(
                            type,
                            used -> used.getPackageName().startsWith("java.net.")
                                    || used.getPackageName().startsWith("java.nio.channels")
                                            && used.getSimpleName().contains("Socket")
                                    || used.getPackageName().equals("java.net")
                                            && !OF_NET.contains(used.getSimpleName()))));

    @ParameterizedTest
    @MethodSource("org.amparo.it.Jars#artifacts")
    void clock_locale_and_charset_are_parameters(String artifact) {
        NOTHING_AMBIENT.check(Classes.of(artifact));
    }

    @ParameterizedTest
    @MethodSource("org.amparo.it.Jars#artifacts")
    void there_is_no_reflection(String artifact) {
        NO_REFLECTION.check(Classes.of(artifact));
    }

    @ParameterizedTest
    @MethodSource("org.amparo.it.Jars#artifacts")
    void nothing_is_logged_or_printed(String artifact) {
        NO_LOGGING.check(Classes.of(artifact));
    }

    @ParameterizedTest
    @MethodSource("org.amparo.it.Jars#artifacts")
    void there_is_no_network(String artifact) {
        NO_NETWORK.check(Classes.of(artifact));
    }

    @Test
    void everything_ambient_would_be_found() {
        assertThat(guilty(NOTHING_AMBIENT, Unhermetic.Ambient.class))
                .containsExactlyInAnyOrderElementsOf(methods(Unhermetic.Ambient.class));
    }

    @Test
    void reflection_would_be_found() {
        assertThat(guilty(NO_REFLECTION, Unhermetic.Reflecting.class))
                .containsExactlyInAnyOrderElementsOf(methods(Unhermetic.Reflecting.class));
    }

    @Test
    void logging_would_be_found() {
        assertThat(guilty(NO_LOGGING, Unhermetic.Logging.class))
                .containsExactlyInAnyOrderElementsOf(methods(Unhermetic.Logging.class));
    }

    @Test
    void the_network_would_be_found() {
        assertThat(guilty(NO_NETWORK, Unhermetic.Networking.class))
                .containsExactlyInAnyOrderElementsOf(methods(Unhermetic.Networking.class));
    }

    @Test
    void what_takes_its_settings_as_parameters_is_fine() {
        for (ArchRule rule : List.of(NOTHING_AMBIENT, NO_REFLECTION, NO_LOGGING, NO_NETWORK)) {
            rule.check(Classes.ofTests(Unhermetic.Hermetic.class));
        }
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        String from =
                access.getOriginOwner().getName() + "." + access.getOrigin().getName();
        if (!owner.getPackageName().startsWith("java.")
                || (owner.getName() + "." + name)
                        .equals(EXCUSED.get(access.getOriginOwner().getName()))) {
            return false;
        }
        return isOf(access, System.class) && !OF_SYSTEM.contains(name)
                || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                || DEFAULTS.contains(owner.getName() + "." + name)
                || access.getTarget() instanceof CodeUnitAccessTarget target
                        && (isNow(target) || isSeededByTheMachine(target) || fallsBackOnADefault(target));
    }

    private static boolean isNow(CodeUnitAccessTarget target) {
        return target.getName().equals("now")
                && !names(target.getRawParameterTypes()).contains(Clock.class.getName());
    }

    private static boolean isSeededByTheMachine(CodeUnitAccessTarget target) {
        return SEEDED_BY_THE_MACHINE.contains(target.getOwner().getName())
                && target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && target.getRawParameterTypes().isEmpty();
    }

    /** Whether another method has a parameter for the locale, charset or clock that this one takes from the machine. */
    private static boolean fallsBackOnADefault(CodeUnitAccessTarget target) {
        // Files uses UTF-8 by default. Charset.forName finds what it is told; newer JDKs can be told what to give if
        // there is none.
        if (target.getOwner().isEquivalentTo(Files.class)
                || target.getOwner().isEquivalentTo(Charset.class)
                        && target.getName().equals("forName")) {
            return false;
        }
        List<String> told = names(target.getRawParameterTypes());
        return target.getOwner().getAllMembers().stream()
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(other -> other.getName().equals(target.getName()))
                .map(other -> names(other.getRawParameterTypes()))
                .filter(parameters -> parameters.size() == told.size() + 1)
                .anyMatch(parameters -> {
                    List<String> rest = new ArrayList<>(parameters);
                    return SETTINGS.stream().anyMatch(rest::remove) && rest.equals(told);
                });
    }

    private static List<String> names(List<JavaClass> types) {
        return types.stream().map(JavaClass::getName).toList();
    }

    private static boolean isOf(JavaAccess<?> access, Class<?> owner) {
        return access.getTargetOwner().isEquivalentTo(owner);
    }

    private static ArchRule rule(String description, Function<JavaClass, Stream<String>> violations) {
        return classes().should(new ArchCondition<JavaClass>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations.apply(type).forEach(violation -> events.add(SimpleConditionEvent.violated(type, violation)));
            }
        });
    }

    private static Stream<String> accesses(JavaClass type, Predicate<JavaAccess<?>> forbidden) {
        Set<JavaAccess<?>> all = new HashSet<>(type.getAccessesFromSelf());
        return all.stream().filter(forbidden).map(JavaAccess::getDescription);
    }

    private static Stream<String> dependencies(JavaClass type, Predicate<JavaClass> forbidden) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> forbidden.test(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription);
    }

    /** The methods of the class that break the rule. */
    private static Set<String> guilty(ArchRule rule, Class<?> type) {
        String report = String.join(
                "\n", rule.evaluate(Classes.ofTests(type)).getFailureReport().getDetails());
        return methods(type).stream()
                .filter(method -> report.contains("." + method + "("))
                .collect(Collectors.toSet());
    }

    private static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .toList();
    }
}

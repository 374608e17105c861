package org.amparo.it;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.exchange.entity.EntityFormat;
import org.amparo.exchange.entity.EntityImport;
import org.amparo.exchange.entity.EntityMap;
import org.amparo.exchange.sheet.ImportMap;
import org.amparo.exchange.sheet.SheetImport;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.submission.Submission;
import org.amparo.submission.SubmissionForm;
import org.amparo.submission.SubmissionOptions;
import org.amparo.testing.RandomCases;
import org.amparo.validation.CaseValidator;

/** An object of almost every public type: a case file, and whatever its methods and those of its answers give. */
final class SampleObjects {

    private static final URI ADDRESS = URI.create("https://cases.example/");

    private static final Map<Class<?>, Object> OF_JAVA = Map.ofEntries(
            Map.entry(String.class, "orlova"),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(byte[].class, new byte[0]),
            Map.entry(Path.class, Path.of("target", "nowhere", "case.json")),
            Map.entry(URI.class, ADDRESS),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(Clock.class, Clock.systemUTC()),
            Map.entry(Locale.class, Locale.ENGLISH),
            Map.entry(Reader.class, Reader.nullReader()),
            Map.entry(InputStream.class, new ByteArrayInputStream(new byte[0])),
            Map.entry(OutputStream.class, OutputStream.nullOutputStream()),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Collection.class, List.of()),
            Map.entry(Iterable.class, List.of()),
            Map.entry(Iterator.class, List.of().iterator()),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(Class.class, Person.class),
            Map.entry(Object.class, "orlova"),
            Map.entry(Consumer.class, (Consumer<Object>) given -> {}),
            Map.entry(Predicate.class, (Predicate<Object>) given -> false),
            Map.entry(Function.class, (Function<Object, Object>) given -> Optional.empty()));

    private static final String MAP = """
            {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:a"}, "statement": {"id": "statement:a"},
             "records": []}
            """;

    private final List<Class<?>> types;
    private final Map<Class<?>, Object> found = new LinkedHashMap<>();
    private final Deque<Object> unasked = new ArrayDeque<>();

    SampleObjects(List<Class<?>> types) {
        this.types = types;
        CaseFile file = RandomCases.seeded(7).plausibleCaseFile(60);
        add(file);
        add(file.asOf(LocalDate.of(2024, 6, 1)));
        add(file.changesSince(file));
        Publication publication = Disclosure.project(file, PublicationProfile.PUBLIC, Clock.systemUTC());
        add(publication.requireReviewed(
                publication.receipt().toRead().stream().map(Reading::key).toList()));
        add(submission());
        add(CaseValidator.standard().validate(file));
        add(SheetImport.of(ImportMap.read(MAP)));
        EntityMap entities = EntityMap.read(MAP);
        add(entities);
        add(EntityImport.of(EntityFormat.FTM, entities));
        for (int round = 0; round < 3; round++) {
            askAll();
            types.forEach(this::addConstants);
            types.forEach(this::make);
        }
        askAll();
    }

    /** An object that a variable of the type can hold. */
    Optional<Object> of(Class<?> type) {
        Object ofJava = OF_JAVA.get(type);
        if (ofJava != null) {
            return Optional.of(ofJava);
        }
        if (type.isArray()) {
            return Optional.of(Array.newInstance(type.getComponentType(), 0));
        }
        if (type.isEnum()) {
            return Optional.of(type.getEnumConstants()[0]);
        }
        Optional<Object> known =
                found.values().stream().filter(type::isInstance).findFirst();
        boolean isOfCallers = type.isInterface() && !type.isSealed() && type.getMethods().length == 1;
        return known.isPresent() || !isOfCallers ? known : Optional.of(proxy(type));
    }

    private static Object proxy(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> null);
    }

    /** On a detention of somebody who has consented to it. */
    private static Submission submission() {
        PersonId detainee = PersonId.of("sent");
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("sent"))
                .defaultMarking(Marking.PUBLIC)
                .add(
                        Person.builder()
                                .id(detainee)
                                .addName(Name.of("Nino Vale"))
                                .consent(Consent.given(
                                        ConsentGiver.SUBJECT,
                                        ConsentScope.SHARE_PARTNERS,
                                        ConsentScope.SHARE_UN,
                                        ConsentScope.SHARE_STATES))
                                .build(),
                        Detention.builder()
                                .id(DetentionId.of("sent"))
                                .detainee(detainee)
                                .build())
                .build();
        Publication publication = Disclosure.project(file, PublicationProfile.PARTNERS, Clock.systemUTC());
        return Submission.of(
                publication.requireReviewed(publication.receipt().toRead().stream()
                        .map(Reading::key)
                        .toList()),
                DetentionId.of("sent"),
                SubmissionOptions.to(SubmissionForm.WGAD));
    }

    private void add(Object object) {
        if (object instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (object instanceof Collection<?> collection) {
            collection.forEach(this::add);
        } else if (object instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        } else if (object != null
                && object.getClass().getName().startsWith("org.amparo.")
                && found.putIfAbsent(object.getClass(), object) == null) {
            unasked.add(object);
        }
    }

    private void askAll() {
        while (!unasked.isEmpty()) {
            Object object = unasked.poll();
            types.stream()
                    .filter(type -> type.isInstance(object))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                    .forEach(method -> add(call(method, object)));
        }
    }

    private void addConstants(Class<?> type) {
        for (Field field : type.getFields()) {
            try {
                field.setAccessible(true);
                add(Modifier.isStatic(field.getModifiers()) ? field.get(null) : null);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Makes an object of a type of which none was found. */
    private void make(Class<?> type) {
        Stream<Executable> makers = Stream.concat(
                Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isStatic(method.getModifiers())),
                Arrays.stream(type.getDeclaredConstructors()));
        makers.filter(maker -> maker.getParameterCount() == 0
                        || found.values().stream().noneMatch(type::isInstance))
                .forEach(maker -> add(call(maker, null)));
    }

    /** What a method or constructor gives for sample arguments; null if it gives nothing. */
    private Object call(Executable executable, Object target) {
        Object[] arguments = Arrays.stream(executable.getParameterTypes())
                .map(type -> of(type).orElse(null))
                .toArray();
        if (!Modifier.isPublic(executable.getModifiers())
                || Arrays.asList(arguments).contains(null)) {
            return null;
        }
        try {
            executable.setAccessible(true);
            return executable instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) executable).invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}

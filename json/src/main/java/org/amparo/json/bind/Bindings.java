package org.amparo.json.bind;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.change.Changes;
import org.amparo.claim.Claim;
import org.amparo.data.JsonForm;
import org.amparo.evidence.Extensible;
import org.amparo.json.bind.Binding.WriteAccess;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.token.TokenWriter;
import org.amparo.people.Name;
import org.amparo.status.Status;

/** The types of Amparo that a host can use in its own types, each with its {@link Binding}. */
public final class Bindings {

    private static final Map<Class<?>, Binding<?>> BY_TYPE = BindingTable.make();

    /** Answers, receipts and reports, which make their form themselves. */
    private static final Binding<JsonForm> FORM =
            Binding.written(JsonForm.class, WriteAccess.FULL, (out, form) -> RecordWriter.write(out, form.toData()));

    /** The packages of the types that have a binding, and of answers. The other types in them are ours as well. */
    private static final Set<String> PACKAGES = Stream.concat(
                    BY_TYPE.keySet().stream(), Stream.of(Claim.class, Status.class, Changes.class))
            .map(Class::getPackageName)
            .collect(toUnmodifiableSet());

    private Bindings() {}

    /**
     * The binding of a class.
     *
     * @return empty for a class that is not Amparo's, and for an enum or an exception, which every library knows
     */
    public static Optional<Binding<?>> of(Class<?> raw) {
        if (JsonForm.class.isAssignableFrom(raw)) {
            return Optional.of(FORM);
        }
        if (!PACKAGES.contains(raw.getPackageName()) || raw.isEnum() || Throwable.class.isAssignableFrom(raw)) {
            return Optional.empty();
        }
        Binding<?> exact = BY_TYPE.get(raw);
        return Optional.of(exact == null ? widened(raw) : exact);
    }

    /** The first type of the table that the class extends: most values are of a hidden class. */
    private static Binding<?> widened(Class<?> raw) {
        for (Binding<?> binding : BY_TYPE.values()) {
            if (binding.type().isAssignableFrom(raw)) {
                return binding;
            }
        }
        return raw.isAssignableFrom(CaseRecord.class) || raw.isAssignableFrom(Name.class)
                ? anyObject()
                : Binding.none(raw);
    }

    /** The binding of a variable for objects of many types: each is written by its own type. */
    private static Binding<Extensible> anyObject() {
        return Binding.written(Extensible.class, WriteAccess.FULL, Bindings::writeObject);
    }

    private static void writeObject(TokenWriter out, Extensible object) throws IOException {
        writeAs(BY_TYPE.getOrDefault(object.getClass(), widened(object.getClass())), out, object);
    }

    private static <V> void writeAs(Binding<V> binding, TokenWriter out, Object value) throws IOException {
        binding.output().write(out, binding.type().cast(value));
    }
}

package org.amparo.internal.json;

/**
 * The exception for a value of Amparo that is given to a Jackson without Amparo's module. Our types have no getters
 * that Jackson finds: Jackson 2 or 3 would write an empty object, and silently lose everything.
 *
 * <p>Types that have a JSON form have a private method with {@code @JsonValue}, the one annotation that both lines of
 * Jackson look for; a module's serialiser takes precedence over it. Without Jackson, the annotation has no effect. On
 * the module path Jackson may not call the method and reports its name instead, which is why the name is a request.
 *
 * <p>The other types have such a method from a hidden interface of their package. It says that there is no form.
 *
 * <p>Jackson must not read such a type without the module either. It reads with a constructor of a single text, even a
 * private one, and with the constructor of any record. So ids have constructors of two parameters; where a constructor
 * must have one parameter or none, a private method with {@code @JsonCreator} takes precedence over it and throws. The
 * types that hosts read most have such a method too, so that the exception names the module and repeats no value.
 * Neither annotation has arguments, since compilers that do not have the annotations warn about arguments.
 */
public final class Unbound {

    private Unbound() {}

    /** The exception for a value that has no JSON form, to be thrown. */
    public static IllegalStateException noForm() {
        return new IllegalStateException(
                "Values of this type have no JSON form. Write what they say, such as an id or a text.");
    }

    /** The exception, to be thrown. */
    public static IllegalStateException exception() {
        return new IllegalStateException(
                "Add AmparoModule to this mapper: of org.amparo.json.jackson2 in amparo-json for"
                        + " Jackson 2, of org.amparo.json.jackson3 in amparo-json-jackson3 for Jackson 3.");
    }
}

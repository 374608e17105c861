package org.amparo.internal.json;

/**
 * Says that Jackson was given a value of Amparo without Amparo's module. It finds no getters in our types: one line
 * of it would write an empty object, and lose everything without a word.
 *
 * <p>The types for which there is JSON have a private method with {@code @JsonValue}, the one thing that both lines of
 * Jackson look for, and which a module's serialiser goes before. Where there is no Jackson the annotation is nothing.
 * On the module path Jackson may not call the method, and says its name instead: that is why it is a request.
 *
 * <p>Nor is Jackson to read what it has no module for. It takes a constructor of one text for a reader, even a private one, and
 * that of any record: so ids have constructors of two parameters, and where there must be one of one or none, a private method
 * with {@code @JsonCreator} goes before it and throws. Both annotations are bare, since compilers that do not have them
 * warn of what is said in one.
 */
public final class Unbound {

    private Unbound() {}

    /** To be thrown. */
    public static IllegalStateException exception() {
        return new IllegalStateException(
                "Add AmparoModule to this mapper: of org.amparo.json.jackson2 in amparo-json for"
                        + " Jackson 2, of org.amparo.json.jackson3 in amparo-json-jackson3 for Jackson 3.");
    }
}

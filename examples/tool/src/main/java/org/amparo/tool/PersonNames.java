package org.amparo.tool;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.Person;
import org.amparo.data.DataArray;
import org.amparo.people.Name;

/** The names of people beside their ids, for the owner of a file. */
final class PersonNames {

    private static final String NOTHING = "-";

    private PersonNames() {}

    /** All names, quoted, with the one by which somebody is called first; {@code -} for somebody without. */
    static String all(Person person) {
        return person.names().isEmpty()
                ? NOTHING
                : inOrder(person).map(PersonNames::quoted).collect(Collectors.joining(" "));
    }

    /** The name by which somebody is called, quoted; {@code -} for somebody without. */
    static String first(Person person) {
        return Name.best(person.names()).map(PersonNames::quoted).orElse(NOTHING);
    }

    /** The same for a program. */
    static DataArray json(Person person) {
        return JsonObject.texts(inOrder(person).map(Name::full).toList());
    }

    private static Stream<Name> inOrder(Person person) {
        Optional<Name> called = Name.best(person.names());
        return Stream.concat(
                called.stream(),
                person.names().stream()
                        .filter(name -> called.filter(name::equals).isEmpty()));
    }

    private static String quoted(Name name) {
        return "\"" + TerminalText.of(name.full()) + "\"";
    }
}

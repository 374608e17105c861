package org.amparo.tool;

import java.util.stream.Collectors;
import org.amparo.Person;
import org.amparo.data.DataArray;
import org.amparo.people.Name;

/** The names of people beside their ids, for the owner of a file. */
final class PersonNames {

    private static final String NOTHING = "-";

    private PersonNames() {}

    /** All names, quoted; {@code -} for somebody without. */
    static String all(Person person) {
        return person.names().isEmpty()
                ? NOTHING
                : person.names().stream().map(PersonNames::quoted).collect(Collectors.joining(" "));
    }

    /** The name that is shown first, quoted; {@code -} for somebody without. */
    static String first(Person person) {
        return person.names().stream().findFirst().map(PersonNames::quoted).orElse(NOTHING);
    }

    /** All names, for a program. */
    static DataArray json(Person person) {
        return JsonObject.texts(person.names().stream().map(Name::full).toList());
    }

    private static String quoted(Name name) {
        return "\"" + TerminalText.of(name.full()) + "\"";
    }
}

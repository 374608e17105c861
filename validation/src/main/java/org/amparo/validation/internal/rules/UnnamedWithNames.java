package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.Person;
import org.amparo.code.PersonKind;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds a person who is said to be unnamed and has a name. */
public final class UnnamedWithNames implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(Person.class, (person, setting) -> isContradictory(person));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Person> site : layout.sites(Person.class)) {
            if (isContradictory(site.object())) {
                findings.add(site.spot(Person.NAMES));
            }
        }
    }

    private static boolean isContradictory(Person person) {
        return person.kind().equals(Optional.of(PersonKind.UNNAMED))
                && !person.names().isEmpty();
    }
}

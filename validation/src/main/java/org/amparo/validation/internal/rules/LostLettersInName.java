package org.amparo.validation.internal.rules;

import org.amparo.Person;
import org.amparo.internal.text.LostLetters;
import org.amparo.people.Name;
import org.amparo.shape.Types;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds a name with question marks, replacement characters or garbled letters. */
public final class LostLettersInName implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(Name.class, (name, setting) -> NameTexts.any(name, LostLetters::isInPersonName));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Name> site : layout.sites(Name.class)) {
            boolean isPerson = site.record().filter(Person.class::isInstance).isPresent();
            for (ObjectPlace.Value value : site.values()) {
                if (value.value() instanceof String text
                        && value.attribute().type().equals(Types.STRING)
                        && (isPerson ? LostLetters.isInPersonName(text) : LostLetters.isIn(text))) {
                    findings.add(value.spot());
                }
            }
        }
    }
}

package org.amparo.validation.internal.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.custody.Proceeding;
import org.amparo.time.Age;
import org.amparo.time.PartialDate;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds an age at a step of the proceedings that is more than a year off what the day of birth makes possible. */
public final class AgeContradictsBirth implements Rule {

    /** Sources count from a year of birth, so that an age may be one off. */
    private static final long TOLERANCE = 1;

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Proceeding> site : layout.sites(Proceeding.class)) {
            Proceeding step = site.object();
            if (step.age().isPresent() && step.on().isPresent() && SupportingEvidence.isAsserted(step)) {
                Optional<PartialDate> born = site.parent()
                        .flatMap(of -> of.as(Detention.class))
                        .map(ObjectPlace::object)
                        .filter(detention -> !detention.isRetracted())
                        .flatMap(detention -> layout.caseFile().find(detention.detainee()))
                        .filter(Person.class::isInstance)
                        .map(Person.class::cast)
                        .filter(person -> !person.isRetracted())
                        .flatMap(Person::bornOn);
                if (born.isPresent()
                        && isOff(
                                Age.parse(step.age().get()),
                                born.get(),
                                step.on().get())) {
                    findings.add(site.spot(Proceeding.AGE));
                }
            }
        }
    }

    private static boolean isOff(Age stated, PartialDate born, PartialDate on) {
        if (on.approximate() || on.uncertain()) {
            return false;
        }
        Optional<LocalDate> first = on.earliest();
        Optional<LocalDate> last = on.latest();
        Optional<Age> youngest = first.flatMap(born::ageOn);
        Optional<Age> oldest = last.flatMap(born::ageOn);
        boolean isTooYoung = youngest.isPresent()
                && stated.atMost().isPresent()
                && stated.atMost().getAsLong() + TOLERANCE < youngest.get().atLeast();
        OptionalLong most = oldest.isPresent() ? oldest.get().atMost() : OptionalLong.empty();
        return isTooYoung || (most.isPresent() && stated.atLeast() - TOLERANCE > most.getAsLong());
    }
}

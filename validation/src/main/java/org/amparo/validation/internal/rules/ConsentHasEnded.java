package org.amparo.validation.internal.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.amparo.Person;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.people.Consent;
import org.amparo.time.Certainty;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds a consent that was withdrawn or is over, of somebody whom the file does not keep back otherwise. */
public final class ConsentHasEnded implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(
                Consent.class,
                (consent, setting) -> isWithdrawn(consent, setting.today()) || isExpired(consent, setting.today()));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Person> site : layout.sites(Person.class)) {
            Person person = site.object();
            if (person.consent().isPresent() && !isKeptBack(person)) {
                Consent consent = person.consent().get();
                if (isWithdrawn(consent, layout.today())) {
                    findings.add("withdrawn", site.spot(Person.CONSENT));
                } else if (isExpired(consent, layout.today())) {
                    findings.add("expired", site.spot(Person.CONSENT));
                }
            }
        }
    }

    private static boolean isKeptBack(Person person) {
        return person.isRetracted()
                || person.kind().equals(Optional.of(PersonKind.WITHHELD))
                || person.marking().equals(Optional.of(Marking.SECRET));
    }

    private static boolean isWithdrawn(Consent consent, LocalDate today) {
        return consent.status().equals(Optional.of(ConsentStatus.WITHDRAWN))
                || consent.withdrawn()
                        .filter(day -> day.after(today) == Certainty.NO)
                        .isPresent();
    }

    private static boolean isExpired(Consent consent, LocalDate today) {
        return consent.status().equals(Optional.of(ConsentStatus.EXPIRED))
                || consent.expires()
                        .filter(day -> day.before(today).isCertain())
                        .isPresent();
    }
}

package org.amparo.internal.certain;

import java.util.List;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.claim.Claim;
import org.amparo.people.Name;
import org.amparo.shape.AttributeName;

/** The names that a record has and that nobody denies. */
public final class ToldNames {

    private ToldNames() {}

    /** Those of a person, an organisation or an award, in their order; none of any other record. */
    public static List<Name> of(CaseRecord record) {
        if (record instanceof Person person) {
            return told(person.names(), record, Person.NAMES);
        }
        if (record instanceof Organisation organisation) {
            return told(organisation.names(), record, Organisation.NAMES);
        }
        return record instanceof Award award ? told(award.names(), record, Award.NAMES) : List.of();
    }

    private static List<Name> told(List<Name> names, CaseRecord record, AttributeName<Name> list) {
        Claim whole = Claim.of(record.shaped());
        return names.stream()
                .filter(name -> whole.part(name, list).attribute(Name.FULL).isTold()
                        && !name.full().isBlank())
                .toList();
    }
}

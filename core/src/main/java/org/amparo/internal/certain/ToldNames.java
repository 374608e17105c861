package org.amparo.internal.certain;

import java.util.List;
import java.util.Optional;
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

    /**
     * Those of a person, an organisation or an award, in their order; none of any other record.
     *
     * @param told how well the record is known
     */
    public static List<Name> of(CaseRecord record, Claim told) {
        if (record instanceof Person person) {
            return told(person.names(), told, Person.NAMES);
        }
        if (record instanceof Organisation organisation) {
            return told(organisation.names(), told, Organisation.NAMES);
        }
        return record instanceof Award award ? told(award.names(), told, Award.NAMES) : List.of();
    }

    /** The name by which a record is called, if it has one: of names that are certain, if there is one. */
    public static Optional<Name> best(CaseRecord record, Claim told) {
        List<Name> all = of(record, told);
        List<Name> firm =
                all.stream().filter(name -> isFirm(record, name, told)).toList();
        // A former name is not taken for being certain.
        return Name.best(firm).filter(name -> !name.isFormer()).or(() -> Name.best(all));
    }

    /** What a record is certainly called, and not only was once. */
    public static Optional<String> certain(CaseRecord record, Claim told) {
        return best(record, told)
                .filter(name -> isFirm(record, name, told) && !name.isFormer())
                .map(Name::full);
    }

    /** Whether somebody is certainly called so. */
    public static boolean isFirm(CaseRecord record, Name name, Claim told) {
        AttributeName<Name> list = record instanceof Person
                ? Person.NAMES
                : record instanceof Organisation ? Organisation.NAMES : Award.NAMES;
        return told.part(name, list).attribute(Name.FULL).isPlain();
    }

    private static List<Name> told(List<Name> names, Claim whole, AttributeName<Name> list) {
        return names.stream()
                .filter(name -> whole.part(name, list).attribute(Name.FULL).isTold()
                        && !name.full().isBlank())
                .toList();
    }
}

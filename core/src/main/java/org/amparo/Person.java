package org.amparo;

import java.util.List;
import java.util.Optional;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.id.PersonId;
import org.amparo.people.Capacity;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.PossibleMatch;
import org.amparo.people.Recognition;
import org.amparo.people.Role;
import org.amparo.record.Link;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * A person of a case: a detainee, an awardee, a speaker, an official; named, unnamed, unknown, or withheld for
 * safety.
 */
@Value.Immutable
@SuppressWarnings("immutables:from")
public sealed interface Person extends CaseRecord, PersonAttributes permits ImmutablePerson {

    /** The attribute table. */
    Shape<Person, Builder> SHAPE = Shape.of("person", new PersonAccessors())
            .required(PersonAccessors.ID, Types.reference(PersonId.class))
            .identity()
            .optional(PersonAccessors.KIND, Types.code(PersonKind.VOCABULARY))
            .guard()
            .list(PersonAccessors.NAMES, Types.part(() -> Name.SHAPE))
            .optional(PersonAccessors.BORN_ON, Types.DATE)
            .past()
            .optional(PersonAccessors.DIED_ON, Types.DATE)
            .past()
            .optional(PersonAccessors.GENDER, Types.code(Gender.VOCABULARY))
            .list(PersonAccessors.NATIONALITIES, Types.part(() -> Nationality.SHAPE))
            .list(PersonAccessors.CAPACITIES, Types.part(() -> Capacity.SHAPE))
            .list(PersonAccessors.ROLES, Types.part(() -> Role.SHAPE))
            .list(PersonAccessors.RECOGNITIONS, Types.part(() -> Recognition.SHAPE))
            .list(PersonAccessors.POSSIBLY_SAME, Types.part(() -> PossibleMatch.SHAPE))
            .optional(PersonAccessors.CONSENT, Types.part(() -> Consent.SHAPE))
            .guard()
            .floor(Marking.RESTRICTED)
            .list(PersonAccessors.LINKS, Types.part(() -> Link.SHAPE))
            .with(CaseRecord::common);

    @Override
    PersonId id();

    /**
     * Whether the person is named, known but not named, unknown, or withheld for safety. Absent: named if there is a
     * name. Whoever is {@code withheld} is SECRET as a whole, whatever the markings and the consent say.
     */
    Optional<PersonKind> kind();

    /**
     * The names, any number, the one to show first at the head. None for somebody whom no source names: {@link
     * #kind()} then says why.
     */
    List<Name> names();

    /**
     * The day of birth, as exactly as it is known (EDTF, ISO 8601-2): {@code 1985~} is about 1985. Absent where no
     * source gives it. Reported as past, so never later than its source.
     */
    Optional<PartialDate> bornOn();

    /**
     * The day of death, as exactly as it is known (EDTF). Absent where no source tells of a death. Reported as past;
     * once it certainly lies before a day, the person is dead on that day.
     */
    Optional<PartialDate> diedOn();

    /**
     * The gender as a source states it, never as concluded from a name or a pronoun in another language. Absent where
     * none does.
     */
    Optional<Gender> gender();

    /** The nationalities, any number, each with its evidence and period. None here does not mean stateless. */
    List<Nationality> nationalities();

    /** In what capacities the person acts or is known, any number: journalist and human-rights defender at once. */
    List<Capacity> capacities();

    /**
     * What the person is or was in or for organisations, and to other persons; any number, past ones with their
     * period.
     */
    List<Role> roles();

    /**
     * Which bodies recognise the person as what, from when until when; any number. Claims of those bodies and not of
     * this library.
     */
    List<Recognition> recognitions();

    /**
     * Persons of this file who may be the same, any number, each on evidence of its own. Both records stay, and
     * nothing is merged.
     */
    List<PossibleMatch> possiblySame();

    /**
     * What was allowed to be done with the data, by the person or by somebody for them. Absent is neither permission
     * nor refusal. RESTRICTED unless the markings of the person say otherwise.
     */
    Optional<Consent> consent();

    /**
     * Pages about the person, any number. What the person said, or what the file rests on, is a statement and not a
     * link.
     */
    List<Link> links();

    @Override
    default Shaped<Person> shaped() {
        return new Shaped<>(SHAPE, this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the values of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The text for {@code toString}, without the content of the object. */
    static String describe(Person value) {
        return value.id().toString();
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutablePerson.Builder implements CaseRecord.Builder<Builder> {
        Builder() {}

        @Override
        public Person build() {
            return SHAPE.check(super.build());
        }
    }
}

package org.amparo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.id.PersonId;
import org.amparo.internal.json.Unbound;
import org.amparo.people.Capacity;
import org.amparo.people.Consent;
import org.amparo.people.ContactDetail;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.Photo;
import org.amparo.people.PossibleMatch;
import org.amparo.people.Recognition;
import org.amparo.people.Role;
import org.amparo.record.Link;
import org.amparo.record.Place;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * A person in a case: a detainee, an awardee, a speaker, an official; named, unnamed, unknown, or withheld for safety.
 */
@Value.Immutable
@SuppressWarnings({"immutables:from", "immutables:subtype"})
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
            .optional(PersonAccessors.BORN_AT, Types.part(() -> Place.SHAPE))
            .optional(PersonAccessors.DIED_ON, Types.DATE)
            .essential()
            .past()
            .optional(PersonAccessors.GENDER, Types.code(Gender.VOCABULARY))
            .anonymous()
            .list(PersonAccessors.NATIONALITIES, Types.part(() -> Nationality.SHAPE))
            .anonymous()
            .list(PersonAccessors.CAPACITIES, Types.part(() -> Capacity.SHAPE))
            .anonymous()
            .list(PersonAccessors.ROLES, Types.part(() -> Role.SHAPE))
            .list(PersonAccessors.RECOGNITIONS, Types.part(() -> Recognition.SHAPE))
            .list(PersonAccessors.PHOTOS, Types.part(() -> Photo.SHAPE))
            .floor(Marking.RESTRICTED)
            .list(PersonAccessors.CONTACTS, Types.part(() -> ContactDetail.SHAPE))
            .floor(Marking.RESTRICTED)
            .list(PersonAccessors.ADDRESSES, Types.part(() -> Place.SHAPE))
            .floor(Marking.RESTRICTED)
            .optional(PersonAccessors.HEALTH, Types.LOCALIZED)
            .floor(Marking.SECRET)
            .list(PersonAccessors.POSSIBLY_SAME, Types.part(() -> PossibleMatch.SHAPE))
            .optional(PersonAccessors.CONSENT, Types.part(() -> Consent.SHAPE))
            .guard()
            .anonymous()
            .floor(Marking.PARTNERS)
            .list(PersonAccessors.LINKS, Types.part(() -> Link.SHAPE))
            .with(CaseRecord::common);

    @Override
    PersonId id();

    /**
     * The kind of the record: the person is named, known but not named, unknown, or withheld for safety. Absent: named
     * if there is a name. A person who is {@code withheld}, or of a kind that this version does not know, is SECRET as
     * a whole, whatever the markings and the consent say. Of one who is {@code unnamed} or {@code unknown}, the names
     * are SECRET.
     */
    Optional<PersonKind> kind();

    /**
     * The names, any number; the first is the one to show. None for somebody whom no source names: {@link #kind()} then
     * says why.
     */
    List<Name> names();

    /**
     * The day of birth, as exactly as it is known (EDTF, ISO 8601-2): {@code 1985~} is about 1985. Absent where no
     * source gives it. Reported as past, and so never later than its source.
     */
    Optional<PartialDate> bornOn();

    /** The place of birth, as exactly as a source gives it. Absent where no source does. */
    Optional<Place> bornAt();

    /**
     * The day of death, as exactly as it is known (EDTF). Absent where no source tells of a death. Reported as past.
     * The person is dead on every day that certainly follows it.
     */
    Optional<PartialDate> diedOn();

    /**
     * The gender as a source states it, never as inferred from a name or a pronoun in another language. Absent where no
     * source states it.
     */
    Optional<Gender> gender();

    /** The nationalities, any number, each with its evidence and period. None here does not mean stateless. */
    List<Nationality> nationalities();

    /**
     * The capacities in which the person acts or is known, any number: journalist and human-rights defender at once.
     */
    List<Capacity> capacities();

    /**
     * The roles of the person in or for organisations, and relations to other persons; any number, past ones with their
     * periods.
     */
    List<Role> roles();

    /**
     * The recognitions of the person by bodies, any number. They are claims of those bodies and not of this library.
     */
    List<Recognition> recognitions();

    /**
     * Pictures that show the person, any number; the first is the one to show. RESTRICTED unless the markings of the
     * person say otherwise: a face cannot be changed like a name, and programs find it again. Nobody sees them who must
     * not see the name, and consent that names uses must allow it ({@code publish-image}).
     */
    List<Photo> photos();

    /** The ways to reach the person, any number. RESTRICTED unless the markings of the person say otherwise. */
    List<ContactDetail> contacts();

    /**
     * The places where the person lives, lived or receives letters, any number. RESTRICTED unless the markings of the
     * person say otherwise, and their coordinates by a marking of their own.
     */
    List<Place> addresses();

    /**
     * The state of health as a source tells it, by language. Absent where no source tells of it, which does not mean
     * that the person is well. SECRET unless the markings of the person say otherwise.
     */
    Optional<LocalizedText> health();

    /**
     * Records of this file that may be about the same person, any number, each with its own evidence. All of them stay;
     * nothing is merged.
     */
    List<PossibleMatch> possiblySame();

    /**
     * The consent to the use of the data, by the person or by somebody for them. Absent: there is neither permission
     * nor refusal. PARTNERS unless the markings of the person say otherwise: partners who are given the person are told
     * its limits, so that they can keep them.
     */
    Optional<Consent> consent();

    /**
     * Pages about the person, any number. The person's own words, and the sources of the file, are statements and not
     * links.
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

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static Person addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}

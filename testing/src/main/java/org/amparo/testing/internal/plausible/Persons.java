package org.amparo.testing.internal.plausible;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.amparo.Person;
import org.amparo.code.CapacityKind;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.ContactChannel;
import org.amparo.code.Gender;
import org.amparo.code.LawfulBasis;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.PersonKind;
import org.amparo.code.RecognitionScheme;
import org.amparo.code.RecognitionStatus;
import org.amparo.code.RoleRelation;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Missing;
import org.amparo.people.Capacity;
import org.amparo.people.Consent;
import org.amparo.people.ContactDetail;
import org.amparo.people.Nationality;
import org.amparo.people.Photo;
import org.amparo.people.PossibleMatch;
import org.amparo.people.Recognition;
import org.amparo.people.Role;
import org.amparo.record.Identifier;
import org.amparo.record.Place;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.testing.internal.chance.Specimens;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Makes the persons of a plan: named in one script or two, some of them unnamed or withheld. */
final class Persons {

    private static final List<CapacityKind> CAPACITIES = List.of(
            CapacityKind.JOURNALIST, CapacityKind.LAWYER, CapacityKind.STUDENT, CapacityKind.OPPOSITION_POLITICIAN);

    private final Plan plan;
    private final Telling telling;

    Persons(Plan plan, Telling telling) {
        this.plan = plan;
        this.telling = telling;
    }

    Person person(int position) {
        Dice dice = plan.dice("person", position);
        PersonKind kind = kind(position);
        Person.Builder person = Person.builder().id(plan.person(position)).kind(kind);
        if (isNamed(position)) {
            Tongue tongue = Tongue.of(position);
            person.addName(tongue.person(position));
            if (tongue != Tongue.ENGLISH && dice.percent(50)) {
                person.addName(Tongue.romanised(position));
            }
        } else {
            person.addMissing(Missing.of(Person.NAMES, MissingReason.WITHHELD_SAFETY));
        }
        if (kind.equals(PersonKind.WITHHELD)) {
            person.marking(Marking.SECRET);
        }
        addLife(dice, position, person);
        person.addCapacity(Capacity.of(dice.oneOf(CAPACITIES)));
        if (dice.percent(60)) {
            person.addRole(Role.builder()
                    .key("role")
                    .relation(dice.oneOf(List.of(RoleRelation.EMPLOYEE, RoleRelation.FOUNDER, RoleRelation.MEMBER)))
                    .organisation(plan.documenter(dice.between(0, 1 << 20)))
                    .period(Period.startingIn(PartialDate.of(dice.between(2005, 2018))))
                    .build());
        }
        if (plan.isDetainee(position)) {
            addRecognition(dice, position, person);
        } else if (dice.percent(3) && plan.bystander(position + 1) != position) {
            person.addPossiblySame(PossibleMatch.builder()
                    .person(plan.person(plan.bystander(position + 1)))
                    .addEvidence(telling.evidence(plan.news(position % plan.detentions))
                            .modality(Modality.INFERRED)
                            .build())
                    .build());
        }
        addPrivateLife(position, person);
        return person.identifiers(List.of(Identifier.builder()
                        .scheme("row-of-the-list")
                        .identifier(Integer.toString(position))
                        .build()))
                .revisions(PlausibleRevisions.of(dice))
                .unknownMembers(note(dice))
                .build();
    }

    private static PersonKind kind(int position) {
        return switch (position % 31) {
            case 11 -> PersonKind.UNNAMED;
            case 17 -> PersonKind.UNKNOWN;
            case 23 -> PersonKind.WITHHELD;
            default -> PersonKind.NAMED;
        };
    }

    static boolean isNamed(int position) {
        return kind(position).equals(PersonKind.NAMED) || kind(position).equals(PersonKind.WITHHELD);
    }

    private void addLife(Dice dice, int position, Person.Builder person) {
        int year = dice.between(1950, 2000);
        switch (dice.between(0, 3)) {
            case 0 -> person.bornOn(PartialDate.parse(year + "~"));
            case 1 -> person.bornOn(PartialDate.of(year, dice.between(1, 12)));
            case 2 -> person.bornOn(PartialDate.of(year, dice.between(1, 12), dice.between(1, 28)));
            default -> person.addMissing(Missing.of(Person.BORN_ON, MissingReason.NOT_STATED));
        }
        if (dice.percent(70)) {
            person.gender(dice.oneOf(Gender.VOCABULARY.codes()));
            person.addNationality(Nationality.of(dice.oneOf(Specimens.COUNTRIES)));
        }
        if (dice.percent(60)) {
            person.consent(Consent.builder()
                    .giver(dice.percent(70) ? ConsentGiver.SUBJECT : ConsentGiver.FAMILY)
                    .lawfulBasis(LawfulBasis.CONSENT)
                    .scopes(List.of(ConsentScope.STORE, ConsentScope.PUBLISH_NAME))
                    .status(ConsentStatus.GIVEN)
                    .on(PartialDate.of(2024, dice.between(1, 12)))
                    .build());
        } else if (position == 0) {
            // Somebody has thought of the basis: a small file in which everything is public would have none.
            person.consent(Consent.builder()
                    .lawfulBasis(LawfulBasis.LEGITIMATE_INTEREST)
                    .build());
        }
    }

    /** Adds what nobody may see who is not a colleague, with dice of its own. A few pictures are for everybody. */
    private void addPrivateLife(int position, Person.Builder person) {
        Dice dice = plan.dice("private-life", position);
        if (dice.percent(15)) {
            person.addPhoto(Photo.builder()
                    .key("portrait")
                    .url(URI.create("https://pictures.example/" + position + ".jpg"))
                    .description(LocalizedText.english("A portrait of nobody"))
                    .credit("Studio of Nowhere")
                    .takenOn(PartialDate.of(2015))
                    .build());
            if (dice.percent(40)) {
                person.addMarking(AttributeMarking.of(Person.PHOTOS, Marking.PUBLIC));
            }
        }
        if (dice.percent(10)) {
            person.addContact(ContactDetail.of(ContactChannel.EMAIL, "nobody-" + position + "@mail.example"))
                    .addAddress(Place.builder()
                            .name(LocalizedText.english("A street that is in no town"))
                            .country(dice.oneOf(Specimens.COUNTRIES))
                            .build());
        }
        if (dice.percent(10)) {
            person.health(LocalizedText.english("An illness that nobody has"));
        }
    }

    /** Adds a recognition that rests on the update, and another spelling of the name. */
    private void addRecognition(Dice dice, int position, Person.Builder person) {
        person.addEvidence(telling.evidence(plan.news(position)).build());
        if (dice.percent(25)) {
            person.addRecognition(Recognition.builder()
                    .key("recognition")
                    .body(plan.documenter(position))
                    .scheme(RecognitionScheme.OWN)
                    .status(RecognitionStatus.RECOGNISED)
                    .period(Period.startingIn(PartialDate.of(plan.published(plan.update(position)))))
                    .addEvidence(telling.evidence(plan.update(position)).build())
                    .build());
        }
        if (dice.percent(10)) {
            person.addEvidence(telling.evidence(plan.update(position))
                    .rival(Person.BORN_ON, PartialDate.parse(Integer.toString(dice.between(1950, 2000))))
                    .build());
        }
    }

    private static DataObject note(Dice dice) {
        return dice.percent(5)
                ? new DataObject(Map.of("example.org:caseWorker", new DataString("desk " + dice.between(1, 9))))
                : DataObject.EMPTY;
    }
}

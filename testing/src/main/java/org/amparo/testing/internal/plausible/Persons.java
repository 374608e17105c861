package org.amparo.testing.internal.plausible;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.amparo.code.OrganisationKind;
import org.amparo.code.Pace1900Criterion;
import org.amparo.code.PersonKind;
import org.amparo.code.RecognitionScheme;
import org.amparo.code.RecognitionStatus;
import org.amparo.code.RemovalReason;
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
import org.amparo.record.Link;
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
            addNames(dice, position, person);
        } else {
            person.addMissing(Missing.of(Person.NAMES, MissingReason.WITHHELD_SAFETY));
        }
        if (kind.equals(PersonKind.WITHHELD)) {
            person.marking(Marking.SECRET);
        }
        addLife(dice, position, person);
        person.addCapacity(capacity(dice));
        addRoles(dice, position, person);
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
        if (dice.percent(8)) {
            person.addLink(Link.builder()
                    .url(URI.create("https://people.example/" + position))
                    .title(LocalizedText.english("A page about nobody"))
                    .build());
        }
        return person.identifiers(List.of(Identifier.builder()
                        .scheme("row-of-the-list")
                        .identifier(Integer.toString(position))
                        .build()))
                .revisions(PlausibleRevisions.of(dice, Person.NAMES, Person.BORN_ON))
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

    private static void addNames(Dice dice, int position, Person.Builder person) {
        Tongue tongue = Tongue.of(position);
        person.addName(tongue.person(position));
        if (tongue != Tongue.ENGLISH && dice.percent(50)) {
            person.addName(Tongue.romanised(position));
        }
        if (dice.percent(5)) {
            person.addName(tongue.nickname(position));
        }
        if (dice.percent(3)) {
            person.addName(tongue.formerly(position, Period.parse("/" + dice.between(2005, 2015))));
        }
    }

    private static Capacity capacity(Dice dice) {
        CapacityKind what = dice.oneOf(CAPACITIES);
        return dice.percent(15)
                ? Capacity.of(what, Period.startingIn(PartialDate.of(dice.between(2005, 2018))))
                : Capacity.of(what);
    }

    /** Adds a role in a body; seldom also a seat in a parliament, or a relation to another person. */
    private void addRoles(Dice dice, int position, Person.Builder person) {
        if (dice.percent(60)) {
            Role.Builder role = Role.builder()
                    .key("role")
                    .relation(dice.oneOf(List.of(RoleRelation.EMPLOYEE, RoleRelation.FOUNDER, RoleRelation.MEMBER)))
                    .organisation(plan.documenter(dice.between(0, 1 << 20)))
                    .period(Period.startingIn(PartialDate.of(dice.between(2005, 2018))));
            if (dice.percent(3)) {
                role.disputed(false);
            }
            person.addRole(role.build());
        }
        if (dice.percent(4)) {
            person.addRole(Role.builder()
                    .key("seat")
                    .relation(RoleRelation.OFFICE_HOLDER)
                    .organisation(plan.body(OrganisationKind.PARLIAMENT, position))
                    .title(LocalizedText.english("Member of Parliament"))
                    .represents(LocalizedText.english("The northern plain of Nowhere"))
                    .onBehalfOf(plan.body(OrganisationKind.POLITICAL_PARTY, position))
                    .period(Period.startingIn(PartialDate.of(dice.between(2010, 2018))))
                    .build());
        }
        if (!plan.isDetainee(position) && dice.percent(6)) {
            person.addRole(Role.of(
                            dice.percent(50) ? RoleRelation.LAWYER_OF : RoleRelation.RELATIVE_OF,
                            plan.person(position % plan.detainees()))
                    .toBuilder()
                    .key("tie")
                    .build());
        }
    }

    private void addLife(Dice dice, int position, Person.Builder person) {
        int year = dice.between(1950, 2000);
        switch (dice.between(0, 3)) {
            case 0 -> person.bornOn(PartialDate.parse(year + "~"));
            case 1 -> person.bornOn(PartialDate.of(year, dice.between(1, 12)));
            case 2 -> person.bornOn(PartialDate.of(year, dice.between(1, 12), dice.between(1, 28)));
            default -> person.addMissing(Missing.of(Person.BORN_ON, MissingReason.NOT_STATED));
        }
        Optional<Plan.Death> death = plan.death(position);
        death.ifPresent(end -> person.diedOn(PartialDate.of(end.day()))
                .addEvidence(telling.found(end.teller()).about(Person.DIED_ON).build()));
        if (dice.percent(30)) {
            person.bornAt(Places.named("A village in Nowhere", plan.documenter(position), dice));
        }
        if (dice.percent(70)) {
            person.gender(dice.oneOf(Gender.VOCABULARY.codes()));
            String country = dice.oneOf(Specimens.COUNTRIES);
            person.addNationality(
                    dice.percent(5)
                            ? Nationality.of(country, Period.startingIn(PartialDate.of(dice.between(2001, 2018))))
                            : Nationality.of(country));
        }
        person.consent(consent(dice, position, death.isPresent()));
    }

    /** The consent, or another basis; withdrawn by some who are withheld, and never by others. */
    private Consent consent(Dice dice, int position, boolean dead) {
        if (dice.percent(60)) {
            Consent.Builder consent = Consent.builder()
                    .giver(!dead && dice.percent(70) ? ConsentGiver.SUBJECT : ConsentGiver.FAMILY)
                    .lawfulBasis(LawfulBasis.CONSENT)
                    .scopes(List.of(ConsentScope.STORE, ConsentScope.PUBLISH_NAME))
                    .status(ConsentStatus.GIVEN)
                    .on(PartialDate.of(2024, dice.between(1, 12)));
            if (dice.percent(5)) {
                consent.addScope(ConsentScope.PUBLISH_IMAGE);
            }
            if (dice.percent(3)) {
                consent.addRecipient(plan.documenter(position));
            }
            if (dice.percent(3)) {
                consent.expires(PartialDate.of(2099));
            }
            if (kind(position).equals(PersonKind.WITHHELD) && dice.percent(50)) {
                consent.status(ConsentStatus.WITHDRAWN).withdrawn(PartialDate.of(2025, dice.between(1, 6)));
            }
            return consent.build();
        }
        // Somebody has thought of the basis for everybody.
        return Consent.builder().lawfulBasis(LawfulBasis.LEGITIMATE_INTEREST).build();
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
                    .licence(URI.create("https://creativecommons.org/licenses/by/4.0/"))
                    .takenOn(PartialDate.of(2015))
                    .build());
            if (dice.percent(40)) {
                person.addMarking(AttributeMarking.of(Person.PHOTOS, Marking.PUBLIC));
            }
        }
        if (dice.percent(10)) {
            person.addContact(ContactDetail.of(ContactChannel.EMAIL, "nobody-" + position + "@mail.example").toBuilder()
                            .description(LocalizedText.english("In the evening"))
                            .build())
                    .addAddress(Places.named("A street that is in no town", plan.documenter(position), dice));
        }
        if (dice.percent(10)) {
            person.health(LocalizedText.english("An illness that nobody has"));
        }
    }

    /** Adds a recognition that rests on the update, perhaps its end, and another spelling of the name. */
    private void addRecognition(Dice dice, int position, Person.Builder person) {
        person.addEvidence(telling.evidence(plan.news(position)).build());
        if (dice.percent(25)) {
            Recognition.Builder recognition =
                    recognition("recognition", position).status(RecognitionStatus.RECOGNISED);
            if (dice.percent(20)) {
                recognition.scheme(RecognitionScheme.PACE_1900).addCriterion(Pace1900Criterion.D_DISCRIMINATORY);
            } else {
                recognition.scheme(RecognitionScheme.OWN);
            }
            person.addRecognition(recognition.build());
        } else if (plan.episode(position).released().isPresent() && dice.percent(10)) {
            person.addRecognition(recognition("removal", position)
                    .scheme(RecognitionScheme.OWN)
                    .status(RecognitionStatus.REMOVED)
                    .removalReason(plan.episode(position).deadly() ? RemovalReason.DIED : RemovalReason.RELEASED)
                    .build());
        }
        if (dice.percent(10)) {
            person.addEvidence(telling.evidence(plan.update(position))
                    .rival(Person.BORN_ON, PartialDate.parse(Integer.toString(dice.between(1950, 2000))))
                    .build());
        }
    }

    private Recognition.Builder recognition(String key, int position) {
        return Recognition.builder()
                .key(key)
                .body(plan.documenter(position))
                .period(Period.startingIn(PartialDate.of(plan.published(plan.update(position)))))
                .addEvidence(telling.evidence(plan.update(position)).build());
    }

    private static DataObject note(Dice dice) {
        return dice.percent(5)
                ? new DataObject(Map.of("example.org:caseWorker", new DataString("desk " + dice.between(1, 9))))
                : DataObject.EMPTY;
    }
}

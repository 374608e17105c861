package org.amparo.examples.referencecase;

import java.util.List;
import org.amparo.Person;
import org.amparo.code.CapacityKind;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentStatus;
import org.amparo.code.MissingReason;
import org.amparo.code.NameKind;
import org.amparo.code.PersonKind;
import org.amparo.code.RoleRelation;
import org.amparo.evidence.Missing;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.people.Capacity;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.text.LocalizedText;

/** The speaker, the six detainees whom he names, and one person without a name. */
final class ReferencePersons {

    /** Nobody was asked for this file, and no lawful basis is recorded: the text says nothing about either. */
    private static final Consent NOT_SOUGHT = Consent.builder()
            .giver(ConsentGiver.NONE)
            .status(ConsentStatus.NOT_SOUGHT)
            .build();

    private ReferencePersons() {}

    static List<Person> all() {
        return List.of(
                blinken(),
                named(Ids.SAFAROV, "Rufat Safarov")
                        .addRole(role(
                                RoleRelation.CO_FOUNDER,
                                Ids.DEFENSE_LINE,
                                "Rufat Safarov is co-founder of Defense Line"))
                        .build(),
                named(Ids.VAGIFGIZI, "Sevinj Vagifgizi")
                        .addRole(role(
                                RoleRelation.EDITOR_IN_CHIEF,
                                Ids.ABZAS_MEDIA,
                                "Sevinj Vagifgizi is editor-in-chief of Abzas Media"))
                        .build(),
                withoutRole(Ids.GASIMLI, "Azer Gasimli"),
                withoutRole(Ids.MEHRALIZADA, "Farid Mehralizada"),
                withoutRole(Ids.HAJIYEV, "Bakhtiyar Hajiyev"),
                withoutRole(Ids.IBADOGHLU, "Gubad Ibadoghlu"),
                unnamedAcademic());
    }

    private static Person blinken() {
        return named(Ids.BLINKEN, "Antony Blinken")
                .addRole(Role.builder()
                        .relation(RoleRelation.OFFICE_HOLDER)
                        .organisation(Ids.UNITED_STATES)
                        .title(LocalizedText.english("Secretary of State"))
                        .addEvidence(Read.inText("Secretary of State Antony Blinken"))
                        .addEvidence(Read.inferred(
                                Role.ORGANISATION,
                                "“The United States,” Secretary Blinken said, “is deeply concerned",
                                "He voices the concern of the United States, so he is its Secretary of State.",
                                Ids.CONCERN_QUOTED))
                        .build())
                .build();
    }

    private static Person unnamedAcademic() {
        return Person.builder()
                .id(Ids.UNNAMED_ACADEMIC)
                .kind(PersonKind.UNNAMED)
                .consent(NOT_SOUGHT)
                .addCapacity(Capacity.of(CapacityKind.ACADEMIC))
                .addCapacity(Capacity.of(CapacityKind.ANTI_CORRUPTION_ADVOCATE))
                .addEvidence(Read.passedOn(
                        Ids.REPORT_QUOTED,
                        "Political prisoners and detainees included an academic and anti-corruption advocate"))
                .addMissing(Missing.of(Person.NAMES, MissingReason.NOT_STATED))
                .addMissing(Missing.of(Person.POSSIBLY_SAME, MissingReason.NOT_YET_RESEARCHED).toBuilder()
                        .note(
                                "The text does not say who this is. A link to a named person stays open until somebody has"
                                        + " looked, and even then would join no records.")
                        .build())
                .build();
    }

    private static Person withoutRole(PersonId id, String name) {
        return named(id, name).missing(Read.nothingOf(Person.ROLES)).build();
    }

    private static Person.Builder named(PersonId id, String name) {
        return Person.builder()
                .id(id)
                .kind(PersonKind.NAMED)
                .consent(NOT_SOUGHT)
                .addName(Name.builder().full(name).kind(NameKind.AS_IN_SOURCE).build())
                .addEvidence(Read.inText(name));
    }

    private static Role role(RoleRelation relation, OrganisationId organisation, String wording) {
        return Role.builder()
                .relation(relation)
                .organisation(organisation)
                .addEvidence(Read.inText(wording))
                .build();
    }
}

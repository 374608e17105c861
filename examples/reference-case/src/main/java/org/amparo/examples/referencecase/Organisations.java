package org.amparo.examples.referencecase;

import java.util.List;
import org.amparo.Organisation;
import org.amparo.code.NameKind;
import org.amparo.code.OrganisationKind;
import org.amparo.id.OrganisationId;
import org.amparo.people.Name;
import org.amparo.text.LocalizedText;

/** The states, bodies and outlets of the case, and two that have no name in it. */
final class Organisations {

    private Organisations() {}

    static List<Organisation> all() {
        return List.of(
                organisation(Ids.UNITED_STATES, "The United States")
                        .addName(name("United States"))
                        .addKind(OrganisationKind.STATE)
                        .jurisdiction("US")
                        .build(),
                organisation(Ids.GOVERNMENT, "the Government of Azerbaijan")
                        .addName(name("Government of Azerbaijan"))
                        .addKind(OrganisationKind.GOVERNMENT)
                        .jurisdiction("AZ")
                        .build(),
                organisation(Ids.STATE_DEPARTMENT, "the U.S. State Department")
                        .addName(name("U.S. State Department"))
                        .addKind(OrganisationKind.MINISTRY)
                        .jurisdiction("US")
                        .addEvidence(
                                Read.inferred(
                                        Organisation.KINDS,
                                        "the U.S. State Department",
                                        "The text calls it a department of the United States. That it is a ministry is not said."))
                        .build(),
                Organisation.builder()
                        .id(Ids.MEYDAN_TV)
                        .addName(name("Meydan TV"))
                        .addKind(OrganisationKind.MEDIA_OUTLET)
                        .description(LocalizedText.english("independent outlet"))
                        .addEvidence(Read.passedOn(Ids.OTHERS_QUOTED, "independent outlet Meydan TV"))
                        .addEvidence(Read.inferred(
                                Organisation.KINDS,
                                "independent outlet Meydan TV",
                                "The words say outlet. The name, and the media in the next sentence, say of what.",
                                Ids.OTHERS_QUOTED))
                        .build(),
                coalition(),
                organisation(Ids.DEFENSE_LINE, "Defense Line, an organization that documents")
                        .addName(name("Defense Line"))
                        .description(LocalizedText.english("an organization that documents politically motivated"
                                + " arrests, prosecutions and government corruption"))
                        .addEvidence(Read.inText(
                                Organisation.DESCRIPTION,
                                "an organization that documents politically motivated arrests, prosecutions and"
                                        + " government corruption"))
                        .missing(Read.nothingOf(Organisation.KINDS))
                        .build(),
                organisation(Ids.ABZAS_MEDIA, "Abzas Media, an independent anti-corruption media outlet")
                        .addName(name("Abzas Media"))
                        .addKind(OrganisationKind.MEDIA_OUTLET)
                        .description(LocalizedText.english("an independent anti-corruption media outlet, which has"
                                + " reported on cases involving government officials"))
                        .addEvidence(Read.inText(
                                Organisation.DESCRIPTION,
                                "an independent anti-corruption media outlet, which has reported on cases involving"
                                        + " government officials"))
                        .build(),
                osce(),
                Organisation.builder()
                        .id(Ids.AUTHORITIES)
                        .description(LocalizedText.english("authorities"))
                        .addEvidence(Read.passedOn(Ids.IRE_QUOTED, "has drawn the ire of authorities"))
                        .missing(Read.nothingOf(Organisation.NAMES, Organisation.KINDS))
                        .build());
    }

    private static Organisation coalition() {
        return Organisation.builder()
                .id(Ids.COALITION)
                .addKind(OrganisationKind.COALITION)
                .description(LocalizedText.english("an NGO coalition"))
                .addEvidence(Read.passedOn(Ids.REPORT_QUOTED, "[a]n NGO coalition estimated"))
                .missing(Read.nothingOf(Organisation.NAMES))
                .build();
    }

    private static Organisation osce() {
        return Organisation.builder()
                .id(Ids.OSCE)
                .addName(name("Organization for Security and Cooperation in Europe"))
                .addKind(OrganisationKind.INTERGOVERNMENTAL)
                .addEvidence(
                        Read.passedOn(Ids.DEMANDS_QUOTED, "the Organization for Security and Cooperation in Europe"))
                .addEvidence(Read.inferred(
                        Organisation.KINDS,
                        "the commitments it made when it joined",
                        "The text does not say what kind of body it is: a government joined it.",
                        Ids.DEMANDS_QUOTED))
                .build();
    }

    private static Organisation.Builder organisation(OrganisationId id, String wording) {
        return Organisation.builder().id(id).addEvidence(Read.inText(wording));
    }

    private static Name name(String full) {
        return Name.builder().full(full).kind(NameKind.AS_IN_SOURCE).build();
    }
}

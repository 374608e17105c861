package org.amparo.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.code.OrganisationKind;
import org.amparo.code.StatementKind;
import org.amparo.id.CaseFileId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;

/** Case files for the tests of this package. */
final class Cases {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00.5Z"), ZoneOffset.UTC);

    /** The profiles under which somebody is shown without a consent. */
    static final List<PublicationProfile> PROFILES = PublicationProfile.all().stream()
            .filter(profile -> !profile.needsConsent())
            .toList();

    private Cases() {}

    /** A file in which everything is public that does not say otherwise. */
    static CaseFile open(CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("north-shore"))
                .defaultMarking(Marking.PUBLIC)
                .add(records)
                .build();
    }

    /** Somebody without a name of whom something is said, since a record that says nothing is not shown. */
    static Person.Builder person(String local) {
        return Person.builder().id(PersonId.of(local)).gender(Gender.NON_BINARY);
    }

    /** An organisation without a name. */
    static Organisation.Builder organisation(OrganisationId id) {
        return Organisation.builder().id(id).addKind(OrganisationKind.NGO);
    }

    /** A statement without words. */
    static Statement.Builder statement(StatementId id) {
        return Statement.builder().id(id).kind(StatementKind.NEWS);
    }

    /** Somebody who must not be shown at all. */
    static Person secret(String local, String name) {
        return person(local).addName(Name.of(name)).marking(Marking.SECRET).build();
    }

    static CaseFile published(CaseFile file) {
        return project(file).caseFile();
    }

    static Publication project(CaseFile file) {
        return Disclosure.project(file, PublicationProfile.PUBLIC, CLOCK);
    }

    static boolean has(CaseFile file, RecordId id) {
        return file.find(id).isPresent();
    }
}

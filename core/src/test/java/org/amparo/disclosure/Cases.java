package org.amparo.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.people.Name;

/** Case files for the tests of this package. */
final class Cases {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00.5Z"), ZoneOffset.UTC);

    private Cases() {}

    /** A file in which everything is public that does not say otherwise. */
    static CaseFile open(CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("north-shore"))
                .defaultMarking(Marking.PUBLIC)
                .add(records)
                .build();
    }

    static Person.Builder person(String local) {
        return Person.builder().id(PersonId.of(local));
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

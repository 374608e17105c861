package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.change.Conflict;
import org.amparo.code.ContactChannel;
import org.amparo.code.Marking;
import org.amparo.code.OrganisationRelation;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.AttributeMarking;
import org.amparo.id.CaseFileId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.people.ContactDetail;
import org.amparo.people.Name;
import org.amparo.people.ParentBody;
import org.amparo.people.Photo;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** What two records know of somebody's life is kept when they become one, and shown to nobody else than before. */
class PrivateLifeMergeTest {

    private static final Instant AT = Instant.parse("2025-03-01T12:00:00Z");
    private static final PersonId KEPT = PersonId.of("kept");
    private static final PersonId LOST = PersonId.of("lost");
    private static final Photo OPEN = Photo.of(URI.create("https://pictures.example/open.jpg"));
    private static final Photo CLOSED = Photo.of(URI.create("https://pictures.example/closed.jpg"));

    private static Person.Builder person(PersonId id) {
        return Person.builder().id(id).addName(Name.of("Ilkin Vale"));
    }

    private static CaseFile file(Person... persons) {
        return CaseFile.builder()
                .id(CaseFileId.of("quay"))
                .defaultMarking(Marking.PUBLIC)
                .add(persons)
                .build();
    }

    @Test
    void all_pictures_and_contacts_are_kept_and_two_states_of_health_are_a_conflict() {
        Person kept = person(KEPT)
                .addPhoto(OPEN)
                .addContact(ContactDetail.of(ContactChannel.PHONE, "1"))
                .health(LocalizedText.english("Needs insulin."))
                .build();
        Person lost = person(LOST)
                .addPhoto(OPEN)
                .addPhoto(CLOSED)
                .addContact(ContactDetail.of(ContactChannel.PHONE, "2"))
                .health(LocalizedText.english("Is well."))
                .build();
        Merged merged = file(kept, lost).merge(KEPT, LOST, AT);
        Person one = merged.caseFile().find(KEPT).orElseThrow();
        assertThat(one.photos()).containsExactly(OPEN, CLOSED);
        assertThat(one.contacts()).extracting(ContactDetail::address).containsExactly("1", "2");
        assertThat(one.health()).isEqualTo(kept.health());
        assertThat(merged.conflicts()).extracting(Conflict::attribute).contains("health");
    }

    @Test
    void a_picture_that_was_not_public_is_not_made_so_by_the_marking_of_another_record() {
        Person kept = person(KEPT)
                .addPhoto(OPEN)
                .addMarking(AttributeMarking.of(Person.PHOTOS, Marking.PUBLIC))
                .build();
        Person lost = person(LOST).addPhoto(CLOSED).build();
        for (List<PersonId> order : List.of(List.of(KEPT, LOST), List.of(LOST, KEPT))) {
            CaseFile merged =
                    file(kept, lost).merge(order.get(0), order.get(1), AT).caseFile();
            Person shown = Disclosure.project(merged, PublicationProfile.PUBLIC, Clock.fixed(AT, ZoneOffset.UTC))
                    .caseFile()
                    .find(order.get(0))
                    .orElseThrow();
            assertThat(shown.photos()).doesNotContain(CLOSED);
        }
    }

    @Test
    void the_bodies_above_two_records_of_one_body_are_kept_each_in_its_time() {
        OrganisationId one = OrganisationId.of("unit");
        OrganisationId other = OrganisationId.of("unit-2");
        ParentBody first =
                ParentBody.of(OrganisationId.of("guard"), OrganisationRelation.PART_OF, Period.parse("2001/2010"));
        ParentBody second =
                ParentBody.of(OrganisationId.of("police"), OrganisationRelation.PART_OF, Period.parse("2010/.."));
        CaseFile merged = CaseFile.builder()
                .id(CaseFileId.of("quay"))
                .add(
                        Organisation.builder().id(one).addParent(first).build(),
                        Organisation.builder()
                                .id(other)
                                .addParent(first)
                                .addParent(second)
                                .build())
                .build()
                .merge(one, other, AT)
                .caseFile();
        assertThat(merged.find(one).orElseThrow().parents()).containsExactly(first, second);
    }
}

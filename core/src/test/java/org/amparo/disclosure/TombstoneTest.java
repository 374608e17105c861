package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.ConferralStatus;
import org.amparo.code.DemandKind;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.evidence.Evidence;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.record.Revision;
import org.amparo.speech.Demand;
import org.amparo.speech.Relay;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** Of a retracted record a publication says that it was retracted, and nothing else. */
class TombstoneTest {

    private static final Revision RETRACTED =
            Revision.of(1, Instant.parse("2025-01-01T00:00:00Z"), ChangeKind.RETRACTED);

    private static final Person FATHER = Cases.person("father")
            .addName(Name.builder().full("Anar Orlov").family("Orlov").build())
            .bornOn(PartialDate.of(1950))
            .build();

    private static Person retracted() {
        return FATHER.toBuilder().addRevision(RETRACTED).build();
    }

    @Test
    void a_retracted_record_goes_but_for_its_retraction() {
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(FATHER.id())
                .period(Period.parse("2023-11/.."))
                .addRevision(RETRACTED)
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            Publication publication = Disclosure.project(Cases.open(retracted(), detention), profile, Cases.CLOCK);
            assertThat(publication.caseFile().records())
                    .containsExactly(
                            Person.builder()
                                    .id(FATHER.id())
                                    .addRevision(RETRACTED)
                                    .build(),
                            Detention.builder()
                                    .id(detention.id())
                                    .detainee(FATHER.id())
                                    .addRevision(RETRACTED)
                                    .build());
            assertThat(publication.receipt().withheld())
                    .extracting(Withheld::reason)
                    .containsExactly(WithheldReason.RETRACTED, WithheldReason.RETRACTED);
        }
    }

    @Test
    void a_retracted_award_still_says_to_whom_it_went_so_that_a_feed_can_tell_of_each() {
        Award award = Award.builder()
                .id(AwardId.of("a1"))
                .addName(Name.of("Lantern Prize"))
                .addConferral(Conferral.builder()
                        .key("c1")
                        .recipient(FATHER.id())
                        .status(ConferralStatus.CONFERRED)
                        .conferredOn(PartialDate.of(2024))
                        .build())
                .addRevision(RETRACTED)
                .build();
        assertThat(Cases.published(Cases.open(award, FATHER)).find(award.id()))
                .contains(Award.builder()
                        .id(award.id())
                        .addConferral(Conferral.builder()
                                .key("c1")
                                .recipient(FATHER.id())
                                .build())
                        .addRevision(RETRACTED)
                        .build());
    }

    /** The kind would say that the file has a name. */
    @Test
    void the_public_is_not_told_that_somebody_retracted_had_a_name() {
        Person named = retracted().toBuilder().kind(PersonKind.NAMED).build();
        CaseFile published = Cases.published(Cases.open(named));
        assertThat(published.find(FATHER.id()).map(Person::kind)).contains(Optional.empty());
        assertThat(Cases.published(published)).isEqualTo(published);
    }

    @Test
    void a_tombstone_published_again_is_the_same_and_was_not_shortened() {
        CaseFile once = Cases.published(Cases.open(retracted()));
        assertThat(Cases.published(once)).isEqualTo(once);
        assertThat(Cases.project(once).receipt().withheld()).isEmpty();
    }

    @Test
    void a_retracted_record_that_must_not_be_seen_leaves_no_tombstone() {
        Person secret = retracted().toBuilder().marking(Marking.SECRET).build();
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(secret.id())
                .addRevision(RETRACTED)
                .build();
        assertThat(Cases.published(Cases.open(secret, detention)).records()).isEmpty();
    }

    @Test
    void the_name_of_a_retracted_person_is_not_shown_and_excuses_no_other_name() {
        Person daughter = Cases.person("daughter")
                .addName(Name.builder().full("Leyla Orlov").family("Orlov").build())
                .marking(Marking.SECRET)
                .build();
        Statement statement = Statement.builder()
                .id(StatementId.of("s1"))
                .publishedOn(PartialDate.of(2024))
                .titles(LocalizedText.english("Orlov"))
                .build();
        assertThat(Strings.of(Cases.published(Cases.open(daughter, retracted(), statement))))
                .noneMatch(text -> text.contains("Orlov"));
    }

    @Test
    void a_person_with_the_name_of_a_retracted_one_keeps_it() {
        Person same = Cases.person("same")
                .addName(Name.builder().full("Anar Orlov").family("Orlov").build())
                .build();
        assertThat(Cases.published(Cases.open(same, retracted())).find(PersonId.of("same")))
                .contains(same);
    }

    @Test
    void no_reference_leads_into_a_tombstone() {
        Statement relaying = Statement.builder()
                .id(StatementId.of("s1"))
                .publishedOn(PartialDate.of(2024))
                .addRelay(Relay.builder()
                        .key("r1")
                        .statement(StatementId.of("s2"))
                        .build())
                .addDemand(Demand.builder().kind(DemandKind.RELEASE).build())
                .addRevision(RETRACTED)
                .build();
        Statement origin = Statement.builder()
                .id(StatementId.of("s2"))
                .publishedOn(PartialDate.of(2024))
                .build();
        Person person = Cases.person("p1")
                .addName(Name.of("Ines Calder"))
                .addEvidence(Evidence.builder()
                        .statement(origin.id())
                        .addVia(relaying.id().part("r1"))
                        .build())
                .build();
        CaseFile published = Cases.published(Cases.open(relaying, origin, person));
        assertThat(published.dangling()).isEmpty();
        assertThat(published.records())
                .hasSize(3)
                .extracting(CaseRecord::evidence)
                .allMatch(all -> all.isEmpty());
    }
}

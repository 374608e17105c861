package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ChangeKind;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.Gender;
import org.amparo.code.LocatorKind;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.people.PossibleMatch;
import org.amparo.record.Identifier;
import org.amparo.record.Revision;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who are shown, and who may be one with somebody who is withheld. */
class SameAsWithheldTest {

    private static final Person HIDDEN = named("w1", "Yusif Vurgunlu")
            .bornOn(PartialDate.parse("1984-02-02"))
            .kind(PersonKind.WITHHELD)
            .build();

    private static final Person SHOWN =
            named("p1", "Y. Tariverdi").bornOn(PartialDate.parse("1984-02-02")).build();

    private static Person.Builder named(String local, String name) {
        return Person.builder().id(PersonId.of(local)).addName(Name.of(name));
    }

    private static Person same(Person person, Person... others) {
        Person.Builder builder = person.toBuilder();
        for (Person other : others) {
            builder.addPossiblySame(PossibleMatch.of(other.id()));
        }
        return builder.build();
    }

    private static List<Reading> toRead(CaseRecord... records) {
        return Cases.project(Cases.open(records)).receipt().toRead().stream()
                .filter(reading -> reading.reason() == WithheldReason.POSSIBLY_SAME_AS_WITHHELD
                        || reading.reason() == WithheldReason.LIKELY_SAME_AS_WITHHELD)
                .toList();
    }

    private static Set<String> keys(CaseRecord... records) {
        return toRead(records).stream().map(Reading::key).collect(Collectors.toSet());
    }

    @Test
    void a_possible_match_that_somebody_withheld_records_has_to_be_read() {
        assertThat(toRead(same(HIDDEN, SHOWN), SHOWN))
                .extracting(
                        Reading::reason,
                        Reading::record,
                        reading -> reading.at().toString(),
                        Reading::words)
                .containsExactly(
                        tuple(WithheldReason.POSSIBLY_SAME_AS_WITHHELD, Optional.of(SHOWN.id()), "", "Y. Tariverdi"));
    }

    @Test
    void so_has_one_that_somebody_shown_records() {
        assertThat(toRead(HIDDEN, same(SHOWN, HIDDEN)))
                .extracting(Reading::record)
                .containsExactly(Optional.of(SHOWN.id()));
    }

    @Test
    void matches_are_followed_over_others_in_both_directions() {
        Person third = named("p2", "Yu. Vale").build();
        Person fourth = named("p3", "Ju. Vale").build();
        assertThat(toRead(HIDDEN, same(SHOWN, HIDDEN, third), same(fourth, third), third))
                .extracting(Reading::record)
                .containsExactly(Optional.of(SHOWN.id()), Optional.of(fourth.id()), Optional.of(third.id()));
    }

    @Test
    void they_are_followed_over_others_who_are_withheld_or_retracted() {
        Person between = same(named("w2", "Ju. Vale").marking(Marking.SECRET).build(), HIDDEN);
        Person retracted = same(
                named("p2", "Yu. Vale")
                        .addRevision(Revision.of(1, Instant.EPOCH, ChangeKind.RETRACTED))
                        .build(),
                between);
        assertThat(toRead(HIDDEN, between, retracted, same(SHOWN, retracted)))
                .extracting(Reading::record)
                .containsExactly(Optional.of(SHOWN.id()));
    }

    @Test
    void a_former_id_leads_to_the_record_that_has_it_now() {
        Person merged = HIDDEN.toBuilder().addFormerId(PersonId.of("w9")).build();
        Person shown = SHOWN.toBuilder()
                .addPossiblySame(PossibleMatch.of(PersonId.of("w9")))
                .build();
        assertThat(toRead(merged, shown)).extracting(Reading::record).containsExactly(Optional.of(SHOWN.id()));
    }

    @Test
    void somebody_whose_name_is_shown_without_its_row_is_not_withheld() {
        Evidence row = Evidence.of(StatementId.of("list"), "Vurgunlu, Yusif").toBuilder()
                .locator(Locator.builder()
                        .kind(LocatorKind.CELL)
                        .position("row 3")
                        .build())
                .build();
        Person first = Person.builder()
                .id(PersonId.of("p1"))
                .addName(Name.of("Yusif Vurgunlu").toBuilder().addEvidence(row).build())
                .bornOn(PartialDate.parse("1984-02-02"))
                .build();
        Person second = first.toBuilder().id(PersonId.of("p2")).build();
        Statement list = Statement.builder().id(StatementId.of("list")).build();
        assertThat(toRead(list, first, second)).isEmpty();
    }

    @Test
    void one_of_whom_the_file_has_nothing_but_the_match_is_withheld_too() {
        assertThat(toRead(same(SHOWN, HIDDEN))).hasSize(1);
    }

    @Test
    void two_who_are_shown_need_not_be_read() {
        Person other = named("p2", "Yu. Vale").build();
        assertThat(toRead(HIDDEN, same(SHOWN, other), other)).isEmpty();
    }

    @Test
    void neither_need_two_who_are_both_withheld() {
        Person other = named("w2", "Ju. Vale").marking(Marking.SECRET).build();
        assertThat(toRead(same(HIDDEN, other), other, SHOWN)).isEmpty();
    }

    @Test
    void somebody_who_is_shown_without_the_name_is_withheld_and_may_be_a_match_too() {
        Person nameless = named("n1", "Yusif Vurgunlu")
                .gender(Gender.MALE)
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
                .build();
        assertThat(toRead(same(nameless, SHOWN), SHOWN))
                .extracting(Reading::record)
                .containsExactly(Optional.of(SHOWN.id()));
        assertThat(toRead(same(nameless, HIDDEN), HIDDEN))
                .extracting(Reading::record, Reading::words)
                .containsExactly(tuple(Optional.of(nameless.id()), ""));
    }

    @Test
    void somebody_who_is_shown_by_one_name_only_is_withheld_by_the_other() {
        Person pseudonymous = Cases.person("n1")
                .addName(Name.of("The Heron"))
                .addName(Name.of("Yusif Vurgunlu").toBuilder()
                        .marking(Marking.SECRET)
                        .build())
                .build();
        assertThat(toRead(same(pseudonymous, SHOWN), SHOWN))
                .extracting(Reading::record)
                .containsExactly(Optional.of(SHOWN.id()));
    }

    @Test
    void the_key_holds_until_either_record_or_those_who_may_be_the_same_change() {
        Set<String> keys = keys(same(HIDDEN, SHOWN), SHOWN);
        assertThat(keys(same(HIDDEN, SHOWN), SHOWN)).isEqualTo(keys);
        assertThat(keys(same(HIDDEN.toBuilder().gender(Gender.MALE).build(), SHOWN), SHOWN))
                .doesNotContainAnyElementsOf(keys);
        assertThat(keys(
                        same(HIDDEN, SHOWN),
                        SHOWN.toBuilder().gender(Gender.MALE).build()))
                .doesNotContainAnyElementsOf(keys);
        Person other = named("w2", "Ju. Vale").marking(Marking.SECRET).build();
        assertThat(keys(same(HIDDEN, SHOWN), same(other, SHOWN), SHOWN)).doesNotContainAnyElementsOf(keys);
    }

    // Records that nobody compared yet

    private static Detention arrest(Person person, String day) {
        return Detention.builder()
                .id(DetentionId.of(person.id().local()))
                .detainee(person.id())
                .period(Period.parse(day + "/"))
                .build();
    }

    private static Person twin() {
        return named("p1", "Vurgunlu, Yusif")
                .bornOn(PartialDate.parse("1984-02-02"))
                .build();
    }

    @Test
    void somebody_who_is_likely_the_same_has_to_be_read() {
        assertThat(toRead(HIDDEN, twin()))
                .extracting(Reading::reason, Reading::record, Reading::words)
                .containsExactly(tuple(WithheldReason.LIKELY_SAME_AS_WITHHELD, Optional.of(twin().id()), ""));
    }

    @Test
    void so_has_somebody_with_the_same_name_and_day_of_arrest() {
        Person hidden = HIDDEN.toBuilder().bornOn(Optional.empty()).build();
        Person shown =
                twin().toBuilder().bornOn(Optional.empty()).gender(Gender.MALE).build();
        assertThat(toRead(hidden, shown, arrest(hidden, "2023-10-08"), arrest(shown, "2023-10-08")))
                .hasSize(1);
        assertThat(toRead(hidden, shown, arrest(hidden, "2023-10-08"), arrest(shown, "2023-10-09")))
                .isEmpty();
    }

    @Test
    void so_has_somebody_with_a_name_that_is_like_it_and_the_same_number() {
        Identifier number = Identifier.builder().scheme("list").identifier("57").build();
        assertThat(toRead(
                        HIDDEN.toBuilder().addIdentifier(number).build(),
                        named("p1", "Jusif Vurgunlu").addIdentifier(number).build()))
                .extracting(Reading::reason)
                .containsExactly(WithheldReason.LIKELY_SAME_AS_WITHHELD);
    }

    @Test
    void somebody_of_whom_something_speaks_against_it_need_not_be_read() {
        assertThat(toRead(
                        HIDDEN,
                        twin().toBuilder()
                                .bornOn(PartialDate.parse("1985-02-02"))
                                .build()))
                .isEmpty();
    }

    @Test
    void a_pair_that_the_file_knows_is_read_once() {
        assertThat(toRead(same(HIDDEN, twin()), twin()))
                .extracting(Reading::reason)
                .containsExactly(WithheldReason.POSSIBLY_SAME_AS_WITHHELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "partners", "restricted", "secret"})
    void whoever_is_kept_from_the_readers_of_a_profile_counts_as_withheld_for_it(String level) {
        Marking marking = Marking.VOCABULARY.of(level);
        Person hidden = HIDDEN.toBuilder()
                .kind(Optional.empty())
                .marking(marking)
                .addPossiblySame(PossibleMatch.of(SHOWN.id()))
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            List<Reading> toRead = Disclosure.project(Cases.open(hidden, SHOWN), profile, Cases.CLOCK)
                    .receipt()
                    .toRead();
            assertThat(toRead)
                    .as("%s for %s", level, profile.name())
                    .extracting(Reading::reason)
                    .filteredOn(WithheldReason.POSSIBLY_SAME_AS_WITHHELD::equals)
                    .hasSize(profile.hides(marking) || !profile.mayShowByMark(marking) ? 1 : 0);
        }
    }
}

package org.amparo.validation;

import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.places;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.amparo.Award;
import org.amparo.CaseHeader;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.AwardId;
import org.amparo.id.CaseFileId;
import org.amparo.people.Name;
import org.amparo.record.Identifier;
import org.amparo.record.Revision;
import org.amparo.speech.Count;
import org.amparo.speech.Edit;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.speech.Speaker;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t\r\n", "\u00a0", "\u2003\u3000", "\u200b\u200d", "\ufeff", "\u0001"})
    void blank_text_finds_text_without_anything_to_read(String blank) {
        assertThat(places(
                        "blank-text",
                        Person.builder().id(Cases.LEYLA).addName(Name.of(blank)).build()))
                .containsExactly("/records/0/names/0/full");
    }

    @Test
    void blank_text_finds_it_in_required_optional_localized_and_deeply_nested_texts() {
        LocalizedText half = LocalizedText.english("Brave").with(LanguageTag.parse("az"), " \n ");
        assertThat(places(
                        "blank-text",
                        CaseFile.of(
                                CaseHeader.builder()
                                        .id(CaseFileId.of("north-shore"))
                                        .titles(half)
                                        .build(),
                                List.of(
                                        leyla().toBuilder()
                                                .addIdentifier(Identifier.builder()
                                                        .scheme(" ")
                                                        .identifier("Q1")
                                                        .build())
                                                .build(),
                                        Award.builder()
                                                .id(AwardId.of("lantern"))
                                                .edition(" ")
                                                .grounds(half)
                                                .build(),
                                        statement("news")
                                                .speaker(Speaker.builder()
                                                        .role(" ")
                                                        .build())
                                                .addMention(Mention.builder()
                                                        .record(Cases.LEYLA)
                                                        .wording("Leyla")
                                                        .build())
                                                .addMention(Mention.builder()
                                                        .record(Cases.LEYLA)
                                                        .wording(" ")
                                                        .build())
                                                .addCount(Count.builder()
                                                        .addBreakdown(Count.builder()
                                                                .population(half)
                                                                .build())
                                                        .build())
                                                .addRelay(Relay.builder()
                                                        .statement(Cases.NEWS)
                                                        .addEdit(Edit.builder()
                                                                .text(" ")
                                                                .build())
                                                        .build())
                                                .build()))))
                .containsExactly(
                        "/titles/az",
                        "/records/0/identifiers/0/scheme",
                        "/records/1/edition",
                        "/records/1/grounds/az",
                        "/records/2/speaker/role",
                        "/records/2/mentions/1/wording",
                        "/records/2/counts/0/breakdown/0/population/az",
                        "/records/2/relays/0/edits/0/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", ".", "\u0301", "👩🏽‍⚖️", "\nline\n", "ა"})
    void blank_text_is_silent_where_something_can_be_read(String text) {
        assertThat(places(
                        "blank-text",
                        Person.builder().id(Cases.LEYLA).addName(Name.of(text)).build()))
                .isEmpty();
    }

    @Test
    void number_too_small_finds_numbers_below_what_they_can_be() {
        assertThat(places(
                        "number-too-small",
                        statement("news")
                                .addCount(Count.builder()
                                        .value(-1)
                                        .atLeast(-2)
                                        .atMost(0)
                                        .build())
                                .addRevision(revision(0))
                                .build()))
                .containsExactly(
                        "/records/0/counts/0/value", "/records/0/counts/0/atLeast", "/records/0/revisions/0/number");
    }

    @Test
    void number_too_small_is_silent_for_nobody_and_for_the_first_revision() {
        assertThat(places(
                        "number-too-small",
                        statement("news")
                                .addCount(Count.builder().value(0).build())
                                .addRevision(revision(1))
                                .build()))
                .isEmpty();
    }

    private static Revision revision(long number) {
        return Revision.builder().number(number).at(Instant.EPOCH).build();
    }

    @Test
    void term_too_long_finds_a_passage_where_a_name_belongs() {
        assertThat(places("term-too-long", person("x".repeat(1001)))).containsExactly("/records/0/names/0/full");
        assertThat(places("term-too-long", person("x".repeat(1000)))).isEmpty();
    }

    @Test
    void term_too_long_is_silent_for_prose() {
        assertThat(places("term-too-long", Cases.saying(Cases.NEWS, "x".repeat(100_000))))
                .isEmpty();
    }

    private static Person person(String name) {
        return Person.builder().id(Cases.LEYLA).addName(Name.of(name)).build();
    }

    @Test
    void a_whole_text_of_megabytes_is_checked() {
        assertThat(places("blank-text", Cases.saying(Cases.NEWS, " ".repeat(3_000_000))))
                .hasSize(1);
        assertThat(places("blank-text", Cases.saying(Cases.NEWS, " ".repeat(3_000_000) + "x" + " ".repeat(3_000_000))))
                .isEmpty();
    }

    @Test
    void a_detention_without_anything_but_what_it_must_have_breaks_no_constraint() {
        Detention bare = Cases.detention("d", "2023/..").build();
        assertThat(Cases.validate(Cases.file(leyla(), bare)).findings())
                .extracting(Finding::rule)
                .containsExactly("claim-without-source");
    }
}

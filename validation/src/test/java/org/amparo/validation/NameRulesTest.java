package org.amparo.validation;

import static org.amparo.validation.Cases.LEYLA;
import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.NameKind;
import org.amparo.code.OrganisationRelation;
import org.amparo.code.PersonKind;
import org.amparo.code.RecognitionScheme;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.ParentBody;
import org.amparo.people.Recognition;
import org.amparo.record.Link;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.speech.Source;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on names, ids, codes of countries and addresses, and on claims that nobody makes. */
class NameRulesTest {

    private static final OrganisationId MINISTRY = OrganisationId.of("ministry");
    private static final OrganisationId AGENCY = OrganisationId.of("agency");

    private static Person named(Name name) {
        return Person.builder().id(LEYLA).addName(name).build();
    }

    @Test
    void a_name_that_lost_letters_is_found_in_whichever_part_it_stands() {
        assertThat(places(
                        "lost-letters-in-name",
                        named(Name.builder()
                                .full("Leyla ?rlova")
                                .family("?rlova")
                                .given("Leyla")
                                .build())))
                .containsExactly("/records/0/names/0/full", "/records/0/names/0/family");
        assertThat(places("lost-letters-in-name", named(Name.of("Leyla Orlova?"))))
                .containsExactly("/records/0/names/0/full");
        Organisation outlet = Organisation.builder()
                .id(AGENCY)
                .addName(Name.of("Who cares?"))
                .addName(Name.of("Gen?lik"))
                .build();
        assertThat(places("lost-letters-in-name", outlet)).containsExactly("/records/0/names/1/full");
    }

    @ParameterizedTest
    @CsvSource({
        "Leyla Orlova, Leyla, Vale, family",
        "Leyla Orlova, Nino, Orlova, given",
        "ORLOVA Leyla, Leyla, Orlova,",
        "Leylâ Orlová, Leyla, Orlova,",
        "Anne-Marie d'Ys, Anne Marie, D’Ys,",
        "Işık Çınar, IŞIK, Cinar,",
        "Лейла Орлова, Leyla, Orlova,",
        "Leyla Орлова, Leyla, Vale, family",
        "X., , ,",
    })
    void a_full_name_holds_its_parts(String full, String given, String family, String missing) {
        Person person = named(Name.builder()
                .full(full)
                .given(Optional.ofNullable(given))
                .family(Optional.ofNullable(family))
                .build());
        assertThat(places("name-without-its-parts", person))
                .isEqualTo(Optional.ofNullable(missing).stream()
                        .map(part -> "/records/0/names/0/" + part)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L\u0435yla Orlova",
                "Leyla Orl\u03BFva",
                "\u041B\u0435\u0439\u043B\u03B1",
                "Ley\u202Ela",
                "\u2066Leyla\u2069 Orlova",
            })
    void a_name_misleads(String full) {
        assertThat(places("misleading-letters-in-name", named(Name.of(full))))
                .containsExactly("/records/0/names/0/full");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leyla Orlova",
                "Leyla \u041E\u0440\u043B\u043E\u0432\u0430",
                "Orlova-\u041E\u0440\u043B\u043E\u0432\u0430",
                "Orlova/\u041E\u0440\u043B\u043E\u0432\u0430",
                "\u5C71\u7530\u3068\u304A\u308B",
                "\u200FLeyla\u200E",
                "Zo\u0065\u0308",
                "\u0645\u0631\u064A\u0645 (Maryam)",
            })
    void a_name_in_several_scripts_need_not_mislead(String full) {
        assertThat(places("misleading-letters-in-name", named(Name.of(full)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"unnamed, true", "named, false", "unknown, false", "withheld, false"})
    void somebody_unnamed_has_no_name(String kind, boolean found) {
        Person person = leyla().toBuilder().kind(PersonKind.VOCABULARY.of(kind)).build();
        assertThat(places("unnamed-with-names", person)).isEqualTo(found ? List.of("/records/0/names") : List.of());
        assertThat(places(
                        "unnamed-with-names",
                        person.toBuilder().names(List.of()).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GB, false",
        "AZ, false",
        "SU, false",
        "YU, false",
        "AN, false",
        "XK, false",
        "ZZ, false",
        "UK, true",
        "EU, true",
        "QA, false",
        "QL, true",
    })
    void a_country_exists_or_has_existed(String code, boolean found) {
        Person person = leyla().toBuilder().addNationality(Nationality.of(code)).build();
        assertThat(places("no-such-country", person))
                .isEqualTo(found ? List.of("/records/0/nationalities/0/country") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/1, false",
        "HTTP://news.example, false",
        "javascript:alert(1), true",
        "data:text/html;base64;AAAA, true",
        "file:///lists/march.pdf, true",
        "mailto:desk@news.example, true",
        "news.example/1, true",
        "//news.example/1, true",
        "https:news.example, true",
    })
    void an_address_is_one_of_the_web(URI address, boolean found) {
        Person person = leyla().toBuilder().addLink(Link.of(address)).build();
        Statement statement = Cases.statement("s1").source(Source.of(address)).build();
        assertThat(places("not-a-web-address", person, statement))
                .isEqualTo(found ? List.of("/records/0/links/0/url", "/records/1/source/url") : List.of());
    }

    @Test
    void a_reference_by_a_former_id_is_told_and_leads_on() {
        PersonId former = PersonId.of("l-orlova");
        Person person = leyla().toBuilder().addFormerId(former).build();
        Detention detention =
                Detention.builder().id(DetentionId.of("d")).detainee(former).build();
        assertThat(places("reference-to-former-id", person, detention)).containsExactly("/records/1/detainee");
        assertThat(places("dangling-reference", person, detention)).isEmpty();
        assertThat(places("reference-to-former-id", leyla(), detention)).isEmpty();
    }

    @Test
    void a_former_id_is_no_longer_in_use() {
        PersonId former = PersonId.of("l-orlova");
        Person merged = leyla().toBuilder().addFormerId(former).build();
        Person other = Person.builder().id(former).addName(Name.of("L. Orlova")).build();
        assertThat(places("former-id-in-use", merged)).isEmpty();
        assertThat(places("former-id-in-use", merged, other)).containsExactly("/records/0/formerIds/0");
        assertThat(places("former-id-in-use", other, merged)).containsExactly("/records/1/formerIds/0");
        assertThat(places(
                        "former-id-in-use",
                        merged,
                        other.toBuilder().addFormerId(LEYLA).build()))
                .containsExactly("/records/0/formerIds/0");
    }

    @Test
    void organisations_and_groups_are_no_parts_of_themselves() {
        Organisation ministry =
                Organisation.builder().id(MINISTRY).parent(AGENCY).build();
        Organisation agency = Organisation.builder().id(AGENCY).parent(MINISTRY).build();
        Organisation desk = Organisation.builder()
                .id(OrganisationId.of("desk"))
                .parent(MINISTRY)
                .build();
        assertThat(places("part-of-itself", ministry, agency, desk))
                .containsExactly("/records/0/parent", "/records/1/parent");
        assertThat(places(
                        "part-of-itself",
                        ministry,
                        agency.toBuilder().parent(Optional.empty()).build(),
                        desk))
                .isEmpty();
        Group outer = Group.builder()
                .id(GroupId.of("outer"))
                .addSubgroup(GroupId.of("inner"))
                .build();
        Group inner = Group.builder()
                .id(GroupId.of("inner"))
                .addMember(GroupMember.of(LEYLA))
                .addMember(GroupMember.of(GroupId.of("outer")))
                .build();
        assertThat(places("part-of-itself", leyla(), outer, inner))
                .containsExactly("/records/1/subgroups/0", "/records/2/members/1/member");
        assertThat(places("part-of-itself", leyla(), outer)).isEmpty();
    }

    private static final OrganisationId DESK = OrganisationId.of("desk");

    private static Organisation below(OrganisationId id, ParentBody... parents) {
        return Organisation.builder().id(id).addParents(parents).build();
    }

    private static ParentBody above(OrganisationId id, String period) {
        return ParentBody.of(id, OrganisationRelation.PART_OF, Period.parse(period));
    }

    @ParameterizedTest
    @CsvSource({
        "2010/.., 2015/.., true",
        "2010-05-01/2020-01-01, 2015-05-01/2016-05-01, true",
        "2015-05-01/2016-05-01, 2010-05-01/2020-01-01, true",
        "2010/2014-06, 2015/.., false",
        "2010/2015, 2015/.., false",
        "2010~/.., 2015/.., false",
        "2010?/.., 2015/.., false",
        "/.., 2015/.., false",
        "/.., /.., false",
        "2010/, 2015/.., false",
    })
    void bodies_that_are_above_each_other_are_a_circle_only_if_they_certainly_were_on_one_day(
            String first, String second, boolean found) {
        Organisation ministry = below(MINISTRY, above(AGENCY, first));
        Organisation agency = below(AGENCY, above(MINISTRY, second));
        assertThat(places("part-of-itself", ministry, agency, below(DESK, above(MINISTRY, "2010/.."))))
                .isEqualTo(
                        found
                                ? List.of("/records/0/parents/0/organisation", "/records/1/parents/0/organisation")
                                : List.of());
    }

    @Test
    void three_bodies_of_which_each_two_overlap_are_no_circle_unless_one_day_has_all_of_them() {
        Organisation ministry = below(MINISTRY, above(AGENCY, "2000-01-01/2020-01-01"));
        Organisation agency = below(AGENCY, above(DESK, "2001-01-01/2005-01-01"));
        assertThat(places("part-of-itself", ministry, agency, below(DESK, above(MINISTRY, "2010-01-01/2015-01-01"))))
                .isEmpty();
        assertThat(places("part-of-itself", ministry, agency, below(DESK, above(MINISTRY, "2004-01-01/2015-01-01"))))
                .hasSize(3);
    }

    @Test
    void a_dated_parent_closes_a_circle_with_one_that_is_always_there() {
        Organisation agency = Organisation.builder().id(AGENCY).parent(MINISTRY).build();
        assertThat(places("part-of-itself", below(MINISTRY, above(AGENCY, "2015/..")), agency))
                .containsExactly("/records/0/parents/0/organisation", "/records/1/parent");
        ParentBody shares = ParentBody.of(AGENCY, OrganisationRelation.OWNED_BY, Period.parse("2015/.."));
        assertThat(places("part-of-itself", below(MINISTRY, shares), agency)).isEmpty();
        ParentBody denied = above(AGENCY, "2015/..").toBuilder()
                .addEvidence(Evidence.of(Cases.NEWS, "was never under it").toBuilder()
                        .modality(Modality.DENIED)
                        .build())
                .build();
        assertThat(places("part-of-itself", Cases.statement("news").build(), below(MINISTRY, denied), agency))
                .isEmpty();
    }

    @Test
    void nothing_is_above_itself_at_any_time_and_in_any_relation() {
        assertThat(places(
                        "part-of-itself",
                        below(
                                MINISTRY,
                                ParentBody.builder().organisation(MINISTRY).build())))
                .containsExactly("/records/0/parents/0/organisation");
    }

    @Test
    void a_file_whose_bodies_are_all_above_each_other_is_checked_in_a_moment() {
        List<Organisation> all = IntStream.range(0, 20_000)
                .mapToObj(i -> below(
                        OrganisationId.of("body-" + i),
                        above(
                                OrganisationId.of("body-" + (i + 1) % 20_000),
                                LocalDate.of(1900, 1, 1).plusDays(i % 30_000) + "/..")))
                .toList();
        assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(places("part-of-itself", all.toArray(CaseRecord[]::new)))
                        .isNotNull());
    }

    @Test
    void somebody_recognises() {
        Recognition byNobody = Recognition.builder().build();
        assertThat(recognition(byNobody)).containsExactly("/records/0/recognitions/0");
        assertThat(recognition(byNobody.toBuilder().body(MINISTRY).build())).isEmpty();
        assertThat(recognition(byNobody.toBuilder()
                        .scheme(RecognitionScheme.VOCABULARY.codes().get(0))
                        .build()))
                .isEmpty();
        assertThat(recognition(byNobody.toBuilder()
                        .addMissing(Missing.of(Recognition.BODY, MissingReason.NOT_STATED))
                        .build()))
                .isEmpty();
    }

    private static List<String> recognition(Recognition recognition) {
        return places(
                "recognition-by-nobody",
                leyla().toBuilder().addRecognition(recognition).build(),
                Organisation.builder().id(MINISTRY).build());
    }

    @ParameterizedTest
    @CsvSource({"met, true", "partly-met, true", "met-then-reversed, true", "not-met, false", "unknown, false"})
    void a_demand_is_met_by_evidence(String state, boolean found) {
        Outcome outcome = Outcome.builder()
                .state(DemandOutcome.VOCABULARY.of(state))
                .asOf(PartialDate.parse("2024-05-02"))
                .build();
        String rule = "met-without-evidence";
        assertThat(demanding(rule, outcome)).isEqualTo(found ? List.of("/records/1/demands/0/outcomes/0") : List.of());
        Evidence evidence = Evidence.of(Cases.NEWS, "was met");
        assertThat(demanding(rule, outcome.toBuilder().addEvidence(evidence).build()))
                .isEmpty();
        assertThat(demanding(
                        rule,
                        outcome.toBuilder()
                                .addEvidence(Evidence.about(Outcome.AS_OF, Cases.NEWS, "in May"))
                                .build()))
                .hasSize(found ? 1 : 0);
        assertThat(demanding(
                        rule,
                        outcome.toBuilder()
                                .addMissing(Missing.of(Outcome.EVIDENCE, MissingReason.NOT_STATED))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, true",
        "2024-02, true",
        "2023, true",
        "2024-03-01, false",
        "2024-03, false",
        "2024, false",
        "2024-02~, false",
    })
    void an_outcome_follows_the_demand(String asOf, boolean found) {
        Outcome outcome = Outcome.builder()
                .state(DemandOutcome.NOT_MET)
                .asOf(PartialDate.parse(asOf))
                .build();
        assertThat(demanding("outcome-before-demand", outcome))
                .isEqualTo(found ? List.of("/records/1/demands/0/outcomes/0/asOf") : List.of());
    }

    private static List<String> demanding(String rule, Outcome outcome) {
        Demand demand = Demand.builder()
                .kind(DemandKind.RELEASE)
                .addTarget(LEYLA)
                .addOutcome(outcome)
                .build();
        Statement statement = Cases.statement("news")
                .publishedOn(PartialDate.parse("2024-03-01"))
                .addDemand(demand)
                .build();
        return places(rule, leyla(), statement);
    }

    private static List<String> withoutLanguage(Name... names) {
        return places(
                "name-without-language",
                Person.builder().id(LEYLA).names(List.of(names)).build());
    }

    @Test
    void among_names_in_several_scripts_each_says_its_language() {
        Name russian = Name.of("Лейла Орлова", LanguageTag.parse("ru"));
        Name latin = Name.of("Leyla Orlova");
        assertThat(withoutLanguage(russian, latin)).containsExactly("/records/0/names/1");
        assertThat(withoutLanguage(Name.of("Лейла Орлова"), latin))
                .containsExactly("/records/0/names/0", "/records/0/names/1");
        assertThat(withoutLanguage(latin, Name.of("Leyla Orlova-Vale"))).isEmpty();
        assertThat(withoutLanguage(latin)).isEmpty();
        assertThat(withoutLanguage(russian, Name.of("42"))).isEmpty();
        assertThat(withoutLanguage(Name.of("レイラ 山"), Name.of("山"))).isEmpty();
        assertThat(withoutLanguage(
                        russian,
                        latin.toBuilder().kind(NameKind.TRANSLITERATION).build(),
                        latin.toBuilder().transliteration("ISO 9").build(),
                        latin.toBuilder()
                                .addMissing(Missing.of(Name.LANGUAGE, MissingReason.NOT_STATED))
                                .build()))
                .isEmpty();
    }

    @Test
    void names_of_two_people_are_not_names_in_several_scripts() {
        assertThat(places(
                        "name-without-language",
                        named(Name.of("Leyla Orlova")),
                        Person.builder()
                                .id(PersonId.of("nino-vale"))
                                .addName(Name.of("Нино Вале"))
                                .build()))
                .isEmpty();
    }
}

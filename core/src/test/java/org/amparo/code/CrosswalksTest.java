package org.amparo.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrosswalksTest {

    private static final String ROW = "\\S+ (exact|close|broad|narrow)( \\*)?";

    static List<Crosswalk<?>> crosswalks() {
        return Crosswalks.all();
    }

    @Test
    void the_lists_that_have_a_counterpart_have_a_crosswalk_that_names_it() {
        assertThat(Crosswalks.all().stream()
                        .map(crosswalk -> crosswalk.vocabulary().name() + ": " + crosswalk.scheme()))
                .containsExactlyInAnyOrder(
                        "liberty: HURIDOCS micro-thesaurus 25",
                        "legal-phase: HURIDOCS micro-thesaurus 25",
                        "contact: HURIDOCS micro-thesaurus 30",
                        "perpetrator-type: HURIDOCS micro-thesaurus 24",
                        "involvement: HURIDOCS micro-thesaurus 18",
                        "speech-act: HURIDOCS micro-thesaurus 28",
                        "response-kind: HURIDOCS micro-thesaurus 27",
                        "source-connection: HURIDOCS micro-thesaurus 19",
                        "count-unit: HURIDOCS micro-thesaurus 7",
                        "incident-kind: HURIDOCS micro-thesaurus 4",
                        "incident-kind: SDG 16.10.1",
                        "incident-kind: CPJ type of death",
                        "marking: TLP 2.0",
                        "demand-outcome: HRC follow-up",
                        "response-kind: HRC follow-up");
    }

    @ParameterizedTest
    @MethodSource("crosswalks")
    <C extends Code> void every_code_is_mapped_or_said_to_have_no_counterpart(Crosswalk<C> crosswalk) {
        Set<C> mapped =
                crosswalk.mappings().stream().map(Crosswalk.Mapping::code).collect(Collectors.toSet());
        assertThat(mapped).isNotEmpty();
        Set<C> all = new HashSet<>(mapped);
        all.addAll(crosswalk.unmapped());
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(crosswalk.vocabulary().codes());
        crosswalk.unmapped().forEach(code -> {
            assertThat(crosswalk.of(code)).isEmpty();
            assertThat(crosswalk.preferred(code)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("crosswalks")
    <C extends Code> void what_is_written_for_a_code_is_read_as_that_code(Crosswalk<C> crosswalk) {
        for (C code : crosswalk.vocabulary().codes()) {
            crosswalk
                    .preferred(code)
                    .ifPresent(term -> assertThat(crosswalk.codes(term))
                            .as("%s: %s", crosswalk, code)
                            .contains(code));
        }
        for (Crosswalk.Mapping<C> mapping : crosswalk.mappings()) {
            assertThat(crosswalk.codes(mapping.term())).contains(mapping.code());
            assertThat(crosswalk.of(mapping.code())).contains(mapping);
        }
    }

    @ParameterizedTest
    @MethodSource("crosswalks")
    <C extends Code> void at_most_one_term_is_preferred_it_comes_first_and_says_no_more_than_the_code(
            Crosswalk<C> crosswalk) {
        for (C code : crosswalk.vocabulary().codes()) {
            List<Crosswalk.Mapping<C>> mappings = crosswalk.of(code);
            assertThat(mappings).extracting(Crosswalk.Mapping::term).doesNotHaveDuplicates();
            mappings.stream()
                    .skip(1)
                    .forEach(mapping -> assertThat(mapping.preferred()).isFalse());
            mappings.stream()
                    .filter(Crosswalk.Mapping::preferred)
                    .forEach(mapping -> assertThat(mapping.match())
                            .as("%s: %s", crosswalk, code)
                            .isNotEqualTo(Crosswalk.Match.NARROW));
        }
    }

    @ParameterizedTest
    @MethodSource("crosswalks")
    <C extends Code> void a_term_means_exactly_one_code_and_nothing_else_or_is_only_like_it(Crosswalk<C> crosswalk) {
        Stream<String> exact = crosswalk.mappings().stream()
                .filter(mapping -> mapping.match() == Crosswalk.Match.EXACT)
                .map(Crosswalk.Mapping::term);
        assertThat(exact)
                .doesNotHaveDuplicates()
                .allSatisfy(term -> assertThat(crosswalk.codes(term)).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("crosswalks")
    <C extends Code> void a_term_is_mapped_or_named_as_unmapped_but_not_both(Crosswalk<C> crosswalk) {
        assertThat(crosswalk.unmappedTerms())
                .doesNotHaveDuplicates()
                .allSatisfy(term -> assertThat(crosswalk.codes(term)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crosswalk_huridocs.properties",
                "crosswalk_tlp.properties",
                "crosswalk_hrc.properties",
                "crosswalk_confidence.properties",
                "retired.properties"
            })
    void a_file_is_well_formed_and_says_where_it_is_from(String file) throws IOException {
        String text = text(file);
        assertThat(text)
                .doesNotContain("\r", "\t", "\ufeff", "\\")
                .endsWith("\n")
                .startsWith("# ");
        assertThat(text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")))
                .allMatch(line -> line.matches("@\\S+ = \\d+( \\d+)*")
                        || line.matches("\\S+ = -")
                        || line.matches("\\S+ = " + ROW + "(; " + ROW + ")*")
                        || line.matches("\\S+ = \\d+-\\d+ \\d+"));
        assertThat(text.lines().filter(line -> line.startsWith("#"))).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void every_line_is_about_a_known_code_of_a_crosswalk() {
        Set<String> allowed = new TreeSet<>();
        for (Crosswalk<?> crosswalk : Crosswalks.all()) {
            String name = crosswalk.vocabulary().name();
            allowed.addAll(List.of("@" + name, "@" + name + ".unmapped"));
            crosswalk.vocabulary().codes().forEach(code -> allowed.add(name + "." + code.code()));
        }
        for (String file : List.of("crosswalk_huridocs", "crosswalk_tlp", "crosswalk_hrc")) {
            assertThat(allowed).containsAll(Crosswalks.lines(file).keySet());
        }
    }

    @Test
    void huridocs_numbers_are_six_pairs_with_zeros_only_at_the_end_and_come_without_labels() throws IOException {
        huridocs()
                .flatMap(CrosswalksTest::terms)
                .forEach(term -> assertThat(term)
                        .matches("([0-9][1-9]|[1-9]0){1,6}(00)*")
                        .hasSize(12));
        assertThat(text("crosswalk_huridocs.properties")
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line ->
                                Stream.of(line.replaceFirst("^\\S+ =", "").split("\\W+"))))
                .allMatch(word -> word.matches("|\\d+|exact|close|broad|narrow"));
    }

    @Test
    void two_crosswalks_with_one_list_speak_of_the_same_numbers() {
        assertThat(terms(Crosswalks.HURIDOCS_LIBERTY).collect(Collectors.toSet()))
                .isEqualTo(terms(Crosswalks.HURIDOCS_LEGAL_PHASE).collect(Collectors.toSet()));
    }

    @Test
    void the_term_above_each_number_is_in_the_list_too() {
        huridocs().forEach(crosswalk -> {
            Set<String> all = terms(crosswalk).collect(Collectors.toSet());
            for (String term : all) {
                String above = term.replaceFirst("..(00)*$", "");
                if (!above.isEmpty()) {
                    assertThat(all).as("%s %s", crosswalk, term).contains(above + "0".repeat(12 - above.length()));
                }
            }
        });
    }

    @Test
    void what_has_no_counterpart_in_huridocs_is_known() {
        assertThat(huridocs()
                        .flatMap(crosswalk -> crosswalk.unmapped().stream())
                        .map(code -> code.vocabulary().name() + "." + code))
                .containsExactlyInAnyOrder(
                        "legal-phase.none",
                        "legal-phase.suspect",
                        "legal-phase.charged",
                        "legal-phase.charges-dropped",
                        "legal-phase.pardoned",
                        "legal-phase.amnestied",
                        "perpetrator-type.prosecution",
                        "speech-act.demand",
                        "speech-act.condemn",
                        "speech-act.concern",
                        "speech-act.welcome",
                        "speech-act.announce",
                        "speech-act.estimate",
                        "speech-act.allege",
                        "speech-act.correct",
                        "speech-act.retract",
                        "speech-act.commit",
                        "response-kind.acknowledged",
                        "response-kind.rejected",
                        "source-connection.official",
                        "count-unit.prosecution",
                        "count-unit.episode",
                        "incident-kind.summons",
                        "incident-kind.online-attack",
                        "incident-kind.reprisal");
    }

    @Test
    void what_can_be_read_and_not_written_is_known() {
        assertThat(Crosswalks.all().stream()
                        .flatMap(CrosswalksTest::onlyRead)
                        .map(code -> code.vocabulary().name() + "." + code))
                .containsExactlyInAnyOrder(
                        "liberty.free",
                        "legal-phase.investigation",
                        "legal-phase.on-trial",
                        "legal-phase.convicted-appealable",
                        "legal-phase.convicted-final",
                        "legal-phase.acquitted",
                        "legal-phase.discontinued",
                        "speech-act.report",
                        "speech-act.deny",
                        "speech-act.reject",
                        "speech-act.admit",
                        "incident-kind.ill-treatment",
                        "incident-kind.killing");
    }

    @Test
    void a_term_that_does_not_say_which_is_read_as_all_that_it_may_be_the_best_first() {
        assertThat(Crosswalks.HURIDOCS_LEGAL_PHASE.codes("020203000000"))
                .containsExactly(LegalPhase.CONVICTED_APPEALABLE, LegalPhase.CONVICTED_FINAL);
        assertThat(Crosswalks.HURIDOCS_SPEECH_ACT.codes("010300000000"))
                .containsExactlyInAnyOrder(SpeechAct.REJECT, SpeechAct.ADMIT);
        Crosswalk<Marking> twice = new Crosswalk<>(
                Marking.VOCABULARY,
                "test",
                Map.of(
                        "marking.public", "a broad",
                        "marking.partners", "a narrow; b exact *",
                        "marking.restricted", "a exact",
                        "marking.secret", "-"));
        assertThat(twice.codes("a")).containsExactly(Marking.RESTRICTED, Marking.PARTNERS, Marking.PUBLIC);
        assertThat(twice.scheme()).isEqualTo("test");
        assertThat(twice).hasToString("marking and test");
    }

    @Test
    void a_wide_term_is_read_as_each_code_that_it_covers_and_says_that_it_is_wide() {
        assertThat(Crosswalks.HURIDOCS_PERPETRATOR_TYPE.ofTerm("010100000000"))
                .extracting(Crosswalk.Mapping::match)
                .containsOnly(Crosswalk.Match.BROAD);
        assertThat(Crosswalks.HURIDOCS_PERPETRATOR_TYPE.codes("010100000000"))
                .containsExactly(
                        PerpetratorType.EXECUTIVE,
                        PerpetratorType.ARMED_FORCES,
                        PerpetratorType.POLICE,
                        PerpetratorType.PRISON,
                        PerpetratorType.INTELLIGENCE);
        assertThat(Crosswalks.HURIDOCS_PERPETRATOR_TYPE.codes("010104000000")).containsExactly(PerpetratorType.POLICE);
        assertThat(Crosswalks.HURIDOCS_RESPONSE.codes("030000000000"))
                .containsExactly(ResponseKind.DENIED_FACTS, ResponseKind.COUNTER_ACTION);
    }

    @Test
    void an_unlisted_term_and_an_unknown_code_have_no_counterpart() {
        assertThat(Crosswalks.TLP.codes("TLP:WHITE")).isEmpty();
        assertThat(Crosswalks.TLP.codes("tlp:clear")).isEmpty();
        assertThat(Crosswalks.HURIDOCS_CONTACT.codes("0101")).isEmpty();
        assertThat(Crosswalks.TLP.preferred(Marking.VOCABULARY.of("eyes-only"))).isEmpty();
        assertThat(Crosswalks.TLP.of(Marking.VOCABULARY.of("eyes-only"))).isEmpty();
    }

    @Test
    void the_traffic_light_protocol_reads_two_ambers_and_writes_one() {
        assertThat(Crosswalks.TLP.preferred(Marking.PUBLIC)).contains("TLP:CLEAR");
        assertThat(Crosswalks.TLP.preferred(Marking.PARTNERS)).contains("TLP:GREEN");
        assertThat(Crosswalks.TLP.preferred(Marking.RESTRICTED)).contains("TLP:AMBER");
        assertThat(Crosswalks.TLP.preferred(Marking.SECRET)).contains("TLP:RED");
        assertThat(Crosswalks.TLP.codes("TLP:AMBER")).containsExactly(Marking.RESTRICTED);
        assertThat(Crosswalks.TLP.codes("TLP:AMBER+STRICT")).containsExactly(Marking.RESTRICTED);
        assertThat(Crosswalks.TLP.unmapped()).isEmpty();
    }

    @Test
    void the_grades_of_the_human_rights_committee_are_outcomes_and_responses_together() {
        assertThat(Crosswalks.HRC_OUTCOME.codes("A")).containsExactly(DemandOutcome.MET);
        assertThat(Crosswalks.HRC_OUTCOME.codes("B")).containsExactly(DemandOutcome.PARTLY_MET);
        assertThat(Crosswalks.HRC_OUTCOME.codes("C")).containsExactly(DemandOutcome.NOT_MET);
        assertThat(Crosswalks.HRC_OUTCOME.codes("D")).containsExactly(DemandOutcome.NOT_MET);
        assertThat(Crosswalks.HRC_RESPONSE.codes("D")).containsExactly(ResponseKind.NO_RESPONSE);
        assertThat(Crosswalks.HRC_OUTCOME.codes("E")).containsExactly(DemandOutcome.CONTRARY_ACTION);
        assertThat(Crosswalks.HRC_RESPONSE.codes("E")).containsExactly(ResponseKind.REJECTED);
        assertThat(Crosswalks.HRC_OUTCOME.preferred(DemandOutcome.NOT_MET)).contains("C");
        assertThat(Crosswalks.HRC_RESPONSE.preferred(ResponseKind.NO_RESPONSE)).contains("D");
        assertThat(Crosswalks.HRC_OUTCOME.unmapped())
                .containsExactly(
                        DemandOutcome.UNKNOWN,
                        DemandOutcome.PENDING,
                        DemandOutcome.MET_THEN_REVERSED,
                        DemandOutcome.MOOT,
                        DemandOutcome.SUPERSEDED,
                        DemandOutcome.WITHDRAWN);
    }

    @Test
    void a_crosswalk_that_leaves_a_code_out_or_says_nothing_of_its_fit_is_refused() {
        assertThatThrownBy(() -> new Crosswalk<>(Access.VOCABULARY, "test", Map.of("access.seen", "a exact")))
                .isInstanceOf(IllegalStateException.class);
        for (String wrong : List.of("a", "a alike", "", "a exact; b")) {
            assertThatThrownBy(() -> new Crosswalk<>(
                            Access.VOCABULARY, "test", Map.of("access.seen", wrong, "access.cited", "-")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void lists_cannot_be_changed() {
        assertThatThrownBy(() -> Crosswalks.all().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Crosswalks.TLP.mappings().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Crosswalks.TLP.unmapped().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Crosswalks.TLP.unmappedTerms().add("x"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static Stream<Crosswalk<?>> huridocs() {
        return Crosswalks.all().stream().filter(crosswalk -> crosswalk.scheme().startsWith("HURIDOCS"));
    }

    private static Stream<String> terms(Crosswalk<?> crosswalk) {
        return Stream.concat(
                crosswalk.mappings().stream().map(Crosswalk.Mapping::term), crosswalk.unmappedTerms().stream());
    }

    private static <C extends Code> Stream<C> onlyRead(Crosswalk<C> crosswalk) {
        return crosswalk.mappings().stream()
                .map(Crosswalk.Mapping::code)
                .distinct()
                .filter(code -> crosswalk.preferred(code).isEmpty());
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Crosswalks.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.amparo.feed.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.amparo.evidence.Evidence;
import org.amparo.id.StatementId;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final Phrase INFERRED = Phrase.of("inferred");
    private static final Phrase DENIED = Phrase.of("denied by a source");

    private static String text(Phrase phrase) {
        return PhraseText.of(phrase, "; ");
    }

    private static Phrase doubted(String words, Phrase... doubts) {
        return Phrase.of(words).beside(List.of(doubts));
    }

    @Test
    void a_phrase_takes_the_remarks_of_its_values_along() {
        Phrase place = doubted("Port Halle", INFERRED);
        Phrase told =
                Phrase.of("{0} at {1}, held by {2}").with(Phrase.of("arrested"), place, doubted("the police", DENIED));
        assertThat(text(told)).isEqualTo("arrested at Port Halle (inferred), held by the police (denied by a source)");
        assertThat(told.remarks()).containsExactly(DENIED);
    }

    @Test
    void what_a_phrase_ends_with_is_known_without_reading_it() {
        assertThat(Phrase.of("at {0}").with(doubted("home", INFERRED)).remarks())
                .containsExactly(INFERRED);
        assertThat(Phrase.of("at {0} again").with(doubted("home", INFERRED)).remarks())
                .isEmpty();
        assertThat(Phrase.of("{0} (date not given)").with(Phrase.of("released")).remarks())
                .containsExactly(Phrase.of("date not given"));
        assertThat(Phrase.citing("Ann (inferred)").remarks()).isEmpty();
    }

    @Test
    void remarks_are_taken_off_with_the_space_before_them() {
        assertThat(doubted("held", INFERRED, DENIED).withoutRemarks()).isEqualTo(Phrase.of("held"));
        assertThat(Phrase.of("held").withoutRemarks()).isEqualTo(Phrase.of("held"));
    }

    @Test
    void more_remarks_stand_among_those_that_are_there() {
        Phrase told = doubted("held", INFERRED).amongRemarks(List.of(DENIED));
        assertThat(told).isEqualTo(doubted("held", INFERRED, DENIED));
        assertThat(text(told)).isEqualTo("held (inferred; denied by a source)");
        assertThat(told.amongRemarks(List.of())).isSameAs(told);
    }

    @Test
    void a_phrase_about_nothing_is_none() {
        assertThat(Phrase.of("at {0}").with(Phrase.NONE)).isSameAs(Phrase.NONE);
        assertThat(Phrase.NONE.beside(List.of(INFERRED))).isSameAs(Phrase.NONE);
        assertThat(Phrase.joined(List.of(Phrase.NONE, Phrase.NONE), ", ")).isSameAs(Phrase.NONE);
        assertThat(Phrase.inOne(List.of(Phrase.NONE, Phrase.of("held"), Phrase.NONE)))
                .isEqualTo(Phrase.of("held"));
        assertThat(Phrase.NONE.or(INFERRED)).isSameAs(INFERRED);
        assertThat(Phrase.NONE.capitalised(Locale.ENGLISH)).isSameAs(Phrase.NONE);
    }

    @Test
    void a_phrase_rests_on_all_that_it_is_made_of_also_on_what_a_remark_does() {
        Phrase named = Phrase.of("the police").restingOn(source("report"));
        Phrase doubted = doubted("held", INFERRED.restingOn(source("letter")));
        Phrase told = Phrase.of("{0} by {1} (as {1} says)").with(doubted, named);
        assertThat(sources(told)).containsExactly("letter", "report", "report");
        assertThat(sources(told.withoutRemarks().capitalised(Locale.ENGLISH))).isEqualTo(sources(told));
        assertThat(sources(Phrase.inOne(List.of(doubted, named)))).containsExactly("letter", "report");
    }

    @Test
    void sources_come_in_place_of_others_or_beside_them_or_where_there_are_none() {
        Phrase told = Phrase.of("held").restingOn(source("report"));
        assertThat(sources(told.restingOn(source("letter")))).containsExactly("letter");
        assertThat(sources(told.restingAlsoOn(source("letter")))).containsExactly("report", "letter");
        assertThat(sources(told.restingElseOn(source("letter")))).containsExactly("report");
        assertThat(sources(Phrase.of("held").restingElseOn(source("letter")))).containsExactly("letter");
        assertThat(told).isEqualTo(Phrase.of("held"));
        assertThat(Phrase.NONE.restingAlsoOn(source("letter"))).isSameAs(Phrase.NONE);
    }

    private static Grounds source(String local) {
        return Grounds.ofStatus(List.of(Evidence.of(StatementId.of(local), "says so")));
    }

    private static List<String> sources(Phrase phrase) {
        return phrase.footnotes().stream().map(one -> one.statement().local()).toList();
    }

    @Test
    void a_text_of_the_file_is_neither_filled_in_nor_read() {
        Phrase name = Phrase.citing("{0} (Ann)");
        assertThat(text(Phrase.of("{0} by {1}").with(name, Phrase.of("x")))).isEqualTo("\u2068{0} (Ann)\u2069 by x");
        assertThat(name.capitalised(Locale.ENGLISH)).isEqualTo(name);
    }

    @Test
    void a_period_is_found_wherever_it_is_told() {
        Phrase period = Phrase.lasting("from May to June");
        Phrase told = Phrase.of("held {0}").with(period);
        assertThat(told.holds(period)).isTrue();
        assertThat(Phrase.of("released").beside(List.of(told)).holds(period)).isTrue();
        assertThat(Phrase.of("held from May to June").holds(period)).isFalse();
        assertThat(told.holds(Phrase.lasting("from May"))).isFalse();
    }

    @Test
    void a_period_with_a_remark_of_its_own_stays_flat() {
        Phrase told = Phrase.of("{0} ({1})").with(Phrase.of("released"), Phrase.lasting("since 2020 (uncertain)"));
        assertThat(text(told)).isEqualTo("released (since 2020, uncertain)");
    }

    @Test
    void a_phrase_with_an_empty_place_is_not_written() {
        assertThatThrownBy(() -> text(Phrase.of("at {0}"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_says_nothing_of_its_words() {
        assertThat(doubted("Ann", INFERRED)).hasToString("phrase of 2");
    }
}

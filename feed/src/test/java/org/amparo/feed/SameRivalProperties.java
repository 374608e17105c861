package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.code.Marking;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another value is told only where it has other words than the one that stands. */
class SameRivalProperties {

    private static final StatementId LIST = StatementId.of("list");
    private static final StatementId NEWS = StatementId.of("news");

    private static CaseFile file(Period period, Period other, PartialDate released, PartialDate otherwise) {
        return file(
                period,
                other,
                Release.builder()
                        .on(released)
                        .addEvidence(Evidence.about(Release.ON, LIST, "released"))
                        .addEvidence(Evidence.rival(Release.ON, NEWS, otherwise))
                        .build());
    }

    private static CaseFile file(Period period, Period other, Release release) {
        return CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .base(URI.create("https://cases.example/"))
                .defaultMarking(Marking.PUBLIC)
                .add(
                        Person.builder()
                                .id(PersonId.of("p"))
                                .addName(Name.of("Ivo Lund"))
                                .build(),
                        statement(LIST),
                        statement(NEWS),
                        Detention.builder()
                                .id(DetentionId.of("d"))
                                .detainee(PersonId.of("p"))
                                .period(period)
                                .addEvidence(Evidence.about(Detention.PERIOD, LIST, "held"))
                                .addEvidence(Evidence.rival(Detention.PERIOD, NEWS, other))
                                .addCustodyPhase(CustodyPhase.builder()
                                        .form(CustodyForm.PRISON)
                                        .period(period)
                                        .addEvidence(Evidence.about(CustodyPhase.PERIOD, LIST, "in prison"))
                                        .addEvidence(Evidence.rival(CustodyPhase.PERIOD, NEWS, other))
                                        .addEvidence(Evidence.rival(CustodyPhase.FORM, NEWS, CustodyForm.PRISON))
                                        .build())
                                .release(release)
                                .build())
                .build();
    }

    private static Statement statement(StatementId id) {
        return Statement.builder()
                .id(id)
                .titles(LocalizedText.english("A list"))
                .publishedOn(PartialDate.parse("2026-01-01"))
                .build();
    }

    private static String text(CaseFile file, String language) {
        PublicationItems items = new PublicationItems(new Words(file, LanguageTag.parse(language)));
        StringBuilder text = new StringBuilder();
        file.records().stream().flatMap(items::of).forEach(item -> {
            text.append(item.view().title()).append('\n');
            item.view()
                    .sections()
                    .forEach(section -> section.lines()
                            .forEach(line -> line.sentences()
                                    .forEach(sentence ->
                                            text.append(sentence.text()).append('\n'))));
        });
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-10",
                "2024-02",
                "2024~",
                "[2024-02-10,2024-02-12]",
                "[..2024-02-12]",
                "[2024-02-10..]",
                "20XX",
                "2024-XX-05"
            })
    void a_release_on_any_date_can_be_told_beside_another_period(String on) {
        Release release = Release.builder().on(PartialDate.parse(on)).build();
        for (String period : List.of("2023-11-05/..", "2023-11/", "2023~/..", "../..", "/..")) {
            CaseFile file = file(Period.parse(period), Period.parse("2023-11-06/2024-02-10"), release);
            assertThat(text(file, "en")).as(period).contains("another source");
        }
    }

    private static final Map<String, String> ANOTHER =
            Map.of("en", "another source", "fr", "autre source", "es", "otra fuente");

    @Property(tries = 60)
    void a_rival_with_the_same_words_is_not_told(
            @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(min = 1, max = 28) int day) {
        PartialDate from = PartialDate.parse("2024-%02d-%02d".formatted(month, day));
        PartialDate on = PartialDate.parse("2025-%02d-%02d".formatted(month, day));
        Period goesOn = Period.parse(from + "/..");
        Period unknown = Period.parse(from + "/");
        for (String language : ANOTHER.keySet()) {
            String another = ANOTHER.get(language);
            assertThat(text(file(goesOn, goesOn, on, on), language)).doesNotContain(another);
            assertThat(text(file(unknown, unknown, on, on), language)).doesNotContain(another);
            // What is said is never said twice in the same words, whatever the two values are.
            for (String line :
                    text(file(goesOn, unknown, on, on), language).lines().toList()) {
                assertThat(line).doesNotContainPattern("(\\S+ \\S+ \\S+) \\([^()]*" + another + "[^()]* \\1\\)");
            }
        }
        assertThat(List.of(text(file(goesOn, goesOn, on, from), "en")))
                .singleElement()
                .asString()
                .contains("another source");
    }
}

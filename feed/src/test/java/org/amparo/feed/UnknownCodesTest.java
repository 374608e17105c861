package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChargeClass;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.code.CustodyForm;
import org.amparo.custody.Charge;
import org.amparo.custody.Sentence;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.feed.template.ItemView;
import org.amparo.honours.Conferral;
import org.amparo.internal.text.Phrasebook;
import org.amparo.people.Name;
import org.amparo.shape.Shape;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that no item says a code that this version does not know, of whatever vocabulary. */
@Tag("once")
class UnknownCodesTest {

    private static final String UNKNOWN = "not-in-this-version";

    /** The attributes of all tables that hold codes, as {@code table.attribute}. */
    static Stream<String> codes() {
        Set<String> found = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        new TreeMap<>(CaseRecord.shapes()).values().forEach(shape -> collect(shape, seen, found));
        return found.stream();
    }

    private static void collect(Shape<?, ?> shape, Set<String> seen, Set<String> found) {
        if (!seen.add(shape.name())) {
            return;
        }
        shape.attributes().values().forEach(line -> {
            line.type().table().ifPresent(part -> collect(part, seen, found));
            if (Planter.isCode(line.type(), UNKNOWN)
                    && !line.name().startsWith("marking")
                    && !shape.name().equals("attribute-marking")) {
                found.add(shape.name() + "." + line.name());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_of_a_later_version_is_in_no_item(String line) {
        String[] parts = line.split("\\.", 2);
        int planted = 0;
        for (long seed = 1; seed <= 60 && planted < 2; seed++) {
            Planter planter = new Planter(parts[0], parts[1], UNKNOWN);
            CaseFile file = planter.plantedIn(RandomFiles.of(seed, 20));
            if (planter.planted() > 0) {
                planted += planter.planted();
                Phrasebook.LANGUAGES.forEach(language -> assertThat(told(file, language))
                        .allSatisfy(
                                said -> assertThat(said).doesNotContain(UNKNOWN).doesNotContain("{0}")));
            }
        }
        assertThat(planted).as("codes planted").isPositive();
    }

    @Test
    void a_conferral_of_an_unknown_stage_is_not_told_as_given() {
        Award award = Award.builder()
                .id(Cases.PRIZE)
                .addName(Name.of("Lantern Prize"))
                .addConferral(Conferral.builder()
                        .recipient(Cases.LEYLA)
                        .status(ConferralStatus.VOCABULARY.of(UNKNOWN))
                        .conferredOn(PartialDate.parse("2024-12-09"))
                        .mode(ConferralMode.IN_ABSENTIA)
                        .build())
                .build();
        assertThat(Views.lines(ItemSection.Kind.AWARD, award))
                .containsExactly("Lantern Prize.", "The stage is one that is not known here.");
        assertThat(events(award)).isEmpty();
    }

    @Test
    void a_sentence_of_an_unknown_kind_does_not_read_as_prison() {
        Detention detention = Cases.detention().toBuilder()
                .addSentence(Sentence.of("P2Y", CustodyForm.VOCABULARY.of(UNKNOWN)).toBuilder()
                        .on(PartialDate.parse("2024-05-20"))
                        .build())
                .build();
        assertThat(Views.lines(ItemSection.Kind.SENTENCES, detention))
                .containsExactly("Sentenced on 20 May 2024: 2 years, of a kind not known here.");
    }

    @Test
    void a_charge_of_an_unknown_class_is_recorded_and_no_event() {
        Detention detention = Cases.detention().toBuilder()
                .charges(List.of(Charge.builder()
                        .chargeClass(ChargeClass.VOCABULARY.of(UNKNOWN))
                        .build()))
                .build();
        assertThat(Views.lines(ItemSection.Kind.CHARGES, detention, Cases.report(), Cases.appeal()))
                .containsExactly("Charged with something that is not known here (no source is recorded).");
        assertThat(events(detention)).isEmpty();
    }

    private static List<String> events(CaseRecord record) {
        CaseFile file = Cases.file(record, Cases.appeal(), Cases.report()).build();
        return new PublicationItems(new Words(file, LanguageTag.ENGLISH))
                .eventsOf(record)
                .map(event -> event.view().title())
                .toList();
    }

    private static List<String> told(CaseFile file, String language) {
        PublicationItems items = new PublicationItems(new Words(file, LanguageTag.parse(language)));
        return file.records().stream()
                .filter(record -> !record.isRetracted())
                .flatMap(record -> Stream.concat(items.of(record), items.eventsOf(record)))
                .flatMap(UnknownCodesTest::told)
                .toList();
    }

    private static Stream<String> told(Item item) {
        ItemView view = item.view();
        ItemTemplate template = ItemTemplate.standard();
        return Stream.concat(Stream.of(view.title(), template.text(view), template.html(view)), item.tags().stream());
    }
}

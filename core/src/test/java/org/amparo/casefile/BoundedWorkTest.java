package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.custody.Charge;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Files that were made to keep the library busy. Each test takes a second or two; where work grew with the square of
 * the file, it would take minutes.
 */
@Timeout(600)
@Tag("once")
class BoundedWorkTest {

    private static final int MANY = 12_000;
    private static final PersonId INES = PersonId.of("ines-calder");
    private static final DetentionId DETENTION = DetentionId.of("d");
    private static final StatementId STATEMENT = StatementId.of("s");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Instant AT = Instant.parse("2025-03-10T12:00:00Z");

    /** A text that has the same hash in Java as all others made here. */
    private static String alike(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 13; bit >= 0; bit--) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    private static CaseFile file(List<? extends CaseRecord> records) {
        CaseFile.Builder file = CaseFile.builder()
                .id(CaseFileId.of("f"))
                .base(URI.create("https://cases.example/"))
                .defaultMarking(Marking.PUBLIC);
        file.add(Person.builder().id(INES).addName(Name.of("Ines Calder")).build());
        file.add(Statement.builder()
                .id(STATEMENT)
                .publishedOn(PartialDate.parse("2024-05-01"))
                .build());
        records.forEach(file::add);
        return file.build();
    }

    private static Detention.Builder detention() {
        return Detention.builder().id(DETENTION).detainee(INES).period(Period.parse("2023-11/.."));
    }

    private static Evidence evidence(int number) {
        return Evidence.builder()
                .statement(STATEMENT)
                .modality(Modality.STATED)
                .wording(alike(number))
                .build();
    }

    private static List<Charge> charges(String article) {
        List<Charge> charges = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            charges.add(Charge.builder()
                    .description(LocalizedText.english(alike(i)))
                    .article(article)
                    .build());
        }
        return charges;
    }

    @Test
    void texts_of_one_hash_do_not_slow_down_what_compares_files() {
        assertThat(alike(1)).hasSameHashCodeAs(alike(2));
        List<Charge> others = charges("2");
        others.addAll(charges("1").subList(0, MANY / 2));
        Collections.reverse(others);
        Detention one = detention().charges(charges("1")).build();
        Detention other = detention().charges(others).build();
        assertThat(file(List.of(other)).changesSince(file(List.of(one))).changes())
                .hasSize(MANY + MANY / 2);
        assertThat(file(List.of(one)).join(file(List.of(other)), AT).caseFile().records())
                .hasSize(3);
        DetentionId second = DetentionId.of("e");
        assertThat(file(List.of(one, other.toBuilder().id(second).build()))
                        .merge(DETENTION, second, AT)
                        .caseFile()
                        .records())
                .hasSize(3);
    }

    @Test
    void texts_of_one_hash_do_not_slow_down_a_status() {
        Detention.Builder detention = detention();
        for (int i = 0; i < MANY; i++) {
            detention.addEvidence(
                    i % 2 == 0
                            ? evidence(i)
                            : evidence(i).toBuilder()
                                    .about(Detention.PERIOD)
                                    .rival(new DataString("2020/2021"))
                                    .build());
        }
        CaseFile file = file(List.of(detention.build()));
        assertThat(file.asOf(DAY).statusOf(INES).evidence()).isNotEmpty();
        assertThat(file.asOf(DAY).knownBy(DAY.plusYears(1)).statusOf(INES).evidence())
                .isNotEmpty();
    }

    @Test
    void what_goes_one_after_the_other_goes_in_few_rounds() {
        Detention.Builder detention = detention();
        for (int i = 0; i < MANY; i++) {
            Charge.Builder charge = Charge.builder().key("k" + i).addEvidence(evidence(i));
            detention.addCharge(
                    i == 0
                            ? charge.marking(Marking.SECRET).build()
                            : charge.replaces(DETENTION.part("k" + (i - 1))).build());
        }
        CaseFile published = Disclosure.project(
                        file(List.of(detention.build())), PublicationProfile.PUBLIC, Clock.fixed(AT, ZoneOffset.UTC))
                .caseFile();
        assertThat(published.find(INES)).isPresent();
        assertThat(published.find(DETENTION).map(Detention::charges).orElse(List.of()))
                .isEmpty();
    }

    @Test
    void members_that_nobody_knows_are_kept_in_one_go() {
        Map<String, DataValue> members = new LinkedHashMap<>();
        for (int i = 0; i < MANY; i++) {
            members.put("x:" + alike(i), new DataString("y"));
        }
        CaseFile file =
                file(List.of(detention().unknownMembers(new DataObject(members)).build()));
        CaseFile published = Disclosure.project(file, PublicationProfile.INTERNAL, Clock.fixed(AT, ZoneOffset.UTC))
                .caseFile();
        assertThat(published.find(DETENTION).orElseThrow().unknownMembers().members())
                .hasSize(MANY);
    }
}

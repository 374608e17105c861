package org.amparo.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Receipt;
import org.amparo.id.SubjectId;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Status;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;

/** Answers, changes and receipts as JSON. */
class JsonFormTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Test
    void every_answer_of_any_file_is_json_that_comes_back() {
        for (long seed = 0; seed < 15; seed++) {
            CaseFile file = RandomCases.seeded(seed).caseFile(20);
            CaseFile before = RandomCases.seeded(seed + 1).caseFile(20);
            List<JsonForm> forms = new ArrayList<>(file.dangling());
            forms.add(file.asOf(DAY).held());
            forms.add(file.changesSince(before));
            for (CaseRecord record : file.records()) {
                if (record.id() instanceof SubjectId subject) {
                    forms.addAll(file.timelineOf(subject));
                    Status status = file.asOf(DAY).statusOf(subject);
                    forms.add(status);
                    forms.add(file.originsOf(status.evidence()));
                }
                if (record instanceof Person person) {
                    forms.addAll(file.asOf(DAY).rolesOf(person.id()));
                }
            }
            assertThat(forms).hasSizeGreaterThan(3).allSatisfy(form -> {
                assertThat(form.toData().isEmpty()).isFalse();
                assertThat(DataJson.read(DataJson.write(form.toData()))).isEqualTo(form.toData());
                assertThat(form.isForEverybody()).isFalse();
            });
        }
    }

    @Test
    void a_status_says_what_the_answer_says() {
        CaseFile file = RandomCases.seeded(6).plausibleCaseFile(200);
        HeldAnswer held = file.asOf(DAY).held();
        Status status = Stream.of(held.certain(), held.possible(), held.unknown())
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
        DataObject json = status.toData();
        assertThat(DataJson.write(json))
                .contains(
                        "\"subject\": \"" + status.subject() + "\"",
                        "\"on\": \"2024-06-01\"",
                        "\"certainty\": \"" + status.certainty().name().toLowerCase(Locale.ROOT) + "\"");
        assertThat(json.members().keySet())
                .contains("subject", "on", "liberty", "certainty", "support", "evidence", "contrary");
        assertThat(held.toData().members().keySet()).containsExactly("on", "certain", "possible", "unknown", "groups");
    }

    @Test
    void a_receipt_has_what_its_own_writer_writes_but_for_the_publication() {
        Publication publication =
                Disclosure.project(RandomCases.seeded(6).plausibleCaseFile(60), PublicationProfile.INTERNAL, CLOCK);
        Receipt receipt = publication.receipt();
        DataObject written = (DataObject) DataJson.read(ReceiptJson.write(publication));
        assertThat(written.members())
                .containsAllEntriesOf(
                        receipt.toRead().isEmpty()
                                ? receipt.toData().members()
                                : receipt.toData()
                                        .with("toRead", written.members().get("toRead"))
                                        .members());
    }
}

package org.amparo.validation;

import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.reported;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CapacityKind;
import org.amparo.data.DataObject;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLineReader;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.DataJson;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.JsonPositions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of docs/validation.md is in this class, and does what the page says. */
class ValidationPageTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    private static final CaseFile FILE = Cases.file(
            leyla(), reported("d", "2024-02/2023-11").build(), statement("news").build());

    @TempDir
    private Path folder;

    @Test
    void the_page_has_the_java_of_this_test_and_what_it_prints() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/validation.md"));
        String test = plain(Files.readString(
                ROOT.resolve("validation/src/test/java/org/amparo/validation/ValidationPageTest.java")));
        assertThat(blocks(page, "java"))
                .hasSize(7)
                .allSatisfy(block -> assertThat(test).contains(plain(block)));
        ValidationReport report = ours(detentionWithoutPlace()).validate(FILE);
        assertThat(blocks(page, "text")).containsExactly(report.findings().get(1) + "\n", report.summary() + "\n");
    }

    @Test
    void the_report_is_as_the_page_says() {
        ValidationReport report = print(ours(detentionWithoutPlace()), FILE);
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.countByRule()).hasToString("{reversed-period=1, desk-detention-without-place=1}");
        assertThat(report.findings().get(0).pointer()).hasToString("/records/1/period");
    }

    @Test
    void codes_are_stated_as_the_page_says() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/validation.md"));
        Path file = Files.writeString(
                folder.resolve("codes.properties"), blocks(page, "properties").get(0));
        assertThat(codes(file, CapacityKind.VOCABULARY.of("podcaster"))).contains("baladodiffuseur");
    }

    @Test
    void a_finding_is_accepted_as_the_page_says() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/validation.md"));
        Path file = Files.writeString(
                folder.resolve("accepted.json"), blocks(page, "json").get(0));
        ValidationReport report = accept(FILE, file);
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.accepted()).hasSize(1);
        assertThat(report.unusedAcceptances()).isEmpty();
    }

    @Test
    void the_log_is_made_as_the_page_says() {
        String json = FullJsonWriter.standard().write(FILE);
        assertThat(sarif(json, Cases.validate(FILE))).contains("\"ruleId\": \"reversed-period\"");
    }

    @Test
    void lines_are_checked_one_by_one() throws IOException {
        Path file = folder.resolve("case.jsonl");
        try (CaseLineWriter lines = FullJsonWriter.lines(FILE.header(), Files.newOutputStream(file))) {
            for (CaseRecord record : FILE.records()) {
                lines.writeFull(record);
            }
        }
        List<Finding> found = new ArrayList<>();
        checkLines(ours(detentionWithoutPlace()), file, found::add);
        assertThat(found).isEqualTo(ours(detentionWithoutPlace()).validate(FILE).findings());
    }

    private static CaseRule detentionWithoutPlace() {
        CaseRule detentionWithoutPlace = CaseRule.builder("desk-detention-without-place")
                .severity(Severity.WARNING)
                .title("Detention without a place")
                .page(URI.create("https://desk.example/rules#place"))
                .message("No phase of the detention says where it was.")
                .each(Detention.class, (detention, found) -> {
                    if (detention.custodyPhases().stream()
                            .allMatch(phase -> phase.place().isEmpty())) {
                        found.add(Detention.CUSTODY_PHASES);
                    }
                })
                .build();
        return detentionWithoutPlace;
    }

    private static CaseValidator ours(CaseRule detentionWithoutPlace) {
        CaseValidator ours = CaseValidator.builder()
                .without("estimate-by-nobody") // not for us
                .severity("unknown-code", Severity.ERROR) // our files keep to the lists
                .add(detentionWithoutPlace) // a rule of our own
                .build();
        return ours;
    }

    @SuppressWarnings("ReturnValueIgnored")
    private static ValidationReport print(CaseValidator ours, CaseFile caseFile) {
        ValidationReport report = ours.validate(caseFile);
        report.hasErrors(); // true
        report.count(Severity.WARNING); // 1
        report.countByRule(); // {reversed-period=1, desk-detention-without-place=1}
        for (Finding finding : report.findings()) {
            finding.rule(); // reversed-period
            finding.record(); // detention:d
            finding.pointer(); // /records/1/period
            finding.page(); // docs/rules/reversed-period.md
        }
        System.out.println(report.summary());
        return report;
    }

    private static Optional<String> codes(Path file, CapacityKind podcaster) throws IOException {
        CodeList codes = CodeList.read(file);
        CaseValidator ours = CaseValidator.builder().codes(codes).build();
        Optional<String> label = codes.labels(podcaster).map(labels -> labels.best(Locale.FRENCH)); // baladodiffuseur
        assertThat(ours.rules()).hasSameSizeAs(CaseValidator.standard().rules());
        return label;
    }

    @SuppressWarnings("ReturnValueIgnored")
    private static ValidationReport accept(CaseFile caseFile, Path file) throws IOException {
        CaseValidator accepting = CaseValidator.builder()
                .accept(Acceptance.listOf(DataJson.read(file)))
                .build();
        ValidationReport report = accepting.validate(caseFile);
        report.hasErrors(); // false
        report.accepted(); // reversed-period at /records/1/period, with the reason
        report.unusedAcceptances(); // what is found no more, or accepted no more: take it out
        return report;
    }

    private static String sarif(String json, ValidationReport report) {
        JsonPositions positions = JsonPositions.of(json);
        DataObject log = new SarifBuilder()
                .add(
                        URI.create("case.json"),
                        report,
                        finding -> positions.find(finding.pointer()).map(at -> new TextPlace(at.line(), at.column())))
                .build();
        String sarif = DataJson.write(log);
        return sarif;
    }

    private static void checkLines(CaseValidator ours, Path file, Consumer<Finding> sink) throws IOException {
        try (CaseLineReader lines = CaseJsonReader.standard().lines(file)) {
            Iterator<CaseRecord> records =
                    lines.stream().map(line -> line.record().orElseThrow()).iterator();
            ours.validateEach(lines.header(), records, sink);
        }
    }

    private static List<String> blocks(String page, String language) {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String plain(String java) {
        return java.replaceAll("\\s+", "");
    }
}

package org.amparo.examples.referencecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Modality;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.speech.Edit;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.junit.jupiter.api.Test;

/** Checks that every fact has words as evidence, and that all these words are in the text. */
class EvidenceTest {

    private static final CaseFile CASE = ReferenceCase.caseFile();
    private static final String TEXT = Documents.words();

    @Test
    void the_text_is_the_one_the_case_was_made_from_to_the_byte() throws IOException, NoSuchAlgorithmException {
        try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream("statement.txt"))) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());

            assertThat(HexFormat.of().formatHex(hash))
                    .isEqualTo("9245925fdc5506e7428dea17eb8e6f63e07cec3709ea09d3d38616c236faac22");
        }
        assertThat(CASE.find(Ids.TEXT).orElseThrow().texts().get(0).text()).isEqualTo(TEXT);
    }

    @Test
    void every_wording_is_verbatim() {
        List<String> wordings = new ArrayList<>();
        objects(Evidence.class).forEach(found -> found.object().wording().ifPresent(wordings::add));
        objects(Mention.class).forEach(found -> found.object().wording().ifPresent(wordings::add));
        objects(Relay.class).forEach(found -> found.object().wording().ifPresent(wordings::add));
        objects(Edit.class).forEach(found -> wordings.add(found.object().text()));

        assertThat(wordings)
                .hasSizeGreaterThan(100)
                .allSatisfy(wording -> assertThat(TEXT).contains(wording));
    }

    @Test
    void all_evidence_was_read_in_the_text_and_has_its_words_and_its_voice() {
        assertThat(objects(Evidence.class)).allSatisfy(found -> {
            assertThat(found.object().statement()).isEqualTo(Ids.TEXT);
            assertThat(found.object().wording()).as(found.at()).isPresent();
            assertThat(found.object().modality()).as(found.at()).isPresent();
            assertThat(CASE.chainOf(found.object()).complete()).as(found.at()).isTrue();
        });
    }

    @Test
    void what_is_inferred_says_from_what() {
        List<Found<Evidence>> inferred = objects(Evidence.class).stream()
                .filter(found -> found.object().modality().equals(Optional.of(Modality.INFERRED)))
                .toList();

        assertThat(inferred)
                .hasSizeGreaterThan(10)
                .allSatisfy(found ->
                        assertThat(found.object().note()).as(found.at()).isPresent());
    }

    @Test
    void no_fact_is_without_evidence() {
        assertThat(objects(ClaimedPart.class))
                .hasSizeGreaterThan(80)
                .allSatisfy(found -> assertThat(isCovered(found)).as(found.at()).isTrue());
        assertThat(CASE.records())
                .allSatisfy(record -> assertThat(record.evidence().stream()
                                .anyMatch(evidence -> evidence.about().isEmpty()
                                        || record.id().equals(Ids.TEXT)))
                        .as(record.id().toString())
                        .isTrue());
    }

    /** Whether a claim has evidence: its own, that of its record, or, in the text itself, its own words. */
    private static boolean isCovered(Found<ClaimedPart> found) {
        ClaimedPart claim = found.object();
        boolean ownWords = found.record().id().equals(Ids.TEXT) && (claim instanceof Relay || claim instanceof Mention);
        return ownWords || aboutTheWhole(claim) || found.enclosing().stream().anyMatch(EvidenceTest::aboutTheWhole);
    }

    private static boolean aboutTheWhole(Annotated object) {
        return object.evidence().stream().anyMatch(evidence -> evidence.about().isEmpty());
    }

    @Test
    void each_of_the_eleven_date_expressions_is_kept_and_the_six_relative_ones_have_an_anchor() {
        assertThat(anchored("In a recent statement")).isEqualTo(true);
        assertThat(anchored("most recent")).isEqualTo(true);
        assertThat(anchored("this month")).isEqualTo(true);
        assertThat(anchored(
                        "Just days before he was to come to the United States to receive the Secretary of State’s Human"
                                + " Rights Defender Award, Rufat Safarov was arrested and put in pre-trial detention"))
                .isEqualTo(true);
        assertThat(anchored("recently")).isEqualTo(true);
        assertThat(anchored("when it joined")).isEqualTo(true);
        assertThat(anchored("which covered human rights conditions in 2023")).isEqualTo(false);
        assertThat(anchored("as of December 1")).isEqualTo(false);
        assertThat(anchored("[2023]")).isEqualTo(false);
        assertThat(anchored("Ms. Vagifgizi has been in pre-trial detention since November 2023"))
                .isEqualTo(false);
        assertThat(anchored("On December 9")).isEqualTo(false);
        assertThat(anchored("Secretary of State’s 2024 Anti-Corruption Champion’s Award"))
                .isEqualTo(false);
    }

    private static boolean anchored(String wording) {
        List<Evidence> kept = objects(Evidence.class).stream()
                .map(Found::object)
                .filter(evidence -> evidence.wording().orElse("").equals(wording))
                .toList();
        assertThat(kept).as(wording).isNotEmpty();
        return kept.stream().allMatch(evidence -> evidence.anchor().isPresent());
    }

    @Test
    void the_quotation_marks_and_brackets_are_those_of_the_text() {
        assertThat(TEXT.chars().filter(c -> c == '“')).hasSize(9);
        assertThat(TEXT.chars().filter(c -> c == '”')).hasSize(8);
        List<String> inserted = Pattern.compile("\\[\\w+]")
                .matcher(TEXT)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(inserted).containsExactly("[a]", "[2023]", "[and]");
        assertThat(objects(Edit.class).stream().map(found -> found.object().text()))
                .containsExactlyElementsOf(inserted);
    }

    @Test
    void no_reference_leads_nowhere() {
        assertThat(CASE.dangling()).isEmpty();
    }

    /** An object, its place, and the objects around it. */
    private record Found<T>(CaseRecord record, String at, T object, List<Annotated> enclosing) {}

    private static <T> List<Found<T>> objects(Class<T> type) {
        return CASE.records().stream()
                .flatMap(record -> objects(type, record.shape(), record))
                .toList();
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private static <T, R extends CaseRecord> Stream<Found<T>> objects(
            Class<T> type, Shape<R, ?> shape, CaseRecord record) {
        List<Found<T>> found = new ArrayList<>();
        List<Found<Annotated>> seen = new ArrayList<>();
        Walk.over(Pointer.ROOT, shape, (R) record, new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> partShape, P part) {
                List<Annotated> enclosing = seen.stream()
                        .filter(outer -> at.toString().startsWith(outer.at() + "/"))
                        .map(Found::object)
                        .toList();
                if (type.isInstance(part)) {
                    found.add(new Found<>(record, record.id() + at.toString(), type.cast(part), enclosing));
                }
                if (part instanceof Annotated annotated) {
                    seen.add(new Found<>(record, at.toString(), annotated, enclosing));
                }
            }
        });
        return found.stream();
    }
}

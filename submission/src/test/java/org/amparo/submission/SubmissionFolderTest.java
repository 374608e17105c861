package org.amparo.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("once")
class SubmissionFolderTest {

    @TempDir
    Path folder;

    private SubmissionFolder at() {
        return SubmissionFolder.at(folder);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void all_formats_are_written_and_deleted() throws IOException {
        at().write(Cases.lund(SubmissionForm.WGAD));
        assertThat(files()).containsExactly("submission.docx", "submission.html", "submission.pdf");

        Files.writeString(folder.resolve("letter.txt"), "mine");
        assertThat(at().delete()).hasSize(3);
        assertThat(files()).containsExactly("letter.txt");
        assertThat(at().holdsSubmission()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void each_format_alone_is_known_and_replaced(SubmissionFormat format) throws IOException {
        Submission submission = Cases.lund(SubmissionForm.WGAD);

        at().write(submission, Set.of(format));
        assertThat(files()).containsExactly("submission." + format);
        assertThat(at().holdsSubmission()).isTrue();
        assertThat(at().files()).containsExactly(folder.resolve("submission." + format));

        at().write(submission, Set.of(format));
        assertThat(at().delete()).containsExactly(folder.resolve("submission." + format));
    }

    @Test
    void files_of_an_earlier_submission_in_another_format_do_not_stay() throws IOException {
        at().write(Cases.lund(SubmissionForm.WGAD));

        at().write(Cases.lund(SubmissionForm.WGAD), Set.of(SubmissionFormat.PDF));

        assertThat(files()).containsExactly("submission.pdf");
    }

    @ParameterizedTest
    @EnumSource
    void a_file_of_somebody_else_is_neither_replaced_nor_deleted(SubmissionFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("submission." + format), "PK mine");

        SubmissionException refused =
                catchThrowableOfType(SubmissionException.class, () -> at().write(Cases.lund(SubmissionForm.WGAD)));
        assertThat(refused.code()).isEqualTo("foreign-file");
        at().delete();
        at().write(Cases.lund(SubmissionForm.WGAD), EnumSet.complementOf(EnumSet.of(format)));

        assertThat(file).hasContent("PK mine");
    }

    @Test
    void a_pdf_that_is_refused_leaves_no_file() throws IOException {
        Submission submission = Submission.of(
                Cases.published(Cases.harbour(text -> text.replace("Иво Лунд", "刘晓波"))),
                Cases.LUND,
                SubmissionOptions.to(SubmissionForm.WGAD));

        catchThrowableOfType(SubmissionException.class, () -> at().write(submission));

        assertThat(files()).isEmpty();
    }

    @Test
    void some_format_is_needed() {
        assertThatIllegalArgumentException().isThrownBy(() -> at().write(Cases.lund(SubmissionForm.WGAD), Set.of()));
    }
}

package org.amparo.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.amparo.casefile.CaseFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
class FormatsTest {

    /** The harbour's case in which the detainee has another name, too. */
    private static Submission called(String name) {
        return of(Cases.harbour(text -> text.replace("Иво Лунд", name)), SubmissionForm.WGAD);
    }

    static Submission of(CaseFile file, SubmissionForm form) {
        return Submission.of(Cases.published(file), Cases.LUND, SubmissionOptions.to(form));
    }

    @ParameterizedTest
    @EnumSource
    void all_formats_have_the_same_words_in_the_same_order(SubmissionForm form) {
        // Of a line in two directions, a PDF does not say in which order it is read.
        Submission submission = of(Cases.harbour(text -> text.replaceAll("[\\p{IsArabic}]+", "Port")), form);

        assertThat(Printed.pdf(submission.pdf())).isEqualTo(Printed.html(submission.html(), true));
        assertThat(Printed.docx(submission.docx())).isEqualTo(Printed.html(submission.html(), false));
    }

    @ParameterizedTest
    @EnumSource
    void no_letter_is_lost_or_added_where_words_are_read_from_the_right(SubmissionForm form) {
        Submission submission = Cases.lund(form);

        assertThat(sorted(Printed.pdf(submission.pdf()))).isEqualTo(sorted(Printed.html(submission.html(), true)));
        assertThat(Printed.docx(submission.docx())).isEqualTo(Printed.html(submission.html(), false));
    }

    private static int[] sorted(String text) {
        return text.codePoints().sorted().toArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Əlirza Şıxəliyev Çiğdəm Ölüm",
                "Ґанна Їжаківська Ёлкина Қасым Өмүр Ңұр Ўткир",
                "Ελένη Παπαδοπούλου",
                "Նարեկ Մկրտչյան",
                "თამარ მელიქიშვილი",
                "Nguyễn Thị Hồng Đặng",
                "Łódź Žižka Ħamrun Ŵyn",
                "משה כהן"
            })
    void every_letter_of_a_name_is_in_every_format(String name) {
        Submission submission = called(name);

        assertThat(Printed.pdf(submission.pdf())).contains(Printed.letters(name));
        assertThat(Printed.docx(submission.docx())).contains(Printed.letters(name));
    }

    /** Its letters take other forms beside others, which PDFBox reads back. */
    @ParameterizedTest
    @ValueSource(strings = {"محمد عبد الله السلام", "لا إله الأمل", "پژمان گل‌چهره کیانی", "ئاينۇر ئىلھام"})
    void every_letter_of_an_arabic_name_is_in_every_format(String name) {
        Submission submission = called(name);

        assertThat(Printed.pdf(submission.pdf())).contains(Printed.letters(name));
        assertThat(Printed.docx(submission.docx())).contains(Printed.letters(name));
    }

    /** By the rules of Unicode a number behind letters from the right belongs to them, unless a mark stands between. */
    @Test
    void a_number_behind_words_from_the_right_stays_behind_them_in_a_word_processor() throws IOException {
        byte[] docx = of(Cases.harbour(), SubmissionForm.WGAD).docx();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> fromTheRight = new ArrayList<>();
            document.getParagraphs().forEach(paragraph -> fromTheRight.add(paragraph.getText()));
            fromTheRight.removeIf(text -> text.codePoints().noneMatch(letter -> letter >= 0x600 && letter <= 0x6FF));
            assertThat(fromTheRight)
                    .isNotEmpty()
                    .allSatisfy(
                            text -> assertThat(text).doesNotContainPattern("[\\u0600-\\u06FF][^\\p{L}\\u200E]*[0-9]"));
        }
    }

    @Test
    void a_name_in_another_script_stands_in_the_title_too() throws IOException {
        String name = "محمد عبد الله";
        byte[] bytes = of(Cases.harbour(text -> text.replace("Ivo Lund", name)), SubmissionForm.WGAD)
                .pdf();

        assertThat(Printed.pdf(bytes).split(Printed.letters(name), -1)).hasSizeGreaterThan(3);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentInformation().getTitle()).contains(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"刘晓波", "عاصمہ جہانگیر", "བསྟན་འཛིན", "အောင်ဆန်း", "ሰሎሞን", "शर्मा", "김정은", "\uD83D\uDE4F"})
    void a_script_without_a_font_is_refused_for_the_pdf_alone(String name) {
        Submission submission = called(name);

        SubmissionException refused = catchThrowableOfType(SubmissionException.class, submission::pdf);
        assertThat(refused.code()).isEqualTo("letters-without-font");
        assertThat(refused).hasMessageNotContaining(name);
        assertThat(Printed.html(submission.html(), false)).contains(Printed.letters(name));
        assertThat(Printed.docx(submission.docx())).contains(Printed.letters(name));
    }

    @Test
    void words_that_look_like_markup_stay_words() {
        String hostile =
                "<img src=file:///etc/passwd> url(http://evil.example/x.css) </style><link href='http://evil.example/'/>"
                        + " {{counter(page)}} &amp; ]]> <!-- \\u0001 -->";
        Submission submission = of(
                Cases.harbour(text -> text.replace("because of his work as a journalist", hostile)),
                SubmissionForm.WGAD);

        String words = Printed.letters(hostile.replace("\\u0001", ""));
        assertThat(Printed.html(submission.html(), false)).contains(words);
        assertThat(Printed.pdf(submission.pdf())).contains(words);
        assertThat(Printed.docx(submission.docx())).contains(words);
    }

    @Test
    void the_same_publication_gives_the_same_bytes_everywhere() {
        Submission first = Cases.lund(SubmissionForm.WGAD);
        byte[] pdf = first.pdf();
        byte[] docx = first.docx();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Submission second = Cases.lund(SubmissionForm.WGAD);
            assertThat(second.pdf()).isEqualTo(pdf);
            assertThat(second.docx()).isEqualTo(docx);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_pdf_is_tagged_has_its_fonts_and_says_only_what_it_is() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Cases.lund(SubmissionForm.WGAD).pdf())) {
            assertThat(pdf.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Producer", "CreationDate");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Submission to the Working Group on Arbitrary Detention: Ivo Lund");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Cases.NOW);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("I. Identity of the person");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void nothing_of_the_machine_is_in_a_file() throws IOException {
        Submission submission = Cases.lund(SubmissionForm.WGAD);
        String user = System.getProperty("user.name");
        List<String> texts = new ArrayList<>(List.of(new String(submission.pdf(), StandardCharsets.ISO_8859_1)));
        try (ZipInputStream docx = new ZipInputStream(new ByteArrayInputStream(submission.docx()))) {
            for (ZipEntry entry = docx.getNextEntry(); entry != null; entry = docx.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("2025-03-01T12:00:00");
                texts.add(new String(docx.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        for (String text : texts) {
            assertThat(text).doesNotContainIgnoringCase("(" + user + ")", ">" + user + "<", "Apache", "openhtmltopdf");
        }
    }

    @Test
    void no_font_of_the_machine_is_looked_for(@TempDir Path home) throws IOException {
        String before = System.setProperty("pdfbox.fontcache", home.toString());
        try {
            Cases.lund(SubmissionForm.WGAD).pdf();
        } finally {
            if (before == null) {
                System.clearProperty("pdfbox.fontcache");
            }
        }
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_document_has_headings_and_a_list_of_sources_with_the_same_numbers() throws IOException {
        byte[] docx = Cases.lund(SubmissionForm.WGAD).docx();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> sections = new ArrayList<>();
            List<String> sources = new ArrayList<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                if ("Heading1".equals(paragraph.getStyle())) {
                    sections.add(paragraph.getText());
                }
                if ("Source".equals(paragraph.getStyle())) {
                    sources.add(paragraph.getCTP().getBookmarkStartArray(0).getName());
                }
            }
            assertThat(sections).startsWith("I. Identity of the person").endsWith("Sources");
            assertThat(sources).containsExactly("source_1", "source_2", "source_3", "source_4");
            assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
        }
    }
}

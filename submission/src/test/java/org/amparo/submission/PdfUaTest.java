package org.amparo.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a submission is PDF/UA-1 (ISO 14289-1), which screen readers need. */
class PdfUaTest {

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** The clauses that a PDF breaks, each with what is wrong. */
    private static List<String> faults(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = new ArrayList<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    faults.add(assertion.getRuleId().getClause() + ": " + assertion.getMessage());
                }
            }
            assertThat(result.getTotalAssertions()).as("what was looked at").isGreaterThan(1000);
            return faults;
        } catch (IOException | VeraPDFException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_form_is_one_that_a_screen_reader_can_read(SubmissionForm form) {
        assertThat(faults(Cases.lund(form).pdf())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد عبد الله", "משה כהן", "Նարեկ Մկրտչյան", "Ґанна Їжаківська"})
    void a_name_in_any_script_is_one_that_a_screen_reader_can_read(String name) {
        assertThat(faults(FormatsTest.of(Cases.harbour(text -> text.replace("Ivo Lund", name)), SubmissionForm.WGAD)
                        .pdf()))
                .isEmpty();
    }

    /** So that the tests above can fail. */
    @Test
    void a_link_that_does_not_say_where_it_leads_is_found() throws IOException {
        byte[] pdf = Cases.lund(SubmissionForm.WGAD).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAnnotation link = null;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    link = annotation;
                }
            }
            assertThat(link).isNotNull();
            link.setContents(null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(faults(out.toByteArray())).anyMatch(fault -> fault.startsWith("7.18.5"));
        }
    }
}

package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.StatementId;
import org.amparo.json.CaseJsonReader;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a statement without a title is called where others speak of it: such a name has no room for a doubt, so what is
 * in doubt is not in it. Whoever withholds a title makes nobody the author of anything.
 */
class StatementNameTest {

    private static final StatementId ANSWERED = StatementId.of("answered");

    /** What is told of the statement, the attribute that the evidence is about, and the name if it is certain. */
    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of(
                        "'publisher':'organisation:courier'",
                        "publisher",
                        "urgent appeal published by North Shore Courier"),
                Arguments.of(
                        "'speaker':{'person':'person:leyla-orlova'EVIDENCE}",
                        "person",
                        "urgent appeal by Leyla Orlova"),
                Arguments.of("'speaker':{'person':'person:leyla-orlova'}", "speaker", "urgent appeal by Leyla Orlova"),
                Arguments.of(
                        "'speaker':{'onBehalfOf':'organisation:league'EVIDENCE}",
                        "onBehalfOf",
                        "urgent appeal by the Harbour League"),
                Arguments.of("'covers':'2023-04/2023-05'", "covers", "urgent appeal (from April 2023 to May 2023)"),
                Arguments.of(
                        "'places':[{'name':{'en':'Harbour City'}EVIDENCE}]", "name", "urgent appeal (Harbour City)"),
                Arguments.of("'places':[{'name':{'en':'Harbour City'}}]", "places", "urgent appeal (Harbour City)"));
    }

    static Stream<Arguments> doubted() {
        List<String> manners = List.of(
                "'modality':'alleged'",
                "'modality':'inferred'",
                "'modality':'denied'",
                "'status':'unverified'",
                "'credibility':'improbable'");
        return told().flatMap(
                        told -> manners.stream().map(manner -> Arguments.of(told.get()[0], told.get()[1], manner)));
    }

    private static CaseFile file(String told, String evidence) {
        String own = "'evidence':[" + evidence + "]";
        boolean isOfPart = told.contains("EVIDENCE");
        return CaseJsonReader.standard()
                .read(Situations.file(List.of("{'type':'statement','id':'statement:answered','kind':'urgent-appeal',"
                        + told.replace("EVIDENCE", "," + own) + (isOfPart ? "" : "," + own) + "}")));
    }

    private static Words words(CaseFile file) {
        return new Words(Cases.published(file).caseFile(), LanguageTag.parse("en"));
    }

    private static String called(String told, String evidence) {
        Words words = words(file(told, evidence));
        return Views.plain(words.written(words.name(ANSWERED)));
    }

    @ParameterizedTest
    @MethodSource("told")
    void it_is_called_by_what_is_certain(String told, String attribute, String name) {
        assertThat(called(told, "{'statement':'statement:june','about':'" + attribute + "'}"))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("doubted")
    void it_is_not_called_by_what_is_in_doubt(String told, String attribute, String manner) {
        assertThat(called(told, "{'statement':'statement:june','about':'" + attribute + "'," + manner + "}"))
                .isEqualTo("urgent appeal");
    }

    @Test
    void a_title_says_the_doubt_about_its_author() {
        CaseFile file = file(
                "'publisher':'organisation:courier'",
                "{'statement':'statement:june','about':'publisher','modality':'inferred'}");
        Words words = words(file);
        Statement answered = file.find(ANSWERED).map(Statement.class::cast).orElseThrow();
        assertThat(Views.plain(words.written(words.titles().of(answered))))
                .isEqualTo("Urgent appeal published by North Shore Courier (inferred)");
    }
}

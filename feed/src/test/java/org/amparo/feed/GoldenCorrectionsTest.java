package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.disclosure.Publication;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.internal.text.Phrasebook;
import org.amparo.json.CaseJsonReader;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares entries about corrections, statements that others speak against, and dropped charges, with those that were read
 * and approved, a file for each language.
 */
class GoldenCorrectionsTest {

    private static final String CORRECTED = "'revisions':[{'number':1,'at':'2024-06-11T10:00:00Z','kind':'created'},"
            + "{'number':2,'at':'2024-12-12T10:00:00Z','kind':'corrected','note':'The report was misread.',"
            + "'markings':[{'attribute':'note','level':'public'}]}]";

    private static final String CORRECTED_IN_PARTS =
            "'revisions':[{'number':1,'at':'2024-06-11T10:00:00Z','kind':'created'},"
                    + "{'number':2,'at':'2024-12-11T10:00:00Z','kind':'corrected','about':'place'},"
                    + "{'number':3,'at':'2024-12-12T10:00:00Z','kind':'corrected','about':'period'},"
                    + "{'number':4,'at':'2024-12-12T10:00:00Z','kind':'corrected','about':'involvements'},"
                    + "{'number':5,'at':'2024-12-13T10:00:00Z','kind':'changed','about':'kinds'}]";

    private static final List<String> RECORDS = List.of(
            "{'type':'detention','id':'detention:lund-1','detainee':'person:ivo-lund','period':'2024-05-02/',"
                    + "'release':{'kind':'bail','on':'2024-06-04','evidence':["
                    + said("june", "he left the prison", "") + ","
                    + said("march", "", "'about':'on','status':'superseded','rival':'2024-06-03',") + "]},"
                    + "'charges':[{'key':'theft','article':'158','broughtOn':'2024-05-06','droppedOn':'2024-06-02','evidence':["
                    + said("june", "charged, and not any more", "") + "]}],'evidence':["
                    + said("june", "held since", "'about':'period',") + "," + said("june", "is held", "") + ","
                    + said("march", "", "'about':'period','status':'superseded','rival':'2024-05-01/',") + "],"
                    + CORRECTED + "}",
            "{'type':'incident','id':'incident:quay','kinds':['beating'],'subjects':['person:leyla-orlova'],"
                    + "'period':'2024-05-07/2024-05-07','evidence':["
                    + said("june", "was beaten", "'modality':'alleged',")
                    + "," + said("march", "", "'about':'period','status':'superseded','rival':'2024-05-06/2024-05-06',")
                    + "]," + CORRECTED.replace("'corrected'", "'changed'") + "}",
            "{'type':'incident','id':'incident:pier','kinds':['threat'],'subjects':['person:ivo-lund'],"
                    + "'period':'2024-04-07/2024-04-07','place':{'name':{'en':'the north pier'}},"
                    + "'involvements':[{'perpetratorType':'police','degree':'direct','evidence':["
                    + said("june", "the police are said to be behind it", "'modality':'alleged',") + "]}],"
                    + "'evidence':[" + said("june", "was threatened", "")
                    + "," + said("march", "", "'about':'period','status':'superseded','rival':'2024-04-06/2024-04-06',")
                    + "]," + CORRECTED_IN_PARTS + "}",
            "{'type':'person','id':'person:nino-vale','names':[{'full':'Nino Vale'}],'bornOn':'1986','evidence':["
                    + said("june", "born in 1986", "'about':'bornOn',") + ","
                    + said("march", "", "'about':'bornOn','status':'superseded','rival':'1985',") + "]," + CORRECTED
                    + "}",
            "{'type':'award','id':'award:lantern','names':[{'full':'Lantern Prize'}],'conferrals':[{'key':'first',"
                    + "'recipient':'person:ivo-lund','conferredOn':'2024-04-01'}]," + CORRECTED + "}",
            "{'type':'statement','id':'statement:reply','kind':'public-statement','titles':{'en':'No such arrest'},"
                    + "'speaker':{'onBehalfOf':'organisation:government'},'publishedOn':'2024-07-01',"
                    + "'acts':[{'kind':'deny','targets':['statement:june']},"
                    + "{'kind':'correct','by':'organisation:court','targets':['statement:june']},"
                    + "{'kind':'retract','targets':['statement:march'],'evidence':["
                    + said("june", "", "'modality':'alleged',") + "]}]," + CORRECTED + "}");

    private static String said(String statement, String wording, String more) {
        String words = wording.isEmpty() ? "" : ",'wording':'" + wording + "'";
        return "{" + more + "'statement':'statement:" + statement + "'" + words + "}";
    }

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_entries_say_what_was_approved(String language) throws IOException {
        Publication publication = Cases.published(CaseJsonReader.standard().read(Situations.file(RECORDS)));
        PublicationItems items = new PublicationItems(new Words(publication, LanguageTag.parse(language)));
        String told = told(publication, items, true) + "######## Of which nothing was published\n\n"
                + told(publication, items, false) + "######## Items and events\n\n"
                + publication.caseFile().records().stream()
                        .flatMap(items::of)
                        .filter(item -> item.record().id().type().equals("statement")
                                || item.record().id().type().equals("award"))
                        .map(GoldenCorrectionsTest::text)
                        .collect(Collectors.joining("\n"))
                + "\n"
                + publication.caseFile().records().stream()
                        .flatMap(items::eventsOf)
                        .map(GoldenCorrectionsTest::text)
                        .collect(Collectors.joining("\n"));
        Path golden = Path.of(
                System.getProperty("amparo.root"),
                "feed/src/test/resources/org/amparo/feed/corrections",
                language + ".txt");
        if (System.getProperty("amparo.record") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }

    private static String told(Publication publication, PublicationItems items, boolean wasPublished) {
        return publication.caseFile().records().stream()
                .flatMap(record -> items.correctionsOf(record, false, (key, date) -> wasPublished))
                .map(GoldenCorrectionsTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Item item) {
        return Views.plain(ItemTemplate.standard().text(item.view()));
    }
}

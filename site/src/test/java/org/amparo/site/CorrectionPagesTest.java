package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseJsonReader;
import org.junit.jupiter.api.Test;

/** A page says when its record was corrected and what, and which statements speak against the one that it is about. */
class CorrectionPagesTest {

    private static final String REVISIONS = "'revisions':[{'number':1,'at':'2025-01-03T10:00:00Z','kind':'created'},"
            + "{'number':2,'at':'2025-02-03T10:00:00Z','kind':'corrected','note':'we misread it'}]";

    private static Map<String, String> pages() {
        CaseFile file = CaseJsonReader.standard()
                .read(("{'type':'case-file','amparo':'1.0','id':'case-file:k','base':'https://c.example/',"
                                + "'defaultMarking':'public','titles':{'en':'K'},'records':["
                                + "{'type':'statement','id':'statement:s','kind':'list','titles':{'en':'List'},"
                                + "'publishedOn':'2025-01-01'},"
                                + "{'type':'statement','id':'statement:t','kind':'public-statement','titles':{'en':'No'},"
                                + "'publishedOn':'2025-02-01','acts':[{'kind':'deny','targets':['statement:s']}]},"
                                + "{'type':'person','id':'person:a','names':[{'full':'Ada Held'}],'bornOn':'1986',"
                                + "'evidence':[{'about':'bornOn','statement':'statement:s','status':'superseded','rival':'1985'}],"
                                + REVISIONS + "},"
                                + "{'type':'organisation','id':'organisation:o','names':[{'full':'Harbour League'}],"
                                + REVISIONS.replace("'note'", "'about':'names','note'") + "},"
                                + "{'type':'group','id':'group:g','description':{'en':'the crew'}," + REVISIONS + "},"
                                + "{'type':'detention','id':'detention:a','detainee':'person:a',"
                                + "'period':'2024-01-02/..','evidence':[{'statement':'statement:s'},"
                                + "{'about':'period','statement':'statement:s','status':'superseded','rival':'2024-01-01/..'}],"
                                + REVISIONS + "}]}")
                        .replace('\'', '"'));
        return Cases.pages(file, "en");
    }

    @Test
    void a_page_says_when_its_record_was_corrected_and_what_but_not_what_it_said() {
        assertThat(pages().get("detention/a/index.html"))
                .contains("Corrected on 3 February 2025: the beginning of the detention.")
                .doesNotContain("misread")
                .doesNotContain("1 January 2024");
        assertThat(pages().get("person/a/index.html"))
                .contains("Corrected on 3 February 2025: the date of birth.")
                .doesNotContain("1985");
    }

    @Test
    void so_do_the_pages_of_bodies_and_groups() {
        assertThat(pages().get("organisation/o/index.html"))
                .contains("<p>Our record of it corrected on 3 February 2025: the name. </p>");
        assertThat(pages().get("group/g/index.html"))
                .contains("<p>Our record of it corrected on 3 February 2025. </p>");
    }

    @Test
    void the_page_of_a_statement_leads_to_one_that_denies_it() {
        assertThat(pages().get("statement/s/index.html")).contains("<a href=\"../../statement/t/index.html\">Denied: ");
    }
}

package org.amparo.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.disclosure.Publication;
import org.amparo.id.CaseFileId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.testing.RandomCases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Properties of the submissions on any detention. */
@Tag("once")
class SubmissionProperties {

    private static final Consent ALL =
            Consent.given(ConsentGiver.SUBJECT, ConsentScope.SHARE_UN, ConsentScope.SHARE_STATES);

    @Property(tries = 60)
    void nobody_who_is_withheld_is_named(@ForAll long seed) {
        List<String> names = new ArrayList<>();
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : RandomCases.seeded(seed).plausibleCaseFile(25).records()) {
            if (record instanceof Person person && !person.isRetracted()) {
                boolean isWithheld = records.size() % 3 == 0;
                if (isWithheld) {
                    person.names().stream().map(Name::full).forEach(names::add);
                }
                records.add(person.toBuilder()
                        .kind(isWithheld ? PersonKind.WITHHELD : PersonKind.NAMED)
                        .consent(ALL)
                        .build());
            } else {
                records.add(record);
            }
        }
        for (Person person : of(records).records(Person.class)) {
            if (!person.kind().equals(Optional.of(PersonKind.WITHHELD))) {
                person.names().stream().map(Name::full).forEach(names::remove);
            }
        }
        for (Submission made : submissions(of(records))) {
            String text =
                    Jsoup.parse(new String(made.html(), StandardCharsets.UTF_8)).text();
            for (String name : names) {
                assertThat(text).doesNotContain(name);
            }
        }
    }

    /** So that whoever is not in one is in none. */
    @Property(tries = 6)
    void all_formats_have_the_same_words(@ForAll long seed) {
        for (Submission made : submissions(consenting(seed)).stream().limit(3).toList()) {
            String words = Printed.html(made.html(), false);
            assertThat(Printed.docx(made.docx())).isEqualTo(words);
            try {
                assertThat(sorted(Printed.pdf(made.pdf()))).isEqualTo(sorted(Printed.html(made.html(), true)));
            } catch (SubmissionException e) {
                assertThat(e.code()).isEqualTo("letters-without-font");
            }
        }
    }

    private static int[] sorted(String text) {
        return text.codePoints().sorted().toArray();
    }

    @Property(tries = 40)
    void each_question_has_an_answer_or_a_reason(@ForAll long seed) {
        for (Submission made : submissions(consenting(seed))) {
            Document page = Jsoup.parse(new String(made.html(), StandardCharsets.UTF_8));
            for (Element question : page.select("h3")) {
                Element next = question.nextElementSibling();
                assertThat(next == null ? "" : next.tagName()).isEqualTo("p");
            }
        }
    }

    private static CaseFile consenting(long seed) {
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : RandomCases.seeded(seed).plausibleCaseFile(25).records()) {
            boolean isAsked = record instanceof Person person && !person.isRetracted();
            records.add(isAsked ? ((Person) record).toBuilder().consent(ALL).build() : record);
        }
        return of(records);
    }

    private static CaseFile of(List<CaseRecord> records) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("made"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        return CaseFile.of(header, records);
    }

    /** The submissions on all detentions that have one. */
    private static List<Submission> submissions(CaseFile file) {
        Publication publication = Cases.published(file);
        List<Submission> all = new ArrayList<>();
        for (Detention detention : publication.caseFile().records(Detention.class)) {
            for (SubmissionForm form : SubmissionForm.values()) {
                try {
                    all.add(Submission.of(publication, detention.id(), SubmissionOptions.to(form)));
                } catch (SubmissionException e) {
                    assertThat(e.code()).isIn("no-detention", "not-a-person");
                }
            }
        }
        return all;
    }
}

package org.amparo.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.disclosure.Publication;
import org.amparo.feed.internal.items.Dossier;
import org.amparo.feed.internal.items.NotedSentences;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSentence;
import org.amparo.id.DetentionId;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;

/**
 * A submission on a detention to a body of the United Nations: each question of the form, answered from the record with
 * its sources and how they know it, or with the reason why there is no answer. It is in English.
 *
 * <p>It claims no more than the record and argues nothing: somebody reads it, and adds what only they can say, before it
 * is sent.
 */
public final class Submission implements WithoutJson {

    /** What its files say of who made them. */
    static final String MADE_BY = "Amparo submission";

    private final Document document;
    private final Instant madeAt;

    private Submission(Document document, Instant madeAt) {
        this.document = document;
        this.madeAt = madeAt;
    }

    /**
     * The submission on a detention.
     *
     * @param publication one for readers to whom the submission may go, of which everything that must be read has been
     *     read ({@link Publication#requireReviewed})
     * @throws SubmissionException if there is none, or somebody who is named has not consented to it
     */
    public static Submission of(Publication publication, DetentionId detention, SubmissionOptions options) {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(detention, "detention");
        Objects.requireNonNull(options, "options");
        if (!publication.isReviewed()) {
            throw new SubmissionException(
                    "not-reviewed",
                    "Expected a publication of which somebody has read what must be read: receipt().toRead() of it lists that.");
        }
        Detention found = publication
                .caseFile()
                .find(detention)
                .filter(one -> !one.isRetracted())
                .orElseThrow(() -> new SubmissionException(
                        "no-detention", "Expected a detention that is shown to these readers."));
        Words words = new Words(publication, LanguageTag.ENGLISH);
        Optional<Person> person = words.find(found.detainee(), Person.class);
        if (person.isEmpty()) {
            throw new SubmissionException("not-a-person", "Expected a detention of a person: a form is of one person.");
        }
        Document document = document(
                words,
                publication,
                options,
                found,
                publication.caseFile().find(person.get().id()).orElseThrow());
        new Consents(publication, options).require(person.get().id(), document.text());
        return new Submission(document, publication.generatedAt());
    }

    private static Document document(
            Words words, Publication publication, SubmissionOptions options, Detention detention, Person person) {
        Questionnaire form = Questionnaire.of(options.form());
        Dossier dossier = new PublicationItems(words).dossier(detention);
        FormAnswers answers = new FormAnswers(words, publication, options, dossier, detention, person);
        List<List<FormAnswer>> told = new ArrayList<>();
        List<Phrase> all = new ArrayList<>();
        for (Questionnaire.Part part : form.parts()) {
            List<FormAnswer> ofPart = new ArrayList<>();
            for (FormQuestion question : part.questions()) {
                FormAnswer answer = question.topic().in(answers);
                ofPart.add(answer);
                all.addAll(answer.told());
            }
            told.add(ofPart);
        }
        NotedSentences noted = new NotedSentences(words, "source", all);
        List<Document.Section> sections = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            sections.add(section(form.parts().get(i), told.get(i), noted));
        }
        String title = "Submission to " + form.addressee() + ": "
                + Words.alone(words.written(words.titles().of(person.id())));
        return new Document(title, notes(words, publication, options, form), sections, noted.sources());
    }

    private static Document.Section section(Questionnaire.Part part, List<FormAnswer> told, NotedSentences noted) {
        List<Document.Reply> replies = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            FormQuestion question = part.questions().get(i);
            List<ItemSentence> sentences = new ArrayList<>();
            for (Phrase phrase : told.get(i).told()) {
                sentences.add(noted.of(phrase));
            }
            replies.add(new Document.Reply(
                    question.number(), question.text(), sentences, told.get(i).remark()));
        }
        return new Document.Section(part.heading(), replies);
    }

    private static List<String> notes(
            Words words, Publication publication, SubmissionOptions options, Questionnaire form) {
        List<String> notes = new ArrayList<>();
        notes.add("For " + form.addressee() + " alone, after " + form.source()
                + ", in words of our own. Made of the record "
                + publication.caseFile().id() + " as of "
                + day(words, publication.generatedAt().atOffset(ZoneOffset.UTC).toLocalDate()) + ".");
        publication
                .holdsUntil()
                .ifPresent(end -> notes.add("A consent that it rests on may end on "
                        + day(words, end.atOffset(ZoneOffset.UTC).toLocalDate()) + "."));
        if (options.isNameWithheld()) {
            notes.add("The name must not be passed on to the government.");
        }
        notes.add(
                "The numbers of its sources stand behind each sentence; where none does, no source is recorded for it alone. What sources only allege, infer or deny is said to be that.");
        return notes;
    }

    private static String day(Words words, LocalDate day) {
        return words.written(words.date(PartialDate.of(day)));
    }

    /** The submission as a page of HTML in UTF-8, which is XML, too. */
    public byte[] html() {
        return HtmlDocument.of(document).getBytes(UTF_8);
    }

    /**
     * The submission as PDF, with its fonts in it, and tagged for screen readers. It is set of the letters of these fonts:
     * Latin, Cyrillic, Greek, Armenian, Georgian, Hebrew and Arabic, among others.
     *
     * @throws SubmissionException {@code letters-without-font} if it has letters of another script, such as Chinese; the
     *     other formats have all letters
     */
    public byte[] pdf() {
        return PdfDocument.of(document, madeAt);
    }

    /** The submission as a document of a word processor (Office Open XML), to be changed before it is sent. */
    public byte[] docx() {
        return DocxDocument.of(document, madeAt);
    }

    /**
     * The submission in a format.
     *
     * @throws SubmissionException as {@link #pdf} does
     */
    public byte[] bytes(SubmissionFormat format) {
        Objects.requireNonNull(format, "format");
        return switch (format) {
            case HTML -> html();
            case PDF -> pdf();
            case DOCX -> docx();
        };
    }

    /** The number of sections, without their content. */
    @Override
    public String toString() {
        return document.toString();
    }
}

package org.amparo.site;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.web.RecordPages;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.json.CaseJson;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.site.internal.timeline.Timelines;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Status;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What all pages of a site share: the publication, its words, the day, and which records have pages. */
final class SiteContext {

    private final Publication publication;
    private final SiteOptions options;
    private final Words words;
    private final PublicationItems items;
    private final SitePhrases phrases;
    private final LocalDate asOf;
    private final Optional<URI> base;
    private final Timelines timelines;
    private final Map<SubjectId, Status> statuses = new HashMap<>();
    private final Map<RecordId, String> pageTitles = new HashMap<>();
    private @Nullable HeldAnswer held;

    SiteContext(Publication publication, SiteOptions options) {
        this.publication = publication;
        this.options = options;
        CaseHeader header = publication.caseFile().header();
        LanguageTag wanted = options.language()
                .or(() -> header.languages().stream().findFirst())
                .orElse(LanguageTag.ENGLISH);
        this.words = new Words(publication, wanted);
        this.items = new PublicationItems(words);
        this.phrases = SitePhrases.in(words.language());
        this.asOf = options.asOf()
                .orElseGet(
                        () -> publication.generatedAt().atOffset(ZoneOffset.UTC).toLocalDate());
        this.base = options.base().or(header::base).map(SiteOptions::requireFolder);
        this.timelines = new Timelines(publication.caseFile(), asOf);
    }

    Publication publication() {
        return publication;
    }

    SiteOptions options() {
        return options;
    }

    CaseFile file() {
        return publication.caseFile();
    }

    Words words() {
        return words;
    }

    PublicationItems items() {
        return items;
    }

    SitePhrases phrases() {
        return phrases;
    }

    LocalDate asOf() {
        return asOf;
    }

    Optional<URI> base() {
        return base;
    }

    /** The licence of the pages. */
    Optional<String> licence() {
        return options.licence()
                .or(() -> file().header().licence())
                .flatMap(WebAddress::of)
                .map(URI::toString);
    }

    /** Who publishes the case file, in words. */
    Optional<String> publisher() {
        return file().header()
                .publisher()
                .filter(publisher -> file().find(publisher).isPresent())
                .map(by -> words.written(words.name(by)));
    }

    Timelines timelines() {
        return timelines;
    }

    /** The status of somebody on the day of the site. */
    Status statusOf(SubjectId subject) {
        return statuses.computeIfAbsent(subject, file().asOf(asOf)::statusOf);
    }

    /** Who is held on the day of the site. The answer is looked for once: pages need the statuses in it, too. */
    HeldAnswer held() {
        HeldAnswer made = held;
        if (made == null) {
            made = file().asOf(asOf).held();
            for (List<Status> some : List.of(made.certain(), made.possible(), made.unknown(), made.groups())) {
                some.forEach(status -> statuses.put(status.subject(), status));
            }
            held = made;
        }
        return made;
    }

    /** The title of the site. */
    String title() {
        CaseHeader header = file().header();
        return options.title()
                .or(() -> header.titles().map(words::plain))
                .map(Words::alone)
                .orElseGet(() -> header.id().local());
    }

    /**
     * The hash of the publication, by which everybody can tell whether a file is the one that the site was made of; none
     * of the few that have no canonical form.
     */
    Optional<String> hash() {
        try {
            return Optional.of(CaseJson.contentHash(publication));
        } catch (CaseJsonException e) {
            return Optional.empty();
        }
    }

    /** The name of a country in the language of the pages; none for what is no code of one. */
    Optional<String> country(String code) {
        Phrase name = words.country(Optional.of(code));
        return name.isEmpty() ? Optional.empty() : Optional.of(words.written(name));
    }

    /** A day in words. */
    String day(LocalDate day) {
        return words.written(words.date(PartialDate.of(day)));
    }

    /** A status, how certain it is, and the day of its newest source: of another day only if it changed since. */
    String said(Status status) {
        String certainty = phrases.say(status.certainty().isCertain() ? "certain" : "possible");
        String told = phrases.say("status.certainty", words.heading(words.labelOrUnknown(status.liberty())), certainty);
        Phrase source = dateOfSource(status);
        return source.isEmpty() ? told : phrases.say("status.source", told, words.written(source));
    }

    /**
     * The date of the newest source of a status, with what is in doubt of it in every source of that date; none of a text
     * that was changed since, of which nobody knows what it said on the day.
     */
    private Phrase dateOfSource(Status status) {
        Phrase plain = words.date(status.lastEvidence());
        Optional<Phrase> doubted = Optional.empty();
        for (Evidence evidence : status.evidence()) {
            Optional<Statement> source =
                    words.find(words.asserted().chainOf(evidence).root(), Statement.class);
            if (source.isPresent() && source.get().publishedOn().equals(status.lastEvidence())) {
                if (source.get().updatedOn().isPresent()) {
                    return Phrase.NONE;
                }
                Phrase told = words.known().line(plain, Grounds.of(source.get(), Statement.PUBLISHED_ON));
                if (told.equals(plain)) {
                    return plain;
                }
                doubted = doubted.or(() -> Optional.of(told));
            }
        }
        return doubted.orElse(plain);
    }

    /** Whether a record has a page: a later version may have other kinds, of which nothing is known here. */
    boolean hasPage(CaseRecord record) {
        return RecordKind.has(record) && PublicationItems.hasPage(words, record);
    }

    /** The item of a feed for a record, of several the first; of a statement also where a feed has none. */
    Optional<Item> item(CaseRecord record) {
        return record instanceof Statement statement
                ? Optional.of(items.about(statement))
                : items.of(record).findFirst();
    }

    /** The name of the record in words, with a capital unless a name begins it; of a group, also whose words it is. */
    String name(RecordId id) {
        return words.heading(words.titles().of(id));
    }

    /** Keeps the title of a page, for those that lead to it. */
    void keepTitle(RecordId id, String pageTitle) {
        pageTitles.put(id, pageTitle);
    }

    /** The title of the page of a record that was made already, or else its name. */
    String pageTitle(RecordId id) {
        return Objects.requireNonNullElseGet(
                pageTitles.get(id), () -> id instanceof StatementId statement ? told(statement) : name(id));
    }

    /** The title of a statement with its date. */
    String told(StatementId id) {
        return words.find(id, Statement.class)
                .map(found -> words.written(words.titles().dated(found)))
                .orElseGet(() -> name(id));
    }

    /** The address of the page of a record, if that of the site is known. */
    Optional<URI> address(RecordId id) {
        return base.map(site -> RecordPages.address(site, id));
    }

    /**
     * A link to the page of a record, if it has one. It names the file, so that a site can be looked at without a server.
     *
     * @param root the way from the page to the folder of the site
     */
    Optional<String> link(RecordId id, String root) {
        return file().find(id)
                .filter(this::hasPage)
                .map(record -> root + RecordPages.folder(record.id()) + "/" + Site.INDEX);
    }
}

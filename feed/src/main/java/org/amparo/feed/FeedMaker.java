package org.amparo.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentScope;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.Readership;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.json.Instants;
import org.amparo.feed.internal.json.Members;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.AgentId;
import org.amparo.json.file.AtomicFile.ContentWriter;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.text.LanguageTag;

/** Makes what the pages of a feed are made of: the header, the items, and the text of a page. */
final class FeedMaker {

    /** The name of the first page, the last part of its address unless the options say otherwise. */
    static final String FEED = "feed.json";

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private static final int INDENT = 4;

    private final Publication publication;
    private final CaseFile file;
    private final FeedOptions options;
    private final URI base;
    private final String place;
    private final URI feedUrl;
    private final URI shownUrl;
    private final Words words;
    private final ItemMaker items;

    /** The maker of a feed that lies in no folder, with options that need not be checked. */
    FeedMaker(Publication publication, FeedOptions options) {
        this(publication, options, partOf(options));
    }

    /** The maker of a feed that lies at a place in a folder. */
    private FeedMaker(Publication publication, FeedOptions options, String place) {
        if (!publication.profile().equals(options.profile())) {
            throw new FeedException(
                    "other-profile",
                    "Expected a publication of the profile that the options name, which is public unless they say otherwise.");
        }
        this.publication = publication;
        this.file = publication.caseFile();
        this.options = options;
        this.base = file.header()
                .base()
                .map(address -> FeedOptions.webAddress(address, "the base of the case file"))
                .orElseThrow(() -> new FeedException(
                        "missing-base",
                        "Expected a publication with a base, which the addresses of items start with. The header of the"
                                + " case file has none, or it is left out, as the receipt says: because it holds the"
                                + " name of somebody withheld, or because nothing says that these readers may see it."
                                + " Give the header a base without a name, and a defaultMarking of public if all may be seen that nobody marked; otherwise"
                                + " the marking public, which is for the header alone (in Java,"
                                + " CaseHeader.builder().marking)."));
        this.place = place;
        URI defaultUrl = base.resolve(place + FEED);
        this.feedUrl = FeedOptions.webAddress(options.feedUrl().orElse(defaultUrl), "the address of the feed");
        this.shownUrl = FeedTexts.namesNobody(publication).test(feedUrl)
                ? feedUrl
                : FeedOptions.webAddress(defaultUrl, "the address of the feed");
        LanguageTag language = options.language()
                .or(() -> file.header().languages().stream().findFirst())
                .orElse(LanguageTag.ENGLISH);
        this.words = new Words(publication, language);
        this.items = new ItemMaker(
                words,
                base,
                publication.generatedAt(),
                options,
                FeedTexts.namesNobody(publication),
                person -> publication.consents(person, ConsentScope.PUBLISH_IMAGE));
    }

    /**
     * The maker of a feed with options that somebody gives now.
     *
     * @throws FeedException {@code withheld-name}, besides those of any feed
     */
    static FeedMaker given(Publication publication, FeedOptions options) {
        FeedMaker maker = new FeedMaker(publication, options);
        FeedTexts.require(options, publication);
        return maker;
    }

    /** What a ledger calls the part that the feed is of; empty if it is of everything. */
    String part() {
        return partOf(options);
    }

    private static String partOf(FeedOptions options) {
        return options.only().map(FeedSubset::path).orElse("");
    }

    /** Where the feed lies, behind the base and in its folder; empty if it is of everything. */
    String place() {
        return place;
    }

    /** The address that the feed gives as its own; that by which readers know it, unless it names somebody withheld. */
    URI shownUrl() {
        return shownUrl;
    }

    /** The moment for which the feed is made. */
    Instant now() {
        return publication.generatedAt();
    }

    FeedOptions options() {
        return options;
    }

    /** Whether no record is left in the publication. */
    boolean showsNothing() {
        return file.records().isEmpty();
    }

    ItemMaker items() {
        return items;
    }

    /** What the folder and its ledger are of. */
    FeedIdentity identity() {
        return new FeedIdentity(
                file.id().toString(), base.toString(), publication.profile().audience());
    }

    /** The options that are of this feed alone. */
    FeedChoices choices() {
        return FeedChoices.of(options, feedUrl);
    }

    /** The maker of a feed from the same publication, at a place in a folder. */
    FeedMaker with(FeedOptions others, String otherPlace) {
        return new FeedMaker(publication, others, otherPlace);
    }

    /** Options of another feed without texts that name somebody whom this publication withholds. */
    FeedOptions cleaned(FeedOptions others) {
        return FeedTexts.cleaned(others, publication);
    }

    /** Whether an item that leaves this feed may still be in another one. */
    boolean isSelective() {
        return options.only().filter(FeedSubset::isSelective).isPresent();
    }

    /** Whether it is of a person who is not shown by name. */
    boolean hasEnded() {
        return options.only().filter(part -> part.hasEnded(file)).isPresent();
    }

    ItemIds ids(Secret secret) {
        return new ItemIds(secret, base, place, isSelective());
    }

    /** The whole publication as JSON, as if it had been made at a moment. */
    ContentWriter caseFile(Instant at) {
        CaseFile dated = CaseFile.of(file.header().toBuilder().generatedAt(at).build(), file.records());
        return out -> {
            JsonTextWriter writer = JsonTextWriter.pretty(out);
            RecordWriter.write(writer, dated);
            writer.endLine();
            writer.flush();
        };
    }

    /**
     * The address of a file beside the feed.
     *
     * @throws FeedException {@code duplicate-page} if that is the address of the feed
     */
    URI addressOf(String fileName) {
        URI address = shownUrl.resolve(fileName);
        if (address.equals(shownUrl)) {
            throw new FeedException("duplicate-page", "Expected an address of the feed that no further page has.");
        }
        return address;
    }

    /** The members before the items; the moment is of the first page alone, since others stay as they are. */
    Members header(Optional<Instant> generatedAt) {
        CaseHeader header = file.header();
        Members members = new Members()
                .add("version", VERSION)
                .add(
                        "title",
                        options.title()
                                .or(() -> header.titles().map(words::plain).map(Words::alone))
                                .orElseGet(() -> header.id().local()))
                .add(
                        "home_page_url",
                        options.homePageUrl()
                                .or(options::siteUrl)
                                .map(FeedOptions::webAddress)
                                .orElse(base))
                .add("feed_url", shownUrl);
        options.description().ifPresent(text -> members.add("description", text));
        addAddress(members, "icon", options.icon());
        addAddress(members, "favicon", options.favicon());
        if (header.publisher().flatMap(file::find).isPresent()) {
            String name = Words.alone(words.written(words.name(header.publisher())));
            members.add("authors", ItemFields.authors(List.of(name)));
        }
        language().ifPresent(language -> members.add("language", language));
        if (options.isExpired()) {
            members.add("expired", new DataBoolean(true));
        }
        addHubs(members);
        return members.add("_amparo", extension(header, generatedAt));
    }

    /** The least that a page needs, without a word of the file or the options. */
    Members bareHeader(Optional<Instant> generatedAt) {
        Members members = new Members()
                .add("version", VERSION)
                .add("title", file.header().id().local())
                .add("home_page_url", base)
                .add("feed_url", shownUrl);
        Members own = FeedJson.extension().add("caseFile", file.id().toString());
        generatedAt.ifPresent(at -> own.add("generatedAt", Instants.text(at)));
        addReadership(own);
        return members.add("_amparo", own.object());
    }

    /** Says for whom the feed is. Unless it is for everybody, readers need to know what has no marking of its own. */
    private void addReadership(Members own) {
        Readership readership = publication.readership();
        own.add("profile", readership.profile());
        if (readership.isEverybody()) {
            return;
        }
        file.header().defaultMarking().ifPresent(level -> own.add("defaultMarking", level.code()));
        addRecipients(own, readership.recipients());
        readership.holdsUntil().ifPresent(end -> own.add("holdsUntil", Instants.text(end)));
    }

    /** Says who the readers are, where any are named. */
    static void addRecipients(Members own, List<AgentId> recipients) {
        if (!recipients.isEmpty()) {
            own.add(
                    "recipients",
                    new DataArray(recipients.stream()
                            .<DataValue>map(id -> new DataString(id.toString()))
                            .toList()));
        }
    }

    private static void addAddress(Members members, String name, Optional<URI> address) {
        address.map(FeedOptions::webAddress).ifPresent(url -> members.add(name, url));
    }

    private void addHubs(Members members) {
        if (!options.hubs().isEmpty()) {
            members.add(
                    "hubs",
                    new DataArray(options.hubs().stream()
                            .<DataValue>map(hub -> new Members()
                                    .add("type", hub.type())
                                    .add("url", FeedOptions.webAddress(hub.url()))
                                    .object())
                            .toList()));
        }
    }

    private Optional<String> language() {
        return Optional.of(words.language())
                .filter(language -> !language.equals(LanguageTag.UNDETERMINED))
                .map(LanguageTag::toString);
    }

    private DataObject extension(CaseHeader header, Optional<Instant> generatedAt) {
        Members members = FeedJson.extension()
                .add("amparo", header.amparo())
                .add("caseFile", header.id().toString());
        generatedAt.ifPresent(at -> members.add("generatedAt", Instants.text(at)));
        addReadership(members);
        header.licence().flatMap(WebAddress::of).ifPresent(licence -> members.add("licence", licence));
        return members.object();
    }

    /** How many bytes a text takes as an item of a page, in which it is indented. */
    static long sizeOnPage(byte[] text) {
        long size = text.length;
        for (byte one : text) {
            if (one == '\n') {
                size += INDENT;
            }
        }
        return size;
    }
}

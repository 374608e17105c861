package org.amparo.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.data.DataObject;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.Readership;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.web.RecordPages;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.AgentId;
import org.amparo.id.RecordId;
import org.amparo.site.Model.Markup;
import org.amparo.site.RecordKind.Entry;
import org.amparo.site.Selections.Selection;

/**
 * The files of a web site about a publication. {@link Sites} writes them to a folder.
 *
 * <p>There is a page for each person, detention, incident, group, organisation, award and statement that a feed tells
 * of, at the path of its global IRI below the base: {@code person/leyla-orlova/index.html}. {@code index.html} and the
 * pages in {@code lists} lead to them. {@code site.css} is the style of all. The day of the site is on the first page and
 * in {@code site.json}: every other page stays as it is until its words change.
 */
public final class Site implements WithoutJson {

    /** The name of the file of a page in its folder. */
    static final String INDEX = "index.html";

    /** The name of the file that says of which day the site is, and what it counts. */
    static final String DATA = "site.json";

    /** How many records of a kind the first page lists. If there are more, it leads to a list of all. */
    private static final int ON_FIRST_PAGE = 100;

    /** How many records a page of a list has. */
    private static final int ON_A_LIST = 500;

    private static final String UP = "../";

    private final SiteContext site;
    private final TemplateEngine templates;
    private final Pages pages;
    private final Selections selections;
    private final Downloads downloads;

    private Site(SiteContext site) {
        this.site = site;
        this.selections = new Selections(site);
        this.pages = new Pages(site);
        this.downloads = new Downloads(site);
        this.templates = new TemplateEngine(site.options().templates());
    }

    /**
     * The site of a publication for everybody, with the default options.
     *
     * @throws SiteException as below
     */
    public static Site of(Publication publication) {
        return of(publication, SiteOptions.defaults());
    }

    /**
     * The site of a publication. No page is made yet.
     *
     * @throws SiteException {@code other-profile}, {@code withheld-name}, {@code web-address} or {@code same-page}
     */
    public static Site of(Publication publication, SiteOptions options) {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(options, "options");
        if (!publication.profile().equals(options.profile())) {
            throw new SiteException(
                    "other-profile",
                    "Expected a publication of the profile that the options name, which is public unless they say otherwise.");
        }
        requireNamesNobody(publication, options);
        Site made = new Site(new SiteContext(publication, options));
        made.requireDifferentPaths();
        return made;
    }

    /** Title, address and templates stand on the pages as somebody gave them, perhaps long ago. */
    private static void requireNamesNobody(Publication publication, SiteOptions options) {
        List<String> given = new ArrayList<>(options.templates().ownTexts());
        options.title().ifPresent(given::add);
        options.downloads().forEach(download -> given.add(download.name()));
        options.base().map(SiteOptions::requireFolder).map(WebAddress::words).ifPresent(given::add);
        options.translations().values().forEach(url -> given.add(WebAddress.words(url)));
        for (Optional<URI> url : List.of(options.feedUrl(), options.licence(), options.contact())) {
            url.ifPresent(address -> given.add(WebFiles.words(address)));
        }
        for (String text : given) {
            if (publication.receipt().namesWithheld(text)) {
                throw new SiteException(
                        "withheld-name",
                        "Expected a title, an address and templates that name nobody whom the publication withholds or whose record is retracted.");
            }
        }
    }

    /** Many disks take two files for one if the paths differ in capitals alone. */
    private void requireDifferentPaths() {
        Set<String> seen = new HashSet<>();
        for (String path : paths()) {
            if (!seen.add(path.toLowerCase(Locale.ROOT))) {
                throw new SiteException(
                        "same-page",
                        "Expected ids that differ in more than capitals, since each is the path of a page.");
            }
        }
    }

    /** The paths of all files, in the order of {@link #each}. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>(List.of(SiteTemplates.STYLE));
        paths.addAll(WebFiles.NAMES);
        for (RecordKind kind : RecordKind.values()) {
            List<CaseRecord> records = records(kind);
            for (CaseRecord record : records) {
                paths.add(path(record));
                downloads.of(record.id()).forEach(file -> paths.add(file.path()));
            }
            for (int page = 1; page <= listPages(records.size()); page++) {
                paths.add(kind.list(page));
                if (isSortedByTitle(kind)) {
                    paths.add(kind.newest(page));
                }
            }
        }
        for (Selection selection : selections.all()) {
            for (int page = 1; page <= pages(selection.records().size()); page++) {
                paths.add(selection.list(page));
                paths.add(selection.newest(page));
            }
        }
        if (hasSearch()) {
            paths.addAll(SearchData.FILES);
            paths.add(SearchData.PAGE);
        }
        paths.addAll(new WebFiles(site).sitemapPaths(pagePaths(paths).size()));
        paths.addAll(downloads.wholePaths());
        paths.add(DATA);
        paths.add(INDEX);
        return paths;
    }

    /** Those of some files that are pages, with the first page. */
    private static List<String> pagePaths(List<String> paths) {
        List<String> pages = new ArrayList<>(List.of(INDEX));
        for (String path : paths) {
            if (path.endsWith(".html") && !path.equals(INDEX)) {
                pages.add(path);
            }
        }
        return pages;
    }

    /**
     * Makes each file, one at a time.
     *
     * @param to takes them
     * @throws SiteException {@code template}
     */
    public void each(Consumer<SiteFile> to) {
        Objects.requireNonNull(to, "to");
        to.accept(file(SiteTemplates.STYLE, site.options().templates().text(SiteTemplates.STYLE)));
        WebFiles web = new WebFiles(site);
        web.each(to);
        Map<RecordKind, List<Entry>> entries = new TreeMap<>();
        Map<RecordId, Entry> byId = new HashMap<>();
        Optional<SearchData> search = hasSearch() ? Optional.of(new SearchData(site, selections)) : Optional.empty();
        SortDates dates = new SortDates(site);
        for (RecordKind kind : RecordKind.values()) {
            List<Entry> listed = new ArrayList<>();
            for (CaseRecord record : records(kind)) {
                RecordPage page = pages.of(record);
                Entry entry = new Entry(
                        page.id(),
                        record instanceof Statement told ? site.told(told.id()) : page.title(),
                        page.roles(),
                        page.standing(),
                        dates.of(record));
                listed.add(entry);
                byId.put(page.id(), entry);
                site.keepTitle(page.id(), entry.title());
                search.ifPresent(data -> data.add(record, entry, kind));
                List<SiteFile> beside = downloads.of(page.id());
                to.accept(file(path(record), page(page, kind, beside)));
                beside.forEach(to);
            }
            if (isSortedByTitle(kind)) {
                listed.sort(Entry.BY_TITLE);
            }
            entries.put(kind, listed);
            lists(kind, listed, to);
        }
        FrontPage front = new FrontPage(site, selections, byId);
        for (Selection selection : selections.all()) {
            lists(selection, front.entries(selection), to);
        }
        if (search.isPresent()) {
            search.get().each(to);
            to.accept(file(SearchData.PAGE, search()));
        }
        web.sitemap(pagePaths(paths()), to);
        Optional<String> hash = site.hash();
        downloads.each(to);
        to.accept(file(DATA, new SiteData(site).text(selections, hash)));
        to.accept(file(INDEX, index(entries, front, hash)));
    }

    /**
     * All files at once, for a site that fits into memory.
     *
     * @throws SiteException {@code template}
     */
    public List<SiteFile> files() {
        List<SiteFile> files = new ArrayList<>();
        each(files::add);
        return files;
    }

    /** The number of files is not told, since it would have to be counted. */
    @Override
    public String toString() {
        return "site of " + site.file().id();
    }

    /**
     * Makes a page of each kind for nobody, so that a template that fails does so before anything has changed.
     *
     * @throws SiteException {@code template}
     */
    void rehearse() {
        for (RecordKind kind : RecordKind.values()) {
            List<CaseRecord> records = records(kind);
            if (!records.isEmpty()) {
                page(pages.of(records.get(0)), kind, List.of());
            }
            list(heading(kind), Order.BY_TITLE, List.of(), 1, 1);
        }
        search();
        index(Map.of(), new FrontPage(site, selections, Map.of()), Optional.empty());
    }

    Publication publication() {
        return site.publication();
    }

    /** Statements are sorted by date, the newest first, and have no other list. */
    private static boolean isSortedByTitle(RecordKind kind) {
        return kind != RecordKind.STATEMENT;
    }

    private List<? extends CaseRecord> sorted(RecordKind kind) {
        if (isSortedByTitle(kind)) {
            return site.file().records(kind.type());
        }
        List<Statement> statements = new ArrayList<>(site.file().records(Statement.class));
        statements.sort(RecordKind.NEWEST_FIRST);
        return statements;
    }

    /** The records of a kind that have pages. */
    private List<CaseRecord> records(RecordKind kind) {
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : sorted(kind)) {
            if (site.hasPage(record)) {
                records.add(record);
            }
        }
        return records;
    }

    private static String path(CaseRecord record) {
        return RecordPages.folder(record.id()) + "/" + INDEX;
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(UTF_8));
    }

    private static int listPages(int records) {
        return records <= ON_FIRST_PAGE ? 0 : pages(records);
    }

    private static int pages(int records) {
        return (records + ON_A_LIST - 1) / ON_A_LIST;
    }

    /** The pages of each kind of record. */
    private static final class Pages {

        private final SubjectPages subjects;
        private final DetentionPages detentions;
        private final IncidentPages incidents;
        private final AwardPages awards;
        private final StatementPages statements;

        Pages(SiteContext site) {
            this.subjects = new SubjectPages(site);
            this.detentions = new DetentionPages(site);
            this.incidents = new IncidentPages(site);
            this.awards = new AwardPages(site);
            this.statements = new StatementPages(site);
        }

        RecordPage of(CaseRecord record) {
            if (record instanceof Person person) {
                return subjects.person(person);
            }
            if (record instanceof Organisation organisation) {
                return subjects.organisation(organisation);
            }
            if (record instanceof Group group) {
                return subjects.group(group);
            }
            if (record instanceof Detention detention) {
                return detentions.of(detention);
            }
            if (record instanceof Incident incident) {
                return incidents.of(incident);
            }
            if (record instanceof Award award) {
                return awards.of(award);
            }
            return statements.of((Statement) record);
        }
    }

    private String page(RecordPage page, RecordKind kind, List<SiteFile> beside) {
        Model model = around(RecordPage.ROOT, RecordPages.folder(page.id()), page.title(), page.sentence())
                .putMarkup("jsonLd", page.linkedData().map(Site::script))
                .put("kind", kind.word())
                .put("kindHeading", site.phrases().say("kind." + kind.word()))
                .putList("downloads", downloads.links(page.id(), beside))
                .put("content", page.content());
        return templates.page(page.kind(), model);
    }

    /** JSON in a script element: none of its characters can end the element. */
    private static Markup script(DataObject data) {
        return new Markup(FeedJson.text(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .strip());
    }

    private String index(Map<RecordKind, List<Entry>> entries, FrontPage front, Optional<String> hash) {
        List<Model> kinds = new ArrayList<>();
        entries.forEach((kind, listed) -> {
            if (!listed.isEmpty()) {
                kinds.add(listed(kind, listed));
            }
        });
        Model content = new Model()
                .put("kinds", kinds)
                .put("cite", citation())
                .put("hash", hash.map(value -> site.phrases().say("cite.hash", value)));
        front.addTo(content);
        Model model = around("", "", site.title(), Optional.empty())
                .putMarkup("jsonLd", Optional.empty())
                .put("kind", false)
                .put("kindHeading", false)
                .putList("downloads", downloads.wholeLinks())
                .put("content", content);
        return templates.page("index", model);
    }

    private Model listed(RecordKind kind, List<Entry> entries) {
        boolean isMore = entries.size() > ON_FIRST_PAGE;
        return new Model()
                .put("word", kind.word())
                .put("heading", site.phrases().say("kind." + kind.word()))
                .put("count", entries.size())
                .putEach(
                        "entries",
                        isMore ? entries.subList(0, ON_FIRST_PAGE) : entries,
                        entry -> FrontPage.model(entry, ""))
                .put("all", isMore ? Optional.of(kind.list(1)) : Optional.empty())
                .put(
                        "allText",
                        site.phrases()
                                .say(
                                        "list.all",
                                        site.phrases().say("kind." + kind.word()),
                                        Integer.toString(entries.size())));
    }

    /** Whether there is a search: not where there is nothing to find, or too much for a browser. */
    private boolean hasSearch() {
        int records = site.file().records().size();
        return records > 0 && records <= SearchData.MOST;
    }

    private String search() {
        List<Model> lists = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            int count = records(kind).size();
            if (count > 0) {
                String place = listPages(count) > 0 ? kind.list(1) : INDEX + "#" + kind.word();
                lists.add(choice(heading(kind).name(), place, count));
            }
        }
        for (Selection selection : selections.all()) {
            lists.add(choice(
                    selection.name(), selection.list(1), selection.records().size()));
        }
        Model content = new Model()
                .put("kinds", SearchData.kinds(site.phrases()))
                .putList("standing", filters(selections.standing()))
                .putList("countries", filters(selections.countries()))
                .putList("roles", filters(selections.roles()))
                .put("lists", lists);
        Model model = around("", SearchData.PAGE, site.phrases().say("page.search"), Optional.empty())
                .put("isFirstPage", false)
                .put("runsScript", true)
                .putMarkup("jsonLd", Optional.empty())
                .put("kind", false)
                .put("kindHeading", false)
                .put("content", content);
        return templates.page("search", model);
    }

    /** Some selections as a reader chooses among what was found. */
    private static List<Model> filters(List<Selection> some) {
        List<Model> filters = new ArrayList<>();
        for (Selection selection : some) {
            filters.add(new Model().put("word", selection.word()).put("text", selection.name()));
        }
        return filters;
    }

    private static Model choice(String text, String place, int count) {
        return new Model().put("text", text).put("url", place).put("count", count);
    }

    /** How a list is sorted. */
    private enum Order {
        BY_TITLE("byTitle"),
        NEWEST_FIRST("byDate");

        private final String word;

        Order(String word) {
            this.word = word;
        }

        Comparator<Entry> comparator() {
            return this == BY_TITLE ? Entry.BY_TITLE : Entry.NEWEST_FIRST;
        }
    }

    /**
     * What a list is of.
     *
     * @param word the id on the first page of what it belongs to
     * @param group what that is called
     * @param name the heading of the list
     * @param isOfDay whether another day has another list
     * @param paths the paths of the pages in each order that there is; none if there is no choice
     */
    private record Heading(
            String word, String group, String name, boolean isOfDay, Map<Order, IntFunction<String>> paths) {

        String path(Order order, int page) {
            return Objects.requireNonNull(paths.get(order)).apply(page);
        }
    }

    private Heading heading(RecordKind kind) {
        String name = site.phrases().say("kind." + kind.word());
        Map<Order, IntFunction<String>> paths = new EnumMap<>(Order.class);
        paths.put(Order.BY_TITLE, kind::list);
        if (isSortedByTitle(kind)) {
            paths.put(Order.NEWEST_FIRST, kind::newest);
        }
        return new Heading(kind.word(), name, name, false, paths);
    }

    private Heading heading(Selection selection) {
        Map<Order, IntFunction<String>> paths = new EnumMap<>(Order.class);
        paths.put(Order.BY_TITLE, selection::list);
        paths.put(Order.NEWEST_FIRST, selection::newest);
        if (selections.standing().contains(selection)) {
            return new Heading(selection.word(), site.phrases().say("page.held"), selection.name(), true, paths);
        }
        String word = selections.countries().contains(selection) ? "countries" : "roles";
        return new Heading(word, site.phrases().say("page." + word), selection.name(), false, paths);
    }

    private void lists(RecordKind kind, List<Entry> entries, Consumer<SiteFile> to) {
        lists(heading(kind), listPages(entries.size()), entries, to);
    }

    private void lists(Selection selection, List<Entry> entries, Consumer<SiteFile> to) {
        lists(heading(selection), pages(selection.records().size()), entries, to);
    }

    /** Makes the pages of a list, in each of its orders; the entries are in the first one already. */
    private void lists(Heading heading, int pages, List<Entry> entries, Consumer<SiteFile> to) {
        for (Order order : heading.paths().keySet()) {
            List<Entry> sorted = new ArrayList<>(entries);
            if (order != Order.BY_TITLE) {
                sorted.sort(order.comparator());
            }
            for (int page = 1; page <= pages; page++) {
                List<Entry> part = sorted.subList((page - 1) * ON_A_LIST, Math.min(page * ON_A_LIST, sorted.size()));
                to.accept(file(heading.path(order, page), list(heading, order, part, page, pages)));
            }
        }
    }

    private String list(Heading heading, Order order, List<Entry> entries, int page, int pages) {
        String counted =
                site.phrases().say("list.page", heading.name(), Integer.toString(page), Integer.toString(pages));
        String name = pages == 1 ? heading.name() : counted;
        Model content = new Model()
                .put("heading", name)
                .put("isOfDay", heading.isOfDay())
                .putList("orders", orders(heading, order))
                .putEach("entries", entries, entry -> FrontPage.model(entry, UP))
                .put("previous", page > 1 ? Optional.of(UP + heading.path(order, page - 1)) : Optional.empty())
                .put("next", page < pages ? Optional.of(UP + heading.path(order, page + 1)) : Optional.empty());
        String title = order == Order.BY_TITLE ? name : name + " – " + orderName(order);
        Model model = around(UP, heading.path(order, page), title, Optional.empty())
                .putMarkup("jsonLd", Optional.empty())
                .put("kind", heading.word())
                .put("kindHeading", heading.group())
                .put("content", content);
        return templates.page("list", model);
    }

    private String orderName(Order order) {
        return site.phrases().say("page." + order.word);
    }

    /** The orders in which a list can be read, without a link the one in which it is. */
    private List<Model> orders(Heading heading, Order shown) {
        List<Model> orders = new ArrayList<>();
        for (Order order : heading.paths().keySet()) {
            boolean isOther = order != shown;
            orders.add(new Model()
                    .put("text", orderName(order))
                    .put("url", isOther ? Optional.of(UP + heading.path(order, 1)) : Optional.empty()));
        }
        return orders.size() > 1 ? orders : List.of();
    }

    /** Whom, what and which day to name, and where it can be found. */
    private String citation() {
        List<String> pieces = new ArrayList<>();
        site.publisher().ifPresent(pieces::add);
        pieces.add(site.words().written(Words.own(site.title())));
        pieces.add(site.phrases().say("as-of", site.day(site.asOf())));
        site.base().ifPresent(base -> pieces.add(base.toString()));
        return String.join(". ", pieces);
    }

    /**
     * What surrounds the content of every page.
     *
     * @param root the way from the page to the folder of the site
     * @param place the address of the page below that of the site
     * @param sentence what the page says first
     */
    private Model around(String root, String place, String title, Optional<String> sentence) {
        String name = site.title();
        Optional<URI> feed = site.options().feedUrl();
        return new Model()
                .put("language", site.words().language().toString())
                .put("say", site.phrases().plain())
                .put("root", root)
                .put("site", name)
                .put("title", Words.alone(title))
                .put("isFirstPage", root.isEmpty())
                .put("runsScript", false)
                .put("search", hasSearch() ? Optional.of(root + SearchData.PAGE) : Optional.empty())
                .put("asOf", site.phrases().say("as-of", site.day(site.asOf())))
                .put("canonical", site.base().map(base -> base + place))
                .put("description", description(Words.alone(title), sentence))
                .put("feed", feed.map(url -> WebFiles.address(url, root)))
                .put("feedType", feed.map(WebFiles::typeOfFeed))
                .putList("languages", languages(place))
                .putList("downloads", List.of())
                .put("audience", audience())
                .put("publisher", site.publisher().map(by -> site.phrases().say("publisher", by)))
                .put("licence", site.licence())
                .put("contact", site.options().contact().map(URI::toString));
    }

    /** The title of a page and what it says first: no more than somebody reads who opens it. */
    private static String description(String title, Optional<String> sentence) {
        return sentence.map(Words::alone).map(first -> title + " – " + first).orElse(title);
    }

    /** The same page in other languages. */
    private List<Model> languages(String place) {
        List<Model> languages = new ArrayList<>();
        site.options().translations().forEach((tag, folder) -> {
            Locale locale = tag.toLocale();
            languages.add(new Model()
                    .put("tag", tag.toString())
                    .put("name", locale.getDisplayName(locale))
                    .put("url", SiteOptions.requireFolder(folder) + place));
        });
        return languages;
    }

    /** For whom the pages are, unless they are for everybody. */
    private Optional<String> audience() {
        Readership readership = site.publication().readership();
        if (readership.isEverybody()) {
            return Optional.empty();
        }
        String some = site.phrases()
                .find("audience." + readership.profile())
                .orElseGet(() -> site.phrases().say("audience-of", readership.profile()));
        List<String> names = new ArrayList<>();
        for (AgentId recipient : site.publication().profile().recipients()) {
            names.add(
                    site.publication().caseFile().find(recipient).isPresent()
                            ? Words.alone(site.words().written(site.words().name(recipient)))
                            : recipient.toString());
        }
        return Optional.of(
                names.isEmpty()
                        ? some
                        : some + " " + site.phrases().say("audience-recipients", String.join(", ", names)));
    }
}

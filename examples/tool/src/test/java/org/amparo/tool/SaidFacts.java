package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.disclosure.Publication;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.ftm.FollowTheMoney;
import org.amparo.exchange.held.HeldList;
import org.amparo.exchange.held.HeldRow;
import org.amparo.exchange.internal.table.Column;
import org.amparo.exchange.internal.table.Layout;
import org.amparo.exchange.internal.table.RecordRows;
import org.amparo.exchange.jsonld.JsonLd;
import org.amparo.feed.AtomFeed;
import org.amparo.feed.FeedOptions;
import org.amparo.feed.JsonFeed;
import org.amparo.feed.JsonFeeds;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.site.Site;
import org.amparo.site.SiteFile;
import org.amparo.site.SiteOptions;
import org.amparo.status.Status;
import org.amparo.status.TimelineEntry;
import org.amparo.time.Certainty;

/**
 * All that the outputs of a publication say: facts for machines as lines, and sentences. A name by which somebody is
 * perhaps called is not more than a name.
 */
final class SaidFacts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern ENTRY = Pattern.compile("(?s)<entry>\\s*<id>(.*?)</id>\\s*<title[^>]*>(.*?)</title>.*?"
            + "(?:<summary[^>]*>(.*?)</summary>\\s*)?<content[^>]*>(.*?)</content>");

    private static final String HELD = "held on ";

    private static final Set<String> NUMBERS = Set.of("number", "key", "replaces", "via");

    /** Words that say that a file does not know something, which it may know and withhold. */
    private static final Pattern ABSENT =
            Pattern.compile("(date|category|publisher) not given|(start|end|origin) not known"
                    + "|(Outcome|outcome) not known|is not known whether the demand|somebody not named|(is|conferral|outcome) (not )?recorded"
                    + "|[Nn]o [a-z ]*is recorded|[Nn]o charge is named|[Nn]o outcome recorded|without more detail|[Nn]o newer source"
                    + "|has no date|not confirmed|[Nn]o source says this");

    private final Set<String> facts = new TreeSet<>();
    private final Map<String, Integer> absences = new TreeMap<>();
    private final SaidWords words;

    private SaidFacts(List<String> names) {
        this.words = new SaidWords(names);
    }

    static SaidFacts of(Publication publication, List<String> names, List<LocalDate> days, boolean withSite) {
        SaidFacts said = new SaidFacts(names);
        try {
            said.addStatus(publication.caseFile(), days);
            said.addTimelines(publication.caseFile());
            said.addTables(publication.caseFile());
            said.addHeld(publication, days);
            said.addEntities(publication);
            said.addLinked(publication);
            said.addFeed(publication);
            if (withSite) {
                said.addSite(publication);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }

    /** Forgets the status of somebody by whose days it was judged already what has to be read. */
    void forgetStatus(RecordId subject) {
        facts.removeIf(fact -> fact.startsWith("status " + subject + " ") || fact.contains(" " + subject + " "));
        words.forget(where -> where.startsWith(HELD) && where.contains(" " + subject + " "));
    }

    /** What this says that the other does not. */
    List<String> beyond(SaidFacts other) {
        List<String> more = new ArrayList<>(facts);
        more.removeAll(other.facts);
        more.addAll(words.beyond(other.words));
        absences.forEach((where, times) -> {
            if (times > other.absences.getOrDefault(where, 0)) {
                more.add(where);
            }
        });
        return more;
    }

    private void addStatus(CaseFile file, List<LocalDate> days) {
        for (CaseRecord record : file.records()) {
            if (record.id() instanceof SubjectId subject && !record.isRetracted()) {
                for (LocalDate day : days) {
                    addStatus(
                            "status " + subject + " on " + day + " ",
                            file.asOf(day).statusOf(subject));
                    addForm(
                            "status " + subject + " on " + day + " in ",
                            one -> file.asOf(one).statusOf(subject),
                            day);
                    String known = "status " + subject + " on and known by " + day + " ";
                    addStatus(known, file.asOf(day).knownBy(day).statusOf(subject));
                    addForm(known + "in ", one -> file.asOf(one).knownBy(day).statusOf(subject), day);
                }
            }
        }
    }

    private void addStatus(String of, Status status) {
        if (status.certainty() == Certainty.CERTAIN) {
            facts.add(of + "certainly " + status.liberty());
        }
        status.releaseDue().ifPresent(due -> facts.add(of + "due " + due));
    }

    /** The form in which somebody is certainly held, also the day before and after: of the day of a change either is true. */
    private void addForm(String of, Function<LocalDate, Status> on, LocalDate day) {
        Optional<CustodyForm> form = certainForm(on.apply(day));
        if (form.isPresent()
                && form.equals(certainForm(on.apply(day.minusDays(1))))
                && form.equals(certainForm(on.apply(day.plusDays(1))))) {
            facts.add(of + form.get());
        }
    }

    private static Optional<CustodyForm> certainForm(Status status) {
        return status.custodyForm().filter(form -> status.certainty() == Certainty.CERTAIN);
    }

    /** What happened when to whom, and whether all that is told of it is in doubt. */
    private void addTimelines(CaseFile file) {
        for (CaseRecord record : file.records()) {
            if (record.id() instanceof SubjectId subject && !record.isRetracted()) {
                for (TimelineEntry entry : file.timelineOf(subject)) {
                    String said = "timeline " + subject + " " + entry.record() + " " + entry.type() + " "
                            + entry.attribute() + " "
                            + entry.date().map(Object::toString).orElse("")
                            + entry.period().map(Object::toString).orElse("");
                    facts.add(said);
                    if (entry.contrary().isEmpty() && entry.evidence().stream().anyMatch(Evidence::isFirm)) {
                        facts.add(said + " firmly");
                    }
                }
            }
        }
    }

    /**
     * Each cell with its record and column, and whether it is firm. Numbers of revisions and keys say nothing in a
     * publication for everybody.
     */
    private void addTables(CaseFile file) throws IOException {
        RecordRows.of(file, Layout.standard(), (table, cells) -> {
            List<String> columns = table.columns().stream().map(Column::name).toList();
            for (int i = 0; i < cells.length && !table.name().startsWith("case-file"); i++) {
                String column = columns.get(i);
                if (!cells[i].isEmpty()
                        && !column.endsWith("_path")
                        && !column.startsWith("standing")
                        && !NUMBERS.contains(column)) {
                    String fact = "table " + table.name() + " " + cells[0] + " " + column + " " + cells[i];
                    facts.add(fact);
                    if (standing(column, columns, cells).equals("firm")) {
                        facts.add(fact + " firmly");
                    }
                }
            }
        });
    }

    /** How well a cell is known: as its row says of it alone, or else as the row. */
    private static String standing(String column, List<String> columns, String[] cells) {
        String attribute = column.replaceFirst("_(earliest|latest)$", "");
        int otherwise = columns.indexOf("standing_otherwise");
        if (otherwise >= 0) {
            for (String one : cells[otherwise].split("; ")) {
                if (one.startsWith(attribute + ": ")) {
                    return one.substring(attribute.length() + 2);
                }
            }
        }
        int ofRow = columns.indexOf("standing");
        return ofRow >= 0 ? cells[ofRow] : "";
    }

    private void addHeld(Publication publication, List<LocalDate> days) {
        HeldList list = HeldList.of(publication);
        for (LocalDate day : days) {
            for (HeldRow row : list.on(day)) {
                Status status = row.holding().status();
                String of = HELD + day + " " + status.subject() + " ";
                facts.add(of + status.liberty());
                if (status.certainty() == Certainty.CERTAIN) {
                    facts.add(of + "certainly");
                }
                row.holding().since().ifPresent(since -> facts.add(of + "since " + since));
                row.name().ifPresent(name -> words.add(of + "called", name));
            }
        }
    }

    private void addEntities(Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FollowTheMoney.write(publication, out);
        for (String line : out.toString(UTF_8).split("\n")) {
            if (!line.isBlank()) {
                JsonNode entity = JSON.readTree(line);
                String id = "ftm " + entity.path("id").asText() + " ";
                words.add(id + "schema", entity.path("schema").asText());
                entity.path("properties")
                        .properties()
                        .forEach(property -> property.getValue()
                                .forEach(value -> words.add(
                                        id + property.getKey().replace("weakAlias", "name"), value.asText())));
            }
        }
    }

    private void addLinked(Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLd.write(publication, out);
        JSON.readTree(out.toByteArray())
                .path("@graph")
                .forEach(node -> addNode("ld " + node.path("@id").asText(), node));
    }

    private void addNode(String at, JsonNode node) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(member -> !member.getKey().equals("@language")
                            && !member.getKey().endsWith("Name"))
                    .forEach(member -> addNode(
                            member.getKey().equals("@value") ? at : at + " " + member.getKey(), member.getValue()));
        } else if (node.isArray()) {
            node.forEach(item -> addNode(at, item));
        } else {
            words.add(at, node.asText());
        }
    }

    private void addFeed(Publication publication) throws IOException {
        JsonFeed feed = JsonFeeds.of(
                publication,
                FeedOptions.builder()
                        .profile(publication.profile())
                        .extension(false)
                        .events(true)
                        .pageSize(1000)
                        .build());
        for (JsonFeed.Page page : feed.pages()) {
            for (JsonNode item : JSON.readTree(page.bytes()).path("items")) {
                String where = "feed " + item.path("id").asText();
                words.add(where, item.path("title").asText());
                words.add(where, fields(item.path("content_text").asText().replaceFirst("(?s)\nSources\n.*", "")));
                Matcher absent = ABSENT.matcher(fields(item.path("content_text").asText()));
                while (absent.find()) {
                    absences.merge(where + " " + absent.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
        Matcher entries = ENTRY.matcher(AtomFeed.of(feed).xml());
        while (entries.find()) {
            String where = "atom " + entries.group(1);
            words.add(where, visible(entries.group(2)));
            String html = read(entries.group(4)).replaceFirst("(?s)(</strong></p>).*?(<dl>|<p>Sources|$)", "$1$2");
            words.add(where, visible(html).replaceFirst("(?s)\nSources\n.*", ""));
        }
    }

    /**
     * An item without its story, which puts together in a sentence what fields say apart, and so says it in other words
     * when one of these is gone.
     */
    private static String fields(String text) {
        List<String> fields = new ArrayList<>();
        for (String block : text.split("\n\n")) {
            if (block.contains("\n- ")) {
                fields.add(block);
            }
        }
        return String.join("\n\n", fields);
    }

    private void addSite(Publication publication) {
        for (SiteFile file : Site.of(
                        publication,
                        SiteOptions.builder().profile(publication.profile()).build())
                .files()) {
            if (file.path().endsWith(".html")) {
                String page = new String(file.bytes(), UTF_8)
                        .replaceFirst("(?s)<script type=\"application/ld.json\">.*?</script>", "")
                        .replaceAll("(?s)<section class=\"(sources|timeline|cite)\".*?</section>", "\n")
                        .replaceAll("(?s)<div class=\"story\">.*?</div>", "\n")
                        .replaceAll("(?s)<(style|head|script|nav|footer|svg)\\b.*?</\\1>", "\n");
                addPage(file.path(), withoutDaysOfChanges(page));
            }
        }
    }

    /**
     * Adds a page. Where something that tells it is withheld, somebody stands in the list of those of whom it is not known
     * whether they are held, and so says less: all that the list says stood on the first page, or on that of somebody.
     */
    private void addPage(String path, String page) {
        String unknown = "(?s)<section aria-labelledby=\"held-unknown\">.*?</section>";
        if (!path.startsWith("lists/held-unknown")) {
            words.add("site " + path, visible(page.replaceAll(unknown, "\n")));
        }
        if (path.equals("index.html") || path.startsWith("person/") || path.startsWith("lists/held")) {
            words.add("site people", visible(page).replace("As of the day that the first page names", ""));
        }
    }

    /** A first page without the days of its changes: where the newest revision is withheld, the one before is as true. */
    private static String withoutDaysOfChanges(String page) {
        int start = page.indexOf("<section aria-labelledby=\"changes\">");
        if (start < 0) {
            return page;
        }
        int end = page.indexOf("</section>", start);
        String changes = page.substring(start, end).replaceAll("(?s)<time.*?</time>", "");
        return page.substring(0, start) + changes + page.substring(end);
    }

    /** The text of a page or entry, with a line for each block and each note. */
    private static String visible(String html) {
        return read(html.replace("<span class=\"note\">", "\n")
                .replaceAll("</?(a|b|i|bdi|span|time|sup|em|strong|cite|q|small|abbr)\\b[^>]*>", "")
                .replaceAll("<[^>]*>", "\n"));
    }

    private static String read(String escaped) {
        return escaped.replace("&#x27;", "'")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}

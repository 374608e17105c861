package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.exchange.ftm.FollowTheMoney;
import org.amparo.exchange.held.HeldList;
import org.amparo.exchange.held.HeldRow;
import org.amparo.exchange.internal.table.Layout;
import org.amparo.exchange.internal.table.RecordRows;
import org.amparo.exchange.jsonld.JsonLd;
import org.amparo.feed.AtomFeed;
import org.amparo.feed.FeedFolder;
import org.amparo.feed.FeedOptions;
import org.amparo.feed.JsonFeeds;
import org.amparo.feed.template.ItemLine;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.feed.template.ItemView;
import org.amparo.id.PersonId;
import org.amparo.people.Consent;
import org.amparo.site.Site;
import org.amparo.site.SiteFile;
import org.amparo.status.Status;
import org.amparo.submission.Submission;
import org.amparo.submission.SubmissionForm;
import org.amparo.submission.SubmissionOptions;

/**
 * The outputs of Amparo, each with what it says of a small file, in a few lines. Whoever adds an output adds it here,
 * and so it is asked about every case of {@code OutputCasesTest}; {@code OutputsTest} finds one that is not here.
 */
enum Output {
    /** What is left to be read before anything goes out. */
    TO_READ,
    STATUS,
    HELD,
    HEADLINE,
    LAST_REPORT,
    SECTIONS,
    PAGE,
    TIMELINE,
    TABLE,
    FTM,
    JSON_LD,
    ATOM,
    EVENTS,
    /** The values that a submission gives by themselves; its other answers are sentences of items. */
    SUBMISSION;

    private static final EnumSet<ItemSection.Kind> LAST = EnumSet.of(ItemSection.Kind.STATUS, ItemSection.Kind.RELEASE);

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    /** The lines that it has of a file. */
    List<String> lines(CaseFile file) {
        return switch (this) {
            case TO_READ -> read(file);
            case STATUS -> statuses(file);
            case HELD -> held(file);
            case HEADLINE -> headlines(file);
            case LAST_REPORT -> sections(file, LAST);
            case SECTIONS -> sections(file, EnumSet.complementOf(LAST));
            case PAGE -> pages(file, "<p class=\"standing\">(.*?)</p>");
            case TIMELINE -> pages(file, "<tr class=[^>]*>(.*?)</tr>");
            case TABLE -> table(file);
            case FTM -> ftm(file);
            case JSON_LD -> jsonLd(file);
            case ATOM -> atom(file);
            case EVENTS -> events(file);
            case SUBMISSION -> submissions(file);
        };
    }

    private static Publication project(CaseFile file) {
        return Disclosure.project(file, PublicationProfile.PUBLIC, CLOCK);
    }

    private static Publication published(CaseFile file) {
        Publication publication = project(file);
        return publication.requireReviewed(
                publication.receipt().toRead().stream().map(Reading::key).toList());
    }

    private static List<String> read(CaseFile file) {
        return project(file).receipt().toRead().stream()
                .map(reading -> reading.reason().code())
                .distinct()
                .toList();
    }

    /** The statuses of each person, from the file itself and from the publication where that says something else. */
    private static List<String> statuses(CaseFile file) {
        CaseFile shown = published(file).caseFile();
        List<String> lines = new ArrayList<>();
        for (Person person : file.records(Person.class)) {
            if (!person.isRetracted()) {
                List<String> own = turns(file, person);
                lines.addAll(own);
                if (shown.find(person.id()).isPresent()) {
                    turns(shown, person).stream()
                            .filter(turn -> !own.contains(turn))
                            .forEach(turn -> lines.add("published: " + turn));
                }
            }
        }
        return lines;
    }

    private static List<String> turns(CaseFile file, Person person) {
        List<String> turns = new ArrayList<>();
        String last = "";
        for (LocalDate day = FIRST; !day.isAfter(TODAY); day = day.plusDays(1)) {
            Status status = file.asOf(day).statusOf(person.id());
            String said = status.liberty() + " " + status.certainty()
                    + status.custodyForm().map(form -> " " + form).orElse("")
                    + (status.contrary().isEmpty() ? "" : " disputed");
            if (!said.equals(last)) {
                turns.add(person.id().local() + " " + day + " " + said);
                last = said;
            }
        }
        return turns;
    }

    private static List<String> held(CaseFile file) {
        List<String> lines = new ArrayList<>();
        for (HeldRow row : HeldList.of(published(file)).on(TODAY)) {
            Status status = row.holding().status();
            lines.add(status.subject() + " " + status.liberty() + " " + status.certainty()
                    + row.holding().since().map(since -> " since " + since).orElse("")
                    + status.lastEvidence()
                            .map(newest -> ", newest source " + newest)
                            .orElse(""));
        }
        return lines;
    }

    private static JsonNode feed(CaseFile file, FeedOptions options) {
        return json(JsonFeeds.of(published(file), options).pages().get(0).json());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> headlines(CaseFile file) {
        List<String> titles = new ArrayList<>();
        feed(file, FeedOptions.defaults())
                .path("items")
                .forEach(item -> titles.add(item.path("title").asText()));
        return titles;
    }

    /** The sentences of sections of the items, and of those of one kind alone. */
    private static List<String> sections(CaseFile file, Set<ItemSection.Kind> kinds) {
        List<String> lines = new ArrayList<>();
        ItemTemplate template = new ItemTemplate() {
            @Override
            public String html(ItemView item) {
                return "<p>";
            }

            @Override
            public String text(ItemView item) {
                for (ItemSection section : item.sections()) {
                    if (kinds.contains(section.kind())) {
                        for (ItemLine line : section.lines()) {
                            lines.add(item.record().id() + " " + section.kind() + ": " + line.text());
                        }
                    }
                }
                return "text";
            }
        };
        feed(file, FeedOptions.builder().template(template).build());
        return lines;
    }

    /** What stands in places of the pages of persons and detentions. */
    private static List<String> pages(CaseFile file, String place) {
        List<String> lines = new ArrayList<>();
        for (SiteFile page : Site.of(published(file)).files()) {
            if (page.path().matches("(person|detention)/.*\\.html")) {
                String html = new String(page.bytes(), UTF_8);
                Matcher found = Pattern.compile(place, Pattern.DOTALL).matcher(html);
                while (found.find()) {
                    String text = found.group(1).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
                    lines.add(page.path().replace("/index.html", "") + ": " + text.strip());
                }
            }
        }
        return lines;
    }

    private static List<String> table(CaseFile file) {
        List<String> lines = new ArrayList<>();
        try {
            RecordRows.of(published(file).caseFile(), Layout.standard(), (table, cells) -> {
                if (table.name().startsWith("detention") || table.name().startsWith("incident")) {
                    lines.add(table.name() + ": " + joined(Arrays.asList(cells)));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static String joined(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
    }

    private interface Writing {
        void write(Publication publication, ByteArrayOutputStream to) throws IOException;
    }

    private static String written(CaseFile file, Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(published(file), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    private static List<String> ftm(CaseFile file) {
        List<String> lines = new ArrayList<>();
        for (String line : written(file, FollowTheMoney::write).split("\n")) {
            JsonNode entity = json(line);
            if (!entity.path("schema").asText().equals("Document")) {
                lines.add(entity.path("schema").asText() + " " + entity.path("properties"));
            }
        }
        return lines;
    }

    private static List<String> jsonLd(CaseFile file) {
        List<String> lines = new ArrayList<>();
        for (JsonNode node : json(written(file, JsonLd::write)).path("@graph")) {
            if (node.path("@id").asText().matches(".*/(detention|incident)/.*")) {
                lines.add(node.toString());
            }
        }
        return lines;
    }

    private static List<String> atom(CaseFile file) {
        List<String> lines = new ArrayList<>();
        String xml = AtomFeed.of(JsonFeeds.of(published(file))).xml();
        Matcher found = Pattern.compile(
                        "(?s)<entry>.*?<title[^>]*>(.*?)</title>(?:.*?<summary[^>]*>(.*?)</summary>)?.*?</entry>")
                .matcher(xml);
        while (found.find()) {
            lines.add(found.group(1) + (found.group(2) == null ? "" : ": " + found.group(2)));
        }
        return lines;
    }

    /** The submissions on detentions of persons, as if all of these had consented. */
    private static List<String> submissions(CaseFile file) {
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            boolean isAsked =
                    record instanceof Person person && person.consent().isEmpty() && !person.isRetracted();
            records.add(isAsked ? consenting((Person) record) : record);
        }
        Publication project =
                Disclosure.project(CaseFile.of(file.header(), records), PublicationProfile.PARTNERS, CLOCK);
        Publication publication = project.requireReviewed(
                project.receipt().toRead().stream().map(Reading::key).toList());
        List<String> lines = new ArrayList<>();
        for (Detention detention : publication.caseFile().records(Detention.class)) {
            if (detention.detainee() instanceof PersonId && !detention.isRetracted()) {
                Submission submission =
                        Submission.of(publication, detention.id(), SubmissionOptions.to(SubmissionForm.WGAD));
                lines.addAll(answers(detention.id() + " ", new String(submission.html(), UTF_8)));
            }
        }
        return lines;
    }

    private static Person consenting(Person person) {
        ConsentScope[] uses = {ConsentScope.SHARE_PARTNERS, ConsentScope.SHARE_UN, ConsentScope.SHARE_STATES};
        return person.toBuilder()
                .consent(Consent.given(ConsentGiver.SUBJECT, uses))
                .build();
    }

    private static List<String> answers(String of, String html) {
        List<String> lines = new ArrayList<>();
        Matcher question = Pattern.compile("<h3>(I\\.[145]|II\\.[1-4]|III\\.[13])\\. .*?</h3>\n((?:<p>.*</p>\n)+)")
                .matcher(html);
        while (question.find()) {
            for (String answer : question.group(2).split("\n")) {
                lines.add(of + question.group(1) + " " + answer.replaceAll("<[^>]*>", ""));
            }
        }
        return lines;
    }

    /** The events, which only a folder has, each with its sentence. */
    private static List<String> events(CaseFile file) {
        List<String> events = new ArrayList<>();
        try {
            Path work = Files.createTempDirectory("events");
            FeedFolder.at(work.resolve("feed"), work.resolve("ledger"))
                    .publish(published(file), FeedOptions.builder().events(true).build());
            String text = Files.readString(work.resolve("feed/events.json"));
            for (JsonNode item : json(text).path("items")) {
                String sentences = item.path("content_text")
                        .asText()
                        .lines()
                        .filter(line -> line.startsWith("- "))
                        .collect(Collectors.joining(" "));
                events.add(item.path("title").asText() + " " + sentences);
            }
            try (Stream<Path> written = Files.walk(work)) {
                for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        events.sort(Comparator.naturalOrder());
        return events;
    }
}

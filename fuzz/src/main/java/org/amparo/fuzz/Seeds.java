package org.amparo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.id.CaseFileId;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.JsonLayout;
import org.amparo.testing.Flaw;
import org.amparo.testing.RandomCases;

/**
 * Inputs for a fuzzer to start from, since without them it would hardly get to a record: the reference case, random
 * cases, and unusual JSON, dates and ids.
 */
public final class Seeds {

    private static final String HEADER = "{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:north-shore\"";
    private static final int MANY = 30;

    /** The limit of length: a fuzzer would change longer inputs in too few places. */
    private static final int LONGEST = 3_000;

    private static final Pattern DATE = Pattern.compile("\"((?:[0-9\\[]|\\.\\.)[0-9X~?%.,/\\[\\]-]{3,})\"");
    private static final Pattern ID = Pattern.compile("\"([a-z-]+:[A-Za-z0-9.~_#-]+)\"");

    private static final Pattern ID_OF = Pattern.compile("\"id\":\"([^\"]+)\"");

    /** A feed with every member, each of its kind. */
    private static final String FEED = """
            {"version": "http://jsonfeed.org/version/1", "title": "T", "home_page_url": "https://a.example/",
             "feed_url": "https://a.example/feed.json", "next_url": "https://a.example/2.json", "description": "d",
             "user_comment": "u", "icon": "https://a.example/i.png", "favicon": "https://ö.example/f", "language": "az-Cyrl",
             "author": {"name": "N", "url": "mailto:n@a.example", "avatar": "https://a.example/n"}, "expired": false,
             "hubs": [{"type": "WebSub", "url": "https://h.example/"}], "_x": {"a": 2.50}, "colour": null,
             "items": [
              {"id": 7, "url": "https://a.example/1", "external_url": "http://b.example/ ", "title": "t",
               "content_html": "<p>x</p>", "content_text": "x\\u0007", "summary": "s", "image": "https://a.example/1",
               "banner_image": "/2", "date_published": "2024-12-31T08:00:00Z", "date_modified": "2025-01-01t01:02:03.5+02:00",
               "authors": [{"name": "O"}], "tags": ["a", "a"], "language": "en_GB",
               "attachments": [{"url": "https://a.example/m", "mime_type": "audio/mpeg", "title": "m", "size_in_bytes": 2.50,
                "duration_in_seconds": 2.50}]},
              {"id": "2", "content_text": "y", "tags": "b", "_amparo": {"id": "person:x", "retracted": true}}
             ]}""";

    private static final List<String> VALUES = List.of(
            "1e400", "-0", "2.50", "\"\\ud83d\\ude00\\u0007é\"", "[[],{},[null,true,false]]", "{\"a~/b\":{\"\":0}}");

    private static final List<String> DATES = List.of(
            "-0043",
            "0000",
            "Y-170000002",
            "201X",
            "2023-XX-05",
            "2023-1X",
            "2023-11?",
            "?2004-06~-11",
            "2023-%11-05~",
            "[1667,1670..1672]",
            "[..1984]",
            "[2024-03..]",
            "2001-21",
            "2001-28",
            "2001-32",
            "2001-34",
            "2001-39",
            "2001-41",
            "2023-11/..",
            "/2023",
            "../2023-11-05",
            "2023-11-05/2024-XX",
            "{2001,2003}",
            "2023-11-05T12:00:00Z",
            "Y1E5");

    private static final List<String> IDS = List.of(
            "case-file:north-shore-2024",
            "raid:x",
            "statement:d1#m1",
            "person:A.b~c_d-0",
            "az-Cyrl-AZ",
            "en",
            "x-private",
            "Севиндж Вагифгызы",
            "王小虚",
            "O'Nowhere \u0661",
            "sl-rozaj-biske-1994");

    /** A map with most of what a map can have. */
    private static final String MAP = """
            {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:t"}, "statement": {"id": "statement:l"},
             "empty": ["-"], "dates": ["edtf", "dd.MM.yyyy", {"pattern": "d MMMM yyyy", "locale": "en"}],
             "values": [{"columns": ["Arrested", "Released"], "dates": true}, {"columns": ["Sex"], "codes": {"f": "female", "x": null}},
              {"columns": ["Name"], "split": ";"}, {"columns": ["Prison"], "name": "prison", "as": "id"}],
             "skip": [{"columns": ["No"], "texts": ["Total"], "reason": "t"}], "join": {"columns": ["No"]},
             "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}], "gender": "{Sex}"},
              {"@shared": true, "type": "organisation", "id": "organisation:{prison}", "names": [{"full": "{Prison}"}]},
              {"@if": ["Arrested"], "type": "detention", "id": "detention:{No}", "detainee": "person:{No}",
               "period": "{Arrested}/[[{Released}]]"}]}""";

    private static final List<String> LISTS = List.of(
            "No,Name,Sex,Arrested,Released,Prison\n1,Leyla;Лейла,f,05.11.2023,2020,Hill House\n2,,man,soon,,-\n",
            "No;Name;Sex;Arrested;Released;Prison\r\n1;\"a;\"\"b\r\n\";x;1 May 2024;;Port\r\n1;c;f;;;Port\r\nTotal;2;;;;\r\n",
            "\uFEFFNo\tName\tSex\tArrested\tReleased\tPrison\n1\tNino\n\n1\tNino\tf\t\t\t\tmore\n");

    private static final List<String> ENTITIES = List.of("""
            {"persons": [{"id": "p1", "name": "Ines Calder", "birth_date": "1985", "death_date": "1958", "memberships": [
              {"id": "m", "organization_id": "o9", "role": "Cox", "start_date": "2019", "end_date": "2010"}]}],
             "organizations": [{"id": "o1", "name": "Club", "parent_id": "o9", "memberships": [{"person_id": "p1", "organization_id": "o2"}],
              "posts": [{"id": "t", "label": "Chair"}], "children": [{"id": "o2"}]}], "memberships": [{"id": "m", "post_id": "t"}]}""", """
            {"id": "m1", "schema": "Membership", "properties": {"member": ["p1"], "organization": ["o9"], "startDate": ["2019"], "endDate": ["2010"]}}
            {"id": "p1", "schema": "Person", "properties": {"name": ["Ines Calder"], "birthDate": ["1985", "1986"], "topics": ["crime"]}}
            {"id": "t", "schema": "Position", "properties": {"name": ["Chair"]}}
            {"id": "h", "schema": "Occupancy", "properties": {"holder": ["p1", "p9"], "post": ["t"]}}
            {"id": "l", "schema": "LegalEntity"}
            x""");

    private Seeds() {}

    /**
     * Documents with one or a few records each.
     *
     * @param root the folder of the repository, which has the reference case
     */
    public static Stream<byte[]> documents(Path root) {
        Stream<String> single = records(root).map(record -> HEADER + ",\"records\":[\n" + record + "]}");
        Stream<String> values = VALUES.stream().map(value -> HEADER + ",\"records\":[],\"desk:x\":" + value + "}");
        return Stream.of(
                        single,
                        values,
                        random().map(file -> FullJsonWriter.standard().write(file)))
                .flatMap(documents -> documents)
                .map(document -> document.getBytes(UTF_8))
                .filter(document -> document.length <= LONGEST);
    }

    /**
     * Inputs of one or a few lines.
     *
     * @param root the folder of the repository, which has the reference case
     */
    public static Stream<byte[]> lines(Path root) {
        Stream<String> values = VALUES.stream()
                .map(value ->
                        "{\"type\":\"person\",\"id\":\"person:x\",\"desk:x\":" + value + "}\r\n\n" + HEADER + "}");
        return Stream.concat(
                        Stream.concat(records(root), values).map(line -> line.getBytes(UTF_8)),
                        random().map(Seeds::lines))
                .filter(lines -> lines.length <= LONGEST);
    }

    /**
     * Feeds of one or a few items.
     *
     * @param root the folder of the repository, which has the reference case
     */
    public static Stream<byte[]> feeds(Path root) {
        Stream<String> records = records(root).map(Seeds::feed);
        Stream<String> values = VALUES.stream().map(value -> FEED.replace("2.50", value));
        return Stream.of(Stream.of(FEED), records, values)
                .flatMap(feeds -> feeds)
                .map(feed -> feed.getBytes(UTF_8))
                .filter(feed -> feed.length <= LONGEST);
    }

    /**
     * Maps with spreadsheets, as {@link ImportProperty} has them.
     *
     * @param root the folder of the repository, which has invented lists
     */
    public static Stream<byte[]> imports(Path root) {
        Stream<byte[]> golden = Stream.of("statuses", "protests", "members", "units", "killed")
                .map(name -> root.resolve("exchange/src/test/resources/golden").resolve(name))
                .map(list -> joined(bytes(list.resolve("map.json")), bytes(list.resolve("list.csv"))));
        return Stream.concat(
                LISTS.stream().map(list -> joined(MAP.getBytes(UTF_8), list.getBytes(UTF_8))),
                golden.filter(list -> list.length <= LONGEST));
    }

    private static byte[] joined(byte[] map, byte[] sheet) {
        byte[] all = Arrays.copyOf(map, map.length + 1 + sheet.length);
        System.arraycopy(sheet, 0, all, map.length + 1, sheet.length);
        return all;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("An invented list cannot be read.", e);
        }
    }

    /**
     * Documents of Popolo and lines of FollowTheMoney.
     *
     * @param root the folder of the repository, which has invented lists
     */
    public static Stream<byte[]> entities(Path root) {
        Path golden = root.resolve("exchange/src/test/resources/golden-entities");
        return Stream.concat(
                ENTITIES.stream().map(entities -> entities.getBytes(UTF_8)),
                Stream.of(bytes(golden.resolve("popolo/list.json")), bytes(golden.resolve("ftm/list.ftm.json"))));
    }

    private static String feed(String record) {
        String id = ID_OF.matcher(record).results().findFirst().orElseThrow().group(1);
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"1\","
                + "\"content_text\":\"x\",\"_amparo\":{\"id\":\"" + id + "\",\"record\":" + record + "}}]}";
    }

    /**
     * Dates and periods.
     *
     * @param root the folder of the repository, which has the reference case
     */
    public static Stream<byte[]> dates(Path root) {
        return found(root, DATE, DATES);
    }

    /**
     * Ids, references to parts, languages, names.
     *
     * @param root the folder of the repository, which has the reference case
     */
    public static Stream<byte[]> ids(Path root) {
        return found(root, ID, IDS);
    }

    private static Stream<byte[]> found(Path root, Pattern pattern, List<String> more) {
        Stream<String> found = Stream.concat(
                        records(root),
                        random().map(file -> FullJsonWriter.standard().write(file)))
                .flatMap(json -> pattern.matcher(json).results().map((MatchResult result) -> result.group(1)));
        return Stream.concat(more.stream(), found).distinct().map(text -> text.getBytes(UTF_8));
    }

    /** Every record of the reference case, in a line. */
    private static Stream<String> records(Path root) {
        try {
            return Files.readAllLines(root.resolve("examples/reference-case/src/test/resources/golden/case.jsonl"))
                    .stream()
                    .skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException("The reference case cannot be read.", e);
        }
    }

    private static Stream<CaseFile> random() {
        return Stream.concat(
                IntStream.range(0, MANY).mapToObj(i -> RandomCases.seeded(i).caseFile(1 + i % 3)),
                Stream.of(Flaw.values())
                        .map(flaw -> CaseFile.builder()
                                .id(CaseFileId.of("flaw"))
                                .add(flaw.records().toArray(CaseRecord[]::new))
                                .build()));
    }

    private static byte[] lines(CaseFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FullJsonWriter.standard().withLayout(JsonLayout.LINES).write(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return out.toByteArray();
    }
}

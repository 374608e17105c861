package org.amparo.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.StatementKind;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.record.Place;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;

/** A folder that is published to again and again, and what its readers see. */
final class Newsroom {

    static final String BASE = "https://cases.example/north-shore/";

    private static final Pattern PART = Pattern.compile("by/(?:country|person|tag|language)/[^/]+/");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    final Path folder;
    final Path ledger;
    private final FeedOptions options;

    Newsroom(Path root) {
        this(root, FeedOptions.defaults());
    }

    Newsroom(Path root, FeedOptions options) {
        this.folder = root.resolve("public");
        this.ledger = root.resolve("own/feed.ledger");
        this.options = options;
    }

    /** The same folder and ledger with other options. */
    Newsroom with(FeedOptions others) {
        return new Newsroom(folder.getParent(), others);
    }

    static Instant day(String day) {
        return Instant.parse(day + "T03:00:00Z");
    }

    static Publication publication(Instant now, CaseFile file, PublicationProfile profile) {
        return Cases.published(file, profile, now);
    }

    /** Publishes records of a day, and gives the files that changed. */
    List<String> publish(String day, CaseRecord... records) throws IOException {
        return publish(day(day), Cases.file(records).build());
    }

    List<String> publish(String day, List<CaseRecord> records) throws IOException {
        return publish(day, records.toArray(CaseRecord[]::new));
    }

    List<String> publish(Instant now, CaseFile file) throws IOException {
        return publish(now, file, step -> {});
    }

    List<String> publish(Instant now, CaseFile file, Steps steps) throws IOException {
        return names(new FeedFolder(folder, ledger, steps).publish(publication(now, file, options.profile()), options));
    }

    /** Publishes with a clock that somebody has checked. */
    List<String> publishChecked(String day, CaseRecord... records) throws IOException {
        return names(FeedFolder.at(folder, ledger)
                .withCheckedClock()
                .publish(publication(day(day), Cases.file(records).build(), options.profile()), options));
    }

    /** Takes away what records no longer have. */
    List<String> withdraw(Instant now, CaseFile file) throws IOException {
        return names(FeedFolder.at(folder, ledger).withdraw(publication(now, file, options.profile()), options));
    }

    private List<String> names(List<Path> files) {
        return files.stream().map(this::name).toList();
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    /** A statement that says a text. */
    static Statement says(int number, String text) {
        return Statement.builder()
                .id(StatementId.of("s%03d".formatted(number)))
                .kind(StatementKind.NEWS)
                .titles(LocalizedText.english(text))
                .covers(Period.parse("2024/2024"))
                .build();
    }

    /** A statement about a country that says a text. */
    static Statement saysOf(String country, int number, String text) {
        return says(number, text).toBuilder().addPlace(Place.inCountry(country)).build();
    }

    static List<CaseRecord> statements(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> (CaseRecord) says(i, "Report " + i))
                .toList();
    }

    /** The id of the item about a statement that says a text. */
    String id(int number) throws IOException {
        return id(says(number, "A report"));
    }

    /** The id of the item about a record in the main feed of the folder. */
    String id(CaseRecord record) throws IOException {
        return ids(List.of(record)).get(0);
    }

    /** The ids of the items about statements with numbers in a range, with its end. */
    List<String> ids(int first, int last) throws IOException {
        return ids(IntStream.rangeClosed(first, last)
                .mapToObj(i -> (CaseRecord) says(i, "A report"))
                .toList());
    }

    private List<String> ids(List<CaseRecord> records) throws IOException {
        CaseFile file = Cases.file(records.toArray(CaseRecord[]::new)).build();
        FeedMaker maker = new FeedMaker(
                publication(Cases.NOW, file, options.profile()),
                FeedOptions.builder().profile(options.profile()).build());
        Map<RecordId, String> ids = new HashMap<>();
        try (LedgerFile own = LedgerFile.open(ledger)) {
            ItemIds made = maker.ids(own.read().orElseThrow().secret());
            maker.items()
                    .items(EarlierItems.NONE)
                    .filter(item -> !item.isCorrection())
                    .forEach(item -> ids.put(item.record().id(), made.of(item)));
        }
        return records.stream()
                .map(record -> Objects.requireNonNull(ids.get(record.id())))
                .toList();
    }

    /** A file or folder by a name that begins with the name of a part, such as {@code by/country/xa/feed.json}. */
    Path at(String name) throws IOException {
        return folder.resolve(place(name));
    }

    /** Such a name with the place of the part, which tells nothing. */
    String place(String name) throws IOException {
        Matcher part = PART.matcher(name);
        if (!part.lookingAt() || !Files.exists(ledger)) {
            return name;
        }
        try (LedgerFile file = LedgerFile.open(ledger)) {
            return file.read().orElseThrow().placeOf(part.group()) + name.substring(part.end());
        }
    }

    String text(String file) throws IOException {
        return Files.readString(at(file));
    }

    JsonNode json(String file) throws IOException {
        return MAPPER.readTree(text(file));
    }

    /** The items of a file by their ids, in their order. */
    Map<String, JsonNode> items(String file) throws IOException {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        json(file).get("items").forEach(item -> items.put(item.get("id").asText(), item));
        return items;
    }

    /** The item with an id, in the archive. */
    JsonNode item(String id) throws IOException {
        for (String page : archive()) {
            JsonNode item = items(page).get(id);
            if (item != null) {
                return item;
            }
        }
        throw new AssertionError("no such item");
    }

    /** The pages of the archive, as a reader finds them who follows {@code next_url} from the feed. */
    List<String> archive() throws IOException {
        return archive("");
    }

    /** The pages of the archive of a part. */
    List<String> archive(String part) throws IOException {
        List<String> pages = new ArrayList<>();
        for (JsonNode page = json(part + "feed.json"); page.has("next_url"); ) {
            String folderUrl = page.get("feed_url").asText().replaceAll("[^/]*$", "");
            String name = place(part) + page.get("next_url").asText().substring(folderUrl.length());
            pages.add(name);
            page = json(name);
        }
        return pages;
    }

    List<String> faults() throws IOException {
        return faults("");
    }

    List<String> faults(String part) throws IOException {
        List<String> pages = new ArrayList<>();
        for (String page : archive(part)) {
            pages.add(text(page));
        }
        return FeedChecker.checkFolder(text(part + "feed.json"), pages);
    }

    /** The bytes of all files in the folder, by their names. */
    Map<String, String> files() throws IOException {
        return files(folder);
    }

    static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Newsroom::isWhole).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    /** Leaves out what a killed publisher was just writing. */
    private static boolean isWhole(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".tmp");
    }

    /** What does not fit the indexes: files that are not as one says, and files that none lists. */
    List<String> misfits() throws IOException {
        List<String> misfits = new ArrayList<>();
        Map<String, String> files = files();
        List<String> indexes = files.keySet().stream()
                .filter(file -> file.endsWith("index.json"))
                .toList();
        for (String index : indexes) {
            files.remove(index);
            String part = index.replaceAll("index\\.json$", "");
            for (JsonNode file : MAPPER.readTree(folder.resolve(index).toFile()).get("files")) {
                String path = part + file.get("path").asText();
                String content = files.remove(path);
                if (content == null
                        || !Sha256.of(folder.resolve(path))
                                .equals(file.get("sha256").asText())
                        || Files.size(folder.resolve(path)) != file.get("size").asLong()) {
                    misfits.add(path);
                }
            }
        }
        misfits.addAll(files.keySet());
        return misfits;
    }
}

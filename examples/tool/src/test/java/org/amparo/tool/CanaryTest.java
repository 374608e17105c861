package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.Marked;
import org.amparo.id.CaseFileId;
import org.amparo.json.CaseJson;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.testing.RandomCases;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word that stands in every text of what is withheld is nowhere in what comes out: the case file and the feed for
 * readers, tables, the pages of a site, receipts in both forms, and what {@code publish}, {@code held}, {@code site} and
 * {@code validate} print.
 */
class CanaryTest {

    private static final String CANARY = "Quxxanth";
    private static final int FILES = 10;
    private static final int EXPECTED = 200;
    private static final Pattern KEY = Pattern.compile("key ([0-9a-f]{16})");

    @TempDir
    Path folder;

    private int planted;
    private int published;
    private int listed;
    private int exported;

    @Test
    void no_word_of_what_is_withheld_comes_out() throws IOException {
        for (int seed = 0; seed < FILES; seed++) {
            for (String profile : List.of("public", "partners")) {
                publish(seed, profile);
            }
        }
        assertThat(planted).isGreaterThan(EXPECTED);
        assertThat(published).isGreaterThan(FILES);
        assertThat(listed).isGreaterThan(FILES);
        assertThat(exported).isGreaterThan(FILES);
    }

    private void publish(int seed, String profile) throws IOException {
        Path here = Files.createDirectories(folder.resolve(profile + seed));
        Path file = here.resolve("case.json");
        Path keys = here.resolve("keys.txt");
        Path text = here.resolve("receipt.txt");
        Path json = here.resolve("receipt.json");
        Path target = here.resolve("out");
        Path pages = here.resolve("pages");
        CaseJson.writeFull(withCanaries(seed), file);
        String[] words = {
            "publish", file.toString(), target.toString(), "--profile", profile, "--reviewed", keys.toString()
        };
        Files.writeString(keys, "");
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(with(words, text)));
        if (Files.exists(text)) {
            String read = KEY.matcher(Files.readString(text))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.joining("\n"));
            Files.writeString(keys, read);
        }
        runs.add(Run.of(with(words, json)));
        runs.add(Run.of("validate", file.toString()));
        runs.add(
                Run.of("site", file.toString(), pages.toString(), "--profile", profile, "--reviewed", keys.toString()));
        String[] seen = {"--profile", profile, "--reviewed", keys.toString()};
        Path tables = here.resolve("tables");
        runs.add(Run.of(words("table", file, seen, tables.toString())));
        runs.add(Run.of(words(
                "held",
                file,
                seen,
                "--on",
                "2024-06-01",
                "--receipt",
                here.resolve("r.txt").toString())));
        runs.add(Run.of(words("held", file, seen, "--on", "2024-06-01", "--format", "json")));
        Run ftm = Run.of(words("export", file, seen, "--to", "ftm"));
        Run jsonld = Run.of(words("export", file, seen, "--to", "jsonld"));
        runs.addAll(List.of(ftm, jsonld));
        for (Run run : runs) {
            assertThat(run.out() + run.err()).doesNotContainIgnoringCase(CANARY);
        }
        for (Path receipt : List.of(text, json)) {
            if (Files.exists(receipt)) {
                assertThat(receipt).content().doesNotContainIgnoringCase(CANARY);
            }
        }
        assertThat(Files.exists(pages)).isEqualTo(Files.exists(target));
        if (Files.exists(tables)) {
            listed++;
            noCanaryIn(tables);
            assertThat(ftm.code() + jsonld.code()).isZero();
            assertThat(jsonld.out()).contains("@graph");
            exported += (int) ftm.out().lines().count();
        }
        if (Files.exists(target)) {
            published++;
            noCanaryIn(target);
            noCanaryIn(pages);
        }
    }

    private static void noCanaryIn(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(target).filter(Files::isRegularFile)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(written -> assertThat(written).content().doesNotContainIgnoringCase(CANARY));
        }
    }

    private static String[] words(String command, Path file, String[] seen, String... more) {
        return Stream.of(Stream.of(command, file.toString()), Stream.of(more), Stream.of(seen))
                .flatMap(words -> words)
                .toArray(String[]::new);
    }

    private static String[] with(String[] words, Path receipt) {
        return Stream.concat(Stream.of(words), Stream.of("--receipt", receipt.toString()))
                .toArray(String[]::new);
    }

    /** A plausible file, public by default, in which some objects are secret; the word is in all their texts. */
    private CaseFile withCanaries(int seed) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("canaries"))
                .base(URI.create("https://cases.example/"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        Random dice = new Random(seed);
        return CaseFile.of(
                header,
                RandomCases.seeded(seed).plausibleCaseFile(15).records().stream()
                        .map(record -> record(record.shape(), record, dice))
                        .toList());
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private <T extends CaseRecord> CaseRecord record(Shape<T, ?> shape, CaseRecord record, Random dice) {
        return object(shape, (T) record, false, dice);
    }

    private <T, B> T object(Shape<T, B> shape, T object, boolean isWithin, Random dice) {
        B builder = shape.newBuilder();
        boolean isSecret = isWithin || (object instanceof Marked && dice.nextInt(8) == 0);
        shape.attributes().values().forEach(line -> values(line, object, builder, isSecret, dice));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        if (isSecret && builder instanceof Marked.Builder<?> marked) {
            marked.marking(Marking.SECRET);
            marked.unknownMembers(shape.unknownMembersOf(object).with("x:note", new DataString(said())));
        }
        return shape.build(builder);
    }

    private <T, B, V> void values(Attribute<T, B, V> line, T object, B builder, boolean isSecret, Random dice) {
        List<V> values = line.values(object).stream()
                .map(value -> value(line.type(), value, isSecret, dice))
                .toList();
        if (!values.isEmpty()) {
            line.set(builder, values);
        }
    }

    @SuppressWarnings("unchecked") // Each type says of which class its values are.
    private <V> V value(Type<V> type, V value, boolean isSecret, Random dice) {
        if (isSecret && type.equals(Types.STRING)) {
            return (V) said();
        }
        if (isSecret && type.equals(Types.LOCALIZED)) {
            return (V) LocalizedText.english(said());
        }
        if (isSecret && type.equals(Types.TREE)) {
            return (V) DataObject.EMPTY.with("said", new DataString(said()));
        }
        return type.table().map(table -> object(table, value, isSecret, dice)).orElse(value);
    }

    private String said() {
        planted++;
        return CANARY + " Vrolmek said so, " + planted;
    }
}

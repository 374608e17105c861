package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.amparo.json.CaseJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is withheld, in any way and of any type, is nowhere in what comes out: the case file and the feeds for readers,
 * in two languages, tables and workbooks, the pages of a site, lists and numbers of those who were held, exports,
 * receipts in both forms, and what the commands print.
 */
@Tag("once")
class CanaryTest {

    private static final int FILES = 4;
    private static final int RECORDS = 30;
    private static final int EXPECTED = 1000;
    private static final Pattern KEY = Pattern.compile("key ([0-9a-f]{16})");
    private static final Pattern ERROR = Pattern.compile("error ([a-z-]+)");
    private static final Pattern PERSON = Pattern.compile("\"id\":\\s*\"(person:[^\"]+)\"");
    private static final Set<String> TYPES = Set.of(
            "text",
            "text by language",
            "URI",
            "EDTF date",
            "EDTF interval",
            "RFC 3339 instant in UTC",
            "whole number",
            "code",
            "BCP 47 language",
            "ISO 8601 duration");

    @TempDir
    Path folder;

    private final Set<String> types = new TreeSet<>();
    private int planted;
    private int published;
    private int ofPart;
    private int listed;
    private int exported;

    @Test
    void nothing_that_is_withheld_comes_out() throws IOException {
        for (int seed = 0; seed < FILES; seed++) {
            Canaries canaries = new Canaries(seed, RECORDS);
            Path file = folder.resolve("case" + seed + ".json");
            CaseJson.writeFull(canaries.file(), file);
            planted += canaries.planted();
            types.addAll(canaries.plantedTypes());
            for (String profile : List.of("public", "partners")) {
                publish(canaries, file, profile);
            }
        }
        assertThat(types).containsAll(TYPES);
        assertThat(planted).isGreaterThan(EXPECTED);
        assertThat(published).isEqualTo(2 * FILES);
        assertThat(ofPart).isPositive();
        assertThat(listed).isGreaterThan(FILES);
        assertThat(exported).isGreaterThan(FILES);
    }

    private void publish(Canaries canaries, Path file, String profile) throws IOException {
        Path here = Files.createDirectories(Path.of(file + "." + profile));
        Path keys = Files.writeString(here.resolve("keys.txt"), "");
        Run checked = Run.of("validate", file.toString());
        assertThat(canaries.inOwners(apartFromFolder(checked.out() + checked.err())))
                .isEmpty();
        String errors = ERROR.matcher(checked.out())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .collect(Collectors.joining(","));
        List<String> seen = new ArrayList<>(List.of("--profile", profile, "--reviewed", keys.toString()));
        if (!errors.isEmpty()) {
            seen.addAll(List.of("--in-spite-of", errors));
        }
        Path text = here.resolve("receipt.txt");
        Path json = here.resolve("receipt.json");
        Path first = here.resolve("first");
        silent(run(seen, "publish", file, first, "--receipt", text));
        if (Files.exists(text)) {
            Files.writeString(
                    keys,
                    KEY.matcher(Files.readString(text))
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.joining("\n")));
        }
        Path target = here.resolve("out");
        Path ledger = here.resolve("ledger");
        silent(run(seen, "publish", file, target, "--ledger", ledger, "--receipt", json));
        assertThat(target.resolve("case.json")).exists();
        published++;
        String someone = Files.readString(target.resolve("case.json"));
        Path french = here.resolve("french");
        for (MatchResult match : PERSON.matcher(someone).results().limit(1).toList()) {
            Run part = silent(run(
                    seen,
                    "publish",
                    file,
                    french,
                    "--ledger",
                    here.resolve("french.ledger"),
                    "--language",
                    "fr",
                    "--events",
                    "--only",
                    "person=" + match.group(1)));
            ofPart += part.code() == ExitCode.GOOD ? 1 : 0;
        }
        Path pages = here.resolve("pages");
        Path russian = here.resolve("russian");
        Path tables = here.resolve("tables");
        Path workbook = here.resolve("workbook");
        silent(run(seen, "site", file, pages));
        silent(run(seen, "site", file, russian, "--language", "ru"));
        silent(run(seen, "table", file, tables, "--empty"));
        silent(run(seen, "table", file, workbook, "--format", "xlsx"));
        Run list = silent(run(seen, "held", file, "--on", "2024-06-01", "--receipt", here.resolve("r.txt")));
        listed += (int) list.out().lines().count();
        silent(run(seen, "held", file, "--on", "2024-06-01", "--format", "json"));
        silent(run(seen, "held", file, "--from", "2020-01-01", "--to", "2024-06-01", "--every", "month"));
        Run ftm = silent(run(seen, "export", file, "--to", "ftm"));
        assertThat(silent(run(seen, "export", file, "--to", "jsonld")).out()).contains("@graph");
        exported += (int) ftm.out().lines().count();
        for (Path receipt : List.of(text, json, here.resolve("r.txt"))) {
            if (Files.exists(receipt)) {
                assertThat(canaries.inOwners(apartFromFolder(Files.readString(receipt))))
                        .isEmpty();
            }
        }
        assertThat(Files.exists(first))
                .isEqualTo(!Files.exists(text) || Files.readString(keys).isEmpty());
        assertThat(workbook.resolve("tables.xlsx")).exists();
        for (Path out : List.of(target, pages, russian, tables, workbook)) {
            noCanaryIn(out);
        }
        if (Files.exists(french)) {
            noCanaryIn(french);
        }
    }

    private static Run run(List<String> seen, Object... words) {
        return Run.of(Stream.concat(Stream.of(words).map(Object::toString), seen.stream())
                .toArray(String[]::new));
    }

    /** The run, which printed nothing that is withheld, not even to the log of its owner. */
    private Run silent(Run run) {
        assertThat(Canaries.in(apartFromFolder(run.out()))).isEmpty();
        assertThat(Canaries.in(apartFromFolder(run.err()))).isEmpty();
        return run;
    }

    /** The text without the path of the folder, a random number in which may begin as a planted one does. */
    private String apartFromFolder(String text) {
        return text.replace(folder.toString(), "FOLDER");
    }

    private static void noCanaryIn(Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(target)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path written : files) {
            assertThat(Canaries.in(target.relativize(written).toString())).isEmpty();
            assertThat(Canaries.in(text(written))).as(written.toString()).isEmpty();
        }
    }

    /** What a file says, of a workbook that of all files in it. */
    private static String text(Path written) throws IOException {
        if (!written.toString().endsWith(".xlsx")) {
            return Files.readString(written);
        }
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(written.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(entry.getName()).append('\n');
                all.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return all.toString();
    }
}

package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code withhold} advises, and somebody who does it, having read what has to be read. */
final class Advice {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern KEY = Pattern.compile("(?m)^ *key (\\w+)$");
    private static final Pattern OWN = Pattern.compile("  (?:in|called) (.*), which no command wrote: delete it.*");

    private final List<String> lines;
    private final String file;
    private final Path folder;

    /**
     * Advice.
     *
     * @param said what {@code withhold} has printed
     * @param file the case file
     * @param folder the folder of the owner, for keys, and for NEW
     */
    Advice(String said, String file, Path folder) {
        this.lines = said.lines().toList();
        this.file = file;
        this.folder = folder;
    }

    /** Runs what withdraws, and nothing else. */
    void withdraw() throws IOException {
        for (String line : lines) {
            if (line.endsWith(" --withdrawals-only")) {
                run(line);
            }
        }
    }

    /** Does everything in its order. */
    void follow() throws IOException {
        Path place = folder;
        for (String line : lines) {
            Matcher own = OWN.matcher(line);
            if (line.matches("(still|perhaps|tombstone) .*")) {
                place = folder.resolve(line.replaceFirst("^\\w+ ", "").replaceFirst(" \\(\\d+ of \\d+ files\\)$", ""));
            } else if (own.matches()) {
                delete(place.resolve(own.group(1)));
            } else if (line.startsWith("  delete it") || line.contains("delete it and its ledger")) {
                delete(place);
                if (line.contains("ledger")) {
                    delete(Path.of(file + ".public.ledger"));
                }
            } else if (line.contains("move it to NEW")) {
                Files.move(place, folder.resolve("NEW"));
            } else if (line.startsWith("  " + AmparoTool.NAME + " ")) {
                run(line);
            }
        }
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private void run(String line) throws IOException {
        String command = line.replace("'\\''", "\u2019").substring(("  " + AmparoTool.NAME + " ").length());
        List<String> words = WORD.matcher(command)
                .results()
                .map(word -> (word.group(1) != null ? word.group(1) : word.group(2)).replace('\u2019', '\''))
                .map(word -> word.equals("NEW") ? folder.resolve("NEW").toString() : word)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!words.contains("--withdrawals-only")) {
            int profile = words.indexOf("--profile");
            words.addAll(List.of("--reviewed", keys(profile < 0 ? "public" : words.get(profile + 1))));
        }
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.code()).as(line + run.err()).isZero();
    }

    /** A file with the keys of all that has to be read. */
    private String keys(String profile) throws IOException {
        Path receipt = folder.resolve("receipt.txt");
        Run.of("table", file, folder.resolve("none").toString(), "--receipt", receipt.toString(), "--profile", profile);
        List<String> keys = KEY.matcher(Files.readString(receipt))
                .results()
                .map(found -> found.group(1))
                .toList();
        return Files.write(folder.resolve("keys.txt"), keys).toString();
    }
}

package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.site.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing comes into or below a folder that more people read than it is for. */
class ReaderCircleTest {

    /** What leaves a folder of which everybody can tell that it is read. */
    private static final List<String> AROUND = List.of("publish FILE DIR", "site FILE DIR", "table FILE DIR");

    /** What can be written there. */
    private static final List<String> WITHIN = List.of(
            "publish FILE DIR/sub",
            "site FILE DIR/sub",
            "table FILE DIR/sub",
            "table FILE DIR/sub --format xlsx",
            "export FILE --to ftm -o DIR/out",
            "export FILE --to jsonld -o DIR/sub/out",
            "export FILE --to ftm > DIR/out",
            "held FILE --on 2024-06-01 -o DIR/out",
            "held FILE --on 2024-06-01 > DIR/out");

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private String file;
    private Path served;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(Files.createDirectory(folder.resolve("own")).resolve("case.json"), Samples.GOOD)
                .toString();
        served = folder.resolve("served");
    }

    static Stream<Arguments> pairs() {
        return AROUND.stream().flatMap(around -> WITHIN.stream().map(within -> Arguments.of(around, within)));
    }

    static Stream<String> within() {
        return WITHIN.stream();
    }

    private Run run(String way, PublicationProfile profile) throws IOException {
        String line = way.contains(" > ")
                ? way.replace(" > ", " --profile " + profile.name() + " > ")
                : way + " --profile " + profile.name();
        List<String> words = Stream.of(line.split(" "))
                .map(word -> word.replace("FILE", file).replace("DIR", served.toString()))
                .toList();
        int to = words.indexOf(">");
        return to < 0
                ? Run.of(words.toArray(String[]::new))
                : Run.redirected(
                        Path.of(words.get(to + 1)), "", words.subList(0, to).toArray(String[]::new));
    }

    private long size() throws IOException {
        try (Stream<Path> all = Files.walk(served)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }

    private static void requireDone(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    private void requireRefused(String within, PublicationProfile wide, PublicationProfile narrow) throws IOException {
        long before = size();
        Run run = run(within, narrow);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains(served + " holds a publication for the profile " + wide.name(), narrow.name());
        assertThat(size()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void what_is_for_fewer_readers_is_refused(String around, String within) throws IOException {
        requireDone(run(around, PublicationProfile.PUBLIC));
        requireRefused(within, PublicationProfile.PUBLIC, PublicationProfile.PARTNERS);
        requireRefused(within, PublicationProfile.PUBLIC, PublicationProfile.INTERNAL);
    }

    @ParameterizedTest
    @MethodSource("within")
    void so_it_is_in_a_folder_for_partners(String within) throws IOException {
        requireDone(run("publish FILE DIR", PublicationProfile.PARTNERS));
        requireRefused(within, PublicationProfile.PARTNERS, PublicationProfile.INTERNAL);
    }

    @ParameterizedTest
    @MethodSource("within")
    void what_is_for_the_same_readers_is_written(String within) throws IOException {
        requireDone(run("site FILE DIR", PublicationProfile.PARTNERS));
        requireDone(run(within, PublicationProfile.PARTNERS));
    }

    @ParameterizedTest
    @MethodSource("within")
    void what_is_for_more_readers_is_written(String within) throws IOException {
        requireDone(run("publish FILE DIR", PublicationProfile.PARTNERS));
        requireDone(run(within, PublicationProfile.PUBLIC));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_folder_around_what_is_for_fewer_readers_is_refused(String around, String within) throws IOException {
        Files.createDirectory(served);
        requireDone(run(within, PublicationProfile.PARTNERS));
        long before = size();
        Run run = run(around, PublicationProfile.PUBLIC);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains(" is in " + served, "readers would see it");
        assertThat(size()).isEqualTo(before);
        requireDone(run("site FILE DIR", PublicationProfile.PARTNERS));
    }

    @Test
    void what_was_there_for_fewer_readers_stops_nothing() throws IOException {
        Files.createDirectory(served);
        requireDone(run("held FILE --on 2024-06-01 -o DIR/out", PublicationProfile.PARTNERS));
        requireDone(run("site FILE DIR/sub", PublicationProfile.PARTNERS));
        Files.delete(served.resolve("out"));
        Sites.delete(served.resolve("sub"));
        requireDone(run("site FILE DIR", PublicationProfile.PUBLIC));
    }

    /** The folder of a file may be that of a user. */
    @Test
    void a_file_for_everybody_beside_a_folder_for_partners_is_written() throws IOException {
        requireDone(run("site FILE DIR/sub", PublicationProfile.PARTNERS));
        requireDone(run("export FILE --to ftm -o DIR/out", PublicationProfile.PUBLIC));
    }

    /** A folder with the case file of the owner, and whatever is below it, is nobody else's. */
    @Test
    void a_folder_of_the_owner_holds_what_is_for_anybody() throws IOException {
        for (PublicationProfile profile : PublicationProfile.all()) {
            if (profile.needsConsent()) {
                continue;
            }
            requireDone(Run.of(
                    "site", file, folder.resolve("own/" + profile.name()).toString(), "--profile", profile.name()));
        }
    }

    /** As an older version left it. */
    @Test
    void a_withdrawal_waits_for_no_folder_to_be_moved() throws IOException {
        requireDone(run("publish FILE DIR/sub", PublicationProfile.PARTNERS));
        requireDone(run("site FILE DIR/site", PublicationProfile.PARTNERS));
        Files.createDirectory(folder.resolve("now"));
        String old = file;
        file = Files.copy(Path.of(file), folder.resolve("now/case.json")).toString();
        requireDone(run("publish FILE DIR/../now/public", PublicationProfile.PUBLIC));
        file = old;
        Files.copy(folder.resolve("now/public/index.json"), served.resolve("index.json"));
        assertThat(run("site FILE DIR/site", PublicationProfile.PARTNERS).code())
                .isEqualTo(ExitCode.UNUSABLE);
        Run everywhere = Run.of("withhold", file, "person:ines-calder", "-o", file, "--everywhere");
        assertThat(everywhere.out())
                .contains("withdrawn " + served.resolve("sub"))
                .containsPattern("(deleted|written) " + served.resolve("site"));
        assertThat(run("publish FILE DIR/sub --withdrawals-only", PublicationProfile.PARTNERS)
                        .code())
                .isZero();
    }
}

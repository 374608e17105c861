package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pages and sources refer only to files, headings and classes that are there; no row of a decision stands twice, and the
 * first page is soon read.
 */
class PageLinksTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root")).normalize();

    private static final Set<String> ELSEWHERE = Set.of(".git", "node_modules", "target");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$|^    [^\\n]*$");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^()\\s]+)\\)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*\\w.*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w*)");

    /** A page as sources name it: from the root, or as a web address that ends so. */
    private static final Pattern MENTION = Pattern.compile("\\bdocs/[a-zA-Z0-9_/-]+(?:\\.[a-z]+)*");

    /** Whoever reads the first page decides by it whether to go on. What does not fit is said on the pages that it links. */
    private static final int LINES_OF_THE_FIRST_PAGE = 150;

    private final Map<Path, Set<String>> anchors = new HashMap<>();

    @Test
    void every_link_of_a_page_leads_to_a_file_and_a_heading() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : files(".md")) {
            links(page).filter(link -> !leads(page, link)).forEach(link -> broken.add(name(page) + ": " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_first_page_stays_short() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(LINES_OF_THE_FIRST_PAGE);
    }

    @Test
    void every_page_is_linked_from_another() throws IOException {
        Set<String> linked = new TreeSet<>();
        for (Path page : files(".md")) {
            links(page)
                    .map(link -> target(page, link))
                    .filter(target -> !target.equals(page))
                    .forEach(target -> linked.add(name(target)));
        }
        assertThat(files(".md").stream().map(PageLinksTest::name).filter(page -> page.startsWith("docs/")))
                .isSubsetOf(linked);
    }

    @Test
    void every_page_that_a_source_names_is_there() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String ending : List.of(".java", ".xml", ".properties", ".ts", ".mjs", "/run", "/amparo-tool")) {
            for (Path source : files(ending)) {
                MENTION.matcher(Files.readString(source))
                        .results()
                        .filter(mention -> !Files.exists(ROOT.resolve(mention.group())))
                        .forEach(mention -> missing.add(name(source) + ": " + mention.group()));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_class_that_the_page_on_the_architecture_names_is_there() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (Path source : files(".java")) {
            classes.add(source.getFileName().toString().replace(".java", ""));
        }
        assertThat(TYPE.matcher(Files.readString(ROOT.resolve("docs/architecture.md")))
                        .results()
                        .map(type -> type.group(1)))
                .hasSizeGreaterThan(30)
                .isSubsetOf(classes);
    }

    @Test
    void no_row_of_a_table_stands_twice_in_a_page_of_the_decisions() throws IOException {
        List<String> twice = new ArrayList<>();
        for (Path page : files(".md")) {
            if (name(page).startsWith("docs/decisions/")) {
                Set<String> rows = new TreeSet<>();
                ROW.matcher(text(page))
                        .results()
                        .map(MatchResult::group)
                        .filter(row -> !rows.add(row))
                        .forEach(row -> twice.add(name(page) + ": " + row));
            }
        }
        assertThat(twice).isEmpty();
    }

    private boolean leads(Path page, String link) {
        Path target = target(page, link);
        int anchor = link.indexOf('#');
        return Files.exists(target)
                && (anchor < 0
                        || anchors.computeIfAbsent(target, PageLinksTest::anchors)
                                .contains(link.substring(anchor + 1)));
    }

    private static Path target(Path page, String link) {
        String file = link.split("#", 2)[0];
        return file.isEmpty() ? page : page.resolveSibling(file).normalize();
    }

    /** The links of a page but for those out of the project. */
    private static Stream<String> links(Path page) {
        return LINK.matcher(CODE.matcher(text(page)).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"));
    }

    /**
     * Anchors are what GitHub makes of headings: lower case, without punctuation, the second of one name with a number.
     */
    private static Set<String> anchors(Path page) {
        Set<String> anchors = new TreeSet<>();
        Map<String, Integer> times = new HashMap<>();
        Matcher heading = HEADING.matcher(text(page));
        while (heading.find()) {
            String anchor = heading.group(1)
                    .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-');
            int before = times.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        return anchors;
    }

    /** Without blocks of code, in which a line may look like a heading or a link. */
    private static String text(Path page) {
        try {
            return BLOCK.matcher(Files.readString(page)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> files(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return ELSEWHERE.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (("/" + name(file)).endsWith(ending)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}

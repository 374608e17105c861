package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.status.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every output is asked of the cases of {@code OutputCasesTest}: whatever everybody can call with a publication is in a
 * list here, with the constants of {@code Output} that ask it, or with the reason why it says nothing of facts. Nothing
 * else goes out: whatever takes a case file, a record or an answer as it is, is in a second list with a reason.
 */
@Tag("once")
class OutputsTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    private static final String NEW_OUTPUT = """
            If it says anything of facts, add it to Output in the tests of examples/tool, with golden answers that you have read,
            and then to this list: see CONTRIBUTING, "Add an output". If it says nothing of them, give the reason in the list.
            """;

    private static final String UNPUBLISHED = """
            An output takes a Publication, from which everything was left out that its readers may not see: see CONTRIBUTING,
            "Add an output". What is for the owner alone, or no output, needs a line in the list with the reason.
            """;

    /**
     * What takes a publication: the constants that ask it, or none, and how. What is called is called by the constants
     * themselves, and a test holds that.
     */
    private static final String TAKE_PUBLICATIONS = """
            exchange.ftm.FollowTheMoney.write(Publication, OutputStream) | FTM | called
            exchange.ftm.RecordEntities.of(Publication) | FTM | the entities of FollowTheMoney.write, by record
            exchange.held.HeldList.of(Publication) | HELD | called
            exchange.jsonld.JsonLd.write(Publication, OutputStream) | JSON_LD | called
            exchange.table.RecordFields.of(Publication) | TABLE | the fields of RecordRows, which is called, by record
            exchange.table.TableArchive.write(Publication, OutputStream) | TABLE | the tables of TableFolder, in a zip
            exchange.table.TableFolder.write(Publication) | TABLE | writes the rows of RecordRows, which is called
            feed.FeedFolder.publish(Publication) | EVENTS | as with the usual options
            feed.FeedFolder.publish(Publication, FeedOptions) | EVENTS | called
            feed.FeedFolder.withdraw(Publication) | - | leaves out items, and makes none
            feed.FeedFolder.withdraw(Publication, FeedOptions) | - | leaves out items, and makes none
            feed.JsonFeeds.of(Publication) | ATOM | called
            feed.JsonFeeds.of(Publication, FeedOptions) | HEADLINE LAST_REPORT SECTIONS | called
            feed.untold.UntoldClaims.of(Publication, LanguageTag) | - | places and reasons, for the owner, and no facts
            json.CaseJson.contentHash(Publication) | - | a hash of the publication itself
            json.CaseJson.write(Publication, Path) | - | the publication itself, with its evidence
            json.CaseJsonWriter.write(Publication) | - | the publication itself, with its evidence
            json.CaseJsonWriter.write(Publication, OutputStream) | - | the publication itself, with its evidence
            json.CaseJsonWriter.write(Publication, Path) | - | the publication itself, with its evidence
            json.ReceiptJson.write(Publication) | TO_READ | writes the receipt, of which the readings are asked
            json.ReceiptJson.write(Publication, Path) | TO_READ | writes the receipt, of which the readings are asked
            json.ReceiptJson.toDataSince(Publication, Collection) | TO_READ | makes the receipt, of which the readings are asked
            json.ReceiptJson.writeSince(Publication, Collection) | TO_READ | writes the receipt, of which the readings are asked
            site.Site.of(Publication) | PAGE TIMELINE | called
            site.Site.of(Publication, SiteOptions) | PAGE TIMELINE | as with the usual options
            site.Sites.write(Publication, SiteOptions, Path) | PAGE TIMELINE | writes the pages of Site.of
            site.SiteDownload.of(Publication) | - | files that its caller makes, by one of the other outputs
            submission.Submission.of(Publication, DetentionId, SubmissionOptions) | SUBMISSION | called
            """;

    /** What takes a case file, a record or an answer that was not published, and why it may. */
    private static final String TAKE_FILES = """
            exchange.held.HeldList.full(CaseFile) | for its owner alone, as the name says
            exchange.held.HeldList.nameOf(CaseFile, RecordId) | what the tool calls somebody to the owner of a file
            exchange.held.HeldRow.<init>(Holding, Optional, Optional, Optional) | a value, which says what it is given
            json.CaseJson.contentHashFull(CaseFile) | a hash of the file itself, for its owner alone
            json.CaseJson.writeFull(CaseFile, Path) | the file itself, for its owner alone, as the name says
            json.CaseLineWriter.writeFull(CaseRecord) | a record itself, for its owner alone, as the name says
            json.FullJsonWriter.write(CaseFile) | the file itself, for its owner alone, as the name says
            json.FullJsonWriter.write(CaseFile, OutputStream) | the file itself, for its owner alone, as the name says
            json.FullJsonWriter.write(CaseFile, Path) | the file itself, for its owner alone, as the name says
            json.RecordSink.writeFull(CaseRecord) | a record itself, for its owner alone, as the name says
            validation.CaseRule$Builder.file(Check) | a rule of the owner, who gets its findings
            validation.CaseValidator.validate(CaseFile) | findings for the owner
            validation.CaseValidator.validate(CaseHeader, CaseRecord, int) | findings for the owner
            validation.CaseValidator.validateEach(CaseHeader, Iterator, Consumer) | findings for the owner
            validation.FindingSink.in(CaseRecord) | where a finding is
            """;

    /** The folders of modules that nobody gets, and the core, which has publications and files and makes no outputs. */
    private static final Set<String> NO_OUTPUTS =
            Set.of("benchmarks", "core", "fuzz", "generator", "integration-tests", "processor");

    @Test
    void whatever_takes_a_publication_is_asked_of_all_cases() throws IOException {
        Map<String, String[]> lines = lines(TAKE_PUBLICATIONS, 3);
        Roster.check(
                taking(OutputsTest::isPublication), lines.keySet(), "TAKE_PUBLICATIONS of OutputsTest", NEW_OUTPUT);
    }

    @Test
    void whatever_asks_a_publication_is_there_and_calls_it() {
        JavaClasses output = output();
        Set<String> constants = constants(output);
        Set<String> called = called(output);
        Set<String> named = new TreeSet<>();
        lines(TAKE_PUBLICATIONS, 3).forEach((method, line) -> {
            List<String> askers = line[1].equals("-") ? List.of() : List.of(line[1].split(" "));
            assertThat(constants)
                    .as("the constants of Output, of which some ask " + method)
                    .containsAll(askers);
            if (line[2].equals("called")) {
                assertThat(askers).as("who calls " + method).isNotEmpty();
                assertThat(called.contains(method))
                        .as("Output calls " + method + "; if it does not, the list says how it is asked")
                        .isTrue();
            }
            named.addAll(askers);
        });
        // That of STATUS is an answer of the core.
        named.add("STATUS");
        assertThat(named).as("the constants that ask something").isEqualTo(constants);
    }

    @Test
    void whatever_takes_a_file_that_was_not_published_has_a_reason() throws IOException {
        Roster.check(
                taking(OutputsTest::isOfFile), lines(TAKE_FILES, 2).keySet(), "TAKE_FILES of OutputsTest", UNPUBLISHED);
    }

    @Test
    void whatever_takes_one_is_found() {
        JavaClasses outlet = Classes.ofTests(Outlet.class);
        assertThat(taking(outlet, name -> true, OutputsTest::isPublication))
                .containsExactly(
                        "it.Outlet.<init>(Publication)", "it.Outlet.all(List)", "it.Outlet.inherited(Publication)");
        assertThat(taking(outlet, name -> true, OutputsTest::isOfFile))
                .containsExactly("it.Outlet.each(Consumer)", "it.Outlet.on(AsOf)");
    }

    private static boolean isPublication(JavaClass type) {
        return type.isEquivalentTo(Publication.class);
    }

    /** Whether it is a case file, an answer of one, or a record. */
    private static boolean isOfFile(JavaClass type) {
        return type.isAssignableTo(CaseRecord.class)
                || type.getPackageName().equals(CaseFile.class.getPackageName())
                || type.getPackageName().equals(Status.class.getPackageName());
    }

    /** The lines of a list by what stands first in them. */
    private static Map<String, String[]> lines(String list, int columns) {
        Map<String, String[]> lines = new TreeMap<>();
        for (String line : list.lines().toList()) {
            String[] parts = line.split(" [|] ");
            assertThat(parts).as(line).hasSize(columns).doesNotContain("");
            assertThat(lines.put(parts[0], parts)).as(line).isNull();
        }
        return lines;
    }

    /** What everybody can call with such a type, in all modules that somebody gets. */
    private static Set<String> taking(Predicate<JavaClass> which) throws IOException {
        Set<String> taking = new TreeSet<>();
        Set<String> modules = new TreeSet<>();
        for (Path module : modules()) {
            Path classes = module.resolve("target/classes");
            taking.addAll(taking(new ClassFileImporter().importPath(classes), exported(classes), which));
            modules.add(module.getFileName().toString());
        }
        assertThat(modules).contains("exchange", "feed", "json", "site", "submission");
        return taking;
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("target/classes")))
                    .filter(folder -> !NO_OUTPUTS.contains(folder.getFileName().toString()))
                    .toList();
        }
    }

    /** Whether a package is there for everybody; without a module, each is that is not internal. */
    private static Predicate<String> exported(Path classes) throws IOException {
        Path descriptor = classes.resolve("module-info.class");
        if (!Files.exists(descriptor)) {
            return name -> !name.contains(".internal");
        }
        try (InputStream in = Files.newInputStream(descriptor)) {
            Set<String> exported = new TreeSet<>();
            for (Exports exports : ModuleDescriptor.read(in).exports()) {
                if (!exports.isQualified()) {
                    exported.add(exports.source());
                }
            }
            return exported::contains;
        }
    }

    private static Set<String> taking(JavaClasses classes, Predicate<String> isExported, Predicate<JavaClass> which) {
        Set<String> taking = new TreeSet<>();
        for (JavaClass type : classes) {
            if (Classes.isPublic(type) && isExported.test(type.getPackageName())) {
                List<JavaCodeUnit> all = new ArrayList<>(type.getConstructors());
                all.addAll(type.getAllMethods());
                for (JavaCodeUnit one : all) {
                    boolean isOwn = one.getOwner().equals(type) || !Classes.isPublic(one.getOwner());
                    if (isOwn && isShown(one) && takes(one, which)) {
                        taking.add(name(type, one.getName(), one.getRawParameterTypes()));
                    }
                }
            }
        }
        return taking;
    }

    private static boolean isShown(JavaCodeUnit one) {
        return one.getModifiers().contains(JavaModifier.PUBLIC)
                || one.getModifiers().contains(JavaModifier.PROTECTED);
    }

    /** Whether a parameter is of the type, or of many or for some. */
    private static boolean takes(JavaCodeUnit one, Predicate<JavaClass> which) {
        return one.getParameters().stream()
                .flatMap(parameter -> parameter.getType().getAllInvolvedRawTypes().stream())
                .anyMatch(which);
    }

    private static String name(JavaClass owner, String name, List<JavaClass> parameters) {
        String types = String.join(
                ", ", parameters.stream().map(JavaClass::getSimpleName).toList());
        return owner.getName().replaceFirst("^org\\.amparo\\.", "") + "." + name + "(" + types + ")";
    }

    /** The outputs of which all cases are asked, with the classes in them. */
    private static JavaClasses output() {
        Path folder = ROOT.resolve("examples/tool/target/test-classes/org/amparo/tool");
        assertThat(folder.resolve("Output.class"))
                .as("the tests of examples/tool, compiled")
                .exists();
        return new ClassFileImporter()
                .withImportOption(location -> location.matches(Pattern.compile(".*/Output(\\$.*)?\\.class")))
                .importPath(folder);
    }

    private static Set<String> constants(JavaClasses output) {
        Set<String> constants = new TreeSet<>();
        for (JavaField field : output.get("org.amparo.tool.Output").getFields()) {
            if (field.getModifiers().contains(JavaModifier.ENUM)) {
                constants.add(field.getName());
            }
        }
        return constants;
    }

    private static Set<String> called(JavaClasses output) {
        Set<String> called = new TreeSet<>();
        for (JavaClass type : output) {
            List<JavaCodeUnitAccess<?>> accesses = new ArrayList<>(type.getCodeUnitCallsFromSelf());
            accesses.addAll(type.getCodeUnitReferencesFromSelf());
            for (JavaCodeUnitAccess<?> access : accesses) {
                CodeUnitAccessTarget target = access.getTarget();
                called.add(name(target.getOwner(), target.getName(), target.getRawParameterTypes()));
            }
        }
        return called;
    }
}

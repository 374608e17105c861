package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.claim.Claim;
import org.amparo.code.Modality;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.StatementId;
import org.amparo.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How well something is known is judged in {@code org.amparo.claim}, and nowhere else: whoever asks a piece of evidence
 * whether it counts, supports or denies, or in which manner and how reliably it says something, whoever looks through the
 * evidence of an object, and whoever makes a claim without the case file around it, is in a list here that only gets
 * shorter.
 */
@Tag("once")
class OneJudgeTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    /** The questions to a piece of evidence by which anybody can judge. */
    private static final Set<String> QUESTIONS = Set.of(
            "stands",
            "supports",
            "isFirm",
            "isAbout",
            "denies",
            "claims",
            "isReliable",
            "isCredible",
            "modality",
            "status",
            "rival",
            "reliability",
            "credibility");

    /** The packages that have the questions, and that answer them for all others. */
    private static final Set<String> JUDGE = Set.of("org.amparo.evidence", "org.amparo.claim");

    /** What outputs have in common, which is in the core and not of it. */
    private static final String FOR_OUTPUTS = "org.amparo.internal.certain";

    /** The name of the attribute in quotation marks, by which the lines of tables are found as well. */
    private static final String NAME = "\"evidence\"";

    private static final String ADVICE = """
            Ask the claim instead: caseFile.claims().of(record), with its part(...) and attribute(...), has the standing(),
            the evidence on each side, the rivals() and the manner(). Claim.of(...) does not know which statements were
            retracted. See docs/claims.md. A line in the list needs the reason why no claim can answer.
            """;

    /**
     * Who else asks what, and why. A line that is not needed any more fails the test, and so does a new one. Outside the
     * core these are questions, too: {@code Claim.of} and other ways to make a claim without the case file,
     * {@code EVIDENCE}, {@code Evidence.SHAPE} and the name in quotation marks, by which tables give the evidence.
     */
    private static final String LEFT = """
            benchmarks.Growth | evidence | counts evidence to say how large a file is
            benchmarks.InventedList | "evidence" | the map of a list to import
            benchmarks.Questions | evidence | asks for the origins of evidence, and judges nothing
            benchmarks.StartUp | "evidence" | a case file as text
            disclosure.FormerValues | evidence modality rival status | which value another one has taken the place of: no claim knows what nobody claims any longer
            disclosure.Gate | claims denies evidence modality rival status | whether an accusation has evidence of its own, whether everybody may know that evidence was taken back, and whether a list has its codes
            disclosure.NameSearch | evidence | compares names without the evidence they have
            disclosure.ObjectRedaction | rival | whether a table says what may be shown of another value
            disclosure.Reservations | isFirm | whether what is firm told of what had happened, and not of what lay ahead
            disclosure.UnreadMembers | rival | whether another value has members that nobody has read
            disclosure.Voices | evidence | whose words an account is
            examples.referencecase.Answers | evidence isAbout | shows readers how evidence is looked up
            examples.referencecase.CountAnswer | evidence isAbout | shows readers how evidence is looked up
            examples.referencecase.EnglishWording | evidence isAbout modality | shows readers how evidence is looked up
            exchange.entity.RecordDraft | "evidence" | the names of members that an import may fill
            exchange.internal.certain.CertainCase | EVIDENCE | whether evidence was left out of a publication
            exchange.internal.fill.Filler | Evidence.SHAPE | which codes the evidence of an import may have
            exchange.internal.fill.RecordMaker | "evidence" | gives the records of an import their evidence
            exchange.internal.map.MapPart | "evidence" | the member of a map for imports
            exchange.internal.map.SheetMap | "evidence" | the member of a map for imports
            exchange.internal.map.SourceMap | "evidence" | the member of a map for imports
            exchange.internal.map.TemplateReader | Evidence.SHAPE | reads the evidence that a map for imports gives
            exchange.internal.table.RecordTables | EVIDENCE | which tables have columns for the standing
            feed.ItemNews | EVIDENCE | hashes what was published to see whether it has changed, and judges nothing
            feed.internal.items.CourseLines | Claim.of | whether a finding on contact has evidence of its own
            feed.internal.items.DemandLines | Claim.of | whether a response or an outcome has evidence of its own
            feed.internal.items.DeniedLines | EVIDENCE | whether evidence was left out of a publication
            feed.internal.items.Events | EVIDENCE | whether evidence was left out of a publication
            feed.internal.items.Headline | Claim.of EVIDENCE | judges a record of a publication, where evidence of retracted statements is marked or gone; and whether evidence was left out
            feed.internal.items.IncidentItem | Claim.of | judges a record of a publication, where evidence of retracted statements is marked or gone
            feed.internal.items.ItemSources | denies stands status supports | which sources are listed under an item, and on which side
            feed.internal.items.LastReports | Claim.of EVIDENCE | the days of the evidence of an outcome itself; and whether evidence was left out of a publication
            feed.internal.items.FactualParts | Claim.of rival | judges a record of a publication, where evidence of retracted statements is marked or gone; and whether somebody gives another day or kind
            feed.internal.words.Assertions | Claim.of supports | asks claims of records of a publication, where evidence of retracted statements is marked or gone; drops denials of what is left out
            feed.internal.words.Doubts | credibility denies isCredible isFirm isReliable reliability rival status supports | the words for the manner of a piece of evidence
            feed.internal.words.Grounds | evidence isAbout isFirm rival stands supports | by which evidence a phrase says how something is known, and its sources
            feed.internal.words.Attribution | Claim.of EVIDENCE modality | judges a record of a publication, where evidence of retracted statements is marked or gone; the words for a manner; and whether evidence was left out
            feed.internal.words.RecordNames | Claim.of | judges a statement of a publication, where evidence of retracted statements is marked or gone
            feed.internal.words.Titles | Claim.of | whose words the description of a group is
            feed.internal.words.Words | EVIDENCE | whether evidence was left out of a publication
            internal.answer.CustodyEnd | evidence | hands the evidence of a step on
            internal.answer.Killings | rival | whether another value of a list has the same kind or subject
            internal.answer.KnownParts | claims denies evidence rival stands status supports | what was known by a day: it makes the objects that claims are asked of
            internal.answer.Rivals | rival | reads the other values that claims gave
            internal.answer.RoleFinder | evidence | hands the evidence of a role on
            internal.answer.Sources | rival | sorts what claims gave by what it is about
            internal.answer.StatusDays | evidence rival | the days on which sources of a status were published, and those of other values
            internal.merge.EvidenceUpdate | credibility denies isFirm modality reliability rival stands status supports | which evidence of two editions is told again
            internal.merge.RecordCombining | evidence rival stands status supports | gives the evidence of one record to what another one says
            internal.merge.RecordUpdate | evidence | gives the evidence of one edition to what another one says
            json.internal.table.MemberReader | "evidence" | the names of members that every part has
            site.internal.timeline.Occurrence | Claim.of | judges a record of a publication, where evidence of retracted statements is marked or gone
            testing.internal.anything.ObjectDraft | Evidence.SHAPE | makes objects for tests
            testing.internal.plausible.Margins | EVIDENCE evidence | makes files for tests
            tool.StatusCommand | "evidence" | writes the evidence that a status has
            validation.internal.layout.ObjectPlace | evidence supports | evidence by what it is about, for rules on evidence
            validation.internal.layout.SupportingEvidence | evidence supports | evidence by what it is about, for rules on evidence
            validation.internal.rules.AccusationWithoutEvidence | denies evidence stands status supports | says why the evidence of an accusation does not do
            validation.internal.rules.ClaimWithoutSource | Claim.of EVIDENCE | a rule for a record alone, without the file; and whether it says why evidence is missing
            validation.internal.rules.EstimateByNobody | evidence modality supports | a flaw of the evidence itself
            validation.internal.rules.ExposedToEverybody | Claim.of | a rule for a record alone, without the file
            validation.internal.rules.MemberLikeAMarking | EVIDENCE evidence rival | a flaw of the evidence itself
            validation.internal.rules.MetWithoutEvidence | EVIDENCE evidence isAbout supports | asks for evidence of its own, at one level
            validation.internal.rules.NoSuchAttribute | EVIDENCE evidence | a flaw of the evidence itself
            validation.internal.rules.OriginCountedTwice | EVIDENCE evidence supports | a flaw of the evidence itself
            validation.internal.rules.RelativeWordingWithoutAnchor | EVIDENCE evidence supports | a flaw of the evidence itself
            validation.internal.rules.RivalOfAnotherType | EVIDENCE evidence rival | a flaw of the evidence itself
            validation.internal.rules.SaysTooLittle | Claim.of | a rule for a record alone, without the file
            validation.internal.rules.ToldBeforeItHappened | evidence supports | a flaw of the evidence itself
            validation.internal.rules.YearNotMarkedAsInferred | denies evidence isAbout modality rival stands | a flaw of the evidence itself
            validation.internal.wording.UsualNames | "evidence" | what columns of lists are usually called
            """;

    @Test
    void nobody_else_judges_but_those_who_are_listed() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (String line : LEFT.lines().toList()) {
            String[] parts = line.split(" [|] ");
            assertThat(parts).as(line).hasSize(3);
            for (String question : parts[1].split(" ")) {
                listed.add("org.amparo." + parts[0] + " asks " + question);
            }
        }
        JavaClasses all = classes();
        assertThat(all).hasSizeGreaterThan(1_500);
        Set<String> asked = asked(all);
        asked.addAll(askedByName());
        Roster.check(asked, listed, "LEFT of OneJudgeTest", ADVICE);
    }

    @Test
    void whoever_asks_is_found() {
        assertThat(asked(Classes.ofTests(Asker.class)))
                .containsExactly(
                        Stream.of("Claim.of", "EVIDENCE", "Evidence.SHAPE", "evidence", "isAbout", "modality", "stands")
                                .map(question -> OneJudgeTest.class.getName() + " asks " + question)
                                .toArray(String[]::new));
        assertThat(isName("table.attributes().get(\"evidence\").values(object)"))
                .isTrue();
        assertThat(isName("Objects.requireNonNull(evidence, \"evidence\");")).isFalse();
        assertThat(isName(" * by {@code \"evidence\"}")).isFalse();
    }

    /** Somebody who judges by himself, in a lambda and by a reference as well. */
    @SuppressWarnings("unused")
    private static final class Asker {

        static boolean isJudged(Annotated object) {
            return object.evidence().stream().filter(Evidence::stands).anyMatch(one -> one.isAbout(Annotated.EVIDENCE));
        }

        static Optional<Modality> manner(Detention detention) {
            Claim whole = Stream.of(detention.shaped()).map(Claim::of).findAny().orElseThrow();
            return whole.throughout().supporting().get(0).modality();
        }

        static String name() {
            return Evidence.SHAPE.toString()
                    + Evidence.rival(Detention.PERIOD, StatementId.of("s1"), Period.parse("2024"));
        }
    }

    /** The questions that each class asks, by the name of the outermost class. */
    private static Set<String> asked(JavaClasses classes) {
        Set<String> asked = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!JUDGE.contains(type.getPackageName())) {
                for (String question : questions(type)) {
                    asked.add(outermost(type) + " asks " + question);
                }
            }
        }
        return asked;
    }

    private static Set<String> questions(JavaClass type) {
        Set<String> questions = new TreeSet<>();
        List<JavaCodeUnitAccess<?>> accesses = new ArrayList<>(type.getCodeUnitCallsFromSelf());
        accesses.addAll(type.getCodeUnitReferencesFromSelf());
        for (JavaCodeUnitAccess<?> access : accesses) {
            CodeUnitAccessTarget target = access.getTarget();
            if (isQuestion(target)) {
                questions.add(target.getName());
            } else if (target.getOwner().isEquivalentTo(Claim.class) && isStatic(target) && !isOfCore(type)) {
                questions.add("Claim." + target.getName());
            }
        }
        for (JavaFieldAccess access : isOfCore(type) ? Set.<JavaFieldAccess>of() : type.getFieldAccessesFromSelf()) {
            FieldAccessTarget target = access.getTarget();
            if (target.getName().equals("EVIDENCE") && target.getOwner().isAssignableTo(Annotated.class)) {
                questions.add("EVIDENCE");
            } else if (target.getName().equals("SHAPE") && target.getOwner().isEquivalentTo(Evidence.class)) {
                questions.add("Evidence.SHAPE");
            }
        }
        return questions;
    }

    private static boolean isQuestion(CodeUnitAccessTarget target) {
        boolean isOfEvidence = target.getOwner().isAssignableTo(Evidence.class) && QUESTIONS.contains(target.getName());
        return (isOfEvidence && !isStatic(target))
                || (target.getName().equals("evidence")
                        && target.getRawParameterTypes().isEmpty()
                        && target.getOwner().isAssignableTo(Annotated.class));
    }

    private static boolean isStatic(CodeUnitAccessTarget target) {
        return target.resolveMember()
                .filter(member -> member.getModifiers().contains(JavaModifier.STATIC))
                .isPresent();
    }

    /**
     * Whether it belongs to the core, which has the tables, and which asks by claims without a file to make those of one. Not
     * so what it has for outputs alone.
     */
    private static boolean isOfCore(JavaClass type) {
        return type.getSource().orElseThrow().getUri().getPath().contains("/core/target/classes/")
                && !type.getPackageName().equals(FOR_OUTPUTS);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(OneJudgeTest::outermost).orElse(type.getName());
    }

    /** The sources outside the core in which the name of the attribute stands. */
    private static Set<String> askedByName() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path folder : folders("src/main/java")) {
            for (Path file : folder.startsWith(ROOT.resolve("core")) ? List.<Path>of() : Jars.filesBelow(folder)) {
                if (Files.readString(file).lines().anyMatch(OneJudgeTest::isName)) {
                    String name = folder.relativize(file).toString().replace(File.separatorChar, '.');
                    asked.add(name.replaceFirst("\\.java$", "") + " asks " + NAME);
                }
            }
        }
        return asked;
    }

    /** Whether a line of a source has the name, and not only in a comment or in the check of a parameter. */
    private static boolean isName(String line) {
        return line.replace("requireNonNull(evidence, " + NAME + ")", "").contains(NAME)
                && !line.strip().matches("(//|/?[*]).*");
    }

    /** The classes of all modules that somebody wrote, and no generated ones. */
    private static JavaClasses classes() throws IOException {
        return new ClassFileImporter().withImportOption(OneJudgeTest::isWritten).importPaths(folders("target/classes"));
    }

    /** Such a folder of each module. */
    private static List<Path> folders(String name) throws IOException {
        try (Stream<Path> folders = Files.walk(ROOT, 2)) {
            return folders.map(folder -> folder.resolve(name))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static boolean isWritten(Location location) {
        String file = location.asURI().getPath();
        return Files.isRegularFile(Path.of(
                file.replace("/target/classes/", "/src/main/java/").replaceFirst("(\\$.*)?\\.class$", ".java")));
    }
}

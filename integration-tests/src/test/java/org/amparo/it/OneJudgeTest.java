package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How well something is known is judged in {@code org.amparo.claim}, and nowhere else: whoever asks a piece of evidence
 * whether it counts, supports or denies, or looks through the evidence of an object, is in a list here that only gets
 * shorter.
 */
@Tag("once")
class OneJudgeTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    /** The questions to a piece of evidence by which anybody can judge. */
    private static final Set<String> QUESTIONS = Set.of("stands", "supports", "isFirm", "isAbout", "denies");

    /** The packages that have the questions, and that answer them for all others. */
    private static final Set<String> JUDGE = Set.of("org.amparo.evidence", "org.amparo.claim");

    /** Who else asks what, and why. A line that is not needed any more fails the test, and so does a new one. */
    private static final String LEFT = """
            benchmarks.Growth | evidence | counts evidence to say how large a file is
            benchmarks.Questions | evidence | asks for the origins of evidence, and judges nothing
            disclosure.Gate | denies evidence | whether an accusation has evidence of its own, and whether everybody may know that evidence was taken back
            disclosure.NameSearch | evidence | compares names without the evidence they have
            disclosure.Reservations | isFirm | whether what is firm told of what had happened, and not of what lay ahead
            disclosure.Voices | evidence | whose words an account is
            examples.referencecase.Answers | evidence isAbout | shows readers how evidence is looked up
            examples.referencecase.CountAnswer | evidence isAbout | shows readers how evidence is looked up
            examples.referencecase.EnglishWording | evidence isAbout | shows readers how evidence is looked up
            feed.internal.items.ItemSources | denies stands supports | which sources are listed under an item, and on which side
            feed.internal.words.Asserted | denies evidence stands supports | judges by itself as yet
            feed.internal.words.Doubts | denies isFirm supports | the words for the manner of a piece of evidence
            feed.internal.words.Grounds | evidence isAbout isFirm stands supports | by which evidence a phrase says how something is known, and its sources
            internal.answer.CustodyEnd | evidence | hands the evidence of a step on
            internal.answer.KnownParts | denies evidence stands supports | what was known by a day: it makes the objects that claims are asked of
            internal.answer.RoleFinder | evidence | hands the evidence of a role on
            internal.answer.StatusDays | evidence | the days on which sources of a status were published
            internal.merge.EvidenceUpdate | denies isFirm stands supports | which evidence of two editions is told again
            internal.merge.RecordCombining | evidence stands supports | gives the evidence of one record to what another one says
            internal.merge.RecordUpdate | evidence | gives the evidence of one edition to what another one says
            testing.internal.plausible.Margins | evidence | makes files for tests
            validation.internal.layout.ObjectPlace | evidence supports | evidence by what it is about, for rules on evidence
            validation.internal.layout.SupportingEvidence | evidence supports | evidence by what it is about, for rules on evidence
            validation.internal.rules.AccusationWithoutEvidence | denies evidence stands supports | says why the evidence of an accusation does not do
            validation.internal.rules.EstimateByNobody | evidence supports | a flaw of the evidence itself
            validation.internal.rules.MemberLikeAMarking | evidence | a flaw of the evidence itself
            validation.internal.rules.MetWithoutEvidence | evidence isAbout supports | asks for evidence of its own, at one level
            validation.internal.rules.NoSuchAttribute | evidence | a flaw of the evidence itself
            validation.internal.rules.OriginCountedTwice | evidence supports | a flaw of the evidence itself
            validation.internal.rules.RelativeWordingWithoutAnchor | evidence supports | a flaw of the evidence itself
            validation.internal.rules.RivalOfAnotherType | evidence | a flaw of the evidence itself
            validation.internal.rules.ToldBeforeItHappened | evidence supports | a flaw of the evidence itself
            validation.internal.rules.YearNotMarkedAsInferred | denies evidence isAbout stands | a flaw of the evidence itself
            """;

    @Test
    void nobody_else_judges_but_those_who_are_listed() throws IOException {
        Map<String, Set<String>> listed = new TreeMap<>();
        for (String line : LEFT.lines().toList()) {
            String[] parts = line.split(" [|] ");
            assertThat(parts).as(line).hasSize(3);
            listed.put("org.amparo." + parts[0], new TreeSet<>(List.of(parts[1].split(" "))));
        }
        JavaClasses all = classes();
        assertThat(all).hasSizeGreaterThan(1_500);
        assertThat(asked(all)).isEqualTo(listed);
    }

    @Test
    void whoever_asks_is_found() {
        assertThat(asked(Classes.ofTests(Asker.class)))
                .containsExactly(Map.entry(OneJudgeTest.class.getName(), Set.of("evidence", "isAbout", "stands")));
    }

    /** Somebody who judges by himself, in a lambda and by a reference as well. */
    private static final class Asker {

        @SuppressWarnings("unused")
        static boolean isJudged(Annotated object) {
            return object.evidence().stream().filter(Evidence::stands).anyMatch(one -> one.isAbout(Annotated.EVIDENCE));
        }
    }

    /** The questions that each class asks, by the name of the outermost class. */
    private static Map<String, Set<String>> asked(JavaClasses classes) {
        Map<String, Set<String>> asked = new TreeMap<>();
        for (JavaClass type : classes) {
            if (!JUDGE.contains(type.getPackageName())) {
                List<JavaCodeUnitAccess<?>> accesses = new ArrayList<>(type.getCodeUnitCallsFromSelf());
                accesses.addAll(type.getCodeUnitReferencesFromSelf());
                for (JavaCodeUnitAccess<?> access : accesses) {
                    if (isQuestion(access.getTarget())) {
                        asked.computeIfAbsent(outermost(type), none -> new TreeSet<>())
                                .add(access.getTarget().getName());
                    }
                }
            }
        }
        return asked;
    }

    private static boolean isQuestion(CodeUnitAccessTarget target) {
        boolean isOfEvidence = target.getOwner().isEquivalentTo(Evidence.class) && QUESTIONS.contains(target.getName());
        return isOfEvidence
                || (target.getName().equals("evidence")
                        && target.getRawParameterTypes().isEmpty()
                        && target.getOwner().isAssignableTo(Annotated.class));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(OneJudgeTest::outermost).orElse(type.getName());
    }

    /** The classes of all modules that somebody wrote, and no generated ones. */
    private static JavaClasses classes() throws IOException {
        try (Stream<Path> folders = Files.walk(ROOT, 2)) {
            return new ClassFileImporter()
                    .withImportOption(OneJudgeTest::isWritten)
                    .importPaths(folders.map(folder -> folder.resolve("target/classes"))
                            .filter(Files::isDirectory)
                            .toList());
        }
    }

    private static boolean isWritten(Location location) {
        String file = location.asURI().getPath();
        return Files.isRegularFile(Path.of(
                file.replace("/target/classes/", "/src/main/java/").replaceFirst("(\\$.*)?\\.class$", ".java")));
    }
}

package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.it.Javac.Outcome;
import org.amparo.it.Javac.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of a consumer that the compiler refuses. */
class EncapsulationTest {

    private static final int BASELINE = 17;

    private static final Source MODULE = Source.of("module-info.java", """
            module newsroom {
                requires org.amparo.json;
                requires org.amparo.validation;
                requires org.amparo.feed;
                requires org.amparo.site;
                requires org.amparo.submission;
                requires org.amparo.exchange;
            }
            """);

    @TempDir
    Path output;

    @Test
    void what_is_exported_compiles_on_both_paths() {
        String statement = "org.amparo.Person.builder().id(org.amparo.id.PersonId.of(\"a\")).build();";

        assertThat(onModulePath(statement)).satisfies(EncapsulationTest::compiles);
        assertThat(onClassPath(statement)).satisfies(EncapsulationTest::compiles);
    }

    @Test
    void a_warning_would_be_an_error() {
        assertThat(onModulePath("java.util.List raw = null;").errors())
                .containsExactly("compiler.err.warnings.and.werror");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.amparo.internal.index.CaseIndex",
                "org.amparo.json.token.TokenReader",
                "org.amparo.json.internal.table.CaseReader",
                "org.amparo.json.bind.Bindings",
                "org.amparo.json.file.AtomicFile",
                "org.amparo.feed.internal.items.Item",
                "org.amparo.site.internal.timeline.Timeline",
                "org.amparo.exchange.internal.table.Layout",
                "org.amparo.exchange.internal.map.SheetMap",
                "org.amparo.exchange.internal.certain.CertainCase"
            })
    void a_package_that_is_not_exported_cannot_be_used_on_the_module_path(String type) {
        assertThat(onModulePath(type + " it = null;").errors()).containsExactly("compiler.err.package.not.visible");
        assertThat(onClassPath(type + " it = null;")).satisfies(EncapsulationTest::compiles);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.amparo.ImmutablePerson",
                "org.amparo.OtherRecord",
                "org.amparo.PersonAttributes",
                "org.amparo.custody.ImmutableCharge",
                "org.amparo.id.TypedId"
            })
    void what_is_hidden_cannot_be_named_on_either_path(String type) {
        assertThat(onModulePath(type + " it = null;").errors())
                .containsExactly("compiler.err.not.def.public.cant.access");
        assertThat(onClassPath(type + " it = null;").errors())
                .containsExactly("compiler.err.not.def.public.cant.access");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.amparo.feed.JsonFeeds.of(%s);",
                "org.amparo.feed.JsonFeeds.of(%s, org.amparo.feed.FeedOptions.defaults());",
                "org.amparo.site.Site.of(%s);",
                "org.amparo.submission.Submission.of(%s, null, null);",
                "org.amparo.exchange.held.HeldList.of(%s);",
                "org.amparo.exchange.table.TableFolder.at(null).write(%s);",
                "org.amparo.exchange.ftm.FollowTheMoney.write(%s, null);",
                "org.amparo.exchange.jsonld.JsonLd.write(%s, null);",
                "org.amparo.json.CaseJson.write(%s, java.nio.file.Path.of(\"public.json\"));",
                "org.amparo.json.CaseJsonWriter.standard().write(%s);",
                "org.amparo.json.CaseJsonWriter.standard().write(%s, System.out);",
                "org.amparo.json.CaseJsonWriter.standard().write(%s, java.nio.file.Path.of(\"public.json\"));"
            })
    void what_would_leak_a_case_file_does_not_compile(String statement) {
        assertThat(onModulePath(statement.formatted("caseFile")).errors())
                .hasSize(1)
                .isSubsetOf(
                        "compiler.err.cant.apply.symbol",
                        "compiler.err.cant.apply.symbols",
                        "compiler.err.prob.found.req");
        assertThat(onModulePath(statement.formatted("publication"))).satisfies(EncapsulationTest::compiles);
    }

    @Test
    void nobody_else_makes_a_publication() {
        assertThat(onModulePath(
                                "new org.amparo.disclosure.Publication(caseFile, null, null, null, null, null, true, null);")
                        .errors())
                .containsExactly("compiler.err.not.def.public.cant.access");
    }

    @Test
    void nobody_else_implements_a_record() {
        assertThat(onModulePath("abstract class Mine implements org.amparo.Person {}")
                        .errors())
                .containsExactly("compiler.err.local.classes.cant.extend.sealed");
    }

    @Test
    void a_builder_comes_from_its_type_alone() {
        assertThat(onModulePath("new org.amparo.Person.Builder();").errors())
                .containsExactly("compiler.err.not.def.public.cant.access");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.amparo.Detention.builder().detainee(org.amparo.id.DetentionId.of(\"a\"));",
                "org.amparo.Person.builder().id(org.amparo.id.OrganisationId.of(\"a\"));"
            })
    void an_id_of_the_wrong_kind_does_not_compile(String statement) {
        assertThat(onModulePath(statement).errors()).containsExactly("compiler.err.prob.found.req");
    }

    /** The interface with the constants is hidden; the types that extend it show them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.amparo.evidence.AttributeMarking.of(org.amparo.Person.BORN_ON, org.amparo.code.Marking.SECRET);",
                "org.amparo.shape.AttributeName<org.amparo.time.PartialDate> name = org.amparo.Person.BORN_ON;",
                "org.amparo.shape.AttributeName<org.amparo.people.Name> name = org.amparo.Person.NAMES;",
                "org.amparo.shape.AttributeName<org.amparo.evidence.Evidence> name = org.amparo.custody.Charge.EVIDENCE;",
                "org.amparo.evidence.Evidence.builder()"
                        + ".rival(org.amparo.Person.BORN_ON, org.amparo.time.PartialDate.parse(\"1985\"));"
            })
    void names_of_attributes_are_constants_of_their_types(String statement) {
        assertThat(onModulePath(statement)).satisfies(EncapsulationTest::compiles);
        assertThat(onClassPath(statement)).satisfies(EncapsulationTest::compiles);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.amparo.evidence.Evidence.builder().rival(org.amparo.Person.BORN_ON, \"1985\");",
                "org.amparo.evidence.Evidence.rival(org.amparo.Person.BORN_ON, null, org.amparo.time.Period.parse(\"1985/1986\"));",
                "org.amparo.evidence.Evidence.rival(org.amparo.Detention.DETAINEE, null, org.amparo.id.StatementId.of(\"a\"));"
            })
    void a_rival_value_that_the_attribute_cannot_have_does_not_compile(String statement) {
        assertThat(onModulePath(statement).errors())
                .hasSize(1)
                .isSubsetOf("compiler.err.cant.apply.symbol", "compiler.err.cant.apply.symbols");
    }

    @Test
    void a_name_that_no_attribute_has_does_not_compile() {
        assertThat(onModulePath("Object name = org.amparo.Person.BIRTHDAY;").errors())
                .containsExactly("compiler.err.cant.resolve.location");
    }

    /** The rule is about consumers on a later Java, since Java 17 has no patterns in a switch. */
    @Test
    void a_switch_over_records_needs_a_default() {
        assumeTrue(Runtime.version().feature() >= 21, "This JDK has no patterns in a switch.");
        String all = CaseRecord.shapes().values().stream()
                .map(shape -> "case " + shape.type().getName() + " it -> \"" + shape.name() + "\";")
                .collect(Collectors.joining("\n", "String kind = switch (record) {", "%s };"));

        assertThat(onModulePath(21, all.formatted("")).errors()).containsExactly("compiler.err.not.exhaustive");
        assertThat(onModulePath(21, all.formatted("default -> \"other\";"))).satisfies(EncapsulationTest::compiles);
    }

    private Outcome onModulePath(String statement) {
        return onModulePath(BASELINE, statement);
    }

    private Outcome onModulePath(int release, String statement) {
        return compile(Javac.onModulePath(Jars.all(), output.resolve("module-path")), release, statement, MODULE);
    }

    private Outcome onClassPath(String statement) {
        return compile(Javac.onClassPath(Jars.all(), output.resolve("class-path")), BASELINE, statement);
    }

    private static Outcome compile(Javac javac, int release, String statement, Source... more) {
        Source source = Source.of("newsroom/Desk.java", """
                package newsroom;

                final class Desk {
                    void write(
                            org.amparo.casefile.CaseFile caseFile,
                            org.amparo.disclosure.Publication publication,
                            org.amparo.CaseRecord record)
                            throws java.io.IOException {
                        %s
                    }
                }
                """.formatted(statement));
        Source[] all = Arrays.copyOf(more, more.length + 1);
        all[more.length] = source;
        return javac.compile(release, all);
    }

    private static void compiles(Outcome outcome) {
        assertThat(outcome.success()).as(outcome.messages()).isTrue();
        assertThat(outcome.diagnostics()).isEmpty();
    }
}

package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ClaimStatus;
import org.amparo.code.LocatorKind;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.SourceConnection;
import org.amparo.custody.Release;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.evidence.Missing;
import org.amparo.id.DetentionId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Essential;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.amparo.shape.Walk;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A part of which nothing is known but that there is one loses nothing that it says when its evidence loses something. */
class LostEvidenceTest {

    private static final Person WITHHELD = Cases.secret("w1", "Leyla Orlova");
    private static final Person PERSON =
            Cases.person("x1").addName(Name.of("Nuran Castell")).build();
    private static final Statement LIST =
            Cases.statement(StatementId.of("list")).build();
    private static final Statement SECRET =
            Cases.statement(StatementId.of("secret")).marking(Marking.SECRET).build();
    private static final Evidence PLAIN =
            Evidence.builder().statement(LIST.id()).build();
    private static final Evidence CELL = PLAIN.toBuilder()
            .locator(Locator.of(LocatorKind.CELL, "row 2, column \"Status\""))
            .build();

    private static Detention released(Release release) {
        return Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(PERSON.id())
                .period(Period.parse("2024-02/.."))
                .release(release)
                .addEvidence(PLAIN)
                .build();
    }

    /** As an import writes a release that a column "Status" tells of, without a day. */
    @Test
    void a_release_of_which_nothing_is_known_loses_the_row_of_its_evidence_alone() {
        Detention detention =
                released(Release.builder().key("r").addEvidence(CELL).build());
        CaseFile file = Cases.open(PERSON, LIST, detention);
        assertThat(Cases.published(file).find(detention.id()))
                .contains(released(Release.builder().key("r").addEvidence(PLAIN).build()));
        assertThat(Cases.project(file).receipt().lines())
                .contains(
                        "  by the floors of the model: locator 1",
                        "Kept: person 1 of 1, statement 1 of 1, detention 1 of 1");
    }

    /** The ways in which a piece of evidence is not shown, or not whole. */
    private static List<Evidence> losses() {
        Locator cell = CELL.locator().orElseThrow();
        return List.of(
                CELL,
                CELL.toBuilder()
                        .locator(cell.toBuilder().marking(Marking.SECRET).build())
                        .build(),
                PLAIN.toBuilder().note("As a clerk told us.").build(),
                PLAIN.toBuilder()
                        .connection(SourceConnection.VOCABULARY.codes().get(0))
                        .build(),
                PLAIN.toBuilder().marking(Marking.SECRET).build(),
                PLAIN.toBuilder()
                        .wording("set free")
                        .addMarking(AttributeMarking.of(Evidence.WORDING, Marking.SECRET))
                        .build(),
                PLAIN.toBuilder().wording("Leyla Orlova was set free").build(),
                PLAIN.toBuilder().wording("see person:w1").build(),
                PLAIN.toBuilder()
                        .unknownMembers(DataObject.EMPTY.with("example.org:row", new DataNumber("2")))
                        .build(),
                PLAIN.toBuilder().statement(SECRET.id()).build(),
                PLAIN.toBuilder().statement(StatementId.of("nowhere")).build(),
                PLAIN.toBuilder().anchor(SECRET.id()).build(),
                PLAIN.toBuilder().addVia(SECRET.id().part("r1")).build(),
                PLAIN.toBuilder()
                        .about("example.org:x")
                        .rival(DataObject.EMPTY.with("of", new DataString("Leyla Orlova")))
                        .build());
    }

    /** The parts that may say nothing, other than accusations, each in a record that says as little as it can. */
    static List<Arguments> parts() {
        List<Arguments> parts = new ArrayList<>();
        for (Shape<? extends CaseRecord, ?> shape : CaseRecord.shapes().values()) {
            parts(shape, shape.name(), part -> part, parts);
        }
        assertThat(new TreeSet<>(parts.stream()
                        .map(part -> ((String) part.get()[0]).replaceAll(".*/", ""))
                        .toList()))
                .contains("release", "assessments", "proceedings", "roles", "speaker", "counts", "place");
        return parts;
    }

    /** Puts an object into a record. */
    private interface Host<T> {
        Object with(T object);
    }

    private static <T, B> void parts(Shape<T, B> shape, String path, Host<T> host, List<Arguments> parts) {
        for (Attribute<T, B, ?> line : shape.lines()) {
            boolean isCircle = List.of(path.split("/")).contains(line.name());
            if (line.type().hasTable() && !line.traits().role().speaksOfOthers() && !isCircle) {
                within(shape, line, path + "/" + line.name(), host, parts);
            }
        }
    }

    private static <T, B, V> void within(
            Shape<T, B> shape, Attribute<T, B, V> line, String path, Host<T> host, List<Arguments> parts) {
        Shape<V, ?> table = line.type().table().orElseThrow();
        Host<V> around = part -> host.with(with(shape, line, part));
        if (mayBeEmpty(table)) {
            parts.add(Arguments.of(path, table, around));
        }
        parts(table, path, around, parts);
    }

    private static boolean mayBeEmpty(Shape<?, ?> table) {
        Attribute<?, ?, ?> evidence = table.attributes().get(Annotated.EVIDENCE.name());
        return evidence != null
                && evidence.traits().essential() == Essential.NO
                && table.lines().stream().noneMatch(Attribute::isRequired);
    }

    private static <T, B, V> T with(Shape<T, B> shape, Attribute<T, B, V> line, V part) {
        B builder = shape.newBuilder();
        T least = Plants.minimal(shape);
        shape.lines().forEach(other -> other.copy(least, builder));
        line.setOne(builder, part);
        return shape.build(builder);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    @Tag("once")
    <T> void a_part_that_says_nothing_survives_any_loss_in_its_evidence(String path, Shape<T, ?> table, Host<T> host) {
        CaseRecord untouched = (CaseRecord) host.with(part(table, List.of(), List.of()));
        for (PublicationProfile profile : Cases.PROFILES) {
            long expected = partsOf(published(untouched, profile), table);
            assertThat(expected).as("%s %s", profile, path).isPositive();
            for (Evidence loss : losses()) {
                for (List<Evidence> evidence : List.of(List.of(loss), List.of(PLAIN, loss), List.of(loss, CELL))) {
                    CaseRecord record = (CaseRecord) host.with(part(table, evidence, List.of()));
                    assertThat(partsOf(published(record, profile), table))
                            .as("%s %s %s", profile, path, losses().indexOf(loss))
                            .isEqualTo(expected);
                }
            }
            Missing gap = Missing.of("example.org:x", MissingReason.NOT_STATED).toBuilder()
                    .note("Nobody asked.")
                    .build();
            assertThat(partsOf(published((CaseRecord) host.with(part(table, List.of(), List.of(gap))), profile), table))
                    .as("a gap of which the note goes, %s %s", profile, path)
                    .isEqualTo(expected);
        }
    }

    // What was taken back of one attribute

    /** The attributes of all parts of a detention, each in a detention that says as little as it can. */
    static List<Arguments> attributes() {
        List<Arguments> attributes = new ArrayList<>();
        attributes(Detention.SHAPE, "detention", part -> part, attributes);
        assertThat(attributes.stream().map(one -> (String) one.get()[0]))
                .contains(
                        "detention/release kind",
                        "detention/release on",
                        "detention/custodyPhases form",
                        "detention/custodyPhases period",
                        "detention/custodyPhases/contact finding",
                        "detention/legalStages period",
                        "detention/charges article",
                        "detention/involvements degree");
        return attributes;
    }

    private static <T, B> void attributes(Shape<T, B> shape, String path, Host<T> host, List<Arguments> attributes) {
        for (Attribute<T, B, ?> line : shape.lines()) {
            boolean isCircle = List.of(path.split("/")).contains(line.name());
            if (line.type().hasTable() && !line.traits().role().speaksOfOthers() && !isCircle) {
                attributesWithin(shape, line, path + "/" + line.name(), host, attributes);
            }
        }
    }

    private static <T, B, V> void attributesWithin(
            Shape<T, B> shape, Attribute<T, B, V> line, String path, Host<T> host, List<Arguments> attributes) {
        Shape<V, ?> table = line.type().table().orElseThrow();
        Host<V> around = part -> host.with(with(shape, line, part));
        if (table.attributes().containsKey(Annotated.EVIDENCE.name())) {
            for (Attribute<V, ?, ?> own : table.lines()) {
                if (own.traits().role() == AttributeRole.CLAIM) {
                    attributes.add(Arguments.of(path + " " + own.name(), table, own.name(), around));
                }
            }
        }
        attributes(table, path, around, attributes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    <T, B> void an_attribute_that_all_took_back_goes_and_the_detention_stays(
            String path, Shape<T, B> table, String name, Host<T> host) {
        Attribute<T, B, ?> line = Objects.requireNonNull(table.attributes().get(name));
        Evidence about = PLAIN.toBuilder().about(name).build();
        Evidence retracted = about.toBuilder().status(ClaimStatus.RETRACTED).build();
        Evidence other = PLAIN.toBuilder().about("example.org:x").build();
        for (PublicationProfile profile : Cases.PROFILES) {
            CaseRecord claimed = (CaseRecord) host.with(part(table, line, List.of(about, other)));
            assertThat(isShown(claimed, profile)).as("%s claimed", profile).isTrue();
            CaseRecord takenBack = (CaseRecord) host.with(part(table, line, List.of(retracted, other)));
            assertThat(isShown(takenBack, profile)).as("%s", profile).isTrue();
        }
    }

    private static boolean isShown(CaseRecord record, PublicationProfile profile) {
        return published(record, profile).find(record.id()).isPresent();
    }

    private static <T, B> T part(Shape<T, B> table, Attribute<T, B, ?> line, List<Evidence> evidence) {
        B builder = table.newBuilder();
        T least = Plants.minimal(table);
        table.lines().forEach(other -> other.copy(least, builder));
        set(line, builder);
        ((Annotated.Builder<?>) builder).evidence(evidence);
        return table.build(builder);
    }

    @SuppressWarnings("unchecked") // Each value is of the type that was asked for.
    private static <T, B, V> void set(Attribute<T, B, V> line, B builder) {
        if (line.type() == Types.LOCALIZED) {
            line.setOne(builder, (V) LocalizedText.english("x"));
        } else if (line.type() == Types.DURATION) {
            line.setOne(builder, line.type().ofText("P1Y"));
        } else if (line.type() == Types.AGE) {
            line.setOne(builder, line.type().ofText("34"));
        } else if (line.type() == Types.PART_REF) {
            line.setOne(builder, line.type().ofText("statement:list#k"));
        } else if (line.type() == Types.BOOLEAN) {
            line.setOne(builder, (V) Boolean.TRUE);
        } else {
            Plants.setMinimal(line, builder);
        }
    }

    private static <T, B> T part(Shape<T, B> table, List<Evidence> evidence, List<Missing> gaps) {
        B builder = table.newBuilder();
        Annotated.Builder<?> annotated = (Annotated.Builder<?>) builder;
        annotated.evidence(evidence);
        gaps.forEach(annotated::addMissing);
        return table.build(builder);
    }

    private static CaseFile published(CaseRecord record, PublicationProfile profile) {
        List<CaseRecord> records = new ArrayList<>(List.of(WITHHELD, PERSON, LIST, SECRET, record));
        for (String type : CaseRecord.shapes().keySet()) {
            CaseRecord target = (CaseRecord) Plants.minimal(CaseRecord.shapeOf(type));
            if (!type.equals("person") && !type.equals(record.id().type())) {
                records.add(withId(target.shaped(), type + ":x1"));
            }
        }
        return Disclosure.project(Cases.open(records.toArray(CaseRecord[]::new)), profile, Cases.CLOCK)
                .caseFile();
    }

    private static <T extends CaseRecord> CaseRecord withId(Shaped<T> record, String id) {
        return withId(record.shape(), record.object(), id);
    }

    private static <T extends CaseRecord, B> CaseRecord withId(Shape<T, B> shape, T record, String id) {
        B builder = shape.newBuilder();
        shape.lines().forEach(line -> line.copy(record, builder));
        set(Objects.requireNonNull(shape.attributes().get("id")), builder, id);
        return shape.build(builder);
    }

    private static <T, B, V> void set(Attribute<T, B, V> line, B builder, String text) {
        line.setOne(builder, line.type().ofText(text));
    }

    /** How many parts of the kind the record has that is on trial. */
    private static long partsOf(CaseFile file, Shape<?, ?> table) {
        List<Pointer> found = new ArrayList<>();
        file.records().stream()
                .filter(record -> record.id().local().equals("host"))
                .forEach(record -> record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
                    @Override
                    public <P> void object(Pointer at, Shape<P, ?> shape, P part) {
                        if (shape.equals(table)) {
                            found.add(at);
                        }
                    }
                }));
        return found.size();
    }
}

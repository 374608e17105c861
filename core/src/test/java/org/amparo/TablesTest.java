package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.code.Code;
import org.amparo.code.Liberty;
import org.amparo.code.Marking;
import org.amparo.code.Vocabularies;
import org.amparo.code.Vocabulary;
import org.amparo.custody.CustodyPhase;
import org.amparo.data.DataNull;
import org.amparo.data.DataValue;
import org.amparo.disclosure.SuspectMembers;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.RecordTypes;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Essential;
import org.amparo.shape.ScalarType;
import org.amparo.shape.ScalarVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.shape.Type;
import org.amparo.shape.TypeVisitor;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

    static Stream<Shape<?, ?>> tables() {
        return Tables.allAndLater().stream();
    }

    @Test
    void the_whole_model_is_found() {
        assertThat(Tables.all()).extracting(Shape::name).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(42);
        List<String> first = new ArrayList<>(List.of("case-file"));
        first.addAll(RecordTypes.names());
        assertThat(Tables.all().subList(0, first.size()))
                .extracting(Shape::name)
                .containsExactlyElementsOf(first);
        assertThat(CaseRecord.tables()).containsExactlyInAnyOrderElementsOf(Tables.all());
        assertThat(Tables.all())
                .extracting(Shape::name)
                .contains("count", "edit", "locator", "attribute-marking", "consent", "contact-finding");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_accessor_has_its_line_and_every_line_its_accessor(Shape<?, ?> table) {
        assertThat(table.attributes().keySet())
                .as(table.name())
                .containsExactlyInAnyOrderElementsOf(
                        Tables.accessors(Tables.typeOf(table)).keySet());
    }

    /** A new attribute that is no claim is added here, after some thought to its redaction, merging and history. */
    @ParameterizedTest
    @MethodSource("tables")
    void every_line_has_the_role_that_its_name_has_everywhere(Shape<?, ?> table) {
        Map<String, AttributeRole> roles = new HashMap<>(Map.of(
                "id", AttributeRole.IDENTITY,
                "key", AttributeRole.IDENTITY,
                "identifiers", AttributeRole.IDENTITY,
                "formerIds", AttributeRole.IDENTITY,
                "provenance", AttributeRole.IDENTITY,
                "revisions", AttributeRole.HISTORY,
                "evidence", AttributeRole.BESIDE,
                "missing", AttributeRole.BESIDE,
                "marking", AttributeRole.CARRIER,
                "markings", AttributeRole.CARRIER));
        roles.put("iri", AttributeRole.IDENTITY);
        assertThat(table.lines())
                .allSatisfy(line -> assertThat(line.traits().role())
                        .as("%s.%s", table.name(), line.name())
                        .isEqualTo(roles.getOrDefault(line.name(), AttributeRole.CLAIM)));
    }

    private static List<String> marked(Traits.Mark mark) {
        return tables().flatMap(table -> table.lines().stream()
                        .filter(line -> line.traits().is(mark))
                        .map(line -> table.name() + "." + line.name()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void parts_that_only_speak_of_others_have_no_keys(Shape<?, ?> table) {
        for (Attribute<?, ?, ?> line : table.lines()) {
            if (line.traits().role().speaksOfOthers()) {
                line.type()
                        .table()
                        .ifPresent(parts -> assertThat(reachable(parts))
                                .allSatisfy(part ->
                                        assertThat(part.attributes()).doesNotContainKey(ClaimedPart.KEY.name())));
            }
            if (line.traits().role().speaksOfOthers() && !line.type().equals(Annotated.EVIDENCE.type())) {
                assertThat(line.type().table().stream()
                                .flatMap(parts -> parts.lines().stream())
                                .flatMap(inner -> inner.type().table().stream())
                                .flatMap(parts -> parts.lines().stream()))
                        .as("The check of depth knows of two levels.")
                        .noneMatch(inner -> inner.type().hasTable());
            }
            line.type()
                    .table()
                    .filter(Evidence.SHAPE::equals)
                    .ifPresent(evidence -> assertThat(line.type())
                            .as("The index knows evidence by its type alone.")
                            .isEqualTo(Annotated.EVIDENCE.type()));
        }
    }

    private static Set<Shape<?, ?>> reachable(Shape<?, ?> from) {
        Set<Shape<?, ?>> found = new HashSet<>(Set.of(from));
        Deque<Shape<?, ?>> left = new ArrayDeque<>(found);
        while (!left.isEmpty()) {
            for (Attribute<?, ?, ?> line : left.remove().lines()) {
                line.type().table().filter(found::add).ifPresent(left::add);
            }
        }
        return found;
    }

    @Test
    void prose_is_what_may_be_long() {
        assertThat(marked(Traits.Mark.PROSE))
                .containsExactlyInAnyOrder(
                        "evidence.wording",
                        "evidence.note",
                        "missing.note",
                        "revision.note",
                        "edit.text",
                        "mention.wording",
                        "relay.wording",
                        "text-version.text");
        assertThat(marked(Traits.Mark.NOTE))
                .containsExactlyInAnyOrder("evidence.note", "missing.note", "revision.note");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void what_counts_lists_or_says_that_they_are_complete_speaks_of_lists_of_its_own_object(Shape<?, ?> table) {
        for (Attribute<?, ?, ?> line : table.lines()) {
            Stream.concat(line.traits().completes().stream(), line.traits().counts().stream())
                    .forEach(list -> assertThat(table.attributes().get(list))
                            .as("%s.%s: %s", table.name(), line.name(), list)
                            .matches(Attribute::isList));
        }
        assertThat(table.lines())
                .filteredOn(line -> line.type().equals(Types.BOOLEAN)
                        && (line.name().equals("closed") || line.name().endsWith("Exhaustive")))
                .allSatisfy(line -> assertThat(line.traits().completes()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_line_has_a_constant_of_its_name_and_type(Shape<?, ?> table) {
        Map<String, Method> accessors = Tables.accessors(Tables.typeOf(table));
        Map<String, AttributeName<?>> names = Tables.names(Tables.typeOf(table));

        assertThat(names.keySet())
                .isEqualTo(table.attributes().keySet().stream()
                        .map(name -> name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
        names.forEach((constant, name) -> {
            assertThat(name).hasToString(name.name());
            assertThat(table.line(name)).isSameAs(table.attributes().get(name.name()));
            assertThat(Tables.valueTypeOfName(Tables.typeOf(table), constant))
                    .isEqualTo(MethodType.methodType(Tables.valueType(accessors.get(name.name())))
                            .wrap()
                            .returnType());
        });
    }

    @Test
    void the_line_of_another_type_is_refused() {
        assertThat(CustodyPhase.SHAPE.line(Detention.PERIOD).name()).isEqualTo("period");
        assertThatThrownBy(() -> CustodyPhase.SHAPE.line(Detention.DETAINEE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Person.SHAPE.line(Detention.ID)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Or this version would withhold every object of a later one that has it. */
    @ParameterizedTest
    @MethodSource("tables")
    void no_attribute_has_a_name_like_those_that_say_who_may_see_the_object(Shape<?, ?> table) {
        Set<String> meant = Set.of(
                "marking",
                "markings",
                "case-file.defaultMarking",
                "attribute-marking.attribute",
                "attribute-marking.level",
                "person.consent",
                "person.kind",
                "consent.status",
                "consent.scopes",
                "consent.recipients",
                "consent.on",
                "consent.expires",
                "consent.withdrawn");
        assertThat(table.attributes().keySet())
                .filteredOn(name -> !meant.contains(name) && !meant.contains(table.name() + "." + name))
                .noneMatch(name -> SuspectMembers.isOne(table, name));
        assertThat(meant)
                .filteredOn(name -> name.startsWith(table.name() + "."))
                .allMatch(name ->
                        SuspectMembers.isOne(table, name.substring(table.name().length() + 1)));
    }

    /** Or a later version could not declare it. */
    @ParameterizedTest
    @MethodSource("tables")
    void no_attribute_has_a_name_that_speaks_of_consent_but_the_consent(Shape<?, ?> table) {
        Set<String> meant = Set.of("person.consent", "consent.withdrawn");
        assertThat(table.attributes().keySet())
                .filteredOn(name -> !meant.contains(table.name() + "." + name))
                .noneMatch(name -> SuspectMembers.isRefusal(name, DataNull.NULL));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_line_has_the_cardinality_and_the_type_of_its_accessor(Shape<?, ?> table) {
        Map<String, Method> accessors = Tables.accessors(Tables.typeOf(table));
        for (Attribute<?, ?, ?> line : table.attributes().values()) {
            Method accessor = accessors.get(line.name());
            Class<?> whole = accessor.getReturnType();
            String expected = whole == Optional.class ? "0..1" : whole == List.class ? "0..*" : "1";
            assertThat(Tables.cardinality(line))
                    .as(table.name() + "." + line.name())
                    .isEqualTo(expected);
            assertThat(Tables.valueType(accessor))
                    .as(table.name() + "." + line.name())
                    .isEqualTo(javaType(line.type()));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void names_are_camel_case_without_a_colon_and_none_is_reserved(Shape<?, ?> table) {
        assertThat(table.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(table.attributes().keySet()).as(table.name()).allMatch(name -> name.matches("[a-z][a-zA-Z]*"));
        assertThat(table.attributes().keySet()).as(table.name()).doesNotContain("type", "records");
    }

    @Test
    void records_and_the_header_reserve_what_the_format_itself_writes() {
        assertThat(CaseHeader.SHAPE.reserved()).containsExactlyInAnyOrder("type", "records");
        CaseRecord.shapes()
                .values()
                .forEach(table -> assertThat(table.reserved()).containsExactly("type"));
        assertThat(OtherRecord.SHAPE.reserved()).containsExactly("type");
    }

    @Test
    void a_name_has_one_json_type_wherever_it_stands() {
        Map<String, Set<String>> forms = new TreeMap<>();
        for (Shape<?, ?> table : Tables.allAndLater()) {
            table.attributes()
                    .values()
                    .forEach(line -> forms.computeIfAbsent(line.name(), name -> new TreeSet<>())
                            .add(jsonType(line)));
        }
        assertThat(forms).allSatisfy((name, types) -> assertThat(types).as(name).hasSize(1));
    }

    @Test
    void a_part_of_one_name_is_a_part_of_one_table() {
        Map<String, Shape<?, ?>> byName = new HashMap<>();
        for (Shape<?, ?> table : Tables.allAndLater()) {
            for (Attribute<?, ?, ?> line : table.attributes().values()) {
                line.type()
                        .table()
                        .ifPresent(part -> assertThat(byName.computeIfAbsent(line.name(), name -> part))
                                .as(table.name() + "." + line.name())
                                .isSameAs(part));
            }
        }
    }

    @Test
    void every_vocabulary_but_the_computed_one_has_a_line() {
        Set<Vocabulary<?>> used = Tables.all().stream()
                .flatMap(table -> table.attributes().values().stream())
                .map(Attribute::type)
                .filter(ScalarType.CodeType.class::isInstance)
                .map(type -> ((ScalarType.CodeType<?>) type).vocabulary())
                .collect(Collectors.toSet());
        List<Vocabulary<?>> stored = new ArrayList<>(Vocabularies.all());
        stored.remove(Liberty.VOCABULARY);
        assertThat(used).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void versions_are_written_as_the_header_writes_them() {
        for (Shape<?, ?> table : Tables.all()) {
            table.attributes()
                    .values()
                    .forEach(line -> assertThat(line.traits().since())
                            .as(table.name() + "." + line.name())
                            .matches("1\\.[0-9]+"));
        }
    }

    @Test
    void only_dates_and_periods_can_be_past() {
        for (Shape<?, ?> table : Tables.all()) {
            for (Attribute<?, ?, ?> line : table.attributes().values()) {
                if (line.traits().is(Traits.Mark.PAST)) {
                    assertThat(line.type())
                            .as(table.name() + "." + line.name())
                            .isInstanceOfAny(ScalarType.DateType.class, ScalarType.PeriodType.class);
                }
            }
        }
    }

    @Test
    void what_leads_to_somebody_or_may_tell_anything_is_restricted_from_the_start_and_health_secret() {
        assertThat(namesOf(line -> line.traits().floor().equals(Optional.of(Marking.RESTRICTED))))
                .containsExactlyInAnyOrder(
                        "evidence.note",
                        "missing.note",
                        "revision.note",
                        "place.coordinates",
                        "consent.giver",
                        "consent.lawfulBasis",
                        "evidence.connection",
                        "role.person",
                        "person.photos",
                        "person.contacts",
                        "organisation.contacts",
                        "person.addresses",
                        "detention.narratives",
                        "detention.arguments");
        assertThat(namesOf(line -> line.traits().floor().equals(Optional.of(Marking.SECRET))))
                .containsExactlyInAnyOrder(
                        "person.health",
                        "revision.before",
                        "person.provenance",
                        "organisation.provenance",
                        "group.provenance",
                        "detention.provenance",
                        "incident.provenance",
                        "award.provenance",
                        "statement.provenance");
        assertThat(namesOf(line -> line.traits().floor().equals(Optional.of(Marking.PARTNERS))))
                .containsExactly("person.consent");
        assertThat(namesOf(line ->
                        Set.of("note", "coordinates", "consent", "connection").contains(line.name())
                                && line.traits().floor().isEmpty()))
                .isEmpty();
    }

    /** Whatever is not among them may tell who somebody is, and is not shown of one who must not be named. */
    @Test
    void few_attributes_are_shown_of_somebody_who_must_not_be_named() {
        assertThat(namesOf(line -> line.traits().is(Traits.Mark.ANONYMOUS)))
                .containsExactlyInAnyOrder(
                        "person.gender", "person.nationalities", "person.capacities", "person.consent");
    }

    @Test
    void who_says_it_of_whom_and_how_surely_is_essential() {
        assertThat(namesOf(line -> line.traits().essential() == Essential.ONE))
                .containsExactlyInAnyOrder(
                        "statement.updatedOn",
                        "statement.covers",
                        "evidence.reliability",
                        "evidence.credibility",
                        "consent.scopes",
                        "consent.recipients",
                        "consent.expires",
                        "consent.withdrawn",
                        "evidence.about",
                        "evidence.modality",
                        "evidence.status",
                        "evidence.rival",
                        "recognition.body",
                        "recognition.evidence",
                        "recognition.status",
                        "role.organisation",
                        "role.person",
                        "role.disputed",
                        "assessment.body",
                        "involvement.agent",
                        "involvement.evidence",
                        "motive.claimant",
                        "motive.evidence",
                        "conferral.status",
                        "act.by",
                        "act.targets",
                        "count.by",
                        "count.qualifier",
                        "demand.targets",
                        "outcome.target",
                        "outcome.evidence",
                        "charge.evidence",
                        "response.by",
                        "speaker.person",
                        "release.kind",
                        "detention.release",
                        "incident.subjects",
                        "custody-phase.period",
                        "legal-stage.period",
                        "act.kind",
                        "charge.droppedOn",
                        "recognition.period",
                        "recognition.removalReason",
                        "role.period",
                        "parent-body.relation",
                        "parent-body.period",
                        "narrative.claimant",
                        "narrative.description",
                        "narrative.evidence",
                        "argument.claimant",
                        "argument.category",
                        "argument.description",
                        "argument.evidence",
                        "remedy.outcome",
                        "group-member.period",
                        "name.period",
                        "name.kind",
                        "count.population",
                        "count.asOf",
                        "count.period",
                        "count.scope",
                        "sentence.penalty",
                        "sentence.suspendedLength",
                        "sentence.legallyFinal",
                        "assessment.outcome",
                        "demand.condition",
                        "revision.kind",
                        "person.diedOn",
                        "detention.period",
                        "release.on",
                        "statement.publishedOn",
                        "capacity.period",
                        "nationality.period",
                        "involvement.degree",
                        "assessment.on",
                        "charge.broughtOn",
                        "contact-finding.period",
                        "remedy.filedOn",
                        "remedy.decidedOn",
                        "sentence.on",
                        "proceeding.on",
                        "outcome.asOf",
                        "response.on",
                        "conferral.selectedOn",
                        "conferral.conferredOn",
                        "incident.period",
                        "count.method",
                        "motive.description",
                        "remedy.kind",
                        "remedy.body",
                        "remedy.description",
                        "role.relation",
                        "proceeding.kind");
        assertThat(namesOf(line -> line.traits().essential() == Essential.ALL))
                .containsExactlyInAnyOrder(
                        "evidence.via",
                        "relay.edits",
                        "detention.custodyPhases",
                        "detention.legalStages",
                        "incident.kinds",
                        "custody-phase.contact");
        assertThat(namesOf(line -> line.isRequired() && line.traits().essential() != Essential.NO))
                .isEmpty();
    }

    /** It may have been told beforehand: without the day, what was expected would read as what came about. */
    @Test
    void the_day_of_something_that_happened_is_essential() {
        assertThat(namesOf(line ->
                        line.traits().is(Traits.Mark.PAST) && line.traits().essential() == Essential.NO))
                .containsExactlyInAnyOrder(
                        "person.bornOn",
                        "organisation.foundedOn",
                        "organisation.dissolvedOn",
                        "statement.accessedOn",
                        "photo.takenOn");
    }

    private static List<String> namesOf(Predicate<Attribute<?, ?, ?>> which) {
        return Tables.all().stream()
                .flatMap(table -> table.attributes().values().stream()
                        .filter(which)
                        .map(line -> table.name() + "." + line.name()))
                .toList();
    }

    private static String jsonType(Attribute<?, ?, ?> line) {
        return (line.isList() ? "array of " : "") + oneJsonType(line.type());
    }

    private static String oneJsonType(Type<?> type) {
        return type.accept(new JsonTypes(type.label()));
    }

    private record JsonTypes(String label) implements TypeVisitor<String> {

        @Override
        public String scalar(ScalarType<?> type) {
            return "string";
        }

        @Override
        public String localized() {
            return label;
        }

        @Override
        public String integer() {
            return label;
        }

        @Override
        public String bool() {
            return label;
        }

        @Override
        public String tree() {
            return label;
        }

        @Override
        public String part(Shape<?, ?> table) {
            return label;
        }
    }

    private static Class<?> javaType(Type<?> type) {
        return type.accept(new JavaTypes());
    }

    private static final class JavaTypes implements TypeVisitor<Class<?>>, ScalarVisitor<Class<?>> {

        @Override
        public Class<?> scalar(ScalarType<?> type) {
            return type.acceptScalar(this);
        }

        @Override
        public Class<?> localized() {
            return LocalizedText.class;
        }

        @Override
        public Class<?> integer() {
            return Long.class;
        }

        @Override
        public Class<?> bool() {
            return Boolean.class;
        }

        @Override
        public Class<?> tree() {
            return DataValue.class;
        }

        @Override
        public Class<?> part(Shape<?, ?> table) {
            return Tables.typeOf(table);
        }

        @Override
        public Class<?> text(ScalarType.TextType type) {
            return String.class;
        }

        @Override
        public Class<?> language() {
            return LanguageTag.class;
        }

        @Override
        public Class<?> date() {
            return PartialDate.class;
        }

        @Override
        public Class<?> period() {
            return Period.class;
        }

        @Override
        public Class<?> instant() {
            return java.time.Instant.class;
        }

        @Override
        public Class<?> uri(ScalarType.UriType type) {
            return java.net.URI.class;
        }

        @Override
        public Class<?> partRef() {
            return PartRef.class;
        }

        @Override
        public Class<?> caseFileId() {
            return CaseFileId.class;
        }

        @Override
        public <C extends Code> Class<?> code(ScalarType.CodeType<C> type) {
            return type.vocabulary().codes().get(0).getClass();
        }

        @Override
        public <I extends RecordId> Class<?> reference(ScalarType.ReferenceType<I> type) {
            return type.kind();
        }
    }
}

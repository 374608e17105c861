package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.IncidentKind;
import org.amparo.code.Modality;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemView;
import org.amparo.id.IncidentId;
import org.amparo.id.RecordId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.json.CaseJsonReader;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that nothing is told as having happened that somebody denies and nobody says. */
@Tag("once")
class OnlyDeniedTest {

    private static final Evidence DENIAL = Evidence.of(Cases.REPORT, "it did not happen").toBuilder()
            .modality(Modality.DENIED)
            .build();

    private static List<Item> events(CaseRecord... records) {
        CaseFile file = Cases.file(records).build();
        PublicationItems items = new PublicationItems(new Words(file, LanguageTag.ENGLISH));
        return file.records().stream()
                .filter(record -> !(record instanceof Detention))
                .flatMap(items::eventsOf)
                .toList();
    }

    private static Stream<ItemView> views(String situation, String language, boolean areEvents) {
        CaseFile published = Cases.published(CaseJsonReader.standard()
                        .read(Situations.file(Situations.all().get(situation))))
                .caseFile();
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.parse(language)));
        return published.records(Detention.class).stream()
                .flatMap(record -> areEvents ? items.eventsOf(record) : items.of(record))
                .map(item -> item.view());
    }

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    private static List<String> lines(String situation, ItemSection.Kind kind) {
        return views(situation, "en", false)
                .flatMap(view -> view.sections().stream())
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.lines().stream())
                .map(line -> Views.plain(line.text()))
                .toList();
    }

    @Test
    void a_release_that_is_only_denied_is_in_no_headline_and_takes_away_no_last_report() {
        String denied = "A release that is denied";
        assertThat(views(denied, "en", false).map(ItemView::title).map(Views::plain))
                .containsExactly("Case of Ivo Lund: detained since 1 May 2024");
        assertThat(lines(denied, ItemSection.Kind.RELEASE))
                .containsExactly("No source says this: "
                        + "released on 1 June 2024 (denied, according to North Shore Courier).");
        assertThat(lines(denied, ItemSection.Kind.STATUS)).isNotEmpty();
    }

    @Test
    void every_part_that_is_only_denied_is_told_so_in_its_section() {
        String all = "Everything but the detention is only denied";
        // A charge that nobody states is an accusation that no publication has.
        assertThat(List.of(ItemSection.Kind.SENTENCES, ItemSection.Kind.PROCEEDINGS, ItemSection.Kind.CUSTODY))
                .allSatisfy(kind -> assertThat(lines(all, kind))
                        .anySatisfy(line -> assertThat(line).startsWith("No source says this: ")));
        assertThat(lines(all, ItemSection.Kind.RELEASE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_is_only_denied_is_no_event(String language) {
        assertThat(views("A release that is denied", language, true)).isEmpty();
        assertThat(views("Everything but the detention is only denied", language, true))
                .isEmpty();
    }

    @Test
    void an_award_or_an_answer_that_is_only_denied_is_no_event() {
        assertThat(events(Cases.appeal(), Cases.prize(), Cases.report())).hasSize(2);
        Award award = Cases.prize();
        Award denied = award.toBuilder()
                .conferrals(award.conferrals().stream()
                        .map(conferral ->
                                conferral.toBuilder().evidence(List.of(DENIAL)).build())
                        .toList())
                .build();
        Statement appeal = Cases.appeal();
        Statement unanswered = appeal.toBuilder()
                .demands(appeal.demands().stream()
                        .map(demand -> demand.toBuilder()
                                .outcomes(demand.outcomes().stream()
                                        .map(outcome -> outcome.toBuilder()
                                                .evidence(List.of(DENIAL))
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
        assertThat(events(unanswered, denied, Cases.report())).isEmpty();
    }

    private static Detention onlyDenied(String members) {
        return CaseJsonReader.standard()
                .read(("{'type':'case-file','amparo':'1.0','id':'case-file:any','records':[{'type':'detention',"
                                + "'id':'detention:orlova-1','detainee':'person:leyla-orlova'," + members + "}]}")
                        .replace('\'', '"'))
                .records(Detention.class)
                .get(0);
    }

    private static final String DENY =
            "'evidence':[{'statement':'statement:report','modality':'denied'," + "'wording':'it did not happen'}]";

    @Test
    void a_detention_that_is_only_denied_has_a_headline_that_does_not_claim_it() {
        String title = "Case of Leyla Orlova: a detention is reported by no source";
        Detention whole = onlyDenied("'period':'2024-05-01/..','custodyPhases':[{'form':'prison',"
                + "'period':'2024-05-01/..'}],'proceedings':[{'kind':'arrest','on':'2024-05-01'}]," + DENY);
        assertThat(Views.title(whole, Cases.report())).isEqualTo(title + " (denied, according to North Shore Courier)");
        assertThat(Views.lines(ItemSection.Kind.CUSTODY, whole, Cases.report()))
                .containsExactly(
                        "A detention is reported by no source (denied, according to North Shore Courier).",
                        "No source says this: "
                                + "in prison from 1 May 2024 (denied, according to North Shore Courier).");
        assertThat(Views.lines(ItemSection.Kind.STATUS, whole, Cases.report())).isEmpty();
        Detention arrest = onlyDenied("'proceedings':[{'kind':'arrest','on':'2024-05-01'," + DENY + "}]");
        assertThat(Views.title(arrest, Cases.report())).isEqualTo(title);
        assertThat(Views.lines(ItemSection.Kind.PROCEEDINGS, arrest, Cases.report()))
                .containsExactly(
                        "No source says this: " + "arrest on 1 May 2024 (denied, according to North Shore Courier).");
    }

    /** As an import writes a row that a source denies: evidence for each attribute, and none for the whole. */
    @Test
    void a_detention_that_is_denied_attribute_by_attribute_is_reported_by_no_source() {
        String denied = "'statement':'statement:report','modality':'denied'}";
        Detention row = onlyDenied("'period':'2023-12/2024-03','release':{'kind':'death','on':'2024-03',"
                + "'evidence':[{'about':'on'," + denied + "]},'evidence':[{'about':'detainee'," + denied
                + ",{'about':'period'," + denied + "]");
        assertThat(Views.title(row, Cases.report()))
                .isEqualTo("Case of Leyla Orlova (denied, according to North Shore Courier): "
                        + "a detention is reported by no source");
        Words words = new Words(Cases.file(row, Cases.report()).build(), LanguageTag.ENGLISH);
        assertThat(new PublicationItems(words).eventsOf(row)).isEmpty();
    }

    @Test
    void an_incident_that_is_denied_attribute_by_attribute_has_neither_item_nor_page() {
        Incident row = Incident.of(IncidentId.of("row"), IncidentKind.RAID, Cases.LEYLA).toBuilder()
                .description(LocalizedText.english("The police deny that they were there."))
                .addEvidence(DENIAL.toBuilder().about(Incident.KINDS).build())
                .addEvidence(DENIAL.toBuilder().about(Incident.SUBJECTS).build())
                .addEvidence(DENIAL.toBuilder().about(Incident.DESCRIPTION).build())
                .build();
        CaseFile file = Cases.file(row, Cases.report()).build();
        Words words = new Words(file, LanguageTag.ENGLISH);
        assertThat(new PublicationItems(words).of(row)).isEmpty();
        assertThat(PublicationItems.hasPage(words, row)).isFalse();
    }

    private static final String HELD = "'evidence':[{'statement':'statement:report','wording':'is held'}]";

    private static String deny(String attribute) {
        return DENY.replace("[{", "[{'about':'" + attribute + "',");
    }

    @Test
    void a_detail_that_is_denied_does_not_deny_the_whole() {
        Detention detention = onlyDenied("'custodyPhases':[{'form':'prison','period':'2024-05-01/..',"
                + "'place':{'name':{'en':'Fort Keel'}}," + deny("place") + "}],"
                + "'sentences':[{'length':'P2Y','kinds':['prison'],'on':'2024-05-20'," + deny("length") + "}],"
                + "'release':{'kind':'bail','on':'2024-06-01','conditions':{'en':'to stay away'}," + deny("conditions")
                + "}," + HELD);
        assertThat(Views.title(detention, Cases.report()))
                .isEqualTo("Case of Leyla Orlova: released on bail on 1 June 2024, held since 1 May 2024");
        assertThat(Views.lines(ItemSection.Kind.CUSTODY, detention, Cases.report()))
                .containsExactly("In prison from 1 May 2024.");
        assertThat(Views.lines(ItemSection.Kind.SENTENCES, detention, Cases.report()))
                .containsExactly("Sentenced on 20 May 2024: prison.");
        assertThat(Views.lines(ItemSection.Kind.RELEASE, detention, Cases.report()))
                .containsExactly("Released on bail on 1 June 2024.");
    }

    @Test
    void a_denied_kind_is_no_denied_release_and_a_denied_death_is_none() {
        Detention released = onlyDenied("'period':'2024-05-01/..','release':{'kind':'pardon','on':'2024-06-01',"
                + HELD.replace("}]", ",'about':'on'},") + deny("kind").substring(12) + "}," + HELD);
        assertThat(Views.title(released, Cases.report()))
                .isEqualTo("Case of Leyla Orlova: released on 1 June 2024, held since 1 May 2024");
        String step = "'period':'2024-05-01/..','proceedings':[{'kind':'death','on':'2024-06-01',";
        Detention unsaid = onlyDenied(step + deny("kind") + "}]," + HELD);
        Detention said =
                onlyDenied(step + HELD.replace("}]", "},") + deny("kind").substring(12) + "}]," + HELD);
        assertThat(List.of(unsaid, said)).allSatisfy(detention -> {
            assertThat(Views.title(detention, Cases.report()))
                    .isEqualTo("Case of Leyla Orlova: detained since 1 May 2024");
            assertThat(detentionEvents(detention)).isEmpty();
        });
        assertThat(Views.lines(ItemSection.Kind.PROCEEDINGS, unsaid, Cases.report()))
                .containsExactly("A step of the proceedings on 1 June 2024.");
        assertThat(Views.lines(ItemSection.Kind.PROCEEDINGS, said, Cases.report()))
                .containsExactly("Death in custody on 1 June 2024 (denied, according to North Shore Courier).");
    }

    @Test
    void a_step_of_which_nobody_tells_and_somebody_denies_the_kind_is_only_denied() {
        Detention detention = onlyDenied("'period':'2024-05-01/..','proceedings':[{'kind':'death','on':'2024-06-01',"
                + deny("kind") + "}]," + HELD.replace("}]", ",'about':'period'}]"));
        assertThat(Views.lines(ItemSection.Kind.PROCEEDINGS, detention, Cases.report()))
                .containsExactly("No source says this: "
                        + "death in custody on 1 June 2024 (denied, according to North Shore Courier).");
        assertThat(detentionEvents(detention)).isEmpty();
    }

    private static List<Item> detentionEvents(Detention detention) {
        PublicationItems items = new PublicationItems(
                new Words(Cases.file(detention, Cases.report()).build(), LanguageTag.ENGLISH));
        return items.eventsOf(detention).toList();
    }

    @Test
    void a_detail_that_a_part_needs_takes_it_along_unless_the_part_is_told_itself() {
        String phase = "'period':'2024-05-01/..','custodyPhases':[{'form':'prison','place':{'name':{'en':'Keel'}},";
        Detention unsaid = onlyDenied(phase + deny("form") + "}]," + HELD);
        assertThat(Views.lines(ItemSection.Kind.CUSTODY, unsaid, Cases.report()))
                .containsExactly(
                        "Detained since 1 May 2024.",
                        "No source says this: " + "in prison (denied, according to North Shore Courier).");
        Detention said =
                onlyDenied(phase + HELD.replace("}]", "},") + deny("form").substring(12) + "}]," + HELD);
        assertThat(Views.lines(ItemSection.Kind.CUSTODY, said, Cases.report()))
                .contains("In prison (denied, according to North Shore Courier), at Keel.");
    }

    @Test
    void what_a_source_took_back_and_no_other_says_is_told_so() {
        Detention detention = onlyDenied("'period':'2024-05-01/..','release':{'on':'2024-06-01','evidence':["
                + "{'statement':'statement:report','status':'retracted','wording':'has been freed'}]},"
                + "'evidence':[{'statement':'statement:report','wording':'is held'}]");
        assertThat(told(Cases.file(detention, Cases.report()).build()).stream().map(Views::plain))
                .contains("Case of Leyla Orlova: detained since 1 May 2024")
                .noneMatch(said -> said.contains("eleased"));
    }

    @Test
    void a_death_that_is_only_denied_is_not_told() {
        CaseFile file = Cases.file(Cases.detention(), Cases.report()).build();
        assertThat(told(withDeath(
                        file, DENIAL.toBuilder().about(Person.DIED_ON.name()).build())))
                .isEqualTo(told(file))
                .noneMatch(said -> said.contains("died"));
    }

    @Test
    void a_death_of_somebody_who_is_denied_as_a_whole_is_not_told() {
        CaseFile file = Cases.file(Cases.detention(), Cases.report()).build();
        assertThat(told(withDeath(file, DENIAL))).isNotEmpty().noneMatch(said -> said.contains("died"));
    }

    private static CaseFile withDeath(CaseFile file, Evidence evidence) {
        Person dead = Cases.leyla().toBuilder()
                .diedOn(PartialDate.parse("2024-06-01"))
                .addEvidence(evidence)
                .build();
        return CaseFile.of(
                file.header(),
                file.records().stream()
                        .map(record -> record.id().equals(dead.id()) ? dead : record)
                        .toList());
    }

    /** Every kind of part that can have evidence, by the name of its table. */
    static Stream<String> kinds() {
        Map<String, Shape<?, ?>> tables = new TreeMap<>();
        CaseRecord.shapes().values().forEach(shape -> collect(shape, tables));
        return tables.values().stream()
                .filter(table -> table.attributes().containsKey(Annotated.EVIDENCE.name())
                        && !CaseRecord.shapes().containsKey(table.name()))
                .map(Shape::name);
    }

    private static void collect(Shape<?, ?> shape, Map<String, Shape<?, ?>> tables) {
        if (tables.put(shape.name(), shape) == null) {
            shape.attributes().values().forEach(line -> line.type().table().ifPresent(part -> collect(part, tables)));
        }
    }

    /** What is only denied is told as if it were not there, but for the sentences that say that no source says it. */
    @ParameterizedTest
    @MethodSource("kinds")
    void a_part_of_any_kind_that_is_only_denied_is_told_in_no_other_way(String kind) {
        int found = 0;
        for (long seed = 1; seed <= 60 && found < 3; seed++) {
            CaseFile file = RandomFiles.of(seed, 20);
            Denying denying = new Denying(kind, true);
            CaseFile denied = denying.in(file);
            if (denying.found() == 0) {
                continue;
            }
            found += denying.found();
            Set<RecordId> asAWhole = onlyDeniedAsAWhole(denied);
            assertThat(told(denied, asAWhole))
                    .as("seed %s", seed)
                    .isEqualTo(told(new Denying(kind, false).in(file), asAWhole));
        }
        assertThat(found).as("parts of this kind").isPositive();
    }

    /**
     * The attributes of all parts that can have evidence, as {@code table.attribute}, but for parts with evidence, and for
     * what makes a part what it is: whoever denies that denies the part, unless somebody tells of it.
     */
    static Stream<String> attributes() {
        Map<String, Shape<?, ?>> tables = new TreeMap<>();
        CaseRecord.shapes().values().forEach(shape -> collect(shape, tables));
        return kinds().map(tables::get)
                .flatMap(table -> table.attributes().values().stream()
                        .filter(line -> line.traits().role() == AttributeRole.CLAIM
                                && !line.isRequired()
                                && !line.traits().is(Traits.Mark.DEFINING))
                        .filter(line -> line.type()
                                .table()
                                .filter(part -> part.attributes().containsKey(Annotated.EVIDENCE.name()))
                                .isEmpty())
                        .map(line -> table.name() + "." + line.name()));
    }

    /** Who denies a detail does not deny the rest: the part is told as if it had no such detail. */
    @ParameterizedTest
    @MethodSource("attributes")
    void a_part_of_which_one_attribute_is_only_denied_is_told_without_it(String attribute) {
        String[] names = attribute.split("\\.", 2);
        int found = 0;
        for (long seed = 1; seed <= 60 && found < 3; seed++) {
            CaseFile file = RandomFiles.of(seed, 20);
            Denying denying = new Denying(names[0], names[1], true);
            CaseFile denied = denying.in(file);
            if (denying.found() == 0) {
                continue;
            }
            found += denying.found();
            assertThat(said(denied))
                    .as("seed %s", seed)
                    .isEqualTo(said(new Denying(names[0], names[1], false).in(file)));
        }
        assertThat(found).as("parts with this attribute").isPositive();
    }

    /** The titles, tags and sentences of all items and events, but for those that say that no source says something. */
    private static List<String> told(CaseFile file) {
        return told(file, onlyDeniedAsAWhole(file));
    }

    private static List<String> told(CaseFile file, Set<RecordId> without) {
        return items(file)
                .filter(item -> !without.contains(item.record().id()))
                .flatMap(ItemTexts::of)
                .filter(said -> !said.startsWith("No source says this: ") && !said.equals("No newer source."))
                // Nothing happened during a detention that, with the denial, no source reports.
                .filter(said -> without.isEmpty() || !said.startsWith("It happened during the detention of "))
                .toList();
    }

    /** The detentions of which nothing is told but that they are denied. */
    private static Set<RecordId> onlyDeniedAsAWhole(CaseFile file) {
        return items(file)
                .filter(item -> item.view().title().contains("a detention is reported by no source")
                        || item.view().title().contains("whether there was a detention is disputed"))
                .map(item -> item.record().id())
                .collect(Collectors.toSet());
    }

    /** All titles, tags and sentences. */
    private static List<String> said(CaseFile file) {
        return items(file)
                .flatMap(ItemTexts::of)
                .filter(said -> !said.equals("No newer source."))
                .toList();
    }

    private static Stream<Item> items(CaseFile file) {
        PublicationItems items = new PublicationItems(new Words(file, LanguageTag.ENGLISH));
        return file.records().stream()
                .filter(record -> !record.isRetracted())
                .flatMap(record -> Stream.concat(items.of(record), items.eventsOf(record)));
    }

    /**
     * A copy of a file in which all parts of a kind, or an attribute of theirs, are only denied, or are not there, and
     * nothing else is denied.
     */
    private static final class Denying {

        private final String kind;
        /** The attribute; empty for the whole part. */
        private final String attribute;

        private final boolean isThere;
        private int found;

        Denying(String kind, boolean isThere) {
            this(kind, "", isThere);
        }

        Denying(String kind, String attribute, boolean isThere) {
            this.kind = kind;
            this.attribute = attribute;
            this.isThere = isThere;
        }

        int found() {
            return found;
        }

        CaseFile in(CaseFile file) {
            return CaseFile.of(
                    file.header(),
                    file.records().stream()
                            .map(record -> record(record.shape(), record))
                            .toList());
        }

        @SuppressWarnings("unchecked") // A record's own table is the table of its type.
        private <T extends CaseRecord> CaseRecord record(Shape<T, ?> shape, CaseRecord record) {
            return copy(shape, (T) record, false);
        }

        /** A copy. Whoever tells of a part of what is denied tells of that, too, so nothing in it has evidence. */
        private <T, B> T copy(Shape<T, B> shape, T original, boolean isWithin) {
            B builder = shape.newBuilder();
            boolean isUntold = isWithin || shape.name().equals(kind);
            shape.attributes().values().forEach(line -> copy(line, original, builder, shape, isUntold));
            if (isThere && shape.name().equals(kind) && builder instanceof Annotated.Builder<?> annotated) {
                deny(shape, original, annotated);
            }
            return shape.build(builder);
        }

        private <T> void deny(Shape<T, ?> shape, T original, Annotated.Builder<?> builder) {
            if (attribute.isEmpty()) {
                builder.addEvidence(DENIAL);
                found++;
            } else if (!shape.attributes().get(attribute).values(original).isEmpty()) {
                builder.addEvidence(DENIAL.toBuilder().about(attribute).build());
                found++;
            }
        }

        private <T, B, V> void copy(
                Attribute<T, B, V> line, T original, B builder, Shape<T, B> shape, boolean isUntold) {
            List<V> values = line.values(original).stream()
                    .filter(value -> !(value instanceof Evidence evidence) || (evidence.supports() && !isUntold))
                    .filter(value -> isThere || line.isRequired() || !isDenied(shape, line))
                    .map(value -> line.type()
                            .table()
                            .map(table -> copy(table, value, isUntold))
                            .orElse(value))
                    .toList();
            if (!values.isEmpty()) {
                line.set(builder, values);
            }
        }

        private boolean isDenied(Shape<?, ?> shape, Attribute<?, ?, ?> line) {
            return attribute.isEmpty()
                    ? line.type()
                            .table()
                            .filter(table -> table.name().equals(kind))
                            .isPresent()
                    : shape.name().equals(kind) && line.name().equals(attribute);
        }
    }
}

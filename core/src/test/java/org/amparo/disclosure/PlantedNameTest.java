package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.amparo.Award;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConferralStatus;
import org.amparo.code.IncidentKind;
import org.amparo.code.Marking;
import org.amparo.data.DataNumber;
import org.amparo.honours.Conferral;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.speech.Relay;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name of somebody who is withheld, in each kind of text that a case file can hold, reaches no publication. */
class PlantedNameTest {

    private static final CaseRecord WITHHELD = Cases.secret("w1", "Leyla Orlova");
    private static final Plants PLANTS = new Plants("Released: Leyla Orlova (editor)", "leyla-orlova");

    /**
     * The places of codes that decide who may see something: there, a code that no list holds hides the object, whoever
     * is withheld. Nobody may see what a merge keeps, and of what a revision changed, the names of attributes alone.
     */
    private static final Pattern NEVER_SHOWN = Pattern.compile(
            ".*[/:](marking|level|person/kind|consent/(giver|lawfulBasis|status|scopes)|missing/reason|revisions/(kind|about|before))");

    static List<String> types() {
        List<String> types = new ArrayList<>(CaseRecord.shapes().keySet());
        types.add("vehicle");
        return types;
    }

    @ParameterizedTest
    @MethodSource("types")
    @Tag("once")
    void a_withheld_name_is_in_no_output(String type) {
        CaseFile file = file(hosts(PLANTS, type).values(), List.of(WITHHELD));
        assertThat(withName(file)).hasSizeGreaterThan(50);
        for (PublicationProfile profile : PublicationProfile.all()) {
            Publication publication = Disclosure.project(file, profile, Cases.CLOCK);
            assertThat(withName(publication.caseFile())).isEmpty();
            assertThat(publication.receipt().lines()).anyMatch(line -> line.contains("name-found"));
        }
    }

    /** Else the test above would prove nothing. */
    @ParameterizedTest
    @MethodSource("types")
    void the_same_texts_are_in_the_output_where_nobody_is_withheld(String type) {
        Map<String, CaseRecord> hosts = hosts(PLANTS, type);
        CaseFile file = file(hosts.values(), List.of());
        List<CaseRecord> published = Disclosure.project(file, PublicationProfile.INTERNAL, Cases.CLOCK)
                .caseFile()
                .records();
        hosts.values().removeAll(published);
        assertThat(hosts.keySet()).allMatch(path -> NEVER_SHOWN.matcher(path).matches());
    }

    static List<Plants.Plant<CaseHeader>> headers() {
        return PLANTS.of(CaseHeader.SHAPE);
    }

    @ParameterizedTest
    @MethodSource("headers")
    void a_withheld_name_is_in_no_header(Plants.Plant<CaseHeader> plant) {
        CaseHeader header =
                plant.object().toBuilder().defaultMarking(Marking.PUBLIC).build();
        List<CaseRecord> records = background();
        records.add(WITHHELD);
        CaseFile file = CaseFile.of(header, records);
        for (PublicationProfile profile : PublicationProfile.all()) {
            if (plant.path().equals("case-file/id")
                    || NEVER_SHOWN.matcher(plant.path()).matches()) {
                assertThatThrownBy(() -> Disclosure.project(file, profile, Cases.CLOCK))
                        .isInstanceOfSatisfying(
                                InvalidValueException.class,
                                e -> assertThat(e.code()).isEqualTo("case-file-withheld"));
            } else {
                Publication publication = Disclosure.project(file, profile, Cases.CLOCK);
                assertThat(withName(publication.caseFile())).isEmpty();
            }
        }
    }

    /** A record for each plant, by the path of the plant. Ids that are names stand in the background already. */
    static Map<String, CaseRecord> hosts(Plants plants, String type) {
        Map<String, CaseRecord> hosts = new LinkedHashMap<>();
        for (Plants.Plant<? extends CaseRecord> plant : plants.of(CaseRecord.shapeOf(type))) {
            CaseRecord record = plant.object();
            if (!record.id().local().equals("leyla-orlova")) {
                String id = record.id() + "-" + hosts.size();
                hosts.put(hosts.size() + ":" + plant.path(), withId(record.shape(), record, id));
            }
        }
        return hosts;
    }

    static CaseFile file(Iterable<CaseRecord> hosts, List<CaseRecord> withheld) {
        Map<RecordId, CaseRecord> records = new LinkedHashMap<>();
        withheld.forEach(record -> records.put(record.id(), record));
        background().forEach(record -> records.put(record.id(), record));
        hosts.forEach(record -> records.put(record.id(), record));
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("x1"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        return CaseFile.of(header, records.values());
    }

    /** The targets of the planted references; all of them are public. */
    private static List<CaseRecord> background() {
        List<CaseRecord> records = new ArrayList<>();
        for (String type : CaseRecord.shapes().keySet()) {
            for (String local : List.of("x1", "leyla-orlova")) {
                CaseRecord record = Plants.minimal(CaseRecord.shapeOf(type));
                records.add(withId(record.shape(), record, type + ":" + local));
            }
        }
        records.removeIf(Statement.class::isInstance);
        records.add(withId(
                CaseRecord.shapeOf("vehicle"), Plants.minimal(CaseRecord.shapeOf("vehicle")), "vehicle:leyla-orlova"));
        records.add(statement("x1", "leyla-orlova"));
        records.add(statement("leyla-orlova", "r1"));
        return records;
    }

    private static Statement statement(String local, String key) {
        Relay relay = Relay.builder().key(key).statement(StatementId.of("x1")).build();
        return Cases.statement(StatementId.of(local)).addRelay(relay).build();
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    static <T extends CaseRecord, B> T withId(Shape<T, B> shape, CaseRecord record, String id) {
        B builder = shape.newBuilder();
        shape.attributes().values().forEach(attribute -> attribute.copy((T) record, builder));
        shape.setUnknownMembers(builder, record.unknownMembers());
        say(builder);
        if (record instanceof Person person && builder instanceof Person.Builder into) {
            // A consent that says nothing is no permission.
            into.consent(person.consent()
                    .map(consent -> consent.toBuilder().on(PartialDate.of(2020)).build()));
        }
        if (!CaseRecord.shapes().containsKey(record.id().type())) {
            shape.setUnknownMembers(builder, record.unknownMembers().with("wheels", new DataNumber("4")));
        }
        set(Objects.requireNonNull(shape.attributes().get("id")), builder, id);
        return shape.build(builder);
    }

    /** Has the record say something that is no text, since one that says nothing is not shown. */
    private static void say(Object builder) {
        if (builder instanceof Person.Builder person) {
            person.bornOn(PartialDate.of(1980));
        } else if (builder instanceof Organisation.Builder organisation) {
            organisation.foundedOn(PartialDate.of(1980));
        } else if (builder instanceof Group.Builder group) {
            group.closed(false);
        } else if (builder instanceof Incident.Builder incident) {
            incident.addKind(IncidentKind.RAID);
        } else if (builder instanceof Award.Builder award) {
            award.addConferral(Conferral.of(PersonId.of("x1"), ConferralStatus.CONFERRED));
        } else if (builder instanceof Statement.Builder statement) {
            statement.publishedOn(PartialDate.of(2024));
        }
    }

    private static <T, B, V> void set(Attribute<T, B, V> attribute, B builder, String text) {
        attribute.setOne(builder, attribute.type().ofText(text));
    }

    private static List<String> withName(CaseFile file) {
        return Strings.of(file).stream()
                .filter(text -> Strings.lettersOf(text).contains("leylaorlova"))
                .toList();
    }
}

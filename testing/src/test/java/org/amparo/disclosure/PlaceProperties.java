package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.LocatorKind;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;
import org.amparo.speech.Relay;
import org.amparo.testing.RandomCases;

/**
 * No publication of any file says where in a source somebody stands who is shown without the name, nor a row of a list
 * that nobody marked as open. What leads to whom is found here from the publication alone.
 */
@Tag("once")
class PlaceProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final int RECORDS = 40;

    private int nameless;
    private int places;

    @Property(tries = 12)
    void of_anything_that_the_format_allows(@ForAll long seed) {
        check(RandomCases.seeded(seed).caseFile(RECORDS).records(), seed);
    }

    @Property(tries = 8)
    void of_plausible_files(@ForAll long seed) {
        check(RandomCases.seeded(seed).plausibleCaseFile(RECORDS).records(), seed);
    }

    @Example
    void such_files_show_people_without_names_and_places() {
        for (long seed = 1; seed <= 6; seed++) {
            of_plausible_files(seed);
        }
        assertThat(nameless).isPositive();
        assertThat(places).isPositive();
    }

    private void check(List<CaseRecord> records, long seed) {
        Random dice = new Random(seed);
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        List<CaseRecord> planted = new ArrayList<>();
        records.forEach(record -> planted.add(withPlaces(record.shape(), record, dice)));
        CaseFile file = CaseFile.of(header, planted);
        for (PublicationProfile profile : PublicationProfile.all()) {
            check(file, Disclosure.project(file, profile, CLOCK).caseFile(), profile);
        }
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private static <T> CaseRecord withPlaces(Shape<T, ?> shape, CaseRecord record, Random dice) {
        CaseRecord planted = (CaseRecord) object(shape, (T) record, dice);
        return planted instanceof Person person ? someWithoutName(person, dice) : planted;
    }

    private static Person someWithoutName(Person person, Random dice) {
        return switch (dice.nextInt(12)) {
            case 0 ->
                person.toBuilder()
                        .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
                        .build();
            case 1 ->
                person.toBuilder()
                        .addMarking(AttributeMarking.of(Person.NAMES, Marking.SECRET))
                        .build();
            case 2 ->
                person.toBuilder()
                        .addMissing(Missing.of(Person.NAMES, MissingReason.WITHHELD_SAFETY))
                        .build();
            default -> person;
        };
    }

    /** The object with a place in each piece of evidence: a page, or a row, which is sometimes open to everybody. */
    private static <T, B> T object(Shape<T, B> shape, T object, Random dice) {
        B builder = shape.newBuilder();
        shape.lines().forEach(line -> values(line, object, builder, dice));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        if (builder instanceof Evidence.Builder evidence) {
            boolean isRow = dice.nextBoolean();
            evidence.locator(Locator.of(isRow ? LocatorKind.CELL : LocatorKind.PAGE, "place"));
            if (isRow && dice.nextBoolean()) {
                evidence.addMarking(AttributeMarking.of(Evidence.LOCATOR, Marking.PUBLIC));
            }
        }
        return shape.build(builder);
    }

    private static <T, B, V> void values(Attribute<T, B, V> line, T object, B builder, Random dice) {
        List<V> values = line.values(object).stream()
                .map(value -> line.type()
                        .table()
                        .map(table -> object(table, value, dice))
                        .orElse(value))
                .toList();
        if (!values.isEmpty()) {
            line.set(builder, values);
        }
    }

    private void check(CaseFile original, CaseFile published, PublicationProfile profile) {
        Set<RecordId> leading = new HashSet<>();
        for (CaseRecord record : published.records()) {
            if (isOfNameless(record, original, published)) {
                leading.add(record.id());
                nameless++;
            }
        }
        Set<RecordId> sources = new HashSet<>();
        for (CaseRecord record : published.records()) {
            Set<RecordId> references = references(record.shaped());
            if (leading.contains(record.id()) || references.stream().anyMatch(leading::contains)) {
                sources.add(record.id());
                sources.addAll(references);
            }
        }
        sources.removeIf(id -> !(id instanceof StatementId));
        published.records().forEach(record -> check(record.shaped(), record.id(), sources, profile));
    }

    private static boolean isOfNameless(CaseRecord record, CaseFile original, CaseFile published) {
        List<RecordId> subjects = List.of(record.id());
        if (record instanceof Detention detention) {
            subjects = List.of(detention.detainee());
        } else if (record instanceof Incident incident) {
            subjects = List.copyOf(incident.subjects());
        }
        return !record.isRetracted()
                && subjects.stream()
                        .anyMatch(id -> published
                                .find(id)
                                .filter(found -> found instanceof Person person
                                        && person.names().isEmpty()
                                        && !person.isRetracted()
                                        && original.find(person.id())
                                                .filter(before ->
                                                        !before.names().isEmpty())
                                                .isPresent())
                                .isPresent());
    }

    private static <T extends CaseRecord> Set<RecordId> references(Shaped<T> record) {
        Set<RecordId> found = new HashSet<>();
        Walk.over(Pointer.ROOT, record.shape(), record.object(), new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (value instanceof RecordId id) {
                    found.add(id);
                } else if (value instanceof PartRef part) {
                    found.add(part.record());
                }
            }
        });
        return found;
    }

    private <T extends CaseRecord> void check(
            Shaped<T> record, RecordId id, Set<RecordId> sources, PublicationProfile profile) {
        Walk.over(Pointer.ROOT, record.shape(), record.object(), new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                if (object instanceof Evidence evidence) {
                    check(evidence.locator(), List.of(evidence.statement()), evidence.markings());
                } else if (object instanceof Relay relay) {
                    check(relay.locator(), List.of(relay.statement(), id), relay.markings());
                }
            }

            private void check(Optional<Locator> place, List<RecordId> of, List<AttributeMarking> markings) {
                places += place.isPresent() ? 1 : 0;
                boolean mayLead = of.stream().anyMatch(sources::contains);
                boolean isRow = place.flatMap(Locator::kind)
                        .filter(LocatorKind.CELL::equals)
                        .isPresent();
                boolean isOpen =
                        markings.stream().anyMatch(entry -> entry.attribute().equals(Evidence.LOCATOR.name()));
                assertThat(place.isPresent() && mayLead).isFalse();
                assertThat(isRow && !isOpen && !profile.equals(PublicationProfile.INTERNAL))
                        .isFalse();
            }
        });
    }
}

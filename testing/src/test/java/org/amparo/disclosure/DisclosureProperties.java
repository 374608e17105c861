package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.testing.RandomCases;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Properties of every publication of every case file. */
@Tag("once")
class DisclosureProperties {

    /** The profiles of which each shows all that the one before shows. */
    private static final List<PublicationProfile> BY_CONTENT =
            List.of(PublicationProfile.PUBLIC, PublicationProfile.PARTNERS, PublicationProfile.INTERNAL);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final int RECORDS = 20;

    /** Colleagues may not name a person without names, so they are told so where gaps are withheld, too. */
    private static final Missing TOLD_IN_ANY_CASE = Missing.of(Person.NAMES.name(), MissingReason.REDACTED_BY_PROFILE);

    /** A random file with a header whose default marking is public. */
    private static CaseFile file(long seed) {
        CaseFile random = RandomCases.seeded(seed).caseFile(RECORDS);
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .titles(LocalizedText.english("A case"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        return CaseFile.of(header, random.records());
    }

    private static CaseFile project(CaseFile file, PublicationProfile profile) {
        return Disclosure.project(file, profile, CLOCK).caseFile();
    }

    @Property(tries = 8)
    void to_publish_a_publication_changes_nothing(@ForAll long seed) {
        for (PublicationProfile profile : PublicationProfile.all()) {
            CaseFile once = project(file(seed), profile);
            assertThat(project(once, profile)).isEqualTo(once);
            assertThat(Disclosure.project(once, profile, CLOCK).receipt().withheld())
                    .isEmpty();
        }
    }

    /** Somebody whose limits of consent others may not be told is kept from them and not from the public. */
    @Property(tries = 7)
    void a_narrower_profile_may_be_made_of_a_wider_publication(@ForAll long seed) {
        CaseFile file = file(seed);
        for (Set<RecordId> kept = keptForLimits(file); !kept.isEmpty(); kept = keptForLimits(file)) {
            file = withoutConsents(file, kept);
        }
        Set<RecordId> known = new HashSet<>();
        for (PublicationProfile profile : BY_CONTENT) {
            CaseFile published = project(file, profile);
            Set<RecordId> ids = new HashSet<>();
            published.records().forEach(record -> ids.add(record.id()));
            assertThat(ids).containsAll(known);
            known.addAll(ids);
            assertThat(published.records()).hasSameSizeAs(ids);
        }
    }

    /** Those who are kept from others because these may not be told the limits of consent, and shown to the public. */
    private static Set<RecordId> keptForLimits(CaseFile file) {
        CaseFile open = project(file, PublicationProfile.PUBLIC);
        Set<RecordId> kept = new HashSet<>();
        for (PublicationProfile profile : BY_CONTENT) {
            Disclosure.project(file, profile, CLOCK).receipt().withheld().stream()
                    .filter(entry -> entry.reason() == WithheldReason.REQUIRED_LOST
                            && entry.at().equals(Pointer.ROOT))
                    .flatMap(entry -> entry.record().stream())
                    .filter(id -> open.find(id).isPresent()
                            && file.find(id)
                                    .filter(record -> record instanceof Person person && hasLimits(person))
                                    .isPresent())
                    .forEach(kept::add);
        }
        return kept;
    }

    private static boolean hasLimits(Person person) {
        return person.consent()
                .filter(consent -> !consent.scopes().isEmpty()
                        || !consent.recipients().isEmpty()
                        || consent.expires().isPresent()
                        || consent.withdrawn().isPresent())
                .isPresent();
    }

    private static CaseFile withoutConsents(CaseFile file, Set<RecordId> persons) {
        List<CaseRecord> records = file.records().stream()
                .<CaseRecord>map(record -> record instanceof Person person && persons.contains(person.id())
                        ? person.toBuilder().consent(Optional.empty()).build()
                        : record)
                .toList();
        return CaseFile.of(file.header(), records);
    }

    @Property(tries = 8)
    void nothing_in_a_publication_is_marked_above_its_profile(@ForAll long seed) {
        for (PublicationProfile profile : PublicationProfile.all()) {
            for (Object value : Contents.of(project(file(seed), profile)).values) {
                if (value instanceof Marking marking) {
                    assertThat(marking.isAbove(profile.ceiling())).isFalse();
                }
            }
        }
    }

    @Property(tries = 8)
    void no_reference_of_a_publication_leads_out_of_it(@ForAll long seed) {
        for (PublicationProfile profile : PublicationProfile.all()) {
            assertThat(project(file(seed), profile).dangling()).isEmpty();
        }
    }

    @Property(tries = 8)
    void the_public_sees_no_unknown_member_and_no_record_of_a_later_version(@ForAll long seed) {
        CaseFile published = project(file(seed), PublicationProfile.PUBLIC);
        assertThat(Contents.of(published).unknownMembers).isZero();
        assertThat(published.records())
                .allMatch(record -> CaseRecord.shapes().containsKey(record.id().type()));
    }

    @Property(tries = 8)
    void nobody_who_is_withheld_is_named(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseFile published = project(file, PublicationProfile.PUBLIC);
        List<String> texts = Contents.of(published).texts();
        for (Person person : file.records(Person.class)) {
            if (published.records().stream().noneMatch(record -> record.id().equals(person.id()))) {
                for (Name name : person.names()) {
                    assertThat(texts).noneMatch(text -> text.contains(name.full()));
                }
            }
        }
    }

    @Property(tries = 8)
    void nothing_is_shown_that_the_file_itself_says_is_withheld(@ForAll long seed) {
        CaseFile file = file(seed);
        for (PublicationProfile profile : PublicationProfile.all()) {
            CaseFile published = project(file, profile);
            for (Person person : file.records(Person.class)) {
                Optional<Person> left = published.find(person.id());
                if (person.kind().filter(PersonKind.WITHHELD::equals).isPresent()) {
                    assertThat(left).isEmpty();
                }
                Set<String> keptBack = new HashSet<>();
                person.missing().stream()
                        .filter(gap -> gap.reason().toString().startsWith("withheld-"))
                        .forEach(gap -> keptBack.add(gap.attribute()));
                left.ifPresent(shown -> Person.SHAPE.attributes().values().stream()
                        .filter(attribute -> keptBack.contains(attribute.name())
                                && !attribute.name().startsWith("marking"))
                        .forEach(
                                attribute -> assertThat(attribute.values(shown)).allMatch(TOLD_IN_ANY_CASE::equals)));
            }
        }
    }

    @Test
    void colleagues_are_told_of_names_that_were_taken_out_where_the_file_says_that_gaps_are_withheld() {
        nothing_is_shown_that_the_file_itself_says_is_withheld(40);
    }

    @Property(tries = 7)
    void a_receipt_points_into_the_original(@ForAll long seed) {
        CaseFile file = file(seed);
        for (Withheld withheld : Disclosure.project(file, PublicationProfile.PUBLIC, CLOCK)
                .receipt()
                .withheld()) {
            Set<Pointer> places = withheld.record()
                    .flatMap(file::find)
                    .map(record -> Contents.of(record).places)
                    .orElseGet(() -> Contents.of(file.header()).places);
            assertThat(places).contains(withheld.at());
        }
    }

    @Property(tries = 7)
    void every_thing_that_was_left_out_has_one_cause(@ForAll long seed) {
        Receipt receipt =
                Disclosure.project(file(seed), PublicationProfile.PUBLIC, CLOCK).receipt();
        List<Withheld> ofCauses = new ArrayList<>();
        receipt.causes().forEach(cause -> ofCauses.addAll(cause.withheld()));
        assertThat(ofCauses).containsExactlyInAnyOrderElementsOf(receipt.withheld());
    }

    @Property(tries = 7)
    void what_is_to_be_read_is_in_the_publication(@ForAll long seed) {
        for (PublicationProfile profile : PublicationProfile.all()) {
            Publication publication = Disclosure.project(file(seed), profile, CLOCK);
            List<Reading> toRead = publication.receipt().toRead();
            assertThat(toRead).extracting(Reading::key).doesNotHaveDuplicates();
            for (Reading reading : toRead) {
                boolean isOfName = publication.receipt().notSearched().stream()
                        .map(Withheld::record)
                        .anyMatch(reading.record()::equals);
                assertThat(isOfName
                                || reading.record()
                                        .map(publication.caseFile()::find)
                                        .map(Optional::isPresent)
                                        .orElse(true))
                        .isTrue();
            }
        }
    }

    @Property(tries = 7)
    void a_publication_of_anything_is_made_or_refused_for_its_header(@ForAll long seed) {
        CaseFile random = RandomCases.seeded(seed).caseFile(RECORDS);
        for (PublicationProfile profile : PublicationProfile.all()) {
            try {
                assertThat(project(random, profile).id()).isEqualTo(random.id());
            } catch (InvalidValueException e) {
                assertThat(e.code()).isEqualTo("case-file-withheld");
            }
        }
    }

    /** Collects the contents of a case file, or of an object in it. */
    private static final class Contents implements Walk.Visitor {

        private final List<Object> values = new ArrayList<>();
        private final Set<Pointer> places = new HashSet<>();
        private int unknownMembers;

        static Contents of(CaseFile file) {
            Contents contents = of(file.header());
            file.records().forEach(record -> contents.add(record.shape(), record));
            return contents;
        }

        static Contents of(CaseHeader header) {
            Contents contents = new Contents();
            contents.add(CaseHeader.SHAPE, header);
            return contents;
        }

        static Contents of(CaseRecord record) {
            Contents contents = new Contents();
            contents.add(record.shape(), record);
            return contents;
        }

        @SuppressWarnings("unchecked") // A record's own table is the table of its type.
        private <T> void add(Shape<T, ?> shape, Object record) {
            Walk.over(Pointer.ROOT, shape, (T) record, this);
        }

        List<String> texts() {
            List<String> texts = new ArrayList<>();
            for (Object value : values) {
                if (value instanceof LocalizedText text) {
                    texts.addAll(text.asMap().values());
                } else if (value instanceof String || value instanceof URI) {
                    texts.add(value.toString());
                }
            }
            return texts;
        }

        @Override
        public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
            places.add(at);
            for (Attribute<T, ?, ?> attribute : shape.attributes().values()) {
                if (!attribute.values(object).isEmpty()) {
                    places.add(at.member(attribute.name()));
                }
            }
            unknownMembers += shape.unknownMembersOf(object).members().size();
        }

        @Override
        public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
            places.add(at);
            values.add(value);
        }
    }
}

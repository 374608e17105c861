package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Marked;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.people.Consent;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Files with unknown members at random places of any records and of the header. Nothing in which a word of refusal stands
 * is in a publication; nor, of people, is anything with another member, unless that one is accepted. {@code
 * -Damparo.unread=100000} tries more members, and there are some in each file, since a projection takes most of the time.
 */
@Tag("once")
class UnreadMemberProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final int WANTED = Integer.getInteger("amparo.unread", 1_000);
    private static final int MEMBERS = 4;

    private static final List<String> REFUSALS = List.of(
            "consentStatus",
            "optOut",
            "refused",
            "withdrawn_",
            "doNotPublish",
            "noPublicar",
            "nePasPublier",
            "Отказ",
            "imtina",
            "Widerruf",
            "markng");

    /**
     * A place for a member in a file, and the member.
     *
     * @param hides whether it hides what it stands in, if nobody has accepted it
     */
    private record Member(int place, String name, DataValue value, boolean hides) {

        boolean isRefusal() {
            return speaksOfRefusal(name);
        }
    }

    private static boolean speaksOfRefusal(String name) {
        return REFUSALS.stream().anyMatch(name::contains);
    }

    @Test
    void a_member_that_nobody_has_read_hides_what_it_stands_in_until_that_one_is_accepted() {
        long seed = Pairs.FIRST_SEED;
        for (int tried = 0; tried < WANTED; tried += MEMBERS) {
            tryFile(seed++);
        }
    }

    private static void tryFile(long seed) {
        Random dice = new Random(seed);
        List<CaseRecord> random = (seed % 11 == 0
                        ? RandomCases.seeded(seed).plausibleCaseFile(10)
                        : RandomCases.seeded(seed).caseFile(2))
                .records();
        List<CaseRecord> records = Edit.prefixed(random);
        Places places = Places.of(records);
        PublicationProfile profile = PublicationProfile.all()
                .get(dice.nextInt(PublicationProfile.all().size()));
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            members.add(member(dice, places, "-" + i));
        }
        String as = seed + " " + profile + " " + members;
        tryHeader(member(dice, places, "-h"), records, profile, as);

        Edit unread = new Edit(places, members, Set.of());
        CaseFile file = file(unread.records(records));
        CaseFile shown = published(file, profile, Set.of());
        assertThat(Edit.names(shown)).as(as).noneMatch(hiding(members)::contains);
        if (seed % 2 == 0) {
            if (unread.areMarkable) {
                CaseFile secret = file(new Edit(places, members, Set.of(Edit.With.SECRET)).records(records));
                assertThat(Edit.prefixed(shown.records()))
                        .as("as if it were secret " + as)
                        .isEqualTo(published(secret, profile, Set.of()).records());
            }
            return;
        }
        Member first = members.get(0);
        CaseFile withFirst = published(file, profile, Set.of(unread.accepted.get(first)));
        assertThat(Edit.names(withFirst)).as(as).noneMatch(hiding(members.subList(1, MEMBERS))::contains);
        if (first.isRefusal() || !first.hides()) {
            assertThat(withFirst).as("a refusal is never accepted " + as).isEqualTo(shown);
        } else {
            List<CaseRecord> read = new Edit(places, List.of(first), Set.of(Edit.With.PRIVATE)).records(records);
            CaseFile readFirst = file(new Edit(places, members.subList(1, MEMBERS), Set.of()).records(read));
            assertThat(Edit.prefixed(withFirst.records()))
                    .as("an accepted member is judged like a private one " + as)
                    .isEqualTo(Edit.prefixed(
                            published(readFirst, profile, Set.of()).records()));
        }
    }

    /** In the header a word of refusal hides the whole file, and another member hides nothing. */
    private static void tryHeader(Member member, List<CaseRecord> records, PublicationProfile profile, String as) {
        CaseHeader header = header().toBuilder()
                .unknownMembers(DataObject.EMPTY.with(member.name(), member.value()))
                .build();
        // Without records it is quick, and they say nothing of the header.
        CaseFile file = CaseFile.of(header, member.isRefusal() ? records : List.of());
        if (member.isRefusal()) {
            assertThatThrownBy(() -> published(file, profile, Set.of()))
                    .as(as)
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.code()).isEqualTo("case-file-withheld"));
        } else {
            assertThat(published(file, profile, Set.of()).header().id()).as(as).isEqualTo(header.id());
        }
    }

    private static List<String> hiding(List<Member> members) {
        return members.stream().filter(Member::hides).map(Member::name).toList();
    }

    private static Member member(Random dice, Places places, String suffix) {
        String name = (dice.nextInt(3) == 0 ? REFUSALS.get(dice.nextInt(REFUSALS.size())) : word(dice)) + suffix;
        DataValue value = switch (dice.nextInt(4)) {
            case 0 -> new DataBoolean(dice.nextBoolean());
            case 1 -> DataArray.of(new DataString(word(dice)));
            case 2 -> DataObject.EMPTY.with(word(dice), new DataString(word(dice)));
            default -> new DataString(word(dice));
        };
        int place = dice.nextInt(places.count());
        return new Member(place, name, value, speaksOfRefusal(name) || places.isOfPeople(place));
    }

    /** Letters that make no word of any language, with what people put between letters. */
    private static String word(Random dice) {
        StringBuilder word = new StringBuilder("zq");
        for (int i = dice.nextInt(8); i >= 0; i--) {
            word.append("xqzwkj _-éЖə".charAt(dice.nextInt(12)));
        }
        return word.toString();
    }

    private static CaseHeader header() {
        return CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .build();
    }

    private static CaseFile file(List<CaseRecord> records) {
        return CaseFile.of(header(), records);
    }

    private static CaseFile published(CaseFile file, PublicationProfile profile, Set<AcceptedMember> accepted) {
        return Disclosure.project(file, profile, CLOCK, accepted).caseFile();
    }

    /**
     * The objects of a file, counted through.
     *
     * @param ends for each record, the number of the objects up to its last
     */
    private record Places(List<CaseRecord> records, List<Integer> ends) {

        static Places of(List<CaseRecord> records) {
            List<Integer> ends = new ArrayList<>();
            int[] seen = {0};
            Walk.Visitor counting = new Walk.Visitor() {
                @Override
                public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                    seen[0]++;
                }
            };
            for (CaseRecord record : records) {
                record.shaped().walk(Pointer.ROOT, counting);
                ends.add(seen[0]);
            }
            return new Places(records, ends);
        }

        int count() {
            return ends.get(ends.size() - 1);
        }

        int start(int record) {
            return record == 0 ? 0 : ends.get(record - 1);
        }

        boolean isOfPeople(int place) {
            int record = 0;
            while (ends.get(record) <= place) {
                record++;
            }
            CaseRecord of = records.get(record);
            return of instanceof Person || of instanceof Detention || of instanceof Incident;
        }
    }

    /** Adds the members to the objects of their places. */
    private static final class Edit {

        /** What is added in place of a member. */
        enum With {
            /** A member of a private name. */
            PRIVATE,
            /** The marking SECRET, for one that hides what it stands in; and a private name for any other. */
            SECRET
        }

        private static final String PREFIX = "x:";

        private final Places places;
        private final List<Member> members;
        private final Set<With> with;
        private final Map<Member, AcceptedMember> accepted = new LinkedHashMap<>();
        private int seen;
        private boolean areMarkable = true;

        Edit(Places places, List<Member> members, Set<With> with) {
            this.places = places;
            this.members = members;
            this.with = with;
        }

        /** The names of all unknown members of a file. */
        static List<String> names(CaseFile file) {
            List<String> names = new ArrayList<>();
            Walk.Visitor visitor = new Walk.Visitor() {
                @Override
                public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                    names.addAll(shape.unknownMembersOf(object).members().keySet());
                }
            };
            file.records().forEach(record -> record.shaped().walk(Pointer.ROOT, visitor));
            return names;
        }

        /** The records with a colon in the name of each unknown member. */
        static List<CaseRecord> prefixed(List<CaseRecord> records) {
            List<CaseRecord> prefixed = new ArrayList<>();
            for (CaseRecord record : records) {
                Edit edit = new Edit(new Places(records, List.of()), List.of(), Set.of(With.PRIVATE));
                prefixed.add(edit.record(record.shape(), record));
            }
            return prefixed;
        }

        /** The records, of which those with a member are made anew. */
        List<CaseRecord> records(List<CaseRecord> records) {
            List<CaseRecord> edited = new ArrayList<>();
            for (int i = 0; i < records.size(); i++) {
                int start = places.start(i);
                int end = places.ends().get(i);
                boolean hasOne = members.stream().anyMatch(member -> member.place() >= start && member.place() < end);
                seen = start;
                CaseRecord record = records.get(i);
                edited.add(hasOne ? record(record.shape(), record) : record);
            }
            return edited;
        }

        @SuppressWarnings("unchecked") // A record's own table is the table of its type.
        private <T extends CaseRecord> CaseRecord record(Shape<T, ?> shape, CaseRecord record) {
            return object(record.id(), Pointer.ROOT, shape, (T) record);
        }

        private <T, B> T object(RecordId id, Pointer at, Shape<T, B> shape, T object) {
            int place = seen++;
            B builder = shape.newBuilder();
            shape.attributes().values().forEach(line -> values(id, at, line, object, builder));
            Map<String, DataValue> unknown = new LinkedHashMap<>();
            shape.unknownMembersOf(object).members().forEach((name, value) -> unknown.put(name(name), value));
            for (Member member : members) {
                if (member.place() == place) {
                    accepted.put(member, new AcceptedMember(id, at.member(member.name())));
                    add(member, object, builder, unknown);
                }
            }
            shape.setUnknownMembers(builder, new DataObject(unknown));
            return shape.build(builder);
        }

        private void add(Member member, Object object, Object builder, Map<String, DataValue> unknown) {
            areMarkable &= !member.hides()
                    || (object instanceof Marked && !(object instanceof Consent) && !(object instanceof Missing));
            if (with.contains(With.SECRET) && member.hides()) {
                ((Marked.Builder<?>) builder).marking(Marking.SECRET);
            } else {
                unknown.put((with.isEmpty() ? "" : PREFIX) + member.name(), member.value());
            }
        }

        private String name(String name) {
            return with.contains(With.PRIVATE) && name.indexOf(':') < 0 ? PREFIX + name : name;
        }

        private <T, B, V> void values(RecordId id, Pointer at, Attribute<T, B, V> line, T object, B builder) {
            List<V> values = line.values(object);
            List<V> edited = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                edited.add(value(id, line.at(at, i), line, values.get(i)));
            }
            if (!edited.isEmpty()) {
                line.set(builder, edited);
            }
        }

        private <V> V value(RecordId id, Pointer at, Attribute<?, ?, V> line, V value) {
            return line.type()
                    .table()
                    .map(table -> object(id, at, table, value))
                    .orElse(value);
        }
    }
}

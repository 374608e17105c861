package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Files with two unknown members at random places of persons, detentions and incidents: none of them, nor what it stands
 * in, is in a publication unless it is accepted, each by itself. {@code -Damparo.files=100000} tries more files.
 */
@Tag("once")
class UnreadMemberProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final int FILES = Integer.getInteger("amparo.files", 1_000);

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

    /** A place for a member in a file, and the member. */
    private record Member(int place, String name, DataValue value) {

        boolean isRefusal() {
            return REFUSALS.stream().anyMatch(name::contains);
        }
    }

    @Test
    void a_member_that_nobody_has_read_hides_what_it_stands_in_until_that_one_is_accepted() {
        for (long seed = Pairs.FIRST_SEED; seed < Pairs.FIRST_SEED + (long) FILES; seed++) {
            tryFile(seed);
        }
    }

    private static void tryFile(long seed) {
        Random dice = new Random(seed);
        List<CaseRecord> random = (seed % 5 == 0
                        ? RandomCases.seeded(seed).plausibleCaseFile(10)
                        : RandomCases.seeded(seed).caseFile(4))
                .records();
        List<CaseRecord> records = new Edit(List.of(), Edit.With.PREFIX).records(random);
        Edit counting = new Edit(List.of(), Edit.With.NOTHING);
        counting.records(records);
        if (counting.seen == 0) {
            return;
        }
        Member one = member(dice, counting.seen, "1");
        Member other = member(dice, counting.seen, "2");
        PublicationProfile profile = PublicationProfile.all().get(dice.nextInt(3));
        String as = seed + " " + profile + " " + one + " " + other;

        Edit unread = new Edit(List.of(one, other), Edit.With.MEMBER);
        CaseFile file = file(unread.records(records));
        CaseFile shown = published(file, profile, Set.of());
        assertThat(Edit.names(shown)).as(as).doesNotContain(one.name(), other.name());
        if (unread.areMarkable) {
            assertThat(shown)
                    .as("as if it were secret " + as)
                    .isEqualTo(published(
                            file(new Edit(List.of(one, other), Edit.With.SECRET).records(records)), profile, Set.of()));
        }

        Set<AcceptedMember> first = Set.of(unread.accepted.get(one));
        CaseFile withFirst = published(file, profile, first);
        assertThat(Edit.names(withFirst)).as(as).doesNotContain(other.name());
        if (one.isRefusal()) {
            assertThat(withFirst).as("a refusal is never accepted " + as).isEqualTo(shown);
        } else {
            CaseFile readFirst = file(new Edit(List.of(other), Edit.With.MEMBER)
                    .records(new Edit(List.of(one), Edit.With.PRIVATE_MEMBER).records(records)));
            assertThat(new Edit(List.of(), Edit.With.PREFIX).records(withFirst.records()))
                    .as("an accepted member is judged like a private one " + as)
                    .isEqualTo(published(readFirst, profile, Set.of()).records());
        }
    }

    private static Member member(Random dice, int places, String suffix) {
        String name = dice.nextInt(3) == 0 ? REFUSALS.get(dice.nextInt(REFUSALS.size())) : word(dice);
        DataValue value = switch (dice.nextInt(4)) {
            case 0 -> new DataBoolean(dice.nextBoolean());
            case 1 -> DataArray.of(new DataString(word(dice)));
            case 2 -> DataObject.EMPTY.with(word(dice), new DataString(word(dice)));
            default -> new DataString(word(dice));
        };
        return new Member(dice.nextInt(places), name + "-" + suffix, value);
    }

    /** Letters that make no word of any language, with what people put between letters. */
    private static String word(Random dice) {
        StringBuilder word = new StringBuilder("zq");
        for (int i = dice.nextInt(8); i >= 0; i--) {
            word.append("xqzwkj _-éЖə".charAt(dice.nextInt(12)));
        }
        return word.toString();
    }

    private static CaseFile file(List<CaseRecord> records) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        return CaseFile.of(header, records);
    }

    private static CaseFile published(CaseFile file, PublicationProfile profile, Set<AcceptedMember> accepted) {
        return Disclosure.project(file, profile, CLOCK, accepted).caseFile();
    }

    /** Adds something to the objects of people's records that are counted. */
    private static final class Edit {

        /** What is added, in the places of the members, or done to all members without a colon. */
        enum With {
            MEMBER,
            PRIVATE_MEMBER,
            SECRET,
            PREFIX,
            NOTHING
        }

        private static final String PRIVATE = "x:";

        private final List<Member> members;
        private final With with;
        private final Map<Member, AcceptedMember> accepted = new LinkedHashMap<>();
        private int seen;
        private boolean areMarkable = true;
        private Optional<RecordId> id = Optional.empty();

        Edit(List<Member> members, With with) {
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

        List<CaseRecord> records(List<CaseRecord> records) {
            List<CaseRecord> edited = new ArrayList<>();
            records.forEach(record -> edited.add(record(record.shape(), record)));
            return edited;
        }

        @SuppressWarnings("unchecked") // A record's own table is the table of its type.
        private <T extends CaseRecord> CaseRecord record(Shape<T, ?> shape, CaseRecord record) {
            id = record instanceof Person || record instanceof Detention || record instanceof Incident
                    ? Optional.of(record.id())
                    : Optional.empty();
            return object(Pointer.ROOT, shape, (T) record);
        }

        private <T, B> T object(Pointer at, Shape<T, B> shape, T object) {
            int place = id.isPresent() ? seen++ : -1;
            B builder = shape.newBuilder();
            shape.attributes().values().forEach(line -> values(at, line, object, builder));
            Map<String, DataValue> unknown = new LinkedHashMap<>();
            shape.unknownMembersOf(object)
                    .members()
                    .forEach((name, value) ->
                            unknown.put(with == With.PREFIX && name.indexOf(':') < 0 ? PRIVATE + name : name, value));
            for (Member member : members) {
                if (member.place() == place) {
                    areMarkable &=
                            object instanceof Marked && !(object instanceof Consent) && !(object instanceof Missing);
                    accepted.put(member, new AcceptedMember(id.orElseThrow(), at.member(member.name())));
                    if (with == With.SECRET) {
                        ((Marked.Builder<?>) builder).marking(Marking.SECRET);
                    } else {
                        unknown.put((with == With.PRIVATE_MEMBER ? PRIVATE : "") + member.name(), member.value());
                    }
                }
            }
            shape.setUnknownMembers(builder, new DataObject(unknown));
            return shape.build(builder);
        }

        private <T, B, V> void values(Pointer at, Attribute<T, B, V> line, T object, B builder) {
            List<V> values = line.values(object);
            List<V> edited = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                edited.add(value(line.at(at, i), line, values.get(i)));
            }
            if (!edited.isEmpty()) {
                line.set(builder, edited);
            }
        }

        private <V> V value(Pointer at, Attribute<?, ?, V> line, V value) {
            return line.type().table().map(table -> object(at, table, value)).orElse(value);
        }
    }
}

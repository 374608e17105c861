package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.Marked;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.people.Consent;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file with a misspelt marking gives the same publication as if the object were marked as secret. */
@Tag("once")
class MisspeltMarkingProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void of_any_case_and_of_a_plausible_one() {
        Pairs.tryAll(seed -> tryFile(
                seed % 2 == 0
                        ? RandomCases.seeded(seed).plausibleCaseFile(10)
                        : RandomCases.seeded(seed).caseFile(4),
                seed));
    }

    private static int tryFile(CaseFile random, long seed) {
        Random dice = new Random(seed);
        String name = misspelt(dice);
        Marker counter = new Marker(-1, name);
        counter.file(random.records());
        int pairs = 0;
        for (int tries = 0; tries < 5; tries++) {
            int chosen = dice.nextInt(counter.seen);
            Marker marker = new Marker(chosen, name);
            CaseFile misspelt = marker.file(random.records());
            CaseFile secret = new Marker(chosen, "marking").file(random.records());
            for (PublicationProfile profile : PublicationProfile.all()) {
                CaseFile shown = Disclosure.project(misspelt, profile, CLOCK).caseFile();
                CaseFile expected = Disclosure.project(secret, profile, CLOCK).caseFile();
                String as = profile + " " + chosen + " of seed " + seed + " as " + name;
                if (marker.isGap) {
                    // Words in a gap that nobody can read may be a refusal, so that the record goes, and no more is
                    // shown.
                    assertThat(expected.records()).as(as).containsAll(shown.records());
                } else {
                    assertThat(shown).as(as).isEqualTo(expected);
                }
                pairs++;
            }
        }
        return pairs;
    }

    /** The word with one typing error. */
    private static String misspelt(Random dice) {
        while (true) {
            StringBuilder name = new StringBuilder("marking");
            int at = dice.nextInt(name.length());
            char letter = "abcdefghijklmnopqrstuvwxyz_- MARKING1é".charAt(dice.nextInt(38));
            switch (dice.nextInt(4)) {
                case 0 -> name.deleteCharAt(at);
                case 1 -> name.insert(dice.nextInt(name.length() + 1), letter);
                case 2 -> name.setCharAt(at, letter);
                default -> name.insert(Math.max(at - 1, 0), name.charAt(at)).deleteCharAt(at + 1);
            }
            if (!List.of("marking", "markings").contains(name.toString())) {
                return name.toString();
            }
        }
    }

    /**
     * Marks one object as secret, under this name. Counts all objects that can be marked except consents, which
     * withhold more than themselves.
     */
    private static final class Marker {

        private final int chosen;
        private final String name;
        private int seen;
        private boolean isGap;

        Marker(int chosen, String name) {
            this.chosen = chosen;
            this.name = name;
        }

        CaseFile file(List<CaseRecord> records) {
            CaseHeader header = CaseHeader.builder()
                    .id(CaseFileId.of("c1"))
                    .defaultMarking(Marking.PUBLIC)
                    .build();
            return CaseFile.of(
                    header,
                    records.stream()
                            .map(record -> record(record.shape(), record))
                            .toList());
        }

        @SuppressWarnings("unchecked") // A record's own table is the table of its type.
        private <T extends CaseRecord> CaseRecord record(Shape<T, ?> shape, CaseRecord record) {
            return object(shape, (T) record);
        }

        private <T, B> T object(Shape<T, B> shape, T object) {
            boolean isChosen = object instanceof Marked && !(object instanceof Consent) && seen++ == chosen;
            isGap |= isChosen && object instanceof Missing;
            B builder = shape.newBuilder();
            shape.attributes().values().forEach(attribute -> values(attribute, object, builder));
            shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
            if (isChosen) {
                mark((Marked.Builder<?>) builder, shape.unknownMembersOf(object));
            }
            return shape.build(builder);
        }

        private void mark(Marked.Builder<?> builder, DataObject members) {
            if (name.equals("marking")) {
                builder.marking(Marking.SECRET);
            } else {
                builder.unknownMembers(members.with(name, new DataString("secret")));
            }
        }

        private <T, B, V> void values(Attribute<T, B, V> attribute, T object, B builder) {
            List<V> values = attribute.values(object).stream()
                    .map(value -> value(attribute.type(), value))
                    .toList();
            if (!values.isEmpty()) {
                attribute.set(builder, values);
            }
        }

        private <V> V value(Type<V> type, V value) {
            return type.table().map(table -> object(table, value)).orElse(value);
        }
    }
}

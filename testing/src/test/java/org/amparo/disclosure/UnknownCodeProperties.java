package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.id.CaseFileId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A code that this version does not know hides as much as the strictest that it knows, wherever codes decide who may
 * see something: a marking, a person's kind, the state of consent, the reason for a gap.
 */
@Tag("once")
class UnknownCodeProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

    private static final Marking OTHER_MARKING = Marking.VOCABULARY.of("a-later-code");
    private static final PersonKind OTHER_KIND = PersonKind.VOCABULARY.of("a-later-code");
    private static final ConsentStatus OTHER_STATUS = ConsentStatus.VOCABULARY.of("a-later-code");
    private static final MissingReason OTHER_REASON = MissingReason.VOCABULARY.of("a-later-code");

    @Test
    void an_unknown_code_hides_as_much_as_the_strictest() {
        Pairs.tryAll(UnknownCodeProperties::tryFile);
    }

    private static int tryFile(long seed) {
        List<CaseRecord> records = RandomCases.seeded(seed).caseFile(4).records();
        Random dice = new Random(seed);
        Edit counting = new Edit(-1, value -> value);
        counting.file(records);
        if (counting.seen == 0) {
            return 0;
        }
        int chosen = dice.nextInt(counting.seen);
        CaseFile unknown = new Edit(chosen, UnknownCodeProperties::unknown).file(records);
        CaseFile strict = new Edit(chosen, UnknownCodeProperties::strictest).file(records);
        for (PublicationProfile profile : PublicationProfile.all()) {
            CaseFile shown = Disclosure.project(unknown, profile, CLOCK).caseFile();
            // Where the code itself may be seen, it is the one of its file.
            assertThat(new Edit(Edit.ALL, UnknownCodeProperties::readAsStrictest).records(shown.records()))
                    .as(profile + " " + seed)
                    .isEqualTo(Disclosure.project(strict, profile, CLOCK)
                            .caseFile()
                            .records());
        }
        return PublicationProfile.all().size();
    }

    private static boolean decides(Object value) {
        return value instanceof Marking
                || value instanceof PersonKind
                || value instanceof ConsentStatus
                || value instanceof MissingReason;
    }

    private static Object unknown(Object code) {
        if (code instanceof Marking) {
            return OTHER_MARKING;
        }
        if (code instanceof PersonKind) {
            return OTHER_KIND;
        }
        return code instanceof ConsentStatus ? OTHER_STATUS : OTHER_REASON;
    }

    private static Object strictest(Object code) {
        if (code instanceof Marking) {
            return Marking.SECRET;
        }
        if (code instanceof PersonKind) {
            return PersonKind.WITHHELD;
        }
        return code instanceof ConsentStatus ? ConsentStatus.REFUSED : MissingReason.WITHHELD_SAFETY;
    }

    private static Object readAsStrictest(Object code) {
        return code.equals(unknown(code)) ? strictest(code) : code;
    }

    /** Puts another code in place of one, or of all, of those that decide, and counts them. */
    private static final class Edit {

        static final int ALL = -2;

        private final int chosen;
        private final UnaryOperator<Object> other;
        private int seen;

        Edit(int chosen, UnaryOperator<Object> other) {
            this.chosen = chosen;
            this.other = other;
        }

        CaseFile file(List<CaseRecord> records) {
            CaseHeader header = CaseHeader.builder()
                    .id(CaseFileId.of("c1"))
                    .defaultMarking(Marking.PUBLIC)
                    .build();
            return CaseFile.of(header, records(records));
        }

        List<CaseRecord> records(List<CaseRecord> records) {
            return records.stream()
                    .<CaseRecord>map(record -> record(record.shape(), record))
                    .toList();
        }

        @SuppressWarnings("unchecked") // A record's own table is the table of its type.
        private <T extends CaseRecord> CaseRecord record(Shape<T, ?> shape, CaseRecord record) {
            return object(shape, (T) record);
        }

        private <T, B> T object(Shape<T, B> shape, T object) {
            B builder = shape.newBuilder();
            shape.attributes().values().forEach(attribute -> values(attribute, object, builder));
            shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
            return shape.build(builder);
        }

        private <T, B, V> void values(Attribute<T, B, V> attribute, T object, B builder) {
            List<V> values = attribute.values(object).stream()
                    .map(value -> value(attribute.type(), value))
                    .toList();
            if (!values.isEmpty()) {
                attribute.set(builder, values);
            }
        }

        @SuppressWarnings("unchecked") // The other code is one of the same vocabulary.
        private <V> V value(Type<V> type, V value) {
            if (decides(value)) {
                int number = seen++;
                return chosen == ALL || number == chosen ? (V) other.apply(value) : value;
            }
            return type.table().map(table -> object(table, value)).orElse(value);
        }
    }
}

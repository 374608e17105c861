package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.code.LocatorKind;
import org.amparo.code.Marking;
import org.amparo.custody.Release;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing falls out of a publication but for a reason that the receipt names, and never for what evidence loses. */
@Tag("once")
class LossProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);

    private static final int LEAST = 1_000;

    /** The reasons in docs/disclosure.md for which a record goes; a test of the core holds the page to them. */
    private static final Set<WithheldReason> OF_RECORDS = EnumSet.of(
            WithheldReason.LEVEL,
            WithheldReason.MARKING_MISREAD,
            WithheldReason.MARKING_UNCLEAR,
            WithheldReason.UNREAD_MEMBER,
            WithheldReason.DECLARED_WITHHELD,
            WithheldReason.CONSENT,
            WithheldReason.UNKNOWN_MEMBER,
            WithheldReason.WITHDRAWN,
            WithheldReason.DISPUTE_HIDDEN,
            WithheldReason.REQUIRED_LOST,
            WithheldReason.NOTHING_LEFT,
            WithheldReason.REFERENCE);

    @Test
    void a_release_that_says_nothing_keeps_its_detention_whatever_its_evidence_loses() {
        int[] kept = new int[1];
        Pairs.tryAll(LEAST, seed -> {
            CaseFile random = open(RandomCases.seeded(seed).plausibleCaseFile(10));
            Random dice = new Random(seed);
            CaseFile without = withReleases(random, List.of(), dice);
            CaseFile with = withReleases(random, standing(random), dice);
            for (PublicationProfile profile : PublicationProfile.all()) {
                Set<RecordId> expected = released(without, profile);
                assertThat(released(with, profile)).as("%s %s", seed, profile).isEqualTo(expected);
                kept[0] += expected.size();
            }
            return PublicationProfile.all().size()
                    * without.records(Detention.class).size();
        });
        assertThat(kept[0]).isGreaterThan(LEAST / 2);
    }

    private static CaseFile open(CaseFile random) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        return CaseFile.of(header, random.records());
    }

    /** The firm evidence for anything, of which nobody took anything back: with a doubtful piece, its claim goes too. */
    private static List<Evidence> standing(CaseFile file) {
        List<Evidence> all = new ArrayList<>();
        file.records()
                .forEach(record -> record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
                    @Override
                    public <T> void object(Pointer at, Shape<T, ?> shape, T part) {
                        if (part instanceof Evidence evidence && evidence.isFirm() && !isTakenBack(file, evidence)) {
                            all.add(evidence);
                        }
                    }
                }));
        return all;
    }

    private static boolean isTakenBack(CaseFile file, Evidence evidence) {
        return file.find(evidence.statement())
                .filter(statement -> statement.isRetracted() || Retraction.isHidden(statement))
                .isPresent();
    }

    private static CaseFile withReleases(CaseFile file, List<Evidence> evidence, Random dice) {
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            if (record instanceof Detention detention && !detention.isRetracted()) {
                Release.Builder release = Release.builder().key("planted");
                for (int i = dice.nextInt(4); i > 0 && !evidence.isEmpty(); i--) {
                    release.addEvidence(losing(evidence.get(dice.nextInt(evidence.size())), dice));
                }
                records.add(detention.toBuilder().release(release.build()).build());
            } else {
                records.add(record);
            }
        }
        return CaseFile.of(file.header(), records);
    }

    /** A piece of evidence that something, or anything, may not be shown of. */
    private static Evidence losing(Evidence evidence, Random dice) {
        Evidence.Builder losing = evidence.toBuilder();
        List<Marking> levels = Marking.VOCABULARY.codes();
        switch (dice.nextInt(7)) {
            case 0 -> losing.marking(levels.get(dice.nextInt(levels.size())));
            case 1 -> losing.locator(Locator.of(LocatorKind.CELL, "row " + dice.nextInt(100)));
            case 2 -> losing.note("as they say");
            case 3 ->
                losing.wording("set free")
                        .addMarking(AttributeMarking.of(Evidence.WORDING, levels.get(dice.nextInt(levels.size()))));
            case 4 -> losing.unknownMembers(DataObject.EMPTY.with("example.org:row", DataNumber.of(2)));
            case 5 -> losing.statement(StatementId.of("nowhere"));
            default -> losing.about(Optional.empty());
        }
        return losing.build();
    }

    /** The detentions that are shown with the planted release. */
    private static Set<RecordId> released(CaseFile file, PublicationProfile profile) {
        return Disclosure.project(file, profile, CLOCK).caseFile().records(Detention.class).stream()
                .filter(detention -> detention.release().flatMap(Release::key).isPresent())
                .map(CaseRecord::id)
                .collect(Collectors.toSet());
    }

    @Test
    void a_record_goes_for_a_reason_of_the_list_which_the_receipt_names_with_the_record() {
        int[] gone = new int[1];
        Pairs.tryAll(LEAST, seed -> {
            CaseFile file = open(
                    seed % 3 == 0
                            ? RandomCases.seeded(seed).plausibleCaseFile(10)
                            : RandomCases.seeded(seed).caseFile(5));
            for (PublicationProfile profile : PublicationProfile.all()) {
                Publication publication = Disclosure.project(file, profile, CLOCK);
                for (CaseRecord record : file.records()) {
                    if (publication.caseFile().find(record.id()).isEmpty()) {
                        gone[0]++;
                        assertThat(reasonFor(record, publication.receipt()))
                                .as("%s %s %s", seed, profile, record.id())
                                .isIn(OF_RECORDS);
                    }
                }
                assertReasonsAreTold(publication.receipt(), seed + " " + profile);
            }
            return PublicationProfile.all().size();
        });
        assertThat(gone[0]).isGreaterThan(LEAST / 2);
    }

    /** The last thing noted of the record as a whole; unknown members of it may have been noted before. */
    private static WithheldReason reasonFor(CaseRecord record, Receipt receipt) {
        List<Withheld> whole = receipt.withheld().stream()
                .filter(entry ->
                        entry.at().equals(Pointer.ROOT) && entry.record().equals(Optional.of(record.id())))
                .toList();
        assertThat(whole).isNotEmpty();
        return whole.get(whole.size() - 1).reason();
    }

    /** The reasons for which anything of the record went for this cause: it may have gone with a record that a floor emptied. */
    private static List<WithheldReason> reasonsOf(Withheld entry, Cause cause) {
        return cause.withheld().stream()
                .filter(other -> other.record().equals(entry.record()))
                .map(Withheld::reason)
                .toList();
    }

    /** Every line of what was left out counts something that has a name, and evidence is no reason for a record to go. */
    private static void assertReasonsAreTold(Receipt receipt, String seed) {
        assertThat(receipt.lines())
                .as(seed)
                .noneMatch(line -> line.matches("  by the floors of the model:(.*,)? +\\d.*"));
        Set<RecordId> told = new HashSet<>();
        for (Cause cause : receipt.causes()) {
            for (Withheld entry : cause.withheld()) {
                boolean isWhole = entry.at().equals(Pointer.ROOT);
                entry.record().filter(record -> isWhole).ifPresent(told::add);
                boolean needs = isWhole && entry.reason() == WithheldReason.REQUIRED_LOST;
                if (needs && cause.reason() == WithheldReason.FLOOR) {
                    assertThat(reasonsOf(entry, cause)).as(seed).contains(WithheldReason.REFERENCE);
                }
            }
        }
        List<RecordId> whole = receipt.withheld().stream()
                .filter(entry -> entry.at().equals(Pointer.ROOT))
                .flatMap(entry -> entry.record().stream())
                .toList();
        assertThat(told).as(seed).containsAll(whole);
    }
}

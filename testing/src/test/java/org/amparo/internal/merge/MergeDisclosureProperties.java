package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.WithheldReason;
import org.amparo.evidence.AttributeMarking;
import org.amparo.id.CaseFileId;
import org.amparo.record.Revision;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.testing.RandomCases;

/** Nobody sees more after a merge or join than before. */
@Tag("once")
class MergeDisclosureProperties {

    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-10T12:00:00Z"), ZoneOffset.UTC);

    private static CaseFile file(long seed, Marking usual) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(usual)
                .build();
        return Twists.withBase(
                CaseFile.of(header, RandomCases.seeded(seed).caseFile(20).records()));
    }

    private static final Set<WithheldReason> NAMES =
            Set.of(WithheldReason.NAME_NOT_SEARCHED, WithheldReason.NAME_SHARED);

    /** Keys, ids, names of attributes, and the library's own words on a conflict. */
    private static final Pattern NO_CONTENT =
            Pattern.compile("[a-z]+[a-zA-Z]*|[a-z0-9-]+:[^:/# ]*(#.*)?|(k|C_|m\\.|7~|r)[0-9]+(-[0-9]+)?");

    /** Checks that nothing is easier to see. New content, such as a tree's number as text, must be SECRET. */
    private static void assertNoEasierToSee(CaseFile now, CaseFile... before) {
        Map<Object, Marking> was = new HashMap<>();
        for (CaseFile file : before) {
            Visibility.of(file, AT)
                    .forEach((atom, level) -> was.merge(atom, level, (one, other) -> one.isAbove(other) ? other : one));
        }
        Map<Object, Marking> easier = Visibility.of(now, AT);
        easier.entrySet()
                .removeIf(seen -> NO_CONTENT.matcher(seen.getKey().toString()).matches()
                        || !was.getOrDefault(seen.getKey(), Marking.SECRET).isAbove(seen.getValue()));
        assertThat(easier).isEmpty();
    }

    @Property(tries = 75)
    void nothing_is_easier_to_see_after_a_merge(@ForAll long seed) {
        CaseFile file = file(seed, Math.floorMod(seed, 2) == 0 ? Marking.PUBLIC : Marking.RESTRICTED);
        List<CaseRecord> pair = MergeProperties.pair(file, seed);
        CaseFile merged = file.merge(pair.get(0).id(), pair.get(1).id(), Twists.accepted(pair), AT)
                .caseFile();
        assertNoEasierToSee(merged, file);
    }

    @Property(tries = 38)
    void nothing_is_easier_to_see_after_a_join(@ForAll long seed) {
        CaseFile file = file(seed, Marking.PUBLIC);
        CaseFile other = CaseFile.of(
                CaseHeader.builder()
                        .id(CaseFileId.of("c2"))
                        .base(file.header().base())
                        .defaultMarking(Math.floorMod(seed, 2) == 0 ? Marking.PUBLIC : Marking.RESTRICTED)
                        .build(),
                Twists.other(file, seed + 1).records());
        assertNoEasierToSee(Twists.joined(file, other, AT).caseFile(), file, other);
        assertNoEasierToSee(Twists.joined(other, file, AT).caseFile(), file, other);
    }

    @Property(tries = 15)
    void what_a_merge_keeps_is_in_no_publication(@ForAll long seed) {
        CaseFile file = file(seed, Marking.PUBLIC);
        List<CaseRecord> pair = MergeProperties.pair(file, seed);
        CaseFile merged = opened(file.merge(pair.get(0).id(), pair.get(1).id(), Twists.accepted(pair), AT)
                .caseFile());
        for (PublicationProfile profile : PublicationProfile.all()) {
            assertThat(Marking.SECRET.isAbove(profile.ceiling())).isTrue();
            CaseFile published = Disclosure.project(merged, profile, CLOCK).caseFile();
            for (CaseRecord record : published.records()) {
                record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
                    @Override
                    public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                        if (object instanceof Revision revision && revision.at().equals(AT)) {
                            assertThat(revision.before()).isEmpty();
                        }
                    }
                });
            }
        }
    }

    @Property(tries = 15)
    void what_a_merge_keeps_is_no_place_to_read(@ForAll long seed) {
        CaseFile file = file(seed, Marking.PUBLIC);
        List<CaseRecord> pair = MergeProperties.pair(file, seed);
        CaseFile merged = file.merge(pair.get(0).id(), pair.get(1).id(), Twists.accepted(pair), AT)
                .caseFile();
        CaseFile without = CaseFile.of(
                merged.header(),
                merged.records().stream()
                        .map(MergeDisclosureProperties::withoutBefore)
                        .toList());
        for (PublicationProfile profile : PublicationProfile.all()) {
            assertThat(toRead(merged, profile))
                    .isEqualTo(toRead(without, profile))
                    .noneMatch(place -> place.contains("/before"));
        }
    }

    private static CaseRecord withoutBefore(CaseRecord record) {
        return RecordCopies.withRevisions(
                record,
                record.revisions().stream()
                        .map(revision ->
                                revision.toBuilder().before(Optional.empty()).build())
                        .toList());
    }

    /** The texts to read for a name, whatever their keys, which tell of the whole record. */
    private static List<String> toRead(CaseFile file, PublicationProfile profile) {
        return Disclosure.project(file, profile, CLOCK).receipt().toRead().stream()
                .filter(place -> NAMES.contains(place.reason()))
                .map(place -> place.record() + " " + place.at() + " " + place.reason() + " " + place.words())
                .toList();
    }

    /** The file with every revision marked as public. */
    private static CaseFile opened(CaseFile file) {
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            records.add(RecordCopies.withRevisions(
                    record,
                    record.revisions().stream()
                            .map(revision -> revision.toBuilder()
                                    .marking(Marking.PUBLIC)
                                    .markings(List.of(AttributeMarking.of("before", Marking.PUBLIC)))
                                    .build())
                            .toList()));
        }
        return CaseFile.of(file.header(), records);
    }
}

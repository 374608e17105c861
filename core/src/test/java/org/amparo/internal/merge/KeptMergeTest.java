package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Person;
import org.amparo.code.ChangeKind;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.id.PersonId;
import org.amparo.record.Revision;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

class KeptMergeTest {

    private static Person with(DataObject members) {
        return Person.builder()
                .id(PersonId.of("leyla-orlova"))
                .unknownMembers(members)
                .build();
    }

    private static String fingerprint(DataValue value) {
        return KeptMerge.fingerprint(with(DataObject.EMPTY.with("example.org:x", value)));
    }

    @Test
    void records_that_hold_anything_else_have_another_fingerprint() {
        DataValue a = new DataString("a");
        DataValue b = new DataString("b");
        List<DataValue> values = new ArrayList<>(List.of(
                a,
                b,
                new DataString("ab"),
                new DataString("1"),
                new DataNumber("1"),
                new DataNumber("1.0"),
                new DataBoolean(true),
                new DataBoolean(false),
                DataNull.NULL,
                DataArray.of(),
                DataArray.of(a),
                DataArray.of(a, b),
                DataArray.of(b, a),
                DataArray.of(DataArray.of(a), b),
                DataArray.of(DataArray.of(a, b)),
                DataArray.of(new DataString("ab")),
                DataArray.of(DataObject.EMPTY, a)));
        values.add(DataObject.EMPTY);
        values.add(DataObject.EMPTY.with("a", a));
        values.add(DataObject.EMPTY.with("b", a));
        values.add(DataObject.EMPTY.with("a", b));
        values.add(DataObject.EMPTY.with("a", DataObject.EMPTY.with("b", b)));
        values.add(DataObject.EMPTY.with("a", DataObject.EMPTY).with("b", b));
        assertThat(new HashSet<>(values.stream().map(KeptMergeTest::fingerprint).toList()))
                .hasSameSizeAs(values);
    }

    @Test
    void the_order_of_members_that_no_table_names_says_nothing() {
        DataObject one = DataObject.EMPTY.with("x", DataNull.NULL).with("y", new DataString("1"));
        DataObject other = DataObject.EMPTY.with("y", new DataString("1")).with("x", DataNull.NULL);
        assertThat(KeptMerge.fingerprint(with(one)))
                .isEqualTo(KeptMerge.fingerprint(with(other)))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void keys_run_on_from_what_is_used_and_are_never_too_long() {
        Keys.Free free = new Keys.Free(Set.of("r1", "r1-2"));
        assertThat(List.of(free.like("r1"), free.like("r1"), free.like("x"))).containsExactly("r1-3", "r1-4", "x-2");
        assertThat(Optional.of(free.like("k".repeat(128))).filter(key -> key.length() <= 128))
                .isPresent();
    }

    private static final Person LEYLA = with(DataObject.EMPTY);
    private static final DataObject JOINED = KeptMerge.joined(DataObject.EMPTY, "theirs", LEYLA);

    /** A record with one revision for each of what they keep, in this order. */
    private static Person changed(DataValue... kept) {
        List<Revision> revisions = List.of();
        for (DataValue before : kept) {
            Optional<DataValue> tree = Optional.of(before).filter(value -> !value.equals(DataNull.NULL));
            revisions = Revisions.with(revisions, Instant.EPOCH, ChangeKind.MERGED, tree);
        }
        return LEYLA.toBuilder().revisions(revisions).build();
    }

    @Test
    void what_a_join_took_is_known_and_nothing_else() {
        assertThat(KeptMerge.hasTaken(changed(JOINED), "theirs")).isTrue();
        assertThat(KeptMerge.hasTaken(changed(JOINED), "others")).isFalse();
        assertThat(KeptMerge.hasTaken(changed(), "theirs")).isFalse();
        assertThat(KeptMerge.hasTaken(LEYLA, "theirs")).isFalse();
    }

    @Test
    void all_that_was_joined_in_a_row_is_known() {
        Person between = with(DataObject.EMPTY.with("x", DataNull.NULL));
        DataObject earlier = KeptMerge.joined(DataObject.EMPTY, "partner", between);
        Person now = changed(earlier, JOINED);
        assertThat(KeptMerge.hasTaken(now, "partner")).isTrue();
        assertThat(KeptMerge.hasTaken(now, "theirs")).isTrue();
        assertThat(KeptMerge.hasTaken(changed(JOINED, earlier), "partner")).isFalse();
        assertThat(KeptMerge.hasTaken(changed(JOINED, earlier), "theirs")).isTrue();
    }

    @Test
    void after_any_other_change_nothing_is_known_to_be_taken() {
        Person changed =
                changed(JOINED).toBuilder().bornOn(PartialDate.of(1985)).build();
        assertThat(KeptMerge.hasTaken(changed, "theirs")).isFalse();
        for (DataValue other : List.of(DataNull.NULL, DataObject.EMPTY, DataArray.of(), new DataString("result"))) {
            assertThat(KeptMerge.hasTaken(changed(JOINED, other), "theirs")).isFalse();
            assertThat(KeptMerge.hasTaken(changed(other, JOINED), "theirs")).isTrue();
        }
    }
}

package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.id.PersonId;
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
}

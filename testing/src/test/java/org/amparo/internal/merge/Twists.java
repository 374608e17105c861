package org.amparo.internal.merge;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.JoinOptions;
import org.amparo.casefile.Merged;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Traits;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Walk;
import org.amparo.testing.RandomCases;

/** Makes variants of files, and collects the contents of files. */
final class Twists {

    private Twists() {}

    /** The file with the base that all files have in which one id means one record, and all records its own. */
    static CaseFile withBase(CaseFile file) {
        URI base = URI.create("https://cases.example/");
        List<CaseRecord> own = file.records().stream().map(Twists::own).toList();
        return CaseFile.of(file.header().toBuilder().base(base).build(), own);
    }

    /** The record as a file's own, and without a word on who may see what a join tells of it. */
    private static CaseRecord own(CaseRecord record) {
        Map<String, DataValue> members = new LinkedHashMap<>(tree(record).members());
        members.remove("provenance");
        if (members.get("markings") instanceof DataArray markings) {
            Optional<DataValue> provenance = Optional.of(new DataString("provenance"));
            List<DataValue> left = markings.items().stream()
                    .filter(entry -> !((DataObject) entry).member("attribute").equals(provenance))
                    .toList();
            members.put("markings", new DataArray(left));
        }
        return read(new DataObject(members));
    }

    /** The join of two files in which an id means one record, whatever the two say. */
    static Merged joined(CaseFile one, CaseFile other, Instant at) {
        Set<RecordId> ids = accepted(one.records());
        ids.addAll(accepted(other.records()));
        return one.join(other, JoinOptions.DEFAULT.withAccepted(ids), at);
    }

    /** The ids that have to be accepted for any of these to be one, those of the detainees included. */
    static Set<RecordId> accepted(List<CaseRecord> records) {
        Set<RecordId> ids = new HashSet<>();
        for (CaseRecord record : records) {
            ids.add(record.id());
            if (record instanceof Detention detention) {
                ids.add(detention.detainee());
            }
        }
        return ids;
    }

    static DataObject tree(CaseRecord record) {
        return tree(record.shaped());
    }

    private static <T extends CaseRecord> DataObject tree(Shaped<T> record) {
        return TreeCodec.write(record.shape(), record.object());
    }

    static CaseRecord read(DataObject tree) {
        RecordId id = RecordId.parse(((DataString) tree.members().get("id")).text());
        return TreeCodec.read(CaseRecord.shapeOf(id.type()), tree);
    }

    /** The record as a file's own, with another id and other former ids. */
    static CaseRecord renamed(CaseRecord record, RecordId id, List<RecordId> former) {
        DataObject tree = tree(record).with("id", new DataString(id.toString()));
        Map<String, DataValue> members = new LinkedHashMap<>(tree.members());
        members.remove("formerIds");
        if (!former.isEmpty()) {
            members.put(
                    "formerIds",
                    new DataArray(former.stream()
                            .map(one -> (DataValue) new DataString(one.toString()))
                            .toList()));
        }
        return own(read(new DataObject(members)));
    }

    /** A file with some of the records, some of them changed, some replaced, and some new. */
    static CaseFile other(CaseFile file, long seed) {
        return other(file, seed, 4);
    }

    /** Such a file that has all the records. */
    static CaseFile ofTheSame(CaseFile file, long seed) {
        return other(file, seed, 3);
    }

    private static CaseFile other(CaseFile file, long seed, int fates) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomCases cases = RandomCases.seeded(seed);
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            int what = random.nextInt(fates);
            if (what == 0) {
                records.add(record);
            } else if (what == 1) {
                records.add(renamed(cases.record(record.id().type()), record.id(), List.of()));
            } else if (what == 2) {
                records.add(shuffled(record, seed));
            }
        }
        CaseHeader header =
                random.nextBoolean() ? file.header() : cases.caseFile(0).header();
        return CaseFile.of(header.toBuilder().base(file.header().base()).build(), records);
    }

    static CaseFile shuffled(CaseFile file, long seed) {
        ListChange change = shuffling(seed);
        List<CaseRecord> records = new ArrayList<>(changed(file, change).records());
        Collections.shuffle(records, new Random(seed));
        return CaseFile.of(changed(CaseHeader.SHAPE, file.header(), change), records);
    }

    /** The record with all lists shuffled whose order has no meaning. */
    static CaseRecord shuffled(CaseRecord record, long seed) {
        return changed(record.shaped(), shuffling(seed));
    }

    private static ListChange shuffling(long seed) {
        return (line, values) -> {
            if (!line.traits().is(Traits.Mark.ORDERED)) {
                Collections.shuffle(values, new Random(seed));
            }
        };
    }

    /** The file with all lists of parts shuffled whose order has a meaning, except revisions. */
    static CaseFile reordered(CaseFile file, long seed) {
        return changed(file, (line, values) -> {
            if (isOrderOfParts(line)) {
                Collections.shuffle(values, new Random(seed));
            }
        });
    }

    /** The file without some of the parts whose order has a meaning. */
    static CaseFile withoutSome(CaseFile file, long seed) {
        Random random = new Random(seed);
        return changed(file, (line, values) -> {
            if (isOrderOfParts(line)) {
                values.removeIf(value -> random.nextInt(3) == 0);
            }
        });
    }

    private static boolean isOrderOfParts(Attribute<?, ?, ?> line) {
        return line.traits().is(Traits.Mark.ORDERED)
                && line.type().hasTable()
                && line.traits().role() != AttributeRole.HISTORY;
    }

    /** A change of the values of an attribute, in place. */
    private interface ListChange {
        void apply(Attribute<?, ?, ?> line, List<?> values);
    }

    private static CaseFile changed(CaseFile file, ListChange change) {
        return CaseFile.of(
                file.header(),
                file.records().stream()
                        .map(record -> changed(record.shaped(), change))
                        .toList());
    }

    private static <T extends CaseRecord> T changed(Shaped<T> record, ListChange change) {
        return changed(record.shape(), record.object(), change);
    }

    private static <T, B> T changed(Shape<T, B> shape, T object, ListChange change) {
        B builder = shape.newBuilder();
        shape.attributes().values().forEach(attribute -> change(attribute, object, builder, change));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        return shape.build(builder);
    }

    private static <T, B, V> void change(Attribute<T, B, V> attribute, T object, B builder, ListChange change) {
        List<V> values = new ArrayList<>();
        for (V value : attribute.values(object)) {
            values.add(attribute
                    .type()
                    .table()
                    .map(table -> changed(table, value, change))
                    .orElse(value));
        }
        change.apply(attribute, values);
        RecordCopies.give(attribute, builder, values);
    }

    /** All texts, numbers and words in the records, including those in trees. */
    static List<Object> atoms(CaseFile file) {
        List<Object> atoms = new ArrayList<>();
        file.records().forEach(record -> addAtoms(tree(record), atoms));
        return atoms;
    }

    static void addAtoms(DataValue value, List<Object> atoms) {
        if (value instanceof DataObject object) {
            object.members().values().forEach(member -> addAtoms(member, atoms));
        } else if (value instanceof DataArray array) {
            array.items().forEach(item -> addAtoms(item, atoms));
        } else if (value instanceof DataString string) {
            atoms.add(string.text());
        } else if (value instanceof DataNumber number) {
            atoms.add(number.literal());
        } else if (value instanceof DataBoolean bool) {
            atoms.add(bool.value());
        }
    }

    /** The references to parts in a record, in order. */
    static List<PartRef> references(CaseRecord record) {
        List<PartRef> references = new ArrayList<>();
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (value instanceof PartRef part) {
                    references.add(part);
                }
            }
        });
        return references;
    }

    /** The content of every part with a key, without the key and the attributes that speak of others. */
    static Map<PartRef, List<String>> parts(CaseFile file) {
        Map<PartRef, List<String>> parts = new LinkedHashMap<>();
        for (CaseRecord record : file.records()) {
            record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
                @Override
                public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                    if (object instanceof ClaimedPart claim && claim.key().isPresent()) {
                        Map<String, DataValue> members =
                                new TreeMap<>(TreeCodec.write(shape, object).members());
                        members.keySet().removeAll(Set.of("key", "evidence", "missing", "marking", "markings"));
                        List<Object> atoms = new ArrayList<>();
                        addAtoms(new DataObject(members), atoms);
                        parts.put(
                                record.id().part(claim.key().get()),
                                atoms.stream().map(Object::toString).toList());
                    }
                }
            });
        }
        return parts;
    }
}

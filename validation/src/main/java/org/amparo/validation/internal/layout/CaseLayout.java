package org.amparo.validation.internal.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataObject;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A case file laid out for the rules: every object that it holds, with its place and the objects around it. Made in one
 * walk.
 */
public final class CaseLayout {

    private final CaseHeader header;
    private final List<CaseRecord> records;
    private final LocalDate today;
    private final List<ObjectPlace<?>> sites = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    /** The objects of each table's type, and the records: dozens of rules ask for one, and would each look at all. */
    private final Map<Class<?>, List<ObjectPlace<?>>> byType = new HashMap<>();

    private final List<ObjectPlace<?>> withUnknownMembers = new ArrayList<>(0);

    private @Nullable Map<ValueKind, List<ObjectPlace.Value>> valuesByKind;

    private @Nullable CaseFile caseFile;
    private @Nullable Map<String, ObjectPlace<?>> byPointer;
    private @Nullable Map<RecordId, ObjectPlace<?>> byRecord;

    private CaseLayout(CaseHeader header, List<CaseRecord> records, LocalDate today) {
        this.header = header;
        this.records = records;
        this.today = today;
    }

    /**
     * Lays out a case file.
     *
     * @param today the last day that is not in the future
     */
    public static CaseLayout of(CaseFile caseFile, LocalDate today) {
        List<CaseRecord> records = caseFile.records();
        CaseLayout layout = new CaseLayout(caseFile.header(), records, today);
        layout.caseFile = caseFile;
        layout.add(ObjectPlace.of(caseFile.header()));
        for (int i = 0; i < records.size(); i++) {
            layout.addRecord(records.get(i), i);
        }
        return layout;
    }

    /** Lays out a header alone. */
    public static CaseLayout of(CaseHeader header, LocalDate today) {
        CaseLayout layout = new CaseLayout(header, List.of(), today);
        layout.add(ObjectPlace.of(header));
        return layout;
    }

    /**
     * Lays out a record alone.
     *
     * @param header the header of the file that it comes from, whose own objects are left out
     * @param position its position among the records of that file
     * @param today the last day that is not in the future
     * @throws InvalidValueException {@code duplicate-key}, as for a case file
     */
    public static CaseLayout of(CaseHeader header, CaseRecord record, int position, LocalDate today) {
        CaseLayout layout = new CaseLayout(header, List.of(record), today);
        layout.addRecord(record, position);
        return layout;
    }

    private void addRecord(CaseRecord record, int position) {
        ObjectPlace<?> site = ObjectPlace.of(record, record.shaped(), position);
        index(CaseRecord.class, site);
        add(site);
    }

    private void index(Class<?> type, ObjectPlace<?> site) {
        byType.computeIfAbsent(type, none -> new ArrayList<>()).add(site);
    }

    private <T> void add(ObjectPlace<T> site) {
        sites.add(site);
        index(site.shape().type(), site);
        if (caseFile == null
                && site.object() instanceof ClaimedPart claim
                && claim.key().isPresent()
                && !keys.add(claim.key().get())) {
            // No case file can hold it, and the exception on making one says where the two keys are.
            caseFile();
        }
        site.shape().visit(site.object(), new ValueCollector(site));
    }

    /** Adds the values of an object, and the values in them. */
    private final class ValueCollector implements PartVisitor<RuntimeException> {

        private final ObjectPlace<?> site;

        ValueCollector(ObjectPlace<?> site) {
            this.site = site;
        }

        @Override
        public <V> void value(Attribute<?, ?, V> line, V value, int item) {
            site.add(line, value, item);
        }

        @Override
        public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
            site.add(line, part, item);
            add(site.part(line, table, part, item));
        }

        @Override
        public void unknown(DataObject members) {
            withUnknownMembers.add(site);
        }
    }

    /** The header of the file. */
    public CaseHeader header() {
        return header;
    }

    /** The case file, for its own answers; for a record alone, a file that has no other. */
    public CaseFile caseFile() {
        if (caseFile == null) {
            // Made when first needed: its references take longer than all rules that do without them.
            caseFile = CaseFile.of(header, records);
        }
        return caseFile;
    }

    /** The last day that is not in the future anywhere. */
    public LocalDate today() {
        return today;
    }

    /** Every object, in the order of the document: the header first, an object before its parts. */
    public List<ObjectPlace<?>> sites() {
        return Collections.unmodifiableList(sites);
    }

    /** The objects of one type that has a table, such as {@code Charge}, or all records; in order. */
    @SuppressWarnings("unchecked") // Those of a type are sites of it, and only the list is not known to be one of them.
    public <P> List<ObjectPlace<P>> sites(Class<P> type) {
        List<ObjectPlace<?>> found = byType.get(type);
        return found == null ? List.of() : (List<ObjectPlace<P>>) (List<?>) Collections.unmodifiableList(found);
    }

    /** The objects of any type, such as {@code Annotated}, which many have; in order. */
    public <P> List<ObjectPlace<P>> sitesOfAny(Class<P> type) {
        return sites.stream().flatMap(site -> site.as(type).stream()).toList();
    }

    /** The values of one kind, of all objects, in order; of {@link ValueKind#OTHER}, none. */
    public List<ObjectPlace.Value> values(ValueKind kind) {
        if (valuesByKind == null) {
            valuesByKind = valuesByKind();
        }
        return Collections.unmodifiableList(valuesByKind.getOrDefault(kind, List.of()));
    }

    private Map<ValueKind, List<ObjectPlace.Value>> valuesByKind() {
        Map<ValueKind, List<ObjectPlace.Value>> found = new EnumMap<>(ValueKind.class);
        for (int i = 0; i < sites.size(); i++) {
            List<ObjectPlace.Value> values = sites.get(i).values();
            for (int j = 0; j < values.size(); j++) {
                ValueKind kind = ValueKind.of(values.get(j).attribute().type());
                if (kind != ValueKind.OTHER) {
                    found.computeIfAbsent(kind, none -> new ArrayList<>()).add(values.get(j));
                }
            }
        }
        return found;
    }

    /** The objects with members that their table does not name, in no particular order. */
    public List<ObjectPlace<?>> sitesWithUnknownMembers() {
        return Collections.unmodifiableList(withUnknownMembers);
    }

    /** The site of a record. */
    public Optional<ObjectPlace<?>> site(RecordId id) {
        if (byRecord == null) {
            byRecord = new HashMap<>();
            for (ObjectPlace<?> site : sites) {
                if (site.object() instanceof CaseRecord record) {
                    byRecord.put(record.id(), site);
                }
            }
        }
        return Optional.ofNullable(byRecord.get(id));
    }

    /** The spot that a pointer leads to, by way of the innermost object that it goes through. */
    public Spot spot(Pointer pointer) {
        if (byPointer == null) {
            byPointer = new HashMap<>();
            for (ObjectPlace<?> site : sites) {
                byPointer.put(site.toString(), site);
            }
        }
        String text = pointer.toString();
        int end = text.length();
        ObjectPlace<?> site = byPointer.get(text);
        while (site == null) {
            end = text.lastIndexOf('/', end - 1);
            site = byPointer.get(text.substring(0, end));
        }
        return end == text.length() ? site.spot() : site.spot(names(text.substring(end + 1)));
    }

    private static String[] names(String pointer) {
        return Arrays.stream(pointer.split("/", -1))
                .map(name -> name.replace("~1", "/").replace("~0", "~"))
                .toArray(String[]::new);
    }

    /** The same, if it leads to an attribute, or to a member, an item or a language that is there. */
    public Optional<Spot> find(Pointer pointer) {
        return Optional.of(spot(pointer)).filter(Spot::isKnown);
    }
}

package org.amparo.validation.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseFile;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;

/**
 * A case file laid out for the rules: every object that it holds, with the place where it stands and what encloses it.
 * Made in one walk.
 */
public final class CaseLayout {

    private static final Pointer RECORDS = Pointer.ROOT.member("records");

    private final CaseFile caseFile;
    private final LocalDate today;
    private final List<Site<?>> sites = new ArrayList<>();
    private final Map<String, Site<?>> byPointer = new HashMap<>();

    private CaseLayout(CaseFile caseFile, LocalDate today) {
        this.caseFile = caseFile;
        this.today = today;
    }

    /**
     * Lays out a case file.
     *
     * @param today what lies after it is the future
     */
    public static CaseLayout of(CaseFile caseFile, LocalDate today) {
        CaseLayout layout = new CaseLayout(caseFile, today);
        layout.add(Pointer.ROOT, new Shaped<>(CaseHeader.SHAPE, caseFile.header()), Optional.empty(), -1);
        List<CaseRecord> records = caseFile.records();
        for (int i = 0; i < records.size(); i++) {
            layout.add(RECORDS.item(i), records.get(i).shaped(), Optional.of(records.get(i)), i);
        }
        return layout;
    }

    /**
     * Lays out a record alone.
     *
     * @param header the header of the file that it is of, whose own objects are left out
     * @param position where it stands among the records of that file
     * @param today what lies after it is the future
     */
    public static CaseLayout of(CaseHeader header, CaseRecord record, int position, LocalDate today) {
        CaseLayout layout = new CaseLayout(CaseFile.of(header, List.of(record)), today);
        layout.add(RECORDS.item(position), record.shaped(), Optional.of(record), position);
        return layout;
    }

    private void add(Pointer root, Shaped<?> object, Optional<CaseRecord> record, int position) {
        Deque<Site<?>> open = new ArrayDeque<>();
        object.walk(root, new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> partShape, P part) {
                String pointer = at.toString();
                while (!open.isEmpty() && !pointer.startsWith(open.element() + "/")) {
                    open.pop();
                }
                Site<P> site = open.isEmpty()
                        ? new Site<>(
                                at,
                                record.isPresent() ? Pointer.ROOT : at,
                                partShape,
                                part,
                                Optional.empty(),
                                record,
                                List.of(position))
                        : part(at, partShape, part, open.element());
                open.push(site);
                sites.add(site);
                byPointer.put(pointer, site);
            }
        });
    }

    private static <P> Site<P> part(Pointer at, Shape<P, ?> shape, P part, Site<?> parent) {
        String[] path = at.toString().substring(parent.toString().length() + 1).split("/", -1);
        List<Integer> order = new ArrayList<>(parent.order());
        order.add(parent.rank(path[0]));
        Pointer inRecord = parent.inRecord().member(path[0]);
        if (path.length > 1) {
            int item = Integer.parseInt(path[1]);
            order.add(item);
            inRecord = inRecord.item(item);
        }
        return new Site<>(at, inRecord, shape, part, Optional.of(parent), parent.record(), List.copyOf(order));
    }

    /** The case file, for its own answers. */
    public CaseFile caseFile() {
        return caseFile;
    }

    /** The last day that is not in the future anywhere. */
    public LocalDate today() {
        return today;
    }

    /** Every object, in the order of the document: the header first, an object before its parts. */
    public List<Site<?>> sites() {
        return Collections.unmodifiableList(sites);
    }

    /** The objects of one type, in order. */
    public <P> List<Site<P>> sites(Class<P> type) {
        List<Site<P>> found = new ArrayList<>();
        for (Site<?> site : sites) {
            site.as(type).ifPresent(found::add);
        }
        return found;
    }

    /** The place that a pointer leads to, by way of the innermost object that it goes through. */
    public Place place(Pointer pointer) {
        String text = pointer.toString();
        int end = text.length();
        Site<?> site = byPointer.get(text);
        while (site == null) {
            end = text.lastIndexOf('/', end - 1);
            site = byPointer.get(text.substring(0, end));
        }
        return end == text.length()
                ? site.place()
                : site.place(text.substring(end + 1).split("/", -1));
    }
}

package org.amparo.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.people.Name;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Traits;
import org.amparo.time.PartialDate;

/** Case files with their records and parts in another order, as far as the order says nothing. */
final class Reordered {

    private final Random random;

    private Reordered(long seed) {
        this.random = new Random(seed);
    }

    static CaseFile of(CaseFile file, long seed) {
        Reordered other = new Reordered(seed);
        List<CaseRecord> records = new ArrayList<>();
        file.records().forEach(record -> records.add((CaseRecord) other.object(record.shaped())));
        Collections.shuffle(records, other.random);
        return file.withRecords(records);
    }

    private <T> T object(Shaped<T> shaped) {
        return object(shaped.shape(), shaped.object());
    }

    private <T, B> T object(Shape<T, B> shape, T object) {
        B builder = shape.newBuilder();
        shape.lines().forEach(line -> line(line, object, builder));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        return shape.build(builder);
    }

    private <T, B, V> void line(Attribute<T, B, V> line, T object, B builder) {
        Optional<Shape<V, ?>> table = line.type().table();
        List<V> values = new ArrayList<>(line.values(object));
        table.ifPresent(shape -> values.replaceAll(value -> object(shape, value)));
        if (isFree(line, object)) {
            Collections.shuffle(values, random);
        }
        if (!values.isEmpty()) {
            line.set(builder, values);
        }
    }

    /** The first name is the one to show. Phases are in order of time, which their dates say too if all are apart. */
    private static <T> boolean isFree(Attribute<T, ?, ?> line, T object) {
        if (line.type().table().filter(Name.SHAPE::equals).isPresent()) {
            return false;
        }
        return !line.traits().is(Traits.Mark.ORDERED)
                || (object instanceof Detention detention
                        && line.name().equals(Detention.CUSTODY_PHASES.name())
                        && areApart(detention.custodyPhases().stream()
                                .map(phase -> phase.period().flatMap(period -> period.start()))
                                .toList()))
                || (object instanceof Detention && line.name().equals(Detention.PROCEEDINGS.name()));
    }

    private static boolean areApart(List<Optional<PartialDate>> dates) {
        List<PartialDate> sorted = dates.stream()
                .flatMap(Optional::stream)
                .sorted(PartialDate.BY_EARLIEST)
                .toList();
        return sorted.size() == dates.size()
                && IntStream.range(1, sorted.size())
                        .allMatch(i -> sorted.get(i - 1).before(sorted.get(i)).isCertain());
    }
}

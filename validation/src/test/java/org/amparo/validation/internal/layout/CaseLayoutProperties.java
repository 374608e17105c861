package org.amparo.validation.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.custody.Charge;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Marked;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.amparo.shape.Walk;
import org.amparo.testing.RandomCases;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

class CaseLayoutProperties {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    @Property(tries = 100)
    void objects_and_values_stand_where_a_walk_over_the_case_file_finds_them(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(10);
        List<String> walked = new ArrayList<>();
        walk(Pointer.ROOT, new Shaped<>(CaseHeader.SHAPE, file.header()), walked);
        for (int i = 0; i < file.records().size(); i++) {
            walk(Pointer.ROOT.member("records").item(i), file.records().get(i).shaped(), walked);
        }

        List<String> laidOut = new ArrayList<>();
        for (ObjectPlace<?> site : CaseLayout.of(file, TODAY).sites()) {
            laidOut.add("object " + site.at());
            for (ObjectPlace.Value value : site.values()) {
                laidOut.add(value.name() + " " + value.spot().pointer());
            }
        }
        assertThat(laidOut).containsExactlyInAnyOrderElementsOf(walked);
    }

    @Property(tries = 100)
    void spots_sort_as_a_walk_over_the_case_file_meets_them(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(10);
        List<ObjectPlace<?>> sites = CaseLayout.of(file, TODAY).sites();
        assertThat(sites.stream().map(ObjectPlace::spot).toList()).isSorted();
    }

    @Property(tries = 50)
    void a_record_alone_is_laid_out_as_it_is_in_its_file(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(6);
        List<String> inFile = CaseLayout.of(file, TODAY).sites().stream()
                .filter(site -> site.record().isPresent())
                .map(CaseLayoutProperties::describe)
                .toList();
        List<String> alone = new ArrayList<>();
        for (int i = 0; i < file.records().size(); i++) {
            CaseLayout.of(file.header(), file.records().get(i), i, TODAY).sites().stream()
                    .map(CaseLayoutProperties::describe)
                    .forEach(alone::add);
        }
        assertThat(alone).isEqualTo(inFile);
    }

    @Property(tries = 50)
    void objects_are_found_by_each_type_that_they_have(@ForAll long seed) {
        CaseLayout layout = CaseLayout.of(RandomCases.seeded(seed).caseFile(10), TODAY);
        Stream.concat(CaseRecord.tables().stream().map(Shape::type), Stream.of(CaseRecord.class))
                .forEach(type -> assertThat(new ArrayList<ObjectPlace<?>>(layout.sites(type)))
                        .isEqualTo(new ArrayList<ObjectPlace<?>>(layout.sitesOfAny(type))));
        Stream.of(CaseRecord.class, Annotated.class, ClaimedPart.class, Marked.class, Charge.class)
                .forEach(type -> assertThat(new ArrayList<ObjectPlace<?>>(layout.sitesOfAny(type)))
                        .isEqualTo(layout.sites().stream()
                                .filter(site -> type.isInstance(site.object()))
                                .toList()));
    }

    @Property(tries = 50)
    void values_are_found_by_their_kind(@ForAll long seed) {
        CaseLayout layout = CaseLayout.of(RandomCases.seeded(seed).caseFile(10), TODAY);
        Map<ValueKind, Predicate<ObjectPlace.Value>> kinds = Map.of(
                ValueKind.TIME,
                value -> value.value() instanceof PartialDate || value.value() instanceof Period,
                ValueKind.CODE,
                value -> value.value() instanceof Code,
                ValueKind.REFERENCE,
                value -> value.value() instanceof RecordId,
                ValueKind.ADDRESS,
                value -> value.value() instanceof URI,
                ValueKind.COUNTRY,
                value -> value.attribute().type().equals(Types.COUNTRY),
                ValueKind.ATTRIBUTE,
                value -> value.attribute().type().equals(Types.ATTRIBUTE));
        assertThat(kinds).hasSize(ValueKind.values().length - 1);
        kinds.forEach((kind, isOfIt) -> assertThat(layout.values(kind))
                .isEqualTo(layout.sites().stream()
                        .flatMap(site -> site.values().stream())
                        .filter(isOfIt)
                        .toList()));
    }

    private static String describe(ObjectPlace<?> site) {
        return site.at() + " " + site.inRecord() + " "
                + site.enclosing().map(ObjectPlace::toString).toList();
    }

    private static void walk(Pointer root, Shaped<?> object, List<String> found) {
        object.walk(root, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T part) {
                found.add("object " + at);
                if (!at.equals(root)) {
                    found.add(lineOf(at) + " " + at);
                }
            }

            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                found.add(attribute.name() + " " + at);
            }
        });
    }

    /** The name of the last member on the way, which a position may follow. */
    private static String lineOf(Pointer at) {
        String[] path = at.toString().split("/", -1);
        String last = path[path.length - 1];
        return last.chars().allMatch(c -> c >= '0' && c <= '9') ? path[path.length - 2] : last;
    }
}

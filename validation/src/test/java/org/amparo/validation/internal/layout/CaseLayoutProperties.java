package org.amparo.validation.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;
import org.amparo.testing.RandomCases;

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
        for (Site<?> site : CaseLayout.of(file, TODAY).sites()) {
            laidOut.add("object " + site.at());
            for (Site.Value value : site.values()) {
                laidOut.add(value.name() + " " + value.spot().pointer());
            }
        }
        assertThat(laidOut).containsExactlyInAnyOrderElementsOf(walked);
    }

    @Property(tries = 100)
    void spots_sort_as_a_walk_over_the_case_file_meets_them(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(10);
        List<Site<?>> sites = CaseLayout.of(file, TODAY).sites();
        assertThat(sites.stream().map(Site::spot).toList()).isSorted();
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

    private static String describe(Site<?> site) {
        return site.at() + " " + site.inRecord() + " "
                + site.enclosing().map(Site::toString).toList();
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

package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amparo.CaseHeader;
import org.amparo.code.Marking;
import org.amparo.evidence.AttributeMarking;
import org.amparo.id.CaseFileId;
import org.amparo.internal.marking.Levels;
import org.amparo.shape.Attribute;

/** Joining and disclosure agree on who may see a header. */
class JoinedHeaderProperties {

    private static final List<Marking> MARKINGS = List.of(
            Marking.PUBLIC, Marking.PARTNERS, Marking.RESTRICTED, Marking.SECRET, Marking.VOCABULARY.of("embargoed"));

    private static CaseHeader header(SplittableRandom random, String id) {
        CaseHeader.Builder header = CaseHeader.builder().id(CaseFileId.of(id));
        if (random.nextBoolean()) {
            header.defaultMarking(marking(random));
        }
        if (random.nextInt(4) == 0) {
            header.marking(marking(random));
        }
        List<Attribute<CaseHeader, CaseHeader.Builder, ?>> lines = CaseHeader.SHAPE.lines();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = lines.get(random.nextInt(lines.size())).name();
            header.addMarking(AttributeMarking.of(name, marking(random)));
        }
        return header.build();
    }

    private static Marking marking(SplittableRandom random) {
        return MARKINGS.get(random.nextInt(MARKINGS.size()));
    }

    /** An attribute that the second file hides by name is also hidden in the joined file, whatever the first says. */
    @Property(tries = 2_000)
    void no_attribute_of_a_header_is_easier_to_see_after_a_join(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CaseHeader first = header(random, "c1");
        CaseHeader second = header(random, "c2");
        Levels before = Levels.of(first);
        Levels other = Levels.of(second);
        Levels joined = Levels.of(new JoinedHeader(first, second).join());
        before.entries()
                .forEach((name, entry) -> assertThat(entry.level()
                                .isAbove(Objects.requireNonNull(joined.entries().get(name))
                                        .level()))
                        .as("the entry of the first for %s", name)
                        .isFalse());
        for (Attribute<CaseHeader, ?, ?> line : CaseHeader.SHAPE.lines()) {
            assertThat(before.of(line).isAbove(joined.of(line)))
                    .as("%s of the first", line.name())
                    .isFalse();
            if (other.entries().containsKey(line.name())) {
                assertThat(other.of(line).isAbove(joined.of(line)))
                        .as("%s of the second", line.name())
                        .isFalse();
            }
        }
    }
}

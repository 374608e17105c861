package org.amparo.validation.internal.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.code.Code;
import org.amparo.code.Vocabulary;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.Spot;
import org.amparo.validation.internal.layout.ValueKind;
import org.amparo.validation.internal.wording.Nearest;

/** Finds a code that is not in its list, and not among those that a house has stated. */
public final class UnknownCode implements RecordRule {

    /** A list of so many codes is read at a glance. */
    private static final int FEW = 12;

    private final Set<Code> stated;

    /**
     * The rule.
     *
     * @param stated codes of a house, which are in no list; unmodifiable
     */
    public UnknownCode(Set<Code> stated) {
        this.stated = stated;
    }

    @Override
    public void signs(Signs signs) {
        signs.inValues(ValueKind.CODE, line -> true, (value, setting) -> value instanceof Code code && isUnknown(code));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace.Value value : layout.values(ValueKind.CODE)) {
            if (value.value() instanceof Code code && isUnknown(code)) {
                add(code, value.spot(), findings);
            }
        }
    }

    private boolean isUnknown(Code code) {
        return !code.isKnown() && !stated.contains(code);
    }

    private void add(Code code, Spot spot, Findings findings) {
        Vocabulary<?> list = code.vocabulary();
        List<String> all = Stream.concat(
                        list.codes().stream(),
                        stated.stream().filter(one -> one.vocabulary().equals(list)))
                .map(Code::code)
                .toList();
        List<String> near = Nearest.to(code.code(), all.stream());
        if (!near.isEmpty()) {
            findings.add("near", spot, list.name(), String.join(", ", near));
        } else if (all.size() <= FEW) {
            findings.add("all", spot, list.name(), String.join(", ", all));
        } else {
            findings.add("some", spot, list.name(), String.join(", ", all.subList(0, FEW)));
        }
    }
}

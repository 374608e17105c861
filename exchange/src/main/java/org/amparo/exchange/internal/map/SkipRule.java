package org.amparo.exchange.internal.map;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows that are no part of a list, such as its totals: nothing is made of them, and the account says so. */
public final class SkipRule {

    private final List<String> columns;
    private final Set<String> texts;
    private final @Nullable CellPattern pattern;
    private final String reason;

    private SkipRule(List<String> columns, Set<String> texts, @Nullable CellPattern pattern, String reason) {
        this.columns = columns;
        this.texts = texts;
        this.pattern = pattern;
        this.reason = reason;
    }

    static SkipRule of(MapPart part) {
        MapPart rule = part.object(Set.of("columns", "texts", "pattern", "blank", "reason", "remark"));
        List<String> columns = rule.required("columns").words();
        if (columns.isEmpty()) {
            throw rule.required("columns").refusal("map-kind", "Expected a column.");
        }
        Set<String> kinds = Set.of("texts", "pattern", "blank");
        if (rule.members().keySet().stream().filter(kinds::contains).count() != 1) {
            throw rule.refusal("map-member", "Expected one of texts, pattern, blank.");
        }
        Set<String> texts =
                rule.member("texts").map(list -> Set.copyOf(list.words())).orElse(Set.of());
        if (rule.member("texts").isPresent() && texts.isEmpty()) {
            throw rule.required("texts").refusal("map-kind", "Expected a text.");
        }
        if (rule.member("blank").isPresent() && !rule.required("blank").bool()) {
            throw rule.required("blank").refusal("map-kind", "Expected true.");
        }
        return new SkipRule(
                columns,
                texts,
                rule.member("pattern").map(CellPattern::new).orElse(null),
                rule.required("reason").word());
    }

    /** The columns that it looks at. */
    public List<String> columns() {
        return columns;
    }

    /** Why such a row is no part of the list, in the words of the map. */
    public String reason() {
        return reason;
    }

    /**
     * Whether a row is one of them: a cell has one of the texts, or the pattern fits it; or all cells are blank.
     *
     * @param cells the text of a cell by its column
     * @throws RowFault if the pattern does not come to an end
     */
    public boolean isOf(Function<String, String> cells) {
        if (texts.isEmpty() && pattern == null) {
            return columns.stream().allMatch(column -> cells.apply(column).isBlank());
        }
        return columns.stream().anyMatch(column -> fits(cells.apply(column).strip(), column));
    }

    private boolean fits(String text, String column) {
        return pattern == null ? texts.contains(text) : !text.isEmpty() && pattern.fits(text, column);
    }
}

package org.amparo.exchange.internal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.CaseRecord;
import org.amparo.shape.Shape;

/**
 * The template of a record.
 *
 * @param item its members, and how often they are filled for a row
 * @param shape the table of its type
 * @param isShared whether many rows may give the same record
 */
public record RecordTemplate(Template.Repeated item, Shape<? extends CaseRecord, ?> shape, boolean isShared) {

    /** Whether it is the same for all rows. */
    public boolean isConstant() {
        return !item.template().varies();
    }

    /** The places of which its id is made. */
    public List<Template.Place> idPlaces() {
        return item.template() instanceof Template.Members members
                        && members.members().get("id") instanceof Template.Text id
                ? id.places()
                : List.of();
    }

    /**
     * What its id is made of: words, and columns by whatever rule. Templates that have the same give the same records.
     *
     * @param rules what cells mean, by name
     */
    public List<Object> idOf(Map<String, ValueRule> rules) {
        return item.template() instanceof Template.Members members
                        && members.members().get("id") instanceof Template.Text id
                ? columns(id.pieces(), rules)
                : List.of();
    }

    private static List<Object> columns(List<Template.Piece> pieces, Map<String, ValueRule> rules) {
        List<Object> columns = new ArrayList<>();
        for (Template.Piece piece : pieces) {
            if (piece instanceof Template.Place place) {
                ValueRule rule = Objects.requireNonNull(rules.get(place.value()));
                columns.add(List.of(rule.column(), place.part()));
            } else if (piece instanceof Template.Optional part) {
                columns.add(columns(part.pieces(), rules));
            } else {
                columns.add(piece);
            }
        }
        return columns;
    }
}

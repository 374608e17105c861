package org.amparo.exchange.internal.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;

/** A piece of JSON with places for what cells come to. */
public sealed interface Template {

    /** Whether it is not the same for all rows. */
    boolean varies();

    /** Whether something in it comes from a cell, so that it comes to nothing if no cell has anything. */
    boolean isFilled();

    /** Whether a value stands in it. */
    boolean uses(String value);

    /**
     * What it is for all rows.
     *
     * @throws IllegalStateException if it varies
     */
    default DataValue constant() {
        throw new IllegalStateException("A string with places is not the same for all rows.");
    }

    /** A value that is the same for all rows. */
    record Literal(DataValue value) implements Template {
        @Override
        public DataValue constant() {
            return value;
        }

        @Override
        public boolean uses(String value) {
            return false;
        }

        @Override
        public boolean varies() {
            return false;
        }

        @Override
        public boolean isFilled() {
            return false;
        }
    }

    /** A string with places. */
    record Text(List<Piece> pieces) implements Template {
        @Override
        public boolean uses(String value) {
            return pieces.stream().anyMatch(piece -> piece.uses(value));
        }

        @Override
        public boolean varies() {
            return true;
        }

        List<Place> places() {
            return places(pieces);
        }

        private static List<Place> places(List<Piece> pieces) {
            List<Place> places = new ArrayList<>();
            for (Piece piece : pieces) {
                if (piece instanceof Place place) {
                    places.add(place);
                } else if (piece instanceof Optional part) {
                    places.addAll(places(part.pieces()));
                }
            }
            return places;
        }

        /** The number of the row alone is no cell: what has only that is there for every row. */
        @Override
        public boolean isFilled() {
            return pieces.stream().anyMatch(piece -> piece instanceof Place || piece instanceof Optional);
        }
    }

    /**
     * An object.
     *
     * @param anyOf the places of which one must be filled, or there is no object; none if there is no such condition
     * @param allOf the places that all must be filled, or there is no object
     * @param exceptions the places of which none may be filled, or there is no object
     * @param evidence what the evidence of all values in it says
     */
    record Members(
            Map<String, Template> members,
            List<Place> anyOf,
            List<Place> allOf,
            List<Place> exceptions,
            java.util.Optional<Members> evidence)
            implements Template {

        private boolean hasConditions() {
            return !anyOf.isEmpty() || !allOf.isEmpty();
        }

        /** The places that decide whether there is such an object. */
        public List<Place> conditions() {
            return Stream.of(anyOf, allOf, exceptions).flatMap(List::stream).toList();
        }

        @Override
        public DataObject constant() {
            Map<String, DataValue> values = new LinkedHashMap<>();
            members.forEach((name, member) -> values.put(name, member.constant()));
            return new DataObject(values);
        }

        @Override
        public boolean uses(String value) {
            return members.values().stream().anyMatch(member -> member.uses(value))
                    || evidence.stream().anyMatch(own -> own.uses(value));
        }

        @Override
        public boolean varies() {
            return hasConditions()
                    || !exceptions.isEmpty()
                    || evidence.stream().anyMatch(Template::varies)
                    || members.values().stream().anyMatch(Template::varies);
        }

        @Override
        public boolean isFilled() {
            return hasConditions() || members.values().stream().anyMatch(Template::isFilled);
        }
    }

    /** An array. */
    record Items(List<Repeated> items) implements Template {
        @Override
        public DataArray constant() {
            return new DataArray(
                    items.stream().map(item -> item.template().constant()).toList());
        }

        @Override
        public boolean uses(String value) {
            return items.stream().anyMatch(item -> item.template().uses(value));
        }

        @Override
        public boolean varies() {
            return items.stream().anyMatch(item -> item.template().varies());
        }

        @Override
        public boolean isFilled() {
            return items.stream().anyMatch(item -> item.template().isFilled());
        }
    }

    /**
     * An item of an array, or a record.
     *
     * @param loops the values that are split: there is one item for each of their pieces, side by side
     */
    record Repeated(Template template, Set<String> loops) {}

    /** A piece of a string with places. */
    sealed interface Piece {
        /** Whether a value stands in it. */
        boolean uses(String value);
    }

    /** Text between places. */
    record Words(String text) implements Piece {
        @Override
        public boolean uses(String value) {
            return false;
        }
    }

    /** A piece that is left out where all its places are empty. */
    record Optional(List<Piece> pieces) implements Piece {
        @Override
        public boolean uses(String value) {
            return pieces.stream().anyMatch(piece -> piece.uses(value));
        }
    }

    /**
     * A place for what a cell comes to.
     *
     * @param value the name of its rule
     * @param part the name of the part of it; empty for the whole
     */
    record Place(String value, String part) implements Piece {

        /** The part that stands for the number of an item, from 1. */
        static final String NUMBER = "#";

        @Override
        public boolean uses(String other) {
            return value.equals(other);
        }

        /** Whether it is the number of the item and not the item. */
        public boolean isNumber() {
            return part.equals(NUMBER);
        }
    }

    /** A place for the number of the row. */
    record RowNumber() implements Piece {
        @Override
        public boolean uses(String value) {
            return false;
        }
    }
}

package org.amparo.time;

import java.util.List;

/** The days of a one-of set: the days of all its elements. */
final class DayChoice extends Days {

    private final List<Days> elements;
    private final long first;
    private final long last;

    DayChoice(List<Days> elements) {
        this.elements = List.copyOf(elements);
        this.first = this.elements.stream().mapToLong(Days::first).min().orElseThrow();
        this.last = this.elements.stream().mapToLong(Days::last).max().orElseThrow();
    }

    @Override
    long first() {
        return first;
    }

    @Override
    long last() {
        return last;
    }

    @Override
    boolean has(long day) {
        return elements.stream().anyMatch(element -> element.has(day));
    }

    @Override
    long floor(long limit) {
        return elements.stream()
                .filter(element -> element.first() <= limit)
                .mapToLong(element -> element.floor(limit))
                .max()
                .orElseThrow();
    }

    @Override
    long ceiling(long limit) {
        return elements.stream()
                .filter(element -> element.last() >= limit)
                .mapToLong(element -> element.ceiling(limit))
                .min()
                .orElseThrow();
    }
}

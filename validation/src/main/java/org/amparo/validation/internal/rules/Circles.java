package org.amparo.validation.internal.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The circles in a graph: two nodes are in one if each leads to the other. Found by Kosaraju's algorithm in two walks, so
 * that the work grows with the graph and no faster, and without recursion, since a file may be a chain of any length.
 *
 * @param <N> the nodes
 */
final class Circles<N> {

    private final Map<N, N> leaders;

    private Circles(Map<N, N> leaders) {
        this.leaders = leaders;
    }

    /** The circles in a graph, which is given by the nodes to which each node leads. */
    static <N> Circles<N> of(Map<N, Set<N>> graph) {
        Deque<N> finished = new ArrayDeque<>();
        Set<N> seen = new HashSet<>();
        graph.keySet().forEach(node -> walk(node, graph, seen, finished));
        Map<N, Set<N>> reversed = new HashMap<>();
        graph.forEach((from, all) -> all.forEach(to ->
                reversed.computeIfAbsent(to, node -> new LinkedHashSet<>()).add(from)));
        Map<N, N> leaders = new HashMap<>();
        Set<N> assigned = new HashSet<>();
        for (N leader : finished) {
            Deque<N> component = new ArrayDeque<>();
            walk(leader, reversed, assigned, component);
            component.forEach(node -> leaders.put(node, leader));
        }
        return new Circles<>(leaders);
    }

    /** Walks from a node to all that are not seen yet, and puts each before the others when all behind it is done. */
    private static <N> void walk(N start, Map<N, Set<N>> graph, Set<N> seen, Deque<N> finished) {
        if (!seen.add(start)) {
            return;
        }
        Deque<Step<N>> path = new ArrayDeque<>();
        path.push(Step.to(start, graph));
        while (!path.isEmpty()) {
            Step<N> step = path.peek();
            if (step.next().hasNext()) {
                N next = step.next().next();
                if (seen.add(next)) {
                    path.push(Step.to(next, graph));
                }
            } else {
                path.pop();
                finished.push(step.node());
            }
        }
    }

    /** Whether a step from one node to another is part of a circle. */
    boolean hold(N from, N to) {
        return from.equals(to) || Objects.equals(leaders.get(from), leaders.get(to));
    }

    private record Step<N>(N node, Iterator<N> next) {

        static <N> Step<N> to(N node, Map<N, Set<N>> graph) {
            return new Step<>(node, graph.getOrDefault(node, Set.of()).iterator());
        }
    }
}

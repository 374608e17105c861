package org.amparo.validation.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CirclesProperties {

    @Property(tries = 500)
    void a_step_is_in_a_circle_if_its_end_leads_back_to_its_start(@ForAll long seed) {
        Random dice = new Random(seed);
        Map<Integer, Set<Integer>> graph = new LinkedHashMap<>();
        int nodes = 1 + dice.nextInt(8);
        for (int i = dice.nextInt(2 * nodes + 1); i > 0; i--) {
            graph.computeIfAbsent(dice.nextInt(nodes), node -> new TreeSet<>()).add(dice.nextInt(nodes));
        }
        Circles<Integer> circles = Circles.of(graph);
        graph.forEach((from, all) -> all.forEach(to ->
                assertThat(circles.hold(from, to)).isEqualTo(reached(to, graph).contains(from))));
    }

    private static Set<Integer> reached(int start, Map<Integer, Set<Integer>> graph) {
        Set<Integer> reached = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            int node = open.pop();
            if (reached.add(node)) {
                open.addAll(graph.getOrDefault(node, Set.of()));
            }
        }
        return reached;
    }

    @Example
    void a_chain_of_any_length_is_followed() {
        Map<Integer, Set<Integer>> chain = new LinkedHashMap<>();
        for (int i = 0; i < 200_000; i++) {
            chain.put(i, Set.of(i + 1));
        }
        assertThat(Circles.of(chain).hold(0, 1)).isFalse();
        chain.put(200_000, Set.of(0));
        assertThat(Circles.of(chain).hold(0, 1)).isTrue();
    }
}

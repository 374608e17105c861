package org.amparo.testing.internal.anything;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.id.StatementId;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.testing.internal.chance.Specimens;

/** The decisions made for a case file before its records: their ids, and which statement relays which. */
final class World {

    /** Has statements twice, since all other records refer to them. */
    private static final List<String> TYPES = Stream.concat(
                    CaseRecord.shapes().keySet().stream(), Stream.of(StatementId.TYPE))
            .toList();

    private static final int LONGEST_CHAIN = 3;

    private final Dice dice;
    private final List<String> ids = new ArrayList<>();
    private final Map<List<String>, List<String>> idsOf = new HashMap<>();
    private final Map<String, List<PlannedRelay>> relays = new LinkedHashMap<>();
    private int minted;

    World(Dice dice) {
        this.dice = dice;
    }

    /** A relay that a statement will contain. */
    record PlannedRelay(String from, String key, String to) {
        String ref() {
            return from + "#" + key;
        }
    }

    /** A world with this number of records. */
    static World of(Dice dice, int records) {
        World world = new World(dice);
        for (int i = 0; i < records; i++) {
            String type = dice.percent(4) ? dice.oneOf(Specimens.LATER_TYPES) : dice.oneOf(TYPES);
            world.ids.add(world.mint(type));
        }
        world.ids.stream().filter(World::isStatement).toList().forEach(world::planRelays);
        return world;
    }

    private void planRelays(String statement) {
        for (int i = 1; i <= dice.between(0, 2); i++) {
            relays.computeIfAbsent(statement, key -> new ArrayList<>())
                    .add(new PlannedRelay(statement, "r" + i, reference(List.of(StatementId.TYPE))));
        }
    }

    private static boolean isStatement(String id) {
        return id.startsWith(StatementId.TYPE + ":");
    }

    List<String> ids() {
        return ids;
    }

    List<PlannedRelay> relaysOf(String record) {
        return relays.getOrDefault(record, List.of());
    }

    /** A new id. */
    String mint(String type) {
        minted++;
        return type + ":" + dice.oneOf(Specimens.LOCAL_NAMES) + "-" + minted;
    }

    /** An id of one of these types: usually that of a record, sometimes one that leads nowhere. */
    String reference(List<String> types) {
        List<String> fitting = idsOf.computeIfAbsent(
                types,
                wanted -> ids.stream()
                        .filter(id -> wanted.contains(id.substring(0, id.indexOf(':'))))
                        .toList());
        return fitting.isEmpty() || dice.percent(5) ? mint(dice.oneOf(types)) : dice.oneOf(fitting);
    }

    /** A chain of relays that starts at a statement; each belongs to the statement that the one before leads to. */
    List<String> chainFrom(String statement) {
        List<String> chain = new ArrayList<>();
        String at = statement;
        while (chain.size() < LONGEST_CHAIN && !relaysOf(at).isEmpty() && dice.percent(60)) {
            PlannedRelay relay = dice.oneOf(relaysOf(at));
            chain.add(relay.ref());
            at = relay.to();
        }
        return chain.isEmpty() && dice.percent(5) ? List.of(statement + "#nowhere") : chain;
    }
}

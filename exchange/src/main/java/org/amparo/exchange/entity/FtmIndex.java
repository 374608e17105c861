package org.amparo.exchange.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.amparo.exchange.internal.fill.Hash64;
import org.amparo.exchange.internal.fill.LongTable;

/**
 * In which lines the entities of a file stand, and the links of each person: hashes and numbers alone. Links lead to
 * entities before and behind them.
 */
final class FtmIndex {

    private static final List<FtmKind> KINDS = List.of(FtmKind.values());
    private static final long NUMBERS = 1L << 32;

    private final Hash64 hash = new Hash64();

    /** By the hash of an id: the number of the line and the kind. */
    private final LongTable entities = new LongTable();

    /** The hashes of ids that several entities have. */
    private final LongTable ambiguous = new LongTable();

    /** By the hash of a person's id: how many links there are, and the last of them. */
    private final LongTable heads = new LongTable();

    private int[] numbers = new int[1 << 10];
    private int[] before = new int[1 << 10];
    private int count;

    /** The posts that somebody holds. */
    private final LongTable held = new LongTable();

    /** Adds an entity by its line, unless there is one of the id, which is ambiguous then. */
    void add(FtmLine line, int number) {
        long id = hash.of(line.id().text());
        if (entities.get(id) == 0) {
            entities.put(id, (long) number * KINDS.size() + KINDS.indexOf(line.kind()));
            if (line.kind() == FtmKind.LINK) {
                FtmLinks.holders(line).stream()
                        .map(EntityValue::text)
                        .distinct()
                        .forEach(holder -> link(holder, number));
                FtmLinks.posts(line).forEach(post -> held.put(hash.of(post.text()), 1));
            }
        } else {
            ambiguous.put(id, 1);
        }
    }

    /** Whether several entities have an id, so that nobody knows which one is meant by it. */
    boolean isAmbiguous(String id) {
        return ambiguous.get(hash.of(id)) != 0;
    }

    private void link(String holder, int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
            before = Arrays.copyOf(before, 2 * count);
        }
        long id = hash.of(holder);
        long head = heads.get(id);
        numbers[count] = number;
        before[count] = (int) (head % NUMBERS);
        count++;
        heads.put(id, (head / NUMBERS + 1) * NUMBERS + count);
    }

    /** Whether the entity in a line is the first of its id. */
    boolean isFirst(String id, int number) {
        return number(id) == number;
    }

    boolean has(String id) {
        return entities.get(hash.of(id)) != 0;
    }

    /** The kind of an entity, if there is one. */
    FtmKind kind(String id) {
        long found = entities.get(hash.of(id));
        return found == 0 ? FtmKind.OTHER : KINDS.get((int) (found % KINDS.size()));
    }

    /** Whether one entity alone has an id, and is of a kind. */
    boolean isOne(FtmKind kind, String id) {
        return kind(id) == kind && !isAmbiguous(id);
    }

    /**
     * What is wrong with an id that does not lead to one entity of the right kind.
     *
     * @param ofKind what is wrong if it leads to one of another kind
     */
    EntityFault fault(String id, EntityFault ofKind) {
        if (isAmbiguous(id)) {
            return EntityFault.LINK_AMBIGUOUS;
        }
        return has(id) ? ofKind : EntityFault.LINK_NOT_FOUND;
    }

    /** Whether it is one person, whose links are not too many. */
    boolean isPerson(String id) {
        return isOne(FtmKind.PERSON, id) && !hasTooManyLinks(id);
    }

    boolean hasTooManyLinks(String id) {
        return heads.get(hash.of(id)) / NUMBERS > FtmLine.MOST_VALUES;
    }

    boolean isHeld(String post) {
        return held.get(hash.of(post)) != 0;
    }

    /** The number of the line of an entity; 0 if it is not there. */
    int number(String id) {
        return (int) (entities.get(hash.of(id)) / KINDS.size());
    }

    /** The numbers of the lines with links of a person, in the order of the file. */
    List<Integer> links(String person) {
        List<Integer> found = new ArrayList<>();
        for (int at = (int) (heads.get(hash.of(person)) % NUMBERS); at > 0; at = before[at - 1]) {
            found.add(numbers[at - 1]);
        }
        Collections.reverse(found);
        return found;
    }
}

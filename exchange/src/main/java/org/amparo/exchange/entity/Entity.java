package org.amparo.exchange.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.jspecify.annotations.Nullable;

/** An entity of the file: what stands there, the values that were asked for, and what does not fit. */
final class Entity {

    /** What becomes of an entity. */
    enum Fate {
        ACCEPTED,
        IGNORED,
        REJECTED
    }

    private final String pointer;
    private final ToIntFunction<String> lines;
    private final @Nullable DataValue value;
    private final @Nullable String base64;
    private final List<EntityNode> nodes = new ArrayList<>();
    private final List<EntityProblem> problems = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<EntityProblem> remarks = new ArrayList<>();
    private final List<String> remarked = new ArrayList<>();
    private final Set<String> leftOut = new TreeSet<>();
    private Fate fate = Fate.ACCEPTED;

    private Entity(String pointer, ToIntFunction<String> lines, @Nullable DataValue value, @Nullable String base64) {
        this.pointer = pointer;
        this.lines = lines;
        this.value = value;
        this.base64 = base64;
    }

    /**
     * An entity that is accepted so far.
     *
     * @param lines gives the line of a pointer
     */
    static Entity of(DataValue value, String pointer, ToIntFunction<String> lines) {
        return new Entity(pointer, lines, value, null);
    }

    /** A line that is no entity. */
    static Entity ofLine(@Nullable DataValue text, @Nullable String base64, int line) {
        return new Entity("", at -> line, text, base64);
    }

    String pointer() {
        return pointer;
    }

    int lineOf(String at) {
        return lines.applyAsInt(at);
    }

    Fate fate() {
        return fate;
    }

    List<EntityProblem> problems() {
        return problems;
    }

    /** The values that were asked for, and all others, each once. */
    List<EntityValue> values() {
        List<EntityValue> all = new ArrayList<>();
        nodes.forEach(node -> all.addAll(node.values()));
        return all;
    }

    /** The object as one whose values can be asked for. */
    EntityNode node(DataObject object, String at, String name, String separator) {
        EntityNode node = new EntityNode(this, object, at, name, separator);
        nodes.add(node);
        return node;
    }

    /** Whether a value that nobody asked for may say that somebody must not be shown. */
    boolean refuses() {
        boolean refuses = false;
        for (EntityNode node : nodes) {
            refuses |= node.refuses();
        }
        return refuses;
    }

    /** The reasons of the problems: the code and, of a value, its property. */
    List<String> reasons() {
        return reasons;
    }

    /** Why values stay out though nothing is wrong with them: the reason and, of a value, its property. */
    Set<String> leftOut() {
        return leftOut;
    }

    void leaveOut(String reason) {
        leftOut.add(reason);
    }

    void add(EntityProblem problem, String property) {
        problems.add(problem);
        reasons.add(problem.code() + ", " + property);
    }

    /** What contradicts something, or leads nowhere, and came in with it. */
    List<EntityProblem> remarks() {
        return remarks;
    }

    /** The same in a few words: the code and the property. */
    List<String> remarked() {
        return remarked;
    }

    void remark(EntityProblem remark, String property) {
        remarks.add(remark);
        remarked.add(remark.code() + ", " + property);
    }

    /** Says that no record is made of it. */
    void ignore() {
        if (fate == Fate.ACCEPTED) {
            fate = Fate.IGNORED;
        }
    }

    /** Says that it does not fit as a whole. */
    void reject(EntityFault fault) {
        reject(new EntityProblem(fault.code(), lineOf(pointer), pointer, fault.message()));
    }

    /** Says that nothing is left of it, for the reasons that its values have given. */
    void rejectAsItIs() {
        fate = Fate.REJECTED;
    }

    void reject(EntityProblem problem) {
        fate = Fate.REJECTED;
        problems.add(problem);
        reasons.add(problem.code());
    }

    RejectedEntity rejected() {
        return new RejectedEntity(
                lineOf(pointer),
                pointer,
                fate != Fate.REJECTED,
                Optional.ofNullable(value),
                Optional.ofNullable(base64),
                problems);
    }
}

package org.amparo.exchange.entity;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.problem.InvalidValueException;

/** A value of an entity: its text, its place, and what became of it. */
final class EntityValue {

    /** What becomes of a value. */
    enum Fate {
        USED,
        IGNORED,
        REJECTED,
        EMPTY
    }

    private final Entity entity;
    private final String property;
    private final String pointer;
    private final String text;
    private Fate fate = Fate.IGNORED;

    /** What was said of it so far though it came in. */
    private final Set<EntityFault> remarks = EnumSet.noneOf(EntityFault.class);

    /**
     * A value that is ignored so far.
     *
     * @param property the name of its property in the account
     */
    EntityValue(Entity entity, String property, String pointer, String text) {
        this.entity = entity;
        this.property = property;
        this.pointer = pointer;
        this.text = text;
    }

    String property() {
        return property;
    }

    String text() {
        return text;
    }

    Fate fate() {
        return fate;
    }

    /** Where it stands: {@code line 12, /persons/3/gender}. */
    String place() {
        return "line " + entity.lineOf(pointer) + ", " + pointer;
    }

    void use() {
        if (fate == Fate.IGNORED) {
            fate = Fate.USED;
        }
    }

    /** Says that there is nothing in it. */
    EntityValue empty() {
        fate = Fate.EMPTY;
        return this;
    }

    /** Says, once, that it contradicts something, or leads nowhere. It comes in nevertheless. */
    void remark(EntityFault fault) {
        if (remarks.add(fault)) {
            entity.remark(new EntityProblem(fault.code(), entity.lineOf(pointer), pointer, fault.message()), property);
        }
    }

    /** Says that it does not fit. */
    EntityValue reject(EntityFault fault) {
        return reject(fault.code(), fault.message());
    }

    /** Says that it is no code, and what was expected. */
    void rejectCode(String expected) {
        reject("unknown-code", expected);
    }

    void reject(InvalidValueException e) {
        reject(e.code(), String.valueOf(e.getMessage()));
    }

    private EntityValue reject(String code, String message) {
        if (fate != Fate.REJECTED) {
            fate = Fate.REJECTED;
            entity.add(new EntityProblem(code, entity.lineOf(pointer), pointer, message), property);
        }
        return this;
    }
}

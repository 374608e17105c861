package org.amparo.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import org.amparo.data.DataObject;
import org.amparo.internal.jakarta.SoundValues;
import org.amparo.internal.json.Unbound;
import org.amparo.shape.Shape;
import org.immutables.value.Value;

/**
 * An object of the format that keeps members that this version does not know: those of a later version, and private
 * members, whose names hold a colon.
 */
@SoundValues
public interface Extensible {

    /**
     * The members that the attribute table does not name, in their order. They are written back after the known ones.
     */
    @Value.Default
    default DataObject unknownMembers() {
        return DataObject.EMPTY;
    }

    /**
     * The methods that the builders of such objects have in common.
     *
     * @param <B> the builder
     */
    interface Builder<B extends Builder<B>> {
        /** Replaces the members that the attribute table does not name. */
        B unknownMembers(DataObject members);

        /** Called by Jackson. */
        @JsonValue
        @SuppressWarnings("unused")
        private Object hasNoJsonForm() {
            throw Unbound.noForm();
        }
    }

    /** Lets objects of an attribute table keep unknown members. */
    static <T extends Extensible, B extends Builder<B>> Shape<T, B> extensible(Shape<T, B> shape) {
        return shape.unknownMembers("unknownMembers", T::unknownMembers, B::unknownMembers);
    }

    /** Called by a Jackson that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object addAmparoModule() {
        throw Unbound.exception();
    }
}

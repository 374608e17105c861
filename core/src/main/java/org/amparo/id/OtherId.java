package org.amparo.id;

import org.amparo.internal.problem.Invalid;

/**
 * The id of a record whose type only a later version knows. It is kept, so that nothing is lost, and may stand wherever
 * a reference may.
 */
final class OtherId extends TypedId implements AgentId, SubjectId {

    OtherId(String type, String text) {
        super(type, text);
        if (!isType(type)) {
            throw Invalid.ID_SYNTAX.exception();
        }
    }

    @Override
    OtherId another(String text) {
        return new OtherId(type(), text);
    }
}

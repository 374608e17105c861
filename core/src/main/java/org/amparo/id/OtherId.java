package org.amparo.id;

/** The id of a record type that only a later version knows: kept, so that nothing is lost, and admitted wherever a reference is. */
final class OtherId extends TypedId implements AgentId, SubjectId {

    OtherId(String type, String text) {
        super(type, text);
        if (!isType(type)) {
            throw malformed();
        }
    }

    @Override
    OtherId another(String text) {
        return new OtherId(type(), text);
    }
}

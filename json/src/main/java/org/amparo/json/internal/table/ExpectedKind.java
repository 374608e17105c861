package org.amparo.json.internal.table;

import org.amparo.code.Code;
import org.amparo.id.RecordId;
import org.amparo.json.token.Refusal;
import org.amparo.shape.ScalarType;
import org.amparo.shape.ScalarVisitor;

/** What is said where a value is no string: many write an object in place of an id or a period. */
final class ExpectedKind implements ScalarVisitor<Refusal> {

    @Override
    public Refusal text(ScalarType.TextType type) {
        return Refusal.EXPECTED_STRING;
    }

    @Override
    public Refusal language() {
        return Refusal.EXPECTED_STRING;
    }

    @Override
    public Refusal date() {
        return Refusal.EXPECTED_STRING;
    }

    @Override
    public Refusal period() {
        return Refusal.EXPECTED_PERIOD;
    }

    @Override
    public Refusal instant() {
        return Refusal.EXPECTED_STRING;
    }

    @Override
    public Refusal uri(ScalarType.UriType type) {
        return Refusal.EXPECTED_STRING;
    }

    @Override
    public Refusal partRef() {
        return Refusal.EXPECTED_STRING;
    }

    @Override
    public Refusal caseFileId() {
        return Refusal.EXPECTED_STRING;
    }

    @Override
    public <C extends Code> Refusal code(ScalarType.CodeType<C> type) {
        return Refusal.EXPECTED_STRING;
    }

    @Override
    public <I extends RecordId> Refusal reference(ScalarType.ReferenceType<I> type) {
        return Refusal.EXPECTED_ID;
    }
}

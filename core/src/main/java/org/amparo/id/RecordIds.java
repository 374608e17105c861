package org.amparo.id;

import java.util.List;
import org.amparo.problem.InvalidValueException;

/** Finds the class of an id by its type. */
final class RecordIds {

    /** The most frequent first. */
    private static final List<String> TYPES =
            List.of(StatementId.TYPE, PersonId.TYPE, OrganisationId.TYPE, DetentionId.TYPE, GroupId.TYPE, AwardId.TYPE);

    private RecordIds() {}

    /** The type that a text begins with, up to its colon. */
    static String type(String text, int colon) {
        for (String type : TYPES) {
            if (type.length() == colon && text.startsWith(type)) {
                return type;
            }
        }
        return text.substring(0, colon);
    }

    /** The id of a text that begins with the type. */
    static RecordId of(String type, String text) {
        return switch (type) {
            case PersonId.TYPE -> PersonId.parse(text);
            case OrganisationId.TYPE -> OrganisationId.parse(text);
            case GroupId.TYPE -> GroupId.parse(text);
            case DetentionId.TYPE -> DetentionId.parse(text);
            case AwardId.TYPE -> AwardId.parse(text);
            case StatementId.TYPE -> StatementId.parse(text);
            case CaseFileId.TYPE ->
                throw new InvalidValueException("id-type", "Expected the id of a record, not of a case file.");
            default -> new OtherId(type, text);
        };
    }
}

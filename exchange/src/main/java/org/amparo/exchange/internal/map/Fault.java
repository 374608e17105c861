package org.amparo.exchange.internal.map;

import java.util.Locale;

/** What can be wrong with a row, besides what the reader of records refuses. */
public enum Fault {
    UNKNOWN_CODE("Expected a code."),
    DATE_FORM("Expected a date in a form of the map."),
    DATE_IMPOSSIBLE("Expected a date that the calendar has."),
    DATE_AMBIGUOUS("Expected a date that all forms of the map that fit it read alike."),
    NUMBER_FORM("Expected a number as JSON writes it."),
    PATTERN_UNMATCHED("Expected a text that the pattern of the map fits as a whole."),
    PATTERN_TOO_SLOW("Expected a text that the pattern of the map is done with in a moment."),
    TOO_MANY_PARTS("Expected no more parts between separators than the map has names for."),
    ID_FORM(
            "Expected Latin letters or digits: those of other scripts are not transliterated. \"replace\" gives another text for each such text, or \"codes\" its id."),
    ID_COLLISION(
            "Expected an id that no other text gives. If both mean the same, and one has a second space or another letter, \"replace\" makes the one text of the other; if not, \"codes\" gives each its id."),
    DUPLICATE_ID("Expected an id that no other row has given."),
    SHARED_DIFFERS("Expected the same here as an earlier row gives for the record of this id."),
    INCOMPLETE_TEXT("Expected all columns of a text to be filled, or none; [[ ]] stands around what may be missing."),
    UNEQUAL_SPLITS("Expected as many parts in each cell that is split beside another."),
    CELL_NOT_USED(
            "Expected a record of this row to use the cell. What names its column is not there in this row: an \"@if\" or \"@ifAll\" finds nothing, an \"@unless\" finds something, or only \"@evidence\" names it, and no other cell fills the object. \"@if\" with this column in the object uses it."),
    UNLESS_UNCLEAR(
            "Expected a blank cell, or a text that the map makes something of: a text that stands for nothing does not say whether an \"@unless\" holds."),
    CELL_WITHOUT_VALUE("Expected a value: the cell has an error, or a formula that was not computed."),
    REFUSAL_IGNORED(
            "Expected no word of consent or refusal in a column under \"ignored\": a template says what it means or, if nothing in the column keeps anybody back, it stands under \"ignoredOnPurpose\"."),
    TEXT_CHARACTERS("Expected no NUL and no half characters."),
    TOO_FEW_CELLS("Expected a cell for each column."),
    TOO_MANY_CELLS("Expected no cells beyond the heading."),
    NOT_MENDED(
            "Expected no reason that the row itself does not show: mend the row, and clear the cell of the reason then."),
    JOIN_EMPTY("Expected something in one of the columns by which rows are joined."),
    JOIN_CONFLICT("Expected the same value in all rows of a record, where it can have one."),
    NOT_ONE("Expected a name that is like one of an earlier row: rows with other names are not made one person."),
    JOIN_CAME_BACK("Expected the rows of a record one after another; \"adjacent\": false holds them all."),
    JOINED_ROW("Another row of the same record was rejected, or the record that they give."),
    RECORD_ID("Expected a record with an id."),

    // Of rows that come in nevertheless. What contradicts itself has the code of the rule of validation.
    REVERSED_PERIOD("Expected an end that is not before the start. Both came in as they are."),
    CONSENT_BLANK(
            "Expected something in the columns of which the map makes a consent: without it the person came in as restricted."),
    REFUSAL_ON_PURPOSE(
            "Expected no word of consent or refusal in a column under \"ignoredOnPurpose\": whoever has it came in like everybody else."),
    DIED_BEFORE_BORN("Expected an end of a life that is not before its beginning. Both came in as they are.");

    private final String message;

    Fault(String message) {
        this.message = message;
    }

    /** The code: {@code unknown-code}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was expected. */
    public String message() {
        return message;
    }
}

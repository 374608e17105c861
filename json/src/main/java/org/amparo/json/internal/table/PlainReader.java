package org.amparo.json.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.TokenKind;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads values that no table describes: strings, numbers, and JSON of any content. A method gives null when it has
 * reported a problem.
 */
final class PlainReader {

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]*");
    private static final int MAX_LONG_DIGITS = 18;

    private static final ExpectedKind EXPECTED = new ExpectedKind();

    private final TextCursor cursor;

    PlainReader(TextCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads a string of any content. */
    @Nullable
    String string() {
        return string(Refusal.EXPECTED_STRING);
    }

    private @Nullable String string(Refusal otherwise) {
        if (cursor.kind() != TokenKind.STRING) {
            cursor.wrongKind(otherwise);
            return null;
        }
        String text = cursor.tokenText();
        if (text.length() > cursor.limits().textLength()) {
            cursor.problem(Refusal.TEXT_TOO_LONG);
            return null;
        }
        return text;
    }

    /** Reads a string that is a value of the type. */
    <V> @Nullable V scalar(ScalarType<V> type) {
        String text = string(type.acceptScalar(EXPECTED));
        if (text == null) {
            return null;
        }
        try {
            return type.parse(text);
        } catch (InvalidValueException e) {
            cursor.refused(e);
            return null;
        }
    }

    /** Reads a whole number. */
    @Nullable
    Long integer() {
        String literal = number();
        if (literal == null) {
            return null;
        }
        if (!WHOLE.matcher(literal).matches()) {
            cursor.problem(Refusal.NOT_WHOLE);
            return null;
        }
        try {
            // A longer number is beyond the range of an attribute, and perhaps beyond that of a long.
            Long value = literal.length() > MAX_LONG_DIGITS ? Long.MAX_VALUE : Long.valueOf(literal);
            Types.INTEGER.check(value);
            return value;
        } catch (InvalidValueException e) {
            cursor.refused(e);
            return null;
        }
    }

    private @Nullable String number() {
        if (cursor.kind() != TokenKind.NUMBER) {
            cursor.wrongKind(Refusal.EXPECTED_NUMBER);
            return null;
        }
        String literal = cursor.tokenText();
        if (literal.length() > cursor.limits().numberLength()) {
            cursor.problem(Refusal.NUMBER_TOO_LONG);
            return null;
        }
        return literal;
    }

    /** Reads true or false. */
    @Nullable
    Boolean bool() {
        return switch (cursor.kind()) {
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            default -> {
                cursor.wrongKind(Refusal.EXPECTED_BOOLEAN);
                yield null;
            }
        };
    }

    /** Reads any JSON. */
    @Nullable
    DataValue tree() {
        return switch (cursor.kind()) {
            case START_OBJECT -> treeObject();
            case START_ARRAY -> treeArray();
            case STRING -> treeString();
            case NUMBER -> {
                String literal = number();
                yield literal == null ? null : new DataNumber(literal);
            }
            case TRUE -> new DataBoolean(true);
            case FALSE -> new DataBoolean(false);
            default -> DataNull.NULL;
        };
    }

    private @Nullable DataString treeString() {
        String text = string();
        try {
            return text == null ? null : new DataString(text);
        } catch (InvalidValueException e) {
            cursor.refused(e);
            return null;
        }
    }

    private @Nullable DataObject treeObject() {
        Map<String, DataValue> values = new LinkedHashMap<>();
        MemberNames names = cursor.members(name -> {
            DataValue value = tree();
            if (value != null) {
                values.put(name, value);
            }
        });
        return values.size() == names.size() ? new DataObject(values) : null;
    }

    private @Nullable DataArray treeArray() {
        List<DataValue> values = new ArrayList<>();
        int count = cursor.items(() -> {
            DataValue value = tree();
            if (value != null) {
                values.add(value);
            }
        });
        return values.size() == count ? new DataArray(values) : null;
    }
}

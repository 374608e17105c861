package org.amparo.benchmarks.json;

/**
 * The formats of the texts of a detention, as constraints for Jakarta Validation. They are simpler than the library's:
 * a 31st of February gets through.
 */
final class Formats {

    static final String ID = "[a-z][a-z0-9-]{0,63}:[A-Za-z0-9][A-Za-z0-9._~-]{0,127}";
    static final String PART =
            "[a-z][a-z0-9-]{0,63}:[A-Za-z0-9][A-Za-z0-9._~-]{0,127}#[A-Za-z0-9][A-Za-z0-9._~-]{0,127}";
    static final String KEY = "[A-Za-z0-9][A-Za-z0-9._~-]{0,127}";
    static final String CODE = "[A-Za-z0-9]+(?:-[a-z0-9]+)*";
    static final String ATTRIBUTE = "[A-Za-z][A-Za-z0-9]*";
    static final String DATE = "[0-9XY?~%.,\\[\\]{}-]{4,}";
    static final String PERIOD = "[0-9XY?~%.,\\[\\]{}-]{2,}/[0-9XY?~%.,\\[\\]{}-]{2,}";
    static final String DURATION = "P[0-9YMWD]{2,}";
    static final String INSTANT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z";
    static final String COUNTRY = "[A-Z]{2}";
    static final String LANGUAGE = "[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*";
    static final String URI = "[^\\x00-\\x20]+";
    /** At least one character that is neither a separator, nor a control character, nor without a shape. */
    static final String VISIBLE = "(?s).*[^\\p{Z}\\p{Cc}\\p{Cf}].*";

    private Formats() {}
}

package org.amparo.status;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Something that speaks for two records of persons being about one person, or against it. */
public enum DuplicateSign {

    /** An identifier of the same scheme is the same. */
    SAME_IDENTIFIER(true),

    /** A name of each has the same words, in any order; case, diacritics and script are ignored. */
    SAME_NAME(true),

    /** A name of one is found by a name of the other, in another spelling, with an initial or with a word more. */
    SIMILAR_NAME(true),

    /** The days of birth are known and the same. */
    SAME_BIRTH(true),

    /** A detention of each began on the same day. */
    SAME_ARREST(true),

    /** All identifiers of a scheme that both have are different. */
    OTHER_IDENTIFIER(false),

    /** The births are certainly of different days. */
    OTHER_BIRTH(false),

    /** The genders are different. */
    OTHER_GENDER(false);

    private final boolean speaksFor;

    DuplicateSign(boolean speaksFor) {
        this.speaksFor = speaksFor;
    }

    /** Whether it speaks for one person; otherwise it speaks against it. */
    public boolean speaksFor() {
        return speaksFor;
    }

    /** The name in JSON, such as {@code same-name}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

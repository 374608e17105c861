package org.amparo.feed.untold;

import java.util.Locale;

/** The reason why no sentence tells a claim. Later versions may have more reasons. */
public enum UntoldReason {
    /** It is a text in another language, beside one in that of the pages, or beside the one that they show instead. */
    LANGUAGE("it is in another language than the text that the pages show"),
    /** It is a code that this version does not know, or one of a country that has no name. */
    CODE("there are no words for this code"),
    /** It is a part of a name that does not stand in the whole name, or says of which kind the name is by which somebody is called. */
    NAME("the pages show the whole name alone"),
    /** It is a detail for which sentences have no words, or have none where it stands. */
    DETAIL("the sentences have no words for this detail");

    private final String explanation;

    UntoldReason(String explanation) {
        this.explanation = explanation;
    }

    /** The name in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One line of English, for the owner of the file. */
    public String explanation() {
        return explanation;
    }
}

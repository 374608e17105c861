package org.amparo.disclosure;

import java.util.Locale;

/** Why something does not stand in a publication. Later versions may know more reasons. */
public enum WithheldReason {
    /** Its marking, or what it inherits, is above the ceiling of the profile. */
    LEVEL("its marking is above the profile"),
    /** The person refused or withdrew consent, or the consent has, perhaps, expired. */
    CONSENT("consent is refused, withdrawn or expired, certainly or possibly"),
    /** The case file itself says that it is withheld: by a person's kind, or by a gap that nevertheless has a value. */
    DECLARED_WITHHELD("the case file says that it is withheld"),
    /** It refers to a record or part that is not in the publication. */
    REFERENCE("it refers to what is not in the publication"),
    /** It lost something without which it would be meaningless, or would say something else. */
    REQUIRED_LOST("it lost what it cannot be without"),
    /** It lost something, and nothing is left that it could say. */
    NOTHING_LEFT("nothing is left that it says"),
    /** It is evidence for, or a reason for the absence of, what is withheld. */
    EVIDENCE_ABOUT_WITHHELD("it is about what is withheld"),
    /** It says that something is kept back, which the public is not told. */
    TELLS_OF_WITHHELD("it tells that something is withheld"),
    /** It claims to be complete, or counts, and what it counts is withheld in part. */
    COUNTS_WITHHELD("it counts what is withheld"),
    /** It marks by name what the object does not have, so that what was meant is not known. */
    MARKING_UNCLEAR("a marking names no attribute of the object"),
    /**
     * It, or an entry of its markings, has an unknown member that is perhaps a misspelt one which says who may see it.
     * Validation says which: rule R8.
     */
    MARKING_MISREAD("it has an unknown member that is perhaps a misspelt marking or consent; see rule R8"),
    /** A member, or a whole record, that this version does not know. Validation says which, but for private members: rule R7. */
    UNKNOWN_MEMBER("what this version does not know of it does not pass this profile; see rule R7"),
    /** A text that holds the name of somebody who is withheld. */
    NAME_FOUND("it holds the name of somebody who is withheld"),
    /**
     * Nothing was withheld here: a name that is too short to be searched for, or whose family or given name is too
     * short to be searched for alone, and may stand in a text.
     */
    NAME_NOT_SEARCHED("the name of somebody withheld, or a part of it, is too short to be searched for"),
    /**
     * Nothing was withheld here: a name whose family or given name is not searched for alone, since somebody who is
     * shown bears it too, and may stand in a text for the one who is withheld.
     */
    NAME_SHARED("somebody shown bears a part of the name of somebody withheld, which is not searched for alone"),
    /**
     * Nothing was withheld here: evidence for a whole object stays with its wording, which may tell what was withheld
     * of the object.
     */
    WORDING_STAYS("its wording may tell what was withheld of the object");

    private final String explanation;

    WithheldReason(String explanation) {
        this.explanation = explanation;
    }

    /** The stable code, for programs: {@code name-found}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason in a few words of English. */
    public String explanation() {
        return explanation;
    }
}

package org.amparo.disclosure;

import java.util.Locale;

/** The reason why something is left out of a publication. Later versions may have more reasons. */
public enum WithheldReason {
    /** Its own or inherited marking is above the ceiling of the profile. */
    LEVEL("its marking is above the profile"),
    /** The model keeps it from the readers of the profile, unless the object itself marks it by name. */
    FLOOR("the model keeps it back unless it is marked by name"),
    /**
     * The person refused or withdrew consent, or the consent has expired, certainly or possibly, or it does not allow
     * this: it is for other uses or readers, or for publication without the name.
     */
    CONSENT("consent does not allow it, or is refused, withdrawn or expired, certainly or possibly"),
    /**
     * The case file itself says that it is withheld, by a person's kind or by a gap for a value that is nevertheless
     * given; or the person is of a kind that has no name.
     */
    DECLARED_WITHHELD("the case file says that it is withheld"),
    /** It refers to a record or part that is not in the publication. */
    REFERENCE("it refers to a record or part that is not in the publication"),
    /** It lost something without which it would be meaningless or say something else. */
    REQUIRED_LOST("it lost something that it needs"),
    /** It has nothing to say, or nothing left: of a record, nothing but its ids, its history and what goes with it. */
    NOTHING_LEFT("it has nothing to say, or nothing left"),
    /**
     * It is evidence for a withheld value, the reason for the absence of one, or the name of an attribute of which
     * nobody may learn that a revision changed it.
     */
    EVIDENCE_ABOUT_WITHHELD("it is about a withheld value"),
    /**
     * It is an accusation, such as a motive, an involvement, a charge, a recognition or an outcome, and no evidence
     * that stands supports it, or its own source denies it.
     */
    UNSUPPORTED("no evidence that stands supports this accusation"),
    /** It is evidence that was retracted or superseded, or something for which all evidence was. */
    WITHDRAWN("the evidence was retracted or superseded"),
    /**
     * A denial of it, another value, or all that supported it and was less than firm, is withheld, so that it would say
     * more than the file does.
     */
    DISPUTE_HIDDEN("a denial of it, another answer, or the doubt about it is withheld, so that it would say more"),
    /** It is a retracted record, of which only the retraction is shown. */
    RETRACTED("it is retracted; only its id and its history are shown"),
    /** It tells that something is kept back, which the public is not told. */
    TELLS_OF_WITHHELD("it tells that something is withheld"),
    /** It counts things, or says that they are complete, and some of them are withheld. */
    COUNTS_WITHHELD("it counts things of which some are withheld"),
    /**
     * One of its markings, or a gap that says that something is withheld, names something that the object does not
     * have, so that it is not known which attribute was meant.
     */
    MARKING_UNCLEAR("a marking, or a gap for something withheld, names no attribute of the object"),
    /**
     * It, or an entry of its markings, has an unknown member that may be a marking or consent that was not read. Rule
     * {@code member-like-a-marking} of the validation says which.
     */
    MARKING_MISREAD(
            "it has an unknown member that is perhaps a misspelt marking or consent; see rule member-like-a-marking"),
    /**
     * It is a person, a detention, an incident or a part of one, and has a member that this version does not know: perhaps
     * a refusal. Rules {@code unread-member} and {@code member-like-a-marking} of the validation say which.
     */
    UNREAD_MEMBER(
            "it has a member that this version does not know, and that nobody has accepted; see rule unread-member"),
    /**
     * It is a member, or a whole record, that this version does not know. Rule {@code unknown-member} of the validation
     * says which, except for private members.
     */
    UNKNOWN_MEMBER("this version does not know it, and the profile does not let it pass; see rule unknown-member"),
    /** It is a text that holds the name of somebody who is withheld. */
    NAME_FOUND("it holds the name of somebody who is withheld"),
    /** It is in words of somebody who is withheld, or about nobody else, or says where these can be read. */
    WORDS_OF_WITHHELD("it is in the words of somebody withheld, or about nobody else, or says where they can be read"),
    /** It is a number, an address or a place in a source that leads to the name of somebody who is shown without it. */
    LEADS_TO_NAME("it leads to the name of somebody whose name is withheld"),
    /**
     * Nothing was withheld here. The case file says that this is perhaps somebody who is withheld, or who is shown without
     * one of the names, directly or over others who may be the same.
     */
    POSSIBLY_SAME_AS_WITHHELD("the case file says that this is possibly somebody who is withheld"),
    /**
     * Nothing was withheld here. This is likely somebody who is withheld: the two records have the same name and the same
     * birth or arrest, or the same number.
     */
    LIKELY_SAME_AS_WITHHELD("by name, and by birth, arrest or number, this is likely somebody who is withheld"),
    /**
     * Nothing was withheld here. All evidence for something that is shown was left out, so that it stands there as if
     * the publisher knew it; perhaps it was only inferred. It is noted once for each record.
     */
    SOURCES_HIDDEN("all evidence for it is left out, so that the publisher alone vouches for it"),
    /**
     * Nothing was withheld here. All evidence about a value alone was withdrawn, and the value is shown because other
     * evidence supports its object as a whole, which may tell the value or not.
     */
    OWN_EVIDENCE_WITHDRAWN("all evidence of its own was withdrawn; other evidence, for the whole, may not tell it"),
    /**
     * Nothing was withheld here. The publication makes more certain whether somebody was held on some day than the case
     * file does, because something that speaks against it is withheld; or there are too many days to tell.
     */
    MORE_CERTAIN("something is withheld that makes it less certain on which days this person or group was held"),
    /**
     * Nothing was withheld here. It was read in a statement that another one takes back, and that one is not shown, so
     * that what is taken back still stands in the publication.
     */
    TAKEN_BACK_UNSEEN("it was read in a statement that another one takes back, which is not shown"),
    /**
     * Nothing was withheld here. The name of somebody withheld, or its family or given name alone, is too short to be
     * searched for, or to be found in its cases, and may stand in a text.
     */
    NAME_NOT_SEARCHED(
            "the name of somebody withheld, or a part of it, is too short to be searched for in all its forms"),
    /**
     * Nothing was withheld here. The name of somebody withheld is in a script of which no spelling in other letters is
     * known, so it is searched for as it is written there and in no other way.
     */
    NAME_IN_ONE_SCRIPT("the name of somebody withheld is in a script whose spellings in other letters are not known"),
    /**
     * Nothing was withheld here. Letters of the name of somebody withheld were lost ({@code ?}, or a wrong encoding), so
     * that the broken name is searched for and the right one is not.
     */
    NAME_WITH_LOST_LETTERS(
            "letters of the name of somebody withheld are lost, so that the right name is not searched for"),
    /**
     * Nothing was withheld here. The file has no name of somebody withheld, so that texts are searched for the id alone.
     */
    NAME_MISSING("the file has no name of somebody withheld, so that texts are searched for the id alone"),
    /**
     * Nothing was withheld here. The family or given name of somebody withheld is not searched for alone, since
     * somebody shown bears it too; a text may mean the one who is withheld.
     */
    NAME_SHARED("somebody shown bears a part of the name of somebody withheld, which is not searched for alone"),
    /**
     * Nothing was withheld here. A statement, body or prize is shown though all that refers to it in the file is
     * withheld, or all of whom it speaks are, so that its title, address or name may lead to that.
     */
    CITED_BY_WITHHELD(
            "all that refers to it, or of whom it speaks, is withheld, and its title, address or name may lead to that"),
    /**
     * Nothing was withheld here. A statement is shown that is there for people alone who are shown without their name,
     * and its title or address may give the name.
     */
    MAY_LEAD_TO_NAME("it is there for somebody who is shown without the name, and its title or address may give it"),
    /**
     * Nothing was withheld here. Evidence for a whole object stays with its wording, which may tell something that was
     * withheld of the object.
     */
    WORDING_STAYS("its wording may tell what was withheld of the object");

    private final String explanation;

    WithheldReason(String explanation) {
        this.explanation = explanation;
    }

    /** The stable code for programs: {@code name-found}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason in a few words of English. */
    public String explanation() {
        return explanation;
    }
}

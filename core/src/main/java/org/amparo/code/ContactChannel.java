package org.amparo.code;

/**
 * The way in which a person can be reached.
 *
 * <p>An open list, {@code contact-channel}: a code that is not in it is kept as it is.
 */
public final class ContactChannel extends Code {

    private static final Constants<ContactChannel> CONSTANTS = new Constants<>("contact-channel", ContactChannel::new);

    /** A telephone number, with the code of the country. */
    public static final ContactChannel PHONE = CONSTANTS.add("phone");

    /** An address of electronic mail. */
    public static final ContactChannel EMAIL = CONSTANTS.add("email");

    /** A number or name in a messenger. */
    public static final ContactChannel MESSENGER = CONSTANTS.add("messenger");

    /** An account under which the person can be written to. */
    public static final ContactChannel SOCIAL_ACCOUNT = CONSTANTS.add("social-account");

    /** Somebody who passes messages on, such as a relative or a lawyer. */
    public static final ContactChannel INTERMEDIARY = CONSTANTS.add("intermediary");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<ContactChannel> VOCABULARY = CONSTANTS.vocabulary();

    private ContactChannel(Constants<ContactChannel> constants, String code, int rank) {
        super(constants, code, rank);
    }
}

package org.amparo.feed;

/** The error that a feed cannot be made. Message and code are constant and never hold a value of the publication. */
public final class FeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    FeedException(String code, String message) {
        super(message);
        this.code = code;
    }

    static FeedException nothingPublished() {
        return new FeedException(
                "nothing-published",
                "Expected the ledger of what was published: here is none, and so nothing was withdrawn.");
    }

    static FeedException foreignFile() {
        return new FeedException(
                "foreign-file",
                "Expected no file with the name of one of the feed that the ledger does not list. Take the ledger that belongs to this folder, or an empty folder.");
    }

    static FeedException unknownMember() {
        return new FeedException("unknown-member", "Expected unknown members of fewer levels and shorter names.");
    }

    /**
     * The code of the error, stable between versions.
     *
     * <table>
     * <caption>Codes</caption>
     * <tr><td>{@code other-profile}</td><td>the publication has another profile than the options or the ledger
     * say</td></tr>
     * <tr><td>{@code other-case-file}</td><td>the ledger is of another case file, or of another base</td></tr>
     * <tr><td>{@code other-feed-url}</td><td>the ledger knows the feed by another address, or another feed by this
     * one</td></tr>
     * <tr><td>{@code other-folder}</td><td>the ledger is of another folder</td></tr>
     * <tr><td>{@code older-publication}</td><td>the publication was made before the last one that the ledger
     * knows</td></tr>
     * <tr><td>{@code clock-too-late}</td><td>the publication was made more than two years after the last one</td></tr>
     * <tr><td>{@code nothing-published}</td><td>something is to be withdrawn, and there is no ledger of what was
     * published</td></tr>
     * <tr><td>{@code ledger-in-folder}</td><td>readers of the folder, or of any in which something was published, would see
     * the ledger</td></tr>
     * <tr><td>{@code ledger-in-use}</td><td>somebody else is publishing with the ledger</td></tr>
     * <tr><td>{@code ledger-too-old}</td><td>something was published to the folder after the ledger was written, so it
     * is an older copy</td></tr>
     * <tr><td>{@code ledger-version}</td><td>the ledger is of another version of its format</td></tr>
     * <tr><td>{@code ledger-broken}</td><td>the file is no ledger, or one that was changed or cut off</td></tr>
     * <tr><td>{@code foreign-file}</td><td>a file that the ledger does not list has the name of one to be
     * written, or is the index of another feed in the folder</td></tr>
     * <tr><td>{@code not-reviewed}</td><td>something in the publication must be read first, and nobody has acknowledged
     * it ({@code Publication.requireReviewed})</td></tr>
     * <tr><td>{@code empty-publication}</td><td>a feed is to be begun, and the publication shows no record</td></tr>
     * <tr><td>{@code parts-only}</td><td>a feed of everything is asked for in a folder that was begun with a
     * part</td></tr>
     * <tr><td>{@code empty-part}</td><td>nothing in the publication belongs to a country, person or tag whose feed is to
     * be begun</td></tr>
     * <tr><td>{@code missing-base}</td><td>the case file has no base, so that items have no address</td></tr>
     * <tr><td>{@code web-address}</td><td>the base or an address of the options is not an absolute http or https
     * address</td></tr>
     * <tr><td>{@code duplicate-item-id}</td><td>two conferrals of an award to one recipient have no key to tell them
     * apart; in a folder, none that is a word</td></tr>
     * <tr><td>{@code duplicate-page}</td><td>the address of the feed is that of one of its further pages</td></tr>
     * <tr><td>{@code empty-content}</td><td>the template gave no text, or an empty one</td></tr>
     * <tr><td>{@code unknown-member}</td><td>a profile lets unknown members pass, and one is nested deeper than 512
     * levels, those of the feed included</td></tr>
     * <tr><td>{@code withheld-name}</td><td>a title, description, address or hub that is given now names somebody whom
     * the publication withholds or whose record is retracted, or a title, description or picture is for the feed of a
     * person who is not shown by name</td></tr>
     * <tr><td>{@code option-value}</td><td>an option is empty or not positive</td></tr>
     * </table>
     */
    public String code() {
        return code;
    }
}

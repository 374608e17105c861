package org.amparo.feed;

/** The error that a feed cannot be made. Message and code are constant and never hold a value of the publication. */
public final class FeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    FeedException(String code, String message) {
        super(message);
        this.code = code;
    }

    /**
     * The code of the error, stable between versions.
     *
     * <table>
     * <caption>Codes</caption>
     * <tr><td>{@code other-profile}</td><td>the publication has another profile than the options say</td></tr>
     * <tr><td>{@code missing-base}</td><td>the case file has no base, so that items have no address</td></tr>
     * <tr><td>{@code web-address}</td><td>the base or an address of the options is not an absolute http or https
     * address</td></tr>
     * <tr><td>{@code duplicate-item-id}</td><td>two conferrals of an award to one recipient have no key to tell them
     * apart</td></tr>
     * <tr><td>{@code duplicate-page}</td><td>the address of the feed is that of one of its further pages</td></tr>
     * <tr><td>{@code empty-content}</td><td>the template gave an empty text</td></tr>
     * <tr><td>{@code unknown-member}</td><td>a profile lets unknown members pass, and one is nested deeper than 512
     * levels, those of the feed included</td></tr>
     * <tr><td>{@code option-value}</td><td>an option is empty or not positive</td></tr>
     * </table>
     */
    public String code() {
        return code;
    }
}

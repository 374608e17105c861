package org.amparo.site;

/** The error that a site cannot be made. Message and code are constant and never hold a value of the publication. */
public final class SiteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    SiteException(String code, String message) {
        super(message);
        this.code = code;
    }

    static SiteException foreignFile() {
        return new SiteException(
                "foreign-file",
                "Expected no file with the name of one of the site that the list of its files does not have. Take an empty folder, or the folder of this site.");
    }

    static SiteException notAFolder() {
        return new SiteException(
                "not-a-folder",
                "Expected a folder, or nothing, where the site has one: a file lies there. Take an empty folder, or the folder of this site.");
    }

    /** A template that is not one, or one that it includes. */
    static SiteException template(String name) {
        return new SiteException(
                "template",
                "Expected a Mustache template whose tags are closed, and which includes templates that there are: "
                        + name + ".");
    }

    /** A template that asks for something that it is not given, or one that it includes does. */
    static SiteException unknownName(String name, String key) {
        return new SiteException(
                "template",
                "Expected names that the standard templates use: " + key + " in " + name
                        + ", or in what that includes.");
    }

    /**
     * The code of the error, stable between versions.
     *
     * <table>
     * <caption>Codes</caption>
     * <tr><td>{@code other-profile}</td><td>the publication has another profile than the options or the folder
     * say</td></tr>
     * <tr><td>{@code other-case-file}</td><td>the folder is of another case file</td></tr>
     * <tr><td>{@code not-reviewed}</td><td>something in the publication must be read first, and nobody has acknowledged
     * it ({@code Publication.requireReviewed})</td></tr>
     * <tr><td>{@code empty-publication}</td><td>a site is to be begun, and the publication shows no record</td></tr>
     * <tr><td>{@code same-page}</td><td>two ids differ in capitals alone, and many disks take the files of their pages
     * for one</td></tr>
     * <tr><td>{@code web-address}</td><td>the base, or that of another language, is not an http or https address
     * that ends with a slash, or another address is none that a page can lead to</td></tr>
     * <tr><td>{@code withheld-name}</td><td>the title, an address or a template names somebody whom the publication
     * withholds or whose record is retracted</td></tr>
     * <tr><td>{@code option-value}</td><td>the title is empty</td></tr>
     * <tr><td>{@code template}</td><td>a template is broken, or asks for a name that there is not; or a folder for
     * templates has none</td></tr>
     * <tr><td>{@code foreign-file}</td><td>a file that is not of the site has the name of one to be written, or the list
     * of its files is not one</td></tr>
     * <tr><td>{@code not-a-folder}</td><td>a file lies where the site, or a page of it, has a folder</td></tr>
     * </table>
     */
    public String code() {
        return code;
    }
}

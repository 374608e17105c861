/**
 * Reading and writing a case as JSON documents and JSON Lines, and a module for hosts that use Jackson 2.
 *
 * <p>That module is not provided as a service: before Java 25, every module path would then need Jackson 2's databind.
 */
module org.amparo.json {
    requires static org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires transitive org.amparo;
    requires com.fasterxml.jackson.core;

    exports org.amparo.json;
    exports org.amparo.json.address to
            org.amparo.exchange,
            org.amparo.feed,
            org.amparo.site;
    exports org.amparo.json.bind to
            org.amparo.json.jackson3;
    exports org.amparo.json.file to
            org.amparo.exchange,
            org.amparo.feed,
            org.amparo.site,
            org.amparo.submission;
    exports org.amparo.json.internal.lines to
            org.amparo.exchange;
    exports org.amparo.json.internal.syntax to
            org.amparo.exchange,
            org.amparo.feed;
    exports org.amparo.json.internal.table to
            org.amparo.exchange,
            org.amparo.feed;
    exports org.amparo.json.jackson2;
    exports org.amparo.json.problem;
    exports org.amparo.json.schema;
    exports org.amparo.json.token to
            org.amparo.exchange,
            org.amparo.feed,
            org.amparo.json.jackson3;
}

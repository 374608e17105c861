/** Reading and writing a case as JSON: documents and JSON Lines. */
module org.amparo.json {
    requires static org.jspecify;
    requires transitive org.amparo;
    requires com.fasterxml.jackson.core;

    exports org.amparo.json;
    exports org.amparo.json.file to
            org.amparo.feed;
    exports org.amparo.json.token to
            org.amparo.feed,
            org.amparo.json.jackson3;
}

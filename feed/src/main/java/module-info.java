/** JSON Feeds made from publications, the folders they are published to, and the reading of feeds. */
module org.amparo.feed {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;
    requires transitive org.amparo;
    requires transitive org.amparo.json;
    requires owasp.encoder;

    exports org.amparo.feed;
    exports org.amparo.feed.internal.items to
            org.amparo.site,
            org.amparo.submission;
    exports org.amparo.feed.internal.json to
            org.amparo.site;
    exports org.amparo.feed.internal.web to
            org.amparo.site,
            org.amparo.submission;
    exports org.amparo.feed.internal.words to
            org.amparo.site,
            org.amparo.submission;
    exports org.amparo.feed.read;
    exports org.amparo.feed.template;
    exports org.amparo.feed.untold;
}

/** JSON Feeds made from publications, and the folders they are published to. */
module org.amparo.feed {
    requires static org.jspecify;
    requires transitive org.amparo;
    requires org.amparo.json;
    requires owasp.encoder;

    exports org.amparo.feed;
    exports org.amparo.feed.template;
}

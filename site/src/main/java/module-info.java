/** A web site of what was published: pages that need no script. */
module org.amparo.site {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;
    requires transitive org.amparo;
    requires org.amparo.json;
    requires org.amparo.feed;
    requires com.samskivert.jmustache;
    requires owasp.encoder;

    exports org.amparo.site;
}

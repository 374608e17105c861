/** Submissions to bodies of the United Nations, filled from a publication. */
module org.amparo.submission {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;
    requires transitive org.amparo;
    requires org.amparo.json;
    requires org.amparo.feed;
    requires owasp.encoder;

    exports org.amparo.submission;
}

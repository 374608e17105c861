/** Random cases for tests: the same seed gives the same case. */
module org.amparo.testing {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;
    requires transitive org.amparo;

    exports org.amparo.testing;
}

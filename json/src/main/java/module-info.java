/** Reading and writing a case as JSON: documents, JSON Lines, and a module for Jackson. */
module org.amparo.json {
    requires static org.jspecify;
    requires transitive org.amparo;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
}

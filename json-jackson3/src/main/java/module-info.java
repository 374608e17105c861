/** A module for hosts that use Jackson 3. */
module org.amparo.json.jackson3 {
    requires static org.jspecify;
    requires transitive org.amparo.json;
    requires transitive tools.jackson.databind;

    exports org.amparo.json.jackson3;

    provides tools.jackson.databind.JacksonModule with
            org.amparo.json.jackson3.AmparoModule;
}

/** The model of a human-rights case: records, their parts, and the questions they answer. */
module org.amparo {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.amparo.code;
    exports org.amparo.problem;
    exports org.amparo.time;
}

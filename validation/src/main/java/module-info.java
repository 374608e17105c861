/** The rules that a case is checked against, and the reports of what they find. */
module org.amparo.validation {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;
    requires transitive org.amparo;

    exports org.amparo.validation;
    exports org.amparo.validation.internal.constraints to
            org.amparo.validation.jakarta;
}

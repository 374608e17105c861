/** The rules that a case is checked against, and the reports of what they find. */
module org.amparo.validation {
    requires static org.jspecify;
    requires transitive org.amparo;
    requires jakarta.validation;
    requires org.hibernate.validator;

    exports org.amparo.validation;
}

/** Jakarta Validation of the types of the model, by Hibernate Validator, and constraints for the types of a host. */
module org.amparo.validation.jakarta {
    requires static org.jspecify;
    requires transitive jakarta.validation;
    requires transitive org.amparo.validation;
    requires org.hibernate.validator;

    exports org.amparo.validation.jakarta;
    exports org.amparo.validation.jakarta.internal to
            org.hibernate.validator;

    provides jakarta.validation.ConstraintValidator with
            org.amparo.validation.jakarta.internal.SoundValuesValidator;
    provides jakarta.validation.spi.ValidationProvider with
            org.amparo.validation.jakarta.internal.ProviderWithoutExpressions;
}

/** A host with Jakarta Validation: its own types are open to Hibernate Validator, and that is all. */
module desk {
    requires org.amparo.validation.jakarta;

    opens desk to
            org.hibernate.validator;
}

/** A host on Jackson 2: its own types are open to Jackson, and that is all. */
module desk {
    requires org.amparo.json;
    requires com.fasterxml.jackson.databind;

    opens desk to
            com.fasterxml.jackson.databind;
}

/** A host on Jackson 3: its own types are open to Jackson, and that is all. */
module desk {
    requires org.amparo.json.jackson3;

    opens desk to
            tools.jackson.databind;
}

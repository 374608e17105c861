/** The suite of json-jackson3 as a host with both lines. Only its own types are open to Jackson and JUnit. */
module org.amparo.json.hosts {
    requires org.amparo.json;
    requires org.amparo.json.jackson3;
    requires org.amparo.testing;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires org.assertj.core;
    requires org.junit.jupiter.params;

    opens org.amparo.json.hosts to
            com.fasterxml.jackson.databind,
            org.junit.platform.commons,
            tools.jackson.databind;
}

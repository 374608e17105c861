/** An application that has modules. */
module newsroom {
    requires org.amparo;
    requires org.amparo.json;
    requires org.amparo.validation;
    requires org.amparo.exchange;
    requires org.amparo.feed;
    requires org.amparo.site;
    requires org.amparo.submission;
}

/** Spreadsheets, Popolo and FollowTheMoney in; tables and lists of what was published out. */
module org.amparo.exchange {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;
    requires transitive org.amparo;
    requires transitive org.amparo.json;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel.reader;

    exports org.amparo.exchange;
    exports org.amparo.exchange.entity;
    exports org.amparo.exchange.ftm;
    exports org.amparo.exchange.held;
    exports org.amparo.exchange.sheet;
    exports org.amparo.exchange.jsonld;
    exports org.amparo.exchange.table;
}

package org.amparo.benchmarks.json;

import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;

/** Benchmarks that are compared with each other: a part of the table of results. */
enum Comparison {
    READING("Reading a record", "library", Library.JACKSON_2_RECORDS.label()),
    WRITING("Writing a record", "library", Library.JACKSON_2_RECORDS.label()),
    ENDTOEND("A line: read, validate, write", "pipeline", Pipeline.JACKSON_2_HIBERNATE.label()),
    AWKWARD("Reading a record of a document", "form", Form.COMPACT.label()),
    STAGES("The time of a record, by stage", "stage", Stages.Stage.READING.label());

    private final String title;
    private final String parameter;
    private final String reference;

    Comparison(String title, String parameter, String reference) {
        this.title = title;
        this.parameter = parameter;
        this.reference = reference;
    }

    String title() {
        return title;
    }

    /** The line that the others are compared with. */
    String reference() {
        return reference;
    }

    /** The part of a benchmark, by the name of its class. */
    static Comparison of(String benchmark) {
        String[] names = benchmark.split("\\.", -1);
        return valueOf(names[names.length - 2].toUpperCase(Locale.ROOT));
    }

    /** The name of a benchmark in the table. */
    String label(BenchmarkParams benchmark) {
        String name = benchmark.getParam(parameter);
        return switch (this) {
            case READING, WRITING -> Library.valueOf(name).label();
            case ENDTOEND -> Pipeline.valueOf(name).label();
            case AWKWARD -> Form.valueOf(name).label();
            case STAGES -> Stages.Stage.valueOf(name).label();
        };
    }
}

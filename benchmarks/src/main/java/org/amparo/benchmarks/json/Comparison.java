package org.amparo.benchmarks.json;

import org.openjdk.jmh.infra.BenchmarkParams;

/** Benchmarks that are compared with each other: a part of the table of results. */
enum Comparison {
    READING(JsonReading.class, "Reading a record", "library", Library.JACKSON_2_RECORDS.label()),
    WRITING(Writing.class, "Writing a record", "library", Library.JACKSON_2_RECORDS.label()),
    END_TO_END(EndToEnd.class, "A line: read, validate, write", "pipeline", Pipeline.JACKSON_2_HIBERNATE.label()),
    AWKWARD(Awkward.class, "Reading a record of a document", "form", Form.COMPACT.label()),
    STAGES(Stages.class, "The time of a record, by stage", "stage", Stages.Stage.READING.label());

    private final Class<?> benchmark;
    private final String title;
    private final String parameter;
    private final String reference;

    Comparison(Class<?> benchmark, String title, String parameter, String reference) {
        this.benchmark = benchmark;
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

    /**
     * The part of a benchmark.
     *
     * @param method its method, with the name of its class before it
     */
    static Comparison of(String method) {
        for (Comparison comparison : values()) {
            if (method.startsWith(comparison.benchmark.getName() + ".")) {
                return comparison;
            }
        }
        throw new IllegalArgumentException(method);
    }

    /** The name of a benchmark in the table. */
    String label(BenchmarkParams benchmark) {
        String name = benchmark.getParam(parameter);
        return switch (this) {
            case READING, WRITING -> Library.valueOf(name).label();
            case END_TO_END -> Pipeline.valueOf(name).label();
            case AWKWARD -> Form.valueOf(name).label();
            case STAGES -> Stages.Stage.valueOf(name).label();
        };
    }
}

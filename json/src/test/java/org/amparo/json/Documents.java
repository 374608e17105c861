package org.amparo.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;

/** Documents to read, of invented people. */
final class Documents {

    static final String HEADER = "\"type\": \"case-file\", \"amparo\": \"1.0\", \"id\": \"case-file:north-shore\"";
    static final String PERSON = "{\"type\": \"person\", \"id\": \"person:leyla-orlova\"}";

    static final FullJsonWriter COMPACT = FullJsonWriter.standard().withLayout(JsonLayout.COMPACT);
    static final FullJsonWriter CANONICAL = FullJsonWriter.standard().withLayout(JsonLayout.CANONICAL);
    static final FullJsonWriter LINES = FullJsonWriter.standard().withLayout(JsonLayout.LINES);

    private Documents() {}

    static String resource(String name) throws IOException {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A document of these records. */
    static String of(String... records) {
        return "{" + HEADER + ", \"records\": [" + String.join(",\n", records) + "]}";
    }

    /** A document whose one record has these members beside type and id. */
    static String person(String members) {
        return of("{\"type\": \"person\", \"id\": \"person:leyla-orlova\", " + members + "}");
    }

    static List<JsonProblem> problemsOf(String document) {
        return problems(() -> CaseJsonReader.standard().read(document));
    }

    static List<JsonProblem> problems(Callable<?> reading) {
        return catchThrowableOfType(CaseJsonException.class, reading::call).problems();
    }

    /** Each problem as {@code code pointer}. */
    static List<String> codesOf(String document) {
        return codes(problemsOf(document));
    }

    static List<String> codes(List<JsonProblem> problems) {
        return problems.stream().map(p -> p.code() + " " + p.pointer()).toList();
    }
}

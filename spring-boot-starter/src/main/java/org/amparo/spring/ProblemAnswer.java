package org.amparo.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The answer to a request that was refused: a problem details object (RFC 9457) with a list of what is wrong. Unlike
 * Spring's own it has no {@code instance}, which would repeat the path, and so a bad id in it.
 */
final class ProblemAnswer {

    private ProblemAnswer() {}

    static ResponseEntity<Map<String, Object>> of(String detail, List<Map<String, Object>> problems) {
        HttpStatus status = HttpStatus.BAD_REQUEST;
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", detail);
        body.put("problems", problems);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    /** One of the problems. */
    static Map<String, Object> problem(String code, Map<String, Object> where, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("code", code);
        problem.putAll(where);
        problem.put("detail", detail);
        return problem;
    }
}

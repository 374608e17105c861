package org.amparo.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.json.jackson3.CaseJsonMappingException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.springframework.core.Ordered;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * The answers to requests whose body or whose parameters are not what the model can hold. Only the request is the
 * client's fault: the same exceptions from within a controller are thrown again, and are errors of the server.
 */
@RestControllerAdvice
final class UnreadableCaseAdvice implements Ordered {

    private final boolean besidesSpring;

    /**
     * The answers.
     *
     * @param besidesSpring whether Spring Boot answers with problem details of its own, which would come first
     */
    UnreadableCaseAdvice(boolean besidesSpring) {
        this.besidesSpring = besidesSpring;
    }

    /** After all that the application has itself; but before Spring Boot's own, with order 0, which has no list. */
    @Override
    public int getOrder() {
        return besidesSpring ? -1 : LOWEST_PRECEDENCE;
    }

    @ExceptionHandler(CaseJsonMappingException.class)
    ResponseEntity<Map<String, Object>> unreadable(Exception thrown, CaseJsonMappingException json, Locale locale)
            throws Exception {
        if (!(thrown instanceof HttpMessageNotReadableException)) {
            throw thrown;
        }
        List<Map<String, Object>> problems = json.problems().stream()
                .map(problem -> ProblemAnswer.problem(problem.code(), place(problem), problem.message(locale)))
                .toList();
        return ProblemAnswer.of("Problems with the JSON: " + problems.size() + ".", problems);
    }

    private static Map<String, Object> place(JsonProblem problem) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("pointer", problem.pointer().toString());
        place.put("line", problem.line());
        place.put("column", problem.column());
        return place;
    }

    @ExceptionHandler(InvalidValueException.class)
    ResponseEntity<Map<String, Object>> mismatched(Exception thrown, InvalidValueException value, Locale locale)
            throws Exception {
        if (!(thrown instanceof MethodArgumentTypeMismatchException mismatch)) {
            throw thrown;
        }
        String message = new JsonProblem(
                        value.messageKey(), value.arguments(), Pointer.ROOT, 0, 0, String.valueOf(value.getMessage()))
                .message(locale);
        return ProblemAnswer.of(
                "A parameter of the request has no value that fits.",
                List.of(ProblemAnswer.problem(value.code(), Map.of("parameter", mismatch.getName()), message)));
    }
}

package org.amparo.spring;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.validation.jakarta.CaseViolations;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * The answer to a request with a body in which {@code @Valid} found something of Amparo's. Spring's own would have no
 * list, and would put each value that is not valid into the log. It comes after all that the application has itself.
 */
@RestControllerAdvice
final class InvalidCaseAdvice {

    @ExceptionHandler(MethodArgumentNotValidException.class)
    ResponseEntity<Map<String, Object>> invalid(MethodArgumentNotValidException thrown)
            throws MethodArgumentNotValidException {
        List<ObjectError> errors = thrown.getAllErrors();
        if (errors.stream().allMatch(error -> code(error).isEmpty())) {
            throw thrown;
        }
        List<Map<String, Object>> problems = errors.stream()
                .sorted(Comparator.comparing(InvalidCaseAdvice::path)
                        .thenComparing(error -> String.valueOf(error.getDefaultMessage())))
                .map(error -> ProblemAnswer.problem(
                        code(error).orElseGet(() -> String.valueOf(error.getCode())),
                        Map.of("path", path(error)),
                        String.valueOf(error.getDefaultMessage())))
                .toList();
        return ProblemAnswer.of("Values that are not valid: " + problems.size() + ".", problems);
    }

    private static Optional<String> code(ObjectError error) {
        return error.contains(ConstraintViolation.class)
                ? CaseViolations.code(error.unwrap(ConstraintViolation.class))
                : Optional.empty();
    }

    /** The path in the body; none for the whole of it. */
    private static String path(ObjectError error) {
        return error instanceof FieldError field ? field.getField() : "";
    }
}

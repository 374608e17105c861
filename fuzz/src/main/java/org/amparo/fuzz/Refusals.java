package org.amparo.fuzz;

import java.io.IOException;
import java.util.Optional;
import org.amparo.exchange.ExchangeException;
import org.amparo.json.problem.CaseJsonException;

/** The exceptions with which an import may refuse a file. Any other is thrown on. */
final class Refusals {

    private Refusals() {}

    /** What an import gives; nothing if it is refused. */
    static <T> Optional<T> orNone(ReadResult.IoSupplier<T> reading) throws IOException {
        try {
            return Optional.of(reading.get());
        } catch (CaseJsonException e) {
            Check.that(!e.problems().isEmpty(), "an exception has problems");
            Check.messages(e.problems());
        } catch (ExchangeException e) {
            Check.that(e.getCause() == null, "a refusal has no cause");
            Check.that(!e.getMessage().isEmpty(), "a refusal has a message");
            code(e.code());
        }
        return Optional.empty();
    }

    static void code(String code) {
        Check.that(code.matches("[a-z]+(-[a-z0-9]+)*"), "a code is lower-kebab-case");
    }
}

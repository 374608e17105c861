package org.amparo.json;

import java.io.IOException;
import java.util.List;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.token.RefusedException;

/** Something that writes. */
interface WriteAction {

    /** Writes. */
    void run() throws IOException;

    /** Writes, and throws the module's own exception if something cannot be written. */
    static void attempt(WriteAction action) throws IOException {
        try {
            action.run();
        } catch (RefusedException e) {
            throw new CaseJsonException(List.of(e.refusal().at(e.pointer(), 0, 0)));
        }
    }
}

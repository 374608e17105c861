package org.amparo.json.internal.fast;

/** Ends the fast way: something is not as expected, and the other reader has to say what. */
final class GiveUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GiveUp() {
        super("Not as expected.", null, false, false);
    }
}

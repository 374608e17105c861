package org.amparo.tool;

/** The refusal of an input that is not broken: it is to be given in another way, and nothing follows from it. */
final class InputRefusal extends ToolException {

    private static final long serialVersionUID = 1L;

    /** @param message as that of any failure; it says in which way */
    InputRefusal(String message) {
        super(ExitCode.UNUSABLE, message);
    }
}

package org.amparo.code;

import java.util.ArrayList;
import java.util.List;

/** Collects the constants of one vocabulary, in the order in which its class declares them, while that class is initialised. */
final class Constants<C extends Code> {

    /** The private constructor of a class of codes. */
    interface Factory<C> {
        C create(String code, int rank);
    }

    private final String name;
    private final Factory<C> factory;
    private final List<C> codes = new ArrayList<>();

    Constants(String name, Factory<C> factory) {
        this.name = name;
        this.factory = factory;
    }

    C add(String code) {
        C constant = factory.create(code, codes.size());
        codes.add(constant);
        return constant;
    }

    Vocabulary<C> vocabulary() {
        return new Vocabulary<>(name, codes, code -> factory.create(code, Code.UNKNOWN_RANK));
    }
}

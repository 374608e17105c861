package org.amparo.feed.internal.words;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.code.HopMode;
import org.amparo.id.StatementId;
import org.amparo.status.Chain;
import org.amparo.status.Hop;

/** Whose words came through a chain of statements. */
final class Voice {

    /** What a statement does that tells in words of its own what another one says. */
    private static final Set<HopMode> RETOLD = Set.of(HopMode.PARAPHRASES, HopMode.REPORTS);

    /** What a statement does that says something of its own. */
    private static final Set<HopMode> CONCLUDED =
            Set.of(HopMode.ESTIMATES, HopMode.COMPILES, HopMode.INFERS, HopMode.STATES);

    /** What a statement does that gives the words of another. */
    private static final Set<HopMode> REPEATED = Set.of(HopMode.QUOTES, HopMode.TRANSLATES);

    private static final Set<HopMode> PASSED_ON =
            Set.of(HopMode.QUOTES, HopMode.TRANSLATES, HopMode.PARAPHRASES, HopMode.REPORTS);

    private Voice() {}

    /**
     * The statement whose words they are: the last that is only quoted or translated by the one before. Empty where
     * nobody knows that, since the chain is broken or it is not recorded that words came through it.
     */
    static Optional<StatementId> of(Chain chain) {
        return last(chain, REPEATED, hop -> isMode(hop, RETOLD) || isMode(hop, CONCLUDED));
    }

    /**
     * The statement that first says it: the last that is repeated, or told in other words, by the one before. A
     * statement that concludes something says it first. Empty where nobody knows that.
     */
    static Optional<StatementId> first(Chain chain) {
        return last(chain, PASSED_ON, hop -> isMode(hop, CONCLUDED));
    }

    private static Optional<StatementId> last(Chain chain, Set<HopMode> through, Predicate<Hop> ends) {
        StatementId speaking = chain.readIn();
        for (Hop hop : chain.hops()) {
            if (ends.test(hop)) {
                break;
            }
            if (!isMode(hop, through)) {
                return Optional.empty();
            }
            speaking = hop.relayed();
        }
        return chain.rootKnown() ? Optional.of(speaking) : Optional.empty();
    }

    /** Whether the words are those of the origin itself, in its language. */
    static boolean isVerbatim(Chain chain) {
        for (Hop hop : chain.hops()) {
            if (!isMode(hop, Set.of(HopMode.QUOTES))) {
                return false;
            }
        }
        return chain.rootKnown();
    }

    private static boolean isMode(Hop hop, Set<HopMode> modes) {
        return hop.mode().filter(modes::contains).isPresent();
    }
}

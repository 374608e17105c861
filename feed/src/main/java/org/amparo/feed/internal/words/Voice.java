package org.amparo.feed.internal.words;

import java.util.Optional;
import java.util.Set;
import org.amparo.code.HopMode;
import org.amparo.id.StatementId;
import org.amparo.status.Chain;
import org.amparo.status.Hop;

/** Whose words came through a chain of statements. */
final class Voice {

    /** What a statement does that puts the matter into words of its own. */
    private static final Set<HopMode> OWN_WORDS = Set.of(
            HopMode.PARAPHRASES, HopMode.REPORTS, HopMode.ESTIMATES, HopMode.COMPILES, HopMode.INFERS, HopMode.STATES);

    /** What a statement does that gives the words of another. */
    private static final Set<HopMode> REPEATED = Set.of(HopMode.QUOTES, HopMode.TRANSLATES);

    private Voice() {}

    /**
     * The statement whose words they are: the last that is only quoted or translated by the one before. Empty where
     * nobody knows that, since the chain is broken or it is not recorded that words came through it.
     */
    static Optional<StatementId> of(Chain chain) {
        StatementId speaking = chain.readIn();
        for (Hop hop : chain.hops()) {
            if (isMode(hop, OWN_WORDS)) {
                break;
            }
            if (!isMode(hop, REPEATED)) {
                return Optional.empty();
            }
            speaking = hop.relayed();
        }
        return chain.rootKnown() ? Optional.of(speaking) : Optional.empty();
    }

    /** Whether the words are those of the origin itself, in its language. */
    static boolean isVerbatim(Chain chain) {
        return chain.rootKnown() && chain.hops().stream().allMatch(hop -> isMode(hop, Set.of(HopMode.QUOTES)));
    }

    private static boolean isMode(Hop hop, Set<HopMode> modes) {
        return hop.mode().filter(modes::contains).isPresent();
    }
}

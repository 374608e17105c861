package org.amparo.feed.untold;

import java.util.List;
import java.util.Objects;
import org.amparo.disclosure.Publication;
import org.amparo.feed.internal.words.Words;
import org.amparo.text.LanguageTag;

/**
 * What a publication claims and no sentence of its items and pages tells, so that its owner can word it otherwise, or
 * knows that only the data have it.
 *
 * <p>What says how a text is written (its language and script) and not what it says is no such claim, and neither are
 * identifiers in other schemes.
 */
public final class UntoldClaims {

    private UntoldClaims() {}

    /**
     * The claims that nothing tells, in the order of the publication.
     *
     * @param language the language of the items or pages; English where there are no phrases in it
     */
    public static List<UntoldClaim> of(Publication publication, LanguageTag language) {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(language, "language");
        return new UntoldSearch(new Words(publication, language))
                .among(publication.caseFile().records());
    }
}

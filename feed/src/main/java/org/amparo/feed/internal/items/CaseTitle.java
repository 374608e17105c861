package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;

/**
 * The title of a detention or of something in its course: whose case it is, and the clauses of a headline. A doubt stands
 * beside its clause; only one that all clauses share, by one source, is said once for all of them.
 */
final class CaseTitle {

    private final Words words;
    private final Known known;
    private final Detention detention;

    CaseTitle(Words words, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.detention = detention;
    }

    /** The title with these clauses, at least one. */
    String of(List<String> clauses) {
        String who = words.titles().of(detention.detainee());
        String named = known.piece(who, detention, Detention.DETAINEE);
        List<String> doubted = named.equals(who)
                ? clauses
                : Stream.concat(Stream.of(named), clauses.stream()).toList();
        return shared(doubted)
                .map(doubt -> words.say(
                        "source.modality-all",
                        title(who, clauses.stream().map(clause -> without(doubt, clause))),
                        doubt))
                .orElseGet(() -> title(named, clauses.stream()));
    }

    private String title(String who, Stream<String> clauses) {
        return words.say("title.case", who, words.listed(clauses));
    }

    /** The doubt with which each of several clauses ends. */
    private Optional<String> shared(List<String> clauses) {
        return Optional.of(clauses).filter(several -> several.size() > 1).stream()
                .flatMap(several -> evidence())
                .filter(evidence -> evidence.stands()
                        && evidence.supports()
                        && evidence.rival().isEmpty())
                .map(evidence -> known.doubt(List.of(evidence)))
                .flatMap(Optional::stream)
                .filter(doubt -> clauses.stream().allMatch(clause -> clause.endsWith(beside(doubt))))
                .findFirst();
    }

    private String without(String doubt, String clause) {
        return clause.substring(0, clause.length() - beside(doubt).length());
    }

    private String beside(String doubt) {
        return words.say("source.modality", "", doubt);
    }

    /** The evidence for all of which a headline tells. */
    private Stream<Evidence> evidence() {
        return Stream.<Stream<? extends Annotated>>of(
                        Stream.of(detention),
                        detention.release().stream(),
                        detention.custodyPhases().stream(),
                        detention.proceedings().stream(),
                        detention.charges().stream(),
                        detention.sentences().stream())
                .flatMap(parts -> parts)
                .flatMap(part -> part.evidence().stream());
    }
}

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
        return of(clauses, ofAll(clauses));
    }

    /** The title of a detention of which a clause says that nobody claims it. */
    String ofDenied(String clause) {
        return of(List.of(clause), Optional.empty());
    }

    private String of(List<String> clauses, Optional<String> doubtOfAll) {
        String who = words.titles().of(detention.detainee());
        String named = known.piece(who, detention, Detention.DETAINEE);
        List<String> doubted = named.equals(who)
                ? clauses
                : Stream.concat(Stream.of(named), clauses.stream()).toList();
        return doubtOfAll
                .or(() -> shared(doubted))
                .map(doubt -> words.say(
                        clauses.size() > 1 ? "source.modality-all" : "source.modality",
                        title(who, clauses.stream().map(clause -> without(doubt, clause))),
                        doubt))
                .orElseGet(() -> title(named, clauses.stream()));
    }

    /** What is in doubt of the whole detention, unless each clause has a doubt of its own. */
    private Optional<String> ofAll(List<String> clauses) {
        boolean isDoubtedInEach =
                clauses.stream().noneMatch(clause -> words.remarks(clause).isEmpty());
        return isDoubtedInEach ? Optional.empty() : known.doubtOfAll(detention);
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
        String beside = beside(doubt);
        return clause.endsWith(beside) ? clause.substring(0, clause.length() - beside.length()) : clause;
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

package org.amparo.internal.certain;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.claim.Claim;
import org.amparo.code.HopMode;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.people.Name;
import org.amparo.speech.Speaker;
import org.amparo.status.Chain;
import org.amparo.status.Hop;

/**
 * What groups are called: words of a source in quotation marks, and whose words they are, as far as that is recorded.
 * Without that, the words of one side read as those of whoever tells them.
 */
public final class QuotedNames {

    /** What a statement does that gives the words of another. */
    private static final Set<HopMode> REPEATED = Set.of(HopMode.QUOTES, HopMode.TRANSLATES);

    private QuotedNames() {}

    /** What a group of a file is called; empty if it is not called anything. */
    public static Optional<String> of(Group group, CaseFile file) {
        return of(group, file, statement -> voice(statement, file));
    }

    /**
     * The same, with other names for those who speak.
     *
     * @param voice tells whose words a statement has
     */
    public static Optional<String> of(Group group, CaseFile file, Function<Statement, Optional<String>> voice) {
        if (group.description().isEmpty()) {
            return Optional.empty();
        }
        String words = "\u201c" + group.description().get().best(Locale.ENGLISH) + "\u201d";
        Claim told = file.claims().of(group, Group.DESCRIPTION);
        Set<String> speakers = new LinkedHashSet<>();
        for (Evidence evidence : told.supporting()) {
            origin(file.chainOf(evidence), file).flatMap(voice).ifPresent(speakers::add);
        }
        return Optional.of(
                speakers.isEmpty() ? words : words + " (in the words of " + String.join(" and ", speakers) + ")");
    }

    /** The statement whose words came through a chain, if all in between only repeated them. */
    private static Optional<Statement> origin(Chain chain, CaseFile file) {
        for (Hop hop : chain.hops()) {
            if (hop.mode().filter(REPEATED::contains).isEmpty()) {
                return Optional.empty();
            }
        }
        return chain.rootKnown() ? file.find(chain.root()) : Optional.empty();
    }

    /** Whose words a statement has: the speaker's, or else the publisher's. Nobody's of whom that is in doubt. */
    private static Optional<String> voice(Statement statement, CaseFile file) {
        Claim told = file.claims().of(statement);
        Optional<String> speaker = statement
                .speaker()
                .filter(one -> told.part(one, Statement.SPEAKER).isPlain())
                .flatMap(QuotedNames::speaking)
                .flatMap(id -> name(id, file));
        return speaker.or(
                () -> told.value(Statement.PUBLISHER, statement.publisher()).flatMap(id -> name(id, file)));
    }

    private static Optional<RecordId> speaking(Speaker speaker) {
        Optional<RecordId> person = speaker.person().map(RecordId.class::cast);
        return person.or(() -> speaker.onBehalfOf().map(RecordId.class::cast));
    }

    private static Optional<String> name(RecordId id, CaseFile file) {
        Optional<CaseRecord> record = file.find(id).filter(one -> !one.isRetracted());
        return record.flatMap(one -> Name.best(ToldNames.of(one))).map(Name::full);
    }
}

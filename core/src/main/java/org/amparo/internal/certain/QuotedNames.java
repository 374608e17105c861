package org.amparo.internal.certain;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.claim.Claim;
import org.amparo.code.HopMode;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
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

    private final CaseFile file;
    private final Predicate<StatementId> hidesSpeaker;

    /**
     * The names in a file.
     *
     * @param hidesSpeaker whether a publication leaves out who speaks in a statement
     */
    public QuotedNames(CaseFile file, Predicate<StatementId> hidesSpeaker) {
        this.file = file;
        this.hidesSpeaker = hidesSpeaker;
    }

    /** What a group is called; empty if it is not called anything. */
    public Optional<String> of(Group group) {
        if (group.description().isEmpty()) {
            return Optional.empty();
        }
        String words = "\u201c" + group.description().get().best(Locale.ENGLISH) + "\u201d";
        Claim told = file.claims().of(group, Group.DESCRIPTION);
        Set<String> speakers = new LinkedHashSet<>();
        for (Evidence evidence : told.supporting()) {
            origin(file.chainOf(evidence)).flatMap(this::voice).ifPresent(speakers::add);
        }
        return Optional.of(
                speakers.isEmpty() ? words : words + " (in the words of " + String.join(" and ", speakers) + ")");
    }

    /** The statement whose words came through a chain, if all in between only repeated them. */
    private Optional<Statement> origin(Chain chain) {
        for (Hop hop : chain.hops()) {
            if (hop.mode().filter(REPEATED::contains).isEmpty()) {
                return Optional.empty();
            }
        }
        return chain.rootKnown() ? file.find(chain.root()) : Optional.empty();
    }

    /**
     * Whose words a statement has: the speaker's, or else the publisher's. A publisher who passes on the words of another
     * is not taken for the speaker where that other is in doubt, has no name or is left out.
     */
    private Optional<String> voice(Statement statement) {
        Claim told = file.claims().of(statement);
        if (!told.isTold()) {
            return Optional.empty();
        }
        Optional<Speaker> speaker = statement.speaker();
        if (speaker.isPresent()) {
            Claim said = told.part(speaker.get(), Statement.SPEAKER);
            return speaker.filter(one -> said.isPlain())
                    .flatMap(QuotedNames::speaking)
                    .flatMap(this::name);
        }
        return told.value(Statement.PUBLISHER, statement.publisher())
                .filter(publisher -> !hidesSpeaker.test(statement.id()))
                .flatMap(this::name);
    }

    private static Optional<RecordId> speaking(Speaker speaker) {
        Optional<RecordId> person = speaker.person().map(RecordId.class::cast);
        return person.or(() -> speaker.onBehalfOf().map(RecordId.class::cast));
    }

    private Optional<String> name(RecordId id) {
        Optional<CaseRecord> record = file.find(id);
        if (record.isEmpty()) {
            return Optional.empty();
        }
        Claim told = file.claims().of(record.get());
        return told.isTold() ? ToldNames.certain(record.get(), told) : Optional.empty();
    }
}

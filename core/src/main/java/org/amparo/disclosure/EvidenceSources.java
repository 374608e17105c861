package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.speech.Relay;
import org.amparo.speech.Speaker;

/**
 * The sources of evidence: the statement in which it was read, all statements to which its chain leads, complete or
 * not, and those whose words they are. Which of them knew it is not for a program to judge.
 */
final class EvidenceSources {

    /** The most signatories who answer for a statement each: one of many does not take a petition back. */
    private static final int MOST_SIGNATORIES = 20;

    private final CaseFile original;

    EvidenceSources(CaseFile original) {
        this.original = original;
    }

    Set<RecordId> of(Evidence evidence) {
        Set<RecordId> sources = new HashSet<>();
        add(evidence.statement(), sources);
        for (PartRef hop : evidence.via()) {
            add(hop.record(), sources);
            original.find(hop)
                    .filter(Relay.class::isInstance)
                    .map(relay -> ((Relay) relay).statement())
                    .ifPresent(passedOn -> add(passedOn, sources));
        }
        return sources;
    }

    private void add(RecordId id, Set<RecordId> sources) {
        if (sources.add(canonical(id))) {
            original.find(id)
                    .filter(Statement.class::isInstance)
                    .ifPresent(statement ->
                            authors((Statement) statement).forEach(author -> sources.add(canonical(author))));
        }
    }

    private RecordId canonical(RecordId id) {
        return original.find(id).map(CaseRecord::id).orElse(id);
    }

    /**
     * The speaker, the body for which they speak, and the signatories; only if none of them is known, the publisher.
     */
    private static List<RecordId> authors(Statement statement) {
        List<RecordId> authors = new ArrayList<>();
        if (statement.signatories().size() <= MOST_SIGNATORIES) {
            authors.addAll(statement.signatories());
        }
        statement.speaker().flatMap(Speaker::person).ifPresent(authors::add);
        statement.speaker().flatMap(Speaker::onBehalfOf).ifPresent(authors::add);
        if (authors.isEmpty()) {
            statement.publisher().ifPresent(authors::add);
        }
        return authors;
    }
}

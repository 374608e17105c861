package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.feed.internal.words.Assertions;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.IncidentId;
import org.amparo.id.RecordId;
import org.amparo.shape.AttributeName;

/**
 * Which incidents belong together, and which happened in a detention, as the published records say. A record names the
 * other in one direction, and is told of in both. One that is retracted, only denied or not published is in neither.
 */
final class IncidentLinks {

    private final Words words;
    private final Map<RecordId, List<Incident>> naming = new HashMap<>();
    private final Map<RecordId, List<Incident>> within = new HashMap<>();

    IncidentLinks(Words words) {
        this.words = words;
        for (Incident record : words.file().records(Incident.class)) {
            if (isTold(record)) {
                Incident incident = words.past(record);
                incident.relatedIncidents().forEach(id -> add(naming, id, record));
                incident.detention().ifPresent(id -> add(within, id, record));
            }
        }
    }

    private static boolean isTold(Incident record) {
        return !record.isRetracted() && !Assertions.isOnlyDenied(record);
    }

    private void add(Map<RecordId, List<Incident>> links, RecordId id, Incident record) {
        Optional<CaseRecord> named = words.file().find(id);
        if (named.isPresent()) {
            links.computeIfAbsent(named.get().id(), key -> new ArrayList<>()).add(record);
        }
    }

    /** The incidents that belong together with one: those that it names, then those that name it, each once. */
    List<Link> related(Incident incident) {
        Map<RecordId, Link> links = new LinkedHashMap<>();
        for (IncidentId id : incident.relatedIncidents()) {
            Optional<Incident> other = words.file().find(id).filter(IncidentLinks::isTold);
            if (other.isPresent()) {
                links.putIfAbsent(other.get().id(), Link.related(other.get(), words.past(incident)));
            }
        }
        for (Incident other : naming.getOrDefault(incident.id(), List.of())) {
            links.putIfAbsent(other.id(), Link.related(other, words.past(other)));
        }
        links.remove(incident.id());
        return List.copyOf(links.values());
    }

    /** The incidents that happened in a detention. */
    List<Link> within(Detention detention) {
        List<Link> links = new ArrayList<>();
        for (Incident incident : within.getOrDefault(detention.id(), List.of())) {
            links.add(Link.within(incident, words.past(incident)));
        }
        return links;
    }

    /**
     * An incident to which another record is linked. How that is known is said for itself: that two killings belong
     * together may be inferred, and neither of them.
     *
     * @param incident the incident to tell of
     * @param teller the incident whose record says that they are linked
     * @param attribute the attribute that says so
     * @param doubted the phrase for a link of which no source states that it is one
     */
    record Link(Incident incident, Incident teller, AttributeName<?> attribute, String doubted) {

        static Link related(Incident incident, Incident teller) {
            return new Link(incident, teller, Incident.RELATED_INCIDENTS, "incident.related");
        }

        static Link within(Incident incident, Incident teller) {
            return new Link(incident, teller, Incident.DETENTION, "incident.within");
        }

        /** Words for the incident, followed by how the link is known if no source states it. */
        Phrase known(Words words, Phrase told) {
            Phrase doubt = words.line(words.known().doubts(Grounds.only(teller, attribute)));
            return words.say(doubted, told, doubt).or(told).restingAlsoOn(Grounds.of(teller, attribute));
        }

        @Override
        public String toString() {
            return incident.id().toString();
        }
    }
}

package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.feed.internal.words.Asserted;
import org.amparo.feed.internal.words.Words;
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
        return !record.isRetracted() && !Asserted.isOnlyDenied(record);
    }

    private void add(Map<RecordId, List<Incident>> links, RecordId id, Incident record) {
        words.file()
                .find(id)
                .ifPresent(named -> links.computeIfAbsent(named.id(), key -> new ArrayList<>())
                        .add(record));
    }

    /** The incidents that belong together with one: those that it names, then those that name it, each once. */
    Stream<Link> related(Incident incident) {
        Map<RecordId, Link> links = new LinkedHashMap<>();
        incident.relatedIncidents().stream()
                .flatMap(id -> words.file().find(id).stream())
                .filter(IncidentLinks::isTold)
                .forEach(other -> links.putIfAbsent(other.id(), Link.related(other, words.past(incident))));
        naming.getOrDefault(incident.id(), List.of())
                .forEach(other -> links.putIfAbsent(other.id(), Link.related(other, words.past(other))));
        links.remove(incident.id());
        return links.values().stream();
    }

    /** The incidents that happened in a detention. */
    Stream<Link> within(Detention detention) {
        return within.getOrDefault(detention.id(), List.of()).stream()
                .map(incident -> Link.within(incident, words.past(incident)));
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
        String known(Words words, String told) {
            return words.known()
                    .doubt(teller, attribute)
                    .map(doubt -> words.say(doubted, told, doubt))
                    .orElse(told);
        }

        /** What it rests on that they are linked. */
        Basis basis() {
            return Basis.about(Incident.SHAPE, teller, attribute);
        }

        @Override
        public String toString() {
            return incident.id().toString();
        }
    }
}

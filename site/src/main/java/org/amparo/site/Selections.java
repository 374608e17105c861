package org.amparo.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CapacityKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.people.Capacity;
import org.amparo.record.Place;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Status;

/**
 * The records that have lists of their own beside those of their kinds: who is held, what was in a country, and who has
 * a role. Each list has its pages, so that a reader needs no script to choose.
 */
final class Selections {

    /** Ends the name of a list in the order of time. */
    static final String NEWEST = "-newest";

    private final SiteContext site;
    private final List<Selection> standing;
    private final List<Selection> countries;
    private final List<Selection> roles;

    Selections(SiteContext site) {
        this.site = site;
        this.standing = standing(site.held());
        this.countries = countries(site.words().past());
        this.roles = roles(site.words().past());
    }

    /**
     * Some records with pages.
     *
     * @param word the name in paths and ids: {@code country-az}
     * @param name what is common to them: the name of a country
     */
    record Selection(String word, String name, List<RecordId> records) {

        /** The path of a page of the list. */
        String list(int page) {
            return list("", page);
        }

        /** The path of a page of the list in the order of time. */
        String newest(int page) {
            return list(NEWEST, page);
        }

        private String list(String order, int page) {
            return "lists/" + word + order + (page == 1 ? "" : "-" + page) + ".html";
        }
    }

    /** Who is held on the day of the site for certain, who possibly, of whom nothing is known, and which groups are. */
    List<Selection> standing() {
        return standing;
    }

    /** The detentions and incidents with a place in a country, by the names of the countries. */
    List<Selection> countries() {
        return countries;
    }

    /** The persons of each role, by the names of the roles. */
    List<Selection> roles() {
        return roles;
    }

    List<Selection> all() {
        List<Selection> all = new ArrayList<>(standing);
        all.addAll(countries);
        all.addAll(roles);
        return all;
    }

    /**
     * The words of the selections in which a reader looks for each record: for somebody also the countries of their
     * detentions and incidents, and for these the roles of those to whom they happened.
     */
    Map<RecordId, Set<String>> words() {
        Map<RecordId, Set<String>> words = new HashMap<>();
        for (Selection selection : all()) {
            for (RecordId id : selection.records()) {
                add(words, id, selection);
            }
        }
        for (Selection country : countries) {
            for (RecordId id : country.records()) {
                for (SubjectId subject : subjects(id)) {
                    add(words, (RecordId) subject, country);
                }
            }
        }
        for (Selection role : roles) {
            for (RecordId id : role.records()) {
                site.file().detentionsOf((SubjectId) id).forEach(detention -> add(words, detention.id(), role));
                site.file().incidentsOf((SubjectId) id).forEach(incident -> add(words, incident.id(), role));
            }
        }
        return words;
    }

    private static void add(Map<RecordId, Set<String>> words, RecordId id, Selection selection) {
        words.computeIfAbsent(id, same -> new LinkedHashSet<>()).add(selection.word());
    }

    private List<SubjectId> subjects(RecordId id) {
        Optional<CaseRecord> record = site.file().find(id);
        if (record.isPresent() && record.get() instanceof Detention detention) {
            return List.of(detention.detainee());
        }
        return record.isPresent() && record.get() instanceof Incident incident ? incident.subjects() : List.of();
    }

    private List<Selection> standing(HeldAnswer held) {
        List<Selection> some = new ArrayList<>();
        add(some, "held-certain", "held.certain", subjects(held.certain(), false));
        add(some, "held-possible", "held.possible", subjects(held.possible(), false));
        add(some, "held-groups", "held.groups", subjects(held.groups(), false));
        add(some, "held-unknown", "held.unknown", subjects(held.unknown(), true));
        return List.copyOf(some);
    }

    private void add(List<Selection> some, String word, String phrase, List<RecordId> records) {
        if (!records.isEmpty()) {
            some.add(new Selection(word, site.phrases().say(phrase), records));
        }
    }

    /** Those with pages; of whom a detention is left out nobody may say that it is not known whether they are held. */
    private List<RecordId> subjects(List<Status> statuses, boolean isUnknown) {
        Set<RecordId> subjects = new LinkedHashSet<>();
        for (Status status : statuses) {
            SubjectId subject = status.subject();
            Optional<CaseRecord> record = site.file().find((RecordId) subject);
            boolean isLeftOut = isUnknown && site.publication().leavesOut(subject, Detention.DETAINEE);
            if (record.isPresent() && site.hasPage(record.get()) && !isLeftOut) {
                subjects.add(record.get().id());
            }
        }
        return List.copyOf(subjects);
    }

    private List<Selection> countries(CaseFile told) {
        Map<String, Set<RecordId>> found = new TreeMap<>();
        for (Detention detention : told.records(Detention.class)) {
            for (CustodyPhase phase : detention.custodyPhases()) {
                addCountry(found, phase.place(), detention);
            }
        }
        for (Incident incident : told.records(Incident.class)) {
            addCountry(found, incident.place(), incident);
        }
        Map<String, Selection> byName = new TreeMap<>();
        found.forEach((code, records) -> {
            String name = site.country(code).orElse(code);
            byName.put(
                    name + " " + code,
                    new Selection("country-" + code.toLowerCase(Locale.ROOT), name, List.copyOf(records)));
        });
        return List.copyOf(byName.values());
    }

    private void addCountry(Map<String, Set<RecordId>> found, Optional<Place> place, CaseRecord record) {
        Optional<String> country =
                place.flatMap(Place::country).filter(code -> site.country(code).isPresent());
        if (country.isPresent() && isShown(record)) {
            found.computeIfAbsent(country.get(), code -> new LinkedHashSet<>()).add(record.id());
        }
    }

    /** Whether the record as it is published has a page. */
    private boolean isShown(CaseRecord told) {
        return site.file().find(told.id()).filter(site::hasPage).isPresent();
    }

    private List<Selection> roles(CaseFile told) {
        Map<CapacityKind, Set<RecordId>> found = new LinkedHashMap<>();
        for (Person person : told.records(Person.class)) {
            for (Capacity capacity : person.capacities()) {
                if (capacity.what().isKnown() && isShown(person)) {
                    found.computeIfAbsent(capacity.what(), what -> new LinkedHashSet<>())
                            .add(person.id());
                }
            }
        }
        Map<String, Selection> byName = new TreeMap<>();
        found.forEach((what, records) -> {
            String name = site.words().heading(site.words().label(what));
            byName.put(name + " " + what.code(), new Selection("role-" + what.code(), name, List.copyOf(records)));
        });
        return List.copyOf(byName.values());
    }
}

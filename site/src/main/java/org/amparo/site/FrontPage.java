package org.amparo.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.code.Liberty;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Release;
import org.amparo.feed.internal.web.RecordPages;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.internal.certain.CertainDate;
import org.amparo.internal.certain.CertainDates;
import org.amparo.record.Revision;
import org.amparo.site.RecordKind.Entry;
import org.amparo.site.Selections.Selection;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;

/**
 * What the first page says of the day: who is held, what changed, who died, who was released, and where. Each line is the title of a
 * record as its own page has it, so that no doubt of it is lost.
 */
final class FrontPage {

    /** How many of those held the first page lists. If there are more, it leads to a list of all. */
    private static final int HELD = 50;

    private static final int NEWEST = 10;

    private final SiteContext site;
    private final Selections selections;
    private final Map<RecordId, Entry> entries;
    private final CertainDates dates;

    /**
     * The first page.
     *
     * @param entries the records that have pages, as lists show them
     */
    FrontPage(SiteContext site, Selections selections, Map<RecordId, Entry> entries) {
        this.site = site;
        this.selections = selections;
        this.entries = entries;
        this.dates = new CertainDates(site.file());
    }

    /** Adds what it says to the content of the page. */
    void addTo(Model content) {
        List<Model> standing = new ArrayList<>();
        for (Selection selection : selections.standing()) {
            standing.add(standing(selection));
        }
        List<Model> changes = changes();
        List<Model> deaths = deaths();
        List<Model> releases = releases();
        content.putList("standing", standing)
                .put("hasNews", !changes.isEmpty() || !deaths.isEmpty() || !releases.isEmpty())
                .putList("changes", changes)
                .putList("deaths", deaths)
                .putList("releases", releases)
                .putList("countries", each(selections.countries()))
                .putList("roles", each(selections.roles()));
    }

    private Model standing(Selection selection) {
        List<Entry> all = entries(selection);
        int count = selection.records().size();
        return new Model()
                .put("word", selection.word())
                .put("heading", selection.name())
                .put("count", count)
                .putEach("entries", all.subList(0, Math.min(HELD, all.size())), entry -> model(entry, ""))
                .put("all", all.size() > HELD ? Optional.of(selection.list(1)) : Optional.empty())
                .put("allText", site.phrases().say("list.all", selection.name(), Integer.toString(count)));
    }

    private static List<Model> each(List<Selection> selections) {
        List<Model> models = new ArrayList<>();
        for (Selection selection : selections) {
            models.add(new Model()
                    .put("text", selection.name())
                    .put("count", selection.records().size())
                    .put("url", selection.list(1)));
        }
        return models;
    }

    /** The entries of a selection, by their titles; of somebody held, what is told of the detention. */
    List<Entry> entries(Selection selection) {
        boolean isOfStatus = selections.standing().contains(selection);
        List<Entry> some = new ArrayList<>();
        for (RecordId id : selection.records()) {
            Entry entry = entries.get(id);
            if (entry != null) {
                some.add(isOfStatus ? held(entry) : entry);
            }
        }
        some.sort(Entry.BY_TITLE);
        return some;
    }

    /** Somebody by the title of the detention on which their status rests, which says since when and by whose account. */
    private Entry held(Entry subject) {
        Status status = site.statusOf((SubjectId) subject.id());
        Optional<Detention> detention = detention(status);
        Entry told = detention.isPresent() ? entries.get(detention.get().id()) : null;
        if (detention.isEmpty() || told == null) {
            boolean isKnown = status.certainty().isPossible();
            return subject.with(subject.title(), isKnown ? Optional.of(site.said(status)) : Optional.empty());
        }
        boolean isOwn = site.file()
                .find((RecordId) detention.get().detainee())
                .filter(detainee -> detainee.id().equals(subject.id()))
                .isPresent();
        Entry line = isOwn
                ? subject.with(told.title(), told.standing())
                : subject.with(subject.title(), Optional.of(told.title()));
        return line.dated(told.date());
    }

    private Optional<Detention> detention(Status status) {
        return status.detention().flatMap(id -> site.file().find(id));
    }

    /** A record that changed, and when. */
    private record Change(Instant at, Entry entry) {

        static final Comparator<Change> NEWEST_FIRST =
                Comparator.comparing(Change::at).reversed().thenComparing(Change::entry, Entry.NEWEST_FIRST);

        LocalDate day() {
            return at.atOffset(ZoneOffset.UTC).toLocalDate();
        }
    }

    /** The records that changed last, each with the day; those of one moment by their own dates. */
    private List<Model> changes() {
        List<Change> changes = new ArrayList<>();
        for (Entry entry : entries.values()) {
            Optional<Change> change = changed(entry.id()).map(at -> new Change(at, entry));
            if (change.isPresent() && !change.get().day().isAfter(site.asOf())) {
                changes.add(change.get());
            }
        }
        changes.sort(Change.NEWEST_FIRST);
        List<Model> models = new ArrayList<>();
        for (Change change : changes.subList(0, Math.min(NEWEST, changes.size()))) {
            models.add(model(change.entry(), "")
                    .put("date", change.day().toString())
                    .put("day", site.day(change.day())));
        }
        return models;
    }

    /** When readers were told of the last change to a record or, if nobody says that, the moment of its newest revision. */
    private Optional<Instant> changed(RecordId id) {
        Optional<Map<RecordId, Instant>> told = site.options().changes();
        if (told.isPresent()) {
            return Optional.ofNullable(told.get().get(id));
        }
        Optional<Instant> newest = Optional.empty();
        List<Revision> revisions =
                site.file().find(id).map(CaseRecord::revisions).orElse(List.of());
        for (Revision revision : revisions) {
            boolean isPast = !revision.at().isAfter(site.publication().generatedAt());
            if (isPast && newest.filter(revision.at()::isBefore).isEmpty()) {
                newest = Optional.of(revision.at());
            }
        }
        return newest;
    }

    /** A line of news, with the day by which it is sorted. */
    private record News(Optional<LocalDate> day, Entry entry) {

        static final Comparator<News> NEWEST_FIRST = Comparator.comparing(
                        (News news) -> news.day().orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(News::entry, Entry.BY_TITLE);
    }

    /** The persons who have died or, as their status says, may have, the newest first. */
    private List<Model> deaths() {
        List<News> deaths = new ArrayList<>();
        for (Person person : site.file().records(Person.class)) {
            Entry entry = entries.get(person.id());
            if (entry == null) {
                continue;
            }
            Status status = site.statusOf(person.id());
            if (status.liberty().equals(Liberty.DEAD) && status.certainty().isPossible()) {
                deaths.add(new News(day(dates.death(person)), dead(entry, person, status)));
            }
        }
        return newest(deaths);
    }

    private Entry dead(Entry entry, Person person, Status status) {
        Optional<String> doubt = status.certainty().isCertain() ? Optional.empty() : Optional.of(site.said(status));
        Optional<String> told = site.items()
                .eventsOf(person)
                .findFirst()
                .map(event -> event.view().title());
        if (told.isEmpty()) {
            told = detention(status)
                    .flatMap(detention -> Optional.ofNullable(entries.get(detention.id())))
                    .map(Entry::title);
        }
        if (told.isEmpty()) {
            told = killed(person.id());
        }
        return told.isPresent()
                ? entry.with(told.get(), doubt)
                : entry.with(entry.title(), Optional.of(site.said(status)));
    }

    private Optional<String> killed(PersonId person) {
        for (Incident incident : site.file().incidentsOf(person)) {
            Entry entry = entries.get(incident.id());
            if (incident.isKilling() && entry != null) {
                return Optional.of(entry.title());
            }
        }
        return Optional.empty();
    }

    /** The detentions that certainly ended with a release on a day that is known, the newest first. */
    private List<Model> releases() {
        List<News> releases = new ArrayList<>();
        for (Detention detention : site.file().records(Detention.class)) {
            Entry entry = entries.get(detention.id());
            Optional<Release> release = site.words().past().find(detention.id()).flatMap(Detention::release);
            Optional<ReleaseKind> kind = release.flatMap(Release::kind);
            boolean isRelease = release.isPresent() && !kind.equals(Optional.of(ReleaseKind.DEATH));
            Optional<LocalDate> day = isRelease ? day(dates.end(detention)) : Optional.empty();
            if (entry != null && day.isPresent() && !day.get().isAfter(site.asOf())) {
                releases.add(new News(day, entry));
            }
        }
        return newest(releases);
    }

    private static Optional<LocalDate> day(CertainDate date) {
        return date.plain().map(PartialDate::parse).flatMap(PartialDate::earliest);
    }

    private List<Model> newest(List<News> news) {
        news.sort(News.NEWEST_FIRST);
        Set<Entry> first = new LinkedHashSet<>();
        for (News one : news) {
            if (first.size() < NEWEST) {
                first.add(one.entry());
            }
        }
        List<Model> models = new ArrayList<>();
        for (Entry entry : first) {
            models.add(model(entry, ""));
        }
        return models;
    }

    /** An entry as a template is given it. */
    static Model model(Entry entry, String root) {
        return new Model()
                .put("text", entry.title())
                .put("url", root + RecordPages.folder(entry.id()) + "/" + Site.INDEX)
                .putEach("roles", entry.roles(), ItemModel::text)
                .put("standing", entry.standing())
                .put("day", false);
    }
}

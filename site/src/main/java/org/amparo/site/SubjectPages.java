package org.amparo.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.Liberty;
import org.amparo.code.NameKind;
import org.amparo.code.OrganisationKind;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemView;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.people.Capacity;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.ParentBody;
import org.amparo.people.Photo;
import org.amparo.record.Link;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.site.internal.timeline.Timeline;
import org.amparo.status.AwardAnswer;
import org.amparo.status.Status;
import org.amparo.text.LanguageTag;
import org.amparo.time.Period;

/** The pages about persons, organisations and groups: names, status, timeline, and what else tells of them. */
final class SubjectPages {

    private static final String KIND = "subject";

    /** What is told of a detention beside its title: whether it goes on. */
    private static final List<ItemSection.Kind> NEWEST = List.of(ItemSection.Kind.STATUS, ItemSection.Kind.RELEASE);

    private final SiteContext site;
    private final Words words;
    private final Attribution known;
    private final SitePhrases phrases;
    private final ItemModel items;
    private final TimelineModel timelines;
    private final MapModel maps;
    private final LinkedData linkedData;
    private final MembershipDoubts memberships;

    SubjectPages(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.known = words.known();
        this.phrases = site.phrases();
        this.items = new ItemModel(site);
        this.timelines = new TimelineModel(site);
        this.maps = new MapModel(site);
        this.linkedData = new LinkedData(site);
        this.memberships = new MembershipDoubts(words, site.file().records(Group.class));
    }

    RecordPage person(Person record) {
        Person person = words.past(record);
        return page(
                person.id(),
                otherNames(person, person.id(), person.names(), Person.NAMES),
                capacities(person.capacities(), person, Person.CAPACITIES),
                List.of());
    }

    RecordPage organisation(Organisation record) {
        Organisation organisation = words.past(record);
        List<OrganisationKind> kinds = organisation.kinds();
        List<Model> parents = new ArrayList<>();
        if (organisation.parent().isPresent()) {
            OrganisationId parent = organisation.parent().get();
            Phrase told = known.line(words.name(parent), Grounds.of(organisation, Organisation.PARENT));
            parents.add(linked(parent, told));
        }
        return page(
                organisation.id(),
                otherNames(organisation, organisation.id(), organisation.names(), Organisation.NAMES),
                known.each(words.labels(kinds), kinds.size(), Grounds.of(organisation, Organisation.KINDS)),
                parents);
    }

    RecordPage group(Group record) {
        Group group = words.past(record);
        Map<SubjectId, Phrase> belonging = new LinkedHashMap<>();
        for (GroupMember member : group.members()) {
            Phrase period = known.part(lasting(member.period()), member, group, Group.MEMBERS, GroupMember.PERIOD);
            Phrase before = belonging.getOrDefault(member.member(), Phrase.NONE);
            belonging.put(member.member(), words.pieces(before, period));
        }
        for (GroupId part : group.subgroups()) {
            belonging.putIfAbsent(part, Phrase.NONE);
        }
        List<Model> parts = new ArrayList<>();
        belonging.forEach((part, period) -> {
            Phrase name = words.beside(words.titles().of(part), period);
            parts.add(linked(part, memberships.doubted(name, group.id(), part)));
        });
        return page(group.id(), List.of(), capacities(group.capacities(), group, Group.CAPACITIES), parts);
    }

    /** Whether the members that are told are all, or others belong to the group; nothing where some are left out. */
    private Optional<String> completeness(SubjectId id) {
        Optional<Group> group = words.find(id, Group.class).map(words::past);
        if (group.isEmpty() || words.leaveOut(id, Group.MEMBERS) || words.leaveOut(id, Group.SUBGROUPS)) {
            return Optional.empty();
        }
        Phrase told = words.either(group.get().closed(), "count.exhaustive", "group.open");
        Phrase whole = known.line(told, Grounds.of(group.get(), Group.CLOSED));
        return whole.isEmpty() ? Optional.empty() : Optional.of(words.sentence(whole));
    }

    /** What somebody is, each with what is in doubt of it. */
    private Phrase capacities(List<Capacity> capacities, CaseRecord record, AttributeName<?> list) {
        Set<Phrase> labels = new LinkedHashSet<>();
        for (Capacity capacity : capacities) {
            Phrase what = words.beside(words.label(capacity.what()), lasting(capacity.period()));
            labels.add(known.part(what, capacity, record, list, Capacity.WHAT, Capacity.PERIOD));
        }
        return words.listed(List.copyOf(labels));
    }

    private RecordPage page(SubjectId id, List<Model> otherNames, Phrase labels, List<Model> parts) {
        List<Detention> detentions = withPages(site.file().detentionsOf(id));
        List<Incident> incidents = withPages(site.file().incidentsOf(id));
        Timeline timeline = site.timelines().of(id);
        String title = site.name(id);
        Optional<String> labelled = labels.isEmpty() ? Optional.empty() : Optional.of(words.heading(labels));
        Optional<ItemView> about = about(id);
        List<String> roles = new ArrayList<>(labelled.stream().toList());
        about.ifPresent(item -> roles.addAll(ItemModel.lines(item, List.of(ItemSection.Kind.ROLE))));
        Optional<String> status = status(id, !detentions.isEmpty());
        List<CaseRecord> all = new ArrayList<>(detentions);
        all.addAll(incidents);
        Model content = new Model()
                .put("heading", title)
                .put("nameLanguage", nameLanguage(id))
                .putList("otherNames", otherNames)
                .put("doubtedName", doubtedName(id))
                .put("labels", labelled)
                .put("status", status)
                .putIfPresent("timeline", timelines.of(id, timeline, evidence(all), incidents))
                .putIfPresent("map", maps.of(detentions, incidents))
                .put("partsHeading", phrases.find("parts." + id.type()))
                .putList("detentions", detentions(detentions))
                .putList("incidents", incidents(incidents))
                .putList("awards", awards(id))
                .putIfPresent("item", about.map(item -> items.of(item, "")))
                .putList("parts", parts)
                .put("completeness", completeness(id))
                .putList("above", above(id))
                .putList("photos", photos(id))
                .putList("links", links(id))
                .putList("groups", groups(id))
                .putList("statements", statements(id));
        return new RecordPage(
                id,
                KIND,
                title,
                roles,
                Optional.empty(),
                status.or(() -> roles.stream().findFirst()),
                content,
                linkedData.of(id));
    }

    private <R extends CaseRecord> List<R> withPages(List<R> records) {
        List<R> withPages = new ArrayList<>();
        for (R record : records) {
            if (site.hasPage(record)) {
                withPages.add(record);
            }
        }
        return withPages;
    }

    /** The name of an organisation in the heading, if it is in doubt; that of a person is told with its sources. */
    private Optional<String> doubtedName(SubjectId id) {
        Optional<Organisation> organisation = words.find(id, Organisation.class).map(words::past);
        Optional<Name> name = organisation.map(Organisation::names).flatMap(words::shown);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Phrase called = words.say("person.name", Words.own(name.get().full()));
        Phrase told = known.part(called, name.get(), organisation.get(), Organisation.NAMES, Name.FULL);
        return told.equals(called) ? Optional.empty() : Optional.of(words.sentence(told));
    }

    /** The language of the name in the heading, if it is another one than that of the page. */
    private Optional<String> nameLanguage(SubjectId id) {
        Optional<Name> name = words.shown(names(id));
        return name.isEmpty() || isToldOf(id, name.get()) ? Optional.empty() : foreign(name.get());
    }

    private List<Name> names(SubjectId id) {
        CaseRecord record = words.find(id, CaseRecord.class).orElse(null);
        if (record instanceof Person person) {
            return person.names();
        }
        return record instanceof Organisation organisation ? organisation.names() : List.of();
    }

    private List<Model> otherNames(CaseRecord record, SubjectId id, List<Name> names, AttributeName<?> list) {
        Optional<Name> first = words.shown(names);
        List<Model> others = new ArrayList<>();
        for (Name name : names) {
            boolean isShown = first.equals(Optional.of(name)) || isToldOf(id, name) || isAgain(name, first);
            if (!isShown) {
                others.add(name(name, Grounds.member(name, record, list, Name.FULL, Name.KIND, Name.PERIOD)));
            }
        }
        return others;
    }

    /** Whether words of the page tell of a name: of a nickname, that the person is known by it. */
    private static boolean isToldOf(SubjectId id, Name name) {
        return id instanceof PersonId && Words.isNickname(name);
    }

    /** Whether a name is only the same words again, as two lists have them. */
    private static boolean isAgain(Name name, Optional<Name> first) {
        return name.kind().isEmpty()
                && name.period().isEmpty()
                && first.map(Name::full).equals(Optional.of(name.full()));
    }

    private Model name(Name name, Grounds grounds) {
        return new Model()
                .put("text", words.written(Words.own(name.full())))
                .put("nameLanguage", foreign(name))
                .put("nameKind", kind(name, words.line(known.doubts(grounds))));
    }

    /**
     * What kind of name it is, when it was used, and what is in doubt of it. One whose period is over is a former name, whatever else it is.
     */
    private Optional<String> kind(Name name, Phrase doubt) {
        Optional<NameKind> kind = name.kind().isEmpty() && name.isFormer() ? Optional.of(NameKind.FORMER) : name.kind();
        Phrase told = words.pieces(words.label(kind), lasting(name.period()), doubt);
        return told.isEmpty() ? Optional.empty() : Optional.of(words.written(told));
    }

    private Phrase lasting(Optional<Period> period) {
        return period.isPresent() ? words.lasting(period.get()) : Phrase.NONE;
    }

    /** The tag of the language of a name if it is another one than that of the page, for an attribute {@code lang}. */
    private Optional<String> foreign(Name name) {
        LanguageTag language = name.language().orElse(LanguageTag.UNDETERMINED);
        boolean isForeign = !language.equals(LanguageTag.UNDETERMINED) && !language.equals(words.language());
        return isForeign ? Optional.of(language.toString()) : Optional.empty();
    }

    /**
     * The story of a person and what else is told: nicknames, roles and the positions of others, with their sources; and
     * of each subject, when its record was corrected.
     */
    private Optional<ItemView> about(SubjectId id) {
        return words.find(id, CaseRecord.class)
                .map(subject -> site.items().about(subject).view())
                .filter(item -> !item.sections().isEmpty() || !item.standfirst().isEmpty());
    }

    /** The bodies above an organisation that have a period or a relation of their own. */
    private List<Model> above(SubjectId id) {
        List<Model> above = new ArrayList<>();
        Optional<Organisation> record = words.find(id, Organisation.class);
        if (record.isPresent()) {
            Organisation organisation = words.past(record.get());
            for (ParentBody parent : organisation.parents()) {
                above.add(above(organisation, parent));
            }
        }
        return above;
    }

    private Model above(Organisation organisation, ParentBody parent) {
        Phrase how = words.pieces(words.labelOrUnknown(parent.relation()), lasting(parent.period()));
        Phrase told = words.beside(words.name(parent.organisation()), how);
        return linked(
                parent.organisation(),
                known.part(
                        told,
                        parent,
                        organisation,
                        Organisation.PARENTS,
                        ParentBody.ORGANISATION,
                        ParentBody.RELATION,
                        ParentBody.PERIOD));
    }

    /**
     * The pictures of a person, as links: a page loads nothing from elsewhere, so that nobody learns who reads it. Each
     * is told with what it shows, how that is known, and whom to name.
     */
    private List<Model> photos(SubjectId id) {
        List<Model> photos = new ArrayList<>();
        Optional<Person> record = words.find(id, Person.class);
        if (record.isPresent()) {
            Person person = words.past(record.get());
            for (Photo photo : person.photos()) {
                WebAddress.of(photo.url()).ifPresent(url -> photos.add(photo(person, photo, url)));
            }
        }
        return photos;
    }

    private Model photo(Person person, Photo photo, URI url) {
        String shows = photo.description()
                .map(words::plain)
                .map(Words::alone)
                .filter(text -> !text.isBlank())
                .orElse(url.getHost());
        Phrase plain = Words.own(shows);
        Phrase told = known.part(plain, photo, person, Person.PHOTOS, Photo.URL, Photo.DESCRIPTION);
        Phrase when = words.when(photo.takenOn());
        String taken = words.written(known.part(when, photo, person, Person.PHOTOS, Photo.TAKEN_ON));
        return new Model()
                .put("url", url.toString())
                .put("text", told.equals(plain) ? shows : words.written(told))
                .put(
                        "credit",
                        photo.credit().map(credit -> phrases.say("photo.credit", words.written(Words.own(credit)))))
                .put("taken", taken.isEmpty() ? Optional.empty() : Optional.of(phrases.say("photo.taken", taken)))
                .put("licence", photo.licence().flatMap(WebAddress::of).map(URI::toString));
    }

    /** The pages of others about somebody, by their title or else their address. */
    private List<Model> links(SubjectId id) {
        List<Model> links = new ArrayList<>();
        CaseRecord record = words.find(id, CaseRecord.class).orElse(null);
        List<Link> told = List.of();
        if (record instanceof Person person) {
            told = words.past(person).links();
        } else if (record instanceof Organisation organisation) {
            told = words.past(organisation).links();
        }
        for (Link link : told) {
            Optional<URI> url = WebAddress.of(link.url());
            if (url.isPresent()) {
                Phrase title = words.text(link.title()).or(Words.own(url.get().getHost()));
                links.add(new Model()
                        .put("text", words.written(title))
                        .put("url", url.get().toString()));
            }
        }
        return links;
    }

    /**
     * The status on the day of the site. That somebody is free is told of no day but that of a release.
     *
     * @param isAsked whether readers ask for it even if it is not known: of whom there is a detention
     */
    private Optional<String> status(SubjectId id, boolean isAsked) {
        Status status = site.statusOf(id);
        boolean isFree = status.liberty().equals(Liberty.FREE);
        boolean isTold = status.certainty().isPossible()
                && !(isFree && !status.certainty().isCertain());
        if (isTold) {
            return Optional.of(site.said(status));
        }
        if (!isAsked || site.publication().leavesOut(id, Detention.DETAINEE)) {
            return Optional.empty();
        }
        return Optional.of(phrases.say(isFree ? "status.no-more" : "status.unknown"));
    }

    /** All evidence of some records and of their parts. */
    static List<Evidence> evidence(List<? extends CaseRecord> records) {
        List<Evidence> found = new ArrayList<>();
        records.forEach(record -> record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (object instanceof Evidence evidence) {
                    found.add(evidence);
                }
            }
        }));
        return found;
    }

    private List<Model> detentions(List<Detention> detentions) {
        List<Model> models = new ArrayList<>();
        for (Detention detention : detentions) {
            Optional<Item> item = site.item(detention);
            if (item.isPresent()) {
                ItemView view = item.get().outline();
                models.add(linked(detention.id(), view.title())
                        .putEach("lines", ItemModel.lines(view, NEWEST), ItemModel::text));
            }
        }
        return models;
    }

    private List<Model> incidents(List<Incident> incidents) {
        List<Model> models = new ArrayList<>();
        for (Incident incident : incidents) {
            site.item(incident)
                    .ifPresent(
                            item -> models.add(linked(incident.id(), item.view().title())));
        }
        return models;
    }

    /** The conferrals to somebody, each as its item calls it: a nominee is no laureate. */
    private List<Model> awards(SubjectId id) {
        Set<AwardId> awards = new LinkedHashSet<>();
        for (AwardAnswer answer : site.file().awardsOf(id)) {
            awards.add(answer.award());
        }
        List<Model> models = new ArrayList<>();
        for (AwardId award : awards) {
            Optional<Award> record = site.file().find(award);
            if (record.isPresent() && site.hasPage(record.get())) {
                addConferrals(record.get(), id, models);
            }
        }
        return models;
    }

    private void addConferrals(Award award, SubjectId id, List<Model> models) {
        for (Item item : site.items().of(award).toList()) {
            Optional<Conferral> conferral = item.conferral();
            if (conferral.isPresent() && conferral.get().recipient().equals(id)) {
                models.add(linked(award.id(), item.view().title()));
            }
        }
    }

    /** The groups to which somebody is said to belong, each with what is in doubt of that. */
    private List<Model> groups(SubjectId id) {
        List<Model> models = new ArrayList<>();
        for (Group group : new LinkedHashSet<>(site.file().groupsOf(id))) {
            models.add(linked(group.id(), memberships.doubted(words.titles().of(group.id()), group.id(), id)));
        }
        return models;
    }

    private Model linked(RecordId id, Phrase told) {
        return linked(id, words.heading(told));
    }

    /** A text that leads to the page of a record if it has one. */
    private Model linked(RecordId id, String text) {
        return new Model().put("text", text).put("url", site.link(id, RecordPage.ROOT));
    }

    /** The statements that name somebody, the newest first. */
    private List<Model> statements(RecordId id) {
        List<Statement> statements = withPages(site.file().statementsNaming(id));
        statements.sort(RecordKind.NEWEST_FIRST);
        List<Model> models = new ArrayList<>();
        for (Statement statement : statements) {
            models.add(linked(statement.id(), site.told(statement.id())));
        }
        return models;
    }
}

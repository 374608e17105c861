package org.amparo.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.code.Liberty;
import org.amparo.code.NameKind;
import org.amparo.code.OrganisationKind;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemView;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.people.Capacity;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.ParentBody;
import org.amparo.people.Photo;
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
    private final Known known;
    private final SitePhrases phrases;
    private final ItemModel items;
    private final TimelineModel timelines;
    private final LinkedData linkedData;
    private final MembershipDoubts memberships;

    SubjectPages(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.known = words.known();
        this.phrases = site.phrases();
        this.items = new ItemModel(site);
        this.timelines = new TimelineModel(site);
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
        return page(
                organisation.id(),
                otherNames(organisation, organisation.id(), organisation.names(), Organisation.NAMES),
                known.each(words.labels(kinds), kinds.size(), Grounds.of(organisation, Organisation.KINDS)),
                organisation.parent().stream()
                        .map(parent -> linked(
                                parent, known.line(words.name(parent), Grounds.of(organisation, Organisation.PARENT))))
                        .toList());
    }

    RecordPage group(Group record) {
        Group group = words.past(record);
        List<Model> parts = new ArrayList<>();
        group.members().stream()
                .map(GroupMember::member)
                .distinct()
                .forEach(member ->
                        parts.add(linked(member, memberships.doubted(words.name(member), group.id(), member))));
        group.subgroups().stream()
                .distinct()
                .forEach(part -> parts.add(linked(part, memberships.doubted(words.name(part), group.id(), part))));
        return page(group.id(), List.of(), capacities(group.capacities(), group, Group.CAPACITIES), parts);
    }

    /** What somebody is, each with what is in doubt of it. */
    private Phrase capacities(List<Capacity> capacities, CaseRecord record, AttributeName<?> list) {
        Set<Phrase> labels = new LinkedHashSet<>();
        for (Capacity capacity : capacities) {
            labels.add(known.part(words.label(capacity.what()), capacity, record, list, Capacity.WHAT));
        }
        return words.listed(List.copyOf(labels));
    }

    private RecordPage page(SubjectId id, List<Model> otherNames, Phrase labels, List<Model> parts) {
        List<Detention> detentions =
                site.file().detentionsOf(id).stream().filter(site::hasPage).toList();
        List<Incident> incidents =
                site.file().incidentsOf(id).stream().filter(site::hasPage).toList();
        List<ItemView> told = detentions.stream()
                .flatMap(detention -> site.item(detention).stream())
                .map(Item::view)
                .toList();
        Timeline timeline = Timeline.of(site.file(), id, site.asOf());
        String title = site.name(id);
        List<CaseRecord> all = new ArrayList<>(detentions);
        all.addAll(incidents);
        Model content = new Model()
                .put("heading", title)
                .put("nameLanguage", nameLanguage(id))
                .putList("otherNames", otherNames)
                .put("doubtedName", doubtedName(id))
                .put("labels", labels.isEmpty() ? Optional.empty() : Optional.of(words.heading(labels)))
                .put("status", status(id, !detentions.isEmpty()))
                .putIfPresent("timeline", timelines.of(id, timeline, evidence(all), incidents))
                .put("partsHeading", phrases.find("parts." + id.type()))
                .putList("detentions", told.stream().map(this::detention).toList())
                .putList(
                        "incidents",
                        incidents.stream()
                                .flatMap(incident -> site.item(incident).stream())
                                .map(item ->
                                        linked(item.record().id(), item.view().title()))
                                .toList())
                .putList("awards", awards(id))
                .putIfPresent("item", about(id))
                .putList("parts", parts)
                .putList("above", above(id))
                .putList("photos", photos(id))
                .putList("groups", groups(id))
                .putList("statements", statements(id));
        return new RecordPage(id, KIND, title, content, linkedData.of(id));
    }

    /** The name of an organisation in the heading, if it is in doubt; that of a person is told with its sources. */
    private Optional<String> doubtedName(SubjectId id) {
        return words.find(id, Organisation.class)
                .map(words::past)
                .flatMap(organisation -> words.shown(organisation.names()).flatMap(name -> {
                    Phrase called = words.say("person.name", Words.own(name.full()));
                    Phrase told = known.part(called, name, organisation, Organisation.NAMES, Name.FULL);
                    return Optional.of(words.sentence(told)).filter(said -> !told.equals(called));
                }));
    }

    /** The language of the name in the heading, if it is another one than that of the page. */
    private Optional<String> nameLanguage(SubjectId id) {
        return words.find(id, Person.class)
                .map(Person::names)
                .or(() -> words.find(id, Organisation.class).map(Organisation::names))
                .flatMap(words::shown)
                .filter(name -> !isToldOf(id, name))
                .flatMap(Name::language)
                .flatMap(this::foreign);
    }

    private List<Model> otherNames(CaseRecord record, SubjectId id, List<Name> names, AttributeName<?> list) {
        Optional<Name> first = words.shown(names);
        return names.stream()
                .filter(name -> !first.equals(Optional.of(name)) && !isToldOf(id, name) && !isAgain(name, first))
                .map(name -> name(name, Grounds.member(name, record, list, Name.FULL, Name.KIND, Name.PERIOD)))
                .toList();
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
                .put("nameLanguage", name.language().flatMap(this::foreign))
                .put("nameKind", kind(name, words.line(known.doubts(grounds))));
    }

    /**
     * What kind of name it is, when it was used, and what is in doubt of it. One whose period is over is a former name, whatever else it is.
     */
    private Optional<String> kind(Name name, Phrase doubt) {
        Optional<NameKind> kind =
                name.kind().or(() -> Optional.of(NameKind.FORMER).filter(former -> name.isFormer()));
        Phrase told = words.pieces(words.label(kind), lasting(name.period()), doubt);
        return told.isEmpty() ? Optional.empty() : Optional.of(words.written(told));
    }

    private Phrase lasting(Optional<Period> period) {
        return period.isPresent() ? words.lasting(period.get()) : Phrase.NONE;
    }

    /** The tag of a language other than that of the page, for an attribute {@code lang}. */
    private Optional<String> foreign(LanguageTag tag) {
        return Optional.of(tag)
                .filter(other -> !other.equals(LanguageTag.UNDETERMINED) && !other.equals(words.language()))
                .map(LanguageTag::toString);
    }

    /** What else is told of a person: nicknames, roles and the positions of others, with their sources. */
    private Optional<Model> about(SubjectId id) {
        return words.find(id, Person.class)
                .map(person -> site.items().about(person).view())
                .filter(item -> !item.sections().isEmpty())
                .map(item -> items.of(item, ""));
    }

    /** The bodies above an organisation that have a period or a relation of their own. */
    private List<Model> above(SubjectId id) {
        return words.find(id, Organisation.class).stream()
                .map(words::past)
                .flatMap(organisation -> organisation.parents().stream().map(parent -> above(organisation, parent)))
                .toList();
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
        return words.find(id, Person.class).stream()
                .map(words::past)
                .flatMap(person -> person.photos().stream()
                        .flatMap(photo -> WebAddress.of(photo.url()).map(url -> photo(person, photo, url)).stream()))
                .toList();
    }

    private Model photo(Person person, Photo photo, URI url) {
        String shows = photo.description()
                .map(words::plain)
                .map(Words::alone)
                .filter(text -> !text.isBlank())
                .orElse(url.getHost());
        Phrase plain = Words.own(shows);
        Phrase told = known.part(plain, photo, person, Person.PHOTOS, Photo.URL, Photo.DESCRIPTION);
        return new Model()
                .put("url", url.toString())
                .put("text", told.equals(plain) ? shows : words.written(told))
                .put(
                        "credit",
                        photo.credit().map(credit -> phrases.say("photo.credit", words.written(Words.own(credit)))))
                .put("licence", photo.licence().flatMap(WebAddress::of).map(URI::toString));
    }

    /**
     * The status on the day of the page. That somebody is free is told of no day but that of a release.
     *
     * @param isAsked whether readers ask for it even if it is not known: of whom there is a detention
     */
    private Optional<String> status(SubjectId id, boolean isAsked) {
        Status status = site.file().asOf(site.asOf()).statusOf(id);
        boolean isFree = status.liberty().equals(Liberty.FREE);
        boolean isTold = status.certainty().isPossible()
                && !(isFree && !status.certainty().isCertain());
        if (isTold) {
            return Optional.of(site.said(status));
        }
        return Optional.of(phrases.say(isFree ? "status.no-more" : "status.unknown", site.day(site.asOf())))
                .filter(said -> isAsked && !site.publication().leavesOut(id, Detention.DETAINEE));
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

    private Model detention(ItemView item) {
        return linked(item.record().id(), item.title())
                .put("lines", ItemModel.lines(item, NEWEST).map(ItemModel::text).toList());
    }

    /** The conferrals to somebody, each as its item calls it: a nominee is no laureate. */
    private List<Model> awards(SubjectId id) {
        return site.file().awardsOf(id).stream()
                .map(AwardAnswer::award)
                .distinct()
                .flatMap(award -> site.file().find(award).stream())
                .filter(site::hasPage)
                .flatMap(award -> conferrals(award, id))
                .toList();
    }

    private Stream<Model> conferrals(Award award, SubjectId id) {
        return site.items()
                .of(award)
                .filter(item -> item.conferral()
                        .filter(conferral -> conferral.recipient().equals(id))
                        .isPresent())
                .map(item -> linked(award.id(), item.view().title()));
    }

    /** The groups to which somebody is said to belong, each with what is in doubt of that. */
    private List<Model> groups(SubjectId id) {
        return site.file().groupsOf(id).stream()
                .distinct()
                .map(group -> linked(group.id(), memberships.doubted(words.name(group.id()), group.id(), id)))
                .toList();
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
        return site.file().statementsNaming(id).stream()
                .filter(site::hasPage)
                .sorted(RecordKind.NEWEST_FIRST)
                .map(statement -> linked(statement.id(), site.told(statement)))
                .toList();
    }
}

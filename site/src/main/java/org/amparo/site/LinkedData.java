package org.amparo.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.feed.internal.json.Members;
import org.amparo.feed.internal.web.RecordPages;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemView;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.internal.certain.CertainDate;
import org.amparo.internal.certain.CertainDates;
import org.amparo.json.address.OwnAddress;
import org.amparo.people.Name;
import org.amparo.shape.AttributeName;
import org.amparo.text.LanguageTag;

/**
 * Records in the terms of schema.org, for search engines. It has no place for doubt, so only what is certain is there,
 * by the same judgement as in exports: names and plain dates of which a firm source tells, and no motive, charge, role
 * or status. A former name is not there while there is another, since nothing there says that it is one, nor is a
 * detention or an incident that is not certain, since its page says the doubt.
 */
final class LinkedData {

    private final SiteContext site;
    private final Words words;
    private final CertainDates dates;

    LinkedData(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.dates = new CertainDates(site.file());
    }

    /** A person or an organisation with names; a group has no type of its own there. */
    Optional<DataObject> of(SubjectId id) {
        Optional<Person> person = words.find(id, Person.class);
        return person.isPresent()
                ? named(person.get(), "Person", person.get().names(), Person.NAMES)
                : words.find(id, Organisation.class)
                        .flatMap(organisation ->
                                named(organisation, "Organization", organisation.names(), Organisation.NAMES));
    }

    private Optional<DataObject> named(CaseRecord record, String type, List<Name> names, AttributeName<Name> list) {
        Claim told = claim(record);
        boolean isFormer = names.stream().allMatch(Name::isFormer);
        List<Name> firm = names.stream()
                .filter(name -> told.part(name, list).attribute(Name.FULL).isPlain() && (isFormer || !name.isFormer()))
                .toList();
        boolean isNamed = record instanceof Person ? !firm.stream().allMatch(Words::isNickname) : !firm.isEmpty();
        if (!isNamed || !told.isTold()) {
            return Optional.empty();
        }
        String shown = words.shown(firm).orElseThrow().full();
        List<DataValue> others = firm.stream()
                .filter(name -> !isFormer)
                .map(name -> Words.alone(name.full()))
                .filter(name -> !name.equals(Words.alone(shown)))
                .distinct()
                .<DataValue>map(DataString::new)
                .toList();
        return begun(record.id(), type, shown)
                .map(data -> others.isEmpty() ? data : data.add("alternateName", new DataArray(others)))
                .map(Members::object);
    }

    /** A detention is an event: there is no closer type. */
    Optional<DataObject> of(Detention detention, ItemView view) {
        Claim told = claim(detention);
        if (!told.isFirm()) {
            return Optional.empty();
        }
        return begun(detention.id(), "Event", view.title()).map(data -> {
            OwnAddress.OF_PROJECT.page("vocabulary#Detention").ifPresent(type -> data.add("additionalType", type));
            date(data, "startDate", dates.start(told.attribute(Detention.PERIOD), detention.period()));
            date(data, "endDate", dates.end(detention));
            reference(detention.detainee())
                    .filter(who -> told.attribute(Detention.DETAINEE).isFirm())
                    .ifPresent(who -> data.add("about", who));
            return data.object();
        });
    }

    /** An incident is an event, too. */
    Optional<DataObject> of(Incident incident, ItemView view) {
        Claim told = claim(incident);
        if (!told.isFirm() || dates.isAhead(incident)) {
            return Optional.empty();
        }
        return begun(incident.id(), "Event", view.title()).map(data -> {
            OwnAddress.OF_PROJECT.page("vocabulary#Incident").ifPresent(type -> data.add("additionalType", type));
            date(data, "startDate", dates.start(incident));
            date(data, "endDate", dates.end(incident));
            List<DataValue> about = incident.subjects().stream()
                    .distinct()
                    .flatMap(subject -> reference(subject).stream())
                    .<DataValue>map(who -> who)
                    .toList();
            if (!about.isEmpty() && told.attribute(Incident.SUBJECTS).isFirm()) {
                data.add("about", new DataArray(about));
            }
            return data.object();
        });
    }

    Optional<DataObject> of(Statement statement, ItemView view, Optional<URI> address) {
        Claim told = claim(statement);
        if (!told.isTold()) {
            return Optional.empty();
        }
        return begun(statement.id(), "CreativeWork", view.title()).map(data -> {
            date(data, "datePublished", dates.date(told.attribute(Statement.PUBLISHED_ON), statement.publishedOn()));
            List<DataValue> languages = statement.texts().stream()
                    .flatMap(text -> text.language().stream())
                    .filter(language -> !language.equals(LanguageTag.UNDETERMINED))
                    .map(LanguageTag::toString)
                    .distinct()
                    .<DataValue>map(DataString::new)
                    .toList();
            if (!languages.isEmpty()) {
                data.add("inLanguage", new DataArray(languages));
            }
            address.ifPresent(url -> data.add("url", url));
            return data.object();
        });
    }

    private Optional<Members> begun(RecordId id, String type, String name) {
        return site.base()
                .map(base -> new Members()
                        .add("@context", "https://schema.org")
                        .add("@type", type)
                        .add("@id", RecordPages.address(base, id))
                        .add("name", Words.alone(name))
                        .add("mainEntityOfPage", RecordPages.address(base, id)));
    }

    private Optional<DataObject> reference(RecordId id) {
        return site.base()
                .filter(base -> site.link(id, "").isPresent()
                        && site.file()
                                .find(id)
                                .filter(record -> !claim(record).isTold())
                                .isEmpty())
                .map(base ->
                        new Members().add("@id", RecordPages.address(base, id)).object());
    }

    private Claim claim(CaseRecord record) {
        return site.file().claims().of(record);
    }

    private static void date(Members data, String name, CertainDate date) {
        date.plain().ifPresent(plain -> data.add(name, plain));
    }
}

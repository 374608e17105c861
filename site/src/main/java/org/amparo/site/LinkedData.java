package org.amparo.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.json.Members;
import org.amparo.feed.internal.words.Asserted;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemView;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.json.address.OwnAddress;
import org.amparo.people.Name;
import org.amparo.shape.AttributeName;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * Records in the terms of schema.org, for search engines. It has no place for doubt, so only what is certain is there:
 * plain dates of which a firm source tells, and no motive, charge, role or status.
 */
final class LinkedData {

    /** A date that ISO 8601 has, without doubt: a year, a month or a day. */
    private static final Pattern PLAIN = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?");

    private final SiteContext site;
    private final Words words;

    LinkedData(SiteContext site) {
        this.site = site;
        this.words = site.words();
    }

    /** A person or an organisation with names; a group has no type of its own there. */
    Optional<DataObject> of(SubjectId id) {
        Optional<Person> person = words.find(id, Person.class);
        return person.isPresent()
                ? named(id, "Person", person.get().names())
                : words.find(id, Organisation.class)
                        .flatMap(organisation -> named(id, "Organization", organisation.names()));
    }

    private Optional<DataObject> named(RecordId id, String type, List<Name> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<DataValue> others = names.stream()
                .map(name -> Words.alone(name.full()))
                .filter(name -> !name.equals(Words.alone(words.name(id))))
                .distinct()
                .<DataValue>map(DataString::new)
                .toList();
        return begun(id, type, words.name(id))
                .map(data -> others.isEmpty() ? data : data.add("alternateName", new DataArray(others)))
                .map(Members::object);
    }

    /** A detention is an event: there is no closer type. */
    Optional<DataObject> of(Detention record, ItemView view) {
        if (Asserted.isOnlyDenied(record)) {
            return Optional.empty();
        }
        Detention detention = words.past(record);
        return begun(detention.id(), "Event", view.title()).map(data -> {
            OwnAddress.OF_PROJECT.page("vocabulary#Detention").ifPresent(type -> data.add("additionalType", type));
            if (isFirm(detention, Detention.PERIOD)) {
                detention.period().flatMap(Period::start).ifPresent(on -> date(data, "startDate", on));
                detention.period().flatMap(Period::end).ifPresent(on -> date(data, "endDate", on));
            }
            reference(detention.detainee()).ifPresent(who -> data.add("about", who));
            return data.object();
        });
    }

    /** An incident is an event, too. */
    Optional<DataObject> of(Incident record, ItemView view) {
        if (Asserted.isOnlyDenied(record) || words.ahead().isAhead(Asserted.of(record))) {
            return Optional.empty();
        }
        Incident incident = words.past(record);
        return begun(incident.id(), "Event", view.title()).map(data -> {
            OwnAddress.OF_PROJECT.page("vocabulary#Incident").ifPresent(type -> data.add("additionalType", type));
            if (isFirm(incident, Incident.PERIOD)) {
                incident.period().flatMap(Period::start).ifPresent(on -> date(data, "startDate", on));
                incident.period().flatMap(Period::end).ifPresent(on -> date(data, "endDate", on));
            }
            List<DataValue> about = incident.subjects().stream()
                    .distinct()
                    .flatMap(subject -> reference(subject).stream())
                    .<DataValue>map(who -> who)
                    .toList();
            if (!about.isEmpty()) {
                data.add("about", new DataArray(about));
            }
            return data.object();
        });
    }

    Optional<DataObject> of(Statement record, ItemView view, Optional<URI> address) {
        Statement statement = words.past(record);
        return begun(statement.id(), "CreativeWork", view.title()).map(data -> {
            if (isFirm(statement, Statement.PUBLISHED_ON)) {
                statement.publishedOn().ifPresent(on -> date(data, "datePublished", on));
            }
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
                        .add("@id", id.iri(base))
                        .add("name", Words.alone(name))
                        .add("mainEntityOfPage", id.iri(base)));
    }

    private Optional<DataObject> reference(RecordId id) {
        return site.base()
                .filter(base -> site.link(id, "").isPresent())
                .map(base -> new Members().add("@id", id.iri(base)).object());
    }

    private static void date(Members data, String name, PartialDate date) {
        if (PLAIN.matcher(date.toString()).matches()) {
            data.add(name, date.toString());
        }
    }

    /** Whether nobody recorded a source, or a firm one tells of it and none gives another value or denies it. */
    private static boolean isFirm(Annotated object, AttributeName<?> attribute) {
        List<Evidence> told = object.evidence().stream()
                .filter(evidence -> evidence.about().isEmpty() || evidence.isAbout(attribute))
                .toList();
        List<Evidence> standing = told.stream().filter(Evidence::stands).toList();
        return told.isEmpty()
                || (standing.stream().anyMatch(Evidence::isFirm)
                        && standing.stream().allMatch(Evidence::supports));
    }
}

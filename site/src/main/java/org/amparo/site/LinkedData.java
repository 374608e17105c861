package org.amparo.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.amparo.speech.TextVersion;
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
        CaseRecord record = words.find(id, CaseRecord.class).orElse(null);
        if (record instanceof Person person) {
            return named(person, "Person", person.names(), Person.NAMES);
        }
        return record instanceof Organisation organisation
                ? named(organisation, "Organization", organisation.names(), Organisation.NAMES)
                : Optional.empty();
    }

    private Optional<DataObject> named(CaseRecord record, String type, List<Name> names, AttributeName<Name> list) {
        Claim told = claim(record);
        boolean isFormer = names.stream().allMatch(Name::isFormer);
        List<Name> firm = new ArrayList<>();
        boolean isNamed = false;
        for (Name name : names) {
            boolean isFirm = told.part(name, list).attribute(Name.FULL).isPlain();
            if (isFirm && (isFormer || !name.isFormer())) {
                firm.add(name);
                isNamed |= !(record instanceof Person && Words.isNickname(name));
            }
        }
        if (!isNamed || !told.isTold() || site.base().isEmpty()) {
            return Optional.empty();
        }
        String shown = Words.alone(words.shown(firm).orElseThrow().full());
        Set<String> others = new LinkedHashSet<>();
        for (Name name : firm) {
            if (!isFormer) {
                others.add(Words.alone(name.full()));
            }
        }
        others.remove(shown);
        Members data = begun(site.base().get(), record.id(), type, shown);
        addTexts(data, "alternateName", others);
        return Optional.of(data.object());
    }

    /** Adds a list of texts, if there are any. */
    private static void addTexts(Members data, String name, Set<String> texts) {
        List<DataValue> values = new ArrayList<>();
        for (String text : texts) {
            values.add(new DataString(text));
        }
        if (!values.isEmpty()) {
            data.add(name, new DataArray(values));
        }
    }

    /** A detention is an event: there is no closer type. */
    Optional<DataObject> of(Detention detention, ItemView view) {
        Claim told = claim(detention);
        if (!told.isFirm() || site.base().isEmpty()) {
            return Optional.empty();
        }
        Members data = event(site.base().get(), detention.id(), "Detention", view);
        date(data, "startDate", dates.start(told.attribute(Detention.PERIOD), detention.period()));
        date(data, "endDate", dates.end(detention));
        if (told.attribute(Detention.DETAINEE).isFact()) {
            reference(detention.detainee()).ifPresent(who -> data.add("about", who));
        }
        return Optional.of(data.object());
    }

    private static Members event(URI base, RecordId id, String type, ItemView view) {
        Members data = begun(base, id, "Event", view.title());
        OwnAddress.OF_PROJECT.page("vocabulary#" + type).ifPresent(page -> data.add("additionalType", page));
        return data;
    }

    /** An incident is an event, too. */
    Optional<DataObject> of(Incident incident, ItemView view) {
        Claim told = claim(incident);
        if (!told.isFirm() || dates.isAhead(incident) || site.base().isEmpty()) {
            return Optional.empty();
        }
        Members data = event(site.base().get(), incident.id(), "Incident", view);
        date(data, "startDate", dates.start(incident));
        date(data, "endDate", dates.end(incident));
        List<DataValue> about = new ArrayList<>();
        for (SubjectId subject : new LinkedHashSet<>(incident.subjects())) {
            reference(subject).ifPresent(about::add);
        }
        if (!about.isEmpty() && told.attribute(Incident.SUBJECTS).isFact()) {
            data.add("about", new DataArray(about));
        }
        return Optional.of(data.object());
    }

    Optional<DataObject> of(Statement statement, ItemView view, Optional<URI> address) {
        Claim told = claim(statement);
        if (!told.isTold() || site.base().isEmpty()) {
            return Optional.empty();
        }
        Members data = begun(site.base().get(), statement.id(), "CreativeWork", view.title());
        date(data, "datePublished", dates.date(told.attribute(Statement.PUBLISHED_ON), statement.publishedOn()));
        Set<String> languages = new LinkedHashSet<>();
        for (TextVersion text : statement.texts()) {
            LanguageTag language = text.language().orElse(LanguageTag.UNDETERMINED);
            if (!language.equals(LanguageTag.UNDETERMINED)) {
                languages.add(language.toString());
            }
        }
        addTexts(data, "inLanguage", languages);
        address.ifPresent(url -> data.add("url", url));
        return Optional.of(data.object());
    }

    private static Members begun(URI base, RecordId id, String type, String name) {
        return new Members()
                .add("@context", "https://schema.org")
                .add("@type", type)
                .add("@id", RecordPages.address(base, id))
                .add("name", Words.alone(name))
                .add("mainEntityOfPage", RecordPages.address(base, id));
    }

    /** A reference to a record that is told and has a page. */
    private Optional<DataObject> reference(RecordId id) {
        Optional<URI> address = site.address(id);
        Optional<CaseRecord> record = site.file().find(id);
        boolean isTold = record.isEmpty() || claim(record.get()).isTold();
        if (address.isEmpty() || !isTold || site.link(id, "").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Members().add("@id", address.get()).object());
    }

    private Claim claim(CaseRecord record) {
        return site.file().claims().of(record);
    }

    private static void date(Members data, String name, CertainDate date) {
        date.plain().ifPresent(plain -> data.add(name, plain));
    }
}

package org.amparo.exchange.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.code.ContactChannel;
import org.amparo.code.Gender;
import org.amparo.code.NameKind;
import org.amparo.code.OrganisationKind;
import org.amparo.data.DataObject;
import org.amparo.exchange.internal.ftm.FtmIdentifiers;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.Role;
import org.amparo.record.Place;

/** Persons and organisations of FollowTheMoney as records. */
final class FtmSubjectReader {

    private static final String NAME = "name";

    /** The properties with names, each with the kind of name. A weak alias must not become a full name. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry(NAME, ""),
            Map.entry("alias", NameKind.ALIAS.toString()),
            Map.entry("abbreviation", NameKind.ALIAS.toString()),
            Map.entry("previousName", NameKind.FORMER.toString()),
            Map.entry("weakAlias", NameKind.AS_IN_SOURCE.toString()));

    /** The properties with parts of a name, each with the attribute. */
    private static final List<Map.Entry<String, String>> PARTS = List.of(
            Map.entry("firstName", "given"),
            Map.entry("lastName", "family"),
            Map.entry("fatherName", "patronymic"),
            Map.entry("title", "honorific"));

    /** These, and others that are in the whole name: without it nothing can be made of them. */
    private static final List<String> ALL_PARTS = Stream.concat(
                    PARTS.stream().map(Map.Entry::getKey), Stream.of("middleName", "secondName", "nameSuffix"))
            .toList();

    /** The page that is the own one of a person or organisation: the title of the link says so. */
    private static final String WEBSITE = "website";

    private static final List<String> PAGES = List.of("wikipediaUrl", "opencorporatesUrl");

    private final Filling filling;
    private final FtmIndex index;

    FtmSubjectReader(Filling filling, FtmIndex index) {
        this.filling = filling;
        this.index = index;
    }

    /**
     * The record of a person, without roles that links tell of.
     *
     * @param cited takes the statements that it cites
     */
    RecordDraft person(FtmLine line, List<DataObject> cited) {
        EntityNode said = line.properties();
        RecordDraft person = filling.person(line.id());
        line.schemaSaid().use();
        names(person, said, true);
        if (said.texts(NAME).isEmpty()) {
            ALL_PARTS.forEach(part -> said.texts(part).forEach(text -> text.reject(EntityFault.NAME_MISSING)));
        }
        filling.lifetime(person, "bornOn", said.texts("birthDate"), "diedOn", said.texts("deathDate"));
        birthPlace(person, said);
        said.texts("gender")
                .forEach(text -> filling.code("gender", Gender.VOCABULARY, text)
                        .ifPresent(code -> person.take("gender", code, text)));
        for (EntityValue country : texts(said, List.of("nationality", "citizenship"))) {
            RecordDraft nationality = filling.part(Nationality.SHAPE);
            filling.country(country).ifPresent(code -> nationality.take("country", code, country));
            add(person, "nationalities", nationality);
        }
        for (EntityValue title : said.texts("position")) {
            RecordDraft role = filling.part(Role.SHAPE);
            role.take("title", title);
            add(person, "roles", role);
        }
        said.texts("email").forEach(text -> filling.contact(person, ContactChannel.EMAIL.toString(), text));
        said.texts("phone").forEach(text -> filling.contact(person, ContactChannel.PHONE.toString(), text));
        said.texts("address").forEach(text -> filling.address(person, text));
        common(person, said, true, cited);
        return person;
    }

    private static List<EntityValue> texts(EntityNode said, List<String> properties) {
        List<EntityValue> all = new ArrayList<>();
        properties.forEach(property -> all.addAll(said.texts(property)));
        return all;
    }

    private static void add(RecordDraft record, String attribute, RecordDraft part) {
        if (!part.isEmpty()) {
            record.addPart(attribute, part);
        }
    }

    private void birthPlace(RecordDraft person, EntityNode said) {
        RecordDraft place = filling.part(Place.SHAPE);
        said.texts("birthPlace").forEach(text -> place.take("name", text));
        said.texts("birthCountry")
                .forEach(country -> filling.country(country).ifPresent(code -> place.take("country", code, country)));
        if (!place.isEmpty()) {
            person.putPart("bornAt", place);
        }
    }

    /** The record of an organisation. */
    RecordDraft organisation(FtmLine line, List<DataObject> cited) {
        EntityNode said = line.properties();
        RecordDraft organisation = filling.organisation(line.id());
        if (line.schema().equals("Company")) {
            organisation.addText("kinds", OrganisationKind.COMPANY.toString(), line.schemaSaid());
        }
        line.schemaSaid().use();
        if (filling.hasTable("classification")) {
            said.texts("classification")
                    .forEach(text -> filling.code("classification", OrganisationKind.VOCABULARY, text)
                            .ifPresent(code -> organisation.addText("kinds", code, text)));
        }
        names(organisation, said, false);
        said.texts("jurisdiction")
                .forEach(country ->
                        filling.country(country).ifPresent(code -> organisation.take("jurisdiction", code, country)));
        for (EntityValue parent : said.texts("parent")) {
            if (index.isOne(FtmKind.ORGANISATION, parent.text())) {
                organisation.refer("parent", Filling.organisationId(parent), parent);
            } else {
                parent.reject(index.fault(parent.text(), EntityFault.NO_ORGANISATION));
            }
        }
        filling.lifetime(
                organisation,
                "foundedOn",
                said.texts("incorporationDate"),
                "dissolvedOn",
                said.texts("dissolutionDate"));
        said.texts("description").forEach(text -> organisation.take("description", text));
        said.texts("email").forEach(text -> filling.contact(organisation, ContactChannel.EMAIL.toString(), text));
        said.texts("phone").forEach(text -> filling.contact(organisation, ContactChannel.PHONE.toString(), text));
        common(organisation, said, false, cited);
        return organisation;
    }

    private void names(RecordDraft record, EntityNode said, boolean isPerson) {
        RecordDraft first = null;
        for (Map.Entry<String, String> property : NAMES) {
            for (EntityValue text : said.texts(property.getKey())) {
                RecordDraft name = filling.part(Name.SHAPE);
                name.take("full", text);
                if (!property.getValue().isEmpty()) {
                    name.set("kind", property.getValue());
                }
                if (first == null && isPerson && property.getKey().equals(NAME)) {
                    parts(name, text.text(), said);
                    first = name;
                }
                add(record, "names", name);
            }
        }
    }

    /** Adds the parts of a name, if there is one of each and the name has it; else nobody says of which name they are. */
    private static void parts(RecordDraft name, String full, EntityNode said) {
        for (Map.Entry<String, String> part : PARTS) {
            List<EntityValue> texts = said.texts(part.getKey());
            boolean isTold =
                    part.getValue().equals("honorific") || texts.stream().allMatch(text -> full.contains(text.text()));
            if (texts.size() == 1 && isTold) {
                name.take(part.getValue(), texts.get(0));
            }
        }
    }

    private void common(RecordDraft record, EntityNode said, boolean isPerson, List<DataObject> cited) {
        said.texts("wikidataId").forEach(item -> filling.identify(record, "wikidata", item, isPerson));
        for (String property : FtmIdentifiers.PROPERTIES) {
            said.texts(property).forEach(item -> filling.identify(record, property, item, isPerson));
        }
        said.texts(WEBSITE).forEach(url -> filling.link(record, url, WEBSITE));
        texts(said, PAGES).forEach(url -> filling.link(record, url, ""));
        cited.addAll(filling.sources(record, said.texts("sourceUrl")));
    }
}

package org.amparo.exchange.entity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ContactChannel;
import org.amparo.code.Vocabulary;
import org.amparo.data.DataNull;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.exchange.internal.fill.Contradictions;
import org.amparo.exchange.internal.ftm.FtmCountries;
import org.amparo.exchange.internal.map.Codes;
import org.amparo.exchange.internal.map.SourceMap;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;

/** How values of both formats become those of records. */
final class Filling {

    /** A day may have a time behind it, which is not kept. What stands for a month could be a season elsewhere. */
    private static final Pattern DATE = Pattern.compile(
            "([0-9]{4}(?:-[01][0-9](?:-[0-9]{2})?)?)|([0-9]{4}-[01][0-9]-[0-9]{2})[T ][0-9]{2}(?::[0-9]{2}){0,2}(?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?");

    /** Schemes of identifiers that everybody can look up. Others of a person may be of a passport. */
    private static final Set<String> PUBLIC_SCHEMES = Set.of("wikidata", "isni", "viaf", "orcid", "gnd");

    private final SourceMap map;
    private final String idScheme;

    /**
     * A filling.
     *
     * @param format the name of the format
     */
    Filling(SourceMap map, String format) {
        this.map = map;
        // An id is unique in its own file alone.
        this.idScheme =
                format + ":" + map.statementId().substring(map.statementId().indexOf(':') + 1);
    }

    RecordDraft person(EntityValue id) {
        return record("person", Person.SHAPE, id);
    }

    RecordDraft organisation(EntityValue id) {
        return record("organisation", Organisation.SHAPE, id);
    }

    private RecordDraft record(String type, Shape<?, ?> shape, EntityValue id) {
        RecordDraft record =
                new RecordDraft(map, shape).set("type", type).set("id", type + ":" + EntityIds.local(id.text()));
        identify(record, idScheme, id, false);
        return record;
    }

    static String organisationId(EntityValue id) {
        return "organisation:" + EntityIds.local(id.text());
    }

    RecordDraft part(Shape<?, ?> shape) {
        return new RecordDraft(map, shape);
    }

    /** The date as the model writes it; one that is none is rejected. */
    Optional<String> date(EntityValue said) {
        Matcher form = DATE.matcher(said.text());
        if (!form.matches()) {
            said.reject(EntityFault.DATE_FORM);
            return Optional.empty();
        }
        String date = form.group(1) == null ? form.group(2) : form.group(1);
        try {
            PartialDate.parse(date);
            return Optional.of(date);
        } catch (InvalidValueException e) {
            said.reject(e);
            return Optional.empty();
        }
    }

    void dates(RecordDraft draft, String attribute, List<EntityValue> values) {
        values.forEach(said -> date(said).ifPresent(date -> draft.take(attribute, date, said)));
    }

    /** Takes the dates of a beginning and an end of a life. An end before the beginning comes in, with a remark. */
    void lifetime(
            RecordDraft draft, String beginning, List<EntityValue> beginnings, String end, List<EntityValue> ends) {
        dates(draft, beginning, beginnings);
        dates(draft, end, ends);
        Optional<String> begun = draft.text(beginning);
        Optional<String> ended = draft.text(end);
        if (begun.isPresent() && ended.isPresent() && Contradictions.isReversed(begun.get(), ended.get())) {
            ends.stream()
                    .filter(said -> said.fate() == EntityValue.Fate.USED)
                    .findFirst()
                    .ifPresent(said -> said.remark(EntityFault.DIED_BEFORE_BORN));
        }
    }

    /** Takes a period from its ends. An end before the start comes in, with a remark. */
    void period(RecordDraft draft, List<EntityValue> starts, List<EntityValue> ends) {
        Map<EntityValue, String> from = dates(starts);
        Map<EntityValue, String> to = dates(ends);
        draft.takePeriod("period", from, to);
        String start = from.values().stream().findFirst().orElse("");
        to.forEach((said, end) -> {
            if (Contradictions.isReversed(start, end)) {
                said.remark(EntityFault.REVERSED_PERIOD);
            }
        });
    }

    /** Takes a reference to an organisation. One that the file does not have may be in another one, under the same id. */
    static void refer(RecordDraft draft, String attribute, EntityValue id, boolean isKnown) {
        draft.refer(attribute, organisationId(id), id);
        if (!isKnown) {
            id.remark(EntityFault.DANGLING_REFERENCE);
        }
    }

    private Map<EntityValue, String> dates(List<EntityValue> values) {
        Map<EntityValue, String> dates = new LinkedHashMap<>();
        values.forEach(said -> date(said).ifPresent(date -> dates.put(said, date)));
        return dates;
    }

    boolean hasTable(String table) {
        return map.codes().containsKey(table);
    }

    /** Whether a table of the map has a text. */
    boolean isInTable(String table, EntityValue said) {
        Map<String, DataValue> codes = map.codes().get(table);
        return codes != null && codes.containsKey(said.text().strip());
    }

    /**
     * The code for a text: by the table of the map or, without one, the text itself. A text that is no code is rejected;
     * one for which the table has null stands for nothing.
     */
    Optional<String> code(String table, Vocabulary<?> vocabulary, EntityValue said) {
        Type<?> type = Types.code(vocabulary);
        if (hasTable(table)) {
            return coded(table, type, said);
        }
        if (isCode(type, said.text())) {
            return Optional.of(said.text());
        }
        said.rejectCode(Codes.expected(vocabulary));
        return Optional.empty();
    }

    /** What the table of the map has for a text. A table is for codes, so numbers in it are none. */
    private Optional<String> coded(String table, Type<?> type, EntityValue said) {
        DataValue value =
                map.codes().getOrDefault(table, Map.of()).get(said.text().strip());
        if (value instanceof DataString code && isCode(type, code.text())) {
            return Optional.of(code.text());
        }
        if (value != DataNull.NULL) {
            said.rejectCode("Expected one of the texts in the table \"" + table
                    + "\" of the map; where there is a table, a code has to be in it, too.");
        }
        return Optional.empty();
    }

    /** The country for a code of FollowTheMoney: by the table of the map, if it has it. Any other code is rejected. */
    Optional<String> country(EntityValue said) {
        if (isInTable("country", said)) {
            return coded("country", Types.COUNTRY, said);
        }
        Optional<String> country = FtmCountries.ofFtm(said.text());
        if (country.isEmpty()) {
            said.reject(EntityFault.UNKNOWN_COUNTRY);
        }
        return country;
    }

    /** Whether a text is a code of a vocabulary. */
    static boolean isCode(Type<?> type, String text) {
        try {
            return type.ofText(text) != null && Codes.isFine(type, text, Set.of());
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** Adds an identifier. One of a person is restricted, unless everybody can look it up. */
    void identify(RecordDraft record, String scheme, EntityValue said, boolean isOfPerson) {
        DataObject.Builder identifier =
                DataObject.builder().put("scheme", scheme).put("identifier", said.text());
        if (isOfPerson && !PUBLIC_SCHEMES.contains(scheme)) {
            identifier.put("marking", "restricted");
        }
        record.addObject("identifiers", identifier.build(), said);
    }

    /** Adds a page about the record, with a note as its title. */
    void link(RecordDraft record, EntityValue url, Optional<EntityValue> note) {
        link(record, url, note.map(EntityValue::text).orElse(""));
        note.filter(words -> url.fate() == EntityValue.Fate.USED).ifPresent(EntityValue::use);
    }

    /** Adds a page about the record, with a title unless that is empty. */
    void link(RecordDraft record, EntityValue url, String title) {
        if (isWeb(url)) {
            DataObject.Builder link = DataObject.builder().put("url", url.text());
            if (!title.isEmpty()) {
                link.put("title", DataObject.builder().put("und", title));
            }
            record.addObject("links", link.build(), url);
        }
    }

    /** Adds a picture, which nobody sees unless the person is marked for it. */
    void photo(RecordDraft person, EntityValue url) {
        if (isWeb(url)) {
            person.addObject(
                    "photos", DataObject.builder().put("url", url.text()).build(), url);
        }
    }

    /**
     * Adds a way to reach a person or a body, which is for colleagues unless the record is marked for it.
     *
     * @param kind the code of the way, or the words of the source for it
     */
    void contact(RecordDraft record, String kind, EntityValue value) {
        DataObject.Builder contact = DataObject.builder();
        if (isCode(Types.code(ContactChannel.VOCABULARY), kind)) {
            contact.put("kind", kind);
        } else if (!kind.isEmpty()) {
            contact.put("description", DataObject.builder().put("und", kind));
        }
        record.addObject("contacts", contact.put("address", value.text()).build(), value);
    }

    /** Adds an address of somebody, which is for colleagues too. */
    void address(RecordDraft person, EntityValue text) {
        person.addObject(
                "addresses",
                DataObject.builder()
                        .put("name", DataObject.builder().put("und", text.text()))
                        .build(),
                text);
    }

    /**
     * Adds a source, which is a statement that is known through this file alone.
     *
     * @return the statement
     */
    Optional<DataObject> source(RecordDraft object, EntityValue url, Optional<EntityValue> note) {
        if (!isWeb(url)) {
            return Optional.empty();
        }
        // What is called otherwise elsewhere is another statement, so that no words are lost.
        String named = url.text() + "\n" + note.map(EntityValue::text).orElse("");
        String id = "statement:source-" + EntityIds.sha256(named).substring(0, 32);
        RecordDraft statement = new RecordDraft(map, Statement.SHAPE)
                .set("type", "statement")
                .set("id", id)
                .set("access", "cited");
        note.ifPresent(words -> statement.take("titles", words));
        statement.putObject(
                "source", DataObject.builder().put("url", url.text()).build(), url);
        object.support(id);
        return Optional.of(statement.toData());
    }

    private static boolean isWeb(EntityValue url) {
        try {
            URI uri = new URI(url.text());
            boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            // A host with letters beyond ASCII is an authority to this class, and no host.
            String authority = Objects.requireNonNullElse(uri.getRawAuthority(), "");
            if (isWeb && authority.matches("[^:@].*") && !authority.contains("@")) {
                return true;
            }
        } catch (URISyntaxException e) {
            // Rejected like other texts that are no address.
        }
        url.reject(EntityFault.URL_FORM);
        return false;
    }

    /** The statements of several sources. */
    List<DataObject> sources(RecordDraft object, List<EntityValue> urls) {
        List<DataObject> statements = new ArrayList<>();
        urls.forEach(url -> source(object, url, Optional.empty()).ifPresent(statements::add));
        return statements;
    }
}

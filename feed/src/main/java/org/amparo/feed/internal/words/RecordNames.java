package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.code.Code;
import org.amparo.code.NameKind;
import org.amparo.id.RecordId;
import org.amparo.people.Capacity;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Speaker;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;

/** What records, authors and places are called. */
final class RecordNames {

    /** English names that say what a body is: the Government of the North Shore, the Harbour City Court. */
    private static final Pattern INSTITUTION = Pattern.compile(
            "^(Government|Ministry|Department|Office|Embassy|State|Supreme|Constitutional|Federal|European|United|Republic"
                    + "|Kingdom|House of|Council of|Committee|Court|Public|General|National|Prosecutor|Panel|Institute|Bar)\\b"
                    + "|\\b(Union|Federation|Confederation|Association|Alliance|League|Coalition|University|Foundation|Centre"
                    + "|Center) (of|for|to|against)\\b"
                    + "|\\b(Government|Ministry|Department|Office|Court|Police|Gendarmerie|Council|Commission|Committee"
                    + "|Parliament|Assembly|Senate|Service|Agency|Bureau|Union|Party|Prosecutor|Authority|Army|Guard|Nations"
                    + "|Federation|Association|Alliance|League|Coalition|Foundation|Trust|Institute|Centre|Center)$");

    private final Words words;

    RecordNames(Words words) {
        this.words = words;
    }

    /** The name of a record; only its kind if it was retracted or is not published. */
    Phrase of(RecordId id) {
        Optional<CaseRecord> record = words.find(id, CaseRecord.class);
        Phrase own = record.isPresent() ? ownName(record.get()) : Phrase.NONE;
        return own.isEmpty() ? nameless(id) : own;
    }

    private Phrase nameless(RecordId id) {
        String key = "name." + id.type();
        return words.say(CaseRecord.shapes().containsKey(id.type()) && words.has(key) ? key : "name.record");
    }

    private Phrase ownName(CaseRecord record) {
        if (record instanceof Person person) {
            return name(person).or(unnamed(capacities(person)));
        }
        if (record instanceof Organisation organisation) {
            return first(organisation.names())
                    .or(words.text(organisation.description()))
                    .or(unnamed(organisation.kinds()));
        }
        if (record instanceof Group group) {
            return quoted(group.description());
        }
        if (record instanceof Detention detention) {
            return words.say("name.detention-of", of(detention.detainee()));
        }
        if (record instanceof Incident incident) {
            return words.labels(incident.kinds());
        }
        if (record instanceof Award award) {
            return first(award.names());
        }
        return record instanceof Statement statement ? statementName(statement) : Phrase.NONE;
    }

    /** The name of somebody who was named in full before: the family name alone, where it is recorded. */
    Phrase again(RecordId id) {
        Optional<Person> person = words.find(id, Person.class);
        Optional<Name> shown = person.isPresent() ? shown(person.get().names()) : Optional.empty();
        boolean hasFamilyName = shown.flatMap(Name::family).isPresent() && !isNickname(shown.get());
        return hasFamilyName ? Words.own(shown.get().family()) : of(id);
    }

    /** Whether the name of a body or an award stands with an article in an English sentence. */
    boolean needsArticle(RecordId id) {
        Optional<CaseRecord> record = words.find(id, CaseRecord.class);
        if (record.isPresent() && record.get() instanceof Award award) {
            return shown(award.names()).filter(name -> !hasArticle(name)).isPresent();
        }
        return record.isPresent()
                && record.get() instanceof Organisation body
                && shown(body.names())
                        .filter(name -> !hasArticle(name))
                        .filter(name -> INSTITUTION.matcher(name.full()).find())
                        .isPresent();
    }

    private static boolean hasArticle(Name name) {
        return name.full().regionMatches(true, 0, "the ", 0, 4);
    }

    private static List<Code> capacities(Person person) {
        List<Code> capacities = new ArrayList<>();
        for (Capacity capacity : person.capacities()) {
            capacities.add(capacity.what());
        }
        return capacities;
    }

    private Phrase quoted(Optional<LocalizedText> text) {
        return text.isPresent() ? words.quoted(words.plain(text.get())) : Phrase.NONE;
    }

    /** A name for somebody unnamed, from the codes that are known: "coalition (name not given)". */
    private Phrase unnamed(List<? extends Code> codes) {
        return words.say("name.unnamed", words.labels(codes));
    }

    /** The name of a person; of one who has no other name than a nickname, that it is one. */
    private Phrase name(Person person) {
        Optional<Name> shown = shown(person.names());
        Phrase name = first(person.names());
        return shown.isPresent() && isNickname(shown.get()) ? words.say("name.known-as", name) : name;
    }

    private Phrase first(List<Name> names) {
        Optional<Name> shown = shown(names);
        return shown.isPresent() ? Words.own(shown.get().full()) : Phrase.NONE;
    }

    /** The name to call somebody by. */
    Optional<Name> shown(List<Name> names) {
        return Name.best(names, words.language().toLocale());
    }

    static boolean isNickname(Name name) {
        return name.kind().filter(NameKind.NICKNAME::equals).isPresent();
    }

    /** A name has no room for a doubt, so the author or publisher is in it only for certain. */
    private Phrase statementName(Statement statement) {
        return quoted(statement.titles()).or(isAuthorCertain(statement) ? byAuthor(statement) : kindOf(statement));
    }

    private static boolean isAuthorCertain(Statement statement) {
        Claim claim = Claim.of(statement.shaped());
        Optional<Speaker> named = statement.speaker();
        if (named.isEmpty() || authorOf(named.get()).isEmpty()) {
            return claim.attribute(Statement.PUBLISHER).isPlain();
        }
        Claim speaker = claim.part(named.get(), Statement.SPEAKER);
        return speaker.isPlain() && speaker.attribute(attributeOf(named.get())).isPlain();
    }

    /** The attribute that tells who a speaker is: the person, or else the body spoken for. */
    static AttributeName<? extends RecordId> attributeOf(Speaker speaker) {
        return speaker.person().isPresent() ? Speaker.PERSON : Speaker.ON_BEHALF_OF;
    }

    /** What a statement without a title is called by its author or publisher, however well these are known. */
    Phrase byAuthor(Statement statement) {
        Phrase kind = kindOf(statement);
        return words.say("title.by", kind, author(statement))
                .or(words.say("name.published", kind, words.within(statement.publisher())))
                .or(kind);
    }

    /** The kind of a statement without a title, and what it is certainly on: "country report (North Shore, 2023)". */
    private Phrase kindOf(Statement statement) {
        Claim claim = Claim.of(statement.shaped());
        Phrase kind = words.label(statement.kind()).or(words.say("name.statement"));
        List<Phrase> on = new ArrayList<>();
        for (Place place : statement.places()) {
            if (isCertain(claim.part(place, Statement.PLACES))) {
                on.add(place(place));
            }
        }
        Optional<Period> covers = claim.value(Statement.COVERS, statement.covers());
        if (covers.isPresent()) {
            on.add(words.covered(covers.get()));
        }
        return words.say("title.edition", kind, words.listed(on)).or(kind);
    }

    private static boolean isCertain(Claim place) {
        return place.isPlain()
                && place.attribute(Place.FACILITY).isPlain()
                && place.attribute(Place.NAME).isPlain()
                && place.attribute(Place.REGION).isPlain();
    }

    /** The author of a statement: the person, or else the body spoken for. The publisher need not be the author. */
    Phrase author(Statement statement) {
        Optional<Speaker> speaker = statement.speaker();
        return speaker.isPresent() ? words.within(authorOf(speaker.get())) : Phrase.NONE;
    }

    private static Optional<? extends RecordId> authorOf(Speaker speaker) {
        return speaker.person().isPresent() ? speaker.person() : speaker.onBehalfOf();
    }

    /** A place in words, from the facility to the country; none for a country alone, at which nothing can be. */
    Phrase located(Place place) {
        return place(place).isEmpty() ? Phrase.NONE : orCountry(place);
    }

    /** The same, or the country alone. A name that ends in it says it once, unless somebody gives another. */
    Phrase orCountry(Place place) {
        Phrase plain = words.country(place.country());
        Phrase country = words.known().line(plain, Grounds.only(place, Place.COUNTRY));
        return country.equals(plain) && isInName(place) ? place(place) : words.pieces(place(place), country);
    }

    /** Whether the name of a place is that of the country, or ends with it. */
    private boolean isInName(Place place) {
        String country = words.written(words.country(place.country()));
        for (Optional<LocalizedText> name : List.of(place.name(), place.region())) {
            if (name.isPresent() && words.plain(name.get()).endsWith(country)) {
                return true;
            }
        }
        return false;
    }

    /** A place in words, from the facility to the region. */
    Phrase place(Place place) {
        Phrase facility = words.name(place.facility());
        Phrase name = words.text(place.name());
        Phrase region = words.text(place.region());
        if (Grounds.isOfOneName(place)) {
            return facility.or(name).or(region);
        }
        // A doubt about one of them stands behind it, so that nobody takes it for one of the last.
        Attribution known = words.known();
        return words.pieces(
                known.line(facility, Grounds.only(place, Place.FACILITY)),
                known.line(name, Grounds.only(place, Place.NAME)),
                known.line(region, Grounds.only(place, Place.REGION)));
    }
}

package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.code.CustodyForm;
import org.amparo.code.ReleaseKind;
import org.amparo.disclosure.FormerValue;
import org.amparo.disclosure.Publication;
import org.amparo.evidence.Annotated;
import org.amparo.id.RecordId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.internal.text.Phrases;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.Age;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The words for a publication in one language: names, labels, dates, phrases. */
public final class Words {

    private static final Pattern UNITS = Pattern.compile("([0-9]+)([YMWD])");

    /** The end of a sentence, perhaps before the marks and isolates that close a quotation. */
    private static final Pattern ENDED = Pattern.compile("[.!?…][\\u2069”’»“]*$");

    /** What follows the start of a period whose end is not known. */
    private static final Pattern END_UNKNOWN = Pattern.compile("[\\h\\s]*;[^;]*$");

    private final CaseFile file;
    private final BiPredicate<RecordId, AttributeName<?>> omissions;
    private final Function<RecordId, List<FormerValue>> formerValues;
    private final CaseFile asserted;
    private final Ahead ahead;
    private final CaseFile past;
    private final LanguageTag language;
    private final Locale locale;
    private final Map<String, Phrase> phrases;
    private final Map<String, Integer> places;
    private final String speech;
    private final String apart;
    private final String quotationMarks;
    private final RecordNames names;
    private final Attribution known;
    private final RelayWords relayed;
    private final Titles titles;

    /** The words of a publication in a language, or in English where there are no phrases in it. */
    public Words(Publication publication, LanguageTag wanted) {
        this(publication.caseFile(), publication::leavesOut, publication::formerValues, wanted);
    }

    /** The words of a file of which nothing is left out. */
    public Words(CaseFile file, LanguageTag wanted) {
        this(file, (record, attribute) -> false, record -> List.of(), wanted);
    }

    private Words(
            CaseFile file,
            BiPredicate<RecordId, AttributeName<?>> omissions,
            Function<RecordId, List<FormerValue>> formerValues,
            LanguageTag wanted) {
        this.file = file;
        this.omissions = omissions;
        this.formerValues = formerValues;
        this.asserted = Assertions.of(file);
        this.ahead = new Ahead(asserted);
        this.past = ahead.without();
        Phrases spoken = FeedPhrases.in(wanted.toLocale());
        this.phrases = FeedPhrases.of(spoken);
        this.places = FeedPhrases.places();
        this.speech = spoken.language();
        this.apart = spoken.say("list.apart", "", "");
        this.quotationMarks = spoken.say("source.quoted", "");
        boolean isSpoken = speech.equals(wanted.toLocale().getLanguage());
        this.language = isSpoken ? wanted : LanguageTag.ENGLISH;
        this.locale = language.toLocale();
        this.names = new RecordNames(this);
        // They hold these words alone, and each item needs them: one of each will do.
        this.known = new Attribution(this);
        this.relayed = new RelayWords(this);
        this.titles = new Titles(this);
    }

    public CaseFile file() {
        return file;
    }

    /** How something is known, in these words. */
    public Attribution known() {
        return known;
    }

    /** What one source says of another, in these words. */
    public RelayWords relayed() {
        return relayed;
    }

    /** The titles of statements, in these words. */
    public Titles titles() {
        return titles;
    }

    /** The file without what somebody denies and nobody says. */
    public CaseFile asserted() {
        return asserted;
    }

    /** A record without what is only denied, and without what was still ahead when it was told. */
    public <R extends CaseRecord> R past(R record) {
        return ahead.without(Assertions.of(record));
    }

    /** What was still ahead when it was told. */
    public Ahead ahead() {
        return ahead;
    }

    /** The file without what is only denied, and without what was still ahead when it was told. */
    public CaseFile past() {
        return past;
    }

    /** The language of the words: English where the wanted one has no phrases. */
    public LanguageTag language() {
        return language;
    }

    /** Whether something was left out of an attribute of a record, so that nobody may say that it is not known. */
    public boolean leaveOut(RecordId record, AttributeName<?> attribute) {
        return omissions.test(record, attribute);
    }

    /** The dates of a record that others have taken the place of, as far as they may be told. */
    public List<FormerValue> formerValues(RecordId record) {
        return formerValues.apply(record);
    }

    /** Words that say that an attribute of a record is not known; none if something was left out of it. */
    public Phrase unknown(RecordId record, AttributeName<?> attribute, String key, Phrase... values) {
        return leaveOut(record, attribute) ? Phrase.NONE : say(key, values);
    }

    /** Words that say of something that more is not known; without that where evidence was left out. */
    public Phrase absent(RecordId record, String key, Phrase... values) {
        return absentOf(false, record, key, values);
    }

    /** The same about somebody, in the form for several where the language has one for them. */
    public Phrase absentOf(boolean areSeveral, RecordId record, String key, Phrase... values) {
        return sayOf(areSeveral, leaveOut(record, Annotated.EVIDENCE) ? key + ".only" : key, values);
    }

    /**
     * The phrase of the language with values in its places, which are numbered from 0; none if one of them is none.
     *
     * @throws IllegalStateException if there is no such phrase, or it has places for another number of values
     */
    public Phrase say(String key, Phrase... values) {
        Phrase phrase = phrases.get(key);
        if (phrase == null || places.getOrDefault(key, phrase.places()) != values.length) {
            throw new IllegalStateException("There is no phrase " + key + " with " + values.length + " values.");
        }
        return phrase.with(values);
    }

    /** The phrase about somebody, in the form for several where the language has one for them. */
    public Phrase sayOf(boolean areSeveral, String key, Phrase... values) {
        String several = key + ".many";
        return say(areSeveral && has(several) ? several : key, values);
    }

    /** Whether there is such a phrase. */
    public boolean has(String key) {
        return phrases.containsKey(key);
    }

    /**
     * The key of the phrase for a code, if there is one. One that this version does not know has none, since its text
     * may be the end of the key of another phrase, such as {@code other}.
     */
    public Optional<String> key(String prefix, Code code) {
        String key = prefix + code.code();
        return code.isKnown() && has(key) ? Optional.of(key) : Optional.empty();
    }

    /** The same for a code that may not be there. */
    public Optional<String> key(String prefix, Optional<? extends Code> code) {
        return code.isPresent() ? key(prefix, code.get()) : Optional.empty();
    }

    /** What a code means, as a word that stands alone; empty for one that this version does not know. */
    public Optional<String> tag(Code code) {
        return code.isKnown() ? Optional.of(code.label(locale).text()) : Optional.empty();
    }

    /** What a code means; none for one that this version does not know, since its text is no word. */
    public Phrase label(Code code) {
        return code.isKnown() ? Phrase.of(code.label(locale).text()) : Phrase.NONE;
    }

    /** The same for a code that may not be there. */
    public Phrase label(Optional<? extends Code> code) {
        return code.isPresent() ? label(code.get()) : Phrase.NONE;
    }

    /** What the codes mean that this version knows. */
    public Phrase labels(List<? extends Code> codes) {
        List<Phrase> labels = new ArrayList<>();
        for (Code code : codes) {
            labels.add(label(code));
        }
        return listed(labels);
    }

    /** What a code means, or that it is not known. */
    public Phrase labelOrUnknown(Code code) {
        return label(code).or(say("code.unknown"));
    }

    /** The same for a code that may not be there. */
    public Phrase labelOrUnknown(Optional<? extends Code> code) {
        return code.isPresent() ? labelOrUnknown(code.get()) : Phrase.NONE;
    }

    /** The words for a truth value that may not be there. */
    public Phrase either(Optional<Boolean> value, String yes, String no) {
        return value.isPresent() ? say(value.get() ? yes : no) : Phrase.NONE;
    }

    /** A text of the file for the inside of a sentence. */
    public Phrase text(LocalizedText text) {
        return own(plain(text));
    }

    /** The same for a text that may not be there. */
    public Phrase text(Optional<LocalizedText> text) {
        return text.isPresent() ? text(text.get()) : Phrase.NONE;
    }

    /** A text of the file for a sentence that may go on behind it: without its full stop. */
    public Phrase clause(Optional<LocalizedText> text) {
        return text.isPresent() ? own(plain(text.get()).replaceFirst("\\.$", "")) : Phrase.NONE;
    }

    /** A text of the file as it is written. */
    public String plain(LocalizedText text) {
        return text.best(locale);
    }

    /** The words of a text that stands alone: without controls and isolates. */
    public static String alone(String text) {
        return Direction.cleaned(text);
    }

    /** Words of the file for the inside of a sentence: in an isolate, so that they turn nothing around them. */
    public static Phrase own(String text) {
        return Phrase.citing(text);
    }

    /** The same for words that may not be there. */
    public static Phrase own(Optional<String> text) {
        return text.isPresent() ? own(text.get()) : Phrase.NONE;
    }

    /** A number, as it stands in a sentence. */
    public static Phrase number(long number) {
        return Phrase.of(Long.toString(number));
    }

    public Phrase listed(List<Phrase> phrases) {
        return Phrase.joined(phrases, ", ");
    }

    /** The phrases with "and" before the last; none if there are none. */
    public Phrase all(List<Phrase> phrases) {
        List<Phrase> said = new ArrayList<>(phrases);
        said.removeIf(Phrase::isEmpty);
        int last = said.size() - 1;
        return last < 1 ? listed(said) : say("list.and", listed(said.subList(0, last)), said.get(last));
    }

    /** The same with each phrase once. */
    public Phrase each(List<Phrase> phrases) {
        return all(List.copyOf(new LinkedHashSet<>(phrases)));
    }

    /** The phrase as a sentence: with a capital and a full stop, unless it has them. */
    public String sentence(Phrase phrase) {
        String whole = heading(phrase);
        return ENDED.matcher(whole).find() ? whole : whole + ".";
    }

    /** The phrase as text with a capital at its start, unless a name, a title or a quotation begins it. */
    public String heading(Phrase phrase) {
        return written(capitalised(phrase));
    }

    /** The phrase as text. */
    public String written(Phrase phrase) {
        return PhraseText.of(phrase, apart);
    }

    /**
     * What of a sentence is news when it changes: the text without as of when something is known. Empty if it says nothing
     * else.
     *
     * @param sentence the whole text of the phrase
     */
    public String lasting(Phrase phrase, String sentence) {
        return phrase.saysAsOf() ? PhraseText.lasting(phrase, apart) : sentence;
    }

    /** Joins remarks, each of which may have commas. */
    public Phrase line(List<Phrase> remarks) {
        return Phrase.joined(remarks, apart);
    }

    /** Puts the pieces that are there into one sentence. A remark belongs to what is before it. */
    public Phrase pieces(Phrase... pieces) {
        return Phrase.inOne(List.of(pieces));
    }

    /** The phrase with a remark beside it, if there is one. */
    public Phrase beside(Phrase phrase, Phrase remark) {
        return remark.isEmpty() ? phrase : say("source.modality", phrase, remark);
    }

    /** The phrase with a capital at its start, unless a name, a title or a quotation begins it. */
    public Phrase capitalised(Phrase phrase) {
        return phrase.capitalised(locale);
    }

    public Phrase date(PartialDate date) {
        return Phrase.of(date.display(locale));
    }

    /** The same for a date that may not be there. */
    public Phrase date(Optional<PartialDate> date) {
        return date.isPresent() ? date(date.get()) : Phrase.NONE;
    }

    /** When something was, for the end of a clause: "on 5 November 2023". */
    public Phrase when(PartialDate date) {
        return say(date.isDay() ? "date.when-day" : "date.when", Phrase.of(date.displayWhen(locale)));
    }

    /** The same for a date that may not be there. */
    public Phrase when(Optional<PartialDate> date) {
        return date.isPresent() ? when(date.get()) : Phrase.NONE;
    }

    /** What happened, with the date if there is one. */
    public Phrase on(Phrase what, Optional<PartialDate> date) {
        return say("headline.on", what, when(date)).or(what);
    }

    /** How long something lasted, for the end of a clause; in brackets if the language has only labels for it. */
    public Phrase period(Period period) {
        String text = period.display(locale);
        if (text.indexOf(':') < 0 && text.indexOf(';') < 0) {
            return say("date.period", Phrase.lasting(text));
        }
        return period.hasOpenEnd() && period.start().isPresent()
                ? labelled(period.start().get())
                : say("date.period-labelled", Phrase.lasting(text));
    }

    /** The same for a period that may not be there. */
    public Phrase period(Optional<Period> period) {
        return period.isPresent() ? period(period.get()) : Phrase.NONE;
    }

    /** How long something lasted, as it stands within brackets. */
    public Phrase lasting(Period period) {
        return Phrase.lasting(period.display(locale));
    }

    /** The time since a day. */
    public Phrase since(PartialDate start) {
        return period(Period.parse(start + "/.."));
    }

    /** The start of something of which it is said elsewhere that it has ended: "from 5 November 2023". */
    public Phrase starting(PartialDate start) {
        String openly = Period.parse(start + "/").display(locale);
        String begun = END_UNKNOWN.matcher(openly).replaceFirst("");
        return begun.indexOf(':') < 0 ? say("date.period", Phrase.lasting(begun)) : labelled(start);
    }

    /** The end of something of which it is said elsewhere when it began; none where the language has only a label for it. */
    public Phrase until(PartialDate end) {
        String openly = Period.parse("/" + end).display(locale);
        String ended = END_UNKNOWN.matcher(openly).replaceFirst("");
        return ended.indexOf(':') < 0 ? say("date.period", Phrase.lasting(ended)) : Phrase.NONE;
    }

    /** Since when somebody was held who no longer is. Only English says it like of somebody who still is. */
    public Phrase heldSince(PartialDate start) {
        return speech.equals(Phrasebook.ENGLISH) ? since(start) : starting(start);
    }

    private Phrase labelled(PartialDate start) {
        return say("date.since-labelled", Phrase.lasting(start.display(locale)));
    }

    /** How somebody is held, for the middle of a sentence: "in pre-trial detention". */
    public Phrase form(CustodyForm form) {
        return named("form.", form);
    }

    /** How a detention ended, for the middle of a sentence: "released on bail". */
    public Phrase released(Optional<ReleaseKind> kind) {
        return kind.isPresent() ? named("released.", kind.get()) : say("released.unspecified");
    }

    /** The phrase for a code, or else for one that this version does not know. */
    public Phrase named(String prefix, Code code) {
        return say(key(prefix, code).orElse(prefix + "other"));
    }

    /** The time that a document covers: a single date if it begins and ends with the same. */
    public Phrase covered(Period period) {
        boolean isDate = period.start().isPresent() && period.start().equals(period.end());
        return isDate ? date(period.start()) : lasting(period);
    }

    /** The years, months, weeks and days of an ISO 8601 length such as {@code P5Y6M}. */
    public Phrase length(String duration) {
        List<Phrase> units = new ArrayList<>();
        Matcher unit = UNITS.matcher(duration);
        while (unit.find()) {
            String number = unit.group(1);
            units.add(counted("length." + unit.group(2).toLowerCase(Locale.ROOT), Phrase.of(number), number));
        }
        return all(units);
    }

    /** The same for a length that may not be there. */
    public Phrase length(Optional<String> duration) {
        return duration.isPresent() ? length(duration.get()) : Phrase.NONE;
    }

    /** An age, or the bounds of one, such as {@code 30..35}, that may not be there. */
    public Phrase age(Optional<String> age) {
        return age.isPresent() ? Phrase.of(Age.parse(age.get()).display(locale)) : Phrase.NONE;
    }

    /**
     * The phrase for a number of things, in the form that the number asks for.
     *
     * @param last the digits that the form depends on
     */
    public Phrase counted(String key, Phrase number, String last) {
        String form = key + "." + Plural.of(speech, last);
        return say(has(form) ? form : key, number);
    }

    /** The words of a source in quotation marks, in others if they have the same ones inside. */
    public Phrase quoted(String wording) {
        boolean hasMarks = wording.indexOf(quotationMarks.charAt(0)) >= 0
                || wording.indexOf(quotationMarks.charAt(quotationMarks.length() - 1)) >= 0;
        return say(hasMarks ? "source.quoted-again" : "source.quoted", own(wording));
    }

    /** The published record of that type, without what may not be told as having happened; empty if it was retracted. */
    public <R extends CaseRecord> Optional<R> find(RecordId id, Class<R> type) {
        return past.find(id)
                .filter(record -> type.isInstance(record) && !record.isRetracted())
                .map(type::cast);
    }

    /** The same for a record that may not be there. */
    public <R extends CaseRecord> Optional<R> find(Optional<? extends RecordId> id, Class<R> type) {
        return id.isPresent() ? find(id.get(), type) : Optional.empty();
    }

    /** The names of the subjects of something; none if the text already names all of them. */
    public Phrase namesBeside(Optional<LocalizedText> text, List<? extends RecordId> ids) {
        for (RecordId id : ids) {
            if (text.isEmpty() || !Wording.holds(plain(text.get()), unquoted(id))) {
                return names(ids);
            }
        }
        return Phrase.NONE;
    }

    /** Whether a text names somebody, by any of their names, or by the words that describe a group. */
    public boolean areNamed(String text, RecordId id) {
        List<String> names = new ArrayList<>();
        find(id, Person.class).ifPresent(person -> person.names().forEach(name -> names.add(name.full())));
        find(id, Organisation.class).ifPresent(body -> body.names().forEach(name -> names.add(name.full())));
        find(id, Group.class)
                .flatMap(Group::description)
                .ifPresent(described -> names.addAll(described.asMap().values()));
        for (String name : names) {
            if (Wording.holds(text, name)) {
                return true;
            }
        }
        return false;
    }

    private String unquoted(RecordId id) {
        return find(id, Group.class)
                .flatMap(Group::description)
                .map(this::plain)
                .orElseGet(() -> Direction.cleaned(written(name(id))));
    }

    public Phrase names(List<? extends RecordId> ids) {
        List<Phrase> all = new ArrayList<>();
        for (RecordId id : ids) {
            all.add(name(id));
        }
        return all(all);
    }

    /** The name of a record; only its kind if it was retracted or is not published. */
    public Phrase name(RecordId id) {
        return names.of(id);
    }

    /** The same for a record that may not be there. */
    public Phrase name(Optional<? extends RecordId> id) {
        return id.isPresent() ? name(id.get()) : Phrase.NONE;
    }

    /** The name as it stands within a sentence: that of a body or an award with an article, where English has one. */
    public Phrase within(RecordId id) {
        return within(name(id), id);
    }

    /** The same for a record that may not be there. */
    public Phrase within(Optional<? extends RecordId> id) {
        return id.isPresent() ? within(id.get()) : Phrase.NONE;
    }

    /** The same for a record that is called like this. */
    public Phrase within(Phrase named, RecordId id) {
        return names.needsArticle(id) ? say("name.the", named) : named;
    }

    /** The same for several records. */
    public Phrase allWithin(List<? extends RecordId> ids) {
        List<Phrase> all = new ArrayList<>();
        for (RecordId id : ids) {
            all.add(within(id));
        }
        return all(all);
    }

    /** The names of several whom a sentence before may name in full. */
    public Phrase namesAgain(List<? extends RecordId> ids) {
        List<Phrase> all = new ArrayList<>();
        for (RecordId id : ids) {
            all.add(again(id));
        }
        return all(all);
    }

    /** The name of somebody whom the sentence before names in full. */
    public Phrase again(RecordId id) {
        return names.again(id);
    }

    /** The name by which these words call somebody: no nickname, unless there is no other name. */
    public Optional<Name> shown(List<Name> all) {
        return names.shown(all);
    }

    /** Whether a name is one by which others familiarly call somebody. */
    public static boolean isNickname(Name name) {
        return RecordNames.isNickname(name);
    }

    /** The author of a statement: the person, or else the body spoken for. The publisher need not be the author. */
    public Phrase author(Statement statement) {
        return names.author(statement);
    }

    /**
     * Whose words those of a statement are: the author's, or else the publisher's. Where the speaker is left out, the
     * publisher perhaps only passes the words on.
     */
    public Phrase speaker(Statement statement) {
        Phrase author = author(statement);
        return leaveOut(statement.id(), Statement.SPEAKER) ? author : author.or(within(statement.publisher()));
    }

    /** What a statement without a title is called by its author or publisher, however well these are known. */
    Phrase byAuthor(Statement statement) {
        return names.byAuthor(statement);
    }

    /** A place in words, from the facility to the region; none if no more than the country is known. */
    public Phrase place(Place place) {
        return names.place(place);
    }

    /** The same with the country at its end, for a line that stands alone. */
    public Phrase located(Optional<Place> place) {
        return place.isPresent() ? names.located(place.get()) : Phrase.NONE;
    }

    /** The same, or the country alone. */
    public Phrase placeOrCountry(Optional<Place> place) {
        return place.isPresent() ? names.orCountry(place.get()) : Phrase.NONE;
    }

    /** The name of a country; none for what is no code of one. */
    public Phrase country(Optional<String> code) {
        Optional<String> name = code.flatMap(one -> FeedPhrases.country(one, locale));
        return name.isPresent() ? Phrase.of(name.get()) : Phrase.NONE;
    }

    /** The same for a place that may not be there. */
    public Phrase place(Optional<Place> place) {
        return place.isPresent() ? place(place.get()) : Phrase.NONE;
    }
}

package org.amparo.feed.internal.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.code.CustodyForm;
import org.amparo.code.ReleaseKind;
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
    private final CaseFile asserted;
    private final Ahead ahead;
    private final CaseFile past;
    private final LanguageTag language;
    private final Locale locale;
    private final Phrases phrases;
    private final RecordNames names;
    private final Known known;
    private final Relayed relayed;
    private final Titles titles;

    /** The words of a publication in a language, or in English where there are no phrases in it. */
    public Words(Publication publication, LanguageTag wanted) {
        this(publication.caseFile(), publication::leavesOut, wanted);
    }

    /** The words of a file of which nothing is left out. */
    public Words(CaseFile file, LanguageTag wanted) {
        this(file, (record, attribute) -> false, wanted);
    }

    private Words(CaseFile file, BiPredicate<RecordId, AttributeName<?>> omissions, LanguageTag wanted) {
        this.file = file;
        this.omissions = omissions;
        this.asserted = Asserted.of(file);
        this.ahead = new Ahead(asserted);
        this.past = ahead.without();
        this.phrases = FeedPhrases.in(wanted.toLocale());
        boolean isSpoken = phrases.language().equals(wanted.toLocale().getLanguage());
        this.language = isSpoken ? wanted : LanguageTag.ENGLISH;
        this.locale = language.toLocale();
        this.names = new RecordNames(this);
        // They hold these words alone, and each item needs them: one of each will do.
        this.known = new Known(this);
        this.relayed = new Relayed(this);
        this.titles = new Titles(this);
    }

    public CaseFile file() {
        return file;
    }

    /** How something is known, in these words. */
    public Known known() {
        return known;
    }

    /** What one source says of another, in these words. */
    public Relayed relayed() {
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
        return ahead.without(Asserted.of(record));
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

    /** Words that say that an attribute of a record is not known; none if something was left out of it. */
    public String unknown(RecordId record, AttributeName<?> attribute, String key, String... values) {
        return leaveOut(record, attribute) ? "" : say(key, values);
    }

    /** Words that say of something that more is not known; without that where evidence was left out. */
    public String absent(RecordId record, String key, String... values) {
        return say(leaveOut(record, Annotated.EVIDENCE) ? key + ".only" : key, values);
    }

    public String say(String key, String... values) {
        return phrases.say(key, values);
    }

    /** Whether there is such a phrase. */
    public boolean has(String key) {
        return phrases.find(key).isPresent();
    }

    /**
     * The key of the phrase for a code, if there is one. One that this version does not know has none, since its text
     * may be the end of the key of another phrase, such as {@code other}.
     */
    public Optional<String> key(String prefix, Code code) {
        return Optional.of(prefix + code.code()).filter(key -> code.isKnown() && has(key));
    }

    /** What a code means; empty for one that this version does not know, since its text is no word. */
    public Optional<String> label(Code code) {
        return Optional.of(code)
                .filter(Code::isKnown)
                .map(known -> known.label(locale).text());
    }

    /** What the codes mean that this version knows; empty if it knows none of them. */
    public Optional<String> labels(List<? extends Code> codes) {
        return Optional.of(listed(codes.stream().flatMap(code -> label(code).stream())))
                .filter(labels -> !labels.isEmpty());
    }

    /** What a code means, or that it is not known. */
    public String labelOrUnknown(Code code) {
        return label(code).orElseGet(() -> say("code.unknown"));
    }

    /** A text of the file for the inside of a sentence. */
    public String text(LocalizedText text) {
        return own(plain(text));
    }

    /** The same for a sentence that may go on behind it: without its full stop. */
    public String clause(LocalizedText text) {
        return own(plain(text).replaceFirst("\\.$", ""));
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
    public static String own(String text) {
        return Direction.isolated(text);
    }

    public String listed(Stream<String> words) {
        return String.join(", ", words.toList());
    }

    /** The same with "and" before the last. */
    public String all(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? listed(words.stream())
                : say("list.and", listed(words.subList(0, last).stream()), words.get(last));
    }

    /** The words, each once, with "and" before the last; empty if there are none. */
    public Optional<String> present(Stream<String> words) {
        return Optional.of(all(words.distinct().toList())).filter(said -> !said.isEmpty());
    }

    /** Puts sentences one after the other. */
    public String sentences(Stream<Optional<String>> sentences) {
        return String.join(
                " ",
                sentences
                        .flatMap(Optional::stream)
                        .filter(text -> !text.isEmpty())
                        .map(this::sentence)
                        .toList());
    }

    /** The text as a sentence: with a capital and a full stop, unless it has them. */
    public String sentence(String text) {
        String whole = capitalised(flat(text));
        return ENDED.matcher(whole).find() ? whole : whole + ".";
    }

    /** The text without brackets within brackets, or beside each other. */
    public String flat(String text) {
        return Brackets.flat(text, apart());
    }

    /** Joins remarks, each of which may have commas. */
    public String line(Stream<Optional<String>> pieces) {
        return String.join(apart(), pieces.flatMap(Optional::stream).toList());
    }

    /** Whether a text ends with brackets in which a remark stands. */
    boolean endsWith(String text, String remark) {
        return Brackets.atEnd(text)
                .filter(remarks -> Brackets.hold(remarks, remark, apart()))
                .isPresent();
    }

    /** The remarks in the brackets with which a text ends, in an order of their own. */
    public List<String> remarks(String text) {
        return Brackets.atEnd(text).stream()
                .flatMap(remarks -> Stream.of(remarks.split(Pattern.quote(apart()))))
                .sorted()
                .toList();
    }

    private String apart() {
        return say("list.apart", "", "");
    }

    /** Puts the pieces that are there into one sentence. One in brackets belongs to what is before it. */
    public String pieces(Stream<Optional<String>> pieces) {
        return pieces.flatMap(Optional::stream)
                .reduce((line, piece) -> line + (piece.startsWith("(") ? " " : ", ") + piece)
                .orElse("");
    }

    /** The text with a capital at its start, unless a name, a title or a quotation begins it: these are in isolates. */
    public String capitalised(String text) {
        int first = text.codePointAt(0);
        if (Character.toTitleCase(first) == first) {
            return text;
        }
        int rest = Character.charCount(first);
        return text.substring(0, rest).toUpperCase(locale) + text.substring(rest);
    }

    public String date(PartialDate date) {
        return date.display(locale);
    }

    /** When something was, for the end of a clause: "on 5 November 2023". */
    public String when(PartialDate date) {
        return say(date.isDay() ? "date.when-day" : "date.when", date.displayWhen(locale));
    }

    /** How long something lasted, for the end of a clause; in brackets if the language has only labels for it. */
    public String period(Period period) {
        String text = period.display(locale);
        if (text.indexOf(':') < 0 && text.indexOf(';') < 0) {
            return say("date.period", text);
        }
        return period.start()
                .filter(start -> period.hasOpenEnd())
                .map(this::labelled)
                .orElseGet(() -> say("date.period-labelled", text));
    }

    /** The same as it stands within brackets. */
    public String lasting(Period period) {
        return period.display(locale);
    }

    /** The time since a day. */
    public String since(PartialDate start) {
        return period(Period.parse(start + "/.."));
    }

    /** The start of something of which it is said elsewhere that it has ended: "from 5 November 2023". */
    public String starting(PartialDate start) {
        String openly = Period.parse(start + "/").display(locale);
        String begun = END_UNKNOWN.matcher(openly).replaceFirst("");
        return begun.indexOf(':') < 0 ? say("date.period", begun) : labelled(start);
    }

    /** Since when somebody was held who no longer is. Only English says it like of somebody who still is. */
    public String heldSince(PartialDate start) {
        return phrases.language().equals(Phrasebook.ENGLISH) ? since(start) : starting(start);
    }

    private String labelled(PartialDate start) {
        return say("date.since-labelled", date(start));
    }

    /** How somebody is held, for the middle of a sentence: "in pre-trial detention". */
    public String form(CustodyForm form) {
        return named("form.", form);
    }

    /** How a detention ended, for the middle of a sentence: "released on bail". */
    public String released(Optional<ReleaseKind> kind) {
        return kind.map(how -> named("released.", how)).orElseGet(() -> say("released.unspecified"));
    }

    /** The phrase for a code, or else for one that this version does not know. */
    public String named(String prefix, Code code) {
        return say(key(prefix, code).orElse(prefix + "other"));
    }

    /** The time that a document covers: a single date if it begins and ends with the same. */
    public String covered(Period period) {
        return period.start()
                .filter(start -> period.end().filter(start::equals).isPresent())
                .map(this::date)
                .orElseGet(() -> period.display(locale));
    }

    /** The years, months, weeks and days of an ISO 8601 length such as {@code P5Y6M}. */
    public String length(String duration) {
        return all(UNITS.matcher(duration)
                .results()
                .map(unit -> length(unit.group(1), unit.group(2)))
                .toList());
    }

    private String length(String number, String unit) {
        return counted("length." + unit.toLowerCase(Locale.ROOT), number, number);
    }

    /**
     * The phrase for a number of things, in the form that the number asks for.
     *
     * @param last the digits that the form depends on
     */
    public String counted(String key, String number, String last) {
        String form = key + "." + Plural.of(phrases.language(), last);
        return say(has(form) ? form : key, number);
    }

    /** The words of a source in quotation marks, in others if they have the same ones inside. */
    public String quoted(String wording) {
        String plain = say("source.quoted", own(wording));
        boolean quotes =
                wording.indexOf(plain.charAt(0)) >= 0 || wording.indexOf(plain.charAt(plain.length() - 1)) >= 0;
        return quotes ? say("source.quoted-again", own(wording)) : plain;
    }

    /** The published record of that type, without what may not be told as having happened; empty if it was retracted. */
    public <R extends CaseRecord> Optional<R> find(RecordId id, Class<R> type) {
        return past.find(id)
                .filter(record -> type.isInstance(record) && !record.isRetracted())
                .map(type::cast);
    }

    /** The names of the subjects of something; empty if the text already names all of them. */
    public Optional<String> namesBeside(Optional<String> text, List<? extends RecordId> ids) {
        return ids.stream()
                        .allMatch(id -> text.filter(said -> Wording.holds(said, unquoted(id)))
                                .isPresent())
                ? Optional.empty()
                : Optional.of(names(ids));
    }

    private String unquoted(RecordId id) {
        return find(id, Group.class)
                .flatMap(Group::description)
                .map(this::plain)
                .orElseGet(() -> Direction.cleaned(name(id)));
    }

    public String names(List<? extends RecordId> ids) {
        return all(ids.stream().map(this::name).toList());
    }

    /** The name of a record; only its kind if it was retracted or is not published. */
    public String name(RecordId id) {
        return names.of(id);
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
    public Optional<String> author(Statement statement) {
        return names.author(statement);
    }

    /** What a statement without a title is called by its author or publisher, however well these are known. */
    String byAuthor(Statement statement) {
        return names.byAuthor(statement);
    }

    /** A place in words, from the facility to the region; empty if no more than the country is known. */
    public Optional<String> place(Place place) {
        return names.place(place);
    }
}

package org.amparo.feed.internal.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.code.CustodyForm;
import org.amparo.code.ReleaseKind;
import org.amparo.id.RecordId;
import org.amparo.internal.text.Phrases;
import org.amparo.people.Capacity;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.speech.Speaker;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The words for a publication in one language: names, labels, dates, phrases. */
public final class Words {

    private static final Pattern UNITS = Pattern.compile("([0-9]+)([YMWD])");

    private final CaseFile file;
    private final LanguageTag language;
    private final Locale locale;
    private final Phrases phrases;
    private final Set<String> smallNames;

    public Words(CaseFile file, LanguageTag language) {
        this.file = file;
        this.language = language;
        this.locale = language.toLocale();
        this.phrases = FeedPhrases.in(locale);
        this.smallNames = smallNames(file);
    }

    public CaseFile file() {
        return file;
    }

    public LanguageTag language() {
        return language;
    }

    public String say(String key, String... values) {
        return phrases.say(key, values);
    }

    /** Whether there is such a phrase. */
    public boolean has(String key) {
        return phrases.find(key).isPresent();
    }

    public String label(Code code) {
        return code.label(locale).text();
    }

    public String labels(List<? extends Code> codes) {
        return listed(codes.stream().map(this::label));
    }

    public String text(LocalizedText text) {
        return text.best(locale);
    }

    public String listed(Stream<String> words) {
        return String.join(", ", words.toList());
    }

    /** Joins the pieces that are present into one line. */
    public String line(Stream<Optional<String>> pieces) {
        return String.join("; ", pieces.flatMap(Optional::stream).toList());
    }

    /**
     * The text with a capital at its start, unless a name or a title begins it, or letters that have no capitals at the
     * start of a word: "al-Amin" stays as it is written, and so does Georgian.
     */
    public String capitalised(String text) {
        int first = text.codePointAt(0);
        if (Character.toTitleCase(first) == first || smallNames.stream().anyMatch(text::startsWith)) {
            return text;
        }
        int rest = Character.charCount(first);
        return text.substring(0, rest).toUpperCase(locale) + text.substring(rest);
    }

    /** The names and titles of the file that begin with a small letter. */
    private static Set<String> smallNames(CaseFile file) {
        return file.records().stream()
                .flatMap(Words::namesAndTitles)
                .filter(name -> !name.isEmpty() && Character.isLowerCase(name.codePointAt(0)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> namesAndTitles(CaseRecord record) {
        Stream<Name> names = record instanceof Person person
                ? person.names().stream()
                : record instanceof Organisation organisation
                        ? organisation.names().stream()
                        : record instanceof Award award ? award.names().stream() : Stream.empty();
        Stream<String> titles = record instanceof Statement statement
                ? statement.titles().stream().flatMap(title -> title.asMap().values().stream())
                : Stream.empty();
        return Stream.concat(names.map(Name::full), titles);
    }

    public String date(PartialDate date) {
        return date.display(locale);
    }

    public String when(PartialDate date) {
        return date.displayWhen(locale);
    }

    public String period(Period period) {
        return period.display(locale);
    }

    /** The time since a day. */
    public String since(PartialDate start) {
        return period(Period.parse(start + "/.."));
    }

    /** How somebody is held, for the middle of a sentence: "in pre-trial detention". */
    public String form(CustodyForm form) {
        return phrases.find("form." + form.code()).orElseGet(() -> say("form.other", quoted(label(form))));
    }

    /** How a detention ended, for the middle of a sentence: "released on bail". */
    public String released(Optional<ReleaseKind> kind) {
        return kind.map(how -> phrases.find("released." + how.code())
                        .orElseGet(() -> say("released.other", quoted(label(how)))))
                .orElseGet(() -> say("released.unspecified"));
    }

    /** The time that a document covers: a single date if it begins and ends with the same. */
    public String covered(Period period) {
        return period.start()
                .filter(start -> period.end().filter(start::equals).isPresent())
                .map(this::date)
                .orElseGet(() -> period(period));
    }

    /** The years, months, weeks and days of an ISO 8601 length such as {@code P5Y6M}. */
    public String length(String duration) {
        return listed(UNITS.matcher(duration).results().map(unit -> length(unit.group(1), unit.group(2))));
    }

    private String length(String number, String unit) {
        String key = "length." + unit.toLowerCase(Locale.ROOT);
        return say(number.equals("1") ? key + ".one" : key, number);
    }

    /** The name of a record; only its kind if it was retracted or is not published. */
    public String name(RecordId id) {
        return find(id, CaseRecord.class).flatMap(this::ownName).orElseGet(() -> nameless(id));
    }

    /** The words of a source in quotation marks, in others if they have the same ones inside. */
    public String quoted(String wording) {
        String plain = say("source.quoted", wording);
        boolean quotes =
                wording.indexOf(plain.charAt(0)) >= 0 || wording.indexOf(plain.charAt(plain.length() - 1)) >= 0;
        return quotes ? say("source.quoted-again", wording) : plain;
    }

    /** The published record of that type; empty if it was retracted. */
    public <R extends CaseRecord> Optional<R> find(RecordId id, Class<R> type) {
        return file.find(id)
                .filter(record -> type.isInstance(record) && !record.isRetracted())
                .map(type::cast);
    }

    /** Whether a text contains the words, whole and in this order. */
    public static boolean holds(String text, String words) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{M}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    /**
     * Whether the text is the whole wording or a whole sentence of it. A part of a sentence may say the contrary of the
     * sentence. A full stop after a short word or a name is not taken for the end of one.
     */
    static boolean isSentenceOf(String wording, String text) {
        String sentence = text.strip().replaceFirst("[.!]$", "");
        return Pattern.compile("(?:^|(?<!\\p{L})\\p{Ll}{4,}[.!?]\\s+(?!\\p{Ll}))(?iu:" + Pattern.quote(sentence)
                        + ")(?:[.!]?$|[.!]\\s+(?!\\p{Ll}))")
                .matcher(wording.strip())
                .find();
    }

    /** The names of the subjects of something; empty if the text already names all of them. */
    public Optional<String> namesBeside(Optional<String> text, List<? extends RecordId> ids) {
        return ids.stream()
                        .allMatch(id ->
                                text.filter(said -> holds(said, unquoted(id))).isPresent())
                ? Optional.empty()
                : Optional.of(names(ids));
    }

    private String unquoted(RecordId id) {
        return find(id, Group.class).flatMap(Group::description).map(this::text).orElseGet(() -> name(id));
    }

    public String names(List<? extends RecordId> ids) {
        return listed(ids.stream().map(this::name));
    }

    private String nameless(RecordId id) {
        return Optional.of(id.type())
                .filter(CaseRecord.shapes()::containsKey)
                .flatMap(type -> phrases.find("name." + type))
                .orElseGet(() -> say("name.record"));
    }

    private Optional<String> ownName(CaseRecord record) {
        if (record instanceof Person person) {
            return first(person.names())
                    .or(() -> unnamed(person.capacities().stream().map(Capacity::what)));
        }
        if (record instanceof Organisation organisation) {
            return first(organisation.names())
                    .or(() -> organisation.description().map(this::text))
                    .or(() -> unnamed(organisation.kinds().stream()));
        }
        if (record instanceof Group group) {
            return group.description().map(this::text).map(this::quoted);
        }
        if (record instanceof Detention detention) {
            return Optional.of(say("name.detention-of", name(detention.detainee())));
        }
        if (record instanceof Award award) {
            return first(award.names());
        }
        return record instanceof Statement statement ? statementName(statement) : Optional.empty();
    }

    /** A name for somebody unnamed, from the codes that are known: "coalition (name not given)". */
    private Optional<String> unnamed(Stream<? extends Code> known) {
        String labels = listed(known.map(this::label));
        return labels.isEmpty() ? Optional.empty() : Optional.of(say("name.unnamed", labels));
    }

    private Optional<String> first(List<Name> names) {
        return names.stream()
                .filter(name -> name.language()
                        .filter(of -> of.toLocale().getLanguage().equals(locale.getLanguage()))
                        .isPresent())
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(Name::full);
    }

    private Optional<String> statementName(Statement statement) {
        return statement.titles().map(this::text).or(() -> {
            String kind = kindOf(statement);
            return author(statement)
                    .map(name -> say("title.by", kind, name))
                    .or(() -> statement
                            .publisher()
                            .map(by -> say("title.of", kind, say("statement.publisher", name(by)))))
                    .or(() -> Optional.of(kind));
        });
    }

    /** The kind of a statement without a title, and what it is on: "country report (North Shore, 2023)". */
    private String kindOf(Statement statement) {
        String kind = statement.kind().map(this::label).orElseGet(() -> say("name.statement"));
        String on = listed(Stream.concat(
                statement.places().stream().map(this::place).flatMap(Optional::stream),
                statement.covers().map(this::covered).stream()));
        return on.isEmpty() ? kind : say("title.edition", kind, on);
    }

    /** The author of a statement: the person, or else the body spoken for. The publisher need not be the author. */
    public Optional<String> author(Statement statement) {
        Optional<Speaker> speaker = statement.speaker();
        return speaker.flatMap(Speaker::person)
                .<RecordId>map(person -> person)
                .or(() -> speaker.flatMap(Speaker::onBehalfOf))
                .map(this::name);
    }

    /** A place in words, from the facility to the region; the code of the country if no more is known. */
    public Optional<String> place(Place place) {
        String named = listed(Stream.of(
                        place.facility().map(this::name),
                        place.name().map(this::text),
                        place.region().map(this::text))
                .flatMap(Optional::stream));
        return named.isEmpty() ? place.country() : Optional.of(named);
    }
}

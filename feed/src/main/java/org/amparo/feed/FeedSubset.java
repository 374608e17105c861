package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.feed.internal.items.Item;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.text.LanguageTag;

/**
 * A feed beside the main one: of what concerns a country or a person, of what has a tag, or of everything in another
 * language. Such a feed has an address and a place in the folder of its own. That of a language says which, as in
 * {@code by/language/az/feed.json}. Any other tells nobody what the feed is of ({@code by/part/}, 32 digits that the
 * ledger gives, and {@code /feed.json}), since it is still there when that was withdrawn. A feed is begun only when
 * something belongs to it, since a code, id or tag may be misspelt, and goes on from then on.
 *
 * <pre>{@code
 * FeedFolder folder = FeedFolder.at(Path.of("public"), Path.of("feed.ledger"));
 * folder.publish(publication);
 * folder.publish(publication, FeedOptions.builder().only(FeedSubset.country("AZ")).build());
 * }</pre>
 */
public final class FeedSubset implements WithoutJson {

    /** Where all subsets lie, apart from the files of the main feed. */
    static final String ALL = "by/";

    private static final String COUNTRIES = ALL + "country/";
    private static final String PERSONS = ALL + "person/";
    private static final String TAGS = ALL + "tag/";
    private static final String LANGUAGES = ALL + "language/";
    private static final String PLACES = ALL + "part/";

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** What makes the directories of two tags differ, also where capitals do not: bytes are {@code ~} and two digits. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]");

    private static final Pattern PLACE = Pattern.compile(PLACES + "[0-9a-f]{32}/");

    private static final Pattern ENCODED = Pattern.compile("(?:[a-z0-9-]|~[0-9a-f]{2})+");

    private final String path;
    private final Optional<LanguageTag> language;
    private final Optional<PersonId> person;
    private final Function<CaseFile, Predicate<Item>> membership;

    private FeedSubset(
            String path,
            Optional<LanguageTag> language,
            Optional<PersonId> person,
            Function<CaseFile, Predicate<Item>> membership) {
        this.path = path;
        this.language = language;
        this.person = person;
        this.membership = membership;
    }

    /**
     * What has a country among its tags: because of a place of custody, an authority, a place that a statement is about,
     * a body that it is addressed to, or the place of a conferral.
     *
     * @param code a code of ISO 3166-1, two capital letters
     * @throws FeedException {@code option-value}
     */
    public static FeedSubset country(String code) {
        Objects.requireNonNull(code, "code");
        if (!COUNTRY.matcher(code).matches()) {
            throw new FeedException("option-value", "Expected two capital letters, the code of a country.");
        }
        return tagged(COUNTRIES + code.toLowerCase(Locale.ROOT) + "/", code);
    }

    /**
     * What has a tag: a capacity, a form of custody or a kind, in the words and the language of the feed.
     *
     * @param tag the tag as items have it
     * @throws FeedException {@code option-value} if it is blank
     */
    public static FeedSubset tag(String tag) {
        if (tag.isBlank()) {
            throw new FeedException("option-value", "Expected a tag that is not blank.");
        }
        StringBuilder name = new StringBuilder();
        for (byte one : tag.getBytes(UTF_8)) {
            String character = String.valueOf((char) one);
            name.append(
                    PLAIN.matcher(character).matches()
                            ? character
                            : "~" + HexFormat.of().toHexDigits(one));
        }
        return tagged(TAGS + name + "/", tag);
    }

    private static FeedSubset tagged(String path, String tag) {
        return new FeedSubset(
                path,
                Optional.empty(),
                Optional.empty(),
                file -> item -> item.tags().contains(tag));
    }

    /** Everything, in a language: its feed has the items of the main one, with the same ids. */
    public static FeedSubset language(LanguageTag language) {
        Objects.requireNonNull(language, "language");
        return new FeedSubset(
                LANGUAGES + language + "/", Optional.of(language), Optional.empty(), file -> item -> true);
    }

    /**
     * A person's detentions and death, the incidents of which the person is a subject, the statements that name the person, and the conferrals of awards to the person.
     * Its readers know who it is, so as soon as the person is not shown by name, nothing belongs to it.
     */
    public static FeedSubset person(PersonId person) {
        return new FeedSubset(PERSONS + person.local() + "/", Optional.empty(), Optional.of(person), file -> {
            if (!isNamed(file, person)) {
                return item -> false;
            }
            Set<RecordId> records = Stream.of(
                            file.detentionsOf(person).stream(),
                            file.incidentsOf(person).stream(),
                            file.statementsNaming(person).stream(),
                            file.find(person).stream())
                    .flatMap(found -> found)
                    .map(CaseRecord::id)
                    .collect(Collectors.toUnmodifiableSet());
            return item -> records.contains(item.record().id())
                    || item.conferral()
                            .filter(conferral -> conferral.recipient().equals(person))
                            .isPresent();
        });
    }

    private static boolean isNamed(CaseFile file, PersonId person) {
        return file.find(person)
                .filter(found -> !found.isRetracted() && !found.names().isEmpty())
                .isPresent();
    }

    /** Whether it is of a person whom a file does not show by name, so that nothing belongs to it. */
    boolean hasEnded(CaseFile file) {
        return person.filter(id -> !isNamed(file, id)).isPresent();
    }

    /** Tells which items of a file belong to it. */
    Predicate<Item> in(CaseFile file) {
        return membership.apply(file);
    }

    /** Whether a feed of a part may lie at an address behind the base, be it that of an older version. */
    static boolean isPlace(String path) {
        return PLACE.matcher(path).matches() || at(path).isPresent();
    }

    /** The subset that has a path for its name; empty for the main feed, and for what is no such name. */
    static Optional<FeedSubset> at(String path) {
        String name = path.substring(path.indexOf('/', ALL.length()) + 1).replaceFirst("/$", "");
        try {
            if (path.startsWith(COUNTRIES)) {
                return same(path, country(name.toUpperCase(Locale.ROOT)));
            }
            if (path.startsWith(PERSONS)) {
                return same(path, person(PersonId.of(name)));
            }
            if (path.startsWith(LANGUAGES)) {
                return same(path, language(LanguageTag.parse(name)));
            }
            return path.startsWith(TAGS) ? same(path, tag(decoded(name))) : Optional.empty();
        } catch (FeedException | IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<FeedSubset> same(String path, FeedSubset subset) {
        return Optional.of(subset).filter(found -> found.path.equals(path));
    }

    private static String decoded(String name) throws CharacterCodingException {
        if (!ENCODED.matcher(name).matches()) {
            throw new CharacterCodingException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '~') {
                bytes.put((byte) HexFormat.fromHexDigits(name, i + 1, i + 3));
                i += 2;
            } else {
                bytes.put((byte) name.charAt(i));
            }
        }
        return UTF_8.newDecoder().decode(bytes.flip()).toString();
    }

    /** The path that is its name in a ledger, and at which older versions put its folder. */
    String path() {
        return path;
    }

    /** The address of its folder, behind the base. It tells what it is of only if that is a language. */
    String place(Secret secret) {
        return isSelective() ? PLACES + secret.nameOf(path) + "/" : path;
    }

    /** The language of its items, if that is what it is by. */
    Optional<LanguageTag> language() {
        return language;
    }

    /** Whether to belong to it tells something of an item. */
    boolean isSelective() {
        return language.isEmpty();
    }

    /** The kind of subset, without the person, country, tag or language. */
    @Override
    public String toString() {
        return path.substring(0, path.indexOf('/', ALL.length()));
    }
}

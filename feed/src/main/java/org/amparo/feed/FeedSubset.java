package org.amparo.feed;

import java.util.Locale;
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

/**
 * The part of a publication that a feed is made of: what concerns a country or a person. Such a feed has an address, a
 * folder and a ledger of its own.
 *
 * <pre>{@code
 * FeedOptions options = FeedOptions.builder().only(FeedSubset.country("AZ")).build();
 * FeedFolder.at(Path.of("public/by/country/az"), Path.of("az.ledger")).publish(publication, options);
 * }</pre>
 */
public final class FeedSubset {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final String path;
    private final Function<CaseFile, Predicate<Item>> membership;

    private FeedSubset(String path, Function<CaseFile, Predicate<Item>> membership) {
        this.path = path;
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
        if (!COUNTRY.matcher(code).matches()) {
            throw new FeedException("option-value", "Expected two capital letters, the code of a country.");
        }
        return new FeedSubset(
                "by/country/" + code.toLowerCase(Locale.ROOT) + "/",
                file -> item -> item.tags().anyMatch(code::equals));
    }

    /** A person's detentions and death, the statements that name the person, and the conferrals of awards to the person. */
    public static FeedSubset person(PersonId person) {
        return new FeedSubset("by/person/" + person.local() + "/", file -> {
            Set<RecordId> records = Stream.of(
                            file.detentionsOf(person).stream(),
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

    /** Tells which items of a file belong to it. */
    Predicate<Item> in(CaseFile file) {
        return membership.apply(file);
    }

    /** The address of its folder, behind the base. */
    String path() {
        return path;
    }

    /** The kind of subset, without the person or country. */
    @Override
    public String toString() {
        return path.substring(0, path.indexOf('/', "by/".length()));
    }
}

package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Marking;
import org.amparo.code.OrganisationKind;
import org.amparo.code.PersonKind;
import org.amparo.disclosure.CompositionProperties.Seen;
import org.amparo.disclosure.CompositionProperties.Shown;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nothing of anybody reaches an audience for which the person was neither marked nor has consented, whether a publication
 * is made of the file or of what another audience was given, and what is made of that shows no more than either. Who may
 * be shown to whom is decided here once more, from the text of docs/disclosure.md.
 */
@Tag("once")
class AudienceProperties {

    private static final Clock NOW = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final OrganisationId HELPERS = OrganisationId.of("zz-helpers");
    private static final OrganisationId OFFICE = OrganisationId.of("zz-office");

    private static final List<ConsentScope> SCOPES = ConsentScope.VOCABULARY.codes();

    /** The five, and two of which it is known who reads them. */
    private static final List<PublicationProfile> AUDIENCES = audiences();

    private static List<PublicationProfile> audiences() {
        List<PublicationProfile> audiences = new ArrayList<>(PublicationProfile.all());
        audiences.add(PublicationProfile.PARTNERS.toBuilder()
                .addRecipient(HELPERS)
                .addRecipient(OFFICE)
                .build());
        audiences.add(PublicationProfile.builder("geneva")
                .ceiling(Marking.RESTRICTED)
                .addScope(ConsentScope.SHARE_UN)
                .addRecipient(OFFICE)
                .build());
        return audiences;
    }

    @Test
    void nothing_reaches_whom_it_was_not_marked_or_consented_for() {
        Pairs.tryAll(seed -> tryFile(
                seed % 3 == 0
                        ? RandomCases.seeded(seed).plausibleCaseFile(10)
                        : RandomCases.seeded(seed).caseFile(4),
                seed));
    }

    private static int tryFile(CaseFile random, long seed) {
        Random dice = new Random(seed);
        CaseFile file = file(random, dice);
        Clock later = Clock.offset(NOW, Duration.ofDays(dice.nextInt(800)));
        int pairs = 0;
        for (PublicationProfile first : AUDIENCES) {
            CaseFile handedOver = Disclosure.project(file, first, NOW).caseFile();
            assertReachesNobodyElse(file, handedOver, List.of(first), NOW, seed);
            // The public is not told when a consent ends.
            Clock then = first.isPublic() ? NOW : later;
            for (PublicationProfile second : AUDIENCES) {
                CaseFile again = Disclosure.project(handedOver, second, then).caseFile();
                assertThat(again.header().profile()).contains(second.name());
                assertReachesNobodyElse(file, again, List.of(first, second), then, seed);
                Publication direct = Disclosure.project(file, second, then);
                // What is withheld from a lower level can be what takes something out at a higher one.
                boolean isWider = second.ceiling().isAbove(first.ceiling());
                if (!isWider && !CompositionProperties.losesId(direct)) {
                    assertShowsNoMore(again, direct.caseFile(), first + " " + second + " " + seed);
                }
                assertShowsNoMore(again, handedOver, first + " of " + second + " " + seed);
                pairs++;
            }
        }
        return pairs;
    }

    private static void assertShowsNoMore(CaseFile some, CaseFile all, String as) {
        List<Seen> shown = shown(some);
        shown(all).forEach(shown::remove);
        assertThat(shown).as(as).isEmpty();
    }

    /** What is shown, but not for whom it is, and not the kind that stands in place of any other where no name is shown. */
    private static List<Seen> shown(CaseFile file) {
        List<Seen> shown = Shown.of(file);
        shown.removeIf(seen -> seen.place().equals("/profile")
                || seen.place().equals("/amparo:recipients")
                || seen.value().equals(PersonKind.UNNAMED));
        return shown;
    }

    private static void assertReachesNobodyElse(
            CaseFile file, CaseFile published, List<PublicationProfile> audiences, Clock clock, long seed) {
        String all = Shown.of(published).stream()
                .map(seen -> seen.place() + " " + seen.value())
                .collect(Collectors.joining("\n"));
        for (Person person : file.records(Person.class)) {
            for (PublicationProfile audience : audiences) {
                String as = person.id() + " " + audiences + " " + seed;
                if (!mayBeShown(file, person, audience, clock)) {
                    assertThat(published.find(person.id())).as(as).isEmpty();
                }
                if (!mayBeShown(file, person, audience, clock) || !mayBeNamed(person, audience)) {
                    for (Name name : person.names()) {
                        assertThat(all).as(as).doesNotContain(name.full());
                    }
                }
            }
        }
    }

    private static boolean mayBeShown(CaseFile file, Person person, PublicationProfile audience, Clock clock) {
        Marking level = person.marking().orElse(file.header().defaultMarking().orElse(Marking.RESTRICTED));
        if (level.isAbove(audience.ceiling())) {
            return false;
        }
        Optional<Consent> consent = person.consent();
        Set<ConsentScope> scopes = consent.map(Consent::scopes).map(Set::copyOf).orElse(Set.of());
        if (audience.scopes().contains(ConsentScope.SHARE_STATES)) {
            return scopes.contains(ConsentScope.SHARE_STATES)
                    && consent.get().status().equals(Optional.of(ConsentStatus.GIVEN))
                    && isInForce(consent.get(), audience, clock);
        }
        if (audience.scopes().contains(ConsentScope.SHARE_UN) && level.isAbove(Marking.PUBLIC)) {
            boolean isGiven = consent.flatMap(Consent::status)
                    .filter(ConsentStatus.GIVEN::equals)
                    .isPresent();
            if (scopes.isEmpty() && !isGiven) {
                return false;
            }
        }
        return consent.isEmpty()
                || (isInForce(consent.get(), audience, clock)
                        && (mayBeNamed(person, audience) || scopes.contains(ConsentScope.PUBLISH_ANONYMOUS)));
    }

    private static boolean isInForce(Consent consent, PublicationProfile audience, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean isRefused = consent.status()
                .filter(status -> status.equals(ConsentStatus.REFUSED)
                        || status.equals(ConsentStatus.WITHDRAWN)
                        || status.equals(ConsentStatus.EXPIRED))
                .isPresent();
        boolean isOver =
                consent.expires().filter(day -> day.before(today).isPossible()).isPresent()
                        || consent.withdrawn()
                                .filter(day -> day.before(today).isPossible())
                                .isPresent();
        boolean isForOthers = !audience.equals(PublicationProfile.INTERNAL)
                && !consent.recipients().isEmpty()
                && (audience.recipients().isEmpty() || !consent.recipients().containsAll(audience.recipients()));
        return !isRefused && !isOver && !isForOthers;
    }

    /** Whether the uses that a consent names allow to name the person. */
    private static boolean mayBeNamed(Person person, PublicationProfile audience) {
        List<ConsentScope> scopes = person.consent().map(Consent::scopes).orElse(List.of());
        boolean isForStates = audience.scopes().contains(ConsentScope.SHARE_STATES);
        if (scopes.isEmpty() || audience.equals(PublicationProfile.INTERNAL)) {
            return !isForStates;
        }
        boolean isPublic = scopes.contains(ConsentScope.PUBLISH_NAME);
        return switch (audience.name()) {
            case "public" -> isPublic;
            case "partners" -> isPublic || scopes.contains(ConsentScope.SHARE_PARTNERS);
            case "un", "geneva" -> isPublic || scopes.contains(ConsentScope.SHARE_UN);
            case "states" -> scopes.contains(ConsentScope.SHARE_STATES);
            default -> throw new AssertionError(audience);
        };
    }

    /** A file with consents of every use and for some recipients, and markings of every level. */
    private static CaseFile file(CaseFile random, Random dice) {
        CaseFile file = CompositionProperties.file(random, dice);
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            records.add(record instanceof Person person ? edited(person, dice) : record);
        }
        records.add(body(HELPERS));
        records.add(body(OFFICE));
        return CaseFile.of(file.header(), records);
    }

    private static Organisation body(OrganisationId id) {
        return Organisation.builder()
                .id(id)
                .addKind(OrganisationKind.NGO)
                .marking(Marking.PUBLIC)
                .build();
    }

    private static Person edited(Person person, Random dice) {
        Person.Builder edited = person.toBuilder();
        if (dice.nextInt(3) == 0) {
            edited.marking(Marking.VOCABULARY.codes().get(dice.nextInt(3)));
        }
        if (dice.nextInt(3) > 0) {
            Consent.Builder consent = Consent.builder()
                    .giver(ConsentGiver.SUBJECT)
                    .status(dice.nextInt(6) > 0 ? ConsentStatus.GIVEN : ConsentStatus.NOT_SOUGHT);
            person.consent().ifPresent(had -> consent.expires(had.expires()).withdrawn(had.withdrawn()));
            for (int i = dice.nextInt(4); i > 0; i--) {
                consent.addScope(SCOPES.get(dice.nextInt(SCOPES.size())));
            }
            if (dice.nextInt(3) == 0) {
                consent.addRecipient(OFFICE);
                if (dice.nextBoolean()) {
                    consent.addRecipient(HELPERS);
                }
            }
            edited.consent(consent.build());
        }
        return edited.build();
    }

    /** The names that the property looks for are of people who are shown to others. */
    @Test
    void a_file_of_the_property_shows_and_hides() {
        int shown = 0;
        int hidden = 0;
        for (long seed = 0; seed < 20; seed++) {
            CaseFile file = file(RandomCases.seeded(seed).plausibleCaseFile(10), new Random(seed));
            for (PublicationProfile audience : AUDIENCES) {
                CaseFile published = Disclosure.project(file, audience, NOW).caseFile();
                for (Person person : file.records(Person.class)) {
                    PersonId id = person.id();
                    shown += published.find(id).isPresent() ? 1 : 0;
                    hidden += published.find(id).isEmpty() ? 1 : 0;
                }
            }
        }
        assertThat(shown).isGreaterThan(20);
        assertThat(hidden).isGreaterThan(20);
    }
}

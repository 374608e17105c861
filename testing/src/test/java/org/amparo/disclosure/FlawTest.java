package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.PersonKind;
import org.amparo.testing.Flaw;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Broken and contradictory files can be published; broken references are left out. */
@Tag("once")
class FlawTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource
    void a_file_with_a_flaw_is_published_and_nothing_in_it_dangles(Flaw flaw) {
        List<PublicationProfile> all = PublicationProfile.all();
        assertPublished(RandomCases.seeded(6).caseFileWith(flaw), all.get(flaw.ordinal() % all.size()));
    }

    @Test
    void a_file_with_all_flaws_is_published_and_nothing_in_it_dangles() {
        assertPublished(RandomCases.seeded(6).contradictory());
    }

    @Test
    void nobody_who_is_withheld_is_in_a_publication_of_plausible_cases() {
        CaseFile file = RandomCases.seeded(6).plausibleCaseFile(400);
        assertThat(withheld(file)).isPositive();
        assertThat(withheld(published(file, PublicationProfile.PUBLIC))).isZero();
        assertThat(published(file, PublicationProfile.PUBLIC).records()).hasSizeGreaterThan(200);
    }

    private static long withheld(CaseFile file) {
        return file.records(Person.class).stream()
                .filter(person ->
                        person.kind().filter(PersonKind.WITHHELD::equals).isPresent())
                .count();
    }

    private static void assertPublished(CaseFile file) {
        PublicationProfile.all().forEach(profile -> assertPublished(file, profile));
    }

    private static void assertPublished(CaseFile file, PublicationProfile profile) {
        CaseFile published = published(file, profile);
        assertThat(published.dangling()).isEmpty();
        assertThat(published.records()).isNotEmpty();
        assertThat(published(published, profile)).isEqualTo(published);
    }

    private static CaseFile published(CaseFile file, PublicationProfile profile) {
        return Disclosure.project(file, profile, CLOCK).caseFile();
    }
}

package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.CaseHeader;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.id.CaseFileId;
import org.amparo.speech.Speaker;
import org.amparo.testing.RandomCases;

/** Properties of the words in every publication: whose they are, and to whom they lead. */
@Tag("once")
class WordsProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

    private static CaseFile file(long seed) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        return CaseFile.of(header, RandomCases.seeded(seed).caseFile(20).records());
    }

    private static boolean lost(Optional<?> before, Optional<?> after) {
        return before.isPresent() && after.isEmpty();
    }

    @Property(tries = 40)
    void nobody_speaks_who_is_not_shown(@ForAll long seed) {
        CaseFile file = file(seed);
        for (PublicationProfile profile : PublicationProfile.all()) {
            CaseFile published = Disclosure.project(file, profile, CLOCK).caseFile();
            for (Statement left : published.records(Statement.class)) {
                Statement before = file.find(left.id()).orElseThrow();
                boolean isSilent = lost(before.publisher(), left.publisher())
                        || lost(
                                before.speaker().flatMap(Speaker::person),
                                left.speaker().flatMap(Speaker::person))
                        || (left.signatories().isEmpty()
                                && !before.signatories().isEmpty());
                if (isSilent) {
                    assertThat(left.texts()).isEmpty();
                    assertThat(left.titles()).isEmpty();
                    assertThat(left.source()).isEmpty();
                    assertThat(left.mentions())
                            .allMatch(mention -> mention.wording().isEmpty());
                }
            }
        }
    }

    @Property(tries = 40)
    void nobody_without_a_name_has_numbers_or_links_that_lead_to_it(@ForAll long seed) {
        CaseFile file = file(seed);
        for (PublicationProfile profile : PublicationProfile.all()) {
            CaseFile published = Disclosure.project(file, profile, CLOCK).caseFile();
            for (Person left : published.records(Person.class)) {
                if (left.names().isEmpty()
                        && !file.find(left.id()).orElseThrow().names().isEmpty()) {
                    assertThat(left.identifiers()).isEmpty();
                    assertThat(left.links()).isEmpty();
                }
            }
        }
    }
}

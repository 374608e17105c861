package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.Award;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.CaseFileId;
import org.amparo.id.PartRef;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.testing.RandomCases;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What partners or colleagues make of their publication shows nothing that the owner's own would hide. */
@Tag("once")
class CompositionProperties {

    private static final Clock NOW = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final List<String> SYLLABLES =
            List.of("bar", "den", "kil", "lom", "mur", "nat", "per", "rif", "sol", "tug");
    private static final Pattern ITEM = Pattern.compile("/[0-9]+");

    @Test
    void of_any_case_and_of_a_plausible_one() {
        Pairs.tryAll(seed -> tryFile(
                seed % 3 == 0
                        ? RandomCases.seeded(seed).plausibleCaseFile(10)
                        : RandomCases.seeded(seed).caseFile(4),
                seed));
    }

    private static int tryFile(CaseFile random, long seed) {
        int pairs = 0;
        Random dice = new Random(seed);
        CaseFile file = file(random, dice);
        Clock later = Clock.offset(NOW, Duration.ofDays(dice.nextInt(800)));
        for (PublicationProfile wide : List.of(PublicationProfile.PARTNERS, PublicationProfile.INTERNAL)) {
            CaseFile handedOver = project(file, wide, NOW);
            for (PublicationProfile narrow : PublicationProfile.all()) {
                if (narrow.hides(wide.ceiling()) || narrow.equals(wide)) {
                    Publication direct = Disclosure.project(file, narrow, later);
                    if (losesId(direct)) {
                        continue;
                    }
                    List<Seen> shown = Shown.of(project(handedOver, narrow, later));
                    Shown.of(direct.caseFile()).forEach(shown::remove);
                    assertThat(shown).as(wide + " " + narrow + " " + seed).isEmpty();
                    pairs++;
                }
            }
        }
        return pairs;
    }

    /** Whether an id went that holds a word of the id of somebody withheld, which is a name like any other. */
    static boolean losesId(Publication publication) {
        return publication.receipt().withheld().stream()
                .anyMatch(entry -> entry.reason() == WithheldReason.NAME_FOUND
                        && entry.at().equals(Pointer.ROOT.member("id")));
    }

    private static CaseFile project(CaseFile file, PublicationProfile profile, Clock clock) {
        return Disclosure.project(file, profile, clock).caseFile();
    }

    /**
     * The file with a default of its own, consents that have limits, and names that nobody else bears, each in a text:
     * where two people share one, the search for it may find less in what was handed over, as docs/disclosure.md says.
     * The same holds for retracted records, so there are none.
     */
    static CaseFile file(CaseFile random, Random dice) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.VOCABULARY.codes().get(dice.nextInt(10) < 7 ? 0 : dice.nextInt(3)))
                .build();
        int bearers = random.records().size();
        List<CaseRecord> records = new ArrayList<>();
        random.records().stream()
                .filter(record -> !record.isRetracted())
                .forEach(record -> records.add(edited(record, records.size(), bearers, dice)));
        return CaseFile.of(header, records);
    }

    private static CaseRecord edited(CaseRecord record, int place, int bearers, Random dice) {
        List<Name> names = List.of(Name.of(name(place)));
        if (record instanceof Person person) {
            return person.toBuilder()
                    .names(names)
                    .consent(dice.nextBoolean() ? Optional.of(consent(person.consent(), dice)) : person.consent())
                    .build();
        }
        if (record instanceof Organisation organisation) {
            return organisation.toBuilder().names(names).build();
        }
        if (record instanceof Statement statement) {
            LocalizedText title = LocalizedText.english("On " + name(dice.nextInt(bearers)));
            return statement.toBuilder().titles(title).build();
        }
        return record instanceof Award award ? award.toBuilder().names(names).build() : record;
    }

    /** A name of one word that no other record bears. */
    private static String name(int place) {
        return "Vand" + SYLLABLES.get(place / 10 % 10) + SYLLABLES.get(place % 10);
    }

    private static Consent consent(Optional<Consent> had, Random dice) {
        Consent.Builder consent = had.map(Consent::toBuilder)
                .orElseGet(Consent::builder)
                .status(Optional.empty())
                .withdrawn(Optional.empty())
                .expires(Optional.empty())
                .recipients(List.of());
        if (dice.nextBoolean()) {
            consent.scopes(List.of(
                    ConsentScope.VOCABULARY.codes().get(dice.nextInt(10)),
                    ConsentScope.VOCABULARY.codes().get(dice.nextInt(10))));
        }
        if (dice.nextBoolean()) {
            consent.expires(PartialDate.of(LocalDate.of(2025, 3, 1).plusDays(dice.nextInt(900))));
        }
        if (dice.nextInt(4) == 0) {
            consent.withdrawn(PartialDate.of(LocalDate.of(2025, 3, 1).plusDays(dice.nextInt(900))));
        }
        return consent.build();
    }

    /** A value that is shown. */
    record Seen(String place, Object value) {}

    /** The values that a file shows, each with its place, but without the positions in lists. */
    static final class Shown implements Walk.Visitor {

        private final List<Seen> values = new ArrayList<>();
        private final Set<String> limitsOfGaps = new HashSet<>();
        private String record = "";

        static List<Seen> of(CaseFile file) {
            Shown shown = new Shown();
            CaseHeader header = file.header().toBuilder()
                    .generatedAt(Optional.empty())
                    .defaultMarking(Optional.empty())
                    .build();
            Walk.over(Pointer.ROOT, CaseHeader.SHAPE, header, shown);
            for (CaseRecord each : file.records()) {
                shown.record = each.id().toString();
                shown.limitsOfGaps.clear();
                each.shaped().walk(Pointer.ROOT, shown);
            }
            return shown.values;
        }

        @Override
        public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
            if (object instanceof AttributeMarking entry && entry.attribute().equals(Annotated.MISSING.name())) {
                limitsOfGaps.add(at.toString());
                return;
            }
            shape.unknownMembersOf(object)
                    .members()
                    .forEach((name, value) -> values.add(new Seen(place(at) + "/" + name, value)));
        }

        /**
         * Partners are told where something was taken out, and a marking of such gaps stays only where one is left;
         * keys and numbers of revisions are made anew. That shows nothing.
         */
        @Override
        public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
            String place = place(at);
            boolean ofGap = place.endsWith("/missing/attribute") || MissingReason.REDACTED_BY_PROFILE.equals(value);
            boolean isNumber =
                    attribute.is(ClaimedPart.KEY) || attribute.is(Revision.NUMBER) || value instanceof PartRef;
            if (!ofGap
                    && !isNumber
                    && limitsOfGaps.stream().noneMatch(limit -> at.toString().startsWith(limit + "/"))) {
                values.add(new Seen(place, value));
            }
        }

        private String place(Pointer at) {
            return record + ITEM.matcher(at.toString()).replaceAll("");
        }
    }
}

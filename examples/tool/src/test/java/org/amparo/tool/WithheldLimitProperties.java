package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.disclosure.WithheldReason;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Marked;
import org.amparo.id.CaseFileId;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.speech.Demand;
import org.amparo.testing.RandomCases;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

/**
 * Nothing that is withheld makes an output say more: for each attribute of each table, and for evidence of each manner,
 * what the status, the timeline, the tables, the lists of who was held, the exports, the feed and the site say without
 * it is what they say of the whole file, or less. Everything that has to be read is acknowledged; only whether somebody was held is not compared
 * where that itself has to be read ({@code more-certain}).
 *
 * <p>As many attributes and pieces of evidence are withheld as {@code -Damparo.losses} says, several in each publication.
 * Files are plausible ones, with evidence of every manner strewn over them.
 */
class WithheldLimitProperties {

    private static final int LOSSES = Integer.getInteger("amparo.losses", 1_000);
    private static final long FIRST_SEED = Long.getLong("amparo.seed", 0);
    private static final int RECORDS = 12;
    private static final int TOGETHER = 8;
    private static final int OF_ONE_FILE = 64;
    private static final int DAYS = 6;

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);

    /** What is withheld: an attribute of an object, or a piece of evidence. */
    private record Loss(int object, String line, Optional<String> attribute) {}

    @Test
    void nothing_that_is_withheld_makes_an_output_say_more() {
        Map<String, Integer> tried = new HashMap<>();
        List<String> more = new ArrayList<>();
        int losses = 0;
        for (long seed = FIRST_SEED; losses < LOSSES; seed++) {
            losses += tryFile(seed, tried, more);
        }
        assertThat(more).isEmpty();
        assertThat(tried).hasSizeGreaterThan(Math.min(LOSSES / 8, 150));
    }

    /** Of a file in which somebody denies the last form of custody, and whoever tells of it is left out. */
    @Test
    void no_form_of_custody_is_told_as_the_last_one_where_a_later_one_lost_its_source() {
        List<String> more = new ArrayList<>();
        tryFile(2_400_570, new TreeMap<>(), more);
        assertThat(more).isEmpty();
    }

    private static int tryFile(long seed, Map<String, Integer> tried, List<String> more) {
        CaseFile file = new StrewnEvidence(seed, 5)
                .of(withHeader(RandomCases.seeded(seed).plausibleCaseFile(RECORDS)));
        List<String> names = names(file);
        List<LocalDate> days = days(file, seed);
        SaidFacts full = SaidFacts.of(reviewed(file, PublicationProfile.INTERNAL), names, days, true);
        List<Loss> losses = losses(file);
        Collections.shuffle(losses, new Random(seed));
        losses.sort(Comparator.comparing(loss -> tried.getOrDefault(loss.line(), 0)));
        List<Loss> chosen = losses.subList(0, Math.min(OF_ONE_FILE, losses.size()));
        for (int from = 0; from < chosen.size(); from += TOGETHER) {
            List<Loss> together = chosen.subList(from, Math.min(from + TOGETHER, chosen.size()));
            together.forEach(loss -> tried.merge(loss.line(), 1, Integer::sum));
            Publication publication = reviewed(new Without(together).of(file), PublicationProfile.PUBLIC);
            boolean withSite = from == 0;
            SaidFacts said = SaidFacts.of(publication, names, days, withSite);
            publication.receipt().toRead().stream()
                    .filter(reading -> reading.reason() == WithheldReason.MORE_CERTAIN)
                    .flatMap(reading -> reading.record().stream())
                    .forEach(said::forgetStatus);
            beyond(said, full, () -> SaidFacts.of(withoutDoubtsOfUnsaid(file, publication), names, days, withSite))
                    .forEach(one -> more.add(seed + ": " + one + " without " + together));
        }
        return chosen.size();
    }

    /**
     * What is more than is said of the whole file, and than would be said of it without the doubts about what is not said
     * any more: in a sentence nobody can see of which word somebody doubts it. Nor can anybody see of a demand in its own
     * words which kind it is of. What no source supports is not in it either, so that nothing is left out.
     */
    private static List<String> beyond(SaidFacts said, SaidFacts full, Supplier<SaidFacts> otherwise) {
        List<String> more = said.beyond(full);
        if (!more.isEmpty()) {
            more.retainAll(said.beyond(otherwise.get()));
        }
        return more;
    }

    /** The whole file without evidence about attributes that their objects have lost in a publication. */
    private static Publication withoutDoubtsOfUnsaid(CaseFile file, Publication publication) {
        Set<String> places = new TreeSet<>();
        new Places() {
            @Override
            <T, B> void change(String place, Shape<T, B> shape, T object, B builder) {
                places.add(place);
            }
        }.of(file);
        Map<String, Set<String>> shown = new HashMap<>();
        new Places() {
            @Override
            <T, B> void change(String place, Shape<T, B> shape, T object, B builder) {
                String known = places.contains(place) ? place : renamed(place);
                Set<String> names = shown.computeIfAbsent(known, none -> new TreeSet<>());
                for (Attribute<T, B, ?> line : shape.lines()) {
                    if (!line.values(object).isEmpty()) {
                        names.add(line.name());
                    }
                }
            }
        }.of(publication.caseFile());
        CaseFile without = new Places() {
            @Override
            <T, B> void change(String place, Shape<T, B> shape, T object, B builder) {
                Set<String> names = shown.getOrDefault(place, shown.get(renamed(place)));
                if (names != null && builder instanceof Demand.Builder demand && !names.contains("description")) {
                    // Its text is told in place of its kind.
                    demand.description(Optional.empty());
                }
                if (names != null && builder instanceof Statement.Builder statement && !names.contains("titles")) {
                    // Its kind and whoever made it are told in place of its title.
                    statement.titles(Optional.empty());
                }
                if (names != null && builder instanceof Annotated.Builder<?> annotated) {
                    annotated.evidence(((Annotated) object)
                            .evidence().stream()
                                    .filter(one -> one.about()
                                            .filter(about -> !names.contains(about))
                                            .isEmpty())
                                    .toList());
                }
            }
        }.of(file);
        CaseFile supported = reviewed(without, PublicationProfile.INTERNAL).caseFile();
        return reviewed(supported, PublicationProfile.INTERNAL);
    }

    /** The place of all objects of a type of which a publication may have changed the key. */
    private static String renamed(String place) {
        return place.substring(0, place.lastIndexOf(' ')) + " renamed";
    }

    /** The objects of a file by their record, type and key. */
    private abstract static class Places extends RebuiltFile {

        abstract <T, B> void change(String place, Shape<T, B> shape, T object, B builder);

        @Override
        <T, B> void change(int number, Shape<T, B> shape, T object, B builder) {
            String key = object instanceof ClaimedPart claim ? claim.key().orElse("") : "";
            change(record() + " " + shape.name() + " " + key, shape, object, builder);
        }
    }

    private static CaseFile withHeader(CaseFile file) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("losses"))
                .base(URI.create("https://cases.example/"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        return CaseFile.of(header, file.records());
    }

    private static Publication reviewed(CaseFile file, PublicationProfile profile) {
        Publication publication = Disclosure.project(file, profile, CLOCK);
        return publication.requireReviewed(
                publication.receipt().toRead().stream().map(Reading::key).toList());
    }

    private static List<String> names(CaseFile file) {
        List<String> names = new ArrayList<>();
        new RebuiltFile() {
            @Override
            <T, B> void change(int number, Shape<T, B> shape, T object, B builder) {
                if (object instanceof Name name) {
                    names.add(name.full());
                    name.given().ifPresent(names::add);
                    name.family().ifPresent(names::add);
                } else if (object instanceof Place place && place.facility().isPresent()) {
                    // The facility is told in place of the name.
                    Stream.of(place.name(), place.region())
                            .flatMap(Optional::stream)
                            .forEach(texts -> names.addAll(texts.asMap().values()));
                } else if (object instanceof Organisation body) {
                    body.description()
                            .ifPresent(texts -> names.addAll(texts.asMap().values()));
                }
            }
        }.of(file);
        return names;
    }

    /** Some of the days on which a status can change, and that of the publications. */
    private static List<LocalDate> days(CaseFile file, long seed) {
        Set<LocalDate> days = new TreeSet<>();
        new RebuiltFile() {
            @Override
            <T, B> void change(int number, Shape<T, B> shape, T object, B builder) {
                for (Attribute<T, B, ?> line : shape.lines()) {
                    line.values(object).forEach(this::addDays);
                }
            }

            private void addDays(Object value) {
                if (value instanceof org.amparo.time.Period period) {
                    period.start().ifPresent(this::addDays);
                    period.end().ifPresent(this::addDays);
                } else if (value instanceof PartialDate date) {
                    date.earliest().ifPresent(days::add);
                    date.latest().filter(day -> day.getYear() < 9_000).ifPresent(day -> days.add(day.plusDays(1)));
                }
            }
        }.of(file);
        days.removeIf(day -> day.getYear() < 2_000 || day.getYear() > 2_030);
        List<LocalDate> some = new ArrayList<>(days);
        Collections.shuffle(some, new Random(seed));
        List<LocalDate> chosen = new ArrayList<>(some.subList(0, Math.min(DAYS, some.size())));
        chosen.add(LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC));
        return chosen;
    }

    private static List<Loss> losses(CaseFile file) {
        List<Loss> losses = new ArrayList<>();
        new RebuiltFile() {
            @Override
            <T, B> void change(int number, Shape<T, B> shape, T object, B builder) {
                if (!(builder instanceof Marked.Builder<?>)) {
                    return;
                }
                if (object instanceof Evidence evidence) {
                    losses.add(new Loss(number, manner(evidence), Optional.empty()));
                }
                for (Attribute<T, B, ?> line : shape.lines()) {
                    if (isWithholdable(line) && !line.values(object).isEmpty()) {
                        losses.add(new Loss(number, shape.name() + "." + line.name(), Optional.of(line.name())));
                    }
                }
            }
        }.of(file);
        return losses;
    }

    private static String manner(Evidence evidence) {
        String how = evidence.isFirm() ? "firm" : "doubtful";
        if (evidence.denies()) {
            how = "denied";
        } else if (evidence.rival().isPresent()) {
            how = "rival";
        }
        return how + " evidence about " + evidence.about().orElse("the whole");
    }

    /** A key says nothing, and exports make their ids of it. */
    private static boolean isWithholdable(Attribute<?, ?, ?> line) {
        return line.traits().role() != AttributeRole.CARRIER
                && !line.is(Person.CONSENT)
                && !line.is(ClaimedPart.KEY)
                && !line.traits().is(Traits.Mark.UNPUBLISHED);
    }

    /** A file parts of which are withheld from the public. */
    private static final class Without extends RebuiltFile {

        private final List<Loss> losses;

        Without(List<Loss> losses) {
            this.losses = losses;
        }

        @Override
        <T, B> void change(int number, Shape<T, B> shape, T object, B builder) {
            for (Loss loss : losses) {
                if (loss.object() == number) {
                    Marked.Builder<?> marked = (Marked.Builder<?>) builder;
                    loss.attribute()
                            .ifPresentOrElse(
                                    name -> marked.addMarking(AttributeMarking.of(name, Marking.RESTRICTED)),
                                    () -> marked.marking(Marking.RESTRICTED));
                }
            }
        }
    }
}

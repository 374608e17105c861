package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Liberty;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemLine;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemView;
import org.amparo.id.CaseFileId;
import org.amparo.status.Status;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;

/**
 * No item says that somebody is held or free against the status of the publication, for 300 generated files, or as many
 * as {@code -Damparo.files} says.
 */
class HeldOrFreeProperties {

    private static final int FILES = Integer.getInteger("amparo.files", 100);

    /** After every date of the files, since the titles tell of everything in them as past. */
    private static final Clock LATER = Clock.fixed(Instant.parse("2400-01-01T00:00:00Z"), ZoneOffset.UTC);

    private static final Pattern HELD =
            Pattern.compile(": (detained|held hostage|held by|in [a-z -]*(detention|custody|prison|colony|facility)"
                    + "|under house arrest)[^,;]* since [^,;]*(,.*)?$");
    /** A release that is only reported, or recorded without a source, ends nothing. */
    private static final Pattern ENDED = Pattern.compile(
            "(?<!reported)(?<!is not certain)(?<!a source): (released|acquitted and|pardoned and|deported|escaped)");

    @Example
    void no_item_says_held_or_free_against_the_status() {
        int told = 0;
        for (long seed = 1; seed <= FILES; seed++) {
            RandomCases cases = RandomCases.seeded(seed);
            told += check(seed, open(seed % 4 == 0 ? cases.contradictory() : cases.caseFile(25)));
            if (seed % 10 == 0) {
                told += check(seed, open(cases.plausibleCaseFile(40)));
            }
        }
        assertThat(told).as("items that say one or the other").isGreaterThan(FILES / 4);
    }

    private static CaseFile open(CaseFile file) {
        return CaseFile.of(
                file.header().toBuilder()
                        .id(CaseFileId.of("made"))
                        .marking(Marking.PUBLIC)
                        .markings(List.of())
                        .defaultMarking(Marking.PUBLIC)
                        .build(),
                file.records());
    }

    private static int check(long seed, CaseFile random) {
        CaseFile file =
                Disclosure.project(random, PublicationProfile.PUBLIC, LATER).caseFile();
        PublicationItems items = new PublicationItems(new Words(file, LanguageTag.ENGLISH));
        LocalDate today = LATER.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        int told = 0;
        for (CaseRecord record : file.records()) {
            if (record instanceof Detention detention && !record.isRetracted()) {
                ItemView view = items.of(record).findFirst().orElseThrow().view();
                Status status = file.asOf(today).statusOf(detention.detainee());
                told += check("seed " + seed + ", " + record.id() + ": " + view.title(), view, detention, status);
            }
        }
        return told;
    }

    private static int check(String what, ItemView view, Detention detention, Status status) {
        boolean held = HELD.matcher(view.title()).find()
                || last(view).matches("(?s).*(eported held|Possibly (still )?held).*");
        boolean free = ENDED.matcher(view.title()).find() || last(view).contains("free");
        boolean dead = view.title().contains("died");
        if (status.liberty().equals(Liberty.DEAD)) {
            // A death that somebody denies and nobody reports is one to the status, possibly, and is not told.
            boolean isOnlyDenied =
                    status.evidence().isEmpty() && !status.contrary().isEmpty();
            assertThat(dead).as("%s is dead", what).isEqualTo(!isOnlyDenied);
        } else if (held) {
            assertThat(status.liberty()).as(what).isNotEqualTo(Liberty.FREE);
        }
        if (free && status.detention().filter(detention.id()::equals).isPresent()) {
            assertThat(status.liberty()).as(what).isNotIn(Liberty.DEPRIVED, Liberty.MISSING);
        }
        assertThat(held && free).as(what).isFalse();
        return held || free || dead ? 1 : 0;
    }

    private static String last(ItemView view) {
        return view.sections().stream()
                .filter(section -> section.kind() == ItemSection.Kind.STATUS)
                .flatMap(section -> section.lines().stream())
                .map(ItemLine::text)
                .toList()
                .toString();
    }
}

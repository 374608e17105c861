package org.amparo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.IncidentKind;
import org.amparo.code.Penalty;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.code.RemedyKind;
import org.amparo.code.RemedyOutcome;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.StatementId;
import org.amparo.people.Photo;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** A life in which everything comes in its order has no findings, however roughly its days are known. */
@Tag("once")
class PlausibleLifeProperties {

    private static final LocalDate BORN = LocalDate.of(1970, 1, 1);

    /** A day as sources give it: as it is, by its month, its year or its decade, roughly or with doubt. */
    private static PartialDate told(LocalDate day, int how) {
        String text = day.toString();
        return PartialDate.parse(
                switch (how % 6) {
                    case 0 -> text;
                    case 1 -> text.substring(0, 7);
                    case 2 -> text.substring(0, 4);
                    case 3 -> text.substring(0, 3) + "X";
                    case 4 -> text.substring(0, 7) + "~";
                    default -> text + "?";
                });
    }

    private static Period period(LocalDate first, LocalDate last, int how) {
        // The ends of periods have no decades.
        return Period.of(told(first, how % 3), told(last, how / 3 % 3));
    }

    private static String length(int days, int how) {
        return switch (how % 3) {
            case 0 -> "P" + days + "D";
            case 1 -> "P" + days / 31 + "M" + days % 31 + "D";
            default -> "P" + days / 366 + "Y" + days % 366 + "D";
        };
    }

    @Property(tries = 500)
    void what_comes_in_its_order_has_no_findings(
            @ForAll @IntRange(max = 9_000) int photographed,
            @ForAll @IntRange(min = 9_000, max = 12_000) int arrested,
            @ForAll @IntRange(max = 700) int filed,
            @ForAll @IntRange(max = 700) int sentenced,
            @ForAll @IntRange(max = 3_000) int served,
            @ForAll @IntRange(max = 3_000) int suspended,
            @ForAll boolean isReleased,
            @ForAll @IntRange(max = 10_000) int how) {
        LocalDate arrest = BORN.plusDays(arrested);
        LocalDate filing = arrest.plusDays(filed);
        LocalDate verdict = filing.plusDays(sentenced);
        LocalDate end = verdict.plusDays(served);
        LocalDate killed = end.plusDays(served);
        int term = sentenced + served + suspended;
        Person person = Cases.leyla().toBuilder()
                .bornOn(told(BORN, how))
                .addPhoto(Photo.of(URI.create("https://pictures.example/1.jpg")).toBuilder()
                        .takenOn(told(BORN.plusDays(photographed), how / 2))
                        .build())
                .build();
        Evidence told = Evidence.of(StatementId.of("news"), "He was held");
        Detention.Builder detention = Cases.detention("d", "2000/..")
                .addEvidence(told)
                .period(isReleased ? period(arrest, end, how) : Period.startingIn(told(arrest, how % 3)))
                .addProceeding(Proceeding.of(ProceedingKind.REMAND_ORDERED, told(arrest, how / 5)).toBuilder()
                        .length(length(sentenced, how))
                        .build())
                .addProceeding(Proceeding.of(ProceedingKind.VERDICT, told(verdict, how / 7)))
                .addSentence(Sentence.builder()
                        .penalty(Penalty.FIXED_TERM)
                        .on(told(verdict, how / 7))
                        .length(length(term, how / 11))
                        .suspendedLength(length(suspended, how / 11))
                        .period(period(arrest, end, how / 13))
                        .releaseDue(told(end, how / 17))
                        .build())
                .addRemedy(Remedy.of(RemedyKind.APPEAL, RemedyOutcome.REJECTED).toBuilder()
                        .filedOn(told(filing, how / 19))
                        .decidedOn(told(verdict, how / 23))
                        .build());
        if (isReleased) {
            detention.release(Release.builder()
                    .kind(ReleaseKind.TERM_SERVED)
                    .on(told(end, how / 29))
                    .build());
        }
        Incident torture = Incident.of(IncidentId.of("torture"), IncidentKind.TORTURE, Cases.LEYLA).toBuilder()
                .period(period(filing, verdict, how / 31))
                .addEvidence(told)
                .detention(DetentionId.of("d"))
                .build();
        Incident.Builder killing = Incident.of(IncidentId.of("killing"), IncidentKind.KILLING, Cases.LEYLA).toBuilder()
                .period(period(killed, killed, how / 37))
                .addEvidence(told)
                .addRelatedIncident(torture.id());
        Statement source = Cases.statement("news")
                .publishedOn(told(killed, how / 41))
                .updatedOn(told(killed.plusDays(filed), how / 43))
                .accessedOn(told(killed.plusDays(filed), how / 47))
                .build();
        CaseFile file = Cases.file(person, detention.build(), torture, source);
        assertThat(Cases.validate(file).findings()).isEmpty();
        if (isReleased) {
            assertThat(Cases.validate(Cases.file(person, detention.build(), torture, killing.build(), source))
                            .findings())
                    .isEqualTo(List.of());
        }
    }
}

package org.amparo.exchange.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.claim.Claim;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.exchange.internal.certain.CertainCase;
import org.amparo.honours.Conferral;
import org.amparo.record.Place;
import org.amparo.text.LocalizedText;

/** Detentions, with the cases before a court that they tell of, and awards. */
final class FtmEvents {

    /** The steps that only a court or a party before it takes. */
    private static final Set<ProceedingKind> BEFORE_A_COURT = Set.of(
            ProceedingKind.REMAND_ORDERED,
            ProceedingKind.REMAND_EXTENDED,
            ProceedingKind.APPEAL_FILED,
            ProceedingKind.APPEAL_REJECTED,
            ProceedingKind.APPEAL_GRANTED,
            ProceedingKind.INDICTMENT,
            ProceedingKind.TRIAL_OPENED,
            ProceedingKind.HEARING,
            ProceedingKind.PROSECUTOR_REQUEST,
            ProceedingKind.VERDICT,
            ProceedingKind.SENTENCE);

    private final CertainCase known;
    private final FtmRecords records;

    FtmEvents(CertainCase known, FtmRecords records) {
        this.known = known;
        this.records = records;
    }

    Stream<FtmEntity> detention(Detention detention) {
        Claim told = known.claim(detention);
        FtmEntity event = records.entity(detention, "Event");
        event.name("name", known.title(detention));
        if (!event.has("name")) {
            event.name("name", "Detention");
        }
        known.detainees(detention).stream()
                .flatMap(record -> records.legalEntity(record.id()).stream())
                .forEach(id -> event.reference("involved", id));
        event.date("startDate", known.dates().start(told.attribute(Detention.PERIOD), detention.period()));
        event.date("endDate", known.dates().end(detention));
        known.doubt(detention).ifPresent(event::summary);
        for (CustodyPhase phase : detention.custodyPhases()) {
            Claim part = told.part(phase, Detention.CUSTODY_PHASES);
            if (part.isFact()) {
                phase.place().ifPresent(place -> location(event, place, part.part(place, CustodyPhase.PLACE)));
            }
        }
        return Stream.concat(Stream.of(event), proceedings(detention, told));
    }

    Stream<FtmEntity> incident(Incident incident) {
        Claim told = known.claim(incident);
        FtmEntity event = records.entity(incident, "Event");
        event.name("name", known.title(incident));
        known.subjects(incident).stream()
                .flatMap(record -> records.legalEntity(record.id()).stream())
                .forEach(id -> event.reference("involved", id));
        event.date("startDate", known.dates().start(incident));
        event.date("endDate", known.dates().end(incident));
        known.doubt(incident).ifPresent(event::summary);
        incident.place().ifPresent(place -> location(event, place, told.part(place, Incident.PLACE)));
        return Stream.of(event);
    }

    private Stream<FtmEntity> proceedings(Detention detention, Claim told) {
        List<Proceeding> steps = detention.proceedings().stream()
                .filter(step -> isBeforeCourt(step, told.part(step, Detention.PROCEEDINGS)))
                .toList();
        if (steps.isEmpty()) {
            return Stream.empty();
        }
        FtmEntity courtCase =
                records.sourced(new FtmEntity(FtmIds.of(detention.id(), "proceedings"), "CourtCase"), detention, told);
        courtCase.name("name", "Proceedings: " + known.title(detention));
        if (!courtCase.has("name")) {
            courtCase.name("name", "Proceedings");
        }
        for (Proceeding step : steps) {
            Claim part = told.part(step, Detention.PROCEEDINGS);
            part.value(Proceeding.CASE_NUMBER, step.caseNumber())
                    .ifPresent(number -> courtCase.identifier("caseNumber", number));
            courtCase.string("court", part.value(Proceeding.COURT, step.court()).flatMap(known::firmName));
        }
        List<FtmEntity> all = new ArrayList<>(List.of(courtCase));
        for (CaseRecord party : known.detainees(detention)) {
            records.legalEntity(party.id())
                    .ifPresent(id ->
                            all.add(new FtmEntity(FtmIds.of(detention.id(), "party", party.id()), "CourtCaseParty")
                                    .reference("case", courtCase.id())
                                    .reference("party", id)
                                    .string("role", "detained person")));
        }
        return all.stream();
    }

    private static boolean isBeforeCourt(Proceeding step, Claim told) {
        return told.isFact()
                && (told.value(Proceeding.COURT, step.court()).isPresent()
                        || told.value(Proceeding.CASE_NUMBER, step.caseNumber()).isPresent()
                        || told.value(Proceeding.KIND, step.kind())
                                .filter(BEFORE_A_COURT::contains)
                                .isPresent());
    }

    Stream<FtmEntity> award(Award award) {
        Optional<String> name = records.name(award);
        if (name.isEmpty()) {
            return Stream.empty();
        }
        Claim told = known.claim(award);
        FtmEntity event = records.entity(award, "Event");
        event.name("name", name.get());
        records.doubtName(event, award);
        told.value(Award.EDITION, award.edition())
                .ifPresent(edition -> event.name("name", name.get() + ", " + edition));
        event.texts("description", told.value(Award.GROUNDS, award.grounds()));
        told.value(Award.CONFERRED_BY, award.conferredBy())
                .flatMap(records::legalEntity)
                .ifPresent(id -> event.reference("organizer", id));
        for (Conferral conferral : award.conferrals()) {
            Claim part = told.part(conferral, Award.CONFERRALS);
            if (CertainCase.isConferred(conferral, part)) {
                records.legalEntity(conferral.recipient()).ifPresent(id -> event.reference("involved", id));
                event.date("date", known.dates().date(part.attribute(Conferral.CONFERRED_ON), conferral.conferredOn()));
                conferral.place().ifPresent(place -> location(event, place, part.part(place, Conferral.PLACE)));
            }
        }
        records.identify(event, award);
        return Stream.of(event);
    }

    /** Adds a place: its name or that of the facility, with the region, and the country. */
    private void location(FtmEntity event, Place place, Claim told) {
        if (told.isPlain()) {
            String words = Stream.of(
                            best(told.value(Place.NAME, place.name()))
                                    .or(() -> told.value(Place.FACILITY, place.facility())
                                            .flatMap(known::firmName)),
                            best(told.value(Place.REGION, place.region())))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            event.address("location", words);
            event.country("country", told.value(Place.COUNTRY, place.country()));
        }
    }

    private static Optional<String> best(Optional<LocalizedText> texts) {
        return texts.map(all -> all.best(Locale.ENGLISH));
    }
}

package org.amparo.testing.internal.flaws;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Incident;
import org.amparo.code.IncidentKind;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The flaws of incidents. The record with the flaw comes first. */
public final class IncidentFlaws {

    private IncidentFlaws() {}

    public static List<CaseRecord> inDetentionOfAnother(Cast cast) {
        return List.of(
                cast.incident(1, IncidentKind.TORTURE, "2024-04-01/2024-04-01")
                        .detention(cast.detentionId(1))
                        .build(),
                cast.detention(1, "2024-03-05/..").detainee(cast.anotherId()).build(),
                cast.person().build(),
                cast.another().build(),
                cast.source());
    }

    public static List<CaseRecord> yearsBeforeItsDetention(Cast cast) {
        return List.of(
                cast.incident(1, IncidentKind.ASSAULT, "2010-05-05/2010-05-05")
                        .detention(cast.detentionId(1))
                        .build(),
                cast.detention(1, "2024-03-05/..").build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> threatAfterKilling(Cast cast) {
        return List.of(
                cast.incident(2, IncidentKind.THREAT, "2015-05-05/2015-05-05").build(),
                cast.incident(1, IncidentKind.KILLING, "2010-05-05/2010-05-05").build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> doneBeforeBirth(Cast cast) {
        return List.of(
                cast.incident(1, IncidentKind.RAID, "1975/1976").build(),
                cast.person().bornOn(PartialDate.of(1985)).build(),
                cast.source());
    }

    public static List<CaseRecord> killedAndSurvived(Cast cast) {
        return alone(
                cast,
                cast.incident(1, IncidentKind.KILLING, "2024-05-05/2024-05-05")
                        .addKind(IncidentKind.ATTEMPTED_KILLING));
    }

    public static List<CaseRecord> relatedToItself(Cast cast) {
        return alone(cast, threat(cast).addRelatedIncident(cast.incidentId(1)));
    }

    public static List<CaseRecord> relatedTwice(Cast cast) {
        return List.of(
                threat(cast)
                        .addRelatedIncident(cast.incidentId(2))
                        .addRelatedIncident(cast.incidentId(2))
                        .build(),
                cast.incident(2, IncidentKind.RAID, "2024-06/2024-06").build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> withoutKind(Cast cast) {
        return alone(cast, threat(cast).kinds(List.of()));
    }

    public static List<CaseRecord> withoutSubject(Cast cast) {
        return List.of(
                Incident.builder()
                        .id(cast.incidentId(1))
                        .addKind(IncidentKind.RAID)
                        .period(Period.parse("2024-05-05/2024-05-05"))
                        .addEvidence(cast.inSource())
                        .build(),
                cast.source());
    }

    private static Incident.Builder threat(Cast cast) {
        return cast.incident(1, IncidentKind.THREAT, "2024-05-05/2024-05-05");
    }

    private static List<CaseRecord> alone(Cast cast, Incident.Builder incident) {
        return List.of(incident.build(), cast.person().build(), cast.source());
    }
}

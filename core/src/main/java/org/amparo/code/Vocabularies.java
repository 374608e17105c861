package org.amparo.code;

import java.util.List;

/** The list of all vocabularies of the model. */
public final class Vocabularies {

    private static final List<Vocabulary<?>> ALL = List.of(
            Liberty.VOCABULARY,
            LegalPhase.VOCABULARY,
            CustodyForm.VOCABULARY,
            ContactKind.VOCABULARY,
            ReleaseKind.VOCABULARY,
            ProceedingKind.VOCABULARY,
            ChargeClass.VOCABULARY,
            Plea.VOCABULARY,
            Penalty.VOCABULARY,
            RemedyKind.VOCABULARY,
            RemedyOutcome.VOCABULARY,
            IncidentKind.VOCABULARY,
            Consequence.VOCABULARY,
            RightTargeted.VOCABULARY,
            WgadCategory.VOCABULARY,
            WgadOutcome.VOCABULARY,
            Pace1900Criterion.VOCABULARY,
            RecognitionScheme.VOCABULARY,
            RecognitionStatus.VOCABULARY,
            RemovalReason.VOCABULARY,
            PersonKind.VOCABULARY,
            NameKind.VOCABULARY,
            ContactChannel.VOCABULARY,
            CapacityKind.VOCABULARY,
            RoleRelation.VOCABULARY,
            Gender.VOCABULARY,
            OrganisationKind.VOCABULARY,
            OrganisationRelation.VOCABULARY,
            PerpetratorType.VOCABULARY,
            InvolvementDegree.VOCABULARY,
            StatementKind.VOCABULARY,
            SpeechAct.VOCABULARY,
            DemandKind.VOCABULARY,
            Urgency.VOCABULARY,
            DemandCondition.VOCABULARY,
            ResponseKind.VOCABULARY,
            DemandOutcome.VOCABULARY,
            Reliability.VOCABULARY,
            Credibility.VOCABULARY,
            ClaimStatus.VOCABULARY,
            Modality.VOCABULARY,
            HopMode.VOCABULARY,
            LocatorKind.VOCABULARY,
            SourceConnection.VOCABULARY,
            MissingReason.VOCABULARY,
            Access.VOCABULARY,
            EditKind.VOCABULARY,
            CountQualifier.VOCABULARY,
            CountScope.VOCABULARY,
            CountMethod.VOCABULARY,
            CountUnit.VOCABULARY,
            ConferralStatus.VOCABULARY,
            ConferralMode.VOCABULARY,
            AbsenceReason.VOCABULARY,
            Marking.VOCABULARY,
            ConsentGiver.VOCABULARY,
            LawfulBasis.VOCABULARY,
            ConsentStatus.VOCABULARY,
            ConsentScope.VOCABULARY,
            ChangeKind.VOCABULARY);

    private Vocabularies() {}

    /** All vocabularies, grouped by subject. */
    public static List<Vocabulary<?>> all() {
        return ALL;
    }
}

package org.amparo.validation.internal.rules;

import java.util.List;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.claim.Claim;
import org.amparo.claim.Standing;
import org.amparo.custody.Charge;
import org.amparo.evidence.Annotated;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/**
 * Finds a detention, an incident or a charge of which no source is recorded at any level, and says so if it is a killing
 * or a charge. The other accusations are those of {@link AccusationWithoutEvidence}.
 */
public final class ClaimWithoutSource implements RecordRule {

    private static final String KILLING = "killing";
    private static final String CHARGE = "charge";

    /** The words for what says the worst of somebody, which is an error. */
    public static final Set<String> WORST = Set.of(KILLING, CHARGE);

    @Override
    public void signs(Signs signs) {
        signs.inEach(Detention.class, (detention, setting) -> isUnsourced(Claim.of(detention.shaped()), detention));
        signs.inEach(Incident.class, (incident, setting) -> isUnsourced(Claim.of(incident.shaped()), incident));
        signs.inEach(
                Detention.class,
                (detention, setting) ->
                        detention.charges().stream().anyMatch(charge -> isUnsourced(claim(detention, charge), charge)));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        layout.sites(Detention.class).forEach(site -> check(site, findings));
        layout.sites(Incident.class).forEach(site -> check(site, findings));
    }

    private static void check(ObjectPlace<? extends CaseRecord> site, Findings findings) {
        CaseRecord record = site.object();
        if (isUnsourced(Claim.of(record.shaped()), record)) {
            findings.add(isKilling(record) ? KILLING : Findings.THE_ONE_MESSAGE, site.spot());
        }
        if (record instanceof Detention detention) {
            List<Charge> charges = detention.charges();
            for (int i = 0; i < charges.size(); i++) {
                if (isUnsourced(claim(detention, charges.get(i)), charges.get(i))) {
                    findings.add(CHARGE, site.spot(Detention.CHARGES, i));
                }
            }
        }
    }

    private static Claim claim(Detention detention, Charge charge) {
        return Claim.of(detention.shaped()).part(charge, Detention.CHARGES);
    }

    private static boolean isKilling(CaseRecord record) {
        return record instanceof Incident incident && incident.isKilling();
    }

    /** Whether nobody recorded a source, or why there is none to see; a retracted record tells nothing. */
    private static boolean isUnsourced(Claim claim, Annotated object) {
        return claim.standing() == Standing.UNSOURCED
                && claim.isWithoutEvidence()
                && !SupportingEvidence.saysWhyMissing(object, Annotated.EVIDENCE)
                && !(object instanceof CaseRecord record && record.isRetracted());
    }
}

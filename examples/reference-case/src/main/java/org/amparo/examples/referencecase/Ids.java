package org.amparo.examples.referencecase;

import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;

/** The ids of the records of the case. */
final class Ids {

    /** The text itself. */
    static final StatementId TEXT = StatementId.of("d0");
    /** The statement of the Secretary of State, which the text quotes. */
    static final StatementId STATEMENT = StatementId.of("d1");
    /** The human rights report, which the text quotes. */
    static final StatementId REPORT = StatementId.of("d2");
    /** The coalition's publication, which nobody here has seen. */
    static final StatementId ESTIMATE = StatementId.of("d3");

    /** The quotation of the report in the text. */
    static final PartRef REPORT_QUOTED = TEXT.part("r1");
    /** The coalition's estimate as passed on by the report. */
    static final PartRef ESTIMATE_REPORTED = REPORT.part("r1");
    /** The statement's main demand, in the words of the text. */
    static final PartRef DEMAND_PARAPHRASED = TEXT.part("r2");
    /** The names of those whose release is demanded, as given by the text. */
    static final PartRef NAMES_PARAPHRASED = TEXT.part("r3");
    /** The quoted urgency of the demand. */
    static final PartRef URGENCY_QUOTED = TEXT.part("r4");
    /** The quoted others whose release is demanded. */
    static final PartRef OTHERS_QUOTED = TEXT.part("r5");
    /** The quoted concern. */
    static final PartRef CONCERN_QUOTED = TEXT.part("r6");
    /** The quoted sentence on the ire of authorities. */
    static final PartRef IRE_QUOTED = TEXT.part("r7");
    /** The quoted four demands at the end. */
    static final PartRef DEMANDS_QUOTED = TEXT.part("r8");

    static final PersonId BLINKEN = PersonId.of("antony-blinken");
    static final PersonId SAFAROV = PersonId.of("rufat-safarov");
    static final PersonId VAGIFGIZI = PersonId.of("sevinj-vagifgizi");
    static final PersonId GASIMLI = PersonId.of("azer-gasimli");
    static final PersonId MEHRALIZADA = PersonId.of("farid-mehralizada");
    static final PersonId HAJIYEV = PersonId.of("bakhtiyar-hajiyev");
    static final PersonId IBADOGHLU = PersonId.of("gubad-ibadoghlu");
    /** "An academic and anti-corruption advocate": somebody unknown. */
    static final PersonId UNNAMED_ACADEMIC = PersonId.of("unnamed-academic");

    static final OrganisationId UNITED_STATES = OrganisationId.of("united-states");
    static final OrganisationId GOVERNMENT = OrganisationId.of("government-of-azerbaijan");
    static final OrganisationId STATE_DEPARTMENT = OrganisationId.of("us-department-of-state");
    static final OrganisationId MEYDAN_TV = OrganisationId.of("meydan-tv");
    static final OrganisationId COALITION = OrganisationId.of("ngo-coalition");
    static final OrganisationId DEFENSE_LINE = OrganisationId.of("defense-line");
    static final OrganisationId ABZAS_MEDIA = OrganisationId.of("abzas-media");
    static final OrganisationId OSCE = OrganisationId.of("osce");
    static final OrganisationId AUTHORITIES = OrganisationId.of("authorities");

    static final GroupId MEYDAN_ASSOCIATES = GroupId.of("meydan-tv-associates");
    static final GroupId MANY_OTHERS = GroupId.of("many-others");
    /** Those whom the coalition counts. Its words for them are in the description, and not in the id. */
    static final GroupId POLITICAL_PRISONERS = GroupId.of("counted-by-coalition-2023");

    static final GroupId DISSIDENTS = GroupId.of("dissidents-activists-journalists");
    /** Those whom the second demand of the statement calls unjustly detained. */
    static final GroupId UNJUSTLY_DETAINED = GroupId.of("of-second-demand");

    static final DetentionId SAFAROV_DETENTION = DetentionId.of("safarov-1");
    static final DetentionId VAGIFGIZI_DETENTION = DetentionId.of("vagifgizi-1");
    static final DetentionId GASIMLI_DETENTION = DetentionId.of("gasimli-1");
    static final DetentionId MEHRALIZADA_DETENTION = DetentionId.of("mehralizada-1");
    static final DetentionId HAJIYEV_DETENTION = DetentionId.of("hajiyev-1");
    static final DetentionId IBADOGHLU_DETENTION = DetentionId.of("ibadoghlu-1");
    static final DetentionId MEYDAN_DETENTION = DetentionId.of("meydan-tv-associates-1");
    static final DetentionId MANY_OTHERS_DETENTION = DetentionId.of("many-others-1");
    static final DetentionId DISSIDENTS_DETENTION = DetentionId.of("dissidents-activists-journalists-1");
    static final DetentionId UNJUST_DETENTION = DetentionId.of("of-second-demand-1");

    static final AwardId HUMAN_RIGHTS_DEFENDER = AwardId.of("human-rights-defender");
    static final AwardId ANTI_CORRUPTION_CHAMPION = AwardId.of("anti-corruption-champion");

    private Ids() {}
}

package org.amparo.code;

import java.util.Set;

/**
 * The form in which somebody is held or restricted during one phase of a detention. A change of form, such as from
 * prison to house arrest, is not a release.
 *
 * <p>An open list, {@code custody-form}: a code that is not in it is kept as it is.
 */
public final class CustodyForm extends Code {

    private static final Constants<CustodyForm> CONSTANTS = new Constants<>("custody-form", CustodyForm::new);

    /** Caught and held by those making the arrest, before arrival at a place of custody. */
    public static final CustodyForm APPREHENSION = CONSTANTS.add("apprehension");

    /** Held by the police, as a rule for hours or a few days before a judge decides. */
    public static final CustodyForm POLICE_CUSTODY = CONSTANTS.add("police-custody");

    /** Held by order of a judge or prosecutor while the investigation or trial runs. */
    public static final CustodyForm PRE_TRIAL_DETENTION = CONSTANTS.add("pre-trial-detention");

    /** Held by order of an executive authority or for an administrative offence, without a criminal charge. */
    public static final CustodyForm ADMINISTRATIVE_DETENTION = CONSTANTS.add("administrative-detention");

    /** Held for entering or staying in a country, or in order to be removed from it. */
    public static final CustodyForm IMMIGRATION_DETENTION = CONSTANTS.add("immigration-detention");

    /** Held by armed forces or in a military facility. */
    public static final CustodyForm MILITARY_CUSTODY = CONSTANTS.add("military-custody");

    /** Serving a sentence in a closed prison. */
    public static final CustodyForm PRISON = CONSTANTS.add("prison");

    /** Serving a sentence in a corrective labour colony, as found in the successor states of the Soviet Union. */
    public static final CustodyForm PENAL_COLONY = CONSTANTS.add("penal-colony");

    /** Serving a sentence in an open or semi-open facility, which may be left at set times. */
    public static final CustodyForm OPEN_FACILITY = CONSTANTS.add("open-facility");

    /**
     * Forbidden to leave a home; counts as deprivation of liberty where the home may not be left (WGAD Deliberation
     * No. 1).
     */
    public static final CustodyForm HOUSE_ARREST = CONSTANTS.add("house-arrest");

    /** Held in a psychiatric institution by order, not by choice. */
    public static final CustodyForm PSYCHIATRIC = CONSTANTS.add("psychiatric");

    /** Held as a minor in a facility for minors. */
    public static final CustodyForm JUVENILE = CONSTANTS.add("juvenile");

    /** Held by an armed group or another non-state actor, with or without a demand. */
    public static final CustodyForm HOSTAGE_NON_STATE = CONSTANTS.add("hostage-non-state");

    /** Held at a place or by an authority that is kept secret from family and counsel, or by a holder who denies it. */
    public static final CustodyForm SECRET_DETENTION = CONSTANTS.add("secret-detention");

    /** At liberty against a security or surety while proceedings run. */
    public static final CustodyForm BAIL = CONSTANTS.add("bail");

    /** Forbidden to leave a country, region or town. */
    public static final CustodyForm TRAVEL_BAN = CONSTANTS.add("travel-ban");

    /** Obliged to appear before police or another authority at set times. */
    public static final CustodyForm REPORTING_DUTY = CONSTANTS.add("reporting-duty");

    /** Sentenced to imprisonment that is not carried out unless conditions are broken. */
    public static final CustodyForm SUSPENDED_SENTENCE = CONSTANTS.add("suspended-sentence");

    /** Sentenced to work with part of the wages withheld, without being held in a closed facility. */
    public static final CustodyForm CORRECTIONAL_LABOUR = CONSTANTS.add("correctional-labour");

    /** Sentenced to a fine, without any limit on liberty. */
    public static final CustodyForm FINE_ONLY = CONSTANTS.add("fine-only");

    /** Made to live away from home, by banishment inside the country or expulsion from it. */
    public static final CustodyForm EXILE = CONSTANTS.add("exile");

    /** Not in the hands of those who seek somebody, or sentenced them in absentia: in hiding or abroad. */
    public static final CustodyForm AT_LARGE = CONSTANTS.add("at-large");

    /** Held in custody of a form that the source does not give. */
    public static final CustodyForm UNSPECIFIED = CONSTANTS.add("unspecified");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<CustodyForm> VOCABULARY = CONSTANTS.vocabulary();

    private static final Set<CustodyForm> RESTRICTING =
            Set.of(BAIL, TRAVEL_BAN, REPORTING_DUTY, SUSPENDED_SENTENCE, CORRECTIONAL_LABOUR, EXILE, AT_LARGE);

    private CustodyForm(Constants<CustodyForm> constants, String code, int rank) {
        super(constants, code, rank);
    }

    /**
     * The liberty of somebody in this form of custody.
     *
     * <p>House arrest is deprivation of liberty (WGAD Deliberation No. 1). A retired form means the same as its
     * successor. An unknown form is {@link Liberty#UNKNOWN}: nothing is assumed about it.
     */
    public Liberty liberty() {
        if (!isKnown()) {
            return Liberty.UNKNOWN;
        }
        if (isRetired()) {
            return VOCABULARY.successorOf(this).map(CustodyForm::liberty).orElse(Liberty.UNKNOWN);
        }
        if (equals(SECRET_DETENTION)) {
            return Liberty.MISSING;
        }
        if (equals(FINE_ONLY)) {
            return Liberty.FREE;
        }
        return RESTRICTING.contains(this) ? Liberty.RESTRICTED : Liberty.DEPRIVED;
    }
}

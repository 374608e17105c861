package org.amparo.code;

/**
 * The class of a charge, by the interest that the law claims to protect; an ordinary charge may still be a pretext.
 *
 * <p>An open list, {@code charge-class}: a code that is not in it is kept as it is.
 */
public final class ChargeClass extends Code {

    private static final Constants<ChargeClass> CONSTANTS = new Constants<>("charge-class", ChargeClass::new);

    /** Treason, espionage, seizure of power, incitement against the state and the like. */
    public static final ChargeClass ANTI_STATE = CONSTANTS.add("anti-state");

    /** Acts, words or membership that the law calls extremist or terrorist. */
    public static final ChargeClass EXTREMISM_TERRORISM = CONSTANTS.add("extremism-terrorism");

    /** Harm to the reputation or honour of a person, an official or a symbol. */
    public static final ChargeClass DEFAMATION_INSULT = CONSTANTS.add("defamation-insult");

    /** Spreading what the law calls false information. */
    public static final ChargeClass FALSE_NEWS = CONSTANTS.add("false-news");

    /** Blasphemy, unregistered worship, or incitement of religious or ethnic hatred. */
    public static final ChargeClass RELIGION_ETHNICITY = CONSTANTS.add("religion-ethnicity");

    /** Holding or joining a gathering that was banned or not permitted. */
    public static final ChargeClass ASSEMBLY = CONSTANTS.add("assembly");

    /** Taking money from abroad, or acting as a foreign agent, against the rules for it. */
    public static final ChargeClass FOREIGN_FUNDING_AGENT = CONSTANTS.add("foreign-funding-agent");

    /** Smuggling, tax evasion, fraud, money laundering, illegal business and the like. */
    public static final ChargeClass ORDINARY_ECONOMIC = CONSTANTS.add("ordinary-economic");

    /** Possession, sale or manufacture of drugs. */
    public static final ChargeClass ORDINARY_DRUGS = CONSTANTS.add("ordinary-drugs");

    /** Hooliganism, disobeying the police, obstruction and the like. */
    public static final ChargeClass ORDINARY_PUBLIC_ORDER = CONSTANTS.add("ordinary-public-order");

    /** Assault, resistance by force, homicide and the like. */
    public static final ChargeClass ORDINARY_VIOLENCE = CONSTANTS.add("ordinary-violence");

    /** Possession, carrying or sale of arms, ammunition or explosives. */
    public static final ChargeClass ORDINARY_WEAPONS = CONSTANTS.add("ordinary-weapons");

    /** The authorities hold the person without disclosing any charge. */
    public static final ChargeClass NONE_DISCLOSED = CONSTANTS.add("none-disclosed");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<ChargeClass> VOCABULARY = CONSTANTS.vocabulary();

    private ChargeClass(Constants<ChargeClass> constants, String code, int rank) {
        super(constants, code, rank);
    }
}

package org.amparo.validation;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.amparo.code.Code;
import org.amparo.validation.internal.constraints.Constraint;
import org.amparo.validation.internal.constraints.ConstraintRule;
import org.amparo.validation.internal.constraints.Violations;
import org.amparo.validation.internal.rules.AbsenceWithoutReason;
import org.amparo.validation.internal.rules.AccusationWithoutEvidence;
import org.amparo.validation.internal.rules.AgeContradictsBirth;
import org.amparo.validation.internal.rules.BreakdownDoesNotAddUp;
import org.amparo.validation.internal.rules.BrokenChain;
import org.amparo.validation.internal.rules.ChangedBeforePublished;
import org.amparo.validation.internal.rules.ChargeNotDropped;
import org.amparo.validation.internal.rules.ClaimWithoutSource;
import org.amparo.validation.internal.rules.ConferredBeforeSelected;
import org.amparo.validation.internal.rules.ConsentHasEnded;
import org.amparo.validation.internal.rules.ConsentThatNobodyGave;
import org.amparo.validation.internal.rules.CountWithoutDay;
import org.amparo.validation.internal.rules.CumulativeWithinCurrent;
import org.amparo.validation.internal.rules.DanglingReference;
import org.amparo.validation.internal.rules.DetainedAgainAfterRelease;
import org.amparo.validation.internal.rules.DetainedOutsideLifetime;
import org.amparo.validation.internal.rules.DiedBeforeBorn;
import org.amparo.validation.internal.rules.DoneOutsideLifetime;
import org.amparo.validation.internal.rules.DroppedBeforeBrought;
import org.amparo.validation.internal.rules.EarlierDetentionWithoutEnd;
import org.amparo.validation.internal.rules.EstimateByNobody;
import org.amparo.validation.internal.rules.EverythingPublicWithoutBasis;
import org.amparo.validation.internal.rules.ExposedToEverybody;
import org.amparo.validation.internal.rules.FaultyQuotation;
import org.amparo.validation.internal.rules.FormerIdInUse;
import org.amparo.validation.internal.rules.HouseArrestAsRelease;
import org.amparo.validation.internal.rules.IncidentOutsideDetention;
import org.amparo.validation.internal.rules.KilledAndSurvived;
import org.amparo.validation.internal.rules.ListedTwice;
import org.amparo.validation.internal.rules.LostLettersInName;
import org.amparo.validation.internal.rules.MarkedAboveProfile;
import org.amparo.validation.internal.rules.MemberLikeAMarking;
import org.amparo.validation.internal.rules.MetWithoutEvidence;
import org.amparo.validation.internal.rules.MisleadingLettersInName;
import org.amparo.validation.internal.rules.NameWithoutItsParts;
import org.amparo.validation.internal.rules.NameWithoutLanguage;
import org.amparo.validation.internal.rules.NoSuchAttribute;
import org.amparo.validation.internal.rules.NoSuchCountry;
import org.amparo.validation.internal.rules.NotAWebAddress;
import org.amparo.validation.internal.rules.NotShownAsDetained;
import org.amparo.validation.internal.rules.OpenEndAfterRelease;
import org.amparo.validation.internal.rules.OriginCountedTwice;
import org.amparo.validation.internal.rules.OutcomeBeforeDemand;
import org.amparo.validation.internal.rules.OverlappingDetentions;
import org.amparo.validation.internal.rules.PartOfItself;
import org.amparo.validation.internal.rules.PartOutsideLifetime;
import org.amparo.validation.internal.rules.PastEventInTheFuture;
import org.amparo.validation.internal.rules.PhaseOutsideEpisode;
import org.amparo.validation.internal.rules.ReadBeforePublished;
import org.amparo.validation.internal.rules.RecognitionByNobody;
import org.amparo.validation.internal.rules.RecordRule;
import org.amparo.validation.internal.rules.ReferenceToFormerId;
import org.amparo.validation.internal.rules.RelatedToItself;
import org.amparo.validation.internal.rules.RelativeWordingWithoutAnchor;
import org.amparo.validation.internal.rules.ReleaseOutsideEpisode;
import org.amparo.validation.internal.rules.RemandLengthInDoubt;
import org.amparo.validation.internal.rules.RemedyBeforeArrest;
import org.amparo.validation.internal.rules.RemedyContradictsItself;
import org.amparo.validation.internal.rules.RetiredCode;
import org.amparo.validation.internal.rules.ReversedPeriod;
import org.amparo.validation.internal.rules.RivalOfAnotherType;
import org.amparo.validation.internal.rules.Rule;
import org.amparo.validation.internal.rules.SaysTooLittle;
import org.amparo.validation.internal.rules.SentenceContradictsItself;
import org.amparo.validation.internal.rules.SentenceWithoutConviction;
import org.amparo.validation.internal.rules.SentencedBeforeArrest;
import org.amparo.validation.internal.rules.TermOverBeforeSentence;
import org.amparo.validation.internal.rules.ToldBeforeItHappened;
import org.amparo.validation.internal.rules.UnknownCode;
import org.amparo.validation.internal.rules.UnknownMember;
import org.amparo.validation.internal.rules.UnknownRecordType;
import org.amparo.validation.internal.rules.UnnamedWithNames;
import org.amparo.validation.internal.rules.UnreadMember;
import org.amparo.validation.internal.rules.YearNotMarkedAsInferred;
import org.amparo.validation.internal.signs.SignTable;

/**
 * The list of all rules, in the order of the index of their pages: how severe each is, how far it looks, and its class.
 * The name of the constant is the rule's code. Texts are in {@code messages.properties}.
 */
@SuppressWarnings("ImmutableEnumChecker") // A rule has no state.
enum StandardRule {
    BLANK_TEXT(Severity.ERROR, Constraint.Kind.VISIBLE),
    NUMBER_TOO_SMALL(Severity.ERROR, Constraint.Kind.AT_LEAST),
    TERM_TOO_LONG(Severity.WARNING, Constraint.Kind.NOT_LONGER),
    REVERSED_PERIOD(Severity.ERROR, Scope.RECORD, new ReversedPeriod()),
    TOLD_BEFORE_IT_HAPPENED(Severity.ERROR, Scope.FILE, new ToldBeforeItHappened()),
    PAST_EVENT_IN_THE_FUTURE(Severity.ERROR, Scope.RECORD, new PastEventInTheFuture()),
    DIED_BEFORE_BORN(Severity.ERROR, Scope.RECORD, new DiedBeforeBorn()),
    PART_OUTSIDE_LIFETIME(Severity.ERROR, Scope.RECORD, new PartOutsideLifetime()),
    CHANGED_BEFORE_PUBLISHED(Severity.ERROR, Scope.RECORD, new ChangedBeforePublished()),
    READ_BEFORE_PUBLISHED(Severity.WARNING, Scope.RECORD, new ReadBeforePublished()),
    RELATIVE_WORDING_WITHOUT_ANCHOR(Severity.WARNING, Scope.RECORD, new RelativeWordingWithoutAnchor()),
    OVERLAPPING_DETENTIONS(Severity.WARNING, Scope.FILE, new OverlappingDetentions()),
    EARLIER_DETENTION_WITHOUT_END(Severity.WARNING, Scope.FILE, new EarlierDetentionWithoutEnd()),
    HOUSE_ARREST_AS_RELEASE(Severity.WARNING, Scope.RECORD, new HouseArrestAsRelease()),
    SENTENCE_WITHOUT_CONVICTION(Severity.INFO, Scope.RECORD, new SentenceWithoutConviction()),
    PHASE_OUTSIDE_EPISODE(Severity.ERROR, Scope.RECORD, new PhaseOutsideEpisode()),
    DROPPED_BEFORE_BROUGHT(Severity.ERROR, Scope.RECORD, new DroppedBeforeBrought()),
    RELEASE_OUTSIDE_EPISODE(Severity.ERROR, Scope.RECORD, new ReleaseOutsideEpisode()),
    CHARGE_NOT_DROPPED(Severity.WARNING, Scope.RECORD, new ChargeNotDropped()),
    OPEN_END_AFTER_RELEASE(Severity.WARNING, Scope.RECORD, new OpenEndAfterRelease()),
    DETAINED_OUTSIDE_LIFETIME(Severity.ERROR, Scope.FILE, new DetainedOutsideLifetime()),
    AGE_CONTRADICTS_BIRTH(Severity.WARNING, Scope.FILE, new AgeContradictsBirth()),
    SENTENCED_BEFORE_ARREST(Severity.WARNING, Scope.RECORD, new SentencedBeforeArrest()),
    REMEDY_CONTRADICTS_ITSELF(Severity.ERROR, Scope.RECORD, new RemedyContradictsItself()),
    REMEDY_BEFORE_ARREST(Severity.WARNING, Scope.RECORD, new RemedyBeforeArrest()),
    SENTENCE_CONTRADICTS_ITSELF(Severity.ERROR, Scope.RECORD, new SentenceContradictsItself()),
    TERM_OVER_BEFORE_SENTENCE(Severity.WARNING, Scope.RECORD, new TermOverBeforeSentence()),
    REMAND_LENGTH_IN_DOUBT(Severity.WARNING, Scope.RECORD, new RemandLengthInDoubt()),
    INCIDENT_OUTSIDE_DETENTION(Severity.ERROR, Scope.FILE, new IncidentOutsideDetention()),
    DONE_OUTSIDE_LIFETIME(Severity.ERROR, Scope.FILE, new DoneOutsideLifetime()),
    KILLED_AND_SURVIVED(Severity.ERROR, Scope.RECORD, new KilledAndSurvived()),
    LISTED_TWICE(Severity.WARNING, Scope.RECORD, new ListedTwice()),
    SAYS_TOO_LITTLE(Severity.WARNING, Scope.RECORD, new SaysTooLittle()),
    ABSENCE_WITHOUT_REASON(Severity.INFO, Scope.RECORD, new AbsenceWithoutReason()),
    CONFERRED_BEFORE_SELECTED(Severity.ERROR, Scope.RECORD, new ConferredBeforeSelected()),
    YEAR_NOT_MARKED_AS_INFERRED(Severity.WARNING, Scope.FILE, new YearNotMarkedAsInferred()),
    NOT_SHOWN_AS_DETAINED(Severity.WARNING, Scope.FILE, new NotShownAsDetained()),
    BREAKDOWN_DOES_NOT_ADD_UP(Severity.WARNING, Scope.RECORD, new BreakdownDoesNotAddUp()),
    COUNT_WITHOUT_DAY(Severity.WARNING, Scope.RECORD, new CountWithoutDay()),
    ESTIMATE_BY_NOBODY(Severity.WARNING, Scope.FILE, new EstimateByNobody()),
    CUMULATIVE_WITHIN_CURRENT(Severity.WARNING, Scope.RECORD, new CumulativeWithinCurrent()),
    MET_WITHOUT_EVIDENCE(Severity.WARNING, Scope.RECORD, new MetWithoutEvidence()),
    OUTCOME_BEFORE_DEMAND(Severity.WARNING, Scope.RECORD, new OutcomeBeforeDemand()),
    DETAINED_AGAIN_AFTER_RELEASE(Severity.INFO, Scope.FILE, new DetainedAgainAfterRelease()),
    ACCUSATION_WITHOUT_EVIDENCE(Severity.ERROR, Scope.RECORD, new AccusationWithoutEvidence()),
    CLAIM_WITHOUT_SOURCE(Severity.INFO, Scope.RECORD, new ClaimWithoutSource(), ClaimWithoutSource.WORST),
    FAULTY_QUOTATION(Severity.WARNING, Scope.FILE, new FaultyQuotation()),
    ORIGIN_COUNTED_TWICE(Severity.INFO, Scope.FILE, new OriginCountedTwice()),
    EVERYTHING_PUBLIC_WITHOUT_BASIS(Severity.WARNING, Scope.FILE, new EverythingPublicWithoutBasis()),
    MARKED_ABOVE_PROFILE(Severity.ERROR, Scope.RECORD, new MarkedAboveProfile()),
    EXPOSED_TO_EVERYBODY(Severity.WARNING, Scope.RECORD, new ExposedToEverybody()),
    CONSENT_HAS_ENDED(Severity.WARNING, Scope.RECORD, new ConsentHasEnded()),
    CONSENT_THAT_NOBODY_GAVE(Severity.ERROR, Scope.RECORD, new ConsentThatNobodyGave()),
    UNKNOWN_CODE(Severity.WARNING, Scope.RECORD, new UnknownCode(Set.of())),
    RETIRED_CODE(Severity.WARNING, Scope.RECORD, new RetiredCode()),
    NO_SUCH_COUNTRY(Severity.WARNING, Scope.RECORD, new NoSuchCountry()),
    NAME_WITHOUT_ITS_PARTS(Severity.WARNING, Scope.RECORD, new NameWithoutItsParts()),
    NAME_WITHOUT_LANGUAGE(Severity.INFO, Scope.RECORD, new NameWithoutLanguage()),
    MISLEADING_LETTERS_IN_NAME(Severity.WARNING, Scope.RECORD, new MisleadingLettersInName()),
    UNNAMED_WITH_NAMES(Severity.ERROR, Scope.RECORD, new UnnamedWithNames()),
    LOST_LETTERS_IN_NAME(Severity.WARNING, Scope.RECORD, new LostLettersInName()),
    DANGLING_REFERENCE(Severity.ERROR, Scope.FILE, new DanglingReference()),
    REFERENCE_TO_FORMER_ID(Severity.INFO, Scope.FILE, new ReferenceToFormerId()),
    FORMER_ID_IN_USE(Severity.ERROR, Scope.FILE, new FormerIdInUse()),
    RECOGNITION_BY_NOBODY(Severity.WARNING, Scope.RECORD, new RecognitionByNobody()),
    UNKNOWN_RECORD_TYPE(Severity.INFO, Scope.RECORD, new UnknownRecordType()),
    UNKNOWN_MEMBER(Severity.INFO, Scope.RECORD, new UnknownMember()),
    MEMBER_LIKE_A_MARKING(Severity.ERROR, Scope.RECORD, new MemberLikeAMarking()),
    PART_OF_ITSELF(Severity.ERROR, Scope.FILE, new PartOfItself()),
    RELATED_TO_ITSELF(Severity.ERROR, Scope.RECORD, new RelatedToItself()),
    UNREAD_MEMBER(Severity.ERROR, Scope.RECORD, new UnreadMember()),
    BROKEN_CHAIN(Severity.ERROR, Scope.FILE, new BrokenChain()),
    NO_SUCH_ATTRIBUTE(Severity.ERROR, Scope.RECORD, new NoSuchAttribute()),
    RIVAL_OF_ANOTHER_TYPE(Severity.ERROR, Scope.RECORD, new RivalOfAnotherType()),
    NOT_A_WEB_ADDRESS(Severity.ERROR, Scope.RECORD, new NotAWebAddress());

    /** How far a rule looks. A test checks this for each rule. */
    enum Scope {
        /** It looks at a record, or the header, by itself. */
        RECORD,
        /** It also needs other records, or the references to the one that it looks at. */
        FILE
    }

    /** The rules as validators apply them, in the order of this list. */
    private static final List<CaseRule> ALL =
            Arrays.stream(values()).map(StandardRule::caseRule).toList();

    private final Severity severity;
    private final Scope scope;
    private final Function<Violations, Rule> rule;
    /** The words of those of its messages that are an error, whatever the others are. */
    private final Set<String> errors;

    StandardRule(Severity severity, Scope scope, Rule rule) {
        this(severity, scope, rule, Set.of());
    }

    StandardRule(Severity severity, Scope scope, Rule rule, Set<String> errors) {
        this(severity, scope, violations -> rule, errors);
    }

    StandardRule(Severity severity, Constraint.Kind kind) {
        this(severity, Scope.RECORD, violations -> new ConstraintRule(violations, kind), Set.of());
    }

    StandardRule(Severity severity, Scope scope, Function<Violations, Rule> rule, Set<String> errors) {
        this.severity = severity;
        this.scope = scope;
        this.rule = rule;
        this.errors = errors;
    }

    /** The code in reports: {@code told-before-it-happened}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rules as validators apply them, which know these codes of a house beside those of the lists. */
    static List<CaseRule> all(Set<Code> stated) {
        return ALL.stream()
                .map(rule -> rule.code().equals(UNKNOWN_CODE.code()) ? rule.with(new UnknownCode(stated)) : rule)
                .toList();
    }

    /** The signs of the rules that tell any, where a house has stated these codes. */
    static SignTable signs(Set<Code> stated) {
        return stated.isEmpty() ? OfListsAlone.SIGNS : signTable(stated);
    }

    /** The signs where a house has stated no codes, made for the first validator that needs them. */
    private static final class OfListsAlone {

        static final SignTable SIGNS = signTable(Set.of());
    }

    private static SignTable signTable(Set<Code> stated) {
        Map<String, RecordRule> telling = new LinkedHashMap<>();
        for (StandardRule rule : values()) {
            if (rule.rule(new Violations()) instanceof RecordRule one) {
                telling.put(rule.code(), rule == UNKNOWN_CODE ? new UnknownCode(stated) : one);
            }
        }
        return new SignTable(telling);
    }

    /** The severity, unless the caller sets another. */
    Severity severity() {
        return severity;
    }

    /** How far it looks. */
    Scope scope() {
        return scope;
    }

    /** The rule itself, which may ask for violations of constraints. */
    Rule rule(Violations violations) {
        return rule.apply(violations);
    }

    private CaseRule caseRule() {
        return new CaseRule(
                code(),
                severity,
                RuleMessages.title(code()),
                Optional.of(URI.create("docs/rules/" + code() + ".md")),
                RuleMessages.of(code()),
                scope == Scope.FILE,
                rule,
                errors);
    }
}

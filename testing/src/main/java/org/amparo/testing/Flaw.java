package org.amparo.testing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentStatus;
import org.amparo.code.LawfulBasis;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.evidence.AttributeMarking;
import org.amparo.id.RecordId;
import org.amparo.people.Consent;
import org.amparo.people.Photo;
import org.amparo.record.Link;
import org.amparo.record.Place;
import org.amparo.testing.internal.flaws.Cast;
import org.amparo.testing.internal.flaws.CustodyFlaws;
import org.amparo.testing.internal.flaws.IncidentFlaws;
import org.amparo.testing.internal.flaws.RecordFlaws;
import org.amparo.testing.internal.flaws.SourceFlaws;
import org.amparo.testing.internal.flaws.SpeechFlaws;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;

/**
 * Something wrong, doubtful or contradictory that occurs in real case files; {@link RandomCases#caseFileWith} puts it
 * into a file.
 *
 * <p>Each flaw has records of its own, so that any number of them fit into one file; {@link #record()} is the record
 * with the flaw. A file with flaws can be loaded, written, validated and published, since none is an error of form.
 * Some are no mistakes at all, but contradictions between sources.
 */
public enum Flaw {
    // Dates and episodes

    /**
     * Three sources tell of one arrest, and one of them gives another date, which is kept as a rival value. No mistake;
     * between the two dates a status is only possible, with the other source as contrary.
     */
    TWO_DATES_IN_THREE_SOURCES(CustodyFlaws::twoDatesInThreeSources),

    /**
     * One source tells of a detention and another denies it. No mistake; the status is only possible, with the denial
     * as contrary.
     */
    DENIAL(CustodyFlaws::denial),

    /**
     * One source speaks of pre-trial detention, and another, of the same days, of a travel ban. No mistake; the status
     * is only possible, with the other source as contrary.
     */
    RIVAL_FORMS(CustodyFlaws::rivalForms),

    /** Two detentions of one person certainly overlap. */
    OVERLAPPING_EPISODES("overlapping-detentions", CustodyFlaws::overlappingEpisodes),

    /** Somebody is arrested again, and the earlier detention has no end. */
    LATER_ARREST("earlier-detention-without-end", CustodyFlaws::laterArrest),

    /** The release is dated before the detention began. */
    RELEASE_BEFORE_START("release-outside-episode", CustodyFlaws::releaseBeforeStart),

    /** The release is dated after the detention ended. */
    RELEASE_AFTER_END("release-outside-episode", CustodyFlaws::releaseAfterEnd),

    /** Somebody was released because the charges were dropped, and one of them was not. */
    CHARGE_NOT_DROPPED("charge-not-dropped", CustodyFlaws::chargeNotDropped),

    /** A period ends before it starts. */
    REVERSED_PERIOD("reversed-period", CustodyFlaws::reversedPeriod),

    /**
     * The period of a detention has an open end, and there is a release: the release was added, and the period left as
     * it was.
     */
    OPEN_END_WITH_RELEASE("open-end-after-release", CustodyFlaws::openEndWithRelease),

    /** A change from remand to house arrest is told as a release. */
    HOUSE_ARREST_AS_RELEASE("house-arrest-as-release", CustodyFlaws::houseArrestAsRelease),

    /** A custody phase lies after the end of its detention. */
    PHASE_OUTSIDE_EPISODE("phase-outside-episode", CustodyFlaws::phaseOutsideEpisode),

    /** A charge was dropped before it was brought. */
    DROPPED_BEFORE_BROUGHT("dropped-before-brought", CustodyFlaws::droppedBeforeBrought),

    /** There is a sentence, and nothing shows a conviction: neither a verdict nor a legal stage. */
    SENTENCE_WITHOUT_CONVICTION("sentence-without-conviction", CustodyFlaws::sentenceWithoutConviction),

    /** Somebody is arrested after their death. */
    DEATH_BEFORE_ARREST("detained-outside-lifetime", CustodyFlaws::deathBeforeArrest),

    /** Somebody was arrested at an age that the day of birth does not allow. */
    AGE_OFF("age-contradicts-birth", CustodyFlaws::ageOff),

    /** Somebody died before they were born. */
    DIED_BEFORE_BORN(
            "died-before-born",
            cast -> List.of(cast.person()
                    .bornOn(PartialDate.of(1985))
                    .diedOn(PartialDate.of(1958))
                    .build())),

    /** A picture of somebody was taken before they were born. */
    PHOTO_BEFORE_BIRTH(
            "part-outside-lifetime",
            cast -> List.of(cast.person()
                    .bornOn(PartialDate.of(1985))
                    .addPhoto(Photo.of(URI.create("https://pictures.example/1.jpg")).toBuilder()
                            .takenOn(PartialDate.of(1958))
                            .build())
                    .build())),

    /** An organisation was under the command of another for years before it was founded. */
    PARENT_BEFORE_FOUNDING("part-outside-lifetime", RecordFlaws::parentBeforeFounding),

    /** An address of somebody says nothing. */
    ADDRESS_OF_NOWHERE(
            "says-too-little",
            cast -> List.of(cast.person().addAddress(Place.builder().build()).build())),

    /** A domestic remedy was decided before it was filed. */
    REMEDY_DECIDED_BEFORE_FILED("remedy-contradicts-itself", CustodyFlaws::remedyDecidedBeforeFiled),

    /** A domestic remedy was not taken, and has a day on which it was filed. */
    REMEDY_NOT_TAKEN_BUT_FILED("remedy-contradicts-itself", CustodyFlaws::remedyNotTakenButFiled),

    /** Somebody was sentenced before they were arrested. */
    SENTENCED_BEFORE_ARREST("sentenced-before-arrest", CustodyFlaws::sentencedBeforeArrest),

    /** A domestic remedy was filed years before the arrest. */
    REMEDY_BEFORE_ARREST("remedy-before-arrest", CustodyFlaws::remedyBeforeArrest),

    /** A sentence to life has a length. */
    LIFE_WITH_LENGTH("sentence-contradicts-itself", CustodyFlaws::lifeWithLength),

    /** More of a sentence is suspended than there is. */
    SUSPENDED_BEYOND_LENGTH("sentence-contradicts-itself", CustodyFlaws::suspendedBeyondLength),

    /** A penalty that takes no liberty is served in prison. */
    PRISON_WITHOUT_CUSTODY("sentence-contradicts-itself", CustodyFlaws::prisonWithoutCustody),

    /** Somebody is due for release before the term begins. */
    DUE_BEFORE_TERM("sentence-contradicts-itself", CustodyFlaws::dueBeforeTerm),

    /** The term of a sentence ended years before the sentence and the arrest. */
    TERM_OVER_BEFORE_SENTENCE("term-over-before-sentence", CustodyFlaws::termOverBeforeSentence),

    /** Custody was prolonged for 99 years, where the source may say days. */
    REMAND_FOR_A_HUNDRED_YEARS("remand-length-in-doubt", CustodyFlaws::remandForAHundredYears),

    /** The length of a punishment stands with the verdict, as if it was that of custody. */
    VERDICT_WITH_LENGTH("remand-length-in-doubt", CustodyFlaws::verdictWithLength),

    /** An account of a detention has a claimant and a source, and no words. */
    ACCOUNT_WITHOUT_WORDS("says-too-little", CustodyFlaws::accountWithoutWords),

    /** An argument that a detention is arbitrary has no words. */
    ARGUMENT_WITHOUT_WORDS("says-too-little", CustodyFlaws::argumentWithoutWords),

    /**
     * A group is detained, and one of its members has a detention of the same days besides: the same event, perhaps,
     * recorded twice.
     */
    GROUP_AND_OWN_EPISODE(CustodyFlaws::groupAndOwnEpisode),

    /** Something that a source reports as past is dated after the source. */
    TOLD_BEFORE_IT_HAPPENED("told-before-it-happened", CustodyFlaws::toldBeforeItHappened),

    /** Something reported as past lies in the future; the year is 2999. */
    FUTURE_EVENT("past-event-in-the-future", CustodyFlaws::futureEvent),

    /** A motive is alleged, and no source alleges it. */
    ACCUSATION_WITHOUT_EVIDENCE("accusation-without-evidence", CustodyFlaws::accusationWithoutEvidence),

    /** Somebody is charged, and no source says so. */
    CHARGE_WITHOUT_SOURCE("claim-without-source", CustodyFlaws::chargeWithoutSource),

    // Incidents

    /** An incident happened in the detention of somebody who is not its subject. */
    IN_DETENTION_OF_ANOTHER("incident-outside-detention", IncidentFlaws::inDetentionOfAnother),

    /** An incident is dated years before the detention in which it happened. */
    YEARS_BEFORE_ITS_DETENTION("incident-outside-detention", IncidentFlaws::yearsBeforeItsDetention),

    /** Somebody was threatened five years after they were killed. */
    THREAT_AFTER_KILLING("done-outside-lifetime", IncidentFlaws::threatAfterKilling),

    /** A home was raided before the subject was born. */
    DONE_BEFORE_BIRTH("done-outside-lifetime", IncidentFlaws::doneBeforeBirth),

    /** An incident is a killing and an attempted one. */
    KILLED_AND_SURVIVED("killed-and-survived", IncidentFlaws::killedAndSurvived),

    /** An incident is related to itself. */
    RELATED_TO_ITSELF("related-to-itself", IncidentFlaws::relatedToItself),

    /** An incident lists a related incident twice. */
    RELATED_TWICE("listed-twice", IncidentFlaws::relatedTwice),

    /** Nothing says what an incident was. */
    INCIDENT_WITHOUT_KIND("says-too-little", IncidentFlaws::withoutKind),

    /** Nothing says to whom an incident was done. */
    INCIDENT_WITHOUT_SUBJECT("says-too-little", IncidentFlaws::withoutSubject),

    // Sources

    /** A page was changed last before it was published. */
    CHANGED_BEFORE_PUBLISHED(
            "changed-before-published",
            cast -> List.of(cast.statement(1, "2024-06-10")
                    .updatedOn(PartialDate.of(2020, 1, 1))
                    .build())),

    /** A page was read before it was published. */
    READ_BEFORE_PUBLISHED(
            "read-before-published",
            cast -> List.of(cast.statement(1, "2024-06-10")
                    .accessedOn(PartialDate.of(2019, 1, 1))
                    .build())),

    /** The only source of a detention has no date, and no gap that explains why. */
    UNDATED_STATEMENT(SourceFlaws::undatedStatement),

    /**
     * All evidence of a detention, and of a motive in it, was retracted. The detention no longer counts for a status.
     */
    ONLY_RETRACTED_EVIDENCE("accusation-without-evidence", SourceFlaws::onlyRetractedEvidence),

    /** A chain of evidence goes round in a circle. */
    CHAIN_CYCLE("broken-chain", SourceFlaws::chainCycle),

    /** Three statements pass on each other, in a ring, so that none is the origin. */
    RELAY_LOOP(SourceFlaws::relayLoop),

    /** A chain of evidence goes through a relay that its statement does not have. */
    VIA_THAT_LEADS_NOWHERE("broken-chain", SourceFlaws::viaThatLeadsNowhere),

    /** A reference to a part has a key that only a part of another record has. */
    KEY_ONLY_ELSEWHERE("broken-chain", SourceFlaws::keyOnlyElsewhere),

    /** A chain of evidence goes through a relay, but one of another statement than that in which it was read. */
    VIA_OF_ANOTHER_STATEMENT("broken-chain", SourceFlaws::viaOfAnotherStatement),

    /** Two sources are counted as two, but pass on the same origin. */
    ONE_ORIGIN_TWICE("origin-counted-twice", SourceFlaws::oneOriginTwice),

    /** The words that a date rests on are relative to the day they were said, and nothing says which day that was. */
    RELATIVE_WORDING("relative-wording-without-anchor", SourceFlaws::relativeWording),

    /**
     * The words that a date rests on have no year, and the date of their source does not settle it. The date has a
     * year, and is not marked as inferred.
     */
    INFERRED_YEAR("year-not-marked-as-inferred", SourceFlaws::inferredYear),

    /** Words are quoted from a statement whose text does not hold them. */
    QUOTATION_NOT_IN_SOURCE("faulty-quotation", SourceFlaws::quotationNotInSource),

    // Safety

    /** A child, born in 2020, is public by name, and no guardian has agreed. */
    NAMED_CHILD(
            "exposed-to-everybody",
            cast -> List.of(cast.person()
                    .bornOn(PartialDate.of(2020))
                    .consent(Consent.given(ConsentGiver.SUBJECT))
                    .build())),

    /** The health of somebody is marked as public by name. */
    PUBLIC_HEALTH(
            "exposed-to-everybody",
            cast -> List.of(cast.person()
                    .health(LocalizedText.english("An illness that nobody has"))
                    .addMarking(AttributeMarking.of(Person.HEALTH, Marking.PUBLIC))
                    .build())),

    /** A consent has expired, and the person is still in the file as before. */
    EXPIRED_CONSENT(
            "consent-has-ended",
            cast -> List.of(cast.person()
                    .consent(Consent.given(ConsentGiver.SUBJECT).toBuilder()
                            .expires(PartialDate.of(2024, 12, 31))
                            .build())
                    .build())),

    /** The lawful basis is consent, but nobody has asked for it. */
    CONSENT_NEVER_SOUGHT(
            "consent-that-nobody-gave",
            cast -> List.of(cast.person()
                    .consent(Consent.builder()
                            .lawfulBasis(LawfulBasis.CONSENT)
                            .status(ConsentStatus.NOT_SOUGHT)
                            .build())
                    .build())),

    // Awards, counts and demands

    /** An award was conferred before its recipient was selected. */
    CONFERRED_BEFORE_SELECTED("conferred-before-selected", SpeechFlaws::conferredBeforeSelected),

    /** An award was conferred in absentia, and nothing says why. */
    ABSENCE_WITHOUT_REASON("absence-without-reason", SpeechFlaws::absenceWithoutReason),

    /** A recipient was absent because detained, and the file has no detention. */
    NOT_SHOWN_AS_DETAINED("not-shown-as-detained", SpeechFlaws::notShownAsDetained),

    /** The parts of a count are more than the whole. */
    BREAKDOWN_THAT_DOES_NOT_SUM("breakdown-does-not-add-up", SpeechFlaws::breakdownThatDoesNotSum),

    /** A number of all ever is one of the parts of a number of those at one time. */
    ALL_EVER_AMONG_THOSE_NOW("cumulative-within-current", SpeechFlaws::allEverAmongThoseNow),

    /** A number is given, but not the day for which it holds. */
    COUNT_WITHOUT_DAY("count-without-day", SpeechFlaws::countWithoutDay),

    /** A number is an estimate that nobody is said to have made. */
    ESTIMATE_BY_NOBODY("estimate-by-nobody", SpeechFlaws::estimateByNobody),

    /** A number of people is below zero. */
    NEGATIVE_NUMBER("number-too-small", SpeechFlaws::negativeNumber),

    /** The outcome of a demand is dated before the demand was made. */
    OUTCOME_BEFORE_DEMAND("outcome-before-demand", SpeechFlaws::outcomeBeforeDemand),

    /** A demand is said to be met, and no source says so. */
    MET_WITHOUT_EVIDENCE("met-without-evidence", SpeechFlaws::metWithoutEvidence),

    /** A demanded release is said to have been achieved, but the person was detained again later. */
    DETAINED_AFTER_RELEASE("detained-again-after-release", SpeechFlaws::detainedAfterRelease),

    // Ids, references, names, codes and members

    /** A reference leads to no record of the file. */
    DANGLING_REFERENCE("dangling-reference", RecordFlaws::danglingReference),

    /** A reference has a former id; it resolves. */
    REFERENCE_TO_MERGED_ID("reference-to-former-id", RecordFlaws::referenceToMergedId),

    /** Two records each say that the other was merged into them. */
    MERGE_CYCLE("former-id-in-use", RecordFlaws::mergeCycle),

    /** A group is a member and a subgroup of itself. */
    MEMBER_OF_ITSELF("part-of-itself", RecordFlaws::memberOfItself),

    /** An organisation is its own parent. */
    PARENT_OF_ITSELF("part-of-itself", RecordFlaws::parentOfItself),

    /** An organisation is a part of itself for some years. */
    PARENT_OF_ITSELF_FOR_A_TIME("part-of-itself", RecordFlaws::parentOfItselfForATime),

    /** A code is in no list of this version. */
    UNKNOWN_CODE("unknown-code", RecordFlaws::unknownCode),

    /** A member is not an attribute of this version and has no colon in its name. */
    UNKNOWN_MEMBER("unknown-member", RecordFlaws::unknownMember),

    /** A member of a person is not an attribute of this version, and has no colon in its name: perhaps a refusal. */
    UNREAD_MEMBER("unread-member", RecordFlaws::unreadMember),

    /** A person has refused consent, in a member of another name. */
    REFUSAL_IN_OTHER_WORDS("member-like-a-marking", RecordFlaws::refusalInOtherWords),

    /** A person is marked as secret, but the name of the member is misspelt, so that the marking is not read. */
    MISSPELT_MARKING("member-like-a-marking", RecordFlaws::misspeltMarking),

    /** A record is of a type that only a later version knows, and another record refers to it. */
    LATER_RECORD_TYPE("unknown-record-type", RecordFlaws::laterRecordType),

    /** Evidence and an explained gap are about attributes that do not exist. */
    NO_SUCH_ATTRIBUTE("no-such-attribute", RecordFlaws::noSuchAttribute),

    /** A source is said to give a date in words, but the attribute is a period. */
    RIVAL_OF_ANOTHER_TYPE("rival-of-another-type", RecordFlaws::rivalOfAnotherType),

    /** A name holds a control character that reverses the direction of reading, so that it looks like another name. */
    BIDIRECTIONAL_CONTROL_IN_NAME("misleading-letters-in-name", RecordFlaws::bidirectionalControl),

    /** A name has Cyrillic letters among Latin ones that look the same. */
    MIXED_SCRIPTS_IN_NAME("misleading-letters-in-name", RecordFlaws::mixedScripts),

    /** A letter of a name was lost in an encoding that does not have it. */
    LOST_LETTERS_IN_NAME("lost-letters-in-name", RecordFlaws::lostLetters),

    /** A name has no language, and the person has another in another script. */
    NAME_WITHOUT_LANGUAGE("name-without-language", RecordFlaws::nameWithoutLanguage),

    /** The full name does not hold the family name. */
    NAME_WITHOUT_ITS_PARTS("name-without-its-parts", RecordFlaws::nameWithoutItsParts),

    /** Somebody is said to be unnamed, and has a name. */
    UNNAMED_WITH_NAMES(
            "unnamed-with-names",
            cast -> List.of(cast.person().kind(PersonKind.UNNAMED).build())),

    /** The country of an organisation is no country. */
    NO_SUCH_COUNTRY(
            "no-such-country",
            cast -> List.of(cast.body().toBuilder().jurisdiction("UK").build())),

    /** A link would run a program in the browser of whoever follows it. */
    LINK_THAT_RUNS(
            "not-a-web-address",
            cast -> List.of(cast.person()
                    .addLink(Link.of(URI.create("javascript:alert(1)")))
                    .build())),

    /** A name is blank. */
    BLANK_TEXT("blank-text", RecordFlaws::blankText),

    /** A name is as long as a page. */
    ENDLESS_NAME("term-too-long", RecordFlaws::endlessName),

    /** A recognition names neither a body nor a scheme. */
    RECOGNITION_BY_NOBODY("recognition-by-nobody", RecordFlaws::recognitionByNobody),

    /** It is disputed whether somebody belongs to an organisation. No mistake. */
    DISPUTED_ROLE(RecordFlaws::disputedRole);

    private final Optional<String> rule;

    @SuppressWarnings("ImmutableEnumChecker") // A reference to a method that keeps nothing.
    private final Function<Cast, List<CaseRecord>> records;

    Flaw(Function<Cast, List<CaseRecord>> records) {
        this.rule = Optional.empty();
        this.records = records;
    }

    Flaw(String rule, Function<Cast, List<CaseRecord>> records) {
        this.rule = Optional.of(rule);
        this.records = records;
    }

    /** The code of the rule of {@linkplain org.amparo docs/rules} that finds it; empty if no rule does. */
    public Optional<String> rule() {
        return rule;
    }

    /** The record with the flaw, the same in every file. */
    public RecordId record() {
        return records().get(0).id();
    }

    /** The records that the flaw consists of; the one with the flaw comes first. */
    public List<CaseRecord> records() {
        return records.apply(new Cast(name()));
    }
}

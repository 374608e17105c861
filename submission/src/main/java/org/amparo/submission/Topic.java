package org.amparo.submission;

import java.util.List;
import java.util.function.Function;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.shape.AttributeName;

/** What a question asks for: what answers it, and the attributes whose gap is the reason why nothing does. */
final class Topic {
    static final Topic FAMILY_NAME = new Topic(FormAnswers::familyName, ofPerson(Person.NAMES));
    static final Topic GIVEN_NAME = new Topic(FormAnswers::givenName, ofPerson(Person.NAMES));
    static final Topic FULL_NAME = new Topic(FormAnswers::fullName, ofPerson(Person.NAMES));
    static final Topic OTHER_NAMES = new Topic(FormAnswers::otherNames, none());
    static final Topic GENDER = new Topic(FormAnswers::gender, ofPerson(Person.GENDER));
    static final Topic BIRTH = new Topic(
            FormAnswers::birth,
            new Gap(List.of(Person.BORN_ON), List.of(), List.of(Proceeding.AGE), List.of(), List.of()));
    static final Topic NATIONALITIES = new Topic(FormAnswers::nationalities, ofPerson(Person.NATIONALITIES));
    static final Topic DOCUMENTS = new Topic(FormAnswers::documents, ofPerson(Person.IDENTIFIERS));
    static final Topic ACTIVITY = new Topic(FormAnswers::activity, ofPerson(Person.CAPACITIES, Person.ROLES));
    static final Topic ADDRESS = new Topic(FormAnswers::address, ofPerson(Person.ADDRESSES));
    static final Topic ARRESTS = new Topic(FormAnswers::arrests, ofArrest(Proceeding.ON));
    static final Topic ARREST_PLACE = new Topic(FormAnswers::arrestPlace, ofArrest(Proceeding.PLACE));
    static final Topic ARREST_FORCES = new Topic(FormAnswers::arrestForces, ofArrest(Proceeding.AUTHORITY));
    static final Topic WARRANT = new Topic(FormAnswers::warrant, ofArrest(Proceeding.WARRANT_SHOWN));
    static final Topic WARRANT_ISSUER = new Topic(FormAnswers::warrantIssuer, ofArrest(Proceeding.WARRANT_ISSUER));
    static final Topic ARREST_LAW = new Topic(FormAnswers::arrestLaw, ofArrest(Proceeding.LEGAL_BASIS));
    static final Topic DETENTION_DATE = new Topic(FormAnswers::detentionDate, ofDetention(Detention.PERIOD));
    static final Topic DURATION =
            new Topic(FormAnswers::duration, ofDetention(Detention.PERIOD, Detention.RELEASE, Detention.SENTENCES));
    static final Topic HOLDERS = new Topic(FormAnswers::holders, ofPhase(CustodyPhase.AUTHORITY));
    static final Topic PLACES = new Topic(FormAnswers::places, ofPhase(CustodyPhase.PLACE));
    static final Topic ORDERED_BY = new Topic(FormAnswers::orderedBy, ofDetention(Detention.PROCEEDINGS));
    static final Topic CHARGES = new Topic(FormAnswers::charges, ofDetention(Detention.CHARGES));
    static final Topic LAW = new Topic(FormAnswers::law, ofDetention(Detention.CHARGES));
    static final Topic CIRCUMSTANCES = new Topic(FormAnswers::circumstances, ofDetention(Detention.NARRATIVES));
    static final Topic PROCEEDINGS =
            new Topic(FormAnswers::proceedings, ofDetention(Detention.PROCEEDINGS, Detention.LEGAL_STAGES));
    static final Topic INCIDENTS = new Topic(FormAnswers::incidents, none());
    static final Topic MOTIVES = new Topic(FormAnswers::motives, ofDetention(Detention.MOTIVES));
    static final Topic INVOLVEMENTS = new Topic(FormAnswers::involvements, ofDetention(Detention.INVOLVEMENTS));
    static final Topic ARGUMENTS = new Topic(FormAnswers::arguments, ofDetention(Detention.ARGUMENTS));
    static final Topic FINDINGS = new Topic(FormAnswers::findings, ofDetention(Detention.ASSESSMENTS));
    static final Topic REMEDIES = new Topic(FormAnswers::remedies, ofDetention(Detention.REMEDIES));
    static final Topic DEMANDS = new Topic(FormAnswers::demands, none());
    static final Topic SUBMITTER = new Topic(FormAnswers::submitter, none());
    static final Topic SUBMITTER_CONTACTS =
            new Topic(FormAnswers::submitterContacts, ofPublisher(Organisation.CONTACTS));
    static final Topic DATE = new Topic(FormAnswers::date, none());
    static final Topic CONSENT = new Topic(FormAnswers::consent, none());

    private final Function<FormAnswers, FormAnswer> answer;
    private final Gap gap;

    private Topic(Function<FormAnswers, FormAnswer> answer, Gap gap) {
        this.answer = answer;
        this.gap = gap;
    }

    /** The answer, or else the reason why there is none. */
    FormAnswer in(FormAnswers answers) {
        FormAnswer told = answer.apply(answers);
        return told.isEmpty() ? FormAnswer.saying(answers.reason(gap)) : told;
    }

    private static Gap none() {
        return new Gap(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Gap ofPerson(AttributeName<?>... attributes) {
        return new Gap(List.of(attributes), List.of(), List.of(), List.of(), List.of());
    }

    private static Gap ofDetention(AttributeName<?>... attributes) {
        return new Gap(List.of(), List.of(attributes), List.of(), List.of(), List.of());
    }

    private static Gap ofArrest(AttributeName<?> attribute) {
        return new Gap(List.of(), List.of(Detention.PROCEEDINGS), List.of(attribute), List.of(), List.of());
    }

    private static Gap ofPhase(AttributeName<?> attribute) {
        return new Gap(List.of(), List.of(Detention.CUSTODY_PHASES), List.of(), List.of(attribute), List.of());
    }

    private static Gap ofPublisher(AttributeName<?> attribute) {
        return new Gap(List.of(), List.of(), List.of(), List.of(), List.of(attribute));
    }

    @Override
    public String toString() {
        return gap.toString();
    }

    /**
     * The attributes in which an answer would stand.
     *
     * @param ofPerson those of the person
     * @param ofDetention those of the detention
     * @param ofArrest those of each arrest
     * @param ofPhase those of each phase of the custody
     * @param ofPublisher those of the organisation that publishes the file
     */
    record Gap(
            List<AttributeName<?>> ofPerson,
            List<AttributeName<?>> ofDetention,
            List<AttributeName<?>> ofArrest,
            List<AttributeName<?>> ofPhase,
            List<AttributeName<?>> ofPublisher) {}
}

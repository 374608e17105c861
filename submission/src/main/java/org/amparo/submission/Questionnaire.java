package org.amparo.submission;

import java.util.List;

/** The questions of a form, as data: what they ask and what answers them. */
record Questionnaire(String addressee, String source, List<Part> parts) {

    /** Some questions under a heading. */
    record Part(String heading, List<FormQuestion> questions) {

        static Part of(String heading, FormQuestion... questions) {
            return new Part(heading, List.of(questions));
        }

        @Override
        public String toString() {
            return heading;
        }
    }

    /** Fact Sheet No. 26 of the Office of the High Commissioner, annex V. */
    private static final Questionnaire WGAD = new Questionnaire(
            "the Working Group on Arbitrary Detention",
            "the model questionnaire of the Working Group (Fact Sheet No. 26, annex V)",
            List.of(
                    Part.of(
                            "I. Identity of the person",
                            new FormQuestion("I.1", "Family name", Topic.FAMILY_NAME),
                            new FormQuestion("I.2", "First name", Topic.GIVEN_NAME),
                            new FormQuestion("I.2 a", "Other names", Topic.OTHER_NAMES),
                            new FormQuestion("I.3", "Sex", Topic.GENDER),
                            new FormQuestion("I.4", "Date of birth, or age at the time of the detention", Topic.BIRTH),
                            new FormQuestion("I.5", "Nationality or nationalities", Topic.NATIONALITIES),
                            new FormQuestion(
                                    "I.6",
                                    "Identity document: kind, number, by whom and when it was issued",
                                    Topic.DOCUMENTS),
                            new FormQuestion(
                                    "I.7",
                                    "Profession or activity, where it may have to do with the detention",
                                    Topic.ACTIVITY),
                            new FormQuestion("I.8", "Usual address", Topic.ADDRESS)),
                    Part.of(
                            "II. Arrest",
                            new FormQuestion("II.1", "Date of the arrest", Topic.ARRESTS),
                            new FormQuestion("II.2", "Place of the arrest, as exactly as possible", Topic.ARREST_PLACE),
                            new FormQuestion(
                                    "II.3", "Who carried it out, or is believed to have done so", Topic.ARREST_FORCES),
                            new FormQuestion(
                                    "II.4",
                                    "Was a warrant, or another decision of a public authority, shown?",
                                    Topic.WARRANT),
                            new FormQuestion("II.5", "Who issued that warrant or decision", Topic.WARRANT_ISSUER),
                            new FormQuestion("II.6", "The law that was applied", Topic.ARREST_LAW)),
                    Part.of(
                            "III. Detention",
                            new FormQuestion("III.1", "Date of the detention", Topic.DETENTION_DATE),
                            new FormQuestion("III.2", "Duration of the detention", Topic.DURATION),
                            new FormQuestion("III.3", "Who holds the person", Topic.HOLDERS),
                            new FormQuestion(
                                    "III.4", "Places of detention, with transfers and the present one", Topic.PLACES),
                            new FormQuestion("III.5", "The authorities that ordered the detention", Topic.ORDERED_BY),
                            new FormQuestion("III.6", "The reasons that the authorities give", Topic.CHARGES),
                            new FormQuestion("III.7", "The law that was applied", Topic.LAW)),
                    Part.of(
                            "IV. Circumstances, and why the detention is held to be arbitrary",
                            new FormQuestion("IV.1", "What happened", Topic.CIRCUMSTANCES),
                            new FormQuestion("IV.2", "The steps of the proceedings", Topic.PROCEEDINGS),
                            new FormQuestion("IV.3", "What was done to the person in the detention", Topic.INCIDENTS),
                            new FormQuestion("IV.4", "The motives that are alleged", Topic.MOTIVES),
                            new FormQuestion("IV.5", "Who is said to have had a part in it", Topic.INVOLVEMENTS),
                            new FormQuestion(
                                    "IV.6",
                                    "Why the detention is arbitrary, for each category that applies",
                                    Topic.ARGUMENTS),
                            new FormQuestion("IV.7", "Findings and positions of others", Topic.FINDINGS)),
                    Part.of(
                            "V. Steps that were taken",
                            new FormQuestion(
                                    "V.1",
                                    "Domestic remedies, their results, or why none was used or had an effect",
                                    Topic.REMEDIES),
                            new FormQuestion(
                                    "V.2",
                                    "Other demands to those responsible, and what became of them",
                                    Topic.DEMANDS)),
                    Part.of(
                            "VI. Who submits this",
                            new FormQuestion("VI.1", "Name", Topic.SUBMITTER),
                            new FormQuestion("VI.2", "How they are reached", Topic.SUBMITTER_CONTACTS),
                            new FormQuestion("VI.3", "Date", Topic.DATE),
                            new FormQuestion("VI.4", "Consent, and what may be passed on", Topic.CONSENT))));

    /** What the form on the web asks for, which has a page for each of these subjects. */
    private static final Questionnaire SPECIAL_PROCEDURES = new Questionnaire(
            "the special procedures of the Human Rights Council",
            "what the special procedures ask for in a submission",
            List.of(
                    Part.of(
                            "1. The alleged victim",
                            new FormQuestion("1.1", "Name", Topic.FULL_NAME),
                            new FormQuestion("1.2", "Other names", Topic.OTHER_NAMES),
                            new FormQuestion("1.3", "Gender", Topic.GENDER),
                            new FormQuestion("1.4", "Date of birth or age", Topic.BIRTH),
                            new FormQuestion("1.5", "Nationality", Topic.NATIONALITIES),
                            new FormQuestion("1.6", "Activity", Topic.ACTIVITY),
                            new FormQuestion("1.7", "Address", Topic.ADDRESS)),
                    Part.of(
                            "2. The alleged perpetrators",
                            new FormQuestion("2.1", "Who is said to have had a part in it", Topic.INVOLVEMENTS),
                            new FormQuestion("2.2", "Who made the arrest", Topic.ARREST_FORCES),
                            new FormQuestion("2.3", "Who holds, or held, the person", Topic.HOLDERS)),
                    Part.of(
                            "3. What happened",
                            new FormQuestion("3.1", "Date of the arrest", Topic.ARRESTS),
                            new FormQuestion("3.2", "Place of the arrest", Topic.ARREST_PLACE),
                            new FormQuestion("3.3", "Circumstances", Topic.CIRCUMSTANCES),
                            new FormQuestion("3.4", "Detention", Topic.PLACES),
                            new FormQuestion("3.5", "What was done to the person in the detention", Topic.INCIDENTS),
                            new FormQuestion("3.6", "The reasons that the authorities give", Topic.CHARGES),
                            new FormQuestion("3.7", "The motives that are alleged", Topic.MOTIVES),
                            new FormQuestion("3.8", "Why the detention is held to be arbitrary", Topic.ARGUMENTS),
                            new FormQuestion("3.9", "The last that is known", Topic.DURATION)),
                    Part.of(
                            "4. Steps that were taken",
                            new FormQuestion("4.1", "Domestic remedies and their results", Topic.REMEDIES),
                            new FormQuestion("4.2", "Proceedings", Topic.PROCEEDINGS),
                            new FormQuestion("4.3", "Findings and positions of others", Topic.FINDINGS),
                            new FormQuestion(
                                    "4.4", "Demands to those responsible, and what became of them", Topic.DEMANDS)),
                    Part.of(
                            "5. Who submits this",
                            new FormQuestion("5.1", "Name", Topic.SUBMITTER),
                            new FormQuestion("5.2", "How they are reached", Topic.SUBMITTER_CONTACTS),
                            new FormQuestion("5.3", "Date", Topic.DATE)),
                    Part.of(
                            "6. Consent",
                            new FormQuestion("6.1", "Consent, and what may be passed on", Topic.CONSENT))));

    static Questionnaire of(SubmissionForm form) {
        return switch (form) {
            case WGAD -> WGAD;
            case SPECIAL_PROCEDURES -> SPECIAL_PROCEDURES;
        };
    }

    @Override
    public String toString() {
        return addressee;
    }
}

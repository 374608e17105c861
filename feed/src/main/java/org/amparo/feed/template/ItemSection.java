package org.amparo.feed.template;

import java.util.List;

/** What an item says under one heading, put into words in the language of the feed. Plain text: a template that writes HTML escapes it. */
public interface ItemSection {

    /** What a section is about. More can be added in a later version. */
    enum Kind {
        /** What the person does, and where. */
        ROLE,
        /** The forms of custody, and when. */
        CUSTODY,
        /** Whether the person was at liberty on the day of the publication. */
        STATUS,
        /** What the authorities accuse the person of; says so where nothing is known. */
        CHARGES,
        /** Why somebody says that the person is detained. */
        MOTIVES,
        /** What a court imposed. */
        SENTENCES,
        /** How the detention ended. */
        RELEASE,
        /** What bodies found of the detention. */
        ASSESSMENTS,
        /** Who spoke, when, to whom. */
        STATEMENT,
        /** What the statement does: report, condemn, announce. */
        ACTS,
        /** The numbers that the statement gives. */
        COUNTS,
        /** What is demanded, and what became of it. */
        DEMANDS,
        /** The award and how it was conferred. */
        AWARD
    }

    /** What the section is about. */
    Kind kind();

    /** Its heading, for example {@code Official charge}. */
    String heading();

    /** What it says; at least one line. */
    List<String> lines();

    /** The kind: never what the section says. */
    @Override
    String toString();
}

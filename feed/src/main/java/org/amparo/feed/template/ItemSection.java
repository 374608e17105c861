package org.amparo.feed.template;

import java.util.List;

/** The lines of an item under one heading, in the language of the feed. */
public interface ItemSection {

    /** The subject of a section. Later versions may have more. */
    enum Kind {
        /** What else the person is called, when and where they were born, gender and nationalities. */
        PERSON,
        /** When the body was founded and dissolved, and its country. */
        ORGANISATION,
        /** The roles of the person. */
        ROLE,
        /** The forms of custody, with their periods. */
        CUSTODY,
        /** The last report of whether somebody was held. */
        STATUS,
        /** The official charges, or the reason why they are missing. */
        CHARGES,
        /** The alleged motives for the detention or the incident. */
        MOTIVES,
        /** Who is said to have had a part in the detention or the incident. */
        INVOLVEMENTS,
        /** The accounts of the detention in somebody's words. */
        NARRATIVES,
        /** The arguments that the detention is arbitrary, for each category. */
        ARGUMENTS,
        /** The sentences of a court. */
        SENTENCES,
        /** The end of the detention: a release, a death. */
        RELEASE,
        /** The steps and stages of the proceedings. */
        PROCEEDINGS,
        /** The domestic remedies against the detention, and what became of them. */
        REMEDIES,
        /** The positions of bodies on the person, such as that of a political prisoner. */
        RECOGNITIONS,
        /** The findings of bodies on the detention. */
        ASSESSMENTS,
        /** What was done to somebody in the detention, each an incident of its own. */
        INCIDENTS,
        /** What was done in an incident, when and where, and what it led to. */
        INCIDENT,
        /** The incidents that are said to belong together with this one. */
        RELATED,
        /** The author, the addressees and the dates of a statement. */
        STATEMENT,
        /** The acts of the statement, such as reporting, condemning or announcing. */
        ACTS,
        /** The numbers that the statement gives. */
        COUNTS,
        /** The demands and their outcomes. */
        DEMANDS,
        /** The award and its conferral. */
        AWARD,
        /** The days on which the record was corrected. */
        CORRECTIONS
    }

    /** The subject of the section. */
    Kind kind();

    /** The heading, for example {@code Official charge}. */
    String heading();

    /** The lines, at least one. */
    List<ItemLine> lines();

    /** The kind, without the content of the section. */
    @Override
    String toString();
}

package org.amparo.exchange.entity;

/** A format of people and organisations. */
public enum EntityFormat {
    /** <a href="https://www.popoloproject.com/specs/">Popolo</a>: a JSON document of persons, organisations, memberships. */
    POPOLO,
    /** <a href="https://followthemoney.tech">FollowTheMoney</a>: an entity on each line. */
    FTM
}

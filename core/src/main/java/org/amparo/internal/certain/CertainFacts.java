package org.amparo.internal.certain;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.shape.AttributeName;

/**
 * What certainly happened: by the evidence for the whole, and by that about the attributes without which nothing would
 * be told. Exports, pages for search engines and the deaths of killings share this judgement.
 */
public final class CertainFacts {

    private CertainFacts() {}

    /**
     * Whether a detention certainly took place: by a firm report of the whole, and of whom it struck, where sources are
     * given for that apart; or, where it is told by its attributes alone, if nobody doubts whom it struck and a firm
     * source tells of a time. Another time by another source leaves open when it was, and not whether.
     */
    public static boolean isFact(Detention detention) {
        Told told = Told.of(detention);
        return told.isKnownAsWhole()
                ? isFactAsWhole(told, detention)
                : told.isFact(Detention.DETAINEE)
                        && told.attribute(Detention.PERIOD).isSupported();
    }

    /**
     * Whether an incident certainly took place: by a firm report of the whole, and of its kinds and subjects, where
     * sources are given for these apart; or, where it is told by its attributes alone, if it says what it was or whom
     * it struck, and nobody doubts that.
     */
    public static boolean isFact(Incident incident) {
        Told told = Told.of(incident);
        if (told.isKnownAsWhole()) {
            return isFactAsWhole(told, incident);
        }
        boolean saysSomething =
                !incident.kinds().isEmpty() || !incident.subjects().isEmpty();
        return saysSomething && told.isFact(Incident.KINDS, Incident.SUBJECTS);
    }

    /** A report of the whole is firm, and what it is about is not doubted beside it. */
    private static boolean isFactAsWhole(Told told, CaseRecord record) {
        return told.isFirm()
                && making(record).stream()
                        .noneMatch(name -> told.attribute(name).isDoubted());
    }

    /** Whether a record is only denied, as a whole or in what makes it one. */
    public static boolean isDenied(CaseRecord record) {
        Told told = Told.of(record);
        return told.isDenied()
                || (!told.isKnownAsWhole()
                        && making(record).stream()
                                .anyMatch(name -> told.attribute(name).isDenied()));
    }

    private static List<AttributeName<?>> making(CaseRecord record) {
        if (record instanceof Detention) {
            return List.of(Detention.DETAINEE);
        }
        return record instanceof Incident ? List.of(Incident.KINDS, Incident.SUBJECTS) : List.of();
    }
}

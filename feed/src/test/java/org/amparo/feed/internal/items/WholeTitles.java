package org.amparo.feed.internal.items;

import org.amparo.Detention;
import org.amparo.feed.internal.words.Words;

/** The titles of detentions as if there were room for all that they say. */
public final class WholeTitles {

    private WholeTitles() {}

    /** The title with all its clauses, each with its doubt. */
    public static String of(Words words, Detention detention) {
        Headline headline = new CourseLines(words, new LastReports(words), detention).headline();
        return words.written(new CaseTitle(words, detention).whole(headline.clauses()));
    }
}

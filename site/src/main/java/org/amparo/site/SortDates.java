package org.amparo.site;

import java.util.ArrayList;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.claim.Claim;
import org.amparo.id.SubjectId;
import org.amparo.internal.certain.CertainDate;
import org.amparo.internal.certain.CertainDates;
import org.amparo.shape.AttributeName;

/**
 * The dates by which lists are sorted: when a detention began, when an incident was, when a statement was published, and
 * for somebody the newest of these of their own. One that is in doubt sorts nothing, so that no order tells it as a fact.
 */
final class SortDates {

    private final SiteContext site;
    private final CertainDates dates;

    SortDates(SiteContext site) {
        this.site = site;
        this.dates = new CertainDates(site.file());
    }

    /** The date of a record, in ISO 8601; empty if it has none that is certain. */
    String of(CaseRecord record) {
        if (record instanceof Detention detention) {
            return plain(dates.start(claim(detention, Detention.PERIOD), detention.period()));
        }
        if (record instanceof Incident incident) {
            return plain(dates.start(incident));
        }
        if (record instanceof Statement statement) {
            return plain(dates.date(claim(statement, Statement.PUBLISHED_ON), statement.publishedOn()));
        }
        return record.id() instanceof SubjectId subject ? newest(subject) : "";
    }

    private String newest(SubjectId subject) {
        CaseFile file = site.file();
        List<CaseRecord> all = new ArrayList<>(file.detentionsOf(subject));
        all.addAll(file.incidentsOf(subject));
        String newest = "";
        for (CaseRecord record : all) {
            String date = site.hasPage(record) ? of(record) : "";
            newest = date.compareTo(newest) > 0 ? date : newest;
        }
        return newest;
    }

    private static String plain(CertainDate date) {
        return date.plain().orElse("");
    }

    private Claim claim(CaseRecord record, AttributeName<?> attribute) {
        return site.file().claims().of(record).attribute(attribute);
    }
}

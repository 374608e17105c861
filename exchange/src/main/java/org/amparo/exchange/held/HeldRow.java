package org.amparo.exchange.held;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.evidence.Evidence;
import org.amparo.id.StatementId;
import org.amparo.status.Holding;
import org.amparo.status.Status;

/**
 * Somebody who was held on a day, and the newest source for it.
 *
 * @param holding the status on the day, since when and for how many days
 * @param name the name of the record ({@link org.amparo.people.Name#best}), or the description of a group as a
 *     quotation, with whose words it is; empty where it is not given
 * @param title the title of the statement in which the newest evidence was read
 * @param url the address of that statement's source
 */
public record HeldRow(Holding holding, Optional<String> name, Optional<String> title, Optional<URI> url)
        implements JsonForm {

    /** Refuses null. */
    public HeldRow {
        Objects.requireNonNull(holding, "holding");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
    }

    /** The statement in which the newest evidence was read. */
    public Optional<StatementId> statement() {
        return holding.newest().map(Evidence::statement);
    }

    /** The row as a flat object, with the names of the columns and without what is not known. */
    @Override
    public DataObject toData() {
        Status status = holding.status();
        DataObject.Builder row = DataObject.builder()
                .put("id", status.subject().toString())
                .put("name", name)
                .put("liberty", status.liberty().toString())
                .put("certainty", status.certainty().name().toLowerCase(Locale.ROOT))
                .put("since", holding.since())
                .put("daysAtLeast", holding.days().atLeast());
        OptionalLong most = holding.days().atMost();
        if (most.isPresent()) {
            row.put("daysAtMost", most.getAsLong());
        }
        return row.put("custodyForm", status.custodyForm())
                .put("legalPhase", status.legalPhase())
                .put("detention", status.detention())
                .put("lastEvidence", status.lastEvidence())
                .put("statement", statement())
                .put("title", title)
                .put("url", url)
                .build();
    }

    /** The id and the status, without names or texts. */
    @Override
    public String toString() {
        return holding.status().subject() + " " + holding;
    }
}

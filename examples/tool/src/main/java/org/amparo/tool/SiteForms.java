package org.amparo.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.disclosure.Publication;
import org.amparo.exchange.ftm.FollowTheMoney;
import org.amparo.exchange.ftm.RecordEntities;
import org.amparo.exchange.table.RecordFields;
import org.amparo.exchange.table.TableArchive;
import org.amparo.id.RecordId;
import org.amparo.site.SiteDownload;

/** The forms in which readers of a site can take away what it tells: JSON, CSV and FollowTheMoney. */
final class SiteForms {

    private SiteForms() {}

    static List<SiteDownload> all() {
        return List.of(
                SiteDownload.json(),
                new Form("CSV", "tables.zip", "data.csv", TableArchive::write, publication -> {
                    RecordFields fields = RecordFields.of(publication);
                    return fields::csv;
                }),
                new Form("FollowTheMoney", "case.ftm.json", "data.ftm.json", FollowTheMoney::write, publication -> {
                    RecordEntities entities = RecordEntities.of(publication);
                    return entities::lines;
                }));
    }

    /** Writes the whole of a publication. */
    @FunctionalInterface
    private interface Whole {
        void write(Publication publication, OutputStream to) throws IOException;
    }

    /** The file of a record. */
    @FunctionalInterface
    private interface OfRecord extends Function<RecordId, Optional<byte[]>> {}

    /** A form of the module for exchange. */
    private record Form(String name, String whole, String page, Whole all, Function<Publication, OfRecord> each)
            implements SiteDownload {

        @Override
        public Files of(Publication publication) {
            OfRecord record = each.apply(publication);
            return new Files() {
                @Override
                public void write(OutputStream to) throws IOException {
                    all.write(publication, to);
                }

                @Override
                public Optional<byte[]> of(RecordId id) {
                    return record.apply(id);
                }
            };
        }
    }
}

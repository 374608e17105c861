package org.amparo.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.amparo.disclosure.Publication;
import org.amparo.id.RecordId;

/**
 * A form in which readers can take away what a site tells: a file of the whole in the folder {@code data}, and one beside
 * each page. The site makes {@link #json}; the tables and entities of {@code amparo-exchange} are others.
 */
public interface SiteDownload extends WithoutJson {

    /** What readers call it, in every language: {@code CSV}. */
    String name();

    /** The name of the file of the whole: {@code tables.zip}. */
    String whole();

    /** The name of the file beside a page: {@code data.csv}. */
    String page();

    /** The files of a publication, which is that of the site. */
    Files of(Publication publication);

    /** The files of a publication. The same publication has to give the same bytes. */
    interface Files extends WithoutJson {

        /** Writes the file of the whole to a stream, which stays open. */
        void write(OutputStream to) throws IOException;

        /**
         * The file of a record; empty if there is nothing of it in this form.
         *
         * @param id a record with a page
         */
        Optional<byte[]> of(RecordId id);
    }

    /**
     * JSON as this library reads it: the publication, and for each page a case file with its record alone, which does not
     * say when it was made, so that it stays as it is while the record does.
     */
    static SiteDownload json() {
        return new JsonDownload();
    }
}

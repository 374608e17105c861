package org.amparo.feed.internal.web;

import java.net.URI;
import java.util.Optional;
import org.amparo.honours.Conferral;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;

/**
 * The places of the pages about records in a site. It writes them there, and items of feeds lead to them: nobody else
 * makes such an address.
 */
public final class RecordPages {

    private RecordPages() {}

    /** The folder of the page about a record, below that of the site: {@code person/leyla-orlova}. */
    public static String folder(RecordId id) {
        return id.type() + "/" + id.local();
    }

    /**
     * The address of the page about a record.
     *
     * @param site the address of the site, in ASCII and with a slash at its end
     */
    public static URI address(URI site, RecordId id) {
        return URI.create(site + folder(id));
    }

    /** The address of a part of the page about a record. */
    public static URI address(URI site, RecordId id, Optional<String> anchor) {
        return anchor.map(name -> URI.create(address(site, id) + "#" + name)).orElseGet(() -> address(site, id));
    }

    /**
     * The anchor of a conferral on the page about its award: its key, or else its recipient, so that it stays when others
     * come and go. No other id on a page has a dot.
     */
    public static String anchor(Conferral conferral) {
        SubjectId recipient = conferral.recipient();
        return conferral
                .key()
                .map(key -> "key." + key)
                .orElseGet(() -> "to." + recipient.type() + "." + recipient.local());
    }
}

package org.amparo.examples.newsroom;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The archive of the newsroom: the last case file that it was sent, in memory. A real one has a database. */
@Component
class Archive {

    private final AtomicReference<@Nullable CaseFile> last = new AtomicReference<>();
    private final Clock clock;

    Archive(Clock clock) {
        this.clock = clock;
    }

    void keep(CaseFile caseFile) {
        last.set(caseFile);
    }

    /**
     * The publication for everybody, as of now. It is made for each request, since a consent may have ended since the
     * last one. While an editor has to read something first, nobody sees anything.
     */
    Publication published() {
        CaseFile caseFile =
                Optional.ofNullable(last.get()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Publication publication = Disclosure.project(caseFile, PublicationProfile.PUBLIC, clock);
        if (!publication.receipt().toReadExcept(List.of()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return publication;
    }
}

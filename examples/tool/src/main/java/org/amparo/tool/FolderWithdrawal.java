package org.amparo.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.id.RecordId;
import org.amparo.tool.PlaceNotes.Note;
import org.amparo.tool.PublishedPlaces.Command;
import org.amparo.tool.PublishedPlaces.Place;

/**
 * The withdrawal of what readers may no longer see from a folder: from its feeds, by their ledger, and with the sites,
 * tables, exports and lists in it, which have none, and of which nothing can go but all. Nothing is added.
 *
 * <p>If FILE cannot be read any longer, or its header may not be shown, everything goes: nobody can tell what may stay.
 */
final class FolderWithdrawal {

    private final String file;
    private final PublishedFolder folder;
    private final PublishedFeeds feeds;
    private final ReviewedPublication way;
    private final Console console;
    /** What could not be done. It keeps back nothing else. */
    private final List<ToolException> failures = new ArrayList<>();

    FolderWithdrawal(
            String file, PublishedFolder folder, PublishedFeeds feeds, ReviewedPublication way, Console console) {
        this.file = file;
        this.folder = folder;
        this.feeds = feeds;
        this.way = way;
        this.console = console;
    }

    /**
     * Withdraws.
     *
     * @throws ToolException if FILE is not there, and nothing has changed then; or if something may still be shown
     */
    void run() {
        Optional<CaseFile> caseFile = way.readIfWhole(console);
        Optional<Publication> publication = caseFile.flatMap(all -> way.ifAny(all, console));
        // Without a base no feed can be made, and whoever keeps that back keeps back the header.
        boolean isAll = publication
                .map(shown -> shown.caseFile().header().base().isEmpty())
                .orElse(true);
        Set<Path> noted = noted();
        // Without a ledger and a note nothing says that FILE is that of the folder, and the feeds are refused.
        boolean hasFeeds = Files.exists(feeds.ledger()) || noted.isEmpty();
        List<Path> changed = hasFeeds ? withdrawn(publication) : List.of();
        boolean isOfFolder = hasFeeds && failures.isEmpty();
        Optional<String> id = caseFile.map(all -> all.id().toString()).or(() -> Ledgers.caseFile(feeds.ledger()));
        for (Place place : places(caseFile, publication)) {
            boolean goes = isAll || !changed.isEmpty() || place.isNamed();
            for (Command command : goes ? place.made().keySet() : Set.<Command>of()) {
                PublishedFolder at = new PublishedFolder(place.at());
                boolean isOwn = noted.contains(place.at().toAbsolutePath().normalize())
                        || (id.isPresent() && at.caseFile(command).equals(id))
                        || (isOfFolder && !command.writesFolder());
                if (command != Command.PUBLISH && isOwn) {
                    delete(at, command);
                }
            }
        }
        for (ToolException failure : failures.subList(0, Math.max(0, failures.size() - 1))) {
            console.say(failure.getMessage());
        }
        if (!failures.isEmpty()) {
            throw failures.get(failures.size() - 1);
        }
        if (isAll) {
            console.say("Everything was withdrawn from " + folder.path() + ".");
        } else {
            console.out()
                    .line(
                            changed.isEmpty()
                                    ? "Nothing had to be withdrawn from the feeds."
                                    : "Withdrawn. Files of feeds written anew: " + changed.size() + ".");
        }
    }

    /** Withdraws from the feeds, and gives the files that have changed. */
    private List<Path> withdrawn(Optional<Publication> publication) {
        try {
            return feeds.withdraw(file, publication, way.profile(), console.clock());
        } catch (ToolException e) {
            if (!Files.exists(feeds.ledger())) {
                throw e;
            }
            failures.add(e);
            return List.of();
        }
    }

    private void delete(PublishedFolder at, Command command) {
        try {
            at.delete(command);
            console.say("Deleted, since nothing less can be withdrawn from it: " + at.path() + " (" + command.word()
                    + ").");
        } catch (ToolException e) {
            failures.add(e);
        }
    }

    /** The places in the folder that are noted beside FILE, without feeds, which have a ledger. */
    private Set<Path> noted() {
        if (CaseFiles.isStandardInput(file)) {
            return Set.of();
        }
        Path start = folder.path().toAbsolutePath().normalize();
        return PlaceNotes.of(file).read().stream()
                .filter(note -> !note.command().equals(Command.PUBLISH.word()))
                .map(Note::at)
                .filter(at -> at.startsWith(start) && Files.exists(at))
                .collect(Collectors.toSet());
    }

    private List<Place> places(Optional<CaseFile> caseFile, Optional<Publication> publication) {
        Set<RecordId> hidden = new LinkedHashSet<>();
        caseFile.ifPresent(all -> all.records().forEach(record -> hidden.add(record.id())));
        publication.ifPresent(
                shown -> shown.caseFile().records().stream().map(CaseRecord::id).forEach(hidden::remove));
        PublishedPlaces places = new PublishedPlaces(
                caseFile.map(all -> RecordTraces.of(all, hidden)).orElse(RecordTraces.NONE));
        try {
            places.look(folder.path());
        } catch (IOException e) {
            failures.add(new ToolException(
                    ExitCode.UNUSABLE,
                    folder.path() + " cannot be read, and may still hold what has to go: " + Reason.of(e)));
        }
        return places.places();
    }
}

package org.amparo.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.AcceptedMember;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Receipt;
import org.amparo.problem.InvalidValueException;
import org.amparo.tool.PlaceNotes.Note;
import org.amparo.tool.PublishedPlaces.Command;
import org.amparo.validation.CaseValidator;

/**
 * Takes back what was written for readers. From feeds, which have a ledger, goes what readers may no longer see. All
 * else is written anew by the command that wrote it; where that stops, nobody can tell what of it may stay, and it is
 * deleted whole.
 */
final class Recall {

    /** Options that readers see, and that somebody may have named after the one who is withheld by now. */
    private static final Set<String> SEEN =
            Set.of("--title", "--url", "--site-url", "--only", "--feed-url", "--licence", "--contact", "--translation");

    /** What became of a place. */
    enum Outcome {
        /** Its feeds have withdrawn what is gone. */
        WITHDRAWN,
        /** It was written anew. */
        WRITTEN,
        /** It was deleted whole. */
        DELETED,
        /** Nothing is there any more. */
        ABSENT,
        /** In the place of the file, or around what was printed into it, is something else, which is left as it is. */
        OTHER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String file;
    private final Optional<CaseFile> caseFile;
    private final Console console;

    /**
     * A recall.
     *
     * @param file the name of the case file, as it is now
     * @param caseFile what it holds; empty if it cannot be read any longer, so that everything goes
     */
    Recall(String file, Optional<CaseFile> caseFile, Console console) {
        this.file = file;
        this.caseFile = caseFile;
        this.console = console;
    }

    /**
     * Takes back what is in a place.
     *
     * @throws ToolException if it cannot be taken back; what was there may still be there
     */
    Outcome from(Note note) {
        Optional<Command> there = made(note);
        if (there.isEmpty()) {
            return Files.isRegularFile(note.at()) ? Outcome.OTHER : Outcome.ABSENT;
        }
        if (there.get() == Command.PUBLISH) {
            Optional<Publication> now = publication(note);
            // Without one everything is withdrawn, whoever the readers are.
            PublicationProfile readers = now.map(Publication::profile).orElse(PublicationProfile.PUBLIC);
            new PublishedFeeds(note.at(), note.ledger().orElseThrow(), false)
                    .withdraw(file, now, readers, console.clock());
            return Outcome.WITHDRAWN;
        }
        if (isWrittenAnew(note, there.get())) {
            return Outcome.WRITTEN;
        }
        new PublishedFolder(note.at()).delete(there.get());
        return Outcome.DELETED;
    }

    private static Optional<Command> made(Note note) {
        try {
            return PublishedPlaces.made(note.command(), note.at());
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, note.at() + " cannot be read: " + Reason.of(e));
        }
    }

    /**
     * The readers for whom a place was written.
     *
     * @throws ToolException if the file with their profile cannot be read any longer
     */
    static PublicationProfile profile(Note note) {
        if (note.command().equals(Command.SUBMISSION.word())) {
            return SubmissionCommand.READERS;
        }
        return note.option(ProfileFile.OPTION).map(ProfileFile::of).orElse(PublicationProfile.PUBLIC);
    }

    /** The id of the case file, if it can be read. */
    Optional<String> id() {
        return caseFile.map(all -> all.id().toString());
    }

    /** The name of the case file. */
    String file() {
        return file;
    }

    /** What the readers of a place see now; empty if nobody can tell, or nothing may be shown. */
    Optional<Publication> publication(Note note) {
        try {
            return caseFile.map(all -> Disclosure.project(all, profile(note), console.clock(), accepted(note, all)));
        } catch (InvalidValueException e) {
            return Optional.empty();
        } catch (ToolException e) {
            console.say(e.getMessage());
            return Optional.empty();
        }
    }

    /** What somebody has accepted; nothing if that cannot be read any longer, so that more is withdrawn. */
    private Set<AcceptedMember> accepted(Note note, CaseFile all) {
        Optional<Path> file = note.option(AcceptFile.OPTION).map(Path::of);
        if (file.isEmpty()) {
            return Set.of();
        }
        try {
            CaseValidator.Builder rules = CaseValidator.builder(console.clock());
            return AcceptFile.members(
                    AcceptFile.validator(rules, AcceptFile.read(file.get())).validate(all));
        } catch (ToolException e) {
            console.say(e.getMessage());
            return Set.of();
        }
    }

    private boolean isWrittenAnew(Note note, Command command) {
        Optional<Publication> now = publication(note);
        if (now.isEmpty() || isNamed(note.at(), now.get().receipt())) {
            return false;
        }
        Console quiet = Console.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                console.clock(),
                Terminals.NONE);
        String[] line = words(note, command, now.get().receipt()).toArray(String[]::new);
        return new AmparoTool(quiet).run(line) == ExitCode.GOOD;
    }

    /** Nothing is written where the address names somebody who is withheld. */
    private static boolean isNamed(Path at, Receipt receipt) {
        return RecordTraces.NONE.withNames(receipt::namesWithheld).isNamedIn(at);
    }

    /** The command that writes a place anew. */
    private List<String> words(Note note, Command command, Receipt receipt) {
        String at = note.at().toString();
        List<String> words = new ArrayList<>(List.of(note.command(), file));
        note.option(SubmissionCommand.DETENTION).ifPresent(words::add);
        words.addAll(command.namesPlaceByOption() ? List.of("--output", at) : List.of(at));
        words.addAll(options(note, Optional.of(receipt)));
        return words;
    }

    /** The options of a note, but the ledger, and without those that may name somebody who is withheld. */
    static List<String> options(Note note, Optional<Receipt> receipt) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < note.options().size(); i++) {
            String option = note.options().get(i);
            if (SEEN.contains(option) && i + 1 < note.options().size()) {
                i++;
                String value = note.options().get(i);
                if (receipt.isPresent() && !receipt.get().namesWithheld(value)) {
                    words.addAll(List.of(option, value));
                }
            } else if (!option.equals(PlaceNotes.LEDGER) && !option.equals(SubmissionCommand.DETENTION)) {
                words.add(option);
            } else {
                i++;
            }
        }
        return words;
    }
}

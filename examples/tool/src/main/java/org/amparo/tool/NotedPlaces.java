package org.amparo.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.tool.PlaceNotes.Note;
import org.amparo.tool.PublishedPlaces.Command;
import org.amparo.tool.PublishedPlaces.Place;

/** The places that are noted beside some files, and the commands that write them anew. */
final class NotedPlaces {

    private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z0-9_@%+=:,./~-]+");

    /** Words in a command for what somebody else has to know or choose. */
    private static final String LEDGER = "LEDGER";

    private static final String NEW = "NEW";

    private static final String PROFILE = "PROFILE.json";

    private final List<PlaceNotes> files;
    private final Console console;
    /** The places of which a line has said already that nothing is left to be done. */
    private final Set<Path> done = new HashSet<>();

    /** The places noted beside these files. */
    NotedPlaces(List<String> files, Console console) {
        this.files = PlaceNotes.all(files);
        this.console = console;
    }

    private List<Note> notes() {
        Map<List<Object>, Note> notes = new LinkedHashMap<>();
        files.forEach(file -> file.read().forEach(note -> notes.put(List.of(note.command(), note.at()), note)));
        return new ArrayList<>(notes.values());
    }

    /** These paths, and those of all noted places in which something is. */
    List<Path> with(List<Path> more) {
        List<Path> all = new ArrayList<>(more);
        for (Note note : notes()) {
            if (note.at().toFile().exists() && all.stream().noneMatch(path -> isIn(note.at(), path))) {
                all.add(note.at());
            }
        }
        return all;
    }

    private static boolean isIn(Path place, Path around) {
        return place.startsWith(around.toAbsolutePath().normalize());
    }

    /** Notes all places beside another file, too. */
    void noteBeside(Path file) {
        PlaceNotes notes = PlaceNotes.of(file.toString());
        List<Note> all = notes();
        if (!all.isEmpty()) {
            notes.requireHidden();
            all.forEach(notes::add);
        }
    }

    /**
     * Takes back what is in each place, and prints a line for it.
     *
     * @return whether nothing is left of which anything is known
     */
    boolean takeBack(Recall recall) {
        List<Note> notes = notes();
        boolean isClear = !notes.isEmpty();
        if (notes.isEmpty()) {
            console.say("No place is noted beside the file. Name what was written for readers with --published.");
        }
        for (PlaceNotes file : files) {
            if (!file.isWhole()) {
                console.say(
                        file.path() + " has a line that cannot be read, of a place that nobody knows. Mend the line,"
                                + " or delete it and name the place with --published.");
                isClear = false;
            }
        }
        for (Note note : notes) {
            isClear &= isTakenBack(note, recall);
        }
        // The command may yet fail, for the file.
        console.out().flush();
        return isClear;
    }

    /** What fails in one place keeps back no other. */
    private boolean isTakenBack(Note note, Recall recall) {
        String at = " " + TerminalText.of(note.at().toString());
        try {
            console.out().line(recall.from(note) + at);
            done.add(note.at());
            return true;
        } catch (OutputException e) {
            throw e;
        } catch (RuntimeException e) {
            console.say(
                    e instanceof ToolException failure
                            ? failure.getMessage()
                            : note.at() + " cannot be taken back: "
                                    + e.getClass().getName());
            console.out().line("left" + at);
            return false;
        }
    }

    /** Whether what was written there was taken back just now. */
    boolean isDone(Path at) {
        return done.contains(at.toAbsolutePath().normalize());
    }

    /** The name of a command that has once written into a file. */
    Optional<String> command(Path at) {
        Path place = at.toAbsolutePath().normalize();
        return notes().stream()
                .filter(note -> note.at().equals(place))
                .map(Note::command)
                .findFirst();
    }

    private Optional<Note> note(Command command, Path at) {
        return notes().stream()
                .filter(each -> each.command().equals(command.word())
                        && each.at().equals(at.toAbsolutePath().normalize()))
                .findFirst();
    }

    /** The readers of a place: those that it says, or that are noted, or everybody. */
    PublicationProfile profile(Place place) {
        for (Map.Entry<Command, Optional<String>> made : place.made().entrySet()) {
            Optional<PublicationProfile> noted = note(made.getKey(), place.at()).flatMap(NotedPlaces::profile);
            Optional<Audience> said = made.getValue().map(Audience::of);
            boolean isNoted =
                    noted.isPresent() && said.map(Audience::text).equals(noted.map(PublicationProfile::audience));
            Optional<PublicationProfile> known = said.isEmpty() || isNoted ? noted : said.flatMap(Audience::profile);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return PublicationProfile.PUBLIC;
    }

    /** The readers of a note; empty if the file with their profile cannot be read any longer. */
    private static Optional<PublicationProfile> profile(Note note) {
        try {
            return Optional.of(Recall.profile(note));
        } catch (ToolException e) {
            return Optional.empty();
        }
    }

    // Advice

    /**
     * What to do with a place: the command lines that write it anew, for a shell, and what else is needed before them.
     *
     * @param profile the readers, where what was written says it
     * @param recall that of the file as it is now
     */
    List<String> advice(Command command, Place there, Optional<String> profile, Recall recall) {
        Path at = there.at();
        Optional<Note> note = note(command, at);
        if (note.isEmpty() && command.namesPlaceByOption()) {
            return List.of("delete it: nothing says with which options it was written");
        }
        String start = AmparoTool.NAME + " " + command.word() + " " + word(recall.file());
        String place = there.isAddressNamed() ? NEW : word(at.toString());
        String options = note.map(each -> options(each, recall)).orElseGet(() -> options(command, profile));
        List<String> advice = new ArrayList<>();
        if (command == Command.PUBLISH) {
            String ledger = ledger(note, at, profile.orElse("public"), recall);
            // First what is gone, which waits for no reading; then as usual.
            if (!(there.isFeedNamed() && isOfAnother(note, recall))) {
                advice.add(start + " " + word(at.toString()) + ledger + readers(profile) + " --withdrawals-only");
            }
            if (ledger.endsWith(LEDGER)) {
                advice.add("if it is a copy of a folder, of which there is no ledger, delete it");
            }
            if (there.isFeedNamed()) {
                advice.add("when readers have fetched that, delete it and its ledger: every address of the feed, or the"
                        + " id of the file, names somebody");
            } else if (there.isAddressNamed()) {
                advice.add("when readers have fetched that, move it to NEW, a folder whose address names nobody");
            }
            advice.add(start + " " + place + ledger + options);
            return advice;
        }
        Optional<String> id = new PublishedFolder(at).caseFile(command);
        if (there.isAddressNamed()) {
            advice.add("delete it, and write it to NEW, whose address names nobody");
        } else if (id.isPresent() && !id.equals(recall.id())) {
            advice.add("delete it: it is of a file with another id");
        }
        String of = note.flatMap(each -> each.option(SubmissionCommand.DETENTION))
                .map(detention -> " " + word(detention))
                .orElse("");
        advice.add(
                command.namesPlaceByOption() ? start + of + options + " -o " + place : start + " " + place + options);
        if (command == Command.SUBMISSION) {
            advice.add("if it was sent, write to whoever has it");
        }
        return advice;
    }

    /** Whether the file has another id by now, so that what its feeds had was to be withdrawn before. */
    private static boolean isOfAnother(Optional<Note> note, Recall recall) {
        Optional<String> id = note.flatMap(Note::ledger).flatMap(Ledgers::caseFile);
        return id.isPresent() && !id.equals(recall.id());
    }

    private static String options(Note note, Recall recall) {
        Optional<Publication> now = recall.publication(note);
        StringBuilder words = new StringBuilder();
        for (String option : Recall.options(note, now.map(Publication::receipt))) {
            words.append(' ').append(word(option));
        }
        return words.toString();
    }

    private static String options(Command command, Optional<String> profile) {
        return readers(profile) + (command == Command.TABLE_XLSX ? " --format xlsx" : "");
    }

    private static boolean isShipped(String audience) {
        return PublicationProfile.all().stream()
                .anyMatch(profile -> profile.audience().equals(audience));
    }

    private static String readers(Optional<String> profile) {
        return profile.filter(name -> !name.equals(PublicationProfile.PUBLIC.name()))
                .map(audience -> " " + ProfileFile.OPTION + " " + (isShipped(audience) ? audience : PROFILE))
                .orElse("");
    }

    /**
     * The option for the ledger: none if it is where {@code publish} looks for it, else that of the note or beside a file
     * that was read, or a word in its place where none is of the folder.
     */
    private String ledger(Optional<Note> note, Path folder, String profile, Recall recall) {
        String ending = "." + Audience.of(profile).name() + ".ledger";
        List<Path> candidates = new ArrayList<>(List.of(Path.of(recall.file() + ending)));
        note.flatMap(Note::ledger).ifPresent(candidates::add);
        for (PlaceNotes file : files) {
            candidates.add(file.ledger(ending));
        }
        for (Path candidate : candidates) {
            if (Ledgers.isOf(folder, candidate)) {
                return candidate.equals(candidates.get(0)) ? "" : " --ledger " + word(candidate.toString());
            }
        }
        return " --ledger " + LEDGER;
    }

    /** A word as a shell takes it. */
    private static String word(String text) {
        String safe = TerminalText.of(text);
        return PLAIN_WORD.matcher(safe).matches() ? safe : "'" + safe.replace("'", "'\\''") + "'";
    }
}

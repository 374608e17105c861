package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.json.DataJson;
import org.amparo.json.file.RealPaths;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.tool.PublishedPlaces.Command;

/**
 * The file beside FILE that says where something of it was written for readers, and with which options: a line for each
 * place, of which the last one counts. It is for the owner alone. Lines are only added, so that commands that run at the
 * same time lose none.
 *
 * @param path its path; there may be no such file yet
 */
record PlaceNotes(Path path) {

    private static final String ENDING = ".places";

    static final String LEDGER = "--ledger";

    /** Options whose values are files or folders of the owner, as the working folder of the next command is another. */
    private static final Set<String> FILES = Set.of(LEDGER, "--receipt", "--reviewed", "--accept", "--templates");

    /** Options that are of one run, and that of the place, which is noted by itself. */
    private static final Set<String> ONCE = Set.of("--withdrawals-only", "--clock-is-right", "--output");

    /**
     * A place in which something was written for readers.
     *
     * @param command the name of the command that wrote it
     * @param at the folder, or the file, by its absolute path
     * @param options the options that it was written with
     */
    record Note(String command, Path at, List<String> options) {

        /** The value of an option, if it was given. */
        Optional<String> option(String name) {
            int place = options.indexOf(name) + 1;
            return place == 0 || place == options.size() ? Optional.empty() : Optional.of(options.get(place));
        }

        /** By what it is told from other notes: a feed of a part may be written as often as that of everything. */
        private List<Object> key() {
            return List.of(command, at, option("--only"));
        }

        /** The ledger of a feed. */
        Optional<Path> ledger() {
            return option(LEDGER).map(Path::of);
        }

        /** The folder whose readers see what is there: that of a file has it beside others. */
        PublishedFolder folder() {
            return new PublishedFolder(Command.writesFolder(command) ? at : Objects.requireNonNull(at.getParent()));
        }

        /** Refuses a file of the owner that readers of the place would see. */
        void refuse(Path own) {
            folder().refuse(own, Command.writesFolder(command) ? at.toString() : "the folder of " + at);
        }

        private DataObject data() {
            return new JsonObject()
                    .with("command", command)
                    .with("at", at.toString())
                    .with("options", JsonObject.texts(options))
                    .data();
        }

        private static Optional<Note> of(DataValue line) {
            if (!(line instanceof DataObject object
                    && object.members().get("command") instanceof DataString command
                    && object.members().get("at") instanceof DataString at
                    && object.members().get("options") instanceof DataArray options)) {
                return Optional.empty();
            }
            List<String> words = new ArrayList<>();
            for (DataValue option : options.items()) {
                if (option instanceof DataString word) {
                    words.add(word.text());
                }
            }
            return Optional.of(new Note(command.text(), Path.of(at.text()), words));
        }
    }

    /** The notes of a file, which is not standard input. */
    static PlaceNotes of(String file) {
        return new PlaceNotes(CaseFiles.path(file + ENDING));
    }

    /** The notes of some files, each of them also by its real name; standard input has none. */
    static List<PlaceNotes> all(List<String> files) {
        Set<Path> places = new LinkedHashSet<>();
        for (String file : files) {
            if (!CaseFiles.isStandardInput(file)) {
                places.add(of(file).path.toAbsolutePath().normalize());
                places.add(of(real(file)).path);
            }
        }
        return places.stream().map(PlaceNotes::new).toList();
    }

    /**
     * Refuses a file of the owner in or below a folder in which something of a case file is noted, unless the case file
     * is there itself: then nobody else looks there.
     */
    static void refuse(Path own, String file) {
        for (PlaceNotes notes : all(List.of(file))) {
            for (Note note : notes.read()) {
                if (Files.exists(note.at()) && !note.folder().holds(CaseFiles.path(file))) {
                    note.refuse(own);
                }
            }
        }
    }

    private static String real(String file) {
        try {
            return RealPaths.real(CaseFiles.path(file)).toString();
        } catch (IOException e) {
            // Whoever reads it will be told.
            return file;
        }
    }

    /** The note of a place as a command writes it now, with these further options. */
    static Note note(Arguments arguments, Path at, String... more) {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, List<String>> option : arguments.options().entrySet()) {
            String name = option.getKey();
            for (String value : option.getValue()) {
                boolean isPrinted = name.equals("--receipt") && CaseFiles.isStandardInput(value);
                if (!ONCE.contains(name) && !name.equals(more.length > 0 ? more[0] : "") && !isPrinted) {
                    words.add(name);
                    addValue(words, name, value);
                }
            }
        }
        words.addAll(List.of(more));
        return new Note(arguments.command(), at.toAbsolutePath().normalize(), words);
    }

    private static void addValue(List<String> words, String name, String value) {
        if (FILES.contains(name) || (name.equals(ProfileFile.OPTION) && ProfileFile.isFile(value))) {
            words.add(CaseFiles.path(value).toAbsolutePath().normalize().toString());
        } else if (!value.isEmpty()) {
            words.add(value);
        }
    }

    /** The ledger beside the file, which may have none. */
    Path ledger(String ending) {
        String name = path.toString();
        return Path.of(name.substring(0, name.length() - ENDING.length()) + ending);
    }

    /** The last note of each place, and of each part of a feed, of those that can be read. */
    List<Note> read() {
        Map<List<Object>, Note> notes = new LinkedHashMap<>();
        for (String line : lines()) {
            note(line).ifPresent(note -> notes.put(note.key(), note));
        }
        return new ArrayList<>(notes.values());
    }

    /** Whether every line can be read: if not, there may be a place of which nobody knows. */
    boolean isWhole() {
        return lines().stream().allMatch(line -> note(line).isPresent());
    }

    private static Optional<Note> note(String line) {
        try {
            return Note.of(DataJson.read(line));
        } catch (CaseJsonException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private List<String> lines() {
        return text().lines().toList();
    }

    private String text() {
        try {
            // Bytes that are not UTF-8 break a line, and not the others.
            return Files.exists(path) ? new String(Files.readAllBytes(path), UTF_8) : "";
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, path + " cannot be read: " + Reason.of(e));
        }
    }

    /**
     * Refuses to go on where readers would see the notes.
     *
     * @throws ToolException if they lie in or below a folder in which something was published
     */
    void requireHidden() {
        PublishedFolder.requireHidden(path, "move FILE");
    }

    /** Adds the first note of a place. */
    void addFirst(Note note) {
        boolean isKnown = read().stream()
                .anyMatch(each ->
                        each.command().equals(note.command()) && each.at().equals(note.at()));
        if (!isKnown) {
            add(note);
        }
    }

    /** Adds a note, unless the last one of the place says the same. Its owner alone can read the file. */
    void add(Note note) {
        if (read().contains(note)) {
            return;
        }
        // A line that was cut off must not take this one with it.
        String begin = text().isEmpty() || text().endsWith("\n") ? "" : "\n";
        try (OutputStream out = Files.newOutputStream(made(), StandardOpenOption.APPEND)) {
            out.write((begin + JsonObject.text(note.data()) + "\n").getBytes(UTF_8));
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private Path made() throws IOException {
        boolean hasPermissions =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (!Files.exists(path)) {
            if (hasPermissions) {
                Files.createFile(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(path);
            }
        } else if (hasPermissions) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
        return path;
    }

    private ToolException cannotWrite(IOException e) {
        return new ToolException(
                ExitCode.UNUSABLE,
                path + " cannot be written, so nobody would know later what to withdraw: " + Reason.of(e));
    }
}

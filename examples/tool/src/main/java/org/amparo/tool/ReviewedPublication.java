package org.amparo.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.AcceptedMember;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.disclosure.Receipt;
import org.amparo.feed.untold.UntoldClaim;
import org.amparo.feed.untold.UntoldClaims;
import org.amparo.json.file.RealPaths;
import org.amparo.json.file.ServedFolder;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.LanguageTag;
import org.amparo.validation.Acceptance;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.ValidationReport;

/**
 * The way from FILE to what readers may see, for every command that shows them something: it stops at errors, and while
 * something has to be read first.
 */
final class ReviewedPublication {

    private static final String RECEIPT = "--receipt";
    private static final String LANGUAGE = "--language";
    private static final String REVIEWED = "--reviewed";
    private static final String IN_SPITE_OF = "--in-spite-of";

    /** The memory for what is published, what is withheld and why, beside that of the records. */
    private static final double TIMES_THE_RECORDS = 2;

    private final Arguments arguments;
    private final String file;
    /** What the command does to the file: {@code published}. */
    private final String done;

    private final PublicationProfile profile;
    private final Optional<ReceiptFile> receipt;
    private final Set<String> keys;
    private final AcceptedErrors errors;
    private final Optional<Path> acceptFile;
    /** The files of the owner that were named. */
    private final List<Path> own = new ArrayList<>();

    private ReviewedPublication(Arguments arguments, String done, PublicationProfile profile) {
        this.arguments = arguments;
        this.done = done;
        this.profile = profile;
        file = arguments.parameter(0);
        receipt = arguments.value(RECEIPT, CaseFiles::path).map(ReceiptFile::new);
        errors = arguments.value(IN_SPITE_OF, AcceptedErrors::of).orElse(AcceptedErrors.NONE);
        acceptFile = arguments.value(AcceptFile.OPTION, CaseFiles::path);
        Optional<Path> reviewed = arguments.value(REVIEWED, CaseFiles::path);
        if (!CaseFiles.isStandardInput(file)) {
            own.add(CaseFiles.path(file));
        }
        arguments
                .value(ProfileFile.OPTION, value -> value)
                .filter(ProfileFile::isFile)
                .ifPresent(value -> own.add(CaseFiles.path(value)));
        reviewed.ifPresent(own::add);
        acceptFile.ifPresent(own::add);
        keys = reviewed.map(ReviewKeys::of).orElse(Set.of());
    }

    /** Adds the options to the syntax of a command whose first parameter is FILE. */
    static Syntax options(Syntax syntax) {
        return optionsForAll(syntax.option(
                "PROFILE",
                "The readers: public (the default), partners, internal, un, states, or a file with a profile.",
                ProfileFile.OPTION));
    }

    /** The same for a command that is for certain readers alone. */
    static Syntax optionsForAll(Syntax syntax) {
        return syntax.option(
                        "RECEIPT",
                        "The file for the receipt, where no reader sees it, as text or, with .json, as JSON; - is standard output.",
                        RECEIPT)
                .option(
                        "KEYS",
                        "A file with the keys of what was read, where no reader sees it; lines with # are remarks.",
                        REVIEWED)
                .option(
                        "CODES",
                        "Goes on in spite of errors that validate finds, named by their codes with commas between them.",
                        IN_SPITE_OF)
                .option(
                        AcceptFile.LABEL,
                        "A file, where no reader sees it, with the findings that are accepted; they are no errors then.",
                        AcceptFile.OPTION);
    }

    /**
     * What a command line asks for, without a look at FILE.
     *
     * @param done what the command does to FILE, for messages: {@code published}
     * @throws ToolException if KEYS cannot be read
     */
    static ReviewedPublication of(Arguments arguments, String done) {
        return of(
                arguments,
                done,
                arguments.value(ProfileFile.OPTION, ProfileFile::of).orElse(PublicationProfile.PUBLIC));
    }

    /** The same for certain readers, whom no option names. */
    static ReviewedPublication of(Arguments arguments, String done, PublicationProfile profile) {
        return new ReviewedPublication(arguments, done, profile);
    }

    /**
     * Refuses a folder in which readers would see a file of the owner, and one that is for other readers.
     *
     * @param more files of the owner beside those of the options
     */
    void into(PublishedFolder folder, Path... more) {
        List<Path> all = Stream.concat(own.stream(), Stream.of(more)).toList();
        all.forEach(folder::refuse);
        receipt.ifPresent(to -> to.refuse(all, folder));
        folder.refuseToReplaceAnother(profile);
    }

    /**
     * Refuses a ledger that readers would see: in or below a folder in which something of FILE is noted. What only looks
     * like ours may be what the owner was sent.
     */
    void requireHidden(Path ledger) {
        for (PlaceNotes.Note note : notes()) {
            if (Files.exists(note.at())) {
                note.refuse(ledger);
            }
        }
    }

    /** Refuses a place in whose folder readers would see a ledger that is noted, or lies there. */
    private void refuseLedgers(PlaceNotes.Note place) {
        PublishedFolder folder = place.folder();
        notes().forEach(note -> note.ledger().ifPresent(place::refuse));
        try {
            // Of the folder of a file nobody knows what else is below it: it may be that of a user.
            Ledgers.in(folder.path(), folder.path().equals(place.at()) ? Integer.MAX_VALUE : 1)
                    .forEach(place::refuse);
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, folder.path() + " cannot be used: " + Reason.of(e));
        }
    }

    /**
     * Refuses a place in or below a folder with something for more readers, and a folder around what is noted and is for
     * fewer.
     */
    private void refuseOtherReaders(PlaceNotes.Note place) {
        try {
            for (Path around : ServedFolder.around(place.at())) {
                new PublishedFolder(around).refuseForFewer(profile);
            }
            // Of the folder of a file nobody knows who sees what else is below it.
            boolean isFolder = place.folder().path().equals(place.at());
            for (PlaceNotes.Note note : isFolder ? notes() : List.<PlaceNotes.Note>of()) {
                if (isForFewer(note)
                        && PublishedPlaces.made(note.command(), note.at()).isPresent()) {
                    place.refuse(note.at());
                }
            }
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, place.at() + " cannot be used: " + Reason.of(e));
        }
    }

    /** Whether not everything in a place may be seen by the readers of this publication, as far as is known. */
    private boolean isForFewer(PlaceNotes.Note note) {
        try {
            return !Recall.profile(note).mayBeReadBy(profile);
        } catch (ToolException e) {
            return true;
        }
    }

    private List<PlaceNotes.Note> notes() {
        return CaseFiles.isStandardInput(file) ? List.of() : PlaceNotes.of(file).read();
    }

    /** Writes a file for readers, as below; none is known where standard output is no file. */
    void write(Optional<Path> at, Runnable writing) {
        if (at.isPresent()) {
            write(at.get(), writing);
        } else {
            writing.run();
        }
    }

    /**
     * Writes for readers, and notes beside FILE where and how, so that it is found when somebody has to be taken out. A
     * place is noted before anything is there. Of standard input there are no notes.
     *
     * @param more an option and its value, which the command line need not have
     * @throws ToolException if it cannot be noted, or if a ledger, or something for fewer readers, would come to lie where
     *     readers look; nothing is written then
     */
    void write(Path at, Runnable writing, String... more) {
        PlaceNotes.Note note = PlaceNotes.note(arguments, at, more);
        refuseLedgers(note);
        refuseOtherReaders(note);
        if (CaseFiles.isStandardInput(file)) {
            writing.run();
            return;
        }
        PlaceNotes notes = PlaceNotes.of(file);
        notes.requireHidden();
        notes.addFirst(note);
        writing.run();
        // With the options that were of use, and not with those of a run that was refused.
        notes.add(note);
    }

    /** Refuses a receipt on standard output, where the result is to be, and one in place of a file of the owner. */
    void toStandardOutput() {
        receipt.ifPresent(to -> {
            if (to.isStandardOutput()) {
                throw new UsageException(
                        "The result goes to standard output; name a file for the receipt: --receipt RECEIPT.");
            }
            to.refuseToReplace(own);
        });
    }

    /** Refuses to write the result in place of a file of the owner, or of the receipt. */
    void toFile(Path out) {
        try {
            for (Path one : own) {
                if (RealPaths.real(out).equals(RealPaths.real(one))) {
                    throw new ToolException(
                            ExitCode.UNUSABLE, out + " would be replaced by the result; choose another file.");
                }
            }
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, out + " cannot be written: " + Reason.of(e));
        }
        new ReplacedFile(out).requireNoCaseFile();
        receipt.filter(to -> !to.isStandardOutput())
                .ifPresent(to -> to.refuseToReplace(
                        Stream.concat(own.stream(), Stream.of(out)).toList()));
    }

    PublicationProfile profile() {
        return profile;
    }

    /** Whether the receipt is printed, and so nothing else should be. */
    boolean printsReceipt() {
        return receipt.filter(ReceiptFile::isStandardOutput).isPresent();
    }

    /**
     * Reads FILE.
     *
     * @throws ToolException if it cannot be read, or has mistakes
     */
    CaseFile read(Console console) {
        try (CaseInput input = CaseInput.open(console, file)) {
            input.requireSomething();
            return CaseFiles.parse(input.format(), input.held(TIMES_THE_RECORDS, 0, console.memory()));
        } catch (CaseJsonException e) {
            throw withErrors(ExitCode.of(e.problems()), e.problems().stream().map(JsonProblem::code));
        }
    }

    /**
     * What readers may see. The receipt is written in any case.
     *
     * @throws ToolException if there are errors that nobody accepts, or something has to be read first
     */
    Publication reviewed(CaseFile caseFile, Console console) {
        ValidationReport report = validate(caseFile, console);
        List<String> accepted = acceptedErrors(report);
        Publication publication = project(caseFile, AcceptFile.members(report), console);
        requireRead(publication.receipt(), console);
        if (!accepted.isEmpty()) {
            console.say("In spite of errors: " + String.join(", ", accepted) + ".");
        }
        return publication.requireReviewed(keys);
    }

    private ValidationReport validate(CaseFile caseFile, Console console) {
        List<Acceptance> known = acceptFile.map(AcceptFile::read).orElse(List.of());
        return AcceptFile.validator(CaseValidator.builder(console.clock()), known)
                .validate(caseFile);
    }

    /**
     * FILE, for withdrawals alone, which must not wait until it is mended.
     *
     * @return empty if it is there and cannot be read any longer, which is said
     * @throws ToolException if it is not there, since its name may be misspelt, or is to be given in another way
     */
    Optional<CaseFile> readIfWhole(Console console) {
        try {
            return Optional.of(read(console));
        } catch (InputRefusal e) {
            throw e;
        } catch (ToolException e) {
            if (!CaseInput.isThere(file)) {
                throw e;
            }
            console.say(e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * What readers may see, for withdrawals alone: whatever its errors, and whatever has to be read.
     *
     * @return empty if nobody can tell, which is said
     */
    Optional<Publication> ifAny(CaseFile caseFile, Console console) {
        try {
            Set<AcceptedMember> accepted =
                    acceptFile.isPresent() ? AcceptFile.members(validate(caseFile, console)) : Set.of();
            Publication publication = Disclosure.project(caseFile, profile, console.clock(), accepted);
            writeReceiptIfHidden(publication, console);
            return Optional.of(publication);
        } catch (InvalidValueException e) {
            console.say(file + " cannot be " + done + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private Publication project(CaseFile caseFile, Set<AcceptedMember> members, Console console) {
        Publication publication;
        try {
            publication = Disclosure.project(caseFile, profile, console.clock(), members);
        } catch (InvalidValueException e) {
            throw new ToolException(ExitCode.ERRORS, file + " cannot be " + done + ": " + e.getMessage());
        }
        writeReceipt(publication, console);
        return publication;
    }

    /** Writes the receipt, but not where readers would see it. */
    private void writeReceipt(Publication publication, Console console) {
        receipt.ifPresent(to -> {
            Optional<Path> at = to.isStandardOutput() ? console.outFile() : Optional.of(to.path());
            at.ifPresent(path -> CaseFiles.requireOwn(path, List.of(file)));
            to.write(publication, untold(publication), console);
        });
    }

    /** What no sentence tells, of a command that makes sentences, which has a language. */
    private List<UntoldClaim> untold(Publication publication) {
        if (!arguments.knows(LANGUAGE)) {
            return List.of();
        }
        LanguageTag language = arguments
                .value(LANGUAGE, LanguageTag::parse)
                .or(() -> publication.caseFile().header().languages().stream().findFirst())
                .orElse(LanguageTag.ENGLISH);
        return UntoldClaims.of(publication, language);
    }

    /** The same for withdrawals, which wait for no other place. */
    private void writeReceiptIfHidden(Publication publication, Console console) {
        try {
            writeReceipt(publication, console);
        } catch (ToolException e) {
            console.say(e.getMessage());
        }
    }

    /** Says why nothing is shown, or to somebody before a terminal, which is no log, of how many records it is. */
    void sayWhatIsLeftOut(Publication publication, CaseFile caseFile, Console console) {
        int kept = sum(publication.receipt().kept());
        int total = sum(publication.receipt().total());
        if (kept == 0) {
            console.say("No record was " + done + "."
                    + (caseFile.header().defaultMarking().isPresent()
                            ? " All are marked above the profile, or were left out with others; the receipt (--receipt)"
                                    + " says why."
                            : " The header has no defaultMarking, so nobody sees what has no marking. If everything may"
                                    + " be seen that nobody marks, write \"defaultMarking\": \"public\" in the header;"
                                    + " otherwise write \"marking\": \"public\" in each record that may be seen."));
        } else if (kept < total && console.status().isSeen()) {
            console.say(
                    total - kept + " of the " + total + " records may not be shown; the receipt (--receipt) says why.");
        }
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Refuses a file with errors that nobody accepts, and gives the codes of those that are accepted. */
    private List<String> acceptedErrors(ValidationReport report) {
        List<String> refused = errors.refused(report);
        if (!refused.isEmpty()) {
            throw withErrors(ExitCode.ERRORS, refused.stream());
        }
        return errors.accepted(report);
    }

    /** The failure for a file with errors, without their places in records: these would tell a log how much it holds. */
    private ToolException withErrors(int exitCode, Stream<String> codes) {
        return new ToolException(
                exitCode,
                file + " cannot be " + done + ": it has errors ("
                        + codes.distinct().collect(Collectors.joining(", ")) + "); validate says where.");
    }

    /** Stops with the word that something is to be read, and not how much: a log would tell how much is withheld. */
    private void requireRead(Receipt made, Console console) {
        if (made.toReadExcept(keys).isEmpty()) {
            return;
        }
        Set<String> needed = made.toRead().stream().map(Reading::key).collect(Collectors.toSet());
        if (!needed.containsAll(keys)) {
            console.say("Some keys are of something that has changed since, or is no longer there.");
        }
        throw new ToolException(
                ExitCode.UNREAD,
                "Nothing was " + done + ": something has to be read first. The receipt (--receipt) says what; "
                        + "--reviewed takes a file with the keys of what was read.");
    }
}

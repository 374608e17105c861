package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Publication;
import org.amparo.feed.untold.UntoldClaim;
import org.amparo.json.DataJson;
import org.amparo.json.ReceiptJson;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.amparo.json.file.RealPaths;

/**
 * The file for the receipt of a publication, which its owner alone can read. It is JSON if its name says so.
 *
 * @param path its path, or that of standard output
 */
record ReceiptFile(Path path) {

    boolean isStandardOutput() {
        return CaseFiles.isStandardInput(path.toString());
    }

    /** Refuses a place in which readers would see the receipt, or in which it would replace what was given. */
    void refuse(List<Path> given, PublishedFolder folder) {
        if (isStandardOutput()) {
            return;
        }
        folder.refuse(path);
        refuseToReplace(given);
    }

    /** Refuses to take the place of one of these files. */
    void refuseToReplace(List<Path> given) {
        try {
            for (Path one : given) {
                if (RealPaths.real(path).equals(RealPaths.real(one))) {
                    throw refused("would be replaced by the receipt; choose another file.");
                }
            }
        } catch (IOException e) {
            throw refused("cannot be written: " + Reason.of(e));
        }
        new ReplacedFile(path).requireNoCaseFile();
    }

    private ToolException refused(String reason) {
        return new ToolException(ExitCode.UNUSABLE, path + " " + reason);
    }

    /**
     * Writes the receipt.
     *
     * @param untold what no sentence tells, if sentences are made of the publication
     */
    void write(Publication publication, List<UntoldClaim> untold, Console console) {
        Set<String> earlier = isStandardOutput() ? Set.of() : ReviewKeys.inReceipt(path);
        String text = path.toString().endsWith(".json")
                ? json(publication, earlier, untold)
                : text(publication, earlier, untold);
        if (isStandardOutput()) {
            console.out().write(text.getBytes(UTF_8));
            return;
        }
        try {
            AtomicFile.write(path, FileUse.RECEIPT, out -> out.write(text.getBytes(UTF_8)));
        } catch (IOException e) {
            throw refused("cannot be written: " + Reason.of(e));
        }
    }

    private static String json(Publication publication, Set<String> earlier, List<UntoldClaim> untold) {
        DataObject receipt = ReceiptJson.toDataSince(publication, earlier);
        List<DataValue> claims = new ArrayList<>();
        untold.forEach(claim -> claims.add(claim.toData()));
        return DataJson.write(claims.isEmpty() ? receipt : receipt.with("untold", new DataArray(claims)));
    }

    private static String text(Publication publication, Set<String> earlier, List<UntoldClaim> untold) {
        List<String> lines = new ArrayList<>(publication.receipt().linesSince(earlier));
        if (!untold.isEmpty()) {
            lines.add("Told by no sentence, and in the data alone: " + untold.size() + ".");
            untold.forEach(claim -> lines.add("  " + claim));
        }
        return lines.stream().map(line -> TerminalText.of(line) + "\n").collect(Collectors.joining());
    }
}

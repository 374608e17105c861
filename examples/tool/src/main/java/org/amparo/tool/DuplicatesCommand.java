package org.amparo.tool;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.PersonId;
import org.amparo.people.PossibleMatch;
import org.amparo.record.Provenance;
import org.amparo.status.DuplicateSign;
import org.amparo.status.Likelihood;
import org.amparo.status.PossibleDuplicate;

/** {@code duplicates}: finds records that may be about one person. */
final class DuplicatesCommand implements ToolCommand {

    private static final String WRITE = "--write";
    private static final String PAIRS = "--pairs";

    /** The file, and the index of its names. */
    private static final double TIMES_THE_RECORDS = 2;

    @Override
    public Syntax syntax() {
        return Syntax.of("duplicates", "Finds records that may be about one person, and says why.")
                .details(
                        "Prints a line for each pair, the likeliest first: LIKELIHOOD ID ID SIGNS NAME NAME. LIKELIHOOD is likely (a name, and a birthday, day of "
                                + "arrest or identifier in common), possible, or unlikely (something speaks against it). SIGNS are words with commas between them: "
                                + signs(true) + ", and against it " + signs(false) + ".",
                        "",
                        "Pairs of which one record says already that it may be the same (possiblySame) are left out. A pair is no evidence: look before you "
                                + "merge two records.")
                .parameter("FILE", "A case file; - is standard input.")
                .option(
                        "OUT",
                        "Writes the file with a possiblySame in the first record of each pair that is likely or possible; OUT may be FILE.",
                        WRITE)
                .option(
                        "SAME",
                        "Writes the pairs by their IRIs, for join --same: a line for each that is likely, and one behind # for each that is possible.",
                        PAIRS)
                .option(Format.LABEL, Format.DESCRIPTION + " JSON has an object a line.", Format.OPTION);
    }

    private static String signs(boolean speakFor) {
        return Stream.of(DuplicateSign.values())
                .filter(sign -> sign.speaksFor() == speakFor)
                .map(DuplicateSign::code)
                .collect(Collectors.joining(", "));
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = Format.of(arguments);
        Optional<Path> out = arguments.value(WRITE, CaseFiles.ownPath(arguments.all()));
        Optional<Path> same = arguments.value(PAIRS, CaseFiles.ownPath(arguments.all()));
        WholeFile file = WholeFile.read(console, arguments.parameter(0), TIMES_THE_RECORDS);
        CaseFile caseFile = file.caseFile();
        if (same.isPresent() && caseFile.header().base().isEmpty()) {
            throw new ToolException(
                    ExitCode.ERRORS, "Expected a base in the header of the file, with which its IRIs begin.");
        }
        List<PossibleDuplicate> pairs = caseFile.possibleDuplicates();
        for (PossibleDuplicate pair : pairs) {
            if (format == Format.JSON) {
                json(pair, caseFile).to(console.out());
            } else {
                console.out().line(line(pair, caseFile));
            }
        }
        same.ifPresent(path -> PairsFile.write(path, pairLines(caseFile, pairs)));
        out.ifPresent(path -> file.with(linked(caseFile, pairs)).replace(console, path));
        return ExitCode.GOOD;
    }

    private static JsonObject json(PossibleDuplicate pair, CaseFile caseFile) {
        return new JsonObject()
                .with("likelihood", pair.likelihood().code())
                .with("first", pair.first().toString())
                .with("second", pair.second().toString())
                .with("signs", JsonObject.texts(codes(pair)))
                .with("firstNames", PersonNames.json(person(caseFile, pair.first())))
                .with("secondNames", PersonNames.json(person(caseFile, pair.second())));
    }

    private static String line(PossibleDuplicate pair, CaseFile caseFile) {
        return String.join(
                " ",
                pair.likelihood().code(),
                pair.first().toString(),
                pair.second().toString(),
                String.join(",", codes(pair)),
                PersonNames.first(person(caseFile, pair.first())),
                PersonNames.first(person(caseFile, pair.second())));
    }

    /** The pairs by their IRIs, each under a line with what speaks for it; no line has a name. */
    private static List<String> pairLines(CaseFile caseFile, List<PossibleDuplicate> pairs) {
        List<String> lines = new ArrayList<>();
        for (PossibleDuplicate pair : pairs) {
            if (pair.likelihood() != Likelihood.UNLIKELY) {
                lines.add("# " + pair.likelihood().code() + " " + String.join(",", codes(pair)));
                lines.add(PairsFile.line(
                        iri(caseFile, pair.first()),
                        iri(caseFile, pair.second()),
                        pair.likelihood() != Likelihood.LIKELY));
            }
        }
        return lines;
    }

    /** The IRI of a record in the file that it came from or, if it is the file's own, in this one. */
    private static URI iri(CaseFile caseFile, PersonId id) {
        return person(caseFile, id).provenance().stream()
                .findFirst()
                .map(Provenance::iri)
                .orElseGet(() -> id.iri(caseFile.header().base().orElseThrow()));
    }

    private static List<String> codes(PossibleDuplicate pair) {
        return pair.signs().stream().map(DuplicateSign::code).toList();
    }

    private static Person person(CaseFile caseFile, PersonId id) {
        return caseFile.find(id).orElseThrow();
    }

    private static CaseFile linked(CaseFile caseFile, List<PossibleDuplicate> pairs) {
        Map<PersonId, List<PossibleMatch>> matches = pairs.stream()
                .filter(pair -> pair.likelihood() != Likelihood.UNLIKELY)
                .collect(Collectors.groupingBy(
                        PossibleDuplicate::first,
                        Collectors.mapping(pair -> PossibleMatch.of(pair.second()), Collectors.toList())));
        return CaseFile.of(
                caseFile.header(),
                caseFile.records().stream()
                        .map(record -> linked(record, matches))
                        .toList());
    }

    private static CaseRecord linked(CaseRecord record, Map<PersonId, List<PossibleMatch>> matches) {
        return record instanceof Person person && matches.containsKey(person.id())
                ? person.toBuilder()
                        .addAllPossiblySame(matches.getOrDefault(person.id(), List.of()))
                        .build()
                : record;
    }
}

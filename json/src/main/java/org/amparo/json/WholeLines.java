package org.amparo.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.token.Problems;
import org.amparo.json.token.Refusal;
import org.jspecify.annotations.Nullable;

/** A reader of all lines into one case file, within the limits of a document. */
final class WholeLines {

    private final CaseLineReader reader;
    private final ReadLimits limits;
    private final Problems problems;
    private final List<CaseRecord> records = new ArrayList<>();
    private long values;

    private WholeLines(CaseLineReader reader, ReadLimits limits) {
        this.reader = reader;
        this.limits = limits;
        this.problems = new Problems(limits.problems());
    }

    static CaseFile read(InputStream in, ReadLimits limits) throws IOException {
        return new WholeLines(CaseLineReader.of(in, limits), limits).read();
    }

    private CaseFile read() throws IOException {
        boolean goOn = take(reader.headerProblems()) && !reader.isCutOff() && !problems.isOfOtherVersion();
        CaseReader.UniqueIds ids = new CaseReader.UniqueIds();
        for (int count = 1; goOn; count++) {
            CaseLine line = reader.next(ids);
            goOn = isWithin(line, count) && line != null && take(line.problems());
            if (line != null && goOn) {
                line.record().ifPresent(records::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new CaseJsonException(problems.list());
        }
        return CaseFile.of(reader.header(), records);
    }

    private boolean isWithin(@Nullable CaseLine line, int count) {
        values += line == null ? 0 : reader.values() + 1;
        Refusal refusal = null;
        if (reader.bytes() > limits.documentBytes()) {
            refusal = Refusal.TOO_LARGE;
        } else if (line != null && count > limits.records()) {
            refusal = Refusal.TOO_MANY_RECORDS;
        } else if (values > limits.values()) {
            refusal = Refusal.TOO_MANY_VALUES;
        }
        if (refusal != null) {
            problems.add(refusal.at(reader.place(), reader.number(), 1));
        }
        return refusal == null;
    }

    private boolean take(List<JsonProblem> found) {
        return found.stream().allMatch(problems::add);
    }
}

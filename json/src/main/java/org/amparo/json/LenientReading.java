package org.amparo.json;

import java.util.List;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.json.internal.lenient.LenientReader;
import org.amparo.json.problem.BadText;
import org.amparo.json.problem.JsonProblem;

/**
 * A document that may be bad in part: its good records, and the bad text as it is in the document.
 *
 * <p>Nothing is changed to make it readable, and no text is lost: it is in the header, in a record, or in a bad text.
 */
public final class LenientReading implements WithoutJson {

    private final Optional<CaseHeader> header;
    private final List<CaseRecord> records;
    private final List<BadText> bad;

    LenientReading(LenientReader reader) {
        this.header = reader.header();
        this.records = List.copyOf(reader.records());
        this.bad = List.copyOf(reader.bad());
    }

    /**
     * The header; empty if it has a problem. Then {@link #bad} has its bytes: the document without the content of
     * {@code records}. Once mended, they can be read by themselves.
     *
     * <p>If a document is cut off among its records, the header is the text before them.
     */
    public Optional<CaseHeader> header() {
        return header;
    }

    /** The records without any problem, in their order. Of several with one id, only the first. */
    public List<CaseRecord> records() {
        return records;
    }

    /** The bad texts: the header, if it is bad, then the rest in the order of the document. */
    public List<BadText> bad() {
        return bad;
    }

    /** All problems. */
    public List<JsonProblem> problems() {
        return bad.stream().flatMap(text -> text.problems().stream()).toList();
    }

    /** The header and the good records; empty without a header. */
    public Optional<CaseFile> caseFile() {
        return header.map(known -> CaseFile.of(known, records));
    }
}

package org.amparo.exchange;

import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.id.CaseFileId;
import org.amparo.testing.RandomCases;

/** Files for tests: random ones of three kinds, and texts that are meant to break something. */
public final class SampleFiles {

    public static final List<String> TEXTS = List.of(
            "</script><script>alert(1)</script>",
            "\"}],\"@id\":\"http://evil.example\"",
            "line one\nline two\r\n\ttab",
            "\u2028\u2029\u0007",
            "@id",
            "_:b0",
            "=cmd|' /C calc'!A0",
            "ليلى أورلوفا",
            "𝕃𝕖𝕪𝕝𝕒 \u202Eabc");

    private SampleFiles() {}

    /** A random file that is public by default; plausible, anything or unsound, by the seed. */
    public static CaseFile random(long seed, int records) {
        RandomCases cases = RandomCases.seeded(seed);
        return Publications.file(
                switch ((int) (seed % 3)) {
                    case 0 -> cases.plausibleCaseFile(records).records();
                    case 1 -> cases.caseFile(records).records();
                    default -> cases.unsoundCaseFile(records).records();
                });
    }

    /** A file without a base. */
    public static CaseFile withoutBase(CaseRecord... records) {
        return CaseFile.of(
                CaseHeader.builder()
                        .id(CaseFileId.of("qzx"))
                        .defaultMarking(Marking.PUBLIC)
                        .build(),
                List.of(records));
    }
}

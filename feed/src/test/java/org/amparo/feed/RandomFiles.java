package org.amparo.feed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.casefile.CaseFile;
import org.amparo.testing.RandomCases;

/** Random files, each made once for all tests that change something in it. */
final class RandomFiles {

    private static final Map<List<Long>, CaseFile> MADE = new ConcurrentHashMap<>();

    private RandomFiles() {}

    static CaseFile of(long seed, int records) {
        return MADE.computeIfAbsent(
                List.of(seed, (long) records), same -> RandomCases.seeded(seed).caseFile(records));
    }
}

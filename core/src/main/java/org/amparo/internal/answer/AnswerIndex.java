package org.amparo.internal.answer;

import java.util.List;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.internal.index.IndexedFile;

/**
 * The indexes of a file from which questions are answered.
 *
 * @param file the index of the records as they are, for what was known by a day
 * @param counting that of the records as they count today: the same if no statement is retracted
 * @param retracted the retracted statements
 * @param endsLeftOut the persons and groups of whom the file lacks how a custody ended
 */
public record AnswerIndex(
        CaseIndex file, CaseIndex counting, RetractedStatements retracted, Set<SubjectId> endsLeftOut) {

    /** The indexes of a file. */
    public static AnswerIndex of(IndexedFile file, Set<SubjectId> endsLeftOut) {
        CaseIndex index = file.index();
        RetractedStatements retracted = RetractedStatements.of(index);
        List<CaseRecord> counting = retracted.withdrawnIn(file.records());
        return new AnswerIndex(
                index,
                counting == file.records()
                        ? index
                        : IndexedFile.of(file.header(), counting).index(),
                retracted,
                endsLeftOut);
    }
}

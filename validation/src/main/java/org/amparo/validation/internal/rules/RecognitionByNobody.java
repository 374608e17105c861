package org.amparo.validation.internal.rules;

import org.amparo.people.Recognition;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds a recognition, such as that as a political prisoner, that names neither the body nor the scheme. */
public final class RecognitionByNobody implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(Recognition.class, (recognition, setting) -> isByNobody(recognition));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Recognition> site : layout.sites(Recognition.class)) {
            if (isByNobody(site.object())) {
                findings.add(site.spot());
            }
        }
    }

    private static boolean isByNobody(Recognition recognition) {
        return recognition.body().isEmpty()
                && recognition.scheme().isEmpty()
                && !SupportingEvidence.saysWhyMissing(recognition, Recognition.BODY)
                && !SupportingEvidence.saysWhyMissing(recognition, Recognition.SCHEME);
    }
}

package org.amparo.validation.internal.rules;

import org.amparo.people.Recognition;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds a recognition, such as that as a political prisoner, that names neither the body nor the scheme. */
public final class RecognitionByNobody implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<Recognition> site : layout.sites(Recognition.class)) {
            Recognition recognition = site.object();
            if (recognition.body().isEmpty()
                    && recognition.scheme().isEmpty()
                    && !SupportingEvidence.saysWhyMissing(recognition, Recognition.BODY)
                    && !SupportingEvidence.saysWhyMissing(recognition, Recognition.SCHEME)) {
                findings.add(site.spot());
            }
        }
    }
}

package org.amparo.examples.referencecase;

import java.net.URI;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.id.CaseFileId;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/**
 * A statement that asks Azerbaijan to release detainees, modelled whole: every fact with the words for it, conclusions
 * as inferred, and the rest as not stated. These are living people, so nothing is here that the text does not say.
 */
public final class ReferenceCase {

    private ReferenceCase() {}

    /** The case file. */
    public static CaseFile caseFile() {
        return CaseFile.builder()
                .id(CaseFileId.of("azerbaijan-2024-12"))
                .base(URI.create("https://cases.example/azerbaijan/"))
                .titles(LocalizedText.english("Detainees whose release was asked of Azerbaijan"))
                .addLanguage(LanguageTag.ENGLISH)
                .defaultMarking(Marking.PUBLIC)
                .addAll(Documents.all())
                .addAll(ReferencePersons.all())
                .addAll(Organisations.all())
                .addAll(Groups.all())
                .addAll(Detentions.all())
                .addAll(ReferenceAwards.all())
                .build();
    }
}

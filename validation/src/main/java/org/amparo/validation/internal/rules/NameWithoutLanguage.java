package org.amparo.validation.internal.rules;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.code.NameKind;
import org.amparo.people.Name;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds a name without a language among the names of somebody that are written in several scripts. */
public final class NameWithoutLanguage implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(Name.class, (name, setting) -> isWithoutLanguage(name));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        Collection<List<ObjectPlace<Name>>> ofEach = layout.sites(Name.class).stream()
                .collect(Collectors.groupingBy(ObjectPlace::parent, LinkedHashMap::new, Collectors.toList()))
                .values();
        for (List<ObjectPlace<Name>> names : ofEach) {
            if (names.stream().anyMatch(name -> isWithoutLanguage(name.object())) && areInSeveralScripts(names)) {
                names.stream()
                        .filter(name -> isWithoutLanguage(name.object()))
                        .forEach(name -> findings.add(name.spot()));
            }
        }
    }

    /** Whether nothing says the language. A transliteration is written in none. */
    private static boolean isWithoutLanguage(Name name) {
        return name.language().isEmpty()
                && name.transliteration().isEmpty()
                && !name.kind().equals(Optional.of(NameKind.TRANSLITERATION))
                && !SupportingEvidence.saysWhyMissing(name, Name.LANGUAGE);
    }

    /** Whether two of the names have no script in common. */
    private static boolean areInSeveralScripts(List<ObjectPlace<Name>> names) {
        Set<Set<UnicodeScript>> scripts = names.stream()
                .map(name -> Scripts.in(name.object().full()))
                .filter(in -> !in.isEmpty())
                .collect(Collectors.toSet());
        return scripts.stream().anyMatch(one -> scripts.stream().anyMatch(other -> Collections.disjoint(one, other)));
    }
}

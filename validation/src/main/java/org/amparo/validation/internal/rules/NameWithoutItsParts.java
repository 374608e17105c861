package org.amparo.validation.internal.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.amparo.people.Name;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds a full name that does not hold the family name or the given name. */
public final class NameWithoutItsParts implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(
                Name.class,
                (name, setting) -> isMissing(name.family(), name.full()) || isMissing(name.given(), name.full()));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Name> site : layout.sites(Name.class)) {
            Name name = site.object();
            if (isMissing(name.family(), name.full())) {
                findings.add(site.spot(Name.FAMILY));
            }
            if (isMissing(name.given(), name.full())) {
                findings.add(site.spot(Name.GIVEN));
            }
        }
    }

    /** A part in another script cannot be compared. */
    private static boolean isMissing(Optional<String> part, String full) {
        return part.filter(text -> !plain(full).contains(plain(text)))
                .filter(text -> Scripts.in(full).containsAll(Scripts.in(text)))
                .isPresent();
    }

    /** Without case, accents, spaces and signs, which lists of names handle differently. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('\u0131', 'i');
    }
}

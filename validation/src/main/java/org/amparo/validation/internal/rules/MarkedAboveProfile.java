package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.code.Marking;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Marked;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.ValueKind;

/** Finds what is marked higher than the profile allows under which the file says that it was published. */
public final class MarkedAboveProfile implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inValues(
                ValueKind.CODE,
                line -> line.is(Marked.MARKING),
                (value, setting) -> value instanceof Marking level && isAbove(level, setting.header()));
        signs.inEachWith(
                Marked.MARKINGS,
                Marked.class,
                (object, setting) ->
                        object.markings().stream().anyMatch(entry -> isAbove(entry.level(), setting.header())));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        Optional<Marking> ceiling = layout.header().profile().flatMap(MarkedAboveProfile::ceiling);
        if (ceiling.isPresent()) {
            for (ObjectPlace<Marked> site : layout.sitesOfAny(Marked.class)) {
                check(site, ceiling.get(), findings);
            }
        }
    }

    private static boolean isAbove(Marking level, CaseHeader header) {
        return header.profile()
                .flatMap(MarkedAboveProfile::ceiling)
                .filter(level::isAbove)
                .isPresent();
    }

    private static void check(ObjectPlace<Marked> site, Marking ceiling, Findings findings) {
        if (site.object().marking().filter(level -> level.isAbove(ceiling)).isPresent()) {
            findings.add(site.spot(Marked.MARKING));
        }
        for (AttributeMarking entry : site.object().markings()) {
            if (entry.level().isAbove(ceiling) && isGiven(site, entry.attribute())) {
                findings.add(site.spot(entry.attribute()));
            }
        }
    }

    private static boolean isGiven(ObjectPlace<?> site, String attribute) {
        return site.values().stream().anyMatch(value -> value.name().equals(attribute))
                || site.unknownMembers().members().containsKey(attribute);
    }

    private static Optional<Marking> ceiling(String name) {
        return PublicationProfile.all().stream()
                .filter(profile -> profile.name().equals(name))
                .map(PublicationProfile::ceiling)
                .findFirst();
    }
}

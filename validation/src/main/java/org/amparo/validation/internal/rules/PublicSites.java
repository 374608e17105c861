package org.amparo.validation.internal.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.code.Marking;
import org.amparo.evidence.Marked;
import org.amparo.validation.internal.layout.ObjectPlace;

/** The objects of a file that are certainly marked for everybody. */
final class PublicSites {

    private PublicSites() {}

    /** Whether the file says that everything without a marking of its own is public. */
    static boolean areTheRule(CaseHeader header) {
        return header.defaultMarking().equals(Optional.of(Marking.PUBLIC)) && isNothingKeptBack(header);
    }

    /** Whether the record of the object is public, and nothing in it from there on to the object is marked higher. */
    static boolean include(CaseHeader header, ObjectPlace<?> site) {
        boolean marked = site.record().flatMap(record -> record.marking()).isPresent();
        return (marked || areTheRule(header))
                && Stream.concat(Stream.of(site), site.enclosing())
                        .flatMap(around -> around.as(Marked.class).stream())
                        .allMatch(around -> isNothingKeptBack(around.object()));
    }

    /** Whether neither the object nor an attribute of it is marked above PUBLIC. */
    static boolean isNothingKeptBack(Marked object) {
        return Stream.concat(
                        object.marking().stream(), object.markings().stream().map(entry -> entry.level()))
                .noneMatch(level -> level.isAbove(Marking.PUBLIC));
    }
}

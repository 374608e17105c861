package org.amparo.disclosure;

import java.util.List;
import java.util.Objects;
import org.amparo.code.Marking;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;

/**
 * The profile of a publication: the audience for which it is made. A profile is a whitelist. Only things marked at or
 * below its ceiling pass, and things without any marking count as RESTRICTED.
 */
public final class PublicationProfile implements WithoutJson {

    /** The profile for everybody: web sites, feeds, search engines. Withheld things are absent without a trace. */
    public static final PublicationProfile PUBLIC = new PublicationProfile("public", Marking.PUBLIC);

    /** The profile for partner organisations, which says where something was taken out. */
    public static final PublicationProfile PARTNERS = new PublicationProfile("partners", Marking.PARTNERS);

    /** The profile for colleagues: everything except SECRET things. It says where something was taken out. */
    public static final PublicationProfile INTERNAL = new PublicationProfile("internal", Marking.RESTRICTED);

    private final String name;
    private final Marking ceiling;

    private PublicationProfile(String name, Marking ceiling) {
        this.name = name;
        this.ceiling = ceiling;
    }

    /** All profiles, from the narrowest to the widest content. */
    public static List<PublicationProfile> all() {
        return List.of(PUBLIC, PARTNERS, INTERNAL);
    }

    /**
     * The profile with this name: {@code public}, {@code partners} or {@code internal}.
     *
     * @throws InvalidValueException {@code profile-unknown} if there is none
     */
    public static PublicationProfile of(String name) {
        Objects.requireNonNull(name, "name");
        return all().stream()
                .filter(profile -> profile.name.equals(name))
                .findFirst()
                .orElseThrow(Invalid.PROFILE_UNKNOWN::exception);
    }

    /** The name: {@code public}, {@code partners} or {@code internal}. */
    public String name() {
        return name;
    }

    /** The highest marking that passes. */
    public Marking ceiling() {
        return ceiling;
    }

    boolean hides(Marking level) {
        return level.isAbove(ceiling);
    }

    boolean isPublic() {
        return ceiling.equals(Marking.PUBLIC);
    }

    @Override
    public String toString() {
        return name;
    }
}

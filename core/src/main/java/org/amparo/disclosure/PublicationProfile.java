package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.id.AgentId;
import org.amparo.internal.marking.NamedRecipients;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;

/**
 * The profile of a publication: the audience for which it is made. A profile is a whitelist. Only things marked at or
 * below its ceiling pass, and things without any marking count as RESTRICTED. Of a person whose consent names uses or
 * recipients, it shows what these allow to its audience.
 *
 * <p>There are five, and {@link #builder} makes others, of which none shows more than {@link #INTERNAL}. Two profiles of
 * the same name, ceiling, recipients and scopes are equal.
 */
public final class PublicationProfile implements WithoutJson {

    /** The profile for everybody: web sites, feeds, search engines. Withheld things are absent without a trace. */
    public static final PublicationProfile PUBLIC =
            new PublicationProfile("public", Marking.PUBLIC, Set.of(ConsentScope.PUBLISH_NAME));

    /** The profile for partner organisations, which says where something was taken out. */
    public static final PublicationProfile PARTNERS =
            new PublicationProfile("partners", Marking.PARTNERS, Set.of(ConsentScope.SHARE_PARTNERS));

    /** The profile for colleagues: everything except SECRET things. It says where something was taken out. */
    public static final PublicationProfile INTERNAL = new PublicationProfile("internal", Marking.RESTRICTED, Set.of());

    /**
     * The profile for bodies of the United Nations. Somebody who is not marked PUBLIC is shown by a consent alone that
     * allows it: a mark for partners is none for the UN.
     */
    public static final PublicationProfile UN =
            new PublicationProfile("un", Marking.PARTNERS, Set.of(ConsentScope.SHARE_UN));

    /**
     * The profile for governments. It shows nobody whose consent does not name {@link ConsentScope#SHARE_STATES},
     * whatever is marked, and withheld things are absent without a trace.
     */
    public static final PublicationProfile STATES =
            new PublicationProfile("states", Marking.PARTNERS, Set.of(ConsentScope.SHARE_STATES));

    private static final List<PublicationProfile> ALL = List.of(PUBLIC, PARTNERS, INTERNAL, UN, STATES);

    /** The uses that let somebody else know who the person is. */
    private static final Set<ConsentScope> OF_OTHERS = Set.of(
            ConsentScope.PUBLISH_NAME, ConsentScope.SHARE_PARTNERS, ConsentScope.SHARE_UN, ConsentScope.SHARE_STATES);

    /** The uses that are allowed where the name may be published: everybody includes these. Governments must be named. */
    private static final Set<ConsentScope> OF_EVERYBODY = Set.of(ConsentScope.SHARE_PARTNERS, ConsentScope.SHARE_UN);

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 40;

    private final String name;
    private final Marking ceiling;
    private final List<AgentId> recipients;
    private final Set<ConsentScope> scopes;
    /** The highest marking that passes, where no consent is needed beside it. */
    private final Marking highest;

    private PublicationProfile(String name, Marking ceiling, Set<ConsentScope> scopes) {
        this.name = name;
        this.ceiling = ceiling;
        this.highest = ceiling;
        this.recipients = List.of();
        this.scopes = scopes;
    }

    private PublicationProfile(Builder builder) {
        name = builder.name;
        ceiling = builder.ceiling;
        highest = builder.ceiling;
        recipients = builder.recipients.stream()
                .distinct()
                .sorted(Comparator.comparing(AgentId::toString))
                .toList();
        scopes = Set.copyOf(builder.scopes);
    }

    private PublicationProfile(PublicationProfile other, Marking highest) {
        name = other.name;
        ceiling = other.ceiling;
        recipients = other.recipients;
        scopes = other.scopes;
        this.highest = highest;
    }

    /**
     * This profile for a record that no consent for its readers is of. No mark is for the UN or for governments, so that
     * they are shown what is public, and nothing that was marked with partners in mind.
     */
    PublicationProfile byMarkAlone() {
        return asksForBodies() ? new PublicationProfile(this, Marking.PUBLIC) : this;
    }

    /** Whether a consent must name the UN or governments. */
    private boolean asksForBodies() {
        return needsConsent() || scopes.contains(ConsentScope.SHARE_UN);
    }

    /** The profiles that there are without any being made: the public's, partners', colleagues', the UN's, states'. */
    public static List<PublicationProfile> all() {
        return ALL;
    }

    /**
     * The profile with this name: {@code public}, {@code partners}, {@code internal}, {@code un} or {@code states}.
     *
     * @throws InvalidValueException {@code profile-unknown} if there is none
     */
    public static PublicationProfile of(String name) {
        return find(name).orElseThrow(Invalid.PROFILE_UNKNOWN::exception);
    }

    /** The profile with this name that there is without being made. */
    static Optional<PublicationProfile> find(String name) {
        Objects.requireNonNull(name, "name");
        return ALL.stream().filter(profile -> profile.name.equals(name)).findFirst();
    }

    /**
     * A builder of a profile with this name, whose ceiling is PARTNERS.
     *
     * @param name a word that stands in everything that is published: lower-case letters, digits and single hyphens
     *     between them. One of {@code partners}, {@code un} and {@code states} makes a narrower profile of that one
     */
    public static Builder builder(String name) {
        return new Builder(Objects.requireNonNull(name, "name"));
    }

    /** A builder that starts with the values of this profile. */
    public Builder toBuilder() {
        Builder builder = builder(name).ceiling(ceiling);
        recipients.forEach(builder::addRecipient);
        scopes.forEach(builder::addScope);
        return builder;
    }

    /** The name, such as {@code partners}. */
    public String name() {
        return name;
    }

    /** The highest marking that passes. */
    public Marking ceiling() {
        return ceiling;
    }

    /**
     * Those who read the publication, by their ids, in order. None: nobody knows who they are, so that a person whose
     * consent names recipients is shown to colleagues alone. If there are any, such a person is shown where the consent
     * names all of them.
     */
    public List<AgentId> recipients() {
        return recipients;
    }

    /**
     * The uses that a consent which names any must name, each of them, for the person to be shown by name.
     * {@link ConsentScope#PUBLISH_NAME} stands for sharing with partners and with the UN too. With
     * {@link ConsentScope#SHARE_UN} nobody who is not marked PUBLIC is shown without a consent, and with
     * {@link ConsentScope#SHARE_STATES} nobody at all without one that names it. None, as for {@link #INTERNAL}: any use
     * that this version knows will do.
     */
    public Set<ConsentScope> scopes() {
        return scopes;
    }

    /**
     * The name and after it, where there are any, the ids of the recipients, with spaces between: {@code un
     * organisation:helpers}. It says for whom something is, wherever there is room for one text alone.
     */
    public String audience() {
        return (name + " " + NamedRecipients.text(recipients)).strip();
    }

    /** Whether it is for everybody, so that nobody need be told for whom, and until when. */
    public boolean isPublic() {
        return ceiling.equals(Marking.PUBLIC);
    }

    /** Whether withheld things are absent without a trace: readers who know of them may look for them, or harm somebody. */
    public boolean isSilent() {
        return isPublic() || needsConsent();
    }

    /** Whether nobody is shown without a consent in force that names the uses, whatever is marked. */
    public boolean needsConsent() {
        return scopes.contains(ConsentScope.SHARE_STATES);
    }

    /** Whether somebody who is marked with a level is shown by that, where no consent was given. */
    boolean mayShowByMark(Marking level) {
        boolean isPublic = !level.isAbove(Marking.PUBLIC);
        return !needsConsent() && (isPublic || !scopes.contains(ConsentScope.SHARE_UN));
    }

    /**
     * Whether the readers of another profile may see all that a publication under this one shows. What is for everybody
     * they may see in any case.
     */
    public boolean mayBeReadBy(PublicationProfile readers) {
        Objects.requireNonNull(readers, "readers");
        if (isPublic() || equals(readers) || readers.isForColleagues()) {
            return true;
        }
        return !isForColleagues()
                && !ceiling.isAbove(readers.ceiling)
                && (isSilent() || !readers.isSilent())
                && asksFor(readers.scopes)
                && (recipients.isEmpty() || isReadBySome(readers.recipients));
    }

    /** Whether whoever is shown under this profile has allowed these uses, too. */
    private boolean asksFor(Set<ConsentScope> others) {
        return others.stream().allMatch(scope -> isAmong(scope, scopes))
                // A consent that names no uses is none where one is needed.
                && (needsConsent() || !others.contains(ConsentScope.SHARE_STATES))
                && (asksForBodies() || !others.contains(ConsentScope.SHARE_UN));
    }

    /** Whether those are some of the recipients, so that a consent that names all of these names them. */
    private boolean isReadBySome(List<AgentId> readers) {
        return !readers.isEmpty() && recipients.containsAll(readers);
    }

    boolean isForColleagues() {
        return scopes.isEmpty();
    }

    boolean hides(Marking level) {
        return level.isAbove(highest);
    }

    /** Whether a consent with these uses names all that the profile asks for. */
    boolean isNamedBy(List<ConsentScope> uses) {
        return !uses.isEmpty() && allowsName(uses);
    }

    /** Whether a consent with these uses, which may be none, allows to show the person by name. */
    boolean allowsName(List<ConsentScope> uses) {
        if (uses.isEmpty()) {
            return !needsConsent();
        }
        return isForColleagues()
                ? uses.stream().anyMatch(ConsentScope::isKnown)
                : scopes.stream().allMatch(scope -> isAmong(scope, uses));
    }

    /** The same of pictures: who may be named may not therefore be shown. */
    boolean allowsPictures(List<ConsentScope> uses) {
        if (uses.isEmpty() || isForColleagues()) {
            return allowsName(uses);
        }
        return scopes.stream().allMatch(scope -> isAmongThoseOfPictures(scope, uses));
    }

    private static boolean isAmong(ConsentScope scope, Collection<ConsentScope> uses) {
        return uses.contains(scope) || (OF_EVERYBODY.contains(scope) && uses.contains(ConsentScope.PUBLISH_NAME));
    }

    private static boolean isAmongThoseOfPictures(ConsentScope scope, List<ConsentScope> uses) {
        if (scope.equals(ConsentScope.PUBLISH_NAME)) {
            return uses.contains(ConsentScope.PUBLISH_IMAGE);
        }
        return uses.contains(scope) || (OF_EVERYBODY.contains(scope) && uses.contains(ConsentScope.PUBLISH_IMAGE));
    }

    /** Whether a consent for these recipients, of whom there may be none, is one for all who read the publication. */
    boolean isReadBy(List<AgentId> named) {
        return isForColleagues() || named.isEmpty() || (!recipients.isEmpty() && named.containsAll(recipients));
    }

    /**
     * The level of what is read again from something that was written under this profile and has lost the consents. No
     * level is for the UN or for governments alone, so that it is for colleagues.
     */
    Marking levelOfWhatIsReadAgain() {
        return isPublic() || equals(PARTNERS) ? ceiling : Marking.RESTRICTED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicationProfile profile
                && name.equals(profile.name)
                && ceiling.equals(profile.ceiling)
                && recipients.equals(profile.recipients)
                && scopes.equals(profile.scopes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, ceiling, recipients, scopes);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }

    /** A builder of a profile. */
    public static final class Builder implements WithoutJson {

        private final String name;
        private Marking ceiling = Marking.PARTNERS;
        private final List<AgentId> recipients = new ArrayList<>();
        private final Set<ConsentScope> scopes = new LinkedHashSet<>();

        private Builder(String name) {
            this.name = name;
        }

        /** The highest marking that passes: PARTNERS, which is the default, or RESTRICTED. */
        public Builder ceiling(Marking level) {
            this.ceiling = Objects.requireNonNull(level, "level");
            return this;
        }

        /** Adds somebody who reads the publication: a person or a body, which need not be a record of the case file. */
        public Builder addRecipient(AgentId recipient) {
            recipients.add(Objects.requireNonNull(recipient, "recipient"));
            return this;
        }

        /** Adds a use that a consent must name. One at least is about sharing, or about the name. */
        public Builder addScope(ConsentScope scope) {
            scopes.add(Objects.requireNonNull(scope, "scope"));
            return this;
        }

        /**
         * The profile.
         *
         * @throws InvalidValueException {@code profile-name} if the name is no such word, or that of a profile of which this
         *     one is not a narrower one; {@code profile-level} if it shows more than {@link #INTERNAL}, or is for everybody;
         *     {@code profile-scopes} if no scope is about sharing or the name, or one is not known
         */
        public PublicationProfile build() {
            PublicationProfile made = new PublicationProfile(this);
            Optional<PublicationProfile> shipped = find(name);
            if (shipped.isPresent() && shipped.get().equals(made)) {
                return shipped.get();
            }
            if (!ceiling.equals(Marking.PARTNERS) && !ceiling.equals(Marking.RESTRICTED)) {
                throw Invalid.PROFILE_LEVEL.exception();
            }
            boolean isWord = NAME.matcher(name).matches() && name.length() <= LONGEST_NAME;
            boolean isFree = shipped.isPresent() ? isNarrower(shipped.get()) : !name.equals(Readership.OWNER.profile());
            if (!isWord || !isFree) {
                throw Invalid.PROFILE_NAME.exception();
            }
            if (scopes.stream().noneMatch(OF_OTHERS::contains)
                    || !scopes.stream().allMatch(ConsentScope::isKnown)) {
                throw Invalid.PROFILE_SCOPES.exception();
            }
            return made;
        }

        /** Whether it has the level and asks for the uses of another, which must be for some whom nobody has named. */
        private boolean isNarrower(PublicationProfile shipped) {
            return !shipped.isPublic()
                    && !shipped.isForColleagues()
                    && ceiling.equals(shipped.ceiling)
                    && scopes.containsAll(shipped.scopes);
        }
    }
}

package org.amparo.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.id.AgentId;
import org.amparo.people.Consent;

/**
 * For whom something was written, and until when. It goes along with everything that is made of a publication and is not
 * for everybody, so that whoever reads it in again shows it to nobody else.
 *
 * @param profile the name of the profile; {@code owner} for what was made of a whole case file
 * @param recipients the recipients of the profile or, if it names none, those with whom the data may be shared, if the
 *     consent of somebody who is shown names any; by their ids, in order
 * @param holdsUntil the moment from which the consent of somebody who is shown has possibly ended
 *     ({@link Publication#holdsUntil}); empty for everybody, who are told of no consent
 */
public record Readership(String profile, List<AgentId> recipients, Optional<Instant> holdsUntil)
        implements WithoutJson {

    /** The owner of a case file, for whom everybody in it is shown. */
    public static final Readership OWNER = new Readership("owner", List.of(), Optional.empty());

    /** Refuses null. */
    public Readership {
        Objects.requireNonNull(profile, "profile");
        recipients = List.copyOf(Objects.requireNonNull(recipients, "recipients"));
        Objects.requireNonNull(holdsUntil, "holdsUntil");
    }

    static Readership of(PublicationProfile profile, CaseFile shown, Optional<Instant> holdsUntil) {
        if (profile.isPublic()) {
            return new Readership(profile.name(), List.of(), Optional.empty());
        }
        if (!profile.recipients().isEmpty()) {
            return new Readership(profile.name(), profile.recipients(), holdsUntil);
        }
        List<AgentId> recipients = shown.records(Person.class).stream()
                .flatMap(person -> person.consent().stream())
                .map(Consent::recipients)
                .flatMap(List::stream)
                .distinct()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        return new Readership(profile.name(), recipients, holdsUntil);
    }

    /**
     * The least level of whatever is read from something that was written under a profile. What is for the UN or for
     * governments is RESTRICTED, since no level says so. Of a profile that this version does not know, and of the owner's,
     * nobody knows more than that it is SECRET.
     *
     * @param profile the name of the profile
     */
    public static Marking least(String profile) {
        Objects.requireNonNull(profile, "profile");
        return PublicationProfile.find(profile)
                .map(PublicationProfile::levelOfWhatIsReadAgain)
                .orElse(Marking.SECRET);
    }

    /** Whether it is everybody, so that nothing has to be said. */
    public boolean isEverybody() {
        return profile.equals(PublicationProfile.PUBLIC.name());
    }
}

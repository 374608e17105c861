package org.amparo.tool;

import java.util.List;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.AgentId;
import org.amparo.id.RecordId;
import org.amparo.internal.marking.NamedRecipients;
import org.amparo.problem.InvalidValueException;

/**
 * For whom something is, as it says itself: the name of a profile, and the ids of the recipients.
 *
 * @param text as {@link PublicationProfile#audience} has it; perhaps one that this version does not know
 */
record Audience(String text) {

    static Audience of(String text) {
        return new Audience(text);
    }

    /** The audience of a case file; empty if it is its owner's. */
    static Optional<Audience> of(CaseHeader header) {
        return header.profile().map(name -> new Audience((name + " " + NamedRecipients.of(header)).strip()));
    }

    /** The name of the profile. */
    String name() {
        return words().get(0);
    }

    private List<String> words() {
        return List.of(text.split(" ", -1));
    }

    /** The profile, if it is not one that somebody has made. */
    Optional<PublicationProfile> profile() {
        try {
            PublicationProfile.Builder profile = PublicationProfile.of(name()).toBuilder();
            for (String recipient : words().subList(1, words().size())) {
                profile.addRecipient(RecordId.parse(recipient, AgentId.class));
            }
            return Optional.of(profile.build());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}

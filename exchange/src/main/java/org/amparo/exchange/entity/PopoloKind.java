package org.amparo.exchange.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;

/** The classes of Popolo that say something of people and organisations. */
enum PopoloKind {
    PERSON(
            "person",
            "additional_name biography birth_date death_date family_name gender given_name honorific_prefix "
                    + "honorific_suffix national_identity patronymic_name pronouns sort_name"),
    ORGANISATION("organization", "abstract children classification dissolution_date founding_date parent parent_id"),
    MEMBERSHIP("membership", "member on_behalf_of on_behalf_of_id person person_id post_id"),
    POST("post", "other_label");

    private static final Map<String, PopoloKind> TYPES =
            Map.of("Person", PERSON, "Organization", ORGANISATION, "Membership", MEMBERSHIP, "Post", POST);

    private static final Map<String, PopoloKind> LISTS =
            Map.of("persons", PERSON, "organizations", ORGANISATION, "memberships", MEMBERSHIP, "posts", POST);

    private final String word;
    /** The members that no other class has, between blanks. */
    private final String ownMembers;

    PopoloKind(String word, String ownMembers) {
        this.word = word;
        this.ownMembers = ownMembers;
    }

    /** The name in the account. */
    String word() {
        return word;
    }

    /** The class of the items of a list in a document. */
    static Optional<PopoloKind> ofList(String name) {
        return Optional.ofNullable(LISTS.get(name));
    }

    /** Whether it is a document of lists, and no entity itself: entities have no arrays of persons and organisations. */
    static boolean isDocument(DataObject object) {
        boolean hasPeople = List.of("persons", "organizations").stream()
                .anyMatch(name ->
                        object.member(name).filter(DataArray.class::isInstance).isPresent());
        return hasPeople
                || (of(object).isEmpty()
                        && !object.members().containsKey("id")
                        && !object.members().containsKey("name")
                        && LISTS.keySet().stream().anyMatch(object.members()::containsKey));
    }

    /** The class that an object says, or of which alone it has members. */
    static Optional<PopoloKind> of(DataObject object) {
        if (object.member("@type").orElse(null) instanceof DataString type) {
            return Optional.ofNullable(TYPES.get(type.text()));
        }
        List<PopoloKind> possible = Arrays.stream(values())
                .filter(kind -> Stream.of(kind.ownMembers.split(" ")).anyMatch(object.members()::containsKey))
                .toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }
}

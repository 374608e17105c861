package org.amparo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.evidence.Marked;
import org.amparo.id.AgentId;
import org.amparo.id.CaseFileId;
import org.amparo.internal.json.Unbound;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.immutables.value.Value;

/** The header of a case file: everything but its records. It is the first line of the JSON Lines form. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface CaseHeader extends Marked, CaseHeaderAttributes permits ImmutableCaseHeader {

    /** The version of the format that this library writes. */
    String FORMAT_VERSION = "1.0";

    /** The attribute table. */
    Shape<CaseHeader, Builder> SHAPE = Shape.of("case-file", new CaseHeaderAccessors())
            .required(CaseHeaderAccessors.AMPARO, Types.VERSION)
            .required(CaseHeaderAccessors.ID, Types.CASE_FILE_ID)
            .identity()
            .optional(CaseHeaderAccessors.BASE, Types.BASE)
            .optional(CaseHeaderAccessors.TITLES, Types.LOCALIZED)
            .optional(CaseHeaderAccessors.PUBLISHER, Types.reference(AgentId.class))
            .optional(CaseHeaderAccessors.LICENCE, Types.URI)
            .optional(CaseHeaderAccessors.GENERATED_AT, Types.INSTANT)
            .optional(CaseHeaderAccessors.PROFILE, Types.STRING)
            .list(CaseHeaderAccessors.LANGUAGES, Types.LANGUAGE)
            .optional(CaseHeaderAccessors.DEFAULT_MARKING, Types.code(Marking.VOCABULARY))
            .guard()
            .list(CaseHeaderAccessors.NEW_MEMBERS, Types.STRING)
            .with(Marked::marked)
            .reserve("type", "records");

    /** The version of the format: {@code 1.0}, or the later 1.x in which the file was written. */
    @Value.Default
    default String amparo() {
        return FORMAT_VERSION;
    }

    /** The id of the case file. */
    CaseFileId id();

    /**
     * The IRI that makes ids global (RFC 3986): {@code base + "person/leyla-orlova"}. It ends with a slash. Absent: ids
     * are valid within the file only, and there can be no feed.
     */
    Optional<URI> base();

    /** The title of the file, by language. Absent where it has none. */
    Optional<LocalizedText> titles();

    /** The publisher of the file: a person or a body, one of its records. Absent where it is not published. */
    Optional<AgentId> publisher();

    /** The licence of the data, as an address (RFC 3986). Absent: nothing is granted. */
    Optional<URI> licence();

    /**
     * The moment at which the file was made (RFC 3339, UTC). Absent where it was not recorded: the library never reads
     * a clock by itself.
     */
    Optional<Instant> generatedAt();

    /**
     * The name of the profile under which the file was published, such as {@code public} or {@code partners}. Publishing
     * writes it. Absent: the file is its owner's, and was not published.
     */
    Optional<String> profile();

    /** The languages of the file (BCP 47), any number, the main one first. */
    List<LanguageTag> languages();

    /**
     * The level of everything that has no marking of its own. Absent: RESTRICTED, so that nothing unmarked is
     * published.
     */
    Optional<Marking> defaultMarking();

    /**
     * The members that the version of the format in {@code amparo} has and version 1.0 has not, any number, each with the table that
     * has it: {@code person.pronouns}. Without that, a reader of an older version takes such a member of a person, a
     * detention or an incident for one that nobody has read, and shows nobody what it stands in. Without effect in files
     * of a version that the reader knows. A public file does not have it.
     */
    List<String> newMembers();

    /**
     * Whether this is the header of a later version that says that a table has a member.
     *
     * @param shape the table as this version knows it
     */
    default boolean declares(Shape<?, ?> shape, String member) {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(member, "member");
        return !amparo().equals(FORMAT_VERSION) && newMembers().contains(shape.name() + "." + member);
    }

    /** A builder with nothing set but the format version. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the values of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The text for {@code toString}: the id alone. */
    static String describe(CaseHeader value) {
        return value.id().toString();
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableCaseHeader.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public CaseHeader build() {
            return SHAPE.check(super.build());
        }
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static CaseHeader addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}

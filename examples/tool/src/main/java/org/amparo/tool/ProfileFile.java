package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.AgentId;
import org.amparo.id.RecordId;
import org.amparo.json.DataJson;
import org.amparo.json.JsonPositions;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.problem.Position;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;

/**
 * The reading of the value of {@code --profile}: the name of a profile, or a file of the owner with one. A file has a
 * {@code name}, a {@code level}, {@code recipients} and {@code scopes}, and nothing else.
 */
final class ProfileFile {

    /** The name of the option. */
    static final String OPTION = "--profile";

    private static final String NAME = "name";
    private static final String LEVEL = "level";
    private static final String RECIPIENTS = "recipients";
    private static final String SCOPES = "scopes";
    private static final Set<String> MEMBERS = Set.of(NAME, LEVEL, RECIPIENTS, SCOPES);

    private final JsonPositions positions;
    private final List<JsonProblem> problems = new ArrayList<>();

    private ProfileFile(JsonPositions positions) {
        this.positions = positions;
    }

    /** Whether the value of the option is a file: a name of a profile has neither a dot nor a slash. */
    static boolean isFile(String value) {
        return value.contains(".") || value.contains("/") || value.contains("\\");
    }

    /**
     * The profile.
     *
     * @throws UsageException if there is none of this name
     * @throws ToolException if the file cannot be read, or has no profile
     */
    static PublicationProfile of(String value) {
        if (isFile(value)) {
            return read(CaseFiles.path(value));
        }
        try {
            return PublicationProfile.of(value);
        } catch (InvalidValueException e) {
            throw new UsageException(
                    e.getMessage() + " A profile of your own stands in a file: " + OPTION + " PROFILE.json.");
        }
    }

    private static PublicationProfile read(Path file) {
        try {
            String text = Files.readString(file, UTF_8);
            DataValue json = DataJson.read(text);
            ProfileFile reading = new ProfileFile(JsonPositions.of(text));
            Optional<PublicationProfile> profile = reading.profile(json);
            if (profile.isPresent() && reading.problems.isEmpty()) {
                return profile.get();
            }
            throw unusable(file, reading.problems);
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, file + " cannot be read: " + Reason.of(e));
        } catch (CaseJsonException e) {
            throw unusable(file, e.problems());
        }
    }

    private static ToolException unusable(Path file, List<JsonProblem> problems) {
        return new ToolException(
                ExitCode.UNUSABLE,
                file + " has no profile. "
                        + problems.stream().map(JsonProblem::toString).collect(Collectors.joining(" ")));
    }

    private Optional<PublicationProfile> profile(DataValue json) {
        if (!(json instanceof DataObject object)) {
            tell(Pointer.ROOT, "wrong-kind", "Expected an object.");
            return Optional.empty();
        }
        for (String member : object.members().keySet()) {
            if (!MEMBERS.contains(member)) {
                tell(Pointer.ROOT.member(member), "unknown-member", "Expected name, level, recipients or scopes.");
            }
        }
        for (String member : List.of(NAME, SCOPES)) {
            if (object.member(member).isEmpty()) {
                tell(Pointer.ROOT, "missing-required", "The object lacks " + member + ", which is required.");
            }
        }
        String name = object.member(NAME).map(value -> text(value, at(NAME))).orElse("");
        PublicationProfile.Builder builder = PublicationProfile.builder(name);
        object.member(LEVEL)
                .map(value -> text(value, at(LEVEL)))
                .flatMap(code -> code(code, at(LEVEL)))
                .ifPresent(builder::ceiling);
        for (Item item : items(object, RECIPIENTS)) {
            recipient(item).ifPresent(builder::addRecipient);
        }
        for (Item item : items(object, SCOPES)) {
            scope(item).ifPresent(builder::addScope);
        }
        return problems.isEmpty() ? built(builder) : Optional.empty();
    }

    private Optional<PublicationProfile> built(PublicationProfile.Builder builder) {
        try {
            return Optional.of(builder.build());
        } catch (InvalidValueException e) {
            String member = switch (e.code()) {
                case "profile-name" -> NAME;
                case "profile-level" -> LEVEL;
                default -> SCOPES;
            };
            tell(at(member), e);
            return Optional.empty();
        }
    }

    private Optional<Marking> code(String text, Pointer at) {
        try {
            return Optional.of(Marking.VOCABULARY.of(text));
        } catch (InvalidValueException e) {
            tell(at, e);
            return Optional.empty();
        }
    }

    private Optional<ConsentScope> scope(Item item) {
        try {
            return Optional.of(ConsentScope.VOCABULARY.of(item.text));
        } catch (InvalidValueException e) {
            tell(item.at, e);
            return Optional.empty();
        }
    }

    private Optional<AgentId> recipient(Item item) {
        try {
            return Optional.of(RecordId.parse(item.text, AgentId.class));
        } catch (InvalidValueException e) {
            tell(item.at, e);
            return Optional.empty();
        }
    }

    /** A text of a list, and where it stands. */
    private record Item(String text, Pointer at) {}

    private List<Item> items(DataObject object, String member) {
        DataValue value = object.member(member).orElse(DataArray.of());
        if (!(value instanceof DataArray array)) {
            tell(at(member), "wrong-kind", "Expected an array; even a single item stands in square brackets.");
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            Pointer at = at(member).item(i);
            items.add(new Item(text(array.items().get(i), at), at));
        }
        return items;
    }

    private String text(DataValue value, Pointer at) {
        if (value instanceof DataString string) {
            return string.text();
        }
        tell(at, "wrong-kind", "Expected a string: text in double quotation marks.");
        return "";
    }

    private static Pointer at(String member) {
        return Pointer.ROOT.member(member);
    }

    private void tell(Pointer at, InvalidValueException e) {
        tell(at, e.code(), Objects.requireNonNull(e.getMessage()));
    }

    private void tell(Pointer at, String code, String message) {
        Position position = positions.find(at).orElse(new Position(1, 1));
        problems.add(new JsonProblem(code, List.of(), at, position.line(), position.column(), message));
    }
}

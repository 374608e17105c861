package org.amparo.disclosure;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.Marking;
import org.amparo.custody.Proceeding;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.id.AgentId;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.internal.marking.Levels;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;
import org.amparo.speech.TextVersion;

/** The redactor of one record, or of the header, which notes everything that goes. */
final class Redactor {

    private static final Set<String> LEADING_TO_NAMES = Set.of(
            CaseRecord.IDENTIFIERS.name(),
            Person.LINKS.name(),
            Person.PHOTOS.name(),
            Person.CONTACTS.name(),
            Person.ADDRESSES.name(),
            Proceeding.CASE_NUMBER.name());

    private static final Set<String> LEADING_TO_SPEAKER =
            Set.of(CaseRecord.IDENTIFIERS.name(), Statement.SOURCE.name());

    private final PublicationProfile profile;
    private final Remainder remainder;
    private final UnreadMembers unread;
    private final Gate gate;
    private final Reservations reservations;
    private final Optional<RecordId> record;
    private final boolean isAboutHidden;
    private final boolean isOfNameless;
    private final TextSearch idsInTexts;
    private final TextSearch namesInTexts;
    private final Map<String, WithheldReason> keptBack;
    private final Map<String, WithheldReason> keptBackOfSteps;
    private final List<Withheld> withheld;
    /** What stays and has to be read before publication. */
    private final List<Suspect> toRead = new ArrayList<>();
    /** Whether any claim, as opposed to evidence, gaps and markings, went since this was last set to false. */
    private boolean lostContent;

    /**
     * A redactor.
     *
     * @param keptBack the attributes of the record that must not be shown, whatever its markings say
     * @param keptBackOfSteps those of the steps of the proceedings in it
     */
    Redactor(
            PublicationProfile profile,
            Remainder remainder,
            UnreadMembers unread,
            Optional<RecordId> record,
            Map<String, WithheldReason> keptBack,
            Map<String, WithheldReason> keptBackOfSteps,
            List<Withheld> withheld) {
        this.profile = profile;
        this.remainder = remainder;
        this.unread = unread;
        this.gate = new Gate(remainder);
        this.reservations = new Reservations(remainder.original());
        this.record = record;
        this.isAboutHidden = record.filter(remainder::isAboutHidden).isPresent();
        this.isOfNameless = record.filter(remainder::isOfNameless).isPresent();
        this.idsInTexts = new TextSearch(remainder.ids()::isIn);
        this.namesInTexts = new TextSearch(text -> remainder.names().isIn(text, isAboutHidden));
        this.keptBack = keptBack;
        this.keptBackOfSteps = keptBackOfSteps;
        this.withheld = withheld;
    }

    PublicationProfile profile() {
        return profile;
    }

    Gate gate() {
        return gate;
    }

    Reservations reservations() {
        return reservations;
    }

    /** Whether a value is an accusation that nothing supports. */
    <V> boolean isClosed(Attribute<?, ?, V> attribute, V value, Set<RecordId> deniers) {
        return gate.isClosed(record, attribute, value, deniers);
    }

    void log(Pointer at, Optional<String> attribute, WithheldReason reason, Marking level) {
        withheld.add(entry(at, reason, level).attribute(attribute).build());
    }

    /** Notes members of an object that no table names, with the attributes of the model that have their names. */
    void logMembers(Pointer at, WithheldReason reason, Marking level, Set<String> namesakes) {
        withheld.add(entry(at, reason, level).addAllNamesakes(namesakes).build());
    }

    private Withheld.Builder entry(Pointer at, WithheldReason reason, Marking level) {
        return Withheld.builder().record(record).at(at).reason(reason).level(level);
    }

    /** The attributes of the model that have the name of a member of the record. */
    List<String> namesakes(String member) {
        return NamesakeAttributes.of(member, record);
    }

    /** Whether what stood in a place was the last thing that went, and for this reason. */
    boolean wentLast(Pointer at, WithheldReason reason) {
        return !withheld.isEmpty()
                && withheld.get(withheld.size() - 1).at().equals(at)
                && withheld.get(withheld.size() - 1).reason() == reason;
    }

    /**
     * Notes something that stays and has to be read.
     *
     * @param words the words to read, which stay
     */
    void note(Pointer at, WithheldReason reason, String words) {
        toRead.add(new Suspect(record, at, reason, words));
    }

    /** Notes something that is the same for all places of a record. */
    void noteOnce(Pointer at, WithheldReason reason) {
        if (toRead.stream().noneMatch(noted -> noted.reason() == reason)) {
            note(at, reason, "");
        }
    }

    List<Suspect> toRead() {
        return toRead;
    }

    /**
     * The redacted object; the object itself if nothing went.
     *
     * @param deniers the sources that deny it in the object around, if it is an accusation
     */
    <T, B> Optional<T> redact(
            Pointer at,
            Optional<String> attribute,
            Shape<T, B> shape,
            T object,
            Marking enclosing,
            Set<RecordId> deniers) {
        Levels levels = Levels.of(shape, object, enclosing);
        Optional<WithheldReason> reason = Optional.empty();
        if (levels.own().filter(profile::hides).isPresent()) {
            reason = Optional.of(WithheldReason.LEVEL);
        } else if (Levels.isMisread(shape, object)) {
            log(at, attribute, WithheldReason.MARKING_MISREAD, Marking.SECRET);
            return Optional.empty();
        } else if (unread.areIn(record, at, shape, object)) {
            log(at, attribute, WithheldReason.UNREAD_MEMBER, Marking.SECRET);
            return Optional.empty();
        } else if (levels.isUnclear(profile::hides, shape, object)) {
            reason = Optional.of(WithheldReason.MARKING_UNCLEAR);
        }
        if (reason.isPresent()) {
            log(at, attribute, reason.get(), levels.effective());
            return Optional.empty();
        }
        Map<String, WithheldReason> against = new HashMap<>(keptBack(at, shape));
        int before = toRead.size();
        int logged = withheld.size();
        boolean lostBefore = lostContent;
        while (true) {
            ObjectRedaction<T, B> redaction =
                    new ObjectRedaction<>(this, at, attribute, shape, object, levels, against, deniers);
            Optional<T> left = redaction.result();
            Set<String> unlimited = left.isPresent() ? redaction.unlimited() : Set.of();
            if (left.isEmpty() || !unlimited.isEmpty()) {
                toRead.subList(before, toRead.size()).clear();
            }
            if (unlimited.isEmpty()) {
                return left;
            }
            if (unlimited.contains(ShownEvidence.WHOLE)) {
                log(at, attribute, WithheldReason.DISPUTE_HIDDEN, levels.effective());
                return Optional.empty();
            }
            // What is known by what is withheld goes, and perhaps more with it.
            unlimited.forEach(name -> against.putIfAbsent(name, WithheldReason.DISPUTE_HIDDEN));
            withheld.subList(logged, withheld.size()).clear();
            lostContent = lostBefore;
        }
    }

    private Map<String, WithheldReason> keptBack(Pointer at, Shape<?, ?> shape) {
        if (at.equals(Pointer.ROOT)) {
            return keptBack;
        }
        return shape.equals(Proceeding.SHAPE) ? keptBackOfSteps : Map.of();
    }

    /** Whether the rival value of evidence of an object has a member that nobody has read. */
    boolean isRivalUnread(Shape<?, ?> shape, Evidence evidence) {
        return record.filter(id -> unread.areInRival(id, shape, evidence)).isPresent();
    }

    boolean lostContent() {
        return lostContent;
    }

    void lostContent(boolean lost) {
        lostContent = lost;
    }

    /**
     * The reason, if any, to withhold an attribute of an object as a whole, whatever it says and whatever evidence for
     * it was withdrawn.
     */
    Optional<WithheldReason> againstAll(Object object, String attribute) {
        if (remainder.voices().isLost(record, object, attribute)) {
            return Optional.of(WithheldReason.WORDS_OF_WITHHELD);
        }
        if (isOfNameless && LEADING_TO_NAMES.contains(attribute)) {
            return Optional.of(WithheldReason.LEADS_TO_NAME);
        }
        if (object instanceof Statement statement
                && LEADING_TO_SPEAKER.contains(attribute)
                && isOfHiddenName(statement)) {
            return Optional.of(WithheldReason.LEADS_TO_NAME);
        }
        if (isPlaceInSourceOfNameless(object, attribute)) {
            return Optional.of(WithheldReason.LEADS_TO_NAME);
        }
        if (object instanceof Mention mention
                && attribute.equals(Mention.WORDING.name())
                && isNameHidden(mention.record())) {
            return Optional.of(WithheldReason.LEADS_TO_NAME);
        }
        boolean isText = object instanceof Statement && attribute.equals(Statement.TEXTS.name());
        return isText && holdsName((Statement) object) ? Optional.of(WithheldReason.NAME_FOUND) : Optional.empty();
    }

    /**
     * Whether an attribute gives the place of something in a source that tells of somebody who is shown without the
     * name.
     */
    private boolean isPlaceInSourceOfNameless(Object object, String attribute) {
        if (object instanceof Evidence evidence) {
            return attribute.equals(Evidence.LOCATOR.name()) && restsOnNameless(evidence);
        }
        if (object instanceof Relay relay) {
            return attribute.equals(Relay.LOCATOR.name())
                    && (isRecordSourceOfNameless() || remainder.isSourceOfNameless(relay.statement()));
        }
        return object instanceof Source source && isPlace(source, attribute) && isRecordSourceOfNameless();
    }

    /** Whether a piece of evidence was read in a source that tells of somebody who is shown without the name. */
    boolean restsOnNameless(Evidence evidence) {
        return remainder.isSourceOfNameless(evidence.statement());
    }

    private boolean isRecordSourceOfNameless() {
        return record.filter(remainder::isSourceOfNameless).isPresent();
    }

    /** Whether the attribute is an address of a passage, a row or words in the source. */
    private static boolean isPlace(Source source, String attribute) {
        Optional<URI> address = Optional.empty();
        if (attribute.equals(Source.URL.name())) {
            address = source.url();
        } else if (attribute.equals(Source.ARCHIVE_URL.name())) {
            address = source.archiveUrl();
        }
        return address.map(URI::getRawFragment).isPresent();
    }

    /** Whether the person who speaks, or who alone of those who signed is shown, is shown without the name. */
    private boolean isOfHiddenName(Statement statement) {
        List<AgentId> signatories =
                statement.signatories().stream().filter(remainder::has).toList();
        return statement
                        .speaker()
                        .flatMap(Speaker::person)
                        .filter(this::isNameHidden)
                        .isPresent()
                || (signatories.size() == 1 && isNameHidden(signatories.get(0)));
    }

    /** Whether somebody is shown without a name that the file has, or says that it keeps back. */
    boolean isNameHidden(RecordId record) {
        return remainder.isNameHidden(record);
    }

    /** Whether a name is in a version of the text, so that its translations give it away too. */
    private boolean holdsName(Statement statement) {
        return statement.texts().stream()
                .filter(this::mayBeShown)
                .anyMatch(version -> remainder.names().isIn(version.text(), isAboutHidden));
    }

    /** Whether a version does not already go for a marking or a gap of its own. */
    private boolean mayBeShown(TextVersion version) {
        Levels levels = Levels.of(TextVersion.SHAPE, version, Marking.PUBLIC);
        String text = TextVersion.TEXT.name();
        return !profile.hides(levels.effective())
                && !profile.hides(levels.of(text))
                && !levels.isKeptBack(text)
                && !levels.isUnclear(profile::hides, TextVersion.SHAPE, version)
                && !Levels.isMisread(TextVersion.SHAPE, version);
    }

    /** The reason, if any, to withhold a value that is not an object with a table. */
    <V> Optional<WithheldReason> against(Attribute<?, ?, V> attribute, V value) {
        if (!refersToOutput(attribute, value) || holdsId(attribute.type(), value)) {
            return Optional.of(WithheldReason.REFERENCE);
        }
        return holdsName(attribute.type(), value) ? Optional.of(WithheldReason.NAME_FOUND) : Optional.empty();
    }

    private <V> boolean refersToOutput(Attribute<?, ?, V> attribute, V value) {
        if (value instanceof RecordId id) {
            boolean own = attribute.traits().role() == AttributeRole.IDENTITY;
            boolean former = own && attribute.isList();
            return former ? remainder.hasRecordOf(id) : own || remainder.has(id);
        }
        if (value instanceof PartRef part) {
            return remainder.has(part);
        }
        return true;
    }

    private <V> boolean holdsId(Type<V> type, V value) {
        boolean isReference = value instanceof RecordId || value instanceof PartRef;
        return !isReference && type.accept(value, idsInTexts);
    }

    /** Shared names make no id unreadable: a statement about a father may be called after him. */
    private <V> boolean holdsName(Type<V> type, V value) {
        if (remainder.names().isEmpty()) {
            return false;
        }
        if (value instanceof RecordId id) {
            return remainder.names().isIn(id);
        }
        return value instanceof PartRef part ? remainder.names().isIn(part) : type.accept(value, namesInTexts);
    }

    /** The reason, if any, to withhold a member that no table names. */
    Optional<WithheldReason> againstUnknown(String name, DataValue value, Marking level) {
        if (profile.isSilent()) {
            return Optional.of(WithheldReason.UNKNOWN_MEMBER);
        }
        if (profile.hides(level)) {
            return Optional.of(WithheldReason.LEVEL);
        }
        if (isOfNameless) {
            return Optional.of(WithheldReason.LEADS_TO_NAME);
        }
        DataObject member = DataObject.EMPTY.with(name, value);
        if (holdsId(Types.TREE, member)) {
            return Optional.of(WithheldReason.REFERENCE);
        }
        return holdsName(Types.TREE, member) ? Optional.of(WithheldReason.NAME_FOUND) : Optional.empty();
    }
}

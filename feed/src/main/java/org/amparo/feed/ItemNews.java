package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.code.DemandOutcome;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.LastingView;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemSource;
import org.amparo.speech.Outcome;

/**
 * What of an item is news when it changes: its words and claims. As of when something is known, and who says it besides,
 * is none, since the next edition of a list says the same again; that somebody denies it, or says it otherwise, is.
 */
final class ItemNews {

    private static final String EVIDENCE = Annotated.EVIDENCE.name();
    private static final String STATEMENT = Evidence.STATEMENT.name();
    private static final String REVISIONS = CaseRecord.REVISIONS.name();
    private static final String STATE = Outcome.STATE.name();
    private static final String AS_OF = Outcome.AS_OF.name();

    /** What a piece of evidence tells of its source alone. All else says how something is known by it. */
    private static final Set<String> OF_SOURCE = Set.of(
            STATEMENT,
            Evidence.VIA.name(),
            Evidence.LOCATOR.name(),
            Evidence.WORDING.name(),
            Evidence.ANCHOR.name(),
            Evidence.RECORDED_ON.name(),
            Evidence.NOTE.name(),
            Evidence.CONNECTION.name());

    private static final Set<String> OPEN =
            LastingView.OPEN.stream().map(DemandOutcome::code).collect(Collectors.toUnmodifiableSet());

    /** How many digits of the hash of a source are kept. */
    private static final int DIGITS = 12;

    private final StringBuilder lasting = new StringBuilder();
    private final Map<String, StringBuilder> sources = new TreeMap<>();
    private final SortedSet<String> revisions = new TreeSet<>();

    /** Adds a member of the item. */
    void add(String name, DataValue value) {
        add(lasting, name);
        addClaims(value);
    }

    /** Adds words. */
    void add(String words) {
        add(lasting, words);
    }

    /** Adds a sentence. */
    void add(ItemSentence sentence) {
        add(lasting, sentence.text());
        add(lasting, sentence.leadsTo().toString());
    }

    /** Adds a section. */
    void add(ItemSection section) {
        add(lasting, section.kind().name());
        add(lasting, section.heading());
        section.lines().forEach(line -> {
            lasting.append('-');
            line.sentences().forEach(this::add);
        });
    }

    /** Adds a source of the item, with all that stands in the list of sources. */
    void add(ItemSource source) {
        StringBuilder said = said(source.statement().toString());
        add(said, source.name());
        add(said, source.url().toString());
        add(said, source.archiveUrl().toString());
        add(said, source.archivedOn().toString());
        source.wordings().forEach(wording -> add(said, wording));
    }

    private StringBuilder said(String statement) {
        return sources.computeIfAbsent(statement, id -> new StringBuilder(id));
    }

    /** Texts with their lengths, so that no two lists of them are one text. */
    private static void add(StringBuilder to, String text) {
        to.append(text.length()).append(':').append(text);
    }

    /** Adds a value with the manners in which something is known, in the place of evidence. */
    private void addClaims(DataValue value) {
        if (value instanceof DataArray array) {
            lasting.append('[').append(array.items().size());
            array.items().forEach(this::addClaims);
        } else if (value instanceof DataObject object) {
            boolean isOpen = isOpen(object);
            lasting.append('{');
            object.members().forEach((name, member) -> {
                if (!isOpen || !name.equals(AS_OF)) {
                    addMember(name, member);
                }
            });
            lasting.append('}');
        } else {
            add(lasting, value);
        }
    }

    private void addMember(String name, DataValue value) {
        if (name.equals(EVIDENCE) && value instanceof DataArray evidence) {
            addManners(evidence);
        } else if (name.equals(REVISIONS) && value instanceof DataArray list) {
            for (DataValue revision : list.items()) {
                StringBuilder text = new StringBuilder();
                add(text, revision);
                revisions.add(text.toString());
            }
        } else {
            add(name, value);
        }
    }

    /** Whether an object is the outcome of a demand that was not met yet: as of another day it is the same. */
    private static boolean isOpen(DataObject object) {
        return object.members().get(STATE) instanceof DataString state && OPEN.contains(state.text());
    }

    /** Adds each manner once, however many sources have it, and the evidence itself to what its source says. */
    private void addManners(DataArray evidence) {
        SortedSet<String> manners = new TreeSet<>();
        for (DataValue one : evidence.items()) {
            StringBuilder manner = new StringBuilder();
            if (one instanceof DataObject object) {
                object.members().forEach((name, value) -> {
                    if (!OF_SOURCE.contains(name)) {
                        add(manner, name);
                        add(manner, value);
                    }
                });
                add(said(statement(object)), object);
            }
            manners.add(manner.toString());
        }
        manners.forEach(manner -> add(lasting, manner));
    }

    private static String statement(DataObject evidence) {
        return evidence.members().get(STATEMENT) instanceof DataString statement ? statement.text() : "";
    }

    private static void add(StringBuilder to, DataValue value) {
        if (value instanceof DataString string) {
            to.append('s');
            add(to, string.text());
        } else if (value instanceof DataNumber number) {
            to.append('n');
            add(to, number.literal());
        } else if (value instanceof DataArray array) {
            to.append('[').append(array.items().size());
            array.items().forEach(item -> add(to, item));
        } else if (value instanceof DataObject object) {
            to.append('{');
            object.members().forEach((name, member) -> {
                add(to, name);
                add(to, member);
            });
            to.append('}');
        } else {
            // There are no nulls in a feed.
            to.append(value instanceof DataBoolean truth && truth.value() ? 't' : 'f');
        }
    }

    /**
     * The hashes of the item.
     *
     * @param sha256 the hash of all of it
     */
    ContentHash hash(String sha256) {
        SortedSet<String> kept = new TreeSet<>();
        sources.values().forEach(said -> kept.add(digest(said).substring(0, DIGITS)));
        revisions.forEach(revision -> kept.add(digest(revision).substring(0, DIGITS)));
        return new ContentHash(sha256, Optional.of(digest(lasting)), kept);
    }

    private static String digest(CharSequence text) {
        return Sha256.of(text.toString().getBytes(UTF_8));
    }
}

package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Words of a sentence as data: words of a language, texts of the file, and the remarks that stand beside what they are
 * about. A phrase is put together from others, and takes their remarks along, so that no doubt is lost on the way.
 * Brackets and isolates are set when a sentence is written, by {@link PhraseText}, and nowhere else.
 *
 * <p>A phrase also knows what it rests on, as what it was made of does: the numbers of its sources follow from that.
 *
 * <p>A phrase about nothing is {@link #NONE}, and so is each that is made with it. Immutable.
 */
public final class Phrase {

    /** No words at all. */
    public static final Phrase NONE = new Phrase(List.of(), List.of());

    private final List<Piece> pieces;
    private final List<Footnote> footnotes;
    /** How a remark reads behind a sentence; empty if it stands in brackets there, too, and no words if only fields say it. */
    private final Optional<Phrase> tail;
    /** Whether a remark is one that a note may say: that something is inferred, as the note has the words from which. */
    private final boolean isOfNotes;

    private Phrase(List<Piece> pieces, List<Footnote> footnotes) {
        this(pieces, footnotes, Optional.empty(), false);
    }

    private Phrase(List<Piece> pieces, List<Footnote> footnotes, Optional<Phrase> tail, boolean isOfNotes) {
        this.pieces = pieces;
        this.footnotes = footnotes;
        this.tail = tail;
        this.isOfNotes = isOfNotes;
    }

    /** What a phrase consists of, in its order. */
    sealed interface Piece {}

    /** Words of the language. */
    record Spoken(String text) implements Piece {}

    /** A text of the file, which may be written in another direction. */
    record Cited(String text) implements Piece {}

    /** When something began or ended. */
    record Lasting(String text) implements Piece {}

    /** As of when something is known. The next edition of a list says the same as of another day, which is no news. */
    record AsOf(String text) implements Piece {}

    /** The place of a value in a phrase of the language. */
    record Gap(int number) implements Piece {}

    /** What stands beside the words before it, at least one. */
    record Remarks(List<Phrase> list) implements Piece {}

    /**
     * Words of a language. What stands in brackets is a remark. In a phrase with values, <code>{0}</code> is the place of
     * the first.
     */
    static Phrase of(String words) {
        Making made = new Making();
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            char next = words.charAt(at);
            if (next == '{') {
                made.add(words.substring(from, at));
                made.add(new Gap(words.charAt(at + 1) - '0'));
                at += 2;
                from = at + 1;
            } else if (next == '(' && endOfRemark(words, at) >= 0) {
                made.add(words.substring(from, at));
                int end = endOfRemark(words, at);
                made.add(new Remarks(List.of(of(words.substring(at + 1, end)))));
                at = end;
                from = end + 1;
            }
        }
        made.add(words.substring(from));
        return made.phrase();
    }

    /** Where the brackets close that open at a place; -1 if they do not. */
    private static int endOfRemark(String words, int open) {
        int depth = 0;
        for (int at = open; at < words.length(); at++) {
            depth += words.charAt(at) == '(' ? 1 : words.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** A text of the file, in which a bracket is a part of it. */
    static Phrase citing(String text) {
        return new Phrase(List.of(new Cited(text)), List.of());
    }

    /** Words for when something began or ended. */
    static Phrase lasting(String words) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : of(words).pieces) {
            pieces.add(piece instanceof Spoken spoken ? new Lasting(spoken.text()) : piece);
        }
        return new Phrase(List.copyOf(pieces), List.of());
    }

    /** The phrase as one that only says as of when something is known. */
    public Phrase asOf() {
        List<Piece> known = new ArrayList<>();
        for (Piece piece : pieces) {
            known.add(piece instanceof Spoken spoken ? new AsOf(spoken.text()) : piece);
        }
        return isEmpty() ? this : new Phrase(List.copyOf(known), footnotes, tail, isOfNotes);
    }

    /** Whether some of it says as of when something is known. */
    boolean saysAsOf() {
        for (Piece piece : pieces) {
            if (piece instanceof AsOf || (piece instanceof Remarks remarks && saysAsOf(remarks))) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysAsOf(Remarks remarks) {
        for (Phrase remark : remarks.list()) {
            if (remark.saysAsOf()) {
                return true;
            }
        }
        return false;
    }

    /** A remark that reads like this behind a sentence of running text. */
    Phrase withTail(Phrase words) {
        return new Phrase(pieces, footnotes, Optional.of(words), isOfNotes);
    }

    /** A remark that running text leaves to the fields. */
    public Phrase ofFields() {
        return withTail(NONE);
    }

    /** A remark that a note may say. */
    Phrase ofNotes() {
        return new Phrase(pieces, footnotes, tail, true);
    }

    /** Whether the phrase ends with a remark that is a doubt, and not only a detail in brackets. */
    public boolean endsInDoubt() {
        for (Phrase remark : remarks()) {
            if (remark.tail().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** How a remark reads behind a sentence of running text; empty if it is not said there, or in brackets. */
    public Optional<Phrase> tail() {
        return tail.filter(words -> !words.isEmpty());
    }

    private boolean isOfFields() {
        return tail.filter(Phrase::isEmpty).isPresent();
    }

    /** The phrase with these sources, in place of those of what it is made of. */
    public Phrase restingOn(Grounds grounds) {
        return isEmpty() ? this : new Phrase(pieces, List.copyOf(grounds.footnotes()));
    }

    /** The phrase with more sources. */
    public Phrase restingAlsoOn(Grounds grounds) {
        List<Footnote> all = new ArrayList<>(footnotes);
        all.addAll(grounds.footnotes());
        return isEmpty() || grounds.footnotes().isEmpty() ? this : new Phrase(pieces, List.copyOf(all));
    }

    /** The phrase with these sources, if it has none. */
    public Phrase restingElseOn(Grounds grounds) {
        return footnotes.isEmpty() ? restingOn(grounds) : this;
    }

    /** What the phrase rests on, as what it was made of does. */
    public List<Footnote> footnotes() {
        return footnotes;
    }

    /** The phrase with values in its places; none if one of them is none. */
    Phrase with(Phrase... values) {
        for (Phrase value : values) {
            if (value.isEmpty()) {
                return NONE;
            }
        }
        Making making = new Making();
        for (Piece piece : pieces) {
            if (piece instanceof Gap gap) {
                making.add(values[gap.number()]);
            } else if (piece instanceof Remarks remarks) {
                making.add(new Remarks(List.of(remarks.list().get(0).inBrackets(values))));
            } else {
                making.add(piece);
            }
        }
        Phrase made = making.phrase();
        return tail.isPresent() ? made.withTail(tail.get().with(values)) : made;
    }

    /** A remark of a phrase with values in its places. Behind a sentence it reads like its one value, if that is a remark. */
    private Phrase inBrackets(Phrase... values) {
        Phrase made = with(values);
        for (Piece piece : pieces) {
            if (piece instanceof Gap gap && values[gap.number()].tail.isPresent()) {
                Phrase value = values[gap.number()];
                return new Phrase(made.pieces, made.footnotes, value.tail, value.isOfNotes);
            }
        }
        return made;
    }

    /** How many values it has places for. */
    int places() {
        int places = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Gap gap) {
                places = Math.max(places, gap.number() + 1);
            } else if (piece instanceof Remarks remarks) {
                places = Math.max(places, remarks.list().get(0).places());
            }
        }
        return places;
    }

    /** The phrase with remarks beside it. */
    public Phrase beside(List<Phrase> remarks) {
        if (isEmpty() || remarks.isEmpty()) {
            return this;
        }
        Making made = new Making();
        made.add(this);
        made.add(new Spoken(" "));
        made.add(new Remarks(List.copyOf(remarks)));
        return made.phrase();
    }

    /** The phrase with more remarks among those with which it ends. */
    Phrase amongRemarks(List<Phrase> more) {
        List<Phrase> all = new ArrayList<>(remarks());
        all.addAll(more);
        return more.isEmpty() ? this : withoutRemarks().beside(all);
    }

    /** Phrases one after the other, with words between two of them. */
    static Phrase joined(List<Phrase> phrases, String between) {
        Making made = new Making();
        for (Phrase phrase : phrases) {
            if (!phrase.isEmpty()) {
                made.addBehind(between, phrase);
            }
        }
        return made.phrase();
    }

    /** Phrases in one sentence, with a comma before each that does not begin with a remark on the one before it. */
    static Phrase inOne(List<Phrase> phrases) {
        Making made = new Making();
        for (Phrase phrase : phrases) {
            if (!phrase.isEmpty()) {
                made.addBehind(phrase.pieces.get(0) instanceof Remarks ? " " : ", ", phrase);
            }
        }
        return made.phrase();
    }

    /** The phrase without the remarks that a note may say. */
    public Phrase noted() {
        return with(remark -> !remark.isOfNotes);
    }

    /** The phrase without the remarks that running text leaves to the fields. */
    public Phrase withoutDetails() {
        return with(remark -> !remark.isOfFields());
    }

    private Phrase with(Predicate<Phrase> isLeft) {
        Making making = new Making();
        for (Piece piece : pieces) {
            if (piece instanceof Remarks remarks) {
                making.addLeft(remarks, isLeft);
            } else {
                making.add(piece);
            }
        }
        return isEmpty() ? this : new Phrase(making.phrase().pieces, footnotes);
    }

    /**
     * The phrase as it reads in running text. Its last remarks stand behind it in words, where they have some, and are not
     * said of a part of it as well; within it, a note says that something is inferred. Other doubt stays in brackets.
     *
     * @param tails the remarks that stand behind it, to which its own are added
     */
    public Phrase inRunningText(List<Phrase> tails) {
        Making making = new Making();
        List<Phrase> last = remarks();
        for (int i = 0; i < pieces.size(); i++) {
            if (!(pieces.get(i) instanceof Remarks remarks)) {
                making.add(pieces.get(i));
            } else if (i < pieces.size() - 1) {
                making.addLeft(remarks, remark -> !remark.isOfNotes && !remark.isOfFields() && !last.contains(remark));
            } else {
                making.addLeft(remarks, remark -> remark.tail.isEmpty());
            }
        }
        for (Phrase remark : last) {
            if (remark.tail().isPresent()) {
                tails.add(remark);
            }
        }
        return isEmpty() ? this : new Phrase(making.phrase().pieces, footnotes);
    }

    /** Phrases one right behind the other. */
    public static Phrase chained(List<Phrase> phrases) {
        return joined(phrases, "");
    }

    /** Phrases with a space between them. */
    public static Phrase spaced(List<Phrase> phrases) {
        return joined(phrases, " ");
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** This phrase, or the other if there are no words in it. */
    public Phrase or(Phrase other) {
        return isEmpty() ? other : this;
    }

    /** The remarks with which the phrase ends. */
    public List<Phrase> remarks() {
        return !isEmpty() && pieces.get(pieces.size() - 1) instanceof Remarks remarks ? remarks.list() : List.of();
    }

    /** The phrase without the remarks with which it ends. */
    public Phrase withoutRemarks() {
        if (remarks().isEmpty()) {
            return this;
        }
        Making made = new Making();
        made.add(new Phrase(pieces.subList(0, pieces.size() - 1), footnotes));
        return made.stripped();
    }

    /** Whether the other phrase is a part of this one, or of a remark in it. */
    boolean holds(Phrase other) {
        for (int from = 0; from + other.pieces.size() <= pieces.size(); from++) {
            if (pieces.subList(from, from + other.pieces.size()).equals(other.pieces)) {
                return true;
            }
        }
        for (Piece piece : pieces) {
            if (piece instanceof Remarks remarks && isHeldBy(remarks, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeldBy(Remarks remarks, Phrase other) {
        for (Phrase remark : remarks.list()) {
            if (remark.holds(other)) {
                return true;
            }
        }
        return false;
    }

    /** The phrase with a capital at its start, unless a text of the file begins it. */
    Phrase capitalised(Locale locale) {
        Making made = new Making();
        for (Piece piece : pieces) {
            if (!made.isEmpty()) {
                made.add(piece);
            } else if (piece instanceof Spoken spoken) {
                made.add(new Spoken(capitalised(spoken.text(), locale)));
            } else if (piece instanceof Lasting lasting) {
                made.add(new Lasting(capitalised(lasting.text(), locale)));
            } else if (piece instanceof AsOf asOf) {
                made.add(new AsOf(capitalised(asOf.text(), locale)));
            } else {
                return this;
            }
        }
        made.footnotes.addAll(footnotes);
        return made.phrase();
    }

    private static String capitalised(String text, Locale locale) {
        int first = text.codePointAt(0);
        if (Character.toTitleCase(first) == first) {
            return text;
        }
        int rest = Character.charCount(first);
        return text.substring(0, rest).toUpperCase(locale) + text.substring(rest);
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Whether the words are the same, whatever they rest on. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase phrase && pieces.equals(phrase.pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    /** The number of pieces: the words may be somebody's name. */
    @Override
    public String toString() {
        return "phrase of " + pieces.size();
    }

    /** A phrase in the making, in which words of the language are joined to those before them. */
    private static final class Making {

        private final List<Piece> made = new ArrayList<>();
        private final List<Footnote> footnotes = new ArrayList<>();

        void add(Phrase phrase) {
            for (Piece piece : phrase.pieces) {
                add(piece);
            }
            footnotes.addAll(phrase.footnotes);
        }

        void add(Remarks remarks) {
            made.add(remarks);
            for (Phrase remark : remarks.list()) {
                footnotes.addAll(remark.footnotes);
            }
        }

        /** Adds those remarks that are left; what is before them has no space at its end if none is. */
        void addLeft(Remarks remarks, Predicate<Phrase> isLeft) {
            List<Phrase> left = new ArrayList<>();
            for (Phrase remark : remarks.list()) {
                if (isLeft.test(remark)) {
                    left.add(remark);
                }
            }
            if (left.isEmpty()) {
                strip();
            } else {
                made.add(new Remarks(List.copyOf(left)));
            }
        }

        void addBehind(String between, Phrase phrase) {
            if (!made.isEmpty()) {
                add(between);
            }
            add(phrase);
        }

        void add(Piece piece) {
            int last = made.size() - 1;
            if (piece instanceof Spoken next && last >= 0 && made.get(last) instanceof Spoken spoken) {
                made.set(last, new Spoken(spoken.text() + next.text()));
            } else {
                made.add(piece);
            }
        }

        void add(String words) {
            if (!words.isEmpty()) {
                add(new Spoken(words));
            }
        }

        boolean isEmpty() {
            return made.isEmpty();
        }

        /** What was made, without space at its end. */
        Phrase stripped() {
            strip();
            return phrase();
        }

        void strip() {
            int last = made.size() - 1;
            if (last >= 0 && made.get(last) instanceof Spoken spoken) {
                made.remove(last);
                add(spoken.text().stripTrailing());
            } else if (last >= 0 && made.get(last) instanceof Lasting lasting) {
                made.set(last, new Lasting(lasting.text().stripTrailing()));
            } else if (last >= 0 && made.get(last) instanceof AsOf asOf) {
                made.set(last, new AsOf(asOf.text().stripTrailing()));
            }
        }

        Phrase phrase() {
            return made.isEmpty() ? NONE : new Phrase(List.copyOf(made), List.copyOf(footnotes));
        }
    }
}

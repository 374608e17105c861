package org.amparo.feed.internal.words;

import java.util.List;
import org.amparo.feed.internal.words.Phrase.AsOf;
import org.amparo.feed.internal.words.Phrase.Cited;
import org.amparo.feed.internal.words.Phrase.Lasting;
import org.amparo.feed.internal.words.Phrase.Piece;
import org.amparo.feed.internal.words.Phrase.Remarks;
import org.amparo.feed.internal.words.Phrase.Spoken;

/**
 * A phrase as text, with brackets as an editor sets them: none stand within others, where there are commas instead, and
 * none beside others. Texts of the file are in isolates, and keep theirs.
 */
final class PhraseText {

    private final StringBuilder text = new StringBuilder();
    private final String apart;
    private final boolean isLasting;

    private PhraseText(String apart, boolean isLasting) {
        this.apart = apart;
        this.isLasting = isLasting;
    }

    /** The phrase as text, with this between remarks that stand beside each other. */
    static String of(Phrase phrase, String apart) {
        PhraseText text = new PhraseText(apart, false);
        text.write(phrase, 0);
        return text.text.toString();
    }

    /** The same without as of when something is known: what stays if only that changes. */
    static String lasting(Phrase phrase, String apart) {
        PhraseText text = new PhraseText(apart, true);
        text.write(phrase, 0);
        return text.text.toString().strip();
    }

    private void write(Phrase phrase, int depth) {
        List<Piece> pieces = phrase.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Remarks remarks) {
                open(depth);
                write(remarks, depth + 1);
                close(depth, goesOn(pieces, i + 1));
            } else if (!isLasting || !(piece instanceof AsOf)) {
                text.append(wordsOf(piece));
            }
        }
    }

    private void write(Remarks remarks, int depth) {
        for (int i = 0; i < remarks.list().size(); i++) {
            text.append(i == 0 ? "" : apart);
            write(remarks.list().get(i), depth);
        }
    }

    private static String wordsOf(Piece piece) {
        if (piece instanceof Spoken spoken) {
            return spoken.text();
        }
        if (piece instanceof Lasting lasting) {
            return lasting.text();
        }
        if (piece instanceof AsOf asOf) {
            return asOf.text();
        }
        if (piece instanceof Cited cited) {
            return Direction.isolated(cited.text());
        }
        throw new IllegalStateException("A value of a phrase is missing.");
    }

    private void open(int depth) {
        if (depth == 0 && endsWith(") ")) {
            cut(2);
            text.append(apart);
        } else if (depth == 0) {
            text.append('(');
        } else if (!endsWith("(") && !endsWith(", ") && !endsWith(": ")) {
            cut(endsWith(" ") ? 1 : 0);
            text.append(", ");
        }
    }

    /** Ends remarks. Words that go on behind inner ones are set off from them. */
    private void close(int depth, boolean goesOn) {
        if (depth == 0) {
            text.append(')');
        } else if (goesOn) {
            text.append(',');
        }
    }

    /** Whether words, and not another remark, follow from a piece on, behind a space. */
    private static boolean goesOn(List<Piece> pieces, int next) {
        if (next == pieces.size() || pieces.get(next) instanceof Remarks) {
            return false;
        }
        String words = wordsOf(pieces.get(next));
        if (!words.equals(" ")) {
            return words.startsWith(" ");
        }
        return next + 1 < pieces.size() && !(pieces.get(next + 1) instanceof Remarks);
    }

    private boolean endsWith(String end) {
        return text.length() >= end.length() && text.indexOf(end, text.length() - end.length()) >= 0;
    }

    private void cut(int length) {
        text.setLength(text.length() - length);
    }
}

package org.amparo.json;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.json.problem.Position;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TokenKind;
import org.amparo.json.token.TokenReader;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The lines and columns of the values in a JSON text, by JSON Pointer: for findings in a case file, which knows no
 * lines.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonPositions implements WithoutJson {

    private static final String RECORDS = "records";

    private final @Nullable Node root;
    private final LineIndex records;

    private JsonPositions(@Nullable Node root, LineIndex records) {
        this.root = root;
        this.records = records;
    }

    /** The positions in a document; if it is not JSON to its end, those before the error. */
    public static JsonPositions of(String json) {
        Objects.requireNonNull(json, "json");
        return new JsonPositions(read(new JsonText().reader(chars(json), 1)), new LineIndex(new byte[0]));
    }

    /** The positions in a document in UTF-8. */
    public static JsonPositions of(byte[] utf8) {
        Objects.requireNonNull(utf8, "utf8");
        return of(new String(utf8, StandardCharsets.UTF_8));
    }

    /** The positions in JSON Lines, by the pointers of the document form: {@code /records/3} is in line 5. */
    public static JsonPositions ofLines(String lines) {
        return ofLines(lines.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The positions in JSON Lines in UTF-8. Keeps a copy of the text, and parses a line only when something in it is
     * looked up, since few lines of a file have findings.
     */
    public static JsonPositions ofLines(byte[] utf8) {
        LineIndex lines = new LineIndex(utf8.clone());
        Node header = read(lines.reader(1));
        Node root = header == null ? new Node(new Position(1, 1)) : header;
        root.children.put(RECORDS, new Node(new Position(1, 1)));
        return new JsonPositions(root, lines);
    }

    /**
     * The position where the value of a pointer starts. If there is no such value, that of the innermost object or
     * array around it.
     */
    public Optional<Position> find(Pointer pointer) {
        List<String> names = Stream.of(pointer.toString().split("/", -1))
                .skip(1)
                .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                .toList();
        Node record = names.size() > 1 && names.get(0).equals(RECORDS) ? records.record(names.get(1)) : null;
        if (record != null) {
            return Optional.of(find(record, names.subList(2, names.size())));
        }
        return root == null ? Optional.empty() : Optional.of(find(root, names));
    }

    private static Position find(Node start, List<String> names) {
        Node node = start;
        for (String name : names) {
            Node child = node.children.get(name);
            if (child == null) {
                break;
            }
            node = child;
        }
        return node.position;
    }

    /** The lines of a text of JSON Lines. */
    private static final class LineIndex {

        private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

        private final byte[] utf8;

        /** The start of each line, and of one after the last. */
        private final int[] starts;

        /** The record that was looked up last, since findings in one record come together. */
        private volatile @Nullable CachedRecord last;

        private record CachedRecord(int line, @Nullable Node record) {}

        LineIndex(byte[] utf8) {
            this.utf8 = utf8;
            this.starts = IntStream.rangeClosed(-1, utf8.length)
                    .filter(i -> i < 0 || i == utf8.length || utf8[i] == '\n')
                    .map(end -> end + 1)
                    .toArray();
        }

        /** The record in the line for it; null if there is none. */
        @Nullable
        Node record(String index) {
            if (!INDEX.matcher(index).matches()) {
                return null;
            }
            int line = Integer.parseInt(index) + 2;
            if (line >= starts.length) {
                return null;
            }
            CachedRecord found = last;
            if (found == null || found.line() != line) {
                found = new CachedRecord(line, read(reader(line)));
                last = found;
            }
            return found.record();
        }

        TokenReader reader(int line) {
            int start = starts[line - 1];
            String text = new String(utf8, start, starts[line] - 1 - start, StandardCharsets.UTF_8);
            return new JsonText().lineReader(chars(text), line);
        }
    }

    private static CharBuffer chars(String text) {
        return CharBuffer.wrap(text.toCharArray());
    }

    private static @Nullable Node read(TokenReader tokens) {
        Collector collector = new Collector();
        try {
            while (tokens.next() != TokenKind.END) {
                collector.add(tokens);
            }
        } catch (RefusedException e) {
            // The values before the error have been found.
        }
        return collector.root;
    }

    /** A value and what it holds, by name or index. */
    private static final class Node {
        private final Position position;
        private final Map<String, Node> children = new HashMap<>();

        Node(Position position) {
            this.position = position;
        }
    }

    /** Builds a node for each value from the tokens of a text. */
    private static final class Collector {

        private final Deque<Open> open = new ArrayDeque<>();
        private @Nullable Node root;

        void add(TokenReader tokens) {
            switch (tokens.kind()) {
                case NAME -> open.element().name = tokens.text();
                case START_OBJECT -> open.push(new Open(value(tokens), false));
                case START_ARRAY -> open.push(new Open(value(tokens), true));
                case END_OBJECT, END_ARRAY -> open.pop();
                default -> value(tokens);
            }
        }

        private Node value(TokenReader tokens) {
            Node node = new Node(new Position(tokens.line(), tokens.column()));
            Open around = open.peek();
            if (around != null) {
                around.node.children.putIfAbsent(around.nextSegment(), node);
            } else if (root == null) {
                root = node;
            }
            return node;
        }
    }

    /** An object or array that has not ended. */
    private static final class Open {

        private final Node node;
        private final boolean array;
        private int index;
        private String name = "";

        Open(Node node, boolean array) {
            this.node = node;
            this.array = array;
        }

        String nextSegment() {
            return array ? Integer.toString(index++) : name;
        }
    }
}

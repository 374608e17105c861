package org.amparo.json;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.json.token.JsonText;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TokenKind;
import org.amparo.json.token.TokenReader;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text the values stand that JSON Pointers lead to: gives what was found in a case file, which knows no
 * lines, its line and column.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonPositions {

    private final @Nullable Node root;

    private JsonPositions(@Nullable Node root) {
        this.root = root;
    }

    /** The positions in a document; in one that is not JSON to its end, as far as it is. */
    public static JsonPositions of(String json) {
        return new JsonPositions(read(new JsonText().reader(chars(json), 1)));
    }

    /** The positions in a document in UTF-8. */
    public static JsonPositions of(byte[] utf8) {
        return of(new String(utf8, StandardCharsets.UTF_8));
    }

    /** The positions in JSON Lines, by the pointers of the document form: {@code /records/3} is in line 5. */
    public static JsonPositions ofLines(String lines) {
        Node root = null;
        Node records = new Node(new Position(1, 1));
        int number = 0;
        for (String line : lines.split("\n", -1)) {
            number++;
            Node node = read(new JsonText().lineReader(chars(line), number));
            if (root == null) {
                root = node == null ? new Node(new Position(1, 1)) : node;
                root.children.put("records", records);
            } else if (node != null) {
                records.children.put(Integer.toString(number - 2), node);
            }
        }
        return new JsonPositions(root);
    }

    /** The positions in JSON Lines in UTF-8. */
    public static JsonPositions ofLines(byte[] utf8) {
        return ofLines(new String(utf8, StandardCharsets.UTF_8));
    }

    /**
     * Where the value of a pointer starts; where there is no such value, the innermost object or array around it that
     * there is.
     */
    public Optional<Position> find(Pointer pointer) {
        if (root == null) {
            return Optional.empty();
        }
        Node node = root;
        String[] segments = pointer.toString().split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            Node child = node.children.get(segments[i].replace("~1", "/").replace("~0", "~"));
            if (child == null) {
                break;
            }
            node = child;
        }
        return Optional.of(node.position);
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
            // What stands before is found all the same.
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

    /** Puts the tokens of a text together. */
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

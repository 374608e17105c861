package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.Statement;
import org.amparo.code.SpeechAct;
import org.amparo.feed.internal.words.Assertions;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.RecordId;
import org.amparo.speech.Act;

/**
 * The acts of statements that correct, deny or take back other statements, in words for those others: a reader of the
 * one may never come to the other.
 */
final class ActsOnStatements {

    private static final List<SpeechAct> KINDS = List.of(SpeechAct.CORRECT, SpeechAct.DENY, SpeechAct.RETRACT);

    private final Words words;
    private final Attribution known;
    private final Map<RecordId, List<Told>> told = new HashMap<>();

    ActsOnStatements(Words words) {
        this.words = words;
        this.known = words.known();
        for (Statement record : words.file().records(Statement.class)) {
            Optional<Statement> statement = words.find(record.id(), Statement.class);
            if (statement.isPresent() && !Assertions.isOnlyDenied(record)) {
                add(statement.get());
            }
        }
    }

    private void add(Statement statement) {
        for (Act act : statement.acts()) {
            if (act.kind().filter(KINDS::contains).isPresent()) {
                for (RecordId target : act.targets()) {
                    add(statement, act, target);
                }
            }
        }
    }

    private void add(Statement statement, Act act, RecordId target) {
        Optional<Statement> other = words.find(target, Statement.class);
        if (other.isPresent() && !other.get().id().equals(statement.id())) {
            told.computeIfAbsent(other.get().id(), none -> new ArrayList<>()).add(new Told(statement, act));
        }
    }

    /** A line for each such act on a statement. */
    List<Line> lines(Statement statement) {
        List<Line> lines = new ArrayList<>();
        for (Told one : told.getOrDefault(statement.id(), List.of())) {
            lines.add(new Line()
                    .lead(phrase(one.statement(), one.act()), one.statement().id()));
        }
        return lines;
    }

    private Phrase phrase(Statement statement, Act act) {
        String key = "act.on." + act.kind().orElseThrow().code();
        Phrase where = words.titles().dated(statement);
        Phrase by = words.within(act.by()).or(words.author(statement));
        Phrase plain = words.say(key + ".by", by, where).or(words.say(key, where));
        Phrase known = this.known.line(plain, Grounds.of(act, Act.BY, Act.KIND, Act.TARGETS));
        Phrase placed = words.relayed().placed(known, statement.id(), act);
        Grounds otherwise = Grounds.only(statement, Statement.ACTS).or(Grounds.self(statement));
        return this.known
                .claim(placed, Grounds.ofList(act, statement, Statement.ACTS))
                .restingOn(Grounds.all(act).or(otherwise));
    }

    private record Told(Statement statement, Act act) {

        @Override
        public String toString() {
            return "act on a statement";
        }
    }
}

package org.amparo.json.bind;

import java.util.List;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.token.Refusal;
import org.amparo.shape.Pointer;

/**
 * The problems of a value in a host's document. The module for the host's library turns them into an exception of that
 * library.
 */
public final class HostProblems extends Exception {

    private static final long serialVersionUID = 1L;

    private final JsonProblem[] problems;
    private final String[] here;

    /**
     * Problems.
     *
     * @param problems with pointers that start at the value
     * @param here the place of the value in the host's document, as far as it is known
     */
    HostProblems(List<JsonProblem> problems, List<String> here) {
        super("Problems with a value of Amparo.", null, false, false);
        this.problems = problems.toArray(JsonProblem[]::new);
        this.here = here.toArray(String[]::new);
    }

    static HostProblems of(Refusal refusal, Pointer at, List<String> here) {
        return new HostProblems(List.of(refusal.at(at, 0, 0)), here);
    }

    /** The line of the first problem, from 1; 0 if it is not known. */
    public int line() {
        return problems[0].line();
    }

    /** The column of the first problem, from 1; 0 if it is not known. */
    public int column() {
        return problems[0].column();
    }

    /**
     * The problems, with pointers that start at the host's document.
     *
     * @param path the place of the value according to the library. A parser over a buffer does not know all of it, and
     *     a library may know none, so the longer one counts.
     */
    public List<JsonProblem> list(List<String> path) {
        List<String> known = List.of(here);
        Pointer value = Pointer.ROOT;
        for (String segment : path.size() > known.size() ? path : known) {
            value = value.member(segment);
        }
        Pointer at = value;
        return List.of(problems).stream()
                .map(problem -> problem.at(at.append(problem.pointer()), problem.line(), problem.column()))
                .toList();
    }

    /** The message of an exception: the number of problems and the first of them, without the document's values. */
    public String summary(List<String> path) {
        return "Problems with the JSON: " + problems.length + ". The first: "
                + list(path).get(0);
    }
}

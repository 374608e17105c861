package org.amparo.json.jackson3;

import java.util.List;
import org.amparo.json.bind.HostProblems;
import org.amparo.json.problem.JsonProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/**
 * The failure to read a value of Amparo from the document of a host, or to write it there, with all problems of the
 * value. Neither the message nor a cause repeats what the document says, whatever the settings of the mapper.
 */
public final class CaseJsonMappingException extends DatabindException {

    private static final long serialVersionUID = 1L;

    private final HostProblems problems;

    CaseJsonMappingException(HostProblems problems) {
        super(null, problems.summary(List.of()), location(problems));
        this.problems = problems;
    }

    private static @Nullable TokenStreamLocation location(HostProblems problems) {
        return problems.line() == 0
                ? null
                : new TokenStreamLocation(ContentReference.unknown(), -1, problems.line(), problems.column());
    }

    /**
     * The problems, in the order of the text; at least one. Their pointers start at the host's document. Line and
     * column are those of the host's parser, which counts columns in bytes where it reads bytes, and are 0 where it
     * reads no text or something is written.
     */
    public List<JsonProblem> problems() {
        return problems.list(path());
    }

    private List<String> path() {
        return getPath().stream().map(CaseJsonMappingException::segment).toList();
    }

    private static String segment(Reference step) {
        String name = step.getPropertyName();
        return name == null ? Integer.toString(Math.max(0, step.getIndex())) : name;
    }

    /** The number of problems, and the first of them. */
    @Override
    public String getMessage() {
        return problems.summary(path());
    }

    @Override
    public String getLocalizedMessage() {
        return getMessage();
    }
}

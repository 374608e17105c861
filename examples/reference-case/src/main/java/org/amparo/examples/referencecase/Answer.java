package org.amparo.examples.referencecase;

import java.util.List;

/**
 * A question to the case file, with the answer and its basis.
 *
 * @param question the question
 * @param answer the answer, line by line, the most important first
 * @param basis the sources of the answer, line by line
 */
record Answer(String question, List<String> answer, List<String> basis) {

    String text() {
        StringBuilder text = new StringBuilder(question).append('\n');
        answer.forEach(line -> text.append("  ").append(line).append('\n'));
        text.append("  It rests on\n");
        basis.forEach(line -> text.append("    ").append(line).append('\n'));
        return text.toString();
    }
}

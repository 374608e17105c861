package org.amparo.json.internal.fast;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.code.Code;
import org.amparo.code.Vocabulary;

/** The codes of a vocabulary, found by their bytes. */
final class CodeTable {

    private final Vocabulary<?> vocabulary;
    private final List<Code> codes;
    private final NameTable names;

    CodeTable(Vocabulary<?> vocabulary) {
        this.vocabulary = vocabulary;
        codes = Stream.<Code>concat(vocabulary.codes().stream(), vocabulary.retired().stream())
                .toList();
        names = new NameTable(codes.stream().map(Code::code).toList());
    }

    /** The code that stands there. */
    Code code(byte[] bytes, int start, int length) {
        int number = names.find(bytes, start, length);
        return number == NameTable.NONE ? vocabulary.of(JsonBytes.ascii(bytes, start, length)) : codes.get(number);
    }
}

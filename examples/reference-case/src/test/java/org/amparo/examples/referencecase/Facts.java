package org.amparo.examples.referencecase;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.text.LocalizedText;

/** The single values of a case file by their places: {@code statement:d3/counts/0/value} is {@code 254}. */
final class Facts {

    private Facts() {}

    static Map<String, String> of(CaseFile caseFile) {
        Map<String, String> facts = new LinkedHashMap<>();
        add("case-file", org.amparo.CaseHeader.SHAPE, caseFile.header(), facts);
        caseFile.records().forEach(record -> add(record.id().toString(), record.shape(), record, facts));
        return facts;
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private static <T> void add(String name, Shape<T, ?> shape, Object object, Map<String, String> facts) {
        Walk.over(Pointer.ROOT, shape, (T) object, new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (at.toString().equals("/id") && object instanceof CaseRecord) {
                    return;
                }
                if (value instanceof LocalizedText texts) {
                    texts.asMap().forEach((language, text) -> facts.put(name + at.member(language.toString()), text));
                } else {
                    facts.put(name + at, value.toString());
                }
            }
        });
    }
}

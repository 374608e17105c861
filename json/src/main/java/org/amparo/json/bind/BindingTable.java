package org.amparo.json.bind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.code.Liberty;
import org.amparo.code.Vocabulary;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Publication;
import org.amparo.id.CaseFileId;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.json.bind.Binding.WriteAccess;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.shape.Pointer;
import org.amparo.shape.ScalarType;
import org.amparo.shape.ScalarVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.TypeVisitor;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The types that have a binding: a few by name, and the type of every attribute in every table. Texts, numbers, moments
 * and addresses are Java's own and need none.
 */
final class BindingTable {

    private BindingTable() {}

    /** The bindings by type. */
    static Map<Class<?>, Binding<?>> make() {
        Map<Class<?>, Binding<?>> bindings = new LinkedHashMap<>();
        BindingFinder visitor = new BindingFinder();
        Stream<Binding<?>> ofValues = CaseRecord.tables().stream()
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.type().accept(visitor).stream());
        Stream.concat(byName(), ofValues).forEach(binding -> bindings.put(binding.type(), binding));
        return Collections.unmodifiableMap(bindings);
    }

    /** The types that no attribute has. */
    private static Stream<Binding<?>> byName() {
        return Stream.of(
                Binding.of(CaseFile.class, WriteAccess.FULL, CaseReader::caseFile, RecordWriter::write),
                Binding.of(CaseHeader.class, WriteAccess.FULL, CaseReader::header, RecordWriter::write),
                Binding.of(
                        CaseRecord.class,
                        WriteAccess.FULL,
                        (reader, tokens) -> reader.record(tokens, Pointer.ROOT, new CaseReader.UniqueIds()),
                        RecordWriter::write),
                Binding.written(
                        Publication.class,
                        WriteAccess.ALWAYS,
                        (out, publication) -> RecordWriter.write(out, publication.caseFile())),
                Binding.written(Pointer.class, WriteAccess.ALWAYS, (out, at) -> out.string(at.toString())),
                BindingFinder.ofCode(Liberty.VOCABULARY));
    }

    /** Finds the binding for the type of an attribute; empty for a type of Java's own. */
    private static final class BindingFinder
            implements TypeVisitor<Optional<Binding<?>>>, ScalarVisitor<Optional<Binding<?>>> {

        @Override
        public Optional<Binding<?>> part(Shape<?, ?> table) {
            return Optional.of(ofPart(table));
        }

        private static <P> Binding<P> ofPart(Shape<P, ?> table) {
            return Binding.ofValue(table.type(), WriteAccess.FULL, Types.part(() -> table));
        }

        @Override
        public Optional<Binding<?>> localized() {
            return Optional.of(Binding.ofValue(LocalizedText.class, WriteAccess.ALWAYS, Types.LOCALIZED));
        }

        @Override
        public Optional<Binding<?>> tree() {
            return Optional.of(Binding.ofValue(DataValue.class, WriteAccess.FULL, Types.TREE));
        }

        @Override
        public Optional<Binding<?>> integer() {
            return Optional.empty();
        }

        @Override
        public Optional<Binding<?>> bool() {
            return Optional.empty();
        }

        @Override
        public Optional<Binding<?>> scalar(ScalarType<?> type) {
            return type.acceptScalar(this);
        }

        @Override
        public <I extends RecordId> Optional<Binding<?>> reference(ScalarType.ReferenceType<I> type) {
            return Optional.of(Binding.ofScalar(type.kind(), type));
        }

        @Override
        public <C extends Code> Optional<Binding<?>> code(ScalarType.CodeType<C> type) {
            return Optional.of(ofCode(type.vocabulary()));
        }

        @SuppressWarnings("unchecked") // All codes of a vocabulary are of its class.
        static <C extends Code> Binding<C> ofCode(Vocabulary<C> vocabulary) {
            return Binding.ofScalar((Class<C>) vocabulary.codes().get(0).getClass(), Types.code(vocabulary));
        }

        @Override
        public Optional<Binding<?>> date() {
            return Optional.of(Binding.ofScalar(PartialDate.class, Types.DATE));
        }

        @Override
        public Optional<Binding<?>> period() {
            return Optional.of(Binding.ofScalar(Period.class, Types.PERIOD));
        }

        @Override
        public Optional<Binding<?>> language() {
            return Optional.of(Binding.ofScalar(LanguageTag.class, Types.LANGUAGE));
        }

        @Override
        public Optional<Binding<?>> partRef() {
            return Optional.of(Binding.ofScalar(PartRef.class, Types.PART_REF));
        }

        @Override
        public Optional<Binding<?>> caseFileId() {
            return Optional.of(Binding.ofScalar(CaseFileId.class, Types.CASE_FILE_ID));
        }

        @Override
        public Optional<Binding<?>> text(ScalarType.TextType type) {
            return Optional.empty();
        }

        @Override
        public Optional<Binding<?>> instant() {
            return Optional.empty();
        }

        @Override
        public Optional<Binding<?>> uri(ScalarType.UriType type) {
            return Optional.empty();
        }
    }
}

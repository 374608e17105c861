package org.amparo.generator;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.amparo.CaseRecord;
import org.amparo.shape.Shape;

/**
 * The annotation processor that writes a reader and a writer for each table of the core, and those that know the ones of
 * records. It runs once, whatever is compiled, in the module that has the package.
 */
@SupportedAnnotationTypes("*")
public final class TableProcessor extends AbstractProcessor {

    private static final String PACKAGE = "org.amparo.json.internal.fast";

    /** With {@code -Aamparo.fast=off}, nothing is read and written in the fast way. For tests of the other alone. */
    private static final String FAST = "amparo.fast";

    private static final String GIVE_UP = "throw new GiveUp();";

    private boolean written;

    /** The processor, for the compiler. */
    public TableProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(FAST);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!written) {
            written = true;
            List<Shape<?, ?>> tables = tables();
            for (int number = 0; number < tables.size(); number++) {
                ReaderSource reader = new ReaderSource(PACKAGE, tables.get(number), number);
                write(reader.name(), reader.text());
                WriterSource writer = new WriterSource(PACKAGE, tables.get(number));
                write(writer.name(), writer.text());
            }
            boolean isOff = "off".equals(processingEnv.getOptions().get(FAST));
            write("RecordReaders", readers(tables.size(), isOff ? GIVE_UP : readersByType()));
            write("RecordWriters", writers(isOff ? GIVE_UP : writersByType()));
        }
        return false;
    }

    /** The tables of all records, and of all parts in them. */
    private static List<Shape<?, ?>> tables() {
        List<Shape<?, ?>> tables = new ArrayList<>(CaseRecord.shapes().values());
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).lines().stream()
                    .flatMap(line -> line.type().table().stream())
                    .filter(table -> !tables.contains(table))
                    .distinct()
                    .forEach(tables::add);
        }
        return tables;
    }

    private static String readers(int tables, String read) {
        return """
                package %1$s;

                import org.amparo.CaseRecord;

                /** The readers of records, by type. */
                final class RecordReaders {

                    /** How many tables have a reader. */
                    static final int TABLES = %2$d;

                    private RecordReaders() {}

                    /** Reads a record of the type. */
                    static CaseRecord read(FastReader in, String type, int depth) {
                %3$s
                    }
                }
                """.formatted(PACKAGE, tables, read.indent(8).stripTrailing());
    }

    private static String readersByType() {
        return """
                return switch (type) {
                %s
                    default -> throw new GiveUp();
                };
                """.formatted(cases(
                (type, table) -> "case \"%s\" -> %s.read(in, depth);".formatted(type, ReaderSource.name(table))));
    }

    private static String writers(String write) {
        return """
                package %1$s;

                import org.amparo.CaseRecord;

                /** The writers of records, by type. */
                final class RecordWriters {

                    private RecordWriters() {}

                    /** Writes a record of its type. */
                    static void write(FastWriter out, CaseRecord record, int depth) {
                %2$s
                    }
                }
                """.formatted(PACKAGE, write.indent(8).stripTrailing());
    }

    private static String writersByType() {
        return """
                switch (record.id().type()) {
                %s
                    default -> throw new GiveUp();
                }
                """.formatted(cases((type, table) -> "case \"%s\" -> %s.write(out, (%s) record, depth);"
                .formatted(type, WriterSource.name(table), table.type().getCanonicalName())));
    }

    /** The case of each type of record. */
    private static String cases(BiFunction<String, Shape<?, ?>, String> text) {
        return CaseRecord.shapes().entrySet().stream()
                .map(entry -> "    " + text.apply(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private void write(String name, String text) {
        try (Writer file =
                processingEnv.getFiler().createSourceFile(PACKAGE + "." + name).openWriter()) {
            file.write(text);
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "Cannot write " + name + ": " + e);
        }
    }
}

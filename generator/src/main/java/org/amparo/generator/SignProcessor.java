package org.amparo.generator;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.shape.Shape;

/**
 * The annotation processor that writes, for each table of the core, what tells quickly whether its values are clean, and
 * what shows its objects to the signs of rules; and two classes that know those of records. Headers
 * are always laid out. It runs once, whatever is
 * compiled, in the module that has the packages.
 */
@SupportedAnnotationTypes("*")
public final class SignProcessor extends AbstractProcessor {

    private static final String VALUES = "org.amparo.validation.internal.constraints";
    private static final String SIGNS = "org.amparo.validation.internal.signs";

    private boolean written;

    /** The processor, for the compiler. */
    public SignProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!written) {
            written = true;
            List<Shape<?, ?>> tables = CaseRecord.tables();
            ValuesSource.of(tables, VALUES).stream()
                    .filter(source -> !source.name().equals(ValuesSource.name(CaseHeader.SHAPE)))
                    .forEach(source -> write(VALUES, source.name(), source.text()));
            write(VALUES, "RecordValues", recordValues(tables));
            int firstLine = 0;
            for (int number = 0; number < tables.size(); number++) {
                if (!tables.get(number).equals(CaseHeader.SHAPE)) {
                    SignsSource source = new SignsSource(tables.get(number), SIGNS, number, firstLine);
                    write(SIGNS, source.name(), source.text());
                }
                firstLine += tables.get(number).lines().size();
            }
            write(SIGNS, "RecordSigns", recordSigns());
        }
        return false;
    }

    private static String recordValues(List<Shape<?, ?>> tables) {
        return """
                package %1$s;

                import org.amparo.CaseRecord;
                import org.amparo.shape.Shape;
                import org.amparo.validation.internal.wording.SeenTexts;

                /** Tells whether the values of records are clean. */
                final class RecordValues {

                    /** The names of all tables and their lines for which this was written. */
                    static final String TABLES = ""
                            %2$s;

                    private RecordValues() {}

                    static boolean areClean(CaseRecord record, SeenTexts keys) {
                        Shape<?, ?> table = record.shape();
                %3$s
                        return false;
                    }
                }
                """.formatted(
                        VALUES,
                        tables.stream()
                                .map(table -> "+ \"" + table + table.lines() + "\"")
                                .collect(Collectors.joining("\n            ")),
                        forEachRecord("return %s.areClean(%s, keys);", ValuesSource::name));
    }

    private static String recordSigns() {
        return """
                package %1$s;

                import org.amparo.CaseRecord;
                import org.amparo.shape.Shape;

                /** Shows records to a search for signs. */
                final class RecordSigns {

                    private RecordSigns() {}

                    /** Shows a record; whether its type is one for which this was written. */
                    static boolean show(CaseRecord record, Search search) {
                        Shape<?, ?> table = record.shape();
                %2$s
                        return false;
                    }
                }
                """.formatted(SIGNS, forEachRecord("%s.show(%s, search);\n    return true;", SignsSource::name));
    }

    private static String forEachRecord(String statements, Function<Shape<?, ?>, String> name) {
        return CaseRecord.shapes().values().stream()
                .map(table -> "if (table == %1$s.SHAPE) {\n    %2$s\n}\n"
                        .formatted(
                                table.type().getCanonicalName(),
                                statements.formatted(
                                        name.apply(table), "(" + table.type().getCanonicalName() + ") record")))
                .collect(Collectors.joining())
                .indent(8)
                .stripTrailing();
    }

    private void write(String packageName, String name, String text) {
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(packageName + "." + name)
                .openWriter()) {
            file.write(text);
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "Cannot write " + name + ": " + e);
        }
    }
}

package org.amparo.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes, for each value type that has an attribute table, a class that gives the values of an object as a row: {@code
 * ChargeRows} for {@code Charge}. Going through an object takes one call then, and not one for each line of the table.
 */
@SupportedAnnotationTypes(RowsProcessor.IMMUTABLE)
public final class RowsProcessor extends AbstractProcessor {

    static final String IMMUTABLE = "org.immutables.value.Value.Immutable";
    private static final String DEFAULT = "org.immutables.value.Value.Default";
    private static final String TABLE = "SHAPE";

    /** For the compiler. */
    public RowsProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                if (hasTable(type)) {
                    write(type);
                }
            }
        }
        return false;
    }

    private static boolean hasTable(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals(TABLE));
    }

    private void write(TypeElement type) {
        String packageName = processingEnv
                .getElementUtils()
                .getPackageOf(type)
                .getQualifiedName()
                .toString();
        String name = type.getSimpleName() + "Rows";
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(packageName + "." + name, type)
                .openWriter()) {
            file.write(source(packageName, name, type));
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "Cannot write " + name + ": " + e, type);
        }
    }

    private String source(String packageName, String name, TypeElement type) {
        StringBuilder names = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (ExecutableElement accessor : accessors(type)) {
            names.append("            \"").append(accessor.getSimpleName()).append("\",\n");
            values.append("            ").append(value(accessor)).append(",\n");
        }
        names.setLength(names.length() - 2);
        return """
                package %1$s;

                import java.util.List;
                import org.amparo.shape.Rows;
                import org.jspecify.annotations.Nullable;

                /** The attributes of {@link %3$s} side by side. */
                @SuppressWarnings("all")
                final class %2$s implements Rows<%3$s> {

                    @Override
                    public List<String> attributes() {
                        return List.of(
                %4$s);
                    }

                    @Override
                    public @Nullable Object[] of(%3$s object) {
                        return new Object[] {
                %5$s        };
                    }
                }
                """.formatted(packageName, name, type.getSimpleName(), names, values);
    }

    /** What Immutables implements, in one order whatever the compiler's is. */
    private List<ExecutableElement> accessors(TypeElement type) {
        return ElementFilter.methodsIn(processingEnv.getElementUtils().getAllMembers(type)).stream()
                .filter(RowsProcessor::isAccessor)
                .sorted((one, other) -> one.getSimpleName()
                        .toString()
                        .compareTo(other.getSimpleName().toString()))
                .toList();
    }

    private static boolean isAccessor(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && (method.getModifiers().contains(Modifier.ABSTRACT)
                        || method.getAnnotationMirrors().stream()
                                .anyMatch(one ->
                                        one.getAnnotationType().toString().equals(DEFAULT)));
    }

    private static String value(ExecutableElement accessor) {
        String call = "object." + accessor.getSimpleName() + "()";
        return switch (returned(accessor)) {
            case "java.util.Optional" -> call + ".orElse(null)";
            case "java.util.List" -> "Rows.orNull(" + call + ")";
            default -> call;
        };
    }

    private static String returned(ExecutableElement accessor) {
        if (accessor.getReturnType() instanceof DeclaredType type) {
            Element element = type.asElement();
            if (element.getKind() == ElementKind.CLASS || element.getKind() == ElementKind.INTERFACE) {
                return ((TypeElement) element).getQualifiedName().toString();
            }
        }
        return "";
    }
}

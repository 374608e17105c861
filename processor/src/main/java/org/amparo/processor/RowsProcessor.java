package org.amparo.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
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
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (ExecutableElement accessor : accessors(type)) {
            names.add("\"" + accessor.getSimpleName() + "\"");
            values.add(value(type, accessor));
        }
        String separator = ",\n            ";
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
                            %5$s
                        };
                    }
                }
                """.formatted(
                packageName, name, type.getSimpleName(), String.join(separator, names), String.join(separator, values));
    }

    /** What Immutables implements, each once, in one order whatever the compiler's is. */
    private Collection<ExecutableElement> accessors(TypeElement type) {
        Map<String, ExecutableElement> accessors = new TreeMap<>();
        for (ExecutableElement method :
                ElementFilter.methodsIn(processingEnv.getElementUtils().getAllMembers(type))) {
            if (isAccessor(method)) {
                accessors.put(method.getSimpleName().toString(), method);
            }
        }
        return accessors.values();
    }

    private static boolean isAccessor(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && (method.getModifiers().contains(Modifier.ABSTRACT)
                        || method.getAnnotationMirrors().stream()
                                .anyMatch(one ->
                                        one.getAnnotationType().toString().equals(DEFAULT)));
    }

    private String value(TypeElement type, ExecutableElement accessor) {
        String call = "object." + accessor.getSimpleName() + "()";
        return switch (returned(type, accessor)) {
            case "java.util.Optional" -> call + ".orElse(null)";
            case "java.util.List" -> "Rows.orNull(" + call + ")";
            default -> call;
        };
    }

    /** The class or interface that the accessor gives in this type, which may say more of it than where it is declared. */
    private String returned(TypeElement type, ExecutableElement accessor) {
        TypeMirror member = processingEnv.getTypeUtils().asMemberOf((DeclaredType) type.asType(), accessor);
        Element returned = processingEnv.getTypeUtils().asElement(((ExecutableType) member).getReturnType());
        return returned instanceof TypeElement one ? one.getQualifiedName().toString() : "";
    }
}

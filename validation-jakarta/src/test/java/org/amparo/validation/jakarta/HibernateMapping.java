package org.amparo.validation.jakarta;

import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.TypeVisitor;
import org.amparo.text.LocalizedText;
import org.amparo.validation.internal.constraints.Constraint;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.Cascadable;
import org.hibernate.validator.cfg.context.Constrainable;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.MinDef;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * The same constraints a second time, in the words of Hibernate Validator alone: its own validators of patterns, sizes
 * and numbers, mapped by code to the accessors of the model. Slower, and written by others: what the validator of ours
 * has to find.
 */
final class HibernateMapping {

    /** The accessor of {@link LocalizedText} that leads to its texts. */
    static final String TEXTS = "asMap";

    /** A character that is neither a separator, nor a control character, nor invisible. */
    private static final String SOMETHING_VISIBLE = "(?s).*[^\\p{Z}\\p{Cc}\\p{Cf}].*";

    private static final TypeVisitor<Boolean> HOLDS_OTHERS = new HoldsOthers();

    private final Validator validator = newValidator();

    /** The code and the pointer of each violation in an object and its parts. */
    Set<String> pointers(Object object) {
        return told(object, HibernateMapping::pointer);
    }

    /** The code and the property path of each violation. */
    Set<String> paths(Object object) {
        return told(object, HibernateMapping::path);
    }

    private Set<String> told(Object object, Function<Path, Object> place) {
        return validator.validate(object).stream()
                // Only these: the constraint of core is found, too.
                .filter(violation -> CaseViolations.code(violation).isEmpty())
                .map(violation -> violation.getMessageTemplate() + " " + place.apply(violation.getPropertyPath()))
                .collect(Collectors.toSet());
    }

    /** The path with neither the accessor of texts nor a language. */
    private static String path(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY && !node.getName().equals(TEXTS)) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }

    private static Pointer pointer(Path path) {
        Pointer pointer = Pointer.ROOT;
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                pointer = node.getIndex() != null
                        ? pointer.item(node.getIndex())
                        : pointer.member(String.valueOf(node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY && !node.getName().equals(TEXTS)) {
                pointer = pointer.member(node.getName());
            }
        }
        return pointer;
    }

    @SuppressWarnings("resource") // The factory lives as long as the validator: as long as the class.
    private static Validator newValidator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Constant())
                .getterPropertySelectionStrategy(new BareNames());
        // Only a mapping made after the strategy was set knows accessors without "get".
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(LocalizedText.class)
                .getter(TEXTS)
                .containerElementType(1)
                .constraint(new PatternDef().regexp(SOMETHING_VISIBLE).message(Constraint.Kind.VISIBLE.code()));
        accessors().forEach((type, attributes) -> {
            TypeConstraintMappingContext<?> typeMapping = mapping.type(type);
            attributes.forEach((name, attribute) -> map(typeMapping.getter(name), attribute));
        });
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private static void map(PropertyConstraintMappingContext getter, Attribute<?, ?, ?> attribute) {
        if (attribute.isRequired()) {
            mapValue(getter, attribute);
        } else {
            mapValue(getter.containerElementType(), attribute);
        }
    }

    private static <C extends Cascadable<?> & Constrainable<?>> void mapValue(C value, Attribute<?, ?, ?> attribute) {
        if (attribute.type().accept(HOLDS_OTHERS)) {
            value.valid();
        } else {
            for (Constraint constraint : Constraint.of(attribute)) {
                value.constraint(definition(constraint));
            }
        }
    }

    private static ConstraintDef<?, ?> definition(Constraint constraint) {
        String message = constraint.kind().code();
        return switch (constraint.kind()) {
            case VISIBLE -> new PatternDef().regexp(SOMETHING_VISIBLE).message(message);
            case AT_LEAST -> new MinDef().value(constraint.bound()).message(message);
            case NOT_LONGER ->
                new SizeDef().max(Math.toIntExact(constraint.bound())).message(message);
        };
    }

    /** The attributes to map, by the interface with the accessor: a mapping is inherited, and must not come twice. */
    private static Map<Class<?>, Map<String, Attribute<?, ?, ?>>> accessors() {
        Map<Class<?>, Map<String, Attribute<?, ?, ?>>> accessors = new LinkedHashMap<>();
        for (Shape<?, ?> shape : CaseRecord.tables()) {
            for (Attribute<?, ?, ?> attribute : shape.lines()) {
                if (attribute.type().accept(HOLDS_OTHERS)
                        || !Constraint.of(attribute).isEmpty()) {
                    accessors
                            .computeIfAbsent(declaring(shape, attribute.name()), type -> new LinkedHashMap<>())
                            .putIfAbsent(attribute.name(), attribute);
                }
            }
        }
        return accessors;
    }

    private static Class<?> declaring(Shape<?, ?> shape, String accessor) {
        try {
            return shape.type().getMethod(accessor).getDeclaringClass();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    "The line " + accessor + " of the table " + shape.name() + " has no accessor.", e);
        }
    }

    /** Whether the values of a type hold others, to which constraints apply by themselves. */
    private static final class HoldsOthers implements TypeVisitor<Boolean> {

        @Override
        public Boolean scalar(ScalarType<?> type) {
            return false;
        }

        @Override
        public Boolean localized() {
            return true;
        }

        @Override
        public Boolean integer() {
            return false;
        }

        @Override
        public Boolean bool() {
            return false;
        }

        @Override
        public Boolean tree() {
            return false;
        }

        @Override
        public Boolean part(Shape<?, ?> table) {
            return true;
        }
    }

    /** The names of accessors, which have no "get": {@code article()}. */
    private static final class BareNames implements GetterPropertySelectionStrategy {

        @Override
        public Optional<String> getProperty(ConstrainableExecutable executable) {
            return executable.getParameterTypes().length > 0 || executable.getReturnType() == void.class
                    ? Optional.empty()
                    : Optional.of(executable.getName());
        }

        @Override
        public List<String> getGetterMethodNameCandidates(String property) {
            return List.of(property);
        }
    }

    /** Messages as they are: nothing is put into them, and no expression is evaluated. */
    private static final class Constant implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}

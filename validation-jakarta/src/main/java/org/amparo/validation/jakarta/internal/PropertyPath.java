package org.amparo.validation.jakarta.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.validation.internal.constraints.BrokenValues;
import org.jspecify.annotations.Nullable;

/**
 * Turns places in an object into property paths of Jakarta Validation: {@code /records/3/names/0/full} into
 * {@code records[3].names[0].full}. A path goes from accessor to accessor, and ends where there is none: at a text by
 * language, and before an unknown member. Spring looks up the value at each path and fails where there is no accessor.
 */
final class PropertyPath {

    private static final String HEADER = "header";
    private static final String RECORDS = "records";

    private final Object object;

    private PropertyPath(Object object) {
        this.object = object;
    }

    /** The paths in an object. */
    static PropertyPath in(Object object) {
        return new PropertyPath(object);
    }

    /** Adds a violation at a place in the object. */
    void violate(ConstraintValidatorContext context, String template, Pointer at) {
        Nodes nodes = Nodes.after(context.buildConstraintViolationWithTemplate(template));
        for (Step step : steps(at)) {
            nodes = nodes.then(step);
        }
        nodes.done().run();
    }

    /**
     * A step of a path.
     *
     * @param name the name of a property; none at the end of a path that ends in a list
     * @param index the position in the list that the step before has led to; none if it has led to no list
     */
    private record Step(@Nullable String name, @Nullable Integer index) {}

    private List<Step> steps(Pointer at) {
        List<String> names = names(at);
        List<Step> steps = new ArrayList<>();
        if (!(object instanceof CaseFile file)) {
            BrokenValues.tableOf(object).ifPresent(table -> follow(names, table, null, steps));
        } else if (names.size() > 1 && names.get(0).equals(RECORDS)) {
            int position = Integer.parseInt(names.get(1));
            steps.add(new Step(RECORDS, null));
            follow(names.subList(2, names.size()), file.records().get(position).shape(), position, steps);
        } else if (!names.isEmpty()) {
            steps.add(new Step(HEADER, null));
            follow(names, CaseHeader.SHAPE, null, steps);
        }
        return steps;
    }

    /** Adds the steps from an object on, by the lines of its table. */
    private static void follow(List<String> names, Shape<?, ?> start, @Nullable Integer at, List<Step> steps) {
        Shape<?, ?> table = start;
        Integer index = at;
        for (int i = 0; i < names.size() && table != null; i++) {
            Attribute<?, ?, ?> line = table.attributes().get(names.get(i));
            if (line == null) {
                break;
            }
            steps.add(new Step(line.name(), index));
            index = line.isList() && i + 1 < names.size() ? Integer.valueOf(names.get(++i)) : null;
            table = line.type().table().orElse(null);
        }
        if (index != null) {
            steps.add(new Step(null, index));
        }
    }

    private static List<String> names(Pointer at) {
        return Arrays.stream(at.toString().split("/", -1))
                .skip(1)
                .map(name -> name.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /**
     * The next node of a path, whatever came before. The interfaces of Jakarta Validation for the three cases have the
     * same methods and no supertype.
     */
    private record Nodes(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> element,
            Runnable done) {

        static Nodes after(ConstraintViolationBuilder start) {
            return new Nodes(start::addPropertyNode, start::addBeanNode, start::addConstraintViolation);
        }

        private static Nodes after(NodeBuilderCustomizableContext node) {
            return new Nodes(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        private static Nodes after(NodeBuilderDefinedContext node) {
            return new Nodes(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        Nodes then(Step step) {
            if (step.name() == null) {
                LeafNodeBuilderDefinedContext end = element.get().inIterable().atIndex(step.index());
                return new Nodes(property, element, end::addConstraintViolation);
            }
            NodeBuilderCustomizableContext node = property.apply(step.name());
            return step.index() == null ? after(node) : after(node.inIterable().atIndex(step.index()));
        }
    }
}

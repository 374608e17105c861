package org.amparo.internal.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.amparo.problem.InvalidValueException;
import org.immutables.value.Value;

/**
 * The style of every value type: a public sealed interface, a package-private implementation and a package-private
 * generated builder that the type's own {@code Builder} extends. Put it on the {@code package-info} of each package
 * that has value types. The types themselves have a bare {@code @Value.Immutable}, so that code compiled against them
 * needs no annotation of ours.
 *
 * <p>Each implementation has a constructor with every attribute, too, which generated code alone calls, by the names of
 * its parameters. Types whose attributes come from several interfaces suppress the warning {@code immutables:subtype},
 * since the order of the parameters counts for nobody.
 *
 * <p>The dictionary lists the attributes whose singular, as in the name of the builder's {@code add} method, is not the
 * plural without its {@code s}.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        deferCollectionAllocation = true,
        jacksonIntegration = false,
        allowedClasspathAnnotations = {Override.class},
        underrideToString = "describe",
        jdk9Collections = true,
        allParameters = true,
        of = "new",
        throwForInvalidImmutableState = InvalidValueException.class,
        defaults = @Value.Immutable(copy = false),
        depluralize = true,
        depluralizeDictionary = {"address:addresses", "basis:bases", "criterion:criteria", "grounds:grounds"})
public @interface AmparoStyle {}

package org.amparo.validation.internal.rules;

import java.util.function.Function;
import java.util.function.Predicate;
import org.amparo.evidence.Extensible;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.validation.internal.layout.ValueKind;

/** The receiver of the signs of a rule. Where one of them is, the rule has to look at the record. */
public interface Signs {

    /** A sign in objects of a type that has a table, or that several such types share. */
    <T> void inEach(Class<T> type, Sign<? super T> sign);

    /**
     * A sign in objects of such a type that have an attribute.
     *
     * @param attribute an attribute whose values are parts
     */
    default <T> void inEachWith(AttributeName<?> attribute, Class<T> type, Sign<? super T> sign) {
        inEachWith(attribute, type, table -> sign);
    }

    /** The same, where the sign depends on the table of the object. */
    <T> void inEachWith(AttributeName<?> attribute, Class<T> type, Function<Shape<?, ?>, Sign<? super T>> sign);

    /** A sign in objects that have members which their tables do not name. */
    void inEachWithUnknownMembers(Sign<? super Extensible> sign);

    /**
     * A sign in values.
     *
     * @param kind dates and periods, codes, addresses or countries
     * @param lines the lines of tables whose values are looked at
     */
    void inValues(ValueKind kind, Predicate<Attribute<?, ?, ?>> lines, Sign<Object> sign);

    /** That a value of a record breaks a constraint. */
    void inValuesThatAreNotClean();
}

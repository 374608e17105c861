package org.amparo.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a template is given: texts, further models and lists of them, by name. Maps and nothing else, so that the template
 * engine looks into no type of ours. A name without a value is there all the same, and false: otherwise a template would
 * find the value of the model around it.
 */
final class Model {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Model put(String name, String text) {
        values.put(name, text);
        return this;
    }

    Model put(String name, int number) {
        return put(name, Integer.toString(number));
    }

    Model put(String name, boolean value) {
        values.put(name, value);
        return this;
    }

    Model put(String name, Optional<String> text) {
        values.put(name, text.<Object>map(value -> value).orElse(false));
        return this;
    }

    Model put(String name, Model model) {
        values.put(name, model.values);
        return this;
    }

    Model putIfPresent(String name, Optional<Model> model) {
        values.put(name, model.<Object>map(value -> value.values).orElse(false));
        return this;
    }

    Model put(String name, List<Model> models) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Model model : models) {
            list.add(model.values);
        }
        values.put(name, list);
        return this;
    }

    /** Puts a list with a model of each of these. */
    <T> Model putEach(String name, List<T> each, Function<T, Model> toModel) {
        List<Model> models = new ArrayList<>();
        for (T one : each) {
            models.add(toModel.apply(one));
        }
        return put(name, models);
    }

    /** Puts a list, and whether it has something in it: {@code notes} and {@code hasNotes}. */
    Model putList(String name, List<Model> models) {
        return put(name, models)
                .put("has" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), !models.isEmpty());
    }

    /** Puts markup that is not escaped any more. */
    Model putMarkup(String name, Optional<Markup> markup) {
        values.put(name, markup.<Object>map(value -> value).orElse(false));
        return this;
    }

    /** The values by name. */
    Map<String, Object> values() {
        return values;
    }

    /** A text that can stand in a page as it is. */
    record Markup(String text) {

        @Override
        public String toString() {
            return text;
        }
    }
}

package org.amparo.it;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Shows in five ways what nobody outside can name, to show that the rule finds it. */
public final class Shown extends HiddenBase implements HasDescription {

    public JavaClass field;

    public void parameter(JavaClass type) {}

    List<? extends Set<JavaClass[]>> hidden() {
        return List.of();
    }

    protected List<? extends Set<JavaClass[]>> nested() {
        return List.of();
    }

    public Stream<String> fine() {
        return Stream.empty();
    }

    @Override
    public String getDescription() {
        return "";
    }
}

class HiddenBase {
    public JavaClass inherited() {
        return null;
    }
}

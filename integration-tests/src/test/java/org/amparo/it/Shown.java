package org.amparo.it;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Shows hidden types in five ways, so that the test can show that the rule finds them. */
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

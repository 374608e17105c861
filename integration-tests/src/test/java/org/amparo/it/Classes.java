package org.amparo.it;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;

/** The classes of the built jars, as ArchUnit sees them. */
final class Classes {

    private static final Map<String, JavaClasses> BY_ARTIFACT = new ConcurrentHashMap<>();

    private Classes() {}

    static JavaClasses of(String artifact) {
        return BY_ARTIFACT.computeIfAbsent(artifact, Classes::read);
    }

    /** Classes of the tests, used to show that a rule can fail. */
    static JavaClasses ofTests(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }

    private static JavaClasses read(String artifact) {
        try (JarFile jar = new JarFile(Jars.of(artifact).toFile())) {
            return new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludePackageInfos())
                    .importJar(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether code elsewhere can name the class, if its package is exported. */
    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Classes::isPublic).orElse(true);
    }
}

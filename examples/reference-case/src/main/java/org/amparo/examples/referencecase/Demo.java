package org.amparo.examples.referencecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the reference case and what follows from it into a folder. */
public final class Demo {
    private Demo() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        System.out.println("The reference case: " + folder);
    }
}

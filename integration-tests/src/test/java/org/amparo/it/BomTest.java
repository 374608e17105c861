package org.amparo.it;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class BomTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));
    private static final Element BOM = pom(ROOT.resolve("bom/pom.xml"));

    @Test
    void the_bom_manages_every_deployed_artifact_and_nothing_else() {
        Map<String, String> deployed = new TreeMap<>();
        modules(ROOT)
                .filter(module -> !module.equals(ROOT.resolve("bom")))
                .map(module -> pom(module.resolve("pom.xml")))
                .filter(pom -> text(pom, "packaging").orElse("jar").equals("jar"))
                .forEach(pom -> deployed.put(text(pom, "artifactId").orElseThrow(), "${project.version}"));

        assertThat(deployed).containsKey("amparo-core");
        assertThat(managed(BOM)).isEqualTo(deployed);
    }

    @Test
    void the_parent_manages_what_the_bom_manages() {
        assertThat(managed(pom(ROOT.resolve("pom.xml")))).isEqualTo(managed(BOM));
    }

    @Test
    void the_bom_brings_no_versions_but_amparos() {
        assertThat(child(BOM, "parent")).isEmpty();
        assertThat(children(child(child(BOM, "dependencyManagement").orElseThrow(), "dependencies")
                                .orElseThrow())
                        .map(dependency -> text(dependency, "groupId").orElseThrow()))
                .containsOnly("org.amparo");
    }

    @Test
    void the_bom_has_the_version_of_the_parent() {
        assertThat(text(BOM, "version")).contains(System.getProperty("amparo.version"));
    }

    /** The folders of all modules that are deployed, from the root down. */
    private static Stream<Path> modules(Path folder) {
        Element pom = pom(folder.resolve("pom.xml"));
        boolean deployed = child(pom, "properties")
                .flatMap(properties -> text(properties, "maven.deploy.skip"))
                .filter("true"::equals)
                .isEmpty();
        if (!deployed) {
            return Stream.empty();
        }
        Stream<Path> below = child(pom, "modules").stream()
                .flatMap(BomTest::children)
                .map(module -> folder.resolve(module.getTextContent().strip()))
                .flatMap(BomTest::modules);
        return Stream.concat(Stream.of(folder), below);
    }

    private static Map<String, String> managed(Element pom) {
        return child(pom, "dependencyManagement").flatMap(management -> child(management, "dependencies")).stream()
                .flatMap(BomTest::children)
                .filter(dependency -> text(dependency, "groupId").orElseThrow().equals("org.amparo"))
                .collect(toMap(
                        dependency -> text(dependency, "artifactId").orElseThrow(),
                        dependency -> text(dependency, "version").orElseThrow(),
                        (first, second) -> first + " and " + second,
                        TreeMap::new));
    }

    private static Element pom(Path file) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException problem) {
            throw new AssertionError("Unreadable: " + file, problem);
        }
    }

    private static Optional<String> text(Element parent, String name) {
        return child(parent, name).map(element -> element.getTextContent().strip());
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent)
                .filter(element -> element.getTagName().equals(name))
                .findFirst();
    }

    private static Stream<Element> children(Node parent) {
        NodeList nodes = parent.getChildNodes();
        return Stream.iterate(0, index -> index < nodes.getLength(), index -> index + 1)
                .map(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}

package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetImportTest {

    @TempDir
    Path folder;

    @Test
    void smoke() throws IOException {
        Path dir = Path.of(System.getProperty("amparo.root"), "exchange/src/test/resources/org/amparo/exchange/sheet/prisoners");
        Path out = folder.resolve("out.jsonl");
        Path bad = folder.resolve("bad.csv");
        ImportReport report = SheetImport.of(ImportMap.read(dir.resolve("map.json"))).write(dir.resolve("list.csv"), out, bad);
        System.out.println(Files.readString(out));
        System.out.println(Files.readString(bad));
        report.problems().forEach(System.out::println);
        System.out.println(org.amparo.json.DataJson.write(report.toData()));
        assertThat(report.rows()).isEqualTo(1);
    }
}

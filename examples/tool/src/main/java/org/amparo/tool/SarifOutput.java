package org.amparo.tool;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.amparo.json.DataJson;
import org.amparo.validation.AcceptedFinding;
import org.amparo.validation.SarifBuilder;
import org.amparo.validation.TextPlace;

/** Prints one log in SARIF for all files, at the end. */
final class SarifOutput implements ReportOutput {

    private final ConsoleOutput out;
    private final SarifBuilder log = new SarifBuilder();

    SarifOutput(ConsoleOutput out) {
        this.out = out;
    }

    @Override
    public void add(ReportLine line) {
        URI file = URI.create(UriText.path(line.file()));
        Optional<TextPlace> place =
                Optional.of(new TextPlace(line.at().line(), line.at().column()));
        line.acceptance()
                .ifPresentOrElse(
                        acceptance -> log.add(file, new AcceptedFinding(line.finding(), acceptance), place),
                        () -> log.add(file, line.finding(), place));
    }

    @Override
    public void end() {
        try {
            DataJson.write(log.build(), out);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}

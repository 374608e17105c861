package org.amparo.exchange.internal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Readership;
import org.amparo.exchange.Publications;
import org.amparo.exchange.SampleFiles;
import org.amparo.exchange.internal.fill.JsonLines;
import org.amparo.id.RecordId;
import org.amparo.internal.marking.LeastMarking;
import org.amparo.internal.marking.Levels;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineReader;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.token.TreeWriter;

/**
 * What was read with a least level is in no publication for more people, whatever markings it has. The
 * build tries 1,000 records; {@code -Damparo.objects=100000} more.
 */
class LeastMarkingProperties {

    private static final int RECORDS = 10;
    private static final int TURNS = Math.max(1, Integer.getInteger("amparo.objects", 1000) / RECORDS / 20);

    @Property(tries = 20)
    void nothing_is_shown_to_more_people(@ForAll @LongRange(max = 1_000_000) long first) throws IOException {
        Random random = new Random(first);
        for (int turn = 0; turn < TURNS; turn++) {
            CaseFile file = SampleFiles.random(random.nextInt(1_000_000), RECORDS);
            List<PublicationProfile> profiles = PublicationProfile.all();
            PublicationProfile own = profiles.get(random.nextInt(profiles.size()));
            CaseFile raised = raised(file, new LeastMarking(Readership.least(own.name())));
            for (PublicationProfile other : profiles) {
                boolean isOfPartners = own.equals(PublicationProfile.PARTNERS)
                        && other.ceiling().equals(PublicationProfile.PARTNERS.ceiling());
                if (!own.mayBeReadBy(other) && !isOfPartners) {
                    assertThat(shown(raised, other)).isEmpty();
                }
            }
        }
    }

    private static List<RecordId> shown(CaseFile file, PublicationProfile profile) {
        return Disclosure.project(file, profile, Publications.NOON).caseFile().records().stream()
                .<RecordId>map(CaseRecord::id)
                .toList();
    }

    private static CaseFile raised(CaseFile file, LeastMarking least) throws IOException {
        Marking usual = Levels.ofRecords(file.header());
        JsonLines lines = new JsonLines();
        for (CaseRecord record : file.records()) {
            TreeWriter tree = new TreeWriter();
            RecordWriter.write(tree, record);
            lines.add(least.in((DataObject) tree.root(), usual));
        }
        List<CaseRecord> records = new ArrayList<>();
        try (CaseLineReader reader =
                CaseJsonReader.standard().lines(new ByteArrayInputStream(lines.take()), file.header())) {
            for (CaseLine line : reader) {
                records.add(line.record().orElseThrow());
            }
        }
        return CaseFile.of(file.header(), records);
    }
}

package org.amparo.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Makes the checks of the benchmarks without their times, so that an attribute which the peers lack is noticed here.
 */
class PeersTest {

    private static final Sample SAMPLE = Sample.make();

    @ParameterizedTest
    @EnumSource
    void every_library_writes_all_that_it_read(Library library) throws IOException {
        EquivalenceCheck.roundTrip(library.codec(), SAMPLE);
    }

    @ParameterizedTest
    @EnumSource
    void every_pipeline_lets_all_records_through_and_stops_bad_ones(Pipeline pipeline) throws IOException {
        EndToEnd endToEnd = new EndToEnd();
        endToEnd.pipeline = pipeline;
        endToEnd.setUp();
        assertThat(endToEnd.lines()).isEqualTo(Sample.RECORDS);
    }

    @ParameterizedTest
    @EnumSource
    void every_form_of_the_document_is_read_as_the_same_file(Form form) throws IOException {
        Awkward awkward = new Awkward();
        awkward.form = form;
        awkward.setUp();
        assertThat(awkward.document()).isNotNull();
    }
}

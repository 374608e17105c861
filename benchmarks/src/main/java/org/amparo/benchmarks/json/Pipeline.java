package org.amparo.benchmarks.json;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amparo.CaseRecord;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.FullJsonWriter;
import org.amparo.validation.CaseValidator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Reads lines, validates each record and writes those that are valid. */
public enum Pipeline {
    /** Formats, keys and required attributes when reading, then the constraints of the validation module. */
    AMPARO("Amparo"),
    /** Records with constraints for all of that, as far as a pattern can check it. */
    JACKSON_2_HIBERNATE("jackson-databind 2, records + Hibernate Validator");

    /** The rules on single values; the peer has no others. */
    static final CaseValidator CONSTRAINTS = CaseValidator.builder()
            .only("blank-text", "number-too-small", "term-too-long")
            .build();

    /** Silenced, since it would print its version into the table. */
    private static final Logger NAME_OF_HIBERNATE = Logger.getLogger("org.hibernate.validator.internal.util.Version");

    private final String label;

    Pipeline(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** A run that takes lines in and gives lines out. */
    interface Run {
        /** Gives the number of records that were valid and written. */
        int run(InputStream in, OutputStream out) throws IOException;
    }

    Run start() {
        return this == AMPARO ? Pipeline::amparo : jacksonAndHibernate();
    }

    // Closing would close the caller's stream.
    @SuppressWarnings("resource")
    private static int amparo(InputStream in, OutputStream out) throws IOException {
        int valid = 0;
        int position = 0;
        CaseLineWriter writer = FullJsonWriter.lines(Sample.HEADER, out);
        for (CaseLine line : CaseJsonReader.standard().lines(in, Sample.HEADER)) {
            CaseRecord record = line.record().orElse(null);
            if (record != null
                    && CONSTRAINTS
                            .validate(Sample.HEADER, record, position++)
                            .findings()
                            .isEmpty()) {
                writer.writeFull(record);
                valid++;
            }
        }
        writer.flush();
        return valid;
    }

    /** A validator that starts without an expression language. */
    @SuppressWarnings("resource") // The factory lives as long as the JVM.
    static Validator hibernate() {
        NAME_OF_HIBERNATE.setLevel(Level.OFF);
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    @SuppressWarnings("resource") // The readers and writers must not close the caller's streams.
    private static Run jacksonAndHibernate() {
        ObjectReader reader = Library.jackson2().readerFor(RecordModel.Detention.class);
        ObjectWriter writer =
                Library.jackson2().writerFor(RecordModel.Detention.class).withRootValueSeparator("\n");
        Validator validator = hibernate();
        return (in, out) -> {
            int valid = 0;
            SequenceWriter lines = writer.writeValues(out);
            MappingIterator<RecordModel.Detention> records = reader.readValues(in);
            while (records.hasNextValue()) {
                RecordModel.Detention record = records.nextValue();
                if (validator.validate(record).isEmpty()) {
                    lines.write(record);
                    valid++;
                }
            }
            lines.flush();
            return valid;
        };
    }
}

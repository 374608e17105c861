package org.amparo.disclosure;

import java.util.Optional;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;

/** A place that is to be read, as redaction notes it. */
record Suspect(Optional<RecordId> record, Pointer at, WithheldReason reason, String words) {}

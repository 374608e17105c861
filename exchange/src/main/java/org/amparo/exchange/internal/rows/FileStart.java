package org.amparo.exchange.internal.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the first bytes of a file say that it is. */
enum FileStart {
    /** A ZIP file, such as xlsx. */
    ZIP(0x504B0304),

    /** The file of an old spreadsheet program, or one with a password. */
    OLD_WORKBOOK(0xD0CF11E0),

    /** Anything else, such as text. */
    OTHER(0);

    private final int bytes;

    FileStart(int bytes) {
        this.bytes = bytes;
    }

    static FileStart of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(Integer.BYTES);
        }
        int found = start.length < Integer.BYTES ? 0 : ByteBuffer.wrap(start).getInt();
        for (FileStart known : values()) {
            if (known.bytes == found) {
                return known;
            }
        }
        return OTHER;
    }
}

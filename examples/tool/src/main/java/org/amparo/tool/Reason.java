package org.amparo.tool;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why a file cannot be read or written, in words for its user. */
final class Reason {

    private Reason() {}

    static String of(IOException problem) {
        // The cause has the reason. The number of lines written is of no use, since the file has none of them.
        if (problem.getCause() instanceof IOException cause) {
            return of(cause);
        }
        if (problem instanceof NoSuchFileException) {
            return "there is no such file or folder.";
        }
        if (problem instanceof AccessDeniedException) {
            return "permission denied.";
        }
        if (problem instanceof FileAlreadyExistsException || problem instanceof NotDirectoryException) {
            return "there is a file in the place of a folder.";
        }
        String said = problem instanceof FileSystemException system ? system.getReason() : problem.getMessage();
        return said == null ? "input or output failed." : said + ".";
    }
}

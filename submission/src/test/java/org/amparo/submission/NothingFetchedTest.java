package org.amparo.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever addresses a page names, nothing is opened to make a PDF of it. */
@Tag("once")
class NothingFetchedTest {

    private static final int WAIT = 500;

    /** The smallest picture there is: one white point. */
    private static final byte[] GIF = {
        71, 73, 70, 56, 57, 97, 1, 0, 1, 0, -128, 0, 0, -1, -1, -1, 0, 0, 0, 44, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 68, 1,
        0, 59
    };

    @TempDir
    Path folder;

    private static byte[] pdf(String head, String body) throws IOException {
        String html = "<html><head><title>Lund</title><meta name=\"description\" content=\"Lund\"/>" + head
                + "</head><body style=\"font-family: Serif\"><p>Ivo Lund</p>" + body + "</body></html>";
        return QuietFonts.with(() -> PdfDocument.rendered(html, pdf -> {}));
    }

    @Test
    void no_style_and_no_picture_of_this_machine_is_read() throws IOException {
        Path style = Files.writeString(folder.resolve("hide.css"), "p { display: none }");
        Path picture = Files.write(folder.resolve("point.gif"), GIF);
        byte[] pdf = pdf(
                "<link rel=\"stylesheet\" href=\"" + style.toUri() + "\"/><style>@import url('" + style.toUri()
                        + "'); body { background-image: url('" + picture.toUri() + "') }</style>",
                "<img alt=\"point\" src=\"" + picture.toUri() + "\"/>");

        assertThat(Printed.pdf(pdf)).contains("Lund");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            for (PDPage page : read.getPages()) {
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            }
        }
    }

    @Test
    void nobody_in_the_network_is_asked() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(WAIT);
            String address = "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/";
            pdf(
                    "<link rel=\"stylesheet\" href=\"" + address
                            + "a.css\"/><style>@font-face { font-family: x; src: url('" + address
                            + "x.ttf') } p { font-family: x }</style>",
                    "<img alt=\"point\" src=\"" + address + "point.gif\"/><object data=\"" + address + "o\"></object>");

            boolean isAsked;
            try {
                server.accept().close();
                isAsked = true;
            } catch (SocketTimeoutException e) {
                isAsked = false;
            }
            assertThat(isAsked).isFalse();
        }
    }
}

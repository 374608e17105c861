package org.amparo.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.feed.internal.web.RecordPages;
import org.amparo.id.RecordId;

/** The files in which readers can take away what the site tells, in the forms that its options name. */
final class Downloads {

    private static final String FOLDER = "data/";

    private final List<Form> forms = new ArrayList<>();

    Downloads(SiteContext site) {
        for (SiteDownload download : site.options().downloads()) {
            forms.add(new Form(download, download.of(site.publication())));
        }
    }

    private record Form(SiteDownload about, SiteDownload.Files files) {}

    /** The paths of the files of the whole. */
    List<String> wholePaths() {
        List<String> paths = new ArrayList<>();
        for (Form form : forms) {
            paths.add(FOLDER + form.about().whole());
        }
        return paths;
    }

    /** Makes the files of the whole. */
    void each(Consumer<SiteFile> to) {
        for (Form form : forms) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                form.files().write(out);
            } catch (IOException e) {
                throw new UncheckedIOException("Writing into memory failed.", e);
            }
            to.accept(new SiteFile(FOLDER + form.about().whole(), out.toByteArray()));
        }
    }

    /** The links from the first page to the files of the whole. */
    List<Model> wholeLinks() {
        List<Model> links = new ArrayList<>();
        for (Form form : forms) {
            links.add(link(form, FOLDER + form.about().whole()));
        }
        return links;
    }

    /** The files beside the page of a record, of each form in which there is something of it. */
    List<SiteFile> of(RecordId id) {
        List<SiteFile> files = new ArrayList<>();
        for (Form form : forms) {
            Optional<byte[]> bytes = form.files().of(id);
            if (bytes.isPresent()) {
                files.add(new SiteFile(path(id, form), bytes.get()));
            }
        }
        return files;
    }

    /** The links from the page of a record to the files beside it. */
    List<Model> links(RecordId id, List<SiteFile> files) {
        List<Model> links = new ArrayList<>();
        for (Form form : forms) {
            for (SiteFile file : files) {
                if (file.path().equals(path(id, form))) {
                    links.add(link(form, form.about().page()));
                }
            }
        }
        return links;
    }

    private static String path(RecordId id, Form form) {
        return RecordPages.folder(id) + "/" + form.about().page();
    }

    private static Model link(Form form, String url) {
        return new Model().put("text", form.about().name()).put("url", url);
    }
}

package org.amparo.tool;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Provenance;

/**
 * Looks in texts for what is left of records: their ids in each form in which a command writes one (JSON, addresses,
 * FollowTheMoney), the IRIs that they have in other files, and names.
 */
final class RecordTraces {

    /** The search for nothing. */
    static final RecordTraces NONE = new RecordTraces(Set.of(), Set.of(), Set.of(), text -> false);

    private static final Pattern ID = Pattern.compile(
            "(?<![A-Za-z0-9])(" + String.join("|", CaseRecord.shapes().keySet()) + "):[A-Za-z0-9._~-]+");

    private final Set<String> forms;
    private final Pattern anyId;
    private final Pattern anyIri;
    private final Predicate<String> names;

    private RecordTraces(Set<String> types, Set<String> forms, Set<String> iris, Predicate<String> names) {
        this.forms = forms;
        this.anyId = Pattern.compile("(?<![A-Za-z0-9])(" + String.join("|", types) + ")(?:[:/]|(-))([A-Za-z0-9._~-]+)");
        this.anyIri = Pattern.compile(
                iris.isEmpty()
                        ? "(?!)"
                        : "(?i)(" + iris.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                                + ")(?![A-Za-z0-9_~-])");
        this.names = names;
    }

    /**
     * A search for ids, and for the former ones and the IRIs of their records. Under an id that the record has in another
     * file, another one may be shown, which has it here.
     *
     * @param file the file that has the records
     */
    static RecordTraces of(CaseFile file, Collection<RecordId> ids) {
        Set<String> types = new TreeSet<>();
        Set<String> forms = new HashSet<>();
        Set<String> iris = new TreeSet<>();
        for (RecordId id : ids) {
            List<RecordId> all = new ArrayList<>(List.of(id));
            Optional<CaseRecord> record = file.find(id);
            record.ifPresent(one -> all.addAll(one.formerIds()));
            for (Provenance one : record.map(CaseRecord::provenance).orElse(List.of())) {
                iris.add(withoutScheme(one.iri()));
                idIn(one.iri()).filter(other -> file.find(other).isEmpty()).ifPresent(all::add);
            }
            for (RecordId one : all) {
                types.add(Pattern.quote(one.type()));
                forms.add(one.type() + ":" + one.local());
                forms.add(one.type() + "-" + ofFollowTheMoney(one.local()));
            }
        }
        return new RecordTraces(types, forms, iris, text -> false);
    }

    /** The same, with a search for names. */
    RecordTraces withNames(Predicate<String> more) {
        return new RecordTraces(this, more);
    }

    private RecordTraces(RecordTraces same, Predicate<String> names) {
        this.forms = same.forms;
        this.anyId = same.anyId;
        this.anyIri = same.anyIri;
        this.names = names;
    }

    private static String withoutScheme(URI iri) {
        return iri.toString().replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "");
    }

    /** The id at the end of an IRI. */
    private static Optional<RecordId> idIn(URI iri) {
        String text = iri.toString();
        int local = text.lastIndexOf('/');
        int type = text.lastIndexOf('/', local - 1);
        try {
            return type < 0
                    ? Optional.empty()
                    : Optional.of(RecordId.of(text.substring(type + 1, local), text.substring(local + 1)));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static String ofFollowTheMoney(String local) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < local.length(); i++) {
            char c = local.charAt(i);
            boolean isKept = Character.isLetterOrDigit(c) || (c == '-' && i < local.length() - 1);
            form.append(isKept ? String.valueOf(c) : String.format(Locale.ROOT, ".%02x", (int) c));
        }
        return form.toString();
    }

    /** Whether a text has one of the ids or IRIs. */
    boolean isIn(CharSequence text) {
        return hasId(text) || anyIri.matcher(text).find();
    }

    /** Whether a text that is none of a publication has one of them, or a name. The words of another id are no name. */
    boolean isNamedIn(String text) {
        return isIn(text) || names.test(ID.matcher(text).replaceAll(" "));
    }

    /**
     * Whether the path to something names one of the records. What a user's folder is called is no part of an address.
     */
    boolean isNamedIn(Path at) {
        Path absolute = at.toAbsolutePath().normalize();
        Path home =
                Path.of(System.getProperty("user.home", "/")).toAbsolutePath().normalize();
        Path address = absolute.startsWith(home) ? home.relativize(absolute) : absolute;
        return isNamedIn(address.toString().replace('\\', '/'));
    }

    /**
     * The shortest beginning of a path within a place that names one of the records.
     *
     * @param withNames whether a name in it counts, as where no command has chosen it
     */
    Optional<Path> namedPart(Path within, boolean withNames) {
        for (int count = 1; count <= within.getNameCount(); count++) {
            Path part = within.subpath(0, count);
            String text = part.toString().replace('\\', '/');
            if (withNames ? isNamedIn(text) : isIn(text)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private boolean hasId(CharSequence text) {
        if (forms.isEmpty()) {
            return false;
        }
        Matcher id = anyId.matcher(text);
        // One may begin within what looks like another.
        for (int from = 0; id.find(from); from = id.start() + 1) {
            if (isOne(id.group(1) + (id.group(2) == null ? ":" : "-") + id.group(3))) {
                return true;
            }
        }
        return false;
    }

    /** What follows an id may be the end of a sentence or of a file name. */
    private boolean isOne(String found) {
        for (String form = found; ; form = form.substring(0, form.lastIndexOf('.'))) {
            if (forms.contains(form)) {
                return true;
            }
            if (form.lastIndexOf('.') < 0) {
                return false;
            }
        }
    }
}

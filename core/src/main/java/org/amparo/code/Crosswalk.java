package org.amparo.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of the correspondences, in both directions, between the codes of a vocabulary and the terms of another
 * scheme.
 *
 * <pre>{@code
 * Crosswalks.TLP.preferred(Marking.PUBLIC);              // TLP:CLEAR
 * Crosswalks.TLP.codes("TLP:AMBER+STRICT");              // [restricted]
 * Crosswalks.HURIDOCS_CONTACT.codes("010102010000");     // [family-denied]
 * }</pre>
 *
 * <p>Two schemes seldom divide a subject alike. So a term may correspond to several codes and a code to several terms,
 * and each {@link Mapping} says how well the two fit. Only a term that is fit to be written for a code is
 * {@linkplain Mapping#preferred() preferred}. {@link #unmapped()} and {@link #unmappedTerms()} list the codes and terms
 * without a counterpart.
 *
 * @param <C> the type of the codes
 */
public final class Crosswalk<C extends Code> implements WithoutJson {

    /** The fit of a term of the other scheme to a code: a mapping relation of SKOS (W3C, 2009). */
    public enum Match {
        /** Both mean the same ({@code skos:exactMatch}). */
        EXACT,
        /** Both mean nearly the same ({@code skos:closeMatch}). */
        CLOSE,
        /**
         * The term is wider than the code ({@code skos:broadMatch}): it also covers things that have other codes here.
         */
        BROAD,
        /** The term is narrower than the code ({@code skos:narrowMatch}): the code says less than the term. */
        NARROW
    }

    /**
     * A correspondence of a code and a term.
     *
     * @param code a code of the vocabulary
     * @param term a term of the other scheme, as that scheme writes it
     * @param match how well the two fit
     * @param preferred whether the term is the one to write for the code
     */
    public record Mapping<C extends Code>(C code, String term, Match match, boolean preferred) {

        /** Checks that no component is null. */
        public Mapping {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(match, "match");
        }
    }

    /**
     * The matches by how surely a term is read as a code: a narrower term is always a case of the code, a wider one
     * need not be.
     */
    private static final List<Match> SUREST = List.of(Match.EXACT, Match.NARROW, Match.CLOSE, Match.BROAD);

    private static final String NONE = "-";
    private static final String PREFERRED = "*";

    private final Vocabulary<C> vocabulary;
    private final String scheme;
    private final List<Mapping<C>> mappings;
    private final List<C> unmapped;
    private final List<String> unmappedTerms;

    /**
     * Reads the lines about one vocabulary.
     *
     * <p>{@code @V = 24} gives the number of the other scheme's list, {@code @V.unmapped} its terms without a code, and
     * {@code V.code} the terms of a code with {@code ;} between them, each followed by its match and, if it is
     * preferred, a star; {@code -} stands for no term.
     */
    Crosswalk(Vocabulary<C> vocabulary, String scheme, Map<String, String> lines) {
        this.vocabulary = vocabulary;
        String list = lines.get("@" + vocabulary.name());
        this.scheme = list == null ? scheme : scheme + " " + list;
        this.unmappedTerms = words(lines.getOrDefault("@" + vocabulary.name() + ".unmapped", ""));
        List<Mapping<C>> found = new ArrayList<>();
        List<C> without = new ArrayList<>();
        for (C code : vocabulary.codes()) {
            String line = lines.get(vocabulary.name() + "." + code.code());
            if (line == null) {
                throw new IllegalStateException("A crosswalk says nothing of a code.");
            } else if (line.equals(NONE)) {
                without.add(code);
            } else {
                Stream.of(line.split("; ", -1))
                        .map(text -> mapping(code, words(text)))
                        .forEach(found::add);
            }
        }
        this.mappings = List.copyOf(found);
        this.unmapped = List.copyOf(without);
    }

    private static <C extends Code> Mapping<C> mapping(C code, List<String> words) {
        Match match = Stream.of(Match.values())
                .filter(one -> words.size() > 1 && one.name().equalsIgnoreCase(words.get(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A crosswalk does not say how a term fits a code."));
        return new Mapping<>(
                code, words.get(0), match, words.size() > 2 && words.get(2).equals(PREFERRED));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    /** The vocabulary, on this library's side. */
    public Vocabulary<C> vocabulary() {
        return vocabulary;
    }

    /** The other scheme, with the number of its list if it has several: {@code HURIDOCS micro-thesaurus 24}. */
    public String scheme() {
        return scheme;
    }

    /** All correspondences, in the order of the codes of the vocabulary; unmodifiable. */
    public List<Mapping<C>> mappings() {
        return mappings;
    }

    /**
     * The correspondences of a code, the preferred one first if there is one; empty for a code without a counterpart.
     */
    public List<Mapping<C>> of(C code) {
        Objects.requireNonNull(code, "code");
        return mappings.stream().filter(mapping -> mapping.code().equals(code)).toList();
    }

    /**
     * The term to write for a code.
     *
     * <p>Empty if the scheme has no counterpart, or only terms that say more than the code does. In HURIDOCS list 28,
     * for example, a denial is one by an official or by somebody else, which the code does not say.
     */
    public Optional<String> preferred(C code) {
        Objects.requireNonNull(code, "code");
        return mappings.stream()
                .filter(mapping -> mapping.preferred() && mapping.code().equals(code))
                .map(Mapping::term)
                .findFirst();
    }

    /**
     * The correspondences of a term, the surest reading first: exact, narrow, close, then broad matches. Empty for a
     * term without a counterpart and for one that is not of the scheme.
     */
    public List<Mapping<C>> ofTerm(String term) {
        Objects.requireNonNull(term, "term");
        return mappings.stream()
                .filter(mapping -> mapping.term().equals(term))
                .sorted(Comparator.comparing(mapping -> SUREST.indexOf(mapping.match())))
                .toList();
    }

    /**
     * The codes as which a term may be read, in the order of {@link #ofTerm}. If there are several, the term does not
     * say which is meant.
     */
    public List<C> codes(String term) {
        return ofTerm(term).stream().map(Mapping::code).toList();
    }

    /** The codes for which the scheme has no term. */
    public List<C> unmapped() {
        return unmapped;
    }

    /** The terms of the scheme for which the vocabulary has no code. */
    public List<String> unmappedTerms() {
        return unmappedTerms;
    }

    /** The names of the vocabulary and the scheme. */
    @Override
    public String toString() {
        return vocabulary.name() + " and " + scheme;
    }
}

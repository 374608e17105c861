package org.amparo.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the codes of one vocabulary correspond to the terms of a scheme that others keep, in both directions.
 *
 * <pre>{@code
 * Crosswalks.TLP.preferred(Marking.PUBLIC);              // TLP:CLEAR
 * Crosswalks.TLP.codes("TLP:AMBER+STRICT");              // [restricted]
 * Crosswalks.HURIDOCS_CONTACT.codes("010102010000");     // [family-denied]
 * }</pre>
 *
 * <p>Two schemes are seldom cut alike. So a term may correspond to several codes and a code to several terms, each {@link
 * Mapping} says how well the two fit, only what is fit to be written is {@linkplain Mapping#preferred() preferred}, and
 * what has no counterpart is told by {@link #unmapped()} and {@link #unmappedTerms()}.
 *
 * @param <C> the type of the codes
 */
public final class Crosswalk<C extends Code> {

    /** How well a term of the other scheme fits a code: the mapping relations of SKOS (W3C, 2009). */
    public enum Match {
        /** Both mean the same ({@code skos:exactMatch}). */
        EXACT,
        /** Both mean nearly the same ({@code skos:closeMatch}). */
        CLOSE,
        /** The term is wider than the code ({@code skos:broadMatch}): some of what it covers is something else here. */
        BROAD,
        /** The term is narrower than the code ({@code skos:narrowMatch}): the code says less than the term. */
        NARROW
    }

    /**
     * One correspondence.
     *
     * @param code the code of the vocabulary
     * @param term the term of the other scheme, as that scheme writes it
     * @param match how well the two fit
     * @param preferred whether the term is the one to write for the code
     */
    public record Mapping<C extends Code>(C code, String term, Match match, boolean preferred) {

        /** None of the parts may be absent. */
        public Mapping {
            Objects.requireNonNull(code);
            Objects.requireNonNull(term);
            Objects.requireNonNull(match);
        }
    }

    /** How sure a term is read: a narrower one is always a case of the code, a wider one need not be. */
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
     * <p>{@code @V = 24} has the number of the other scheme's list, {@code @V.unmapped} its terms without a code, and
     * {@code V.code} the terms of a code with {@code ;} between them, each followed by how it fits and by a star if it is
     * preferred; {@code -} stands for no term.
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

    /** The vocabulary of this library. */
    public Vocabulary<C> vocabulary() {
        return vocabulary;
    }

    /** The other scheme, with the number of its list where it has several: {@code HURIDOCS micro-thesaurus 24}. */
    public String scheme() {
        return scheme;
    }

    /** Every correspondence, by the codes of the vocabulary in their order; unmodifiable. */
    public List<Mapping<C>> mappings() {
        return mappings;
    }

    /** The correspondences of a code, the preferred one first if there is one; empty where there is no counterpart. */
    public List<Mapping<C>> of(C code) {
        return mappings.stream().filter(mapping -> mapping.code().equals(code)).toList();
    }

    /**
     * The term to write for a code.
     *
     * <p>Empty where the scheme has no counterpart, and where it has only such as say more than the code does: a denial, for
     * example, is that of an official or of somebody else in HURIDOCS list 28, and the code does not say whose.
     */
    public Optional<String> preferred(C code) {
        return mappings.stream()
                .filter(mapping -> mapping.preferred() && mapping.code().equals(code))
                .map(Mapping::term)
                .findFirst();
    }

    /**
     * The correspondences of a term, the surest reading first: what means the same, what the term is a case of, what means
     * nearly the same, and last what is only a part of what the term covers. Empty where the term has no counterpart, and
     * where it is none of the scheme.
     */
    public List<Mapping<C>> ofTerm(String term) {
        return mappings.stream()
                .filter(mapping -> mapping.term().equals(term))
                .sorted(Comparator.comparing(mapping -> SUREST.indexOf(mapping.match())))
                .toList();
    }

    /**
     * The codes that a term may be read as, in the order of {@link #ofTerm}. More than one: the term does not say which.
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

    /** The vocabulary and the scheme. */
    @Override
    public String toString() {
        return vocabulary.name() + " and " + scheme;
    }
}

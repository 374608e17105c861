package org.amparo.exchange.ftm;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.code.StatementKind;
import org.amparo.exchange.internal.certain.CertainCase;
import org.amparo.speech.TextVersion;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/** Statements. */
final class FtmDocuments {

    /** Reports in a medium, which is what FollowTheMoney calls an article. */
    private static final Set<StatementKind> ARTICLES =
            Set.of(StatementKind.NEWS, StatementKind.EDITORIAL, StatementKind.INTERVIEW);

    /** The languages that FollowTheMoney 4.5 knows (ISO 639-3). */
    private static final Set<String> LANGUAGES = Set.of(("afr ara aze bel ben bos bul cat ces cnr dan deu ell eng est "
                    + "fas fil fin fra heb hin hrv hun hye ind isl ita jpn kan kat kaz khm kir kor lav lit ltz mkd mlt "
                    + "mon msa mya nep nld nor pol por ron rus slk slv spa sqi srp swa swe tgk tgl tuk tur ukr urd "
                    + "uzb zho")
            .split(" "));

    private final CertainCase known;
    private final FtmRecords records;

    FtmDocuments(CertainCase known, FtmRecords records) {
        this.known = known;
        this.records = records;
    }

    Stream<FtmEntity> statement(Statement statement) {
        Claim told = known.claim(statement);
        boolean isArticle = told.value(Statement.KIND, statement.kind())
                .filter(ARTICLES::contains)
                .isPresent();
        FtmEntity entity = records.entity(statement, isArticle ? "Article" : "Document");
        title(entity, statement, told);
        // Required by the model of others, and nothing else tells one document from the other.
        entity.string("fileName", statement.id().toString());
        entity.date("publishedAt", known.dates().date(told.attribute(Statement.PUBLISHED_ON), statement.publishedOn()));
        known.address(statement).ifPresent(url -> entity.url("sourceUrl", url));
        entity.string(
                "publisher",
                told.value(Statement.PUBLISHER, statement.publisher()).flatMap(known::firmName));
        entity.string("author", known.speaker(statement).flatMap(known::firmName));
        for (TextVersion text : known.texts(statement)) {
            entity.text("bodyText", text.text());
            text.language().flatMap(FtmDocuments::language).ifPresent(code -> entity.string("language", code));
        }
        return Stream.of(entity);
    }

    private static void title(FtmEntity entity, Statement statement, Claim told) {
        Optional<LocalizedText> titles = told.value(Statement.TITLES, statement.titles());
        titles.ifPresent(texts -> texts.asMap()
                .values()
                .forEach(text -> entity.string("title", text).name("name", text)));
        if (!entity.has("name")) {
            entity.name("name", statement.id().toString());
        }
    }

    private static Optional<String> language(LanguageTag tag) {
        try {
            return Optional.of(tag.toLocale().getISO3Language().toLowerCase(Locale.ROOT))
                    .filter(LANGUAGES::contains);
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}

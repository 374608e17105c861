package org.amparo.testing.internal.anything;

import java.util.List;
import org.amparo.code.Code;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.shape.ScalarType;
import org.amparo.shape.ScalarVisitor;
import org.amparo.shape.Types;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.testing.internal.chance.Specimens;

/** Makes the texts of values that are strings in JSON. */
final class ScalarTexts {

    private static final List<String> HOSTS =
            List.of("https://news.example/", "http://archive.example/2024/", "https://örnek.example/");

    private final Dice dice;
    private final World world;
    private final Dates dates;

    ScalarTexts(Dice dice, World world) {
        this.dice = dice;
        this.world = world;
        this.dates = new Dates(dice);
    }

    /** A text that the type can read, fit for an attribute of that name. */
    String of(String attribute, ScalarType<?> type) {
        return type.acceptScalar(new ForAttribute(attribute));
    }

    private final class ForAttribute implements ScalarVisitor<String> {

        private final String attribute;

        ForAttribute(String attribute) {
            this.attribute = attribute;
        }

        @Override
        public String text(ScalarType.TextType type) {
            return ScalarTexts.this.text(attribute, type);
        }

        @Override
        public String language() {
            return dice.oneOf(Specimens.LANGUAGES);
        }

        @Override
        public String date() {
            return dates.date();
        }

        @Override
        public String period() {
            return dates.period();
        }

        @Override
        public String instant() {
            return dates.instant();
        }

        @Override
        public String uri(ScalarType.UriType type) {
            return ScalarTexts.this.uri(attribute);
        }

        @Override
        public String partRef() {
            return world.reference(List.of("statement")) + "#r" + dice.between(1, 2);
        }

        @Override
        public String caseFileId() {
            return world.mint(CaseFileId.TYPE);
        }

        @Override
        public <C extends Code> String code(ScalarType.CodeType<C> type) {
            return dice.percent(6)
                    ? dice.oneOf(Specimens.LATER_CODES)
                    : dice.oneOf(type.vocabulary().codes()).code();
        }

        /** A reference to persons and organisations may also be one to a type of a later version. */
        @Override
        public <I extends RecordId> String reference(ScalarType.ReferenceType<I> type) {
            return type.kinds().size() > 1 && dice.percent(3)
                    ? world.mint(dice.oneOf(Specimens.LATER_TYPES))
                    : world.reference(type.kinds());
        }
    }

    private String text(String attribute, ScalarType.TextType type) {
        if (type.equals(Types.COUNTRY)) {
            return dice.oneOf(Specimens.COUNTRIES);
        }
        if (type.equals(Types.SCRIPT)) {
            return dice.oneOf(Specimens.SCRIPTS);
        }
        if (type.equals(Types.DURATION)) {
            return dice.oneOf(List.of("P5Y6M", "P9Y", "P15D", "P2W", "P1Y2M3W4D", "P0D"));
        }
        if (type.equals(Types.AGE)) {
            return dice.oneOf(List.of("34", "0", "30..35", "18..", "103"));
        }
        if (type.equals(Types.SHA256)) {
            return Integer.toHexString(dice.between(0x10000000, 0x7ffffffe)).repeat(8);
        }
        if (type.equals(Types.VERSION)) {
            return dice.percent(80) ? "1.0" : "1." + dice.between(1, 12);
        }
        return switch (attribute) {
            case "full" -> dice.oneOf(dice.percent(70) ? Specimens.PEOPLE : Specimens.BODIES);
            case "given", "patronymic" -> dice.oneOf(Specimens.GIVEN);
            case "family" -> dice.oneOf(Specimens.FAMILY);
            case "edition" -> Integer.toString(dice.between(1998, 2026));
            case "article" -> dice.oneOf(List.of("206.3.2", "Art. 12 § 3", "ст. 999"));
            case "position" -> dice.oneOf(List.of("12", "3-4", "00:14:05", "§ 7"));
            default -> sentence();
        };
    }

    String sentence() {
        String sentence = dice.oneOf(Specimens.SENTENCES);
        return dice.percent(15) ? sentence + " " + dice.oneOf(Specimens.PEOPLE) : sentence;
    }

    private String uri(String attribute) {
        return switch (attribute) {
            case "coordinates" -> "geo:" + dice.between(-89, 89) + ".25," + dice.between(-179, 179) + ";u=1000";
            case "base" -> "https://cases.example/" + dice.between(1, 99) + "/";
            default -> dice.oneOf(HOSTS) + dice.oneOf(List.of("", "a%20b?q=1&r=%C3%BC#top", "статья/7", "~x/(1)"));
        };
    }
}

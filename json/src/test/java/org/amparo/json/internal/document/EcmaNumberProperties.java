package org.amparo.json.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EcmaNumberProperties {

    @Property(tries = 2_000)
    void every_double_is_printed_so_that_it_is_read_back(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(value));

        String text = EcmaNumber.print(value);

        assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0.0 : value);
        assertThat(text.replaceAll("[-.]|e.*", "")
                        .replaceAll("^0+", "")
                        .replaceAll("0+$", "")
                        .length())
                .isLessThanOrEqualTo(17);
        assertThat(EcmaNumber.of(text)).contains(text);
    }

    @Property
    void no_double_has_a_shorter_text(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(value) && value != 0);
        java.math.BigDecimal printed = new java.math.BigDecimal(EcmaNumber.print(value)).stripTrailingZeros();

        for (java.math.RoundingMode mode :
                new java.math.RoundingMode[] {java.math.RoundingMode.DOWN, java.math.RoundingMode.UP}) {
            if (printed.precision() > 1) {
                java.math.BigDecimal shorter = printed.round(new java.math.MathContext(printed.precision() - 1, mode));
                assertThat(shorter.doubleValue()).isNotEqualTo(value);
            }
        }
    }
}

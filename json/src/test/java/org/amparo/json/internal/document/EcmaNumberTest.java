package org.amparo.json.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcmaNumberTest {

    /** The samples of RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void prints_what_the_rfc_prints(String bits, String expected) {
        assertThat(EcmaNumber.print(Double.longBitsToDouble(HexFormat.fromHexDigitsToLong(bits))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.0, 0",
        "0e5, 0",
        "10, 10",
        "1E1, 10",
        "2.50, 2.5",
        "-2.50, -2.5",
        "100e-2, 1",
        "1e21, 1e+21",
        "1e20, 100000000000000000000",
        "0.1, 0.1",
        "1e-6, 0.000001",
        "1e-7, 1e-7",
        "123e-9, 1.23e-7",
        "254, 254",
        "9007199254740991, 9007199254740991",
        "2e-323, 2e-323"
    })
    void prints_a_literal_in_the_shortest_way(String literal, String expected) {
        assertThat(EcmaNumber.of(literal)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"1e400", "-1e309", "9007199254740993", "0.10000000000000001", "1e-325", "3e-324", "1e99999999999"})
    void refuses_what_a_double_would_change(String literal) {
        assertThat(EcmaNumber.of(literal)).isEmpty();
    }
}

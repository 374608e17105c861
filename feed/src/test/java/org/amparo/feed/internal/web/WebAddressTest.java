package org.amparo.feed.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://cases.example/a?b=c#d, https://cases.example/a?b=c#d",
        "https://örnek.example/şeh%C4%B1r?ə=1, https://xn--rnek-4qa.example/%C5%9Feh%C4%B1r?%C9%99=1",
        "http://örnek.example:8080/, http://xn--rnek-4qa.example:8080/",
        "HTTPS://cases.example/x, HTTPS://cases.example/x",
        "https://[2001:db8::1]:8443/x, https://[2001:db8::1]:8443/x",
        "https://例え.テスト, https://xn--r8jz45g.xn--zckzah",
    })
    void an_address_becomes_ascii(String iri, String ascii) {
        assertThat(WebAddress.of(URI.create(iri))).contains(URI.create(ascii));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://cases.example/x",
                "cases/x",
                "//cases.example/x",
                "https:cases.example",
                "https:///x",
                "https://user@cases.example/",
                "https://cases.example@evil.example/",
                "urn:isbn:1",
                "geo:1,2",
                "https://under_score.example/",
            })
    void what_is_no_web_address_is_no_link(String iri) {
        assertThat(WebAddress.of(URI.create(iri))).isEmpty();
    }
}

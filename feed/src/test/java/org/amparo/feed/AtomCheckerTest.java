package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker that the tests of Atom rely on. */
class AtomCheckerTest {

    private static final String GOOD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
              <id>https://a.example/atom.xml</id>
              <title>T</title>
              <updated>2024-12-31T08:00:00Z</updated>
              <link rel="self" type="application/atom+xml" href="https://a.example/atom.xml"/>
              <icon>https://a.example/i.png</icon>
              <entry>
                <id>https://a.example/1</id>
                <title type="text">One</title>
                <updated>2024-12-31T08:00:00.5+02:00</updated>
                <author><name>Lena</name><uri>https://a.example/lena</uri><email>lena@a.example</email></author>
                <link href="https://a.example/1"/>
                <link rel="enclosure" type="audio/mpeg" length="7" href="https://a.example/1.mp3"/>
                <category term="ships"/>
                <content type="html">&lt;p&gt;x&lt;/p&gt;</content>
              </entry>
              <entry>
                <id>https://a.example/2</id>
                <title type="text">Two</title>
                <updated>2024-12-31T08:00:00Z</updated>
                <author><name>Omar</name></author>
                <content type="text">y</content>
              </entry>
            </feed>
            """;

    @Test
    void a_good_feed_has_no_problems() {
        assertThat(AtomChecker.check(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "</feed> | </feeds> | ` not-xml`",
                "&lt;p&gt;x | &nbsp; | ` not-xml`",
                "&lt;p&gt;x | &#1; | ` not-xml`",
                "<feed xmlns | <!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><feed xmlns | ` not-xml`",
                "2005/Atom | 2006/Atom | ` no-feed`",
                "<id>https://a.example/atom.xml</id> |  | feed/id missing",
                "<id>https://a.example/atom.xml</id> | <id>atom.xml</id> | feed/id no-address",
                "<title>T</title> |  | feed/title missing",
                "<title>T</title> | <title> </title> | feed/title empty",
                "<title>T</title> | <title>T</title><title>U</title> | feed/title twice",
                "<title>T</title> | <title type=\"text/plain\">T</title> | feed/title type",
                "<title>T</title> | <title>T<b/></title> | feed/title element",
                "<title>T</title> | <title>T</title>stray | feed text",
                "<title>T</title> | <title>T</title><summary>s</summary> | feed/summary unknown",
                "xml:lang=\"en\" | xml:lang=\"en_GB\" | feed@lang malformed",
                "rel=\"self\" | rel=\"via\" | feed/link no-self",
                "https://a.example/i.png | i.png | feed/icon no-address",
                "https://a.example/2 | https://a.example/1 | entry1/id duplicate",
                "https://a.example/2 | https://ö.example/2 | entry1/id no-address",
                "<title type=\"text\">Two</title> |  | entry1/title missing",
                "2024-12-31T08:00:00.5+02:00 | 2024-12-31 | entry0/updated no-date",
                "2024-12-31T08:00:00.5+02:00 | 2024-12-31t08:00:00z | entry0/updated no-date",
                "2024-12-31T08:00:00.5+02:00 | 2024-13-31T08:00:00Z | entry0/updated no-date",
                "<author><name>Omar</name></author> |  | entry1/author missing",
                "<name>Omar</name> |  | entry1/author/name missing",
                "<name>Omar</name> | <name> </name> | entry1/author/name empty",
                "<name>Omar</name> | <name>Omar</name><name>O</name> | entry1/author/name twice",
                "lena@a.example | lena | entry0/author/email no-address",
                "https://a.example/lena | lena | entry0/author/uri no-address",
                "<content type=\"text\">y</content> |  | entry1/content missing",
                "<content type=\"text\">y</content> | <content type=\"text\"/> | entry1/content empty",
                "<content type=\"text\">y</content> | <content type=\"words\">y</content> | entry1/content type",
                "<content type=\"text\">y</content> | <content type=\"text\"><p/>y</content> | entry1/content element",
                "<content type=\"text\">y</content> | <content type=\"image/png\" src=\"https://a.example/2.png\"/> | entry1/summary missing",
                "<content type=\"text\">y</content> | <content type=\"image/png\" src=\"2.png\"/> | entry1/content no-address",
                "<link href=\"https://a.example/1\"/> | <link href=\"1\"/> | entry0/link no-address",
                "<link href=\"https://a.example/1\"/> | <link href=\"https://a.example/1\"/><link rel=\"alternate\" href=\"https://a.example/b\"/> | entry0/link alternate-twice",
                "length=\"7\" | length=\"-7\" | entry0/link length",
                "type=\"audio/mpeg\" | type=\"mp3\" | entry0/link type",
                "term=\"ships\" | label=\"ships\" | entry0/category no-term",
            })
    void a_feed_with_a_mistake_is_found_out(String good, String bad, String problem) {
        String broken = GOOD.replace(good, bad == null ? "" : bad);
        assertThat(broken).isNotEqualTo(GOOD);
        assertThat(AtomChecker.check(broken)).contains(problem);
    }
}

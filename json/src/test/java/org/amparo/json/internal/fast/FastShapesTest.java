package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.json.token.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records in the shapes into which lists that others keep are put, with invented people: none is left to the other way. */
class FastShapesTest {

    private final BothWays ways = new BothWays();
    private final FastRecords fast = new FastRecords(Limits.STANDARD);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a prisoner with a name in two scripts | {"type":"person","id":"person:row-17","names":[{"full":"Leyla Orlova","language":"en","script":"Latn"},{"full":"Лейла Орлова","language":"ru","script":"Cyrl"}],"identifiers":[{"scheme":"list","identifier":"17"}]}
            an undated detention with its cell | {"type":"detention","id":"detention:row-17-1","detainee":"person:row-17","period":"/..","evidence":[{"statement":"statement:list","locator":{"kind":"cell","position":"B17"},"wording":"в заключении"}]}
            a second detention of one row | {"type":"detention","id":"detention:row-17-2","detainee":"person:row-17","period":"2019-03/2020","charges":[{"article":"282","description":{"ru":"разжигание"}}],"sentences":[{"length":"P3Y","kinds":["penal-colony"],"on":"2019-09"}],"release":{"kind":"term-served","on":"2020"}}
            a name in Chinese and how it is romanised | {"type":"person","id":"person:zh-3","names":[{"full":"林一心","language":"zh-Hans"},{"full":"Lin Yixin","kind":"transliteration","transliteration":"pinyin"}],"gender":"female","bornOn":"1971~"}
            a journalist who was killed | {"type":"person","id":"person:j-204","names":[{"full":"Ivo Lund"}],"diedOn":"2012-07-?04","capacities":[{"what":"journalist"}],"links":[{"url":"https://list.example/j/204?x=1&y=%20"}]}
            a reporter who was arrested at a protest | {"type":"detention","id":"detention:us-9","detainee":"person:us-9","proceedings":[{"kind":"arrest","on":"2020-05-31","place":{"name":{"en":"4th & Main"},"country":"US"}},{"kind":"charge-dropped","on":"2020-06"}]}
            a person of a parliament with a role | {"type":"person","id":"person:5b2a","names":[{"full":"Siv Viklund","given":"Siv","family":"Viklund"}],"roles":[{"relation":"member","organisation":"organisation:house","period":"2018/.."}],"identifiers":[{"scheme":"popolo","identifier":"5b2a-11"}]}
            a body with several names | {"type":"organisation","id":"organisation:NK-a.b_c~d","names":[{"full":"House of the North"},{"full":"Norden","kind":"former"}],"kinds":["parliament"],"jurisdiction":"NO","parent":"organisation:state"}
            a unit of a force with many sources | {"type":"organisation","id":"organisation:unit-1","names":[{"full":"1st Unit","evidence":[{"statement":"statement:a","reliability":"b","credibility":"2"},{"statement":"statement:b","reliability":"c","modality":"alleged"}]}],"foundedOn":"[1999,2000]"}
            private columns that no attribute has | {"type":"person","id":"person:row-18","names":[{"full":"Mira Dahl"}],"list:place":"Колония № 5","list:ward":{"a":[1,2.50,null,true]},"list:score":1e2}
            members in the order of the alphabet | {"addressees":["organisation:gov"],"id":"statement:list","kind":"list","publishedOn":"2024-03","source":{"url":"https://list.example/"},"titles":{"az":"Siyahı","en":"List"},"type":"statement"}
            texts with escapes, right to left and beyond the plane | {"type":"statement","id":"statement:t","texts":[{"language":"ar","original":true,"text":"\\u0645\\u0631\\u062d\\u0628\\u0627 \\"سلام\\" \\ud83d\\ude00\\n\\t/"}],"access":"seen"}
            """)
    void a_record_is_read_in_the_fast_way(String shape, String line) {
        assertThat(ways.isTaken(fast, line.getBytes(UTF_8), Limits.STANDARD))
                .as(shape)
                .isTrue();
    }
}

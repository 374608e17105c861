package org.amparo.submission;

/** How a document of a word processor looks: its styles and its list of sources, in the words of WordprocessingML. */
final class DocxStyles {

    static final String TITLE = "Title";
    static final String SECTION = "Heading1";
    static final String QUESTION = "Heading2";
    static final String ANSWER = "Answer";
    static final String REMARK = "Remark";
    static final String NOTE = "Note";
    static final String SOURCE = "Source";
    static final String FOOTER = "Footer";

    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    static final String STYLES = """
            <w:styles NAMESPACE>
              <w:docDefaults>
                <w:rPrDefault><w:rPr>
                  <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>
                  <w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>
                </w:rPr></w:rPrDefault>
                <w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>
              </w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
              <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Note"/><w:qFormat/>
                <w:pPr><w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="6" w:color="000000"/></w:pBdr><w:spacing w:after="240"/></w:pPr>
                <w:rPr><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Heading2"/><w:qFormat/>
                <w:pPr><w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="2" w:color="777777"/></w:pBdr><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr>
                <w:rPr><w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Answer"/><w:qFormat/>
                <w:pPr><w:keepNext/><w:spacing w:before="180" w:after="40"/><w:outlineLvl w:val="1"/></w:pPr>
                <w:rPr><w:b/><w:bCs/></w:rPr></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="Answer"><w:name w:val="Answer"/><w:basedOn w:val="Normal"/><w:qFormat/>
                <w:pPr><w:ind w:left="340"/></w:pPr></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="Remark"><w:name w:val="Remark"/><w:basedOn w:val="Answer"/><w:qFormat/>
                <w:rPr><w:i/><w:iCs/></w:rPr></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Normal"/><w:qFormat/>
                <w:rPr><w:i/><w:iCs/></w:rPr></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="Source"><w:name w:val="Source"/><w:basedOn w:val="Normal"/><w:qFormat/>
                <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="120"/></w:pPr>
                <w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/>
                <w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
            </w:styles>
            """.replace("NAMESPACE", NAMESPACE);

    /** The numbers of the sources are those in the text, 1 first. */
    static final String NUMBERS = """
            <w:numbering NAMESPACE>
              <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Source"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>
                  <w:pPr><w:ind w:left="454" w:hanging="454"/></w:pPr></w:lvl>
              </w:abstractNum>
              <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            </w:numbering>
            """.replace("NAMESPACE", NAMESPACE);

    private DocxStyles() {}
}

import Testing

@testable import Weergave

@Suite("markup in which data stays data")
struct MarkupTests {
  private static func tekst(_ markup: Markup) -> String { String(decoding: markup.bytes, as: UTF8.self) }

  @Test("words and values of attributes can't end what they stand in")
  func ontsnapt() {
    var xml = Markup("<?xml?>")
    xml.element("a", ["b": "\"><c d='&"]) { xml in
      xml.tekst("</a><script>x && y</script>")
      xml.leeg("e", ["f": "één\nregel"])
    }
    #expect(
      Self.tekst(xml)
        == "<?xml?><a b=\"&quot;&gt;&lt;c d='&amp;\">&lt;/a&gt;&lt;script&gt;x &amp;&amp; y&lt;/script&gt;<e f=\"één&#10;regel\"/></a>"
    )
  }

  @Test(
    "what XML can't hold is shown as unknown",
    arguments: ["\u{0}", "\u{1B}", "\u{8}", "\u{7F}", "\u{9F}", "\u{FFFE}", "\u{1FFFF}"])
  func geenTeken(_ teken: String) {
    var xml = Markup("")
    xml.element("a", woorden: "x\(teken)y")
    #expect(Self.tekst(xml) == "<a>x\u{FFFD}y</a>")
  }

  @Test("a character outside the first plane stays")
  func buitenHetEerste() {
    var xml = Markup("")
    xml.element("a", woorden: "👩‍🏫 \u{10000}\t")
    #expect(Self.tekst(xml) == "<a>👩‍🏫 \u{10000}\t</a>")
  }
}

import Testing
import Wire

/// `//` up to the end of a line, in files that people write and nowhere else.
@Suite struct JSONCommentTests {
  private static func read(_ text: String, _ dialect: JSONReader.Dialect = .file) throws(JSONError) -> JSONNode {
    try JSONReader.read(Array(text.utf8), dialect: dialect)
  }

  @Test(arguments: [
    "// in front\n{\"a\": 1}", "{ // behind a bracket\n\"a\": 1 }", "{\"a\" // é\r\n : 1}", "{\"a\": // \"b\": 2}\n 1}",
    "{\"a\":1}//x", "{\"a\": 1 //\n}", "{\"a\": 1}\n// at the end", "{\"a\": 1} //", "///\n{\"a\": 1}",
  ])
  func commentsAreWhiteSpace(_ text: String) throws {
    #expect(try Self.read(text)["a"]?.integer == 1)
    #expect(throws: JSONError.self) { () throws(JSONError) in try Self.read(text, .canonical) }
  }

  @Test func whatStandsInATextStays() throws {
    #expect(try Self.read("{\"a\": \"x // y\"}")["a"]?.string == "x // y")
    #expect(try Self.read("{\"a//b\":1}", .canonical)["a//b"]?.integer == 1)
  }

  @Test(arguments: ["/", "{\"a\": 1} /", "/* no */ 1", "{/ / \n}", "1 / 2", "// only"])
  func nothingElseIsAComment(_ text: String) {
    #expect(throws: JSONError.self) { () throws(JSONError) in try Self.read(text) }
  }

  @Test func placesCountComments() {
    do throws(JSONError) {
      _ = try Self.read("// one\n{\"a\": x}")
      Issue.record("it must be refused")
    } catch {
      #expect(error.offset == 13)
    }
  }
}

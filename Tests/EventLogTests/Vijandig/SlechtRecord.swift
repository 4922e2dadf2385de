import EventLog
import Testing

/// A way in which a record with all its hashes right is still no record of this format.
struct SlechtRecord: Sendable, CustomTestStringConvertible {
  let naam: String
  let code: Damage.Code
  let maak: @Sendable (inout Smeedregel) -> Void

  var testDescription: String { naam }

  /// All of them. What one judge of a line refuses must stand here.
  static let alle: [SlechtRecord] = inhoud + opbouw + kop

  /// Payloads that are canonical nowhere but in their hash.
  private static let inhoud: [SlechtRecord] = [
    data("a space behind a colon", #"{"a": 1}"#),
    data("a space before the end", #"{"a":1 }"#),
    data("a tab", "{\"a\":\t1}"),
    data("a carriage return", "{\"a\":1,\r\"b\":2}"),
    data("a doubled key", #"{"a":1,"a":2}"#),
    data("a doubled key inside", #"{"x":[{"a":1,"b":2,"a":1}]}"#),
    data("a doubled key, escaped once", #"{"a\n":1,"a\u000a":2}"#),
    data("many keys, the last doubled", "{" + (0..<40).map { "\"k\($0)\":1," }.joined() + #""k7":1}"#),
    data("a letter as an escape", #"{"a":"\u0067"}"#),
    data("an escape where a short one exists", #"{"a":"\u000a"}"#),
    data("an escape in upper case", #"{"a":"\u001F"}"#),
    data("an escaped slash", #"{"a":"\/"}"#),
    data("an escaped character beyond ASCII", #"{"a":"\u00e9"}"#),
    data("an escaped pair", #"{"a":"\ud83d\ude00"}"#),
    data("half a pair", #"{"a":"\ud83d"}"#),
    data("an escaped DEL", #"{"a":"\u007f"}"#),
    data("an unknown escape", #"{"a":"\x"}"#),
    data("an escaped key", #"{"\u0061":1}"#),
    data("a bare control character", "{\"a\":\"\u{1}\"}"),
    data("a bare NUL", "{\"a\":\"\u{0}\"}"),
    bytes("a byte that is no UTF-8", [0xFF]),
    bytes("half a character", [0xC3]),
    bytes("an overlong character", [0xC0, 0xAF]),
    bytes("a surrogate in UTF-8", [0xED, 0xA0, 0x80]),
    bytes("beyond the last character", [0xF4, 0x90, 0x80, 0x80]),
    data("an exponent", #"{"a":1e3}"#),
    data("a fraction", #"{"a":1.5}"#),
    data("a whole number with a fraction", #"{"a":1.0}"#),
    data("minus zero", #"{"a":-0}"#),
    data("a leading zero", #"{"a":007}"#),
    data("a plus sign", #"{"a":+1}"#),
    data("2 to the power 53", #"{"a":9007199254740992}"#),
    data("minus 2 to the power 53", #"{"a":-9007199254740992}"#),
    data("a number of forty digits", #"{"a":\#(String(repeating: "9", count: 40))}"#),
    data("no number", #"{"a":NaN}"#),
    data("null", #"{"a":null}"#),
    data("null in a list", #"{"a":[1,null]}"#),
    data("null deep inside", #"{"a":[{"b":{"c":null}}]}"#),
    data("65 deep", diep(65)),
    data("100 deep", diep(100)),
    data("a comma before the end", #"{"a":1,}"#),
    data("a missing comma", #"{"a":1"b":2}"#),
    data("a missing value", #"{"a":}"#),
    data("a bare key", #"{a:1}"#),
    data("single quotes", #"{'a':1}"#),
    data("a word in capitals", #"{"a":TRUE}"#),
    data("two objects", #"{"a":1}{"a":1}"#),
    data("a comment", #"{/**/"a":1}"#),
  ]

  /// Payloads and ends that don't have the shape of a line.
  private static let opbouw: [SlechtRecord] = [
    data("a list", "[1]", .vorm),
    data("a text", #""a""#, .vorm),
    data("a number", "1", .vorm),
    data("null with a salt", "null", .vorm),
    data("nothing", "", .vorm),
    data("a byte order mark", "\u{FEFF}{}", .vorm),
    data("a space behind the payload", "{} ", .vorm),
    eind("no salt with a payload", #""zout":"#, #""zout":null,"x":"#),
    eind("a destroyed payload with something in it", "\"data\":", "\"data\":null,\"data\":"),
    eind("a key behind the payload", "}\n", #","extra":1}"# + "\n"),
    eind("a carriage return at the end", "}\n", "}\r\n"),
    eind("a space behind the hash", #","zout""#, #" ,"zout""#),
    SlechtRecord("a salt in upper case", .vorm) { $0.zout = String(repeating: "A", count: 32) },
    SlechtRecord("a salt that is too short", .vorm) { $0.zout.removeLast() },
    SlechtRecord("an empty salt", .vorm) { $0.zout = "" },
  ]

  /// Headers, hashed as they stand.
  private static let kop: [SlechtRecord] = [
    SlechtRecord("a stream with an escaped letter", .vorm) { $0.stroom = Array(#"dossie\u0072:9"#.utf8) },
    SlechtRecord("a kind with an escaped slash", .vorm) { $0.soort = Array(#"a\/b"#.utf8) },
    SlechtRecord("an actor with an escaped pair", .vorm) { $0.actor = Array(#"m\ud83d\ude00"#.utf8) },
    SlechtRecord("an actor with a bare control character", .vorm) { $0.actor = [0x6D, 0x01] },
    SlechtRecord("a kind that is no UTF-8", .vorm) { $0.soort = [0x61, 0xFF] },
    SlechtRecord("an empty stream", .vorm) { $0.stroom = [] },
    SlechtRecord("an empty actor", .vorm) { $0.actor = [] },
    SlechtRecord("a version with a fraction", .vorm) { $0.v = "1.0" },
    SlechtRecord("a version with an exponent", .vorm) { $0.v = "1e0" },
    SlechtRecord("version 0", .vorm) { $0.v = "0" },
    SlechtRecord("a version as a text", .vorm) { $0.v = "\"1\"" },
    SlechtRecord("a version beyond 2 to the power 53", .vorm) { $0.v = "9007199254740992" },
    SlechtRecord("a number with a leading zero", .vorm) { $0.nr = "0" + $0.nr },
    SlechtRecord("a number with a fraction", .vorm) { $0.nr += ".0" },
    SlechtRecord("a position with a plus sign", .vorm) { $0.versie = "+" + $0.versie },
    SlechtRecord("a rest of minus zero", .vorm) { $0.rest = "-" + $0.rest },
    SlechtRecord("a month 13", .vorm) { $0.tijd = $0.tijd.replacingMonth("13") },
    SlechtRecord("a time without its Z", .vorm) { $0.tijd = String($0.tijd.dropLast()) + "z" },
    SlechtRecord("a command in upper case", .vorm) { $0.opdracht = String(repeating: "A", count: 32) },
    SlechtRecord("a space in the header", .vorm) { $0.bewerkKop = { $0.met(",\"stroom\"", ", \"stroom\"") } },
    SlechtRecord("a key of another name", .vorm) { $0.bewerkKop = { $0.met(",\"actor\":", ",\"Actor\":") } },
    SlechtRecord("a key more", .vorm) { $0.bewerkKop = { $0.met(",\"rest\"", ",\"extra\":1,\"rest\"") } },
    SlechtRecord("a doubled key in the header", .vorm) { $0.bewerkKop = { $0.met(",\"rest\"", ",\"v\":1,\"rest\"") } },
  ]

  init(_ naam: String, _ code: Damage.Code, _ maak: @escaping @Sendable (inout Smeedregel) -> Void) {
    self.naam = naam
    self.code = code
    self.maak = maak
  }

  private static func data(_ naam: String, _ text: String, _ code: Damage.Code = .inhoudVorm) -> SlechtRecord {
    SlechtRecord(naam, code) { $0.data = Array(text.utf8) }
  }

  private static func bytes(_ naam: String, _ bytes: [UInt8]) -> SlechtRecord {
    SlechtRecord(naam, .inhoudVorm) { $0.data = Array(#"{"a":"x"#.utf8) + bytes + Array(#"y"}"#.utf8) }
  }

  private static func eind(_ naam: String, _ old: String, _ new: String) -> SlechtRecord {
    SlechtRecord(naam, .vorm) { $0.bewerkEind = { $0.met(old, new) } }
  }

  private static func diep(_ depth: Int) -> String {
    // The object itself is the first.
    #"{"a":"# + String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1) + "}"
  }
}

extension String {
  fileprivate func replacingMonth(_ month: String) -> String {
    String(prefix(5)) + month + String(dropFirst(7))
  }
}

internal import Tekst

/// How much two names look alike: as a person would say that one is the other, misspelled.
///
/// Numbers are never misspelled: `Adviseur II` and `Adviseur III` are two functions.
enum Gelijkenis: Int, Comparable {
  case anders
  /// One word differs in one place, in at most two letters on either side: `mondelinge` and `mondelijke`.
  case eenPlek
  /// One letter in one word too many, too few, another, or swapped with the next.
  case eenTeken
  case gelijk

  static func < (links: Self, rechts: Self) -> Bool { links.rawValue < rechts.rawValue }

  /// Compares two keys.
  init(_ een: String, _ ander: String) {
    guard een != ander else {
      self = .gelijk
      return
    }
    let (links, rechts) = (een.split(separator: " "), ander.split(separator: " "))
    let verschil = links.count == rechts.count ? zip(links, rechts).filter { $0 != $1 } : []
    guard verschil.count == 1, een.count <= 200, ander.count <= 200 else {
      self = .anders
      return
    }
    self = Self.woord(verschil[0].0, verschil[0].1)
  }

  /// Compares two words that are not the same.
  static func woord(_ een: Substring, _ ander: Substring) -> Gelijkenis {
    guard een.count >= 4, ander.count >= 4, !isNummer(een), !isNummer(ander) else { return .anders }
    if bewerkingsafstand(String(een), String(ander)) == 1 { return .eenTeken }
    let (links, rechts) = (Array(een), Array(ander))
    let voor = zip(links, rechts).prefix { $0 == $1 }.count
    let kort = min(links.count, rechts.count) - voor
    let achter = zip(links.reversed(), rechts.reversed()).prefix(max(0, kort)).prefix { $0 == $1 }.count
    let isEenPlek = links.count - voor - achter <= 2 && rechts.count - voor - achter <= 2
    // Two letters at the beginning make another word: intern, extern.
    return isEenPlek && voor >= 4 && min(links.count, rechts.count) >= 7 ? .eenPlek : .anders
  }

  static func isNummer(_ woord: some StringProtocol) -> Bool {
    woord.allSatisfy { $0.isNumber || "ivx".contains($0) }
  }

  /// How names are compared: without case, accents, hyphens, brackets behind them, and white space.
  static func sleutel(_ naam: String) -> String {
    var kaal = naam
    if kaal.hasSuffix(")"), let haak = kaal.lastIndex(of: "("), haak > kaal.startIndex { kaal = String(kaal[..<haak]) }
    return vereenvoudigd(kaal).filter { $0 != "-" && $0 != ":" && $0 != "." }.recht
  }

  /// How the names of functions are compared: also without brackets, and with alternatives in whatever order.
  static func functiesleutel(_ naam: String) -> String {
    let kaal = vereenvoudigd(naam).filter { !"()-:".contains($0) }
    return kaal.split(separator: "/").map { String($0).recht }.sorted().joined(separator: "/")
  }
}

/// Codes out of names.
enum Codemaker {
  /// `Medewerker administratief & secretarieel II` gives `medewerker-administratief-en-secretarieel-ii`; empty for a name
  /// without letters or digits.
  static func code(_ naam: String) -> String {
    var code = ""
    for teken in vereenvoudigd(naam).replacing("&", with: " en ") {
      if teken.isASCII, teken.isLetter || teken.isNumber {
        code.append(teken)
      } else if !"()'".contains(teken), !code.isEmpty, code.last != "-" {
        code.append("-")
      }
    }
    while code.last == "-" { code.removeLast() }
    return code
  }

  /// Whether a function book's own code can stand in a catalogue: letters and digits, with single hyphens or full stops between.
  static func isGoed(_ code: String) -> Bool {
    code.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "." }.allSatisfy { deel in
      !deel.isEmpty && deel.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  /// A code that is not in `gebruikt` yet, and is from now on.
  static func vrij(_ naam: String, _ gebruikt: inout Set<String>) -> String {
    let basis = code(naam).isEmpty ? "zonder-naam" : code(naam)
    var code = basis
    var nummer = 2
    while !gebruikt.insert(code).inserted {
      code = "\(basis)-\(nummer)"
      nummer += 1
    }
    return code
  }
}

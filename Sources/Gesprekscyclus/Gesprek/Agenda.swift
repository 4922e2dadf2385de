/// At what time a conversation is to be, for how long and where; each may be left open.
package struct Agenda: Hashable, Sendable {
  /// Minutes after midnight, on Dutch clocks.
  package var tijd: Int?
  /// In minutes.
  package var duur: Int?
  package var plaats: String?

  /// A time that no day has, and a length that none has, are not known.
  package init(tijd: Int? = nil, duur: Int? = nil, plaats: String? = nil) {
    self.tijd = tijd.flatMap { (0..<Agenda.minuten).contains($0) ? $0 : nil }
    self.duur = duur.flatMap { (1...Agenda.minuten).contains($0) ? $0 : nil }
    self.plaats = plaats
  }

  /// Minutes in a day.
  private static let minuten = 1440

  package static let open = Agenda()
  package var isOpen: Bool { self == .open }

  /// With what is said of it later: what is not said stays.
  package func met(_ later: Agenda) -> Agenda {
    Agenda(tijd: later.tijd ?? tijd, duur: later.duur ?? duur, plaats: later.plaats ?? plaats)
  }

  /// `10:00`.
  package var klok: String? {
    tijd.map { tijd in
      func twee(_ getal: Int) -> String { getal < 10 ? "0\(getal)" : "\(getal)" }
      return "\(twee(tijd / 60)):\(twee(tijd % 60))"
    }
  }

  /// Minutes after midnight of a time such as `10:00`, `9.30` or `14:00 uur`; nothing for what is none.
  package static func tijd(_ tekst: String) -> Int? {
    let kaal = tekst.lowercased().split(whereSeparator: \.isWhitespace).filter { $0 != "uur" }
    guard kaal.count == 1, let scheiding = kaal[0].first(where: { ":.".contains($0) }) else { return nil }
    let delen = kaal[0].split(separator: scheiding, omittingEmptySubsequences: false)
    guard delen.count == 2, (1...2).contains(delen[0].count), delen[1].count == 2,
      delen.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let uur = Int(delen[0]),
      let minuut = Int(delen[1]),
      uur < 24, minuut < 60
    else { return nil }
    return uur * 60 + minuut
  }
}

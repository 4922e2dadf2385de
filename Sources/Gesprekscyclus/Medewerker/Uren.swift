/// Hours of work in a week, to the hundredth: `36`, `28,8`.
package struct Uren: Hashable, Sendable {
  package let honderdsten: Int

  /// The most that anybody may be recorded with.
  package static let meeste = 80

  /// Nothing for none, and for more than ``meeste``.
  package init?(honderdsten: Int) {
    guard (1...Uren.meeste * 100).contains(honderdsten) else { return nil }
    self.honderdsten = honderdsten
  }

  /// Reads `36`, `28,8` or `28.80`; nothing for what is not a number of hours, or has more than two decimals.
  package init?(_ tekst: String) {
    let delen = tekst.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard delen.count <= 2, let geheel = delen.first, !geheel.isEmpty, geheel.count <= 3,
      delen.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
    else { return nil }
    let breuk = delen.count == 2 ? delen[1] : "0"
    guard (1...2).contains(breuk.count), let uren = Int(geheel), let rest = Int(breuk) else { return nil }
    self.init(honderdsten: uren * 100 + (breuk.count == 1 ? rest * 10 : rest))
  }

  /// Without zeros that say nothing: `36`, `28,8`.
  package var tekst: String { geschreven(komma: ",") }
  /// As it is stored: `28.8`.
  package var opgeslagen: String { geschreven(komma: ".") }

  private func geschreven(komma: String) -> String {
    let (geheel, rest) = honderdsten.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(geheel)" }
    if rest % 10 == 0 { return "\(geheel)\(komma)\(rest / 10)" }
    return "\(geheel)\(komma)\(rest < 10 ? "0" : "")\(rest)"
  }
}

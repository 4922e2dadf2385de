internal import Kalender

/// Figures as people read them, computed in whole numbers only.
package enum Getalvorm {
  /// What is shown for a figure that does not exist; never a zero.
  package static let geen = "–"

  /// A share in whole per cents, half rounded up; nothing of nothing has no share.
  ///
  /// - Precondition: `deel` and `geheel` are not negative.
  package static func procenten(_ deel: Int, van geheel: Int) -> Int? {
    geheel > 0 ? (200 * deel + geheel) / (2 * geheel) : nil
  }

  /// `64 %`, or `–` when there is nothing to take a share of.
  package static func procent(_ deel: Int, van geheel: Int) -> String {
    procenten(deel, van: geheel).map { "\($0) %" } ?? geen
  }

  /// Hundredths with a decimal comma: 340 is `3,40`.
  package static func honderdsten(_ waarde: Int) -> String {
    String(punt(waarde).map { $0 == "." ? "," : $0 })
  }

  /// `3,40`, or `–` when there is no figure.
  package static func honderdsten(_ waarde: Int?) -> String {
    waarde.map { honderdsten($0) } ?? geen
  }

  /// Hundredths with a decimal point, as programs read them: 340 is `3.40`, 64 per cent `0.64`.
  static func punt(_ waarde: Int) -> String {
    let rest = waarde.magnitude % 100
    return "\(waarde < 0 ? "-" : "")\(waarde.magnitude / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The day of `03-02-2026`; nothing for other words.
  static func dag(van tekst: String) -> Datum? {
    let delen = tekst.split(separator: "-", omittingEmptySubsequences: false)
    guard delen.map(\.utf8.count) == [2, 2, 4] else { return nil }
    let getallen = delen.compactMap { $0.allSatisfy(\.isNumber) ? geheel($0) : nil }
    return getallen.count == 3 ? Datum(jaar: getallen[2], maand: getallen[1], dag: getallen[0]) : nil
  }

  /// The count and the per cents of `43 (96 %)`; nothing for other words.
  static func aantalEnDeel(_ tekst: String) -> (aantal: Int, deel: Int)? {
    let delen = tekst.split(separator: " (", omittingEmptySubsequences: false)
    guard delen.count == 2, delen[1].hasSuffix(" %)"), let aantal = geheel(delen[0]),
      let deel = geheel(delen[1].dropLast(3))
    else { return nil }
    return (aantal, deel)
  }

  /// The figure that a text of this form stands for: `12`, `-3`, `+3`, `64 %` or `3,40`; nothing for other words.
  static func waarde(van tekst: String) -> Cel.Waarde? {
    if tekst.hasSuffix(" %") { return geheel(tekst.dropLast(2)).map { .procent($0) } }
    let delen = tekst.split(separator: ",", omittingEmptySubsequences: false)
    guard delen.count == 2 else { return geheel(tekst[...]).map { .geheel($0) } }
    guard delen[1].utf8.count == 2, geheel(delen[1]) != nil, delen[1].utf8.first != UInt8(ascii: "-"),
      geheel(delen[0]) != nil
    else { return nil }
    return Int(delen[0] + delen[1]).map { .honderdsten($0) }
  }

  /// Digits, perhaps behind a sign; no more than a sheet counts exactly.
  private static func geheel(_ tekst: Substring) -> Int? {
    let isMetTeken = tekst.hasPrefix("-") || tekst.hasPrefix("+")
    let cijfers = isMetTeken ? tekst.dropFirst() : tekst
    guard 1...13 ~= cijfers.utf8.count, cijfers.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(tekst)
  }
}

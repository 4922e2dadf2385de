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
    let rest = waarde.magnitude % 100
    return "\(waarde < 0 ? "-" : "")\(waarde.magnitude / 100),\(rest < 10 ? "0" : "")\(rest)"
  }

  /// `3,40`, or `–` when there is no figure.
  package static func honderdsten(_ waarde: Int?) -> String {
    waarde.map { honderdsten($0) } ?? geen
  }
}

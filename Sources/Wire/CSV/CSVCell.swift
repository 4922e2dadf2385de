/// What a report puts in one cell of a CSV file.
package enum CSVCell: Sendable, Equatable {
  case tekst(String)
  case geheel(Int)
  /// A number in hundredths: 1250 is 12.50, always with two decimals.
  case honderdsten(Int)
}

extension CSVCell {
  /// The number in digits with `point` before the decimals; `nil` for text.
  func number(decimalPoint point: String) -> String? {
    switch self {
    case .tekst:
      return nil
    case .geheel(let number):
      return String(number)
    case .honderdsten(let hundredths):
      let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
      let sign = hundredths < 0 ? "-" : ""
      return sign + String(whole) + point + (rest < 10 ? "0" : "") + String(rest)
    }
  }
}

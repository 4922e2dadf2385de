/// A salary scale of a function book: `10`, or `10a` for what an organisation put between 10 and 11.
///
/// Scales stand in the order of their numbers, and of one number the plain one first: 9, 10, 10a, 10b, 11.
package struct Salarisschaal: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByIntegerLiteral {
  package let nummer: Int
  /// In lower case; empty for most.
  package let letters: String

  /// - Parameter tekst: digits and then at most three letters, with or without white space between them; nothing for all else.
  package init?(_ tekst: String) {
    let cijfers = tekst.prefix { $0.isASCII && $0.isNumber }
    let rest = tekst.dropFirst(cijfers.count).filter { !$0.isWhitespace }
    guard let nummer = Int(cijfers), rest.count <= 3, rest.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    self.nummer = nummer
    letters = rest.lowercased()
  }

  package init(integerLiteral nummer: Int) { self.init(nummer) }

  package init(_ nummer: Int) {
    self.nummer = nummer
    letters = ""
  }

  package var description: String { "\(nummer)\(letters)" }

  package static func < (links: Self, rechts: Self) -> Bool {
    (links.nummer, links.letters) < (rechts.nummer, rechts.letters)
  }
}

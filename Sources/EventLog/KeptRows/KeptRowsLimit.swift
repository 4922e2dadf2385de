/// When the file of a part is made anew instead of growing further.
package struct KeptRowsLimit: Sendable {
  package static let gewoon = KeptRowsLimit(keer: 2, ruimte: 1 << 20)

  /// Times the length that it had when it was last made.
  package let keer: Int
  /// Bytes that may come on top of that.
  package let ruimte: Int

  package init(keer: Int, ruimte: Int) {
    self.keer = keer
    self.ruimte = ruimte
  }

  func isTeLang(_ lengte: Int, gemaakt: Int) -> Bool { lengte > keer * gemaakt + ruimte }
}

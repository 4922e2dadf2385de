package import Tekst

/// How a text is laid out: its width in columns and whether it may be styled.
package struct Opmaak: Equatable, Sendable {
  /// Columns; 80 unless the terminal is wide.
  package let breedte: Int
  package let stijl: Stijl

  package init(breedte: Int = 80, stijl: Stijl = .uit) {
    self.breedte = breedte
    self.stijl = stijl
  }
}

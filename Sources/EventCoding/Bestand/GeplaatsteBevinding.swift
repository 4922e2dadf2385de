package import Gesprekscyclus
package import Wire

/// A finding with its place in the file, for `catalogus.json:12:7: fout C111: …`.
package struct GeplaatsteBevinding: Hashable, Sendable {
  package let bevinding: Bevinding
  package let plaats: TextPosition

  package init(_ bevinding: Bevinding, plaats: TextPosition) {
    self.bevinding = bevinding
    self.plaats = plaats
  }

  package var isFout: Bool { bevinding.ernst == .fout }
}

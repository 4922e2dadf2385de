package import Weergave

/// What a report gives to a mail merge: one table by itself, a line for each letter or point.
package protocol Briefbaar: Rapport {
  var briefkolommen: [Tabel.Kolom] { get }
  /// Safe to show; empty for what is not known.
  var brieven: [[String]] { get }
}

extension Briefbaar {
  /// The table with what it must be read with: whom it covers, and what is not known.
  package var briefblad: Blad {
    var blad = Blad(.ruim)
    for zin in kop.vernietigd?.zinnen ?? [] { blad.letOp(zin) }
    if let bereik = kop.bereik { blad.strekking = bereik.zin }
    blad.tabel(briefkolommen, brieven)
    return blad
  }

  static func kolommen(_ koppen: String..., getallen: Set<String> = []) -> [Tabel.Kolom] {
    koppen.map { Tabel.Kolom($0, getallen.contains($0) ? .rechts : .links) }
  }
}

internal import Tekst

extension Tabel {
  /// The narrowest that a flexible column is made; below this a table rather sticks out.
  private static var smalst: Int { 10 }

  /// Breaks the cells of the flexible columns over lines until the table keeps to this width.
  ///
  /// The widest flexible column gives way first, so that none is squeezed for the sake of another.
  /// - Complexity: O(n) in the size of the cells, and O(width × columns).
  mutating func pas(in ruimte: Int) {
    var breedtes = kolommen.indices.map { kolom in
      rijen.reduce(displayWidth(kolommen[kolom].kop)) { breedste, rij in
        kolom < rij.count ? max(breedste, displayWidth(rij[kolom])) : breedste
      }
    }
    let tussen = 2 * (kolommen.count - 1)
    while breedtes.reduce(tussen, +) > ruimte {
      let rekbaar = kolommen.indices.filter { kolom in
        kolommen[kolom].rekbaar && breedtes[kolom] > max(Tabel.smalst, displayWidth(kolommen[kolom].kop))
      }
      guard let breedste = rekbaar.max(by: { breedtes[$0] < breedtes[$1] }) else { break }
      breedtes[breedste] -= 1
    }
    rijen = rijen.map { rij in
      rij.indices.map { kolom in
        kolom < breedtes.count && displayWidth(rij[kolom]) > breedtes[kolom]
          ? wrap(rij[kolom], breedte: breedtes[kolom]).joined(separator: "\n") : rij[kolom]
      }
    }
  }
}

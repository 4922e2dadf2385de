internal import Tekst

extension Tabel {
  /// The narrowest that a flexible column is made; below this a table rather sticks out.
  private static var smalst: Int { 10 }

  /// Breaks the cells of the flexible columns over lines until the table keeps to this width.
  ///
  /// The widest flexible column gives way first. Words stay whole as long as that is possible; when it is not, they
  /// are cut.
  /// - Complexity: O(n) in the size of the cells, and O(width × columns).
  mutating func pas(in ruimte: Int) {
    var breedtes = breedste { displayWidth($0) }
    let woorden = breedste { cel in
      cel.split(separator: " ").reduce(0) { max($0, displayWidth(String($1))) }
    }
    versmal(&breedtes, tot: ruimte, ondergrens: woorden)
    versmal(&breedtes, tot: ruimte, ondergrens: woorden.map { min($0, Tabel.smalst) })
    rijen = rijen.map { rij in
      rij.indices.map { kolom in
        kolom < breedtes.count && displayWidth(rij[kolom]) > breedtes[kolom]
          ? wrap(rij[kolom], breedte: breedtes[kolom]).joined(separator: "\n") : rij[kolom]
      }
    }
  }

  /// The greatest of these figures in each column, its heading counted whole.
  private func breedste(_ maat: (String) -> Int) -> [Int] {
    kolommen.indices.map { kolom in
      rijen.reduce(displayWidth(kolommen[kolom].kop)) { breedste, rij in
        kolom < rij.count ? max(breedste, maat(rij[kolom])) : breedste
      }
    }
  }

  private func versmal(_ breedtes: inout [Int], tot ruimte: Int, ondergrens: [Int]) {
    let tussen = 2 * (kolommen.count - 1)
    while breedtes.reduce(tussen, +) > ruimte {
      let rekbaar = kolommen.indices.filter { kolom in
        kolommen[kolom].rekbaar && breedtes[kolom] > max(ondergrens[kolom], displayWidth(kolommen[kolom].kop))
      }
      guard let breedste = rekbaar.max(by: { breedtes[$0] < breedtes[$1] }) else { return }
      breedtes[breedste] -= 1
    }
  }
}

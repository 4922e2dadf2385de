package import Tekst

/// Rows of cells under a header, lined up in columns with two spaces between them.
///
///     NR  MEDEWERKER  WAT
///      9  M-0117      Een lange tekst
///                     loopt hier door
///
/// Cells may hold line breaks and styled text; unsafe text goes through `veilig` first. Lines never end in spaces.
package struct Tabel {
  package enum Uitlijning: Sendable { case links, rechts }

  package struct Kolom: Sendable {
    package let kop: String
    package let uitlijning: Uitlijning
    /// Whether this column gives way when the table is too wide.
    package let rekbaar: Bool

    package init(_ kop: String, _ uitlijning: Uitlijning = .links, rekbaar: Bool = false) {
      self.kop = kop
      self.uitlijning = uitlijning
      self.rekbaar = rekbaar
    }
  }

  /// The narrowest that a flexible column is made; below this a table rather sticks out.
  private static let smalst = 10

  package let kolommen: [Kolom]
  /// Missing cells stay empty, and cells beyond the last column are not shown.
  private var rijen: [[String]]

  package init(_ kolommen: [Kolom], rijen: [[String]]) {
    self.kolommen = kolommen
    self.rijen = rijen
  }

  /// The width that each column asks for, its heading counted whole.
  package var breedtes: [Int] {
    breedste { cel in cel.split(whereSeparator: \.isNewline).reduce(0) { max($0, displayWidth(String($1))) } }
  }

  /// Breaks the cells of the flexible columns over lines until the table keeps to this width.
  ///
  /// The widest flexible column gives way first. Words stay whole as long as that is possible; when it is not, they
  /// are cut.
  /// - Complexity: O(n) in the size of the cells, and O(width × columns).
  package mutating func pas(in ruimte: Int) {
    var breedtes = breedtes
    let woorden = breedste { cel in
      cel.split { $0 == " " || $0.isNewline }.reduce(0) { max($0, displayWidth(String($1))) }
    }
    versmal(&breedtes, tot: ruimte, ondergrens: woorden)
    versmal(&breedtes, tot: ruimte, ondergrens: woorden.map { min($0, Tabel.smalst) })
    rijen = rijen.map { rij in
      zip(rij, breedtes).map { displayWidth($0) > $1 ? wrap($0, breedte: $1).joined(separator: "\n") : $0 }
    }
  }

  /// The lines of the table.
  ///
  /// - Complexity: O(n) in the size of the cells.
  package func regels(stijl: Stijl = .uit) -> [String] {
    let breedtes = breedtes
    let heeftKop = kolommen.contains { !$0.kop.isEmpty }
    let kop = heeftKop ? gezet(kolommen.map { [stijl.vet($0.kop)] }, breedtes) : []
    return kop
      + rijen.flatMap { rij in
        gezet(kolommen.indices.map { $0 < rij.count ? lijnen(rij[$0]) : [""] }, breedtes)
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

  private func lijnen(_ cel: String) -> [String] {
    cel.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  private func gezet(_ cellen: [[String]], _ breedtes: [Int]) -> [String] {
    let hoogte = cellen.map(\.count).max() ?? 0
    return (0..<hoogte).map { index in
      var regel = ""
      var tegoed = 0  // spaces that are only written when something follows, so that no line ends in spaces
      for (kolom, lijnen) in cellen.enumerated() {
        let tekst = index < lijnen.count ? lijnen[index] : ""
        let vulling = max(0, breedtes[kolom] - displayWidth(tekst))
        let isRechts = kolommen[kolom].uitlijning == .rechts
        if !tekst.isEmpty {
          regel += String(repeating: " ", count: tegoed + (isRechts ? vulling : 0)) + tekst
          tegoed = isRechts ? 0 : vulling
        } else {
          tegoed += vulling
        }
        tegoed += 2
      }
      return regel
    }
  }
}

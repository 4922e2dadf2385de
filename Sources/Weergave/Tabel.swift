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
  package var breedtes: [Int] { maten.map(\.breedte) }

  /// Breaks the cells of the flexible columns over lines until the table keeps to this width.
  ///
  /// The widest flexible column gives way first. Words stay whole as long as that is possible; when it is not, they
  /// are cut.
  /// - Complexity: O(n) in the size of the cells, and O(width × columns).
  package mutating func pas(in ruimte: Int) {
    let maten = maten
    var breedtes = maten.map(\.breedte)
    versmal(&breedtes, tot: ruimte, ondergrens: maten.map(\.woord))
    versmal(&breedtes, tot: ruimte, ondergrens: maten.map { min($0.woord, Tabel.smalst) })
    for rij in rijen.indices {
      for (kolom, breedte) in zip(rijen[rij].indices, breedtes) where displayWidth(rijen[rij][kolom]) > breedte {
        rijen[rij][kolom] = wrap(rijen[rij][kolom], breedte: breedte).joined(separator: "\n")
      }
    }
  }

  /// Gives the lines of the table one by one.
  ///
  /// - Complexity: O(n) in the size of the cells.
  package func elkeRegel(_ stijl: Stijl, _ neem: (String) -> Void) {
    let breedtes = breedtes
    if kolommen.contains(where: { !$0.kop.isEmpty }) { geef(kolommen.map { stijl.vet($0.kop) }, breedtes, neem) }
    for rij in rijen { geef(rij, breedtes, neem) }
  }

  /// What each column needs, its heading counted whole.
  private var maten: [Celmaat] {
    var maten = kolommen.map { kolom in
      let breedte = displayWidth(kolom.kop)
      return Celmaat(breedte: breedte, woord: breedte)
    }
    for rij in rijen {
      for (kolom, cel) in zip(maten.indices, rij) { maten[kolom].neem(Celmaat(cel)) }
    }
    return maten
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

  /// The lines of a row; one unless a cell holds more.
  private func geef(_ rij: [String], _ breedtes: [Int], _ neem: (String) -> Void) {
    if rij.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }) {
      return neem(regel(breedtes) { $0 < rij.count ? rij[$0] : "" })
    }
    let cellen = rij.prefix(breedtes.count).map { cel in
      cel.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }
    for index in 0..<(cellen.map(\.count).max() ?? 0) {
      neem(regel(breedtes) { $0 < cellen.count && index < cellen[$0].count ? cellen[$0][index] : "" })
    }
  }

  private func regel(_ breedtes: [Int], _ tekst: (Int) -> String) -> String {
    var regel = ""
    var tegoed = 0  // spaces that are only written when something follows, so that no line ends in spaces
    for (kolom, breedte) in breedtes.enumerated() {
      let tekst = tekst(kolom)
      let vulling = max(0, breedte - displayWidth(tekst))
      if tekst.isEmpty {
        tegoed += vulling
      } else {
        let isRechts = kolommen[kolom].uitlijning == .rechts
        regel += String(repeating: " ", count: tegoed + (isRechts ? vulling : 0)) + tekst
        tegoed = isRechts ? 0 : vulling
      }
      tegoed += 2
    }
    return regel
  }
}

/// The terminal columns that a text needs: on one line, and for its longest word.
private struct Celmaat {
  var breedte: Int
  var woord: Int

  init(breedte: Int, woord: Int) { (self.breedte, self.woord) = (breedte, woord) }

  /// - Complexity: O(n) in the length of the text.
  init(_ cel: String) {
    var (woord, langste) = (0, 0)
    for byte in cel.utf8 {
      guard byte >= 0x20, byte < 0x7F else {
        self.init(
          breedte: cel.split(whereSeparator: \.isNewline).reduce(0) { max($0, displayWidth(String($1))) },
          woord: cel.split { $0 == " " || $0.isNewline }.reduce(0) { max($0, displayWidth(String($1))) })
        return
      }
      woord = byte == UInt8(ascii: " ") ? 0 : woord + 1
      langste = max(langste, woord)
    }
    self.init(breedte: cel.utf8.count, woord: langste)
  }

  mutating func neem(_ ander: Celmaat) {
    (breedte, woord) = (max(breedte, ander.breedte), max(woord, ander.woord))
  }
}

/// The people of two breakdowns at once: how many gave each answer in each vak of the one that is also a vak of the other.
///
/// A reader knows who is in which cell, and reads how many of each answer there are per vak of either breakdown. So what
/// leaves all of those sums as they are can't be told apart: two people of one cell change answers; or four people do, who
/// stand at the corners of a rectangle of cells:
///
///             kolom A         kolom B
///     rij X   voldoende →     ← goed          somebody of row X, and who takes over the answer
///     rij Y   goed ←          → voldoende     a pair of another row, which makes up for it in both columns
struct Menging {
  /// People of one row who are in one column.
  struct Cel {
    let kolom: Int
    var aantallen: [Int]

    var mensen: Int { aantallen.reduce(0, +) }
  }

  /// By row, in the order of the columns.
  private let rijen: [[Cel]]
  private let kolommen: Int
  private let antwoorden: Int
  /// How many pairs of one row could change answers: for each column and answer, and each other column and answer.
  private var paren: [Int32]

  /// - Parameter klassen: people with the row and the column that they are in, both counted from 0.
  /// - Complexity: O(n log n + r · k² · a²) for n classes, in r rows with k columns each and a answers.
  init(_ klassen: some Sequence<(rij: Int, kolom: Int, aantallen: [Int])>) {
    var bijeen: [[Cel]] = []
    var kolommen = 0
    for klasse in klassen {
      while bijeen.count <= klasse.rij { bijeen.append([]) }
      bijeen[klasse.rij].append(Cel(kolom: klasse.kolom, aantallen: klasse.aantallen))
      kolommen = max(kolommen, klasse.kolom + 1)
    }
    rijen = bijeen.map { cellen in
      cellen.sorted { $0.kolom < $1.kolom }.reduce(into: []) { samen, cel in
        if let laatste = samen.indices.last, samen[laatste].kolom == cel.kolom {
          samen[laatste].aantallen = som(samen[laatste].aantallen, cel.aantallen)
        } else {
          samen.append(cel)
        }
      }
    }
    self.kolommen = kolommen
    antwoorden = rijen.first { !$0.isEmpty }?.first?.aantallen.count ?? 0
    paren = Array(repeating: 0, count: kolommen * antwoorden * kolommen * antwoorden)
    for cellen in rijen {
      for hier in cellen {
        for daar in cellen where daar.kolom != hier.kolom {
          for antwoord in 0..<antwoorden where hier.aantallen[antwoord] > 0 {
            for ander in 0..<antwoorden where ander != antwoord {
              let samen = min(hier.aantallen[antwoord], daar.aantallen[ander])
              paren[plek(hier.kolom, antwoord, daar.kolom, ander)] += Int32(clamping: samen)
            }
          }
        }
      }
    }
  }

  private func plek(_ kolom: Int, _ antwoord: Int, _ tegenover: Int, _ ander: Int) -> Int {
    ((kolom * antwoorden + antwoord) * kolommen + tegenover) * antwoorden + ander
  }

  /// Of each row the columns of its people whom the sums may tell something about: not fit to be shown by themselves, and not
  /// mixed well enough with others. Rows without them are left out.
  func onveilig(_ eis: Eis) -> [(cellen: [Cel], kolommen: [Int])] {
    rijen.compactMap { cellen in
      let kolommen = cellen.indices.filter { plek in
        !eis.laatToe(cellen[plek].aantallen)
          && !(0..<antwoorden).allSatisfy {
            cellen[plek].aantallen[$0] == 0 || eis.isOnschuldig($0) || isGemengd(cellen, plek, $0, eis)
          }
      }.map { cellen[$0].kolom }
      return kolommen.isEmpty ? nil : (cellen, kolommen)
    }
  }

  /// Whether enough people of the row could have this answer instead of who has it in this cell.
  private func isGemengd(_ cellen: [Cel], _ plek: Int, _ antwoord: Int, _ eis: Eis) -> Bool {
    let hier = cellen[plek]
    var mensen = hier.mensen - hier.aantallen[antwoord]
    for daar in cellen where daar.kolom != hier.kolom {
      guard mensen < eis.overnemers else { break }
      for ander in 0..<antwoorden where ander != antwoord && daar.aantallen[ander] > 0 {
        // Who has the answer in that column, beside who has the other one in this column; not in this row.
        let overal = Int(paren[self.plek(daar.kolom, antwoord, hier.kolom, ander)])
        if overal - min(daar.aantallen[antwoord], hier.aantallen[ander]) >= eis.paren {
          mensen += daar.aantallen[ander]
        }
      }
    }
    return mensen >= eis.overnemers
  }
}

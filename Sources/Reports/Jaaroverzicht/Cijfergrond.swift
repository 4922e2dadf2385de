internal import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Wire

/// What a place in a kept report rests on: figures about people, or a value of the report itself.
struct Grondplek {
  var cijfers: Set<Cijferadres> = []
  /// A value that is no figure about people: it rests on rules.
  var waarde: Waardepad?
}

/// The records that a place in a kept report rests on.
struct Grond: Equatable, Sendable {
  var records: [Int] = []
  /// People who count in it and whose records are not among these.
  var andere = 0
}

/// Finds the records behind places of the year report.
struct Cijfergrond {
  /// Of so many people, whose dossiers began first, the records behind a figure are looked up.
  static let mensen = 6

  private let jaarmensen: Jaarmensen
  private let boom: Waardeboom
  /// The counts about people in the report, by table.
  private let tellingen: [String: [Telplek]]
  private let telpaden: Uitlegboom

  private struct Telplek {
    let pad: Waardepad
    let adres: Cijferadres
    /// The name of the group that it is about; nothing for everyone.
    let groep: String?
  }

  /// - Parameter overzicht: as it is compared, which may be a part of the one that the people made.
  init(_ overzicht: Jaaroverzicht, _ jaarmensen: Jaarmensen) {
    self.jaarmensen = jaarmensen
    let (boom, uitleg) = (overzicht.boom, overzicht.uitlegboom)
    self.boom = boom
    telpaden = uitleg
    tellingen = Dictionary(
      grouping: boom.paden.compactMap { pad in
        guard boom[pad]?.integer != nil, let telling = uitleg.telpad(pad), telling.pad == pad else { return nil }
        return Telplek(pad: pad, adres: telling.adres, groep: Self.groep(pad, boom))
      }
    ) { $0.pad.delen[0] }
  }

  /// What a value rests on.
  func plek(_ pad: Waardepad) -> Grondplek {
    guard let waarde = boom[pad] else { return Grondplek() }
    // No year, size or scale.
    if waarde.integer != nil, let telling = telpaden.telpad(pad) { return Grondplek(cijfers: [telling.adres]) }
    return Grondplek(waarde: pad)
  }

  /// What all figures of a table rest on that the words name: its group, and its measure where that is given.
  ///
  /// - Parameter groep: a name, or a line of text that begins with it.
  func plek(tabel: String, groep: String, maat: String?) -> Grondplek {
    let gevraagd = (tellingen[tabel] ?? []).filter { telling in
      maat.map { telling.pad.laatste == $0 || telling.pad.delen.contains($0) } ?? true
    }
    let genoemd = gevraagd.filter { $0.groep.map { groep.contains($0) } ?? false }
    let gekozen = genoemd.isEmpty ? gevraagd.filter { $0.groep == nil } : genoemd
    return Grondplek(cijfers: Set(gekozen.map(\.adres)))
  }

  private static func groep(_ pad: Waardepad, _ boom: Waardeboom) -> String? {
    guard let plek = pad.delen.firstIndex(of: "groepen"), plek + 1 < pad.delen.count else { return nil }
    let groep = pad.delen[plek + 1]
    let ouder = Waardepad(Array(pad.delen.prefix(plek + 2)))
    if let functie = boom[ouder + "functienaam"]?.string { return functie }
    return groep.firstIndex(of: ":").map { veilig(String(groep[groep.index(after: $0)...])) }
  }

  /// The records behind these places, place by place.
  ///
  /// - Complexity: O(p) reports of one person for p people, and for some people of each place O(f) more for their f facts.
  func gronden(
    _ plekken: [Grondplek], uit dossiers: some Dossierbron
  ) throws(Dossiertwijfel) -> [Grond] {
    let jaar = jaarmensen.jaar
    let vraag = Jaarvraag(jaar: jaar, bron: dossiers.bron.met(jaarmensen.overzicht.schrijfwijze))
    var zoeker = Mensenzoeker(plekken.map(\.cijfers), meeste: Self.mensen)
    if !zoeker.isLeeg {
      for (nummer, mens) in jaarmensen.mensen.sorted(by: { $0.eerste < $1.eerste }).enumerated()
      where !mens.cijfers.isEmpty {
        dossiers.meld(nummer, van: jaarmensen.mensen.count)
        zoeker.neem(mens.sleutel, vraag.overzicht(mens.cijfers)?.getallen.map(\.adres) ?? [])
      }
    }
    let gevraagd = zoeker.gevraagd
    let records =
      gevraagd.isEmpty
      ? [:] : try dossiers.antwoord(Rustvraag(gevraagd: gevraagd, vraag: vraag), alleen: Set(gevraagd.keys))
    let regels = Draagvlak(dossiers.bron.boek.gedeeldeFeiten) { dossiers.bron.jaarboom(jaar, $0) }
    return plekken.enumerated().map { nummer, plek in
      if let pad = plek.waarde {
        return Grond(records: regels[pad] == boom[pad] ? regels.dragers(van: pad).map(\.herkomst.nr) : [])
      }
      let mensen = zoeker.mensen[nummer]
      let gevonden = mensen.genoemd.flatMap { sleutel in
        (records[sleutel] ?? [:]).filter { $0.key.map(plek.cijfers.contains) ?? false }.values.joined()
      }
      return Grond(records: Set(gevonden).sorted(), andere: mensen.aantal - mensen.genoemd.count)
    }
  }

  /// The key of the table under whose heading a line of the text stands.
  static func tabel(boven plek: Int, _ regels: [String]) -> String? {
    regels.prefix(plek + 1).reversed().lazy
      .compactMap { regel in Jaartabel.allCases.first { $0.kop.uppercased() == regel } }.first?.rawValue
  }
}

/// Who are behind places, each a number of figures: the first some of them, and how many there are.
struct Mensenzoeker {
  struct Mensen {
    var genoemd: [DossierSleutel] = []
    var aantal = 0
  }

  private(set) var mensen: [Mensen]
  /// The figures of each whose records are asked.
  private(set) var gevraagd: [DossierSleutel: Set<Cijferadres?>] = [:]
  private let plekken: [Cijferadres: [Int]]
  private let meeste: Int

  init(_ plekken: [Set<Cijferadres>], meeste: Int) {
    mensen = plekken.map { _ in Mensen() }
    self.meeste = meeste
    self.plekken = plekken.enumerated().reduce(into: [:]) { alle, plek in
      for adres in plek.element { alle[adres, default: []].append(plek.offset) }
    }
  }

  /// No place has to do with people.
  var isLeeg: Bool { plekken.isEmpty }

  /// The next person, who counts in these figures; gives the places that these are behind.
  @discardableResult
  mutating func neem(_ sleutel: DossierSleutel, _ adressen: some Sequence<Cijferadres>) -> Set<Int> {
    var geteld: Set<Int> = []
    for adres in adressen {
      for plek in plekken[adres] ?? [] {
        if geteld.insert(plek).inserted {
          mensen[plek].aantal += 1
          if mensen[plek].genoemd.count < meeste { mensen[plek].genoemd.append(sleutel) }
        }
        if mensen[plek].genoemd.last == sleutel { gevraagd[sleutel, default: []].insert(adres) }
      }
    }
    return geteld
  }
}

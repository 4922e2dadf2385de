package import Kalender

/// What can happen to a proposal to destroy; stored in stream `beheer`.
package enum VernietigingGebeurtenis: Hashable, Sendable {
  case voorgenomen(Voornemen)
  case goedgekeurd(Goedkeuring)

  /// Part of a proposal: of one kind the zaken whose term is over. A proposal of many records stands in more of these.
  package struct Voornemen: Hashable, Sendable {
    package let voorstel: VoorstelKenmerk
    /// The term of everything in it is over by this day.
    package let tot: Datum
    package let soort: String
    package let categorie: String?
    package let jaren: Int
    package let vanaf: Regeling.Bewaarregel.Aanvang
    package let waardering: Regeling.Bewaarregel.Waardering
    package let grond: String
    package let zaken: Int
    package let records: [Recordreeks]
    /// Dossiers that are held, and so left out.
    package let aangehouden: [DossierSleutel]

    package init(
      voorstel: VoorstelKenmerk, tot: Datum, regel: Regeling.Bewaarregel, zaken: Int, records: [Recordreeks],
      aangehouden: [DossierSleutel] = []
    ) {
      self.voorstel = voorstel
      self.tot = tot
      soort = regel.soort
      categorie = regel.categorie
      jaren = regel.jaren
      vanaf = regel.vanaf
      waardering = regel.waardering
      grond = regel.grond
      self.zaken = zaken
      self.records = records
      self.aangehouden = aangehouden
    }

    package var regel: Regeling.Bewaarregel {
      Regeling.Bewaarregel(
        soort: soort, jaren: jaren, vanaf: vanaf, grond: grond, waardering: waardering, categorie: categorie)
    }
  }

  package struct Goedkeuring: Hashable, Sendable {
    package let voorstel: VoorstelKenmerk
    /// What was proposed and is left out, as something changed since.
    package let weggelaten: [Weglating]

    package init(voorstel: VoorstelKenmerk, weggelaten: [Weglating] = []) {
      self.voorstel = voorstel
      self.weggelaten = weggelaten
    }
  }

  /// Why a zaak that was proposed is not destroyed.
  package struct Weglating: Hashable, Sendable {
    package enum Reden: String, Hashable, Sendable, CaseIterable {
      case aangehouden, veranderd, loopt
    }

    package let reden: Reden
    package let zaken: Int
    package let records: [Recordreeks]

    package init(_ reden: Reden, zaken: Int, records: [Recordreeks]) {
      self.reden = reden
      self.zaken = zaken
      self.records = records
    }
  }

  package var voorstel: VoorstelKenmerk {
    switch self {
    case .voorgenomen(let inhoud): inhoud.voorstel
    case .goedgekeurd(let inhoud): inhoud.voorstel
    }
  }
}

/// All proposals to destroy, and how far they are; folded from stream `beheer`.
package struct Vernietigingen: Sendable, Equatable {
  package struct Voorstel: Sendable, Equatable {
    package let kenmerk: VoorstelKenmerk
    package let tot: Datum
    package let gedaan: Herkomst
    package fileprivate(set) var delen: [VernietigingGebeurtenis.Voornemen]
    package fileprivate(set) var goedkeuring: Vermeld<VernietigingGebeurtenis.Goedkeuring>?
    /// Begun: the records that name what is destroyed.
    package fileprivate(set) var begonnen: [Herkomst] = []
    /// What those records name.
    package fileprivate(set) var records: [Recordreeks] = []
    package fileprivate(set) var voltooid: Herkomst?
    /// A later proposal came in its place before it was carried out.
    package fileprivate(set) var isVervallen = false

    package enum Stand: String, Sendable, CaseIterable { case voorgesteld, goedgekeurd, begonnen, voltooid, vervallen }

    package var stand: Stand {
      if voltooid != nil { return .voltooid }
      if !begonnen.isEmpty { return .begonnen }
      if isVervallen { return .vervallen }
      return goedkeuring == nil ? .voorgesteld : .goedgekeurd
    }

    package var aangehouden: [DossierSleutel] { delen.flatMap(\.aangehouden) }
    package var zaken: Int { delen.reduce(0) { $0 + $1.zaken } }
  }

  package private(set) var voorstellen: [Voorstel] = []

  package init() {}

  package mutating func evolve(_ gebeurtenis: VernietigingGebeurtenis, _ herkomst: Herkomst) {
    let plek = voorstellen.firstIndex { $0.kenmerk == gebeurtenis.voorstel }
    switch gebeurtenis {
    case .voorgenomen(let deel):
      if let plek {
        voorstellen[plek].delen.append(deel)
      } else {
        for eerder in voorstellen.indices where voorstellen[eerder].begonnen.isEmpty {
          voorstellen[eerder].isVervallen = true
        }
        voorstellen.append(Voorstel(kenmerk: deel.voorstel, tot: deel.tot, gedaan: herkomst, delen: [deel]))
      }
    case .goedgekeurd(let goedkeuring):
      guard let plek, voorstellen[plek].goedkeuring == nil else { return }
      voorstellen[plek].goedkeuring = Vermeld(goedkeuring, herkomst)
    }
  }

  /// Hears that the destruction of a proposal was begun.
  package mutating func begin(_ voorstel: VoorstelKenmerk, _ records: [Recordreeks], _ herkomst: Herkomst) {
    guard let plek = voorstellen.firstIndex(where: { $0.kenmerk == voorstel }) else { return }
    voorstellen[plek].begonnen.append(herkomst)
    voorstellen[plek].records += records
  }

  /// Hears that what these records began is finished.
  package mutating func voltooi(_ verslagen: [Int], _ herkomst: Herkomst) {
    for plek in voorstellen.indices where voorstellen[plek].voltooid == nil && !voorstellen[plek].begonnen.isEmpty {
      if voorstellen[plek].begonnen.allSatisfy({ verslagen.contains($0.nr) }) { voorstellen[plek].voltooid = herkomst }
    }
  }
}

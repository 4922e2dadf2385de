package import Gesprekscyclus

extension Formulier {
  /// The form of one step that the employee takes in a conversation.
  ///
  /// - Parameters:
  ///   - tekst: the print of the text that it is about.
  ///   - informant: who is asked, by number and name; for a contribution only.
  package init(
    _ stap: Stapvorm, gesprek: Gesprek, dossier: Dossier, tekst: Vingerafdruk, kader: Kader, informant: String? = nil
  ) {
    let wie = dossier.medewerker.map { "\($0.nummer.tekst)  \(Tekstvorm.kaal($0.naam(op: kader.vandaag)))" } ?? ""
    let cyclus = stap == .voorbereiding ? kader.regelingen.cyclus(gesprek.cyclus) : nil
    self.init(
      stap,
      [
        .kenmerk: gesprek.kenmerk.tekst, .afdruk: Stapformuliergrond.kort(tekst), .medewerker: wie,
        .informant: informant ?? "",
      ],
      cyclus.map {
        Formuliergrond(
          soort: gesprek.soort, gesprek: gesprek, dossier: dossier, cyclus: $0, kader: kader, stap: stap
        ).blokken
      } ?? [])
  }

  /// - Parameter vast: what stands in it already.
  init(_ stap: Stapvorm, _ vast: [Label: String], _ erachter: [Blok] = []) {
    let grond = Stapformuliergrond(stap: stap)
    naam = stap.rawValue
    blokken = [grond.kop(vast), grond.blok] + erachter
  }
}

/// What the form of a step asks.
struct Stapformuliergrond {
  let stap: Stapvorm

  fileprivate func kop(_ waarden: [Label: String]) -> Formulier.Blok {
    let vragen = stap.kopLabels.map { label in
      (label, label == .datum ? Vraag(eis: .dag, isVerplicht: true) : Vraag(isVast: true))
    }
    return Formulier.Blok(
      sectie: .kop, opschrift: "", vragen: Dictionary(uniqueKeysWithValues: vragen),
      regels: [
        .wijzer("Vul in achter de dubbele punt. Regels met | zijn uitleg."),
        .wijzer("Laat \(stap.isOverTekst ? "Kenmerk, Afdruk" : "Kenmerk") en Medewerker zoals ze zijn."),
      ] + stap.kopLabels.map { .veld($0, waarden[$0] ?? "") } + [
        .hulp("De dag waarop u dit invult, bijvoorbeeld 12-11-2026.")
      ])
  }

  /// The digits of a print that a form shows, and that must be those of the text.
  static func kort(_ tekst: Vingerafdruk) -> String { String(tekst.tekst.prefix(12)) }

  fileprivate var blok: Formulier.Blok {
    var regels: [Formulier.Regel] = []
    let vragen = Dictionary(uniqueKeysWithValues: stap.labels.map { ($0, vraag($0)) })
    for label in stap.labels {
      regels.append(.veld(label, ""))
      if let keuzes = vragen[label]?.keuzes, !keuzes.isEmpty { regels.append(.keuzes(keuzes)) }
      if let uitleg = uitleg(label) { regels.append(.hulp(uitleg)) }
    }
    return Formulier.Blok(sectie: .stap(stap), opschrift: stap.opschrift, vragen: vragen, regels: regels)
  }

  private func vraag(_ label: Label) -> Vraag {
    switch label {
    case .keuze: Vraag(keuzes: Self.reactiekeuzes, isVerplicht: true)
    case .wijze: Vraag(keuzes: Self.tekenwijzen, isVerplicht: true)
    case .toelichting: Vraag(vraagt: [.wijze], minstens: 1)
    case .reactie: Vraag(vraagt: [.keuze])
    case .delen: Vraag(keuzes: Self.delen, isVerplicht: true)
    case .goed, .nodig, .samenwerking, .sterk, .beter: Vraag()
    default: Vraag(isVerplicht: true)
    }
  }

  private func uitleg(_ label: Label) -> String? {
    switch label {
    case .reactie: "Wat wilt u bij het verslag zeggen? Uw woorden worden vastgelegd zoals ze hier staan."
    case .wijze: "Gezien zegt alleen dat u het verslag hebt gelezen. Weigert u? Schrijf dan hieronder waarom."
    case .gronden: "Waarmee bent u het niet eens, en waarom? Noem het oordeel waar het over gaat."
    case .goed: "Wat ging goed in de afgelopen tijd? Noem voorbeelden."
    case .nodig: "Wat hebt u nodig: van uw leidinggevende, van collega's, om te leren?"
    case .samenwerking: "Waar en wanneer werkte u in dit tijdvak met deze collega samen?"
    case .sterk: "Noem iets dat u zelf zag: wat gebeurde er, en wat was het gevolg?"
    case .beter: "Uw antwoorden komen onder uw naam in het verslag. De medewerker leest ze."
    case .delen: "Uw leidinggevende ziet dit pas als u 'nu' kiest. Later delen kan: vul het formulier dan opnieuw in."
    default: nil
    }
  }

  static let delen = [Keuze("nu"), Keuze("nog niet")]
  static let afzien = "ik zie af van een reactie"
  static let reactiekeuzes = [Keuze("ik reageer"), Keuze(afzien)]
  static let tekenwijzen = Tekenwijze.allCases.map { Keuze($0.rawValue, isLaag: $0 == .geweigerd) }
}

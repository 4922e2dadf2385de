package import Gesprekscyclus
internal import Kalender
internal import Projections
package import Weergave
package import Wire

/// One version of the organisation's rules, in words.
package struct Regelingrapport: Sendable, Equatable {
  package let kop: Rapportkop
  package let regeling: Regeling
  package let vastgesteld: Herkomst
  /// The years that run under this version.
  package let jaren: [Int]

  /// A version of a regeling; nothing when it is not there, or when it is not clear which one is meant.
  ///
  /// - Parameters:
  ///   - id: by default the only regeling there is.
  ///   - versie: by default the newest.
  package static func maak(
    _ bron: Rapportbron, _ id: RegelingKenmerk? = nil, versie: Int? = nil
  ) -> Regelingrapport? {
    let alle = bron.boek.regelingen.versies
    let kenmerken = Set(alle.map(\.waarde.id))
    guard let gekozen = id ?? (kenmerken.count == 1 ? kenmerken.first : nil) else { return nil }
    let passend = alle.filter { $0.waarde.id == gekozen && (versie == nil || $0.waarde.versie == versie) }
    guard let regeling = passend.max(by: { $0.waarde.versie < $1.waarde.versie }) else { return nil }
    return Regelingrapport(
      kop: bron.kop("gespreksboek.regelingrapport", over: .regels), regeling: regeling.waarde,
      vastgesteld: regeling.herkomst,
      jaren: bron.jaren(onder: regeling.waarde))
  }
}

extension Rapportbron {
  /// The cycles that run under a version of a regeling, oldest first.
  func jaren(onder regeling: Regeling) -> [Int] {
    boek.regelingen.jaren.filter { jaar in
      guard let cyclus = boek.regelingen.cyclus(jaar) else { return false }
      return cyclus.regeling.id == regeling.id && cyclus.regeling.versie == regeling.versie
    }
  }
}

extension Regelingrapport {
  /// The document `gespreksboek.regelingrapport`.
  package func json() -> JSONNode {
    let (competenties, competentieschaal): (String, String?) =
      switch regeling.competenties {
      case .niveaus: ("niveaus", nil)
      case .schaal(let code): ("schaal", code.tekst)
      case .geen: ("geen", nil)
      }
    return kop.document(
      ("id", regeling.id.tekst), ("naam", regeling.naam), ("versie", regeling.versie), ("per", regeling.per),
      ("bron", regeling.bron), ("vastgesteldNr", vastgesteld.nr), ("vastgesteldOp", vastgesteld.tijd),
      ("cycli", jaren), ("stadia", regeling.stadia.map(json)), ("schalen", regeling.schalen.map(json)),
      ("resultaatschaal", regeling.resultaatschaal?.tekst), ("eindschaal", regeling.eindschaal?.tekst),
      ("competenties", competenties), ("competentieschaal", competentieschaal), ("weging", regeling.weging.rawValue),
      ("tijdvakMinMaanden", regeling.tijdvak.minMaanden), ("tijdvakMaxMaanden", regeling.tijdvak.maxMaanden),
      ("motiveringMinTekens", regeling.motivering.minTekens), ("motiveringOnderNorm", regeling.motivering.onderNorm),
      ("ondertekenaars", regeling.ondertekenaars.map(\.rawValue)), ("tweedeBeoordelaar", regeling.tweedeBeoordelaar),
      ("bedenkingDoor", regeling.bedenkingDoor?.rawValue),
      ("reactieDagen", regeling.termijnen.reactieDagen), ("bedenkingDagen", regeling.termijnen.bedenkingDagen),
      ("bewaarJaren", regeling.bewaartermijn.jaren), ("bewaarGrond", regeling.bewaartermijn.grond),
      ("bewaarregels", regeling.bewaarregels.isEmpty ? nil : regeling.bewaarregels.map(\.document)),
      ("kleinsteGroep", regeling.kleinsteGroep), ("openbaarVanaf", regeling.openbaarVanaf),
      ("cyclusbegin", regeling.cyclusbegin == .nieuwjaar ? nil : regeling.cyclusbegin.iso),
      ("vrijstelgronden", regeling.eigenVrijstelgronden.isEmpty ? nil : regeling.eigenVrijstelgronden),
      ("gevoeligeWoorden", regeling.eigenGevoeligeWoorden),
      (
        "onderwerpen",
        regeling.onderwerpen.isEmpty
          ? nil
          : regeling.onderwerpen.map {
            JSONNode.object(
              ("code", $0.code.tekst), ("naam", $0.naam), ("bij", $0.bij.map(\.tekst)),
              ("naJarenInFunctie", $0.naJarenInFunctie))
          }
      ))
  }

  private func json(_ stadium: Stadium) -> JSONNode {
    let van: Stadium.DagInJaar?
    let tot: Stadium.DagInJaar?
    let na: (maanden: Int, aanleidingen: [Stadium.Aanleiding])?
    switch stadium.venster {
    case .vast(let begin, let einde): (van, tot, na) = (begin, einde, nil)
    case .na(let maanden, let aanleidingen): (van, tot, na) = (nil, nil, (maanden, aanleidingen))
    }
    return .object(
      ("code", stadium.heetNaarSoort ? nil : stadium.code.tekst),
      ("soort", stadium.soort.tekst), ("naam", stadium.naam), ("verplicht", stadium.verplicht),
      ("van", van?.iso), ("tot", tot?.iso), ("naMaanden", na?.maanden),
      ("naAanleidingen", na?.aanleidingen.map(\.rawValue)),
      ("verwacht", stadium.verwacht == .laatsteDag ? nil : stadium.verwacht.zin))
  }

  private func json(_ schaal: Schaal) -> JSONNode {
    .object(
      ("code", schaal.code.tekst), ("naam", schaal.naam),
      (
        "labelsVanLaagNaarHoog",
        schaal.labels.map { label in
          JSONNode.object(
            ("label", label.tekst), ("ookAls", label.ookAls.isEmpty ? nil : label.ookAls), ("waarde", label.waarde),
            ("laag", label.laag))
        }
      ))
  }
}

/// All versions of all regelingen, with the years that run under each.
package struct Regelinglijst: Sendable, Equatable {
  package struct Regel: Sendable, Equatable {
    package let regeling: Regeling
    package let jaren: [Int]
  }

  package let kop: Rapportkop
  /// By identifier and version.
  package let regels: [Regel]

  package static func maak(_ bron: Rapportbron) -> Regelinglijst {
    let versies = bron.boek.regelingen.versies.map(\.waarde).sorted { ($0.id, $0.versie) < ($1.id, $1.versie) }
    return Regelinglijst(
      kop: bron.kop("gespreksboek.regelinglijst", over: .regels),
      regels: versies.map { Regel(regeling: $0, jaren: bron.jaren(onder: $0)) })
  }
}

extension Regelinglijst: Lijst {
  package var sleutel: String { "regelingen" }
  package var leeg: String {
    "Er is nog geen regeling. Stel er een vast met: gespreksboek regeling vaststellen BESTAND"
  }

  package var kolommen: [Kolom<Regel>] {
    let peildatum = kop.peildatum
    return [
      Kolom("Kenmerk", "id", \.regeling.id.tekst), Kolom("Versie", "versie", \.regeling.versie),
      Kolom("Naam", rekbaar: true, "naam", \.regeling.naam), .json("per", \.regeling.per),
      Kolom("Vanaf") { $0.regeling.per.kort + ($0.regeling.per > peildatum ? " (nog niet)" : "") },
      Kolom("Cycli") { $0.jaren.isEmpty ? Getalvorm.geen : $0.jaren.map(String.init).joined(separator: ", ") },
      .json("cycli", \.jaren),
    ]
  }
}

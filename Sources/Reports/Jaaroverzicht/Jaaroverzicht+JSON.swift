internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Weergave
internal import Wire

/// The document `gespreksboek.jaaroverzicht`; shares are in hundredths of a per cent.
///
/// Each object carries the path that `verklaren` takes for its values.
extension Jaaroverzicht: Verklaarbaar {
  package var leden: [Lid] {
    let regels = Uitleg(regeling: "Regeling \(veilig(regeling)), de regels van cyclus \(naam).")
    let tabellen: [Lid] = .leden(
      ("jaar", jaar), ("uitgave", uitgave.map { Knoop($0.leden) }), ("onderdeel", uitsnede), ("regeling", regeling),
      ("cyclusOpen", isOpen),
      ("kleinsteGroep", kleinsteGroep),
      ("gesprekken", Knoop(lijst: stadia.map { Knoop(leden($0)) }, stadia.map(\.code.tekst))),
      ("eindoordelen", Knoop(leden(.eindoordelen, eindoordelen))),
      ("resultaten", uitsnede == nil ? Knoop(leden(.resultaten, resultaten)) : nil),
      (
        "andereSchalen",
        andereSchalen.isEmpty
          ? nil
          : Knoop(
            lijst: andereSchalen.map { schaal in
              Knoop(
                .leden(
                  ("eindoordelen", Knoop(leden(.eindoordelen, schaal.eindoordelen))),
                  ("resultaten", uitsnede == nil ? Knoop(leden(.resultaten, schaal.resultaten)) : nil)))
            }, andereSchalen.indices.map { "\($0 + 2)" })
      ),
      ("afspraken", lijst(.afspraken, .enige(.afspraken), afspraken)),
      (
        "competenties",
        Knoop(
          lijst: competenties.map {
            Knoop(
              .leden(
                ("code", $0.code.tekst), ("naam", $0.naam),
                ("groepen", lijst(.competenties, .competenties($0.code), $0.regels))))
          }, competenties.map(\.code.tekst))
      ), ("vaststelling", uitsnede == nil ? knoop(.vaststelling, .enige(.vaststelling), .allen, vaststelling) : nil),
      ("verbetertrajecten", lijst(.verbetertrajecten, .enige(.verbetertrajecten), trajecten)))
    return tabellen.map { Lid($0.sleutel, $0.knoop.volgens(regels) ?? $0.knoop) }
  }

  private func leden(_ tabel: Stadiumtabel) -> [Lid] {
    .leden(
      ("soort", tabel.soort.tekst), ("naam", tabel.naam), ("verplicht", tabel.verplicht), ("van", tabel.venster.van),
      ("tot", tabel.venster.tot), ("fase", tabel.fase.rawValue),
      ("groepen", lijst(.gesprekken, .gesprekken(tabel.code), tabel.regels)))
  }

  private func leden(_ naam: Jaartabel, _ tabel: Verdelingstabel) -> [Lid] {
    let cijfers = naam.cijfers(tabel.labels)
    let groepen = tabel.regels.map { regel in
      Knoop(
        regel.groep.leden
          + verdeling(.verdeling(naam, isVorig: false), regel.groep, regel.nu, cijfers)
          + .leden(
            (
              "vorigJaar",
              regel.vorig.map { Knoop(verdeling(.verdeling(naam, isVorig: true), regel.groep, $0, cijfers)) }
            )))
    }
    return .leden(
      ("schaal", tabel.schaal), ("labels", tabel.labels), ("vorigJaar", tabel.vorigJaar),
      ("groepen", Knoop(lijst: groepen, tabel.regels.map(\.groep.padnaam))))
  }

  /// The total, and of each label how often it was given.
  private func verdeling(_ tabel: Cijferadres.Tabel, _ groep: Groep, _ cel: Cel, _ cijfers: [Cijfer]) -> [Lid] {
    let totaal = cijferplek(.totaal, tabel, groep)
    func uitleg() -> Uitleg { Uitleg(regel: totaal.cijfer.grond, cijfer: totaal) }
    switch cel {
    case .onderdrukt: return verborgen
    case .leeg: return .leden((Cijfer.totaal.naam, 0.volgens(uitleg())))
    case .getoond(let telling):
      let labels = telling.maten(cijfers).dropFirst()
      let oordelen = labels.map { maat in
        let aantal = Cijferplek(
          cijfer: maat.cijfer, adres: totaal.adres.naast(maat.cijfer.naam),
          geheel: Verwijzing(sleutel: Cijfer.totaal.naam, hoger: 2))
        return Knoop(
          .leden(
            ("label", maat.cijfer.naam),
            ("aantal", maat.aantal.volgens(Uitleg(regel: aantal.cijfer.grond, cijfer: aantal))),
            ("aandeelHonderdsten", maat.aandeel?.honderdsten.volgens(aandeel(aantal, van: "aantal")))))
      }
      return .leden(
        (Cijfer.totaal.naam, (telling.aantallen.first ?? 0).volgens(uitleg())),
        ("oordelen", Knoop(lijst: oordelen, labels.map(\.cijfer.naam))))
    }
  }

  private func lijst(_ tabel: Jaartabel, _ adres: Cijferadres.Tabel, _ regels: [Groepsregel]) -> Knoop {
    Knoop(lijst: regels.map { knoop(tabel, adres, $0.groep, $0.cel) }, regels.map(\.groep.padnaam))
  }

  private func knoop(_ tabel: Jaartabel, _ adres: Cijferadres.Tabel, _ groep: Groep, _ cel: Cel) -> Knoop {
    let leden: [Lid] =
      switch cel {
      case .onderdrukt: verborgen
      case .leeg: .leden(("leeg", true))
      case .getoond(let telling):
        maten(telling, tabel.cijfers()).flatMap { maat -> [Lid] in
          if let grens = maat.grens { return begrensd(maat.cijfer, grens) }
          let plek = cijferplek(maat.cijfer, adres, groep)
          return .leden(
            (maat.cijfer.naam, maat.aantal.volgens(Uitleg(regel: plek.cijfer.grond, cijfer: plek))),
            (
              "\(maat.cijfer.naam)AandeelHonderdsten",
              maat.aandeel?.honderdsten.volgens(aandeel(plek, van: maat.cijfer.naam))
            ))
        }
      }
    return Knoop(groep.leden + leden)
  }

  /// `"geweigerdMinderDan": 5`
  private func begrensd(_ cijfer: Cijfer, _ grens: Maat.Grens) -> [Lid] {
    let uitleg = Uitleg(
      erbij:
        "Een aantal van minder dan \(kleinsteGroep) mensen wijst hen aan, of wie er buiten valt. Daarom staat er een grens."
    )
    return switch grens {
    case .minderDan(let aantal): .leden(("\(cijfer.naam)MinderDan", aantal.volgens(uitleg)))
    case .meerDan(let aantal): .leden(("\(cijfer.naam)MeerDan", aantal.volgens(uitleg)))
    case .verzwegen: []
    }
  }

  /// A figure of the year before is not about everyone of this year.
  private func cijferplek(_ cijfer: Cijfer, _ tabel: Cijferadres.Tabel, _ groep: Groep) -> Cijferplek {
    let isVorig = if case .verdeling(_, isVorig: true) = tabel { true } else { false }
    return Cijferplek(
      cijfer: cijfer, adres: Cijferadres(tabel: tabel, groep: groep.padnaam, cijfer: cijfer.naam),
      geheel: cijfer.van.map { Verwijzing(sleutel: $0) }, isVanAllen: cijfer.ieder && groep == .allen && !isVorig)
  }

  private func aandeel(_ plek: Cijferplek, van aantal: String) -> Uitleg {
    var plek = plek
    plek.geteld = Verwijzing(sleutel: aantal)
    return Uitleg(regel: plek.cijfer.grond, woord: .aandeel, cijfer: plek)
  }

  private var verborgen: [Lid] {
    .leden(
      (
        "onderdrukt",
        true.volgens(
          Uitleg(
            erbij:
              "Een groep van minder dan \(kleinsteGroep) medewerkers is niet te zien, en ook niet een groep waaruit "
              + "zij te berekenen is of waarin bijna iedereen hetzelfde oordeel kreeg."))
      ))
  }
}

extension Cijfer {
  /// What it counts, as the ground under it.
  fileprivate var grond: String { "\(veilig(kop)): \(definitie)." }
}

extension Groep {
  /// `allen`, `onderdeel:Ruimte`, `schaal:11`. A function whose scale changed makes two groups, so its scale belongs to its
  /// name: `functie:hr21:adviseur:schaal 9`.
  var padnaam: String {
    switch self {
    case .allen, .schaal(nil): indeling.rawValue
    case .onderdeel(let pad): "\(indeling):\(pad.naam)"
    case .functie(let verwijzing, _, let schaal): "\(indeling):\(verwijzing)\(schaal.map { ":schaal \($0)" } ?? "")"
    case .schaal(let schaal?): "\(indeling):\(schaal)"
    case .beoordelaar(let nummer, _): "\(indeling):\(nummer?.tekst ?? "")"
    }
  }

  fileprivate var leden: [Lid] {
    let eigen: [Lid] =
      switch self {
      case .allen: []
      case .onderdeel(let pad): .leden(("onderdeel", pad.naam), ("onder", pad.boven))
      case .functie(let verwijzing, let naam, let schaal):
        .leden(("functie", verwijzing.description), ("functienaam", naam), ("schaal", schaal))
      case .schaal(let schaal): .leden(("schaal", schaal))
      case .beoordelaar(let nummer, let naam): .leden(("nummer", nummer?.tekst), ("naam", naam))
      }
    return .leden(("indeling", indeling.rawValue)) + eigen
  }
}

extension Uitgavebeeld {
  fileprivate var leden: [Lid] {
    .leden(
      ("soort", soort.rawValue), ("openbaarVanaf", vanaf),
      ("eerder", eerder.map(\.nummer)))
  }
}

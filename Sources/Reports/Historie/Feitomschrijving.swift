package import EventCoding
package import Gesprekscyclus
internal import Kalender
package import Projections
internal import Tekst

/// Puts a recorded fact into words that a manager understands, beside the dossier as it was just before.
package enum Feitomschrijving {
  /// One or more whole sentences on one line, safe to show.
  ///
  /// - Parameter voor: the dossier before this fact, so that a change can say from what.
  /// - Complexity: O(n) in the conversations and agreements of this one person.
  package static func zin(_ feit: Feit, in voor: Dossier, boek: Boek) -> String {
    let namens = feit.herkomst.namens.map { " Vastgelegd namens \(Naamgever(boek).persoon($0))." } ?? ""
    return inhoud(feit, in: voor, boek: boek) + namens
  }

  private static func inhoud(_ feit: Feit, in voor: Dossier, boek: Boek) -> String {
    let namen = Naamgever(boek)
    return switch feit.gebeurtenis {
    case .medewerker(let gebeurtenis): zin(gebeurtenis, voor, namen)
    case .gesprek(let gebeurtenis): zin(gebeurtenis, feit.herkomst, voor, namen)
    case .afspraak(let gebeurtenis): zin(gebeurtenis, feit.herkomst, voor, namen)
    case .beoordeling(let gebeurtenis): zin(gebeurtenis, feit.herkomst, voor, namen)
    case .procedure(let gebeurtenis): zin(gebeurtenis, feit.herkomst, voor, namen)
    case .traject(let gebeurtenis): zin(gebeurtenis, feit.herkomst, voor, namen)
    case .vrijstelling(let vrijstelling): zin(vrijstelling, namen)
    case .bewaring(let gebeurtenis): zin(gebeurtenis)
    case .inzage(let gift): zin(gift)
    case .correctie(let gebeurtenis): zin(gebeurtenis, feit.herkomst, voor, boek)
    }
  }

  /// What was recorded after this record, oldest first, each with its sentence.
  ///
  /// For refusing a form whose `Basis` is behind: pass the record number of the basis.
  /// - Complexity: O(n) in the facts of this one person, times their conversations and agreements.
  package static func sinds(_ nr: Int, _ dossier: Dossier, boek: Boek) -> [(feit: Feit, zin: String)] {
    var voor = Dossier(sleutel: dossier.sleutel)
    var zinnen: [(feit: Feit, zin: String)] = []
    for feit in dossier.feiten {
      if feit.herkomst.nr > nr { zinnen.append((feit, zin(feit, in: voor, boek: boek))) }
      voor.evolve(feit.gebeurtenis, feit.herkomst)
    }
    return zinnen
  }
}

extension Feitomschrijving {
  /// A fact that belongs to no person: rules, cycles, catalogues, who may do what; safe to show.
  package static func zin(gedeeld gebeurtenis: Gebeurtenis, boek: Boek) -> String {
    switch gebeurtenis {
    case .regeling(.vastgesteld(let regeling)):
      "Regeling \(veilig(regeling.aanduiding)) vastgesteld, per \(regeling.per.proza)."
    case .regeling(.cyclusGeopend(let jaar, let id, let versie)):
      "Cyclus \(boek.regelingen.cyclusnaam(jaar)) geopend onder regeling \(veilig(id.tekst)) versie \(versie)."
    case .regeling(.cyclusGesloten(let jaar)): "Cyclus \(boek.regelingen.cyclusnaam(jaar)) gesloten."
    case .regeling(.cyclusHeropend(let jaar, let reden)):
      "Cyclus \(boek.regelingen.cyclusnaam(jaar)) heropend." + Zinsbouw.reden(reden)
    case .regeling(.uitgegeven(let uitgave)):
      "Jaaroverzicht \(boek.regelingen.cyclusnaam(uitgave.jaar)), uitgave \(uitgave.nummer) (\(uitgave.soort.rawValue)), "
        + "uitgegeven voor \(veilig(uitgave.voor)), uit het logboek tot en met nr \(uitgave.nr)."
    case .catalogus(.vastgesteld(let catalogus)):
      "Catalogus \(veilig(catalogus.id.tekst)) versie \(veilig(catalogus.versie)) vastgesteld."
    case .onderdelen(let gebeurtenis): zin(gebeurtenis)
    case .toegang(let gebeurtenis): zin(gebeurtenis, boek: boek)
    case .vernietiging(let gebeurtenis): Beheerfeit.vernietiging(gebeurtenis).zin
    case .dossier(let gebeurtenis): "Een feit van een dossier: \(Codering.codeer(gebeurtenis).soort)."
    case .onbekend(let soort, _): "Een record van een nieuwere versie van dit programma: \(veilig(soort))."
    case .vernietigd: "De inhoud van dit record is vernietigd."
    }
  }
}

extension Feitomschrijving {
  /// What changed in the tree of units.
  package static func zin(_ gebeurtenis: OnderdeelGebeurtenis) -> String {
    let naam = veilig(gebeurtenis.naam)
    let per = "per \(gebeurtenis.per.proza)"
    return switch gebeurtenis {
    case .ingesteld(let inhoud):
      "Onderdeel \(naam) valt \(inhoud.onder.map { "onder \(veilig($0))" } ?? "onder geen ander"), \(per)\(reden(inhoud.reden))."
    case .opgeheven(let inhoud): "Onderdeel \(naam) is opgeheven, \(per)\(reden(inhoud.reden))."
    }
  }

  /// What changed in who may do what.
  package static func zin(_ gebeurtenis: ToegangGebeurtenis, boek: Boek) -> String {
    let account = veilig(gebeurtenis.account?.tekst ?? "")
    switch gebeurtenis {
    case .rolToegekend(let inhoud):
      return "Account \(account) krijgt de rol \(inhoud.rol.rawValue), per \(inhoud.per.proza)\(reden(inhoud.reden))."
    case .rolIngetrokken(let inhoud):
      return "Account \(account) verliest de rol \(inhoud.rol.rawValue), per \(inhoud.per.proza)\(reden(inhoud.reden))."
    case .accountGekoppeld(let inhoud):
      let wie = Naamgever(boek).persoon(inhoud.medewerker)
      return
        "Account \(account) hoort \(inhoud.erbij ? "ook " : "")bij \(wie), per \(inhoud.per.proza)\(reden(inhoud.reden))."
    case .waarnemingIngesteld(let inhoud):
      let namen = Naamgever(boek)
      let dagen = "van \(inhoud.van.proza) t/m \(inhoud.tot.proza)"
      return "\(namen.persoon(inhoud.waarnemer)) neemt \(inhoud.ingetrokken ? "niet meer " : "")waar voor "
        + "\(namen.persoon(inhoud.voor)), \(dagen)\(reden(inhoud.reden))."
    case .inzageIngesteld(let inhoud):
      let duur = inhoud.bewaarjaren.map { ", \($0) jaar bewaard" } ?? ""
      let wat =
        switch inhoud.stand {
        case .uit: "Er wordt niet meer genoteerd wie keek"
        case .aan: "Er wordt genoteerd wie keek\(duur)"
        case .verplicht: "Er wordt genoteerd wie keek\(duur); wat niet te noteren is, wordt niet getoond"
        }
      return "\(wat), per \(inhoud.per.proza)\(reden(inhoud.reden))."
    case .accountOntkoppeld(let inhoud):
      let wie = Naamgever(boek).persoon(inhoud.medewerker)
      return "Account \(account) hoort niet meer bij \(wie), per \(inhoud.per.proza)\(reden(inhoud.reden))."
    }
  }

  private static func reden(_ tekst: String?) -> String {
    tekst.map { ". Reden: \(veilig($0))" } ?? ""
  }
}

/// Puts facts of any stream into words, each beside the dossier as it was just before.
struct Feitverteller {
  private let boek: Boek
  private var dossiers: [DossierSleutel: Dossier] = [:]

  init(_ boek: Boek) {
    self.boek = boek
  }

  /// The sentence of one fact; facts must be offered in recorded order.
  mutating func zin(_ feit: Boekfeit) -> String {
    guard let (sleutel, feit) = feit.dossierfeit else {
      return Feitomschrijving.zin(gedeeld: feit.gebeurtenis, boek: boek)
    }
    var voor = dossiers[sleutel] ?? Dossier(sleutel: sleutel)
    let zin = Feitomschrijving.zin(feit, in: voor, boek: boek)
    voor.evolve(feit.gebeurtenis, feit.herkomst)
    dossiers[sleutel] = voor
    return zin
  }
}

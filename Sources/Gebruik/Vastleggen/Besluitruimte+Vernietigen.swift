internal import EventLog
package import Gesprekscyclus
package import Kalender
package import Projections
internal import Tekst

/// Deciding on what is destroyed: of everybody at once, by who may do that for everybody.
extension Besluitruimte {
  /// Every zaak of every dossier, as it stands today.
  package var zaken: [Dossierzaak] { boek.dossierzaken(op: kader.vandaag) }

  /// The proposal whose name begins so; without a name the only one that is at that point.
  package func voorstel(
    _ getypt: String?, _ past: (Vernietigingen.Voorstel.Stand) -> Bool
  ) throws(Mislukt) -> Vernietigingen.Voorstel {
    try boek.voorstel(getypt, past)
  }

  package func stelVernietigingVoor(_ kenmerk: VoorstelKenmerk, tot: Datum) throws(Mislukt) -> Voornemen {
    do throws(Geweigerd) {
      return Voornemen(try boek.vernietigingen.stelVoor(kenmerk, tot: tot, zaken, vandaag: kader.vandaag))
    } catch { throw Mislukt(error) }
  }

  /// - Parameter account: of who approves.
  package func keurVernietigingGoed(
    _ voorstel: Vernietigingen.Voorstel, door account: Accountnaam
  ) throws(Mislukt) -> Voornemen {
    let eigen = mensen(achter: account)
    do throws(Geweigerd) {
      return Voornemen(
        try boek.vernietigingen.keurGoed(voorstel, zaken, vandaag: kader.vandaag) { herkomst in
          let ander = Accountnaam(herkomst.actor)
          return ander == account
            || !eigen.isDisjoint(with: mensen(achter: ander))
        })
    } catch { throw Mislukt(error) }
  }

  /// Everybody who this account was ever the same person as, also where that was taken back since.
  private func mensen(achter account: Accountnaam) -> Set<Personeelsnummer> {
    boek.ooitPersonen(achter: account).reduce(into: []) { mensen, nummer in
      mensen.insert(nummer)
      mensen.formUnion(boek.ooitZelfde(als: nummer))
    }
  }

  /// What begins the destruction: the word in each dossier, and what the log says of the payloads.
  package func voerVernietigingUit(_ voorstel: Vernietigingen.Voorstel) throws(Mislukt) -> Voornemen {
    let rijp: [Dossierzaak]
    do throws(Geweigerd) {
      rijp = try boek.vernietigingen.voerUit(voorstel, zaken, vandaag: kader.vandaag)
    } catch { throw Mislukt(error) }
    var voornemen = Voornemen()
    for deel in rijp {
      let woord = DossierGebeurtenis.bewaring(.vernietigd(deel.zaak.vernietiging(voorstel.kenmerk)))
      voornemen.voegToe(Besluit([woord]), in: try laatToe(deel.dossier))
    }
    voornemen.beheer = DestructionReport.records(
      RecordNumbers(numbers: rijp.flatMap(\.zaak.records)),
      reason: "de bewaartermijn was voorbij op \(voorstel.tot.proza)", voorstel: voorstel.kenmerk.tekst)
    return voornemen
  }
}

extension Boek {
  /// Every zaak of every dossier, as it stands on a day.
  package func dossierzaken(op dag: Datum) -> [Dossierzaak] {
    dossiers.values.sorted { $0.sleutel < $1.sleutel }.flatMap { dossier in
      dossier.bewaarzaken(regelingen, op: dag).map { Dossierzaak($0, in: dossier) }
    }
  }

  /// The proposal whose name begins so; without a name the only one that is at that point, or else the last.
  package func voorstel(
    _ getypt: String?, _ past: (Vernietigingen.Voorstel.Stand) -> Bool
  ) throws(Mislukt) -> Vernietigingen.Voorstel {
    let alle = vernietigingen.voorstellen
    let gevonden =
      getypt.map { begin in alle.filter { $0.kenmerk.tekst.hasPrefix(begin.lowercased()) } }
      ?? alle.filter { past($0.stand) }
    if gevonden.count == 1 { return gevonden[0] }
    let advies = "Bekijk ze met: gespreksboek vernietigen lijst."
    if let getypt {
      throw Mislukt(
        .nietGevonden, "A070",
        gevonden.isEmpty
          ? "Er is geen voorstel dat begint met '\(veilig(getypt))'."
          : "Er is meer dan één voorstel dat begint met '\(veilig(getypt))'.", advies: advies)
    }
    throw Mislukt(
      .bevindingen, "A071",
      gevonden.isEmpty
        ? "Er is geen voorstel waarvoor dit nu kan." : "Er is meer dan één voorstel waarvoor dit nu kan.",
      advies: advies)
  }
}

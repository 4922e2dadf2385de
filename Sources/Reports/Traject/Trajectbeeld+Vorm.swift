internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

extension Trajectbeeld {
  func schrijf(op blad: inout Blad) {
    blad.punt(
      standtekst + Zinsbouw.correctieteken(gecorrigeerdBij) + ".",
      teken: blad.opmaak.stijl.vet(veilig(kenmerk.tekst)))
    blad.paren(
      [
        ("Looptijd", looptijd.proza), ("Aanleiding", Zinsbouw.eenRegel(aanleiding)),
        ("Begeleiding", begeleiding.map(Zinsbouw.eenRegel)), ("Na gesprek", gesprek.map { veilig($0.tekst) }),
      ], inspringen: 5)
    for doel in doelen { schrijf(doel, op: &blad) }
    guard let afronding else { return }
    blad.paren(
      [
        (
          "Oordeel",
          "\(afronding.oordeel.rawValue) op \(afronding.datum.proza)"
            + Zinsbouw.correctieteken(afronding.gecorrigeerdBij)
        ),
        ("Motivering", Zinsbouw.eenRegel(afronding.motivering)),
        ("Niet besproken", afronding.uitzondering.map(Zinsbouw.eenRegel)),
      ], inspringen: 5)
  }

  private func schrijf(_ doel: Doel, op blad: inout Blad) {
    blad.alinea("Doel \(doel.nummer): \(Zinsbouw.alsZin(doel.omschrijving))", inspringen: 5)
    blad.paren(
      [
        ("Maatstaf", Zinsbouw.eenRegel(doel.maatstaf)),
        ("Gereed op", doel.gereedOp.proza + (doel.termijn.tekst.map { " (\($0))" } ?? "")),
      ], inspringen: 7)
    let eigen = besprekingen.filter { $0.doel == doel.nummer }
    if eigen.isEmpty { blad.punt("nog niet besproken", inspringen: 7) }
    for bespreking in eigen {
      let waar = bespreking.gesprek.map { " (\(veilig($0.tekst)))" } ?? ""
      blad.punt(
        "\(bespreking.datum.proza)\(waar): \(bespreking.status.rawValue)." + Zinsbouw.erbij("", bespreking.toelichting)
          + Zinsbouw.correctieteken(bespreking.gecorrigeerdBij),
        inspringen: 7)
    }
  }

  var json: JSONNode {
    .object {
      $0.zet("traject", kenmerk.tekst)
      $0.zet("van", looptijd.van)
      $0.zet("tot", looptijd.tot)
      $0.zet("loopt", loopt)
      $0.zet("termijn", termijn.woord)
      $0.zet("aanleiding", aanleiding)
      $0.zet("begeleiding", begeleiding)
      $0.zet("gesprek", gesprek?.tekst)
      $0.zet("nr", nr)
      $0.zet("gecorrigeerdBij", gecorrigeerdBij)
      $0.zet("doelen", doelen.map(\.json))
      $0.zet("besprekingen", besprekingen.map(\.json))
      if let afronding {
        $0.zet("oordeel", afronding.oordeel.rawValue)
        $0.zet("motivering", afronding.motivering)
        $0.zet("uitzondering", afronding.uitzondering)
        $0.zet("afgerondOp", afronding.datum)
        $0.zet("afgerondNr", afronding.nr)
        $0.zet("afrondingGecorrigeerdBij", afronding.gecorrigeerdBij)
      }
    }
  }
}

extension Trajectbeeld.Doel {
  fileprivate var json: JSONNode {
    .object {
      $0.zet("doel", nummer)
      $0.zet("omschrijving", omschrijving)
      $0.zet("maatstaf", maatstaf)
      $0.zet("gereedOp", gereedOp)
      $0.zet("status", laatste?.status.rawValue)
      $0.zet("statusdatum", laatste?.datum)
      $0.zet("termijn", termijn.woord)
    }
  }
}

extension Trajectbeeld.Bespreking {
  fileprivate var json: JSONNode {
    .object {
      $0.zet("nr", nr)
      $0.zet("doel", doel)
      $0.zet("status", status.rawValue)
      $0.zet("datum", datum)
      $0.zet("toelichting", toelichting)
      $0.zet("gesprek", gesprek?.tekst)
      $0.zet("gecorrigeerdBij", gecorrigeerdBij)
    }
  }
}

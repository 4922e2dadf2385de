internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Feitomschrijving {
  static func zin(
    _ gebeurtenis: TrajectGebeurtenis, _ herkomst: Herkomst, _ voor: Dossier, _ namen: Naamgever
  ) -> String {
    let naam = "Verbetertraject \(veilig(gebeurtenis.traject.tekst))"
    switch gebeurtenis {
    case .gestart(let start):
      let doelen = start.doelen.enumerated().map { plek, doel in
        " Doel \(plek + 1): " + Zinsbouw.alsZin(doel.omschrijving) + Zinsbouw.erbij("Maatstaf: ", doel.maatstaf)
          + Zinsbouw.erbij("Gereed op ", doel.gereedOp?.proza)
      }
      return "\(naam) gestart, van \(start.looptijd.proza)\(later(start.looptijd.van, herkomst))."
        + Zinsbouw.erbij("Aanleiding: ", start.aanleiding) + doelen.joined()
        + Zinsbouw.erbij("Begeleiding: ", start.begeleiding)
    case .besproken(let bespreking):
      return "\(naam), doel \(bespreking.doel) besproken op \(bespreking.datum.proza)"
        + "\(later(bespreking.datum, herkomst)): \(bespreking.status.rawValue)."
        + Zinsbouw.erbij("", bespreking.toelichting)
    case .afgerond(let afronding):
      return "\(naam) afgerond op \(afronding.datum.proza)\(later(afronding.datum, herkomst)): "
        + "\(afronding.oordeel.rawValue)." + Zinsbouw.erbij("Motivering: ", afronding.motivering)
        + Zinsbouw.erbij("Niet besproken: ", afronding.uitzondering)
    }
  }
}

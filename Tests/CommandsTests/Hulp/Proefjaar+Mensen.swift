extension Proefjaar {
  /// One person of the year: what was agreed and how it ended.
  struct Mens {
    struct Afspraak {
      let gebied: String
      let wat: String
      let maatstaf: String
      let gereed: String
      let weging: Int
    }

    let nummer: String
    let afspraken: [Afspraak]
    var cursus: String?
    /// The label of results and whole; nil for who has no appraisal yet.
    var oordeel: String?
    /// The competency of the form that is rated below its norm, counted from 0.
    var onderNorm: Int?
    /// The progress conversation says that it does not go well.
    var moeizaam = false
  }

  static let mensen: [Mens] = [
    Mens(nummer: "M-0003", afspraken: plannen("Advies", "Procesbewaking en regie"), oordeel: "goed"),
    Mens(nummer: "M-0004", afspraken: plannen("Beleidsontwikkeling", "Netwerken")),
    Mens(
      nummer: "M-0117",
      afspraken: [
        .init(
          gebied: "Advies", wat: "Het college heeft het inkoopkader vastgesteld.", maatstaf: "Besluit van het college",
          gereed: "1-12-2026", weging: 60),
        .init(
          gebied: "Relatiebeheer", wat: "De vier grootste leveranciers zijn gesproken.",
          maatstaf: "Vier verslagen, gedeeld met het team", gereed: "1-10-2026", weging: 40),
      ], cursus: "Cursus strategisch adviseren", oordeel: "uitstekend"),
    Mens(nummer: "M-0118", afspraken: plannen("Advies", "Relatiebeheer"), cursus: "Leergang inkoop", oordeel: "goed"),
    Mens(nummer: "M-0119", afspraken: plannen("Beleidsontwikkeling", "Beleidsevaluatie"), oordeel: "voldoende"),
    Mens(
      nummer: "M-0120", afspraken: plannen("Uitvoering", "Advisering"), oordeel: "matig", onderNorm: 3, moeizaam: true),
    Mens(nummer: "M-0121", afspraken: plannen("Uitvoering", "Advisering"), oordeel: "goed"),
    Mens(nummer: "M-0201", afspraken: plannen("Aanvraagbehandeling", "Administratie"), oordeel: "goed"),
    Mens(nummer: "M-0202", afspraken: plannen("Dienstverlening", "Administratie")),
    Mens(
      nummer: "M-0203", afspraken: plannen("Dienstverlening", "Administratie"), oordeel: "onvoldoende", onderNorm: 2),
    Mens(nummer: "M-0204", afspraken: plannen("Bezoekersontvangst", "Dienstverlening")),
    Mens(nummer: "M-0205", afspraken: plannen("Bezoekersontvangst", "Dienstverlening")),
  ]

  private static func plannen(_ eerste: String, _ tweede: String) -> [Mens.Afspraak] {
    [
      .init(
        gebied: eerste, wat: "Alle dossiers zijn binnen de termijn afgehandeld.",
        maatstaf: "Ten minste 95 van de 100 dossiers op tijd", gereed: "31-12-2026", weging: 70),
      .init(
        gebied: tweede, wat: "De werkinstructies zijn bijgewerkt en besproken.",
        maatstaf: "Besproken in het teamoverleg",
        gereed: "1-11-2026", weging: 30),
    ]
  }
}

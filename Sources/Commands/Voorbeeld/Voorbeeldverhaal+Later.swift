internal import Kalender

extension Voorbeeldverhaal {
  /// What somebody does years on, on a copy of the storage: the example itself stays in the year that it tells of.
  struct Daad {
    let dag: Datum
    let account: String
    let opdracht: [String]

    init(_ dag: Datum, _ account: String, _ opdracht: [String]) {
      self.dag = dag
      self.account = account
      self.opdracht = opdracht
    }
  }

  struct Laterbeeld {
    let kop: String
    let uitleg: String
    /// What happens before, unseen.
    let vooraf: [Daad]
    let gezien: [Daad]
  }

  /// Who looks after the archive, and who approves: nobody approves the own proposal.
  private static let (hr, archief) = ("d.santoso", "w.archief")
  private static let (vertrek, drie) = (Datum(iso: "2027-03-31") ?? peildatum, Datum(iso: "2030-02-05") ?? peildatum)
  private static let (vijf, zeven) = (Datum(iso: "2032-02-05") ?? peildatum, Datum(iso: "2034-04-05") ?? peildatum)

  /// - Parameter inrichter: the account that set up, which gives roles.
  static func later(inrichter: String) -> [Laterbeeld] {
    [
      Laterbeeld(
        kop: "Drie jaar later",
        uitleg:
          "Lars en Ilse gingen in maart 2027 weg. De regeling zegt hoe lang hun dossiers blijven: zeven jaar na vertrek. "
          + "HR ziet in 2030 wat er tot en met 2034 weg mag.",
        vooraf: ["M-0125", "M-0074"].map { nummer in
          Daad(
            vertrek, hr, ["medewerker", "uit-dienst", nummer, "--per", vertrek.iso, "--reden", "andere baan"])
        },
        gezien: [Daad(drie, hr, ["bewaren", "lijst", "--tot", "31-12-2034"])]),
      Laterbeeld(
        kop: "Vijf jaar later",
        uitleg: "Ilse procedeert. Zolang dat loopt, wordt er van haar dossier niets vernietigd.",
        vooraf: [],
        gezien: [Daad(vijf, hr, ["bewaren", "aanhouden", "M-0074", "--reden", "beroep bij de rechtbank"])]),
      Laterbeeld(
        kop: "Zeven jaar later",
        uitleg:
          "HR stelt voor wat weg mag, de archiefbeheerder keurt het goed en voert het uit. Daarna staat de inhoud in geen enkel "
          + "bestand meer. De verklaring komt uit het logboek, en het logboek klopt nog.",
        vooraf: [Daad(zeven, inrichter, ["rol", "toekennen", "archiefbeheerder", archief])],
        gezien: [
          Daad(zeven, hr, ["vernietigen", "voorstel", "--tot", "04-04-2034"]),
          Daad(zeven, archief, ["vernietigen", "goedkeuren"]), Daad(zeven, archief, ["vernietigen", "uitvoeren"]),
          Daad(zeven, archief, ["vernietigen", "verklaring"]),
          Daad(zeven, hr, ["medewerker", "lijst", "--wie", "vertrokken"]), Daad(zeven, hr, ["log", "controleren"]),
        ]),
    ]
  }
}

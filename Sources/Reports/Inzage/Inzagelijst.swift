package import Gesprekscyclus
package import Kalender
package import Projections
internal import Tekst
package import Weergave
package import Wire

/// Who looked at whom, when, with which command and what for.
package struct Inzagelijst: Lijst {
  package struct Regel: Sendable {
    package let nr: Int
    package let tijd: Tijdstip
    package let account: String
    package let opdracht: String
    /// Those whom it was about and who are known; empty for a list.
    package let personen: [Persoon]
    /// People whom it was about and who are not known here, such as when only one dossier was asked for.
    package let anderen: Int
    package let bereik: Inzagenotitie.Bereik?
    package let doel: String?
    package let rol: String?
    package let vorm: String?
  }

  package let kop: Rapportkop
  package let regels: [Regel]
  /// Whose notes were asked for.
  let persoon: Persoon?
  let account: Accountnaam?
  let sinds: Datum?
  /// Notes that are past their term.
  let voorbij: Int

  package init(
    _ notities: [Inzageregel], van nummer: Personeelsnummer? = nil, account: Accountnaam? = nil, sinds: Datum? = nil,
    bewaarjaren: Int?, uit bron: Rapportbron
  ) {
    kop = bron.kop("gespreksboek.inzagelog", over: .toegang)
    persoon = nummer.map { Persoon($0, in: bron.boek) }
    self.account = account
    self.sinds = sinds
    voorbij =
      Inzagetermijn.voorbij(notities.map { ($0.nr, $0.dag) }, jaren: bewaarjaren, op: bron.peildatum)
      .reduce(0) { $0 + $1.count }
    regels = notities.map { Regel($0, bron.boek) }
  }

  package var titel: String? { persoon.map { "WIE KEEK NAAR \($0.tekst)" } ?? "WIE KEEK" }

  package var inleiding: String {
    kop.standzin(
      [account.map { "account \(veilig($0.tekst))" }, sinds.map { "sinds \($0.proza)" }].compactMap { $0 })
  }

  package var keuze: [JSONMember]? {
    .members(("medewerker", persoon), ("account", account?.tekst), ("sinds", sinds))
  }

  package var sleutel: String { "notities" }
  package var leeg: String { "Er staat niets." }

  package var naschrift: [String] {
    voorbij == 0
      ? [] : ["Van deze notities \(voorbij == 1 ? "is er 1" : "zijn er \(voorbij)") ouder dan de bewaartermijn."]
  }

  package var kolommen: [Kolom<Regel>] {
    [
      .json("nr", \.nr), .json("tijd", \.tijd),
      Kolom("WANNEER") { "\(Amsterdam.datum(van: $0.tijd).kort) \(Amsterdam.klok(van: $0.tijd))" },
      Kolom("ACCOUNT", rekbaar: true, "account", \.account), Kolom("OPDRACHT", rekbaar: true, "opdracht", \.opdracht),
      Kolom("OVER", rekbaar: true) { $0.over },
      Kolom("WAARVOOR", rekbaar: true) { $0.waarvoor },
      .json {
        .members(
          ("personen", $0.personen.isEmpty ? nil : $0.personen.map { $0.json ?? .object([]) }),
          ("anderen", $0.anderen == 0 ? nil : $0.anderen), ("bereik", $0.bereik?.rawValue), ("doel", $0.doel),
          ("rol", $0.rol), ("vorm", $0.vorm))
      },
    ]
  }
}

extension Inzagelijst.Regel {
  init(_ regel: Inzageregel, _ boek: Boek) {
    let notitie = regel.notitie
    var (personen, anderen) = ([Persoon](), 0)
    if case .personen(let sleutels) = notitie.wie {
      for sleutel in sleutels {
        if let medewerker = boek.dossiers[sleutel]?.medewerker {
          personen.append(Persoon(medewerker.personeelsnummer, in: boek))
        } else {
          anderen += 1
        }
      }
    }
    self.init(
      nr: regel.nr, tijd: regel.tijd, account: notitie.account.tekst, opdracht: notitie.opdracht, personen: personen,
      anderen: anderen, bereik: notitie.bereik, doel: notitie.doel, rol: notitie.rol, vorm: notitie.vorm)
  }

  fileprivate var over: String {
    if let bereik { return bereik.zin }
    let rest = anderen == 0 ? [] : [aantal(anderen, "ander dossier", "andere dossiers")]
    return opsomming(personen.map(\.tekst) + rest)
  }

  /// What it was for, as it was said, else as what somebody looked; and that it left the screen.
  var waarvoor: String {
    let waarvoor = doel.map { veilig($0) } ?? rol.map { "als \($0)" } ?? Getalvorm.geen
    return waarvoor + (vorm.map { " (\($0))" } ?? "")
  }
}

extension Inzagenotitie.Bereik {
  /// Safe to show.
  package var zin: String {
    switch self {
    case .iedereen: "een lijst over iedereen"
    case .team: "een lijst over eigen mensen"
    case .onderdeel: "een lijst over een onderdeel"
    }
  }
}

extension Inzagestand {
  /// Without a full stop.
  package var zin: String {
    switch self {
    case .uit: "Er wordt niet genoteerd wie keek"
    case .aan: "Er wordt genoteerd wie keek"
    case .verplicht: "Er wordt genoteerd wie keek; wat niet te noteren is, wordt niet getoond"
    }
  }
}

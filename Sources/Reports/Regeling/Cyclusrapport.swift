package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

/// One cycle: its rules, when it was opened and closed, and how far each stage is.
package struct Cyclusrapport: Sendable, Equatable {
  package let kop: Rapportkop
  /// The unit that it is about, with all below it; nothing for everybody.
  package let onderdeel: String?
  package let stand: Statusrapport.Cyclusstand
  package let geopend: Herkomst
  package let gesloten: Herkomst?
  /// When and why it was opened again, while it is open.
  package let heropend: Cyclus.Wissel?

  /// How far a cycle is, asked of everybody.
  package struct Vraag: Somvraag {
    private let cyclus: Cyclus
    private let onderdeel: String?
    private let personeel: Personeelsvraag

    /// - Parameter jaar: by default the newest open cycle, or else the newest.
    /// - Returns: nothing when there is no such cycle.
    package init?(_ bron: Rapportbron, jaar: Int? = nil, onderdeel: String? = nil) {
      let alle = bron.alleCycli
      let gekozen = jaar.map { jaar in alle.first { $0.jaar == jaar } } ?? alle.last { $0.isOpen } ?? alle.last
      guard let gekozen else { return nil }
      cyclus = gekozen
      self.onderdeel = onderdeel
      personeel = Personeelsvraag([gekozen], onderdeel: onderdeel)
    }

    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> Personeelsvraag.Deel? {
      personeel.deel(dossier, in: bron)
    }

    package func som(_ delen: some Sequence<Personeelsvraag.Deel>, in bron: Rapportbron) -> Cyclusrapport {
      Cyclusrapport(
        kop: bron.kop("gespreksboek.cyclusrapport"), onderdeel: onderdeel,
        stand: Statusrapport.Cyclusstand(cyclus, personeel.som(delen, in: bron).cycli[cyclus.jaar]),
        geopend: cyclus.geopend, gesloten: cyclus.gesloten, heropend: cyclus.heropend)
    }
  }

  package func schrijf(op blad: inout Blad) {
    blad.titel("Cyclus \(stand.naam) van \(veilig(kop.organisatie))")
    blad.paren([
      ("Stand op", kop.peildatum.proza),
      ("Onderdeel", onderdeel.map { "\(veilig($0)), met alles wat eronder valt" }),
      ("Regeling", veilig(stand.regeling)),
      ("Geopend", Self.proza(geopend)),
      ("Gesloten", gesloten.map(Self.proza) ?? (heropend == nil ? "nog niet" : "niet meer")),
      ("Heropend", heropend.map { Self.proza($0.herkomst) + Zinsbouw.reden($0.reden) }),
      ("Achterstand", stand.isOpen ? aantal(stand.achterstand, "gesprek", "gesprekken") : nil),
    ])
    blad.kop("Gesprekken")
    blad.tabel(Statusrapport.Stadiumstand.kolommen, stand.stadia)
  }

  /// The document `gespreksboek.cyclusrapport`.
  package func json() -> JSONNode {
    kop.document(
      ("onderdeel", onderdeel), ("cyclus", stand.json), ("geopendNr", geopend.nr), ("geopendOp", geopend.tijd),
      ("geslotenNr", gesloten?.nr),
      ("geslotenOp", gesloten?.tijd), ("heropendNr", heropend?.herkomst.nr), ("heropendOp", heropend?.herkomst.tijd),
      ("heropendReden", heropend?.reden))
  }

  private static func proza(_ herkomst: Herkomst) -> String {
    "\(herkomst.datum.proza) door \(veilig(herkomst.actor)), nr \(herkomst.nr)"
  }
}

/// All cycles, oldest first.
package struct Cycluslijst: Sendable, Equatable {
  package let kop: Rapportkop
  package let cycli: [Statusrapport.Cyclusstand]
  /// Whether the reader may know how far people are.
  let metCijfers: Bool

  /// The list for who may not know how far people are.
  package static func zonderCijfers(_ bron: Rapportbron) -> Cycluslijst {
    Cycluslijst(bron, Personeelscijfers([]), metCijfers: false)
  }

  private init(_ bron: Rapportbron, _ cijfers: Personeelscijfers, metCijfers: Bool) {
    kop = bron.kop("gespreksboek.cycluslijst")
    cycli = bron.alleCycli.map { Statusrapport.Cyclusstand($0, cijfers.cycli[$0.jaar]) }
    self.metCijfers = metCijfers
  }

  /// The list, asked of everybody.
  package struct Vraag: Somvraag {
    private let personeel: Personeelsvraag

    package init(_ bron: Rapportbron) { personeel = Personeelsvraag(bron.alleCycli) }

    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> Personeelsvraag.Deel? {
      personeel.deel(dossier, in: bron)
    }

    package func som(_ delen: some Sequence<Personeelsvraag.Deel>, in bron: Rapportbron) -> Cycluslijst {
      Cycluslijst(bron, personeel.som(delen, in: bron), metCijfers: true)
    }
  }
}

extension Cycluslijst: Lijst {
  package var sleutel: String { "cycli" }
  package var regels: [Statusrapport.Cyclusstand] { cycli }
  package var leeg: String {
    "Er is nog geen cyclus. Open er een met: gespreksboek cyclus openen \(kop.peildatum.jaar)"
  }

  package var kolommen: [Kolom<Statusrapport.Cyclusstand>] {
    let regels: [Kolom<Statusrapport.Cyclusstand>] = [
      Kolom("Cyclus") { $0.naam.cel }, Kolom("Stand") { $0.isOpen ? "open" : "gesloten" },
      Kolom("Regeling") { $0.regeling.cel },
    ]
    guard metCijfers else {
      return regels + [.json("jaar", \.jaar), .json("regeling", \.regeling), .json("open", \.isOpen)]
    }
    return regels + [
      Kolom("Gehouden", rekbaar: true) { cyclus in
        cyclus.stadia.map { "\(veilig($0.naam)) \($0.gehouden) van \($0.verwacht)" }.joined(separator: ", ")
      }, Kolom("Achterstand", .rechts) { ($0.isOpen ? $0.achterstand : nil).cel }, .json(\.leden),
    ]
  }
}

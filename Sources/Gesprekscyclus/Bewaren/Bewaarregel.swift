internal import Kalender

extension Regeling {
  /// How long one kind of zaak is kept, after a selection list.
  package struct Bewaarregel: Hashable, Sendable {
    /// What the term counts from.
    package enum Aanvang: String, Hashable, Sendable, CaseIterable {
      /// The last step of the handling, objections included.
      case afhandeling
      /// The end of the cycle, when it is closed.
      case cyclus
      /// The day of the report, so the day on which the conversation was held.
      case verslag
      /// The last day in service.
      case vertrek
      /// The end of the handling of leaving. Nothing here records that, so it is the last day in service.
      case ontslag
    }

    /// What the selection list says must become of it in the end.
    package enum Waardering: String, Hashable, Sendable, CaseIterable {
      case vernietigen = "V"
      /// Kept for ever, and so never due.
      case bewaren = "B"
    }

    /// A kind of conversation, or one of ``overige``.
    package let soort: String
    package let jaren: Int
    package let vanaf: Aanvang
    /// The legal ground of the term.
    package let grond: String
    package let waardering: Waardering
    /// The number in the selection list, such as 4.1.13.
    package let categorie: String?

    package init(
      soort: String, jaren: Int, vanaf: Aanvang, grond: String, waardering: Waardering = .vernietigen,
      categorie: String? = nil
    ) {
      self.soort = soort
      self.jaren = jaren
      self.vanaf = vanaf
      self.grond = grond
      self.waardering = waardering
      self.categorie = categorie
    }

    package static let afspraken = "afspraken"
    package static let verbetertraject = "verbetertraject"
    package static let personalia = "personalia"
    /// The kinds that are no conversation.
    package static let overige = [afspraken, verbetertraject, personalia]

    /// The last day of keeping, of what began on this day; nothing for what is kept for ever.
    func laatsteDag(vanaf begin: Datum) -> Datum? {
      waardering == .bewaren ? nil : begin.adding(maanden: 12 * jaren)
    }
  }

  /// The term of a kind: its own rule, or else the one term of the regeling, from leaving.
  package func bewaarregel(voor soort: String) -> Bewaarregel {
    bewaarregels.first { $0.soort == soort }
      ?? Bewaarregel(soort: soort, jaren: bewaartermijn.jaren, vanaf: .vertrek, grond: bewaartermijn.grond)
  }
}

extension RegelingKeuring {
  mutating func keurBewaarregels() {
    let soorten = Set(regeling.stadia.map(\.soort.tekst) + Regeling.Bewaarregel.overige)
    for (plek, regel) in regeling.bewaarregels.enumerated() {
      let pad: Pad = [.sleutel("bewaarregels"), .index(plek)]
      if !soorten.contains(regel.soort) {
        meld(
          .onbekendeBewaarsoort, pad + [.sleutel("soort")], "'\(regel.soort)' is geen soort van deze regeling.",
          "Kies uit: \(soorten.sorted().joined(separator: ", ")).")
      }
      if regeling.bewaarregels.prefix(plek).contains(where: { $0.soort == regel.soort }) {
        meld(
          .dubbeleBewaarregel, pad, "Voor '\(regel.soort)' staan er twee bewaarregels.", "Laat één ervan staan.")
      }
      if regel.jaren < 0 {
        meld(
          .negatieveTermijn, pad + [.sleutel("jaren")], "Een termijn van \(regel.jaren) jaren kan niet.",
          "Schrijf 0 of meer.")
      }
      keurTekst(regel.grond, pad + [.sleutel("grond")], "De grond")
      if let categorie = regel.categorie { keurTekst(categorie, pad + [.sleutel("categorie")], "De categorie") }
    }
  }
}

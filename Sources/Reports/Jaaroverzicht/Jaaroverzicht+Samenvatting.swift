internal import Gesprekscyclus
internal import Tekst
internal import Weergave

extension Jaaroverzicht {
  /// What the tables below come to: some sentences, and on a page the same in charts. Only of what is shown.
  func samenvatting(op blad: inout Blad) {
    let zinnen = [gehoudenzin, opTijdzin, oordeelzin, normzin, afspraakzin].compactMap { $0 }
    guard !zinnen.isEmpty else { return }
    blad.kop("Samenvatting")
    for zin in zinnen { blad.punt(zin) }
    for grafiek in [gehoudengrafiek, opTijdgrafiek, oordeelgrafiek, normgrafiek] where !grafiek.balken.isEmpty {
      blad.grafiek(grafiek)
    }
  }

  /// The stages that have begun, with the figures of everybody.
  private var begonnen: [(stadium: Stadiumtabel, telling: Telling)] {
    stadia.filter { $0.fase != .komt }.compactMap { stadium in
      stadium.regels.first { $0.groep == .allen }?.cel.waarde.map { (stadium, $0) }
    }
  }

  private func perStadium(_ begin: String, _ deel: Telwijze<Deelname>, van heel: Telwijze<Deelname>) -> String? {
    let delen = begonnen.compactMap { stadium, telling in
      Aandeel(telling[deel], van: telling[heel]).map {
        "\(veilig(stadium.naam).lowercased()) \(telling[deel]) van de \(telling[heel]) (\($0.procenten)%)"
      }
    }
    return delen.isEmpty ? nil : "\(begin): \(opsomming(delen))."
  }

  private var gehoudenzin: String? { perStadium("Gehouden", Deelname.gehouden, van: Deelname.verwacht) }
  private var opTijdzin: String? { perStadium("Daarvan in de periode", Deelname.opTijd, van: Deelname.gehouden) }

  private var oordeelzin: String? {
    guard beoordeelt, let regel = eindoordelen.regels.first(where: { $0.groep == .allen }), let nu = regel.nu.waarde
    else {
      return nil
    }
    let maten = nu.maten(Jaartabel.eindoordelen.cijfers(eindoordelen.labels))
    guard let meest = maten.indices.dropFirst().max(by: { maten[$0].aantal < maten[$1].aantal }), maten[0].aantal > 0,
      let aandeel = maten[meest].aandeel
    else { return nil }
    let zin =
      "Eindoordelen: \(maten[0].aantal) vastgesteld; het vaakst \(veilig(maten[meest].cijfer.kop)) (\(aandeel.procenten)%)"
    let toen = regel.vorig?.waarde?.maten(Jaartabel.eindoordelen.cijfers(eindoordelen.labels))[meest].aandeel
    guard let toen, let jaar = eindoordelen.vorigeNaam else { return zin + "." }
    return zin + ", in \(jaar) \(toen.procenten)%."
  }

  /// With the figures of everybody, those most often under the norm first.
  private var perCompetentie: [(naam: String, telling: Telling)] {
    competenties.compactMap { tabel in
      tabel.regels.first { $0.groep == .allen }?.cel.waarde.map { (veilig(tabel.naam), $0) }
    }.sorted { links, rechts in
      let (a, b) = (links.telling, rechts.telling)
      let (x, y) = (
        a[Jaarcijfers.Competentie.onderNorm] * b[Jaarcijfers.Competentie.beoordeeld],
        b[Jaarcijfers.Competentie.onderNorm] * a[Jaarcijfers.Competentie.beoordeeld]
      )
      return x != y ? x > y : links.naam < rechts.naam
    }
  }

  private var normzin: String? {
    let onder = perCompetentie.prefix(3).filter { $0.telling[Jaarcijfers.Competentie.onderNorm] > 0 }.map {
      "\($0.naam) (\($0.telling[Jaarcijfers.Competentie.onderNorm]) van de \($0.telling[Jaarcijfers.Competentie.beoordeeld]))"
    }
    return onder.isEmpty ? nil : "Het vaakst onder de norm: \(opsomming(onder))."
  }

  private var afspraakzin: String? {
    guard let telling = afspraken.first(where: { $0.groep == .allen })?.cel.waarde else { return nil }
    let (mensen, gemaakt) = (telling[Jaarafspraken.personen], telling[Jaarafspraken.gemaakt])
    return "Afspraken: \(gemaakt) van \(aantal(mensen, "mens", "mensen")), waarvan "
      + "\(telling[Jaarafspraken.gerealiseerd]) gerealiseerd en \(telling[Jaarafspraken.ingetrokken]) ingetrokken."
  }

  private var gehoudengrafiek: Grafiek {
    Grafiek(
      "Gehouden gesprekken", delen: ["gehouden", "niet of nog niet gehouden"],
      begonnen.map { stadium, telling in
        let gehouden = telling[Deelname.gehouden]
        return .init(veilig(stadium.naam), [gehouden, max(0, telling[Deelname.verwacht] - gehouden)])
      })
  }

  private var opTijdgrafiek: Grafiek {
    Grafiek(
      "Op tijd gehouden", delen: ["in de periode", "erbuiten"],
      begonnen.map { stadium, telling in
        let opTijd = telling[Deelname.opTijd]
        return .init(veilig(stadium.naam), [opTijd, max(0, telling[Deelname.gehouden] - opTijd)])
      })
  }

  private var oordeelgrafiek: Grafiek {
    let labels = eindoordelen.labels.map { veilig($0) }
    let balken = eindoordelen.regels.filter { [.allen, .onderdeel].contains($0.groep.indeling) }.flatMap { regel in
      let nu = regel.nu.waarde.map { Grafiek.Balk(veilig(regel.groep.naam), Array($0.aantallen.dropFirst())) }
      let toen = regel.groep == .allen ? regel.vorig?.waarde : nil
      return [nu, toen.map { .init("Allen in \(eindoordelen.vorigeNaam ?? "")", Array($0.aantallen.dropFirst())) }]
    }
    return Grafiek("Eindoordelen", delen: labels, balken.compactMap { $0 }.filter { _ in beoordeelt })
  }

  private var normgrafiek: Grafiek {
    Grafiek(
      "Competenties naast de norm", delen: ["onder", "op", "boven"],
      perCompetentie.prefix(10).map { naam, telling in
        .init(
          naam,
          [Jaarcijfers.Competentie.onderNorm, Jaarcijfers.Competentie.opNorm, Jaarcijfers.Competentie.bovenNorm].map {
            telling[$0]
          })
      })
  }
}

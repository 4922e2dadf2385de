internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// What was recorded late, changed after it was signed, or recorded for another.
extension Bevindingsoort {
  /// Rule 12; of conversations that were held.
  static let laat = Bevindingsoort(
    "E01", "laat-vastgelegd", "Laat vastgelegd", .waarschuwing,
    regel: Waarschuwing.Code.laatVastgelegd.regel ?? "",
    .dossier { dossier, _ in
      dossier.gesprekken.compactMap { gesprek in
        guard let verslag = gesprek.verslag, let dagen = gesprek.dagenLater, dagen > Waarschuwing.laatNaDagen else {
          return nil
        }
        let chef = dossier.leidinggevende(bij: verslag.waarde)
        return Vondst(gesprek, dossier, [verslag.herkomst]) { blik in
          let onder = chef.map { "; leidinggevende \(blik.namen.persoon($0))" } ?? ""
          return "\(gesprek.omschreven) van \(verslag.waarde.datum.proza) is \(dagen) dagen later vastgelegd\(onder)."
        }
      }
    })

  /// Rule 1: what somebody signed is not what it says now.
  static let naTekenen = Bevindingsoort(
    "E05", "gecorrigeerd-na-tekenen", "Gecorrigeerd na ondertekenen", .waarschuwing,
    regel: Waarschuwing.Code.handtekeningAchterhaald.regel ?? "",
    .dossier { dossier, _ in
      dossier.gesprekken.flatMap { gesprek -> [Vondst] in
        let getekend = gesprek.procedure.ondertekeningen.filter { $0.waarde.wijze != .geweigerd }
        guard !getekend.isEmpty else { return [] }
        let correcties = dossier.tekstcorrecties(van: gesprek.kenmerk)
        return Dictionary(grouping: correcties, by: \.herkomst.opdracht).values.compactMap { samen -> Vondst? in
          guard let eerste = samen.first else { return nil }
          let eerder = getekend.filter { $0.herkomst.nr < eerste.herkomst.nr }
          guard !eerder.isEmpty else { return nil }
          let wie = Regeling.Deel.allCases.filter { deel in eerder.contains { $0.waarde.deel == deel } }
          let opnieuw = wie.filter { deel in
            getekend.contains { $0.waarde.deel == deel && $0.herkomst.nr > eerste.herkomst.nr }
          }
          return Vondst(gesprek, dossier, samen.map(\.herkomst) + eerder.map(\.herkomst)) { blik in
            "\(gesprek.omschreven) is op \(eerste.herkomst.datum.proza) door \(blik.auteur(eerste.herkomst)) gecorrigeerd, "
              + "nadat \(wie.opgesomd) had\(wie.count > 1 ? "den" : "") getekend. "
              + (opnieuw.isEmpty ? "Daarna is niet opnieuw getekend." : "Opnieuw getekend: \(opnieuw.opgesomd).")
          }
        }
      }
    })

  /// Rule 9: words of the employee by another hand, without the paper that they stand on.
  static let zonderBron = Bevindingsoort(
    "E07", "woorden-zonder-bron", "Woorden van de medewerker zonder bron", .fout,
    regel: WeigeringCode.bronOntbreekt.regel ?? "",
    kan: { $0.bron.boek.eersteKoppeling == nil ? .geenKoppelingen : nil },
    .dossier { dossier, _ in
      dossier.feiten.compactMap { feit -> Vondst? in
        guard let nu = dossier.gelezen(feit), let stap = nu.gebeurtenis.opdrachtfeit, stap.namens.isVanMedewerker,
          stap.bron?.allSatisfy(\.isWhitespace) ?? true, let nummer = dossier.medewerker?.personeelsnummer,
          let gesprek = stap.bijGesprek.flatMap(dossier.gesprek), let hand = dossier.woorden(van: feit).first
        else { return nil }
        return Vondst(gesprek, dossier, [hand]) { blik in
          guard hand.nr > blik.bron.boek.eersteKoppeling ?? .max,
            !blik.personen(achter: hand.actor, op: hand.datum).contains(nummer)
          else { return nil }
          return "\(hoofdletter(nu.gebeurtenis.woordennaam)) bij \(gesprek.omschrevenKlein) is van de medewerker en is "
            + "vastgelegd door \(blik.auteur(hand)). Op welk stuk het staat, is niet genoemd."
        }
      }
    })

  /// Rule 8; a refusal stops nothing, and is told.
  static let geweigerd = Bevindingsoort(
    "E08", "handtekening-geweigerd", "Handtekening geweigerd", .melding,
    regel: WeigeringCode.weigeringZonderToelichting.regel ?? "",
    .dossier { dossier, _ in
      dossier.gesprekken.flatMap { gesprek in
        gesprek.procedure.ondertekeningen.filter { $0.waarde.wijze == .geweigerd }.map { tekening in
          Vondst(gesprek, dossier, [tekening.herkomst]) { blik in
            "\(blik.namen.persoon(tekening.waarde.door)) weigerde op \(tekening.waarde.datum.proza) als "
              + "\(tekening.waarde.deel.rawValue) te tekenen voor \(gesprek.omschrevenKlein)."
          }
        }
      }
    })
}

extension Gesprek {
  /// `Voortgangsgesprek G-2026-2`
  var omschreven: String { hoofdletter(omschrevenKlein) }
  var omschrevenKlein: String { "\(veilig(soort.gespreksnaam)) \(veilig(kenmerk.tekst))" }
}

extension [Regeling.Deel] {
  /// `de medewerker en de leidinggevende`
  fileprivate var opgesomd: String { opsomming(map { "de \($0.rawValue)" }) }
}

extension Dossier {
  /// The manager of whoever is in it, on the day of a conversation.
  func leidinggevende(bij verslag: GesprekGebeurtenis.Verslag) -> Personeelsnummer? {
    verslag.omstandigheden.map(\.leidinggevende) ?? medewerker?.plek(op: verslag.datum).waarde.leidinggevende
  }
}

extension DossierGebeurtenis {
  /// What somebody said or signed, in words.
  fileprivate var woordennaam: String {
    guard case .procedure(let stap) = self else { return "wat er staat" }
    return switch stap {
    case .reactie(let reactie): reactie.isAfgezien ? "het afzien van een reactie" : "de reactie"
    case .ondertekend: "de handtekening"
    case .bedenkingIngediend: "de bedenking"
    case .aangevuld: "de alinea"
    case .voorbereid: "de voorbereiding"
    case .aangeboden, .uitgereikt, .bedenkingAfgehandeld, .bijlage, .gekalibreerd: "wat er staat"
    }
  }
}

internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// Who decided on what was one's own.
extension Bevindingsoort {
  /// Rule 9: a role, a person or somebody's place, given by who gets it.
  static let rolAanZichzelf = Bevindingsoort(
    "E02", "rol-aan-zichzelf", "Rol aan zichzelf gegeven", .waarschuwing,
    regel: WeigeringCode.handelingNietToegestaan.regel ?? "",
    kan: { blik in
      if blik.bron.boek.isToegangVerborgen { return .rollenVerborgen }
      return blik.bron.boek.isBewaakt ? nil : .geenToegang
    },
    .logboek { blik in
      let feiten = blik.bron.boek.toegang.feiten
      let begin = feiten.first?.herkomst.opdracht
      let eigen = feiten.filter { blik.isAanZichzelf($0) }
      return Dictionary(grouping: eigen, by: \.herkomst.opdracht).values.compactMap { samen -> Vondst? in
        guard let eerste = samen.first else { return nil }
        let wat = samen.compactMap { blik.gift($0.waarde) }
        var vondst = Vondst(samen.map(\.herkomst)) { blik in
          let hoe =
            eerste.herkomst.opdracht == begin ? "Bij het inrichten aan zichzelf gegeven" : "Aan zichzelf gegeven"
          return "\(hoe) door \(blik.auteur(eerste.herkomst)): \(opsomming(wat))."
        }
        // Whoever begins has to.
        if eerste.herkomst.opdracht == begin { vondst.niveau = .melding }
        return vondst
      }
    })

  /// Rules 7 and 8: what one does in a procedure, another looks at.
  static let tweeDelen = Bevindingsoort(
    "E03", "twee-delen", "Dezelfde mens in twee delen van een procedure", .waarschuwing,
    regel: WeigeringCode.vaststellerIsBeoordelaar.regel ?? "",
    .dossier { dossier, bron in
      dossier.gesprekken.flatMap { gesprek -> [Vondst] in
        guard gesprek.soort == .beoordeling, let regeling = bron.boek.regelingen.cyclus(gesprek.cyclus)?.regeling else {
          return []
        }
        let rollen = Proceduredeel.rollen(gesprek, in: dossier)
        return Proceduredeel.botsingen(regeling).flatMap { een, ander, niveau -> [Vondst] in
          (rollen[een] ?? []).compactMap { wie -> Vondst? in
            guard let elders = (rollen[ander] ?? []).first(where: { bron.isZelfde($0.nummer, wie.nummer) }) else {
              return nil
            }
            var vondst = Vondst(gesprek, dossier, [elders.herkomst, wie.herkomst]) { blik in
              let ook = wie.nummer == elders.nummer ? "" : ", ook bekend als \(blik.namen.persoon(elders.nummer))"
              return "\(blik.namen.persoon(wie.nummer))\(ook) is bij \(gesprek.omschrevenKlein) \(een.rawValue) en "
                + "\(ander.rawValue)."
            }
            vondst.niveau = niveau
            vondst.onderscheid = "\(wie.nummer)-\(een)-\(ander)"
            return vondst
          }
        }
      }
    })

  /// Rule 7: an objection is looked at by who did not judge. A member of a committee who is named without a number is known by name.
  static let eigenBedenking = Bevindingsoort(
    "E04", "bedenking-door-beoordelaar", "Bedenking afgehandeld door wie oordeelde", .fout,
    regel: WeigeringCode.behandelaarIsBeoordelaar.regel ?? "",
    .dossier { dossier, bron in
      dossier.gesprekken.flatMap { gesprek -> [Vondst] in
        let rollen = Proceduredeel.rollen(gesprek, in: dossier)
        let weg = bron.boek.regelingen.cyclus(gesprek.cyclus)?.regeling.bedenkingDoor
        return gesprek.procedure.afhandelingen.filter { $0.waarde.uitkomst != .ingetrokken }.flatMap { afhandeling in
          Proceduredeel.oordelend.flatMap { deel -> [Vondst] in
            if deel == .vaststeller, weg == .vaststeller { return [] }
            return (rollen[deel] ?? []).map { wie -> Vondst in
              var vondst = Vondst(gesprek, dossier, [afhandeling.herkomst, wie.herkomst]) { blik in
                let naam = blik.namen.persoon(wie.nummer)
                func isWie(_ nummer: Personeelsnummer) -> Bool { blik.bron.isZelfde(nummer, wie.nummer) }
                let alsHand = ([afhandeling.waarde.door] + [afhandeling.herkomst.namens].compactMap { $0 }).contains(
                  where: isWie)
                let alsLid = afhandeling.waarde.genoemden.contains(where: isWie)
                let alsNaam = afhandeling.waarde.commissie.contains {
                  Persoon(wie.nummer, in: blik.bron.boek).naam.map(Onderdeelsleutel.init) == Onderdeelsleutel($0)
                }
                guard alsHand || alsLid || alsNaam else { return nil }
                let hoe = alsHand ? "door \(naam)" : "door een commissie met \(naam)"
                return
                  "De bedenking tegen \(gesprek.omschrevenKlein) is op \(afhandeling.waarde.datum.proza) afgehandeld \(hoe), "
                  + "\(deel.oordeel)\(alsHand || alsLid ? "" : "; de commissie noemt alleen die naam")."
              }
              vondst.niveau = deel == .beoordelaar ? .fout : .waarschuwing
              vondst.onderscheid = "\(wie.nummer)-\(deel)"
              return vondst
            }
          }
        }
      }
    })

  /// Rule 7: established, or an objection recorded, although something was against it.
  static let ondanks = Bevindingsoort(
    "E06", "ondanks", "Doorgegaan ondanks een waarschuwing", .waarschuwing,
    regel: WeigeringCode.waarschuwingenOpen.regel ?? "",
    .dossier { dossier, _ in
      dossier.gesprekken.flatMap { gesprek -> [Vondst] in
        let vastgesteld = gesprek.vaststelling.flatMap { vaststelling in
          vaststelling.waarde.ondanks.map { ondanks in
            Vondst(gesprek, dossier, [vaststelling.herkomst]) { blik in
              "\(blik.namen.persoon(vaststelling.waarde.vaststeller)) stelde \(gesprek.omschrevenKlein) op "
                + "\(vaststelling.waarde.datum.proza) vast ondanks \(opsomming(ondanks.codes.map { veilig($0) })). De reden "
                + "staat in nr \(vaststelling.herkomst.nr)."
            }
          }
        }
        let laat = gesprek.procedure.bedenkingen.filter { $0.waarde.ondanks != nil }.map { bedenking in
          Vondst(gesprek, dossier, [bedenking.herkomst]) { blik in
            "De bedenking van \(bedenking.waarde.datum.proza) tegen \(gesprek.omschrevenKlein) kwam na de laatste dag en is door "
              + "\(blik.auteur(bedenking.herkomst)) toch vastgelegd. De reden staat in nr \(bedenking.herkomst.nr)."
          }
        }
        return [vastgesteld].compactMap { $0 } + laat
      }
    })
}

extension Logboekblik {
  /// Whether who recorded this got it: the same account, or an account of the same person.
  fileprivate func isAanZichzelf(_ feit: Vermeld<ToegangGebeurtenis>) -> Bool {
    let wie = Set(personen(achter: feit.herkomst.actor, op: feit.herkomst.datum))
    switch feit.waarde {
    case .rolToegekend(let inhoud):
      return inhoud.account.tekst == feit.herkomst.actor
        || !wie.isDisjoint(with: personen(achter: inhoud.account.tekst, op: feit.herkomst.datum))
    case .accountGekoppeld(let inhoud): return inhoud.account.tekst == feit.herkomst.actor
    case .waarnemingIngesteld(let inhoud): return !inhoud.ingetrokken && wie.contains(inhoud.waarnemer)
    case .rolIngetrokken, .accountOntkoppeld, .inzageIngesteld: return false
    }
  }

  /// What somebody got, behind "gaf zichzelf"; safe to show.
  fileprivate func gift(_ gebeurtenis: ToegangGebeurtenis) -> String? {
    switch gebeurtenis {
    case .rolToegekend(let inhoud): "de rol \(inhoud.rol.rawValue)"
    case .accountGekoppeld(let inhoud): "de plaats van \(namen.persoon(inhoud.medewerker))"
    case .waarnemingIngesteld(let inhoud): "de waarneming voor \(namen.persoon(inhoud.voor))"
    case .rolIngetrokken, .accountOntkoppeld, .inzageIngesteld: nil
    }
  }
}

extension Rapportbron {
  /// Whether these are numbers of one person, as far as accounts tell that today.
  func isZelfde(_ een: Personeelsnummer, _ ander: Personeelsnummer) -> Bool {
    een == ander || boek.zelfde(als: een, op: peildatum).contains(ander)
  }
}

internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// What the log tells of itself: its clock, what was destroyed or repaired, and whether anybody else can tell a rewrite.
extension Bevindingsoort {
  /// More than this between two records has to be confirmed by who records: the clock limit of the log.
  static let klokgrensDagen = 366
  /// A record that stands for longer than this without a seal behind it is only as sure as the storage itself.
  package static let zegelNaDagen = 31

  /// Time never runs back in the log, so a clock that ran ahead leaves its mark: what others record after it gets the very same time.
  static let klok = Bevindingsoort(
    "E09", "klok-voor", "Een klok die voorliep", .waarschuwing, regel: "beheer.md, onder ‘De klok’.",
    kan: { $0.bron.boek.isProef ? .proef : nil },
    .logboek { blik in blik.voorliggend + blik.gelijktijdig + blik.sprongen })

  static let vernietigd = Bevindingsoort(
    "E10", "inhoud-vernietigd", "Vernietigde inhoud", .melding, regel: "logformaat.md, onder ‘Destroyed payloads’.",
    .logboek { blik in
      let overige = blik.bron.boek.overige
      let weg = overige.filter { $0.reden == .vernietigd }
      var verklaard: Set<Int> = []
      let verslagen = overige.compactMap { overig -> Vondst? in
        guard case .vernietigd(let reeksen, _, let kenmerk)? = overig.beheer else { return nil }
        let voorstel = kenmerk.flatMap { kenmerk in
          blik.bron.boek.vernietigingen.voorstellen.first { $0.kenmerk.tekst == kenmerk }
        }
        verklaard.formUnion(reeksen.joined())
        return Vondst([overig.herkomst]) { blik in
          "De inhoud van \(Self.nummers(reeksen)) is vernietigd; dat legde \(blik.auteur(overig.herkomst)) vast. De reden staat in "
            + "nr \(overig.herkomst.nr)."
            + (voorstel.map { voorstel in
              " Voorgesteld door \(blik.auteur(voorstel.gedaan))"
                + (voorstel.goedkeuring.map { ", goedgekeurd door \(blik.auteur($0.herkomst))" } ?? "") + "."
            } ?? "")
        }
      }
      let onverklaard = weg.filter { !verklaard.contains($0.herkomst.nr) }.map { overig in
        var vondst = Vondst([overig.herkomst]) { _ in
          "De inhoud van nr \(overig.herkomst.nr) (\(veilig(overig.soort))) is weg, en geen record zegt waarom."
        }
        vondst.niveau = .fout
        return vondst
      }
      return verslagen + onverklaard
    })

  /// The end of a commit that was cut after a power failure is none: nobody was told that it was recorded.
  static let hersteld = Bevindingsoort(
    "E12", "logboek-hersteld", "Logboek hersteld", .waarschuwing, regel: "beheer.md, onder ‘Wat te doen bij schade’.",
    .logboek { blik in
      blik.bron.boek.overige.compactMap { overig in
        switch overig.beheer {
        case .afgekapt(let vanaf, let records, _, _, _, _)?:
          Vondst([overig.herkomst]) { _ in
            "Het logboek is afgekapt: \(aantal(records, "leesbaar record", "leesbare records")) vanaf nr \(vanaf) ging"
              + "\(records == 1 ? "" : "en") eruit. De reden staat in nr \(overig.herkomst.nr)."
          }
        case .teruggezet(let reeksen, _)?:
          Vondst([overig.herkomst]) { _ in
            (reeksen.isEmpty
              ? "De volgorde van het logboek is hersteld uit een kopie."
              : "Uit een kopie teruggezet: \(Self.nummers(reeksen)).")
              + " De reden staat in nr \(overig.herkomst.nr)."
          }
        case .ingericht?, .staartAfgekapt?, .vernietigd?, .vernietiging?, .vernietigingVoltooid?, .indexGewaarmerkt?,
          .dossierstanden?, .zegelGezet?, .geexporteerd?, nil:
          nil
        }
      }
    })

  /// A seal that is held elsewhere is what makes a rewrite of the whole log visible. That one was made stands in the log; who holds
  /// it does not.
  static let zonderZegel = Bevindingsoort(
    "E11", "zonder-zegel", "Opslag zonder recent zegel", .waarschuwing,
    regel: "beheer.md, onder ‘Bevindingen bewaken’.",
    .logboek { blik in
      var (zegel, verzegeld): (Herkomst?, Int) = (nil, 0)
      for overig in blik.bron.boek.overige {
        if case .zegelGezet(let aantal, _, _)? = overig.beheer { (zegel, verzegeld) = (overig.herkomst, aantal) }
      }
      // That a seal was made stands behind what it seals, and asks for no seal itself.
      let eerste = blik.momenten.first { $0.eerste.nr > verzegeld && $0.eerste.nr != zegel?.nr }?.eerste
      guard let eerste else { return [] }
      let dagen = blik.bron.peildatum.dagnummer - eerste.datum.dagnummer
      guard dagen > zegelNaDagen else { return [] }
      let records = blik.bron.boek.stand.nr - verzegeld - (zegel == nil ? 0 : 1)
      let sinds =
        zegel.map { "Sinds het zegel van \($0.datum.proza) (nr \($0.nr))" }
        ?? "Er is nooit een zegel gezet. Sinds het begin"
      var vondst = Vondst([zegel].compactMap { $0 }) { _ in
        "\(sinds) \(records == 1 ? "is" : "zijn") er \(aantal(records, "record", "records")) bijgekomen, het eerste \(dagen) dagen "
          + "geleden. Wie de opslag beheert, zou die kunnen herschrijven zonder dat iemand het merkt."
      }
      (vondst.account, vondst.isVanNu) = (nil, true)
      return [vondst]
    })

  /// `nr 12 en nr 14 t/m 18`
  private static func nummers(_ reeksen: [ClosedRange<Int>]) -> String {
    guard !reeksen.isEmpty else { return "geen enkel record" }
    return opsomming(reeksen.map { $0.count == 1 ? "nr \($0.lowerBound)" : "nr \($0.lowerBound) t/m \($0.upperBound)" })
  }
}

extension Logboekblik {
  /// The last record is of a day that is still to come.
  fileprivate var voorliggend: [Vondst] {
    guard let klokdag, let laatste = momenten.last, laatste.eerste.datum > klokdag else { return [] }
    var vondst = Vondst([laatste.eerste]) { _ in
      "Nr \(laatste.eerste.nr) is van \(laatste.eerste.datum.proza), en vandaag is het \(klokdag.proza). De klok liep toen voor, of "
        + "loopt nu achter."
    }
    vondst.isVanNu = true
    return [vondst]
  }

  /// Commits of more accounts behind each other with one time to the millisecond: those after the first got that of the log.
  fileprivate var gelijktijdig: [Vondst] {
    momenten.enumerated().compactMap { plek, eerste in
      guard plek == 0 || momenten[plek - 1].tijd != eerste.tijd else { return nil }
      let samen = momenten[plek...].prefix { $0.tijd == eerste.tijd }
      let accounts = Set(samen.map(\.actor))
      let opdrachten = Set(samen.map(\.opdracht)).count
      guard accounts.count > 1, let laatste = samen.last else { return nil }
      return Vondst([eerste.eerste, laatste.eerste]) { _ in
        "\(opdrachten) opdrachten van \(accounts.count) accounts, van nr \(eerste.eerste.nr) tot en met nr \(laatste.eerste.nr), hebben "
          + "precies dezelfde tijd op \(eerste.eerste.datum.proza). De klok liep toen voor."
      }
    }
  }

  /// So long between two records that somebody had to say that the clock was right.
  fileprivate var sprongen: [Vondst] {
    zip(momenten, momenten.dropFirst()).compactMap { vorig, volgend in
      let dagen = volgend.eerste.datum.dagnummer - vorig.eerste.datum.dagnummer
      guard dagen > Bevindingsoort.klokgrensDagen else { return nil }
      return Vondst([volgend.eerste]) { _ in
        "Tussen nr \(vorig.eerste.nr) en nr \(volgend.eerste.nr) zitten \(dagen) dagen. Klopte de klok, dan is er zo lang niets "
          + "vastgelegd."
      }
    }
  }
}

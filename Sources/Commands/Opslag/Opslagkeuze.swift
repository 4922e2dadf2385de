internal import Arguments
internal import EventLog

/// Which storage a command line means.
///
/// The order: `--opslag`, `GESPREKSBOEK_OPSLAG`, `./Storage` when there is one, the account's own data directory
/// (`XDG_DATA_HOME` or `~/.local/share`, XDG Base Directory Specification).
enum Opslagkeuze {
  static func pad(_ beurt: Beurt) throws(Mislukt) -> String {
    if let gekozen = beurt.aanroep.waarde("--opslag") {
      guard !gekozen.isEmpty else {
        throw .ongeldig("--opslag is leeg.", advies: "Geef de map van de opslag.")
      }
      return beurt.omgeving.pad(gekozen)
    }
    let variabelen = beurt.omgeving.variabelen
    if let gekozen = variabelen["GESPREKSBOEK_OPSLAG"], !gekozen.isEmpty { return beurt.omgeving.pad(gekozen) }
    let hier = beurt.omgeving.pad("Storage")
    if (try? beurt.omgeving.platform.status(hier))?.kind == .directory { return hier }
    if let data = variabelen["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/gespreksboek" }
    if let thuis = variabelen["HOME"], thuis.hasPrefix("/") { return thuis + "/.local/share/gespreksboek" }
    return hier
  }
}

extension Beurt {
  /// The storage to read: whole, or a copied `log/` alone, for who works on a copy.
  ///
  /// Not guarded: for who folds the log and guards what comes of it.
  func onbewaakteLeesbareOpslag() throws(Mislukt) -> Opslag {
    do {
      return try onbewaakteOpslag()
    } catch {
      // A log alone can't be guarded, and under sudo it may be the log of the storage itself.
      guard error.afsluitcode == .nietGevonden, omgeving.sudo == nil,
        let alleen = try? Opslag.openAlleenLog(pad: Opslagkeuze.pad(self), platform: omgeving.platform)
      else { throw error }
      omgeving.uitvoer.melding("let op: hier staat alleen een logboek, zonder de gegevens van de opslag eromheen.")
      return alleen
    }
  }

  /// The storage, not guarded.
  func onbewaakteOpslag() throws(Mislukt) -> Opslag {
    if let werkplaats = omgeving.werkplaats { return werkplaats.opslag }
    let pad = try Opslagkeuze.pad(self)
    do {
      return try Opslag.open(pad: pad, platform: omgeving.platform)
    } catch {
      throw Mislukt(error)
    }
  }
}

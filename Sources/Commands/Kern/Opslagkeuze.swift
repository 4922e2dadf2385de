internal import Arguments
internal import EventLog
internal import Gebruik

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

internal import Arguments
internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst
internal import Wire

extension Commando {
  static let bewijsUitbreiding = Commando(
    .overig, .logControleren, "uitbreiding", "Bewijs dat een zegel doorgaat op een eerder zegel.",
    uitleg: [
      "Dit is voor wie zegels mede ondertekent en het logboek niet heeft. Er staan alleen hashes in."
    ],
    voorbeelden: ["bewijs uitbreiding 1100.txt 1240.txt --uit uitbreiding.txt": "Van het ene zegel naar het andere."],
    argumenten: [
      Positioneel("OUD", "Het oude zegel, of zijn aantal records.", pad: .bestand),
      Positioneel("NIEUW", "Het nieuwe zegel, of zijn aantal records.", pad: .bestand),
    ],
    opties: [Sleutelopties.uit]
  ) { (beurt) throws(Mislukt) in
    let opslag = try beurt.loket().bewaakteOpslag()
    let (oud, oudeWortel) = try beurt.maat(beurt.positie("OUD"))
    let nieuw = try beurt.zegel(beurt.positie("NIEUW"), opslag)
    let (bewijs, wortel) = try Mislukt.bij { () throws(LogError) in try Prover(opslag, nieuw).growth(from: oud) }
    if let oudeWortel, oudeWortel != wortel {
      throw Mislukt(
        .bevindingen, "Z032", "Het oude zegel, over \(oud) records, is van een andere geschiedenis dan dit logboek.",
        advies: "Zoek uit wat er gebeurd is: gespreksboek log controleren --vanaf \(beurt.positie("OUD"))")
    }
    try beurt.geef(
      bewijs.bytes, "gespreksboek.uitbreiding", ("van", oud), ("tot", nieuw.hoofd.aantal),
      ("hashes", bewijs.hashes.map(\.hex)))
    return .gelukt
  }
}

extension Beurt {
  /// A number of records, or that of a seal with its root.
  fileprivate func maat(_ getypt: String) throws(Mislukt) -> (Int, SHA256Digest?) {
    if let getal = Int(getypt), getal > 0 { return (getal, nil) }
    let hoofd = try zegelbestand(getypt).hoofd
    return (hoofd.aantal, hoofd.wortel)
  }

  /// A seal by its file, or one of the storage by its number of records.
  fileprivate func zegel(_ getypt: String, _ opslag: Storage) throws(Mislukt) -> StoredSeal {
    guard let getal = Int(getypt) else { return try zegelbestand(getypt) }
    guard let zegel = SealDirectory(opslag).zegels.first(where: { $0.hoofd.aantal == getal }) else {
      throw Mislukt(
        .nietGevonden, "Z030", "In zegels/ is geen zegel over \(getal) records.",
        advies: "Kijk met ‘gespreksboek zegel lijst’.")
    }
    return zegel
  }
}

internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports

extension Commando {
  static let inzageLog = Commando(
    .overig, .inzagelogLezen, "log", "Laat zien wie wanneer naar wie keek, en waarvoor.",
    uitleg: [
      "Staat er bij een vraag geen doel, dan ziet u als wat iemand keek. Een lijst staat er één keer, niet voor ieder die erin "
        + "staat. Ook deze vraag wordt genoteerd."
    ],
    voorbeelden: [
      "inzage log M-0117": "Wie keek in dit dossier?",
      "inzage log --account p.bos --sinds 01-11-2026": "Wat bekeek dit account?",
    ],
    argumenten: [Positioneel("MEDEWERKER", Argumenten.medewerker.uitleg, .optioneel)],
    opties: [
      Optie("--sinds", waarde: "DATUM", "Alleen wat vanaf deze dag is genoteerd."),
      Optie("--account", waarde: "ACCOUNT", "Alleen wat dit account vroeg."),
    ] + Opties.uit + [Opties.doel]
  ) { (beurt) throws(Mislukt) in
    let (sinds, account) = (try beurt.datum("--sinds"), beurt.aanroep.waarde("--account").map { Accountnaam($0) })
    let lezing = try beurt.lees()
    let dossier =
      beurt.aanroep.positie("MEDEWERKER") == nil ? nil : try beurt.dossier(in: lezing.boek)
    let notities = try lezing.inzage(.init(dossier: dossier?.sleutel, account: account, sinds: sinds))
    return beurt.toon(
      Inzagelijst(
        notities, van: dossier?.medewerker?.personeelsnummer, account: account, sinds: sinds,
        bewaarjaren: lezing.inzageBewaarjaren, uit: lezing.bron))
  }
}

extension Commandogroep {
  static let inzage = Commandogroep.groep(
    naam: "inzage", samenvatting: "Noteer wie keek, en geef inzage in een dossier.",
    [.inzageInstellen, .inzageLog, .inzageGeven])
}
